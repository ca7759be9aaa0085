"""The server's keys. The root certifies server keys; laptops trust the root, so whoever has it can rebuild a lost server.

DIR/root.key    seed of the root, 64 hex digits; may be kept elsewhere: it is needed only to certify a server key
DIR/root.pub    public half of the root
DIR/server.key  seed of the key that signs answers, credentials and receipts
DIR/server.cert what the root says about it
"""

import os
import re
from dataclasses import dataclass
from pathlib import Path

from core.protocol.certificates import (
    SERVER_PURPOSE,
    ServerCertificate,
    fingerprint,
    open_server_certificate,
    sign,
)
from core.protocol.errors import ProtocolError
from core.protocol.keys import KEY_BYTES, Signer
from server.errors import CommandError
from server.files import write_private

ROOT_KEY, ROOT_PUBLIC, SERVER_KEY, SERVER_CERTIFICATE = "root.key", "root.pub", "server.key", "server.cert"


@dataclass(frozen=True, slots=True)
class Keys:
    """root: its public half; certificate: the root's word about `signer`."""

    root: bytes
    signer: Signer
    certificate: bytes

    @property
    def fingerprint(self) -> str:
        """The root's fingerprint as people compare it."""
        return fingerprint(self.root).hex()[:32]


def create(folder: Path, now_ms: int, root_file: Path | None = None) -> Keys:
    """Makes a server key certified by a new root, or by the root in `root_file`. Raises CommandError('bad_root')."""
    seed = read_seed(root_file) if root_file else os.urandom(KEY_BYTES)
    root = Signer(seed)
    server_seed = os.urandom(KEY_BYTES)
    # A serial from the clock grows with every key without anybody having to remember the last one.
    certificate = sign(root, SERVER_PURPOSE, ServerCertificate(Signer(server_seed).public, max(1, now_ms)))
    write_private(folder / ROOT_KEY, _text(seed))
    write_private(folder / ROOT_PUBLIC, _text(root.public))
    write_private(folder / SERVER_KEY, _text(server_seed))
    write_private(folder / SERVER_CERTIFICATE, certificate)
    return load(folder)


def load(folder: Path) -> Keys:
    """The keys of a data folder. Raises CommandError('bad_keys')."""
    try:
        root = _read(folder / ROOT_PUBLIC)
        signer = Signer(_read(folder / SERVER_KEY))
        certificate = (folder / SERVER_CERTIFICATE).read_bytes()
        certified = open_server_certificate(certificate, root).server
    except (OSError, ValueError, ProtocolError) as error:
        raise CommandError("bad_keys", type(error).__name__) from error
    if certified != signer.public:
        raise CommandError("bad_keys", "certificate of another key")
    return Keys(root, signer, certificate)


def export_root(folder: Path, file: Path) -> None:
    """Writes the root's seed to a file for safekeeping. Raises CommandError('no_root')."""
    source = folder / ROOT_KEY
    if not source.is_file():
        raise CommandError("no_root", str(folder))
    write_private(file.absolute(), source.read_bytes())


def read_seed(file: Path) -> bytes:
    """The root's seed, as it was kept safe. Raises CommandError('bad_root')."""
    try:
        return _read(file)
    except (OSError, ValueError) as error:
        raise CommandError("bad_root", str(file)) from error


def read_root(file: Path) -> bytes:
    """The root's public half, from a copy of root.pub. Raises CommandError('bad_root')."""
    return read_seed(file)  # written the same way


def _read(file: Path) -> bytes:
    text = file.read_text(encoding="ascii").strip()
    if not re.fullmatch(r"[0-9a-f]{64}", text):
        raise ValueError(file.name)
    return bytes.fromhex(text)


def _text(key: bytes) -> bytes:
    return key.hex().encode() + b"\n"
