"""The centre's word about a newer program that travels in the folder `updates` of a stick: which file it is, to the last bit.

The word is signed as slices are, so every laptop that trusts the root can tell the centre's program from a stranger's.
"""

import re

import msgspec

from core.protocol import envelope, messages
from core.protocol.errors import MalformedError
from core.protocol.keys import Signer
from core.protocol.slices import open_certified

_PURPOSE = b"release"
_VERSION = re.compile(r"\d{1,4}(?:\.\d{1,4}){2}")


class Release(msgspec.Struct, array_like=True, frozen=True):
    """version: as 0.2.0; system: 'windows' or 'linux'; file: its name beside the word; size: in bytes; hash: SHA-256."""

    version: str
    system: str
    file: str
    size: int
    hash: bytes


def is_version(text: str) -> bool:
    """True for three numbers with points between."""
    return _VERSION.fullmatch(text) is not None


def is_newer(version: str, than: str) -> bool:
    """Compares by number: 0.10.0 is newer than 0.9.1."""
    return _numbers(version) > _numbers(than)


def seal_release(signer: Signer, certificate: bytes, made: Release) -> bytes:
    """The bytes to carry. certificate: the root's word about `signer`."""
    return envelope.seal(signer, _PURPOSE, messages.encode(made), certificate)


def open_release(data: bytes, root: bytes) -> Release:
    """What a centre of `root` says. Raises ProtocolError."""
    made = messages.decode(open_certified(data, _PURPOSE, root)[1], Release)
    if not is_version(made.version):
        raise MalformedError(made.version[:20])
    return made


def _numbers(version: str) -> list[int]:
    return [int(part) for part in version.split(".")]
