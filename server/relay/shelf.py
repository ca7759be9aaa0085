"""What a relay keeps: every laptop's bag on a shelf of its own, answers that wait, catalogues and materials it has mirrored.

    DIR/SULUH/out/<device>/…    sealed, in custody until the centre has taken them
              in/<device>/…     answers of the centre, sealed to the laptop
              catalogue/…       signed slices     blobs/ab/…   published materials
    DIR/refused/…               what the centre said no to, kept for a look
    DIR/relay.key               signs for what is in custody

It is a stick that stays where it is: the same files, written and read back the same way. A relay can read nothing of what is sealed.
"""

import os
import re
import shutil
import threading
from dataclasses import dataclass
from pathlib import Path

from core.protocol import bundle
from core.protocol.bundle import Kind
from core.protocol.custody import sign_custody
from core.protocol.errors import ProtocolError
from core.protocol.keys import KEY_BYTES, Signer
from core.stick import CATALOGUE, IN, OUT, Stick, asks_only, pieces_of
from server.errors import RefusedError
from server.files import write_private

ROOM_LEFT_BYTES = 1024**3
BAG_FILES_MAX = 5_000
ANSWERS_KEPT = 20
DEVICE_BYTES = 8
_DEVICE = re.compile(rf"[0-9a-f]{{{2 * DEVICE_BYTES}}}")
_CARRIED = (Kind.REQUEST, Kind.PHOTO, Kind.ENROL)


@dataclass(frozen=True, slots=True)
class Kept:
    """A bundle in custody. device: hint of whose bag it is in; name: what it is called there."""

    device: bytes
    name: str


class Shelf:
    """The folder of a relay. Methods may be called from several threads."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.stick = Stick(folder)
        self.signer = _signer(folder / "relay.key")
        self._lock = threading.Lock()

    def names(self, part: str, device: bytes) -> list[str]:
        """The files of a laptop: 'out' in custody, 'in' answers that wait."""
        return self.stick.names(_of(part, device))

    def read(self, part: str, device: bytes, name: str) -> bytes:
        """A file of a laptop. Raises RefusedError 404."""
        return self._read(_of(part, device), name)

    def put(self, device: bytes, name: str, data: bytes) -> bytes:
        """Takes a bundle into custody, durably; gives the note that says so. Raises RefusedError 400, 507 where it cannot be carried."""
        _require_carriable(data)
        with self._lock:
            if shutil.disk_usage(self.folder).free < ROOM_LEFT_BYTES + len(data):
                raise RefusedError(507, "relay_full")
            if len(self.names(OUT, device)) >= BAG_FILES_MAX:
                raise RefusedError(507, "relay_full")
            self.stick.write(_of(OUT, device), name, pieces_of(data))
        return sign_custody(self.signer, device, name, bundle.digest(data))

    def drop(self, device: bytes, name: str) -> None:
        """Its owner has no need of it any more."""
        self.stick.drop(_of(OUT, device), name)

    def custody(self) -> list[Kept]:
        """Everything that the centre has not taken yet: wishes to join, requests, photos, bare questions, each in the order they came."""
        found = []
        for bag in self._bags():
            for name in self.stick.names(f"{OUT}/{bag.name}"):
                path = bag / name
                found.append((_turn(path), path.stat().st_mtime_ns, Kept(bytes.fromhex(bag.name), name)))
        return [kept for _, _, kept in sorted(found, key=lambda one: one[:2])]

    def waiting(self) -> tuple[int, int]:
        """(laptops, files) whose way to the centre is still ahead."""
        bags = [len(self.names(OUT, bytes.fromhex(bag.name))) for bag in self._bags()]
        return sum(map(bool, bags)), sum(bags)

    def refuse(self, kept: Kept) -> None:
        """The centre said no to it: out of the way, but not lost."""
        folder = self.folder / "refused" / kept.device.hex()
        folder.mkdir(parents=True, exist_ok=True)
        os.replace(self.stick.folder / OUT / kept.device.hex() / kept.name, folder / kept.name)

    def keep_answer(self, data: bytes) -> None:
        """An answer of the centre waits for its laptop; the oldest of many make room. Raises ProtocolError for what is none."""
        read = bundle.unpack(data)
        part = _of(IN, read.to)
        with self._lock:
            there = self.stick.names(part)
            number = 1 + max((int(name.split(".")[0]) for name in there if name.split(".")[0].isdigit()), default=0)
            self.stick.write(part, f"{number:012}{bundle.SUFFIX}", pieces_of(data))
            for name in there[: max(0, len(there) + 1 - ANSWERS_KEPT)]:
                self.stick.drop(part, name)

    def slices(self) -> list[str]:
        """Names of the mirrored slices."""
        return self.stick.names(CATALOGUE)

    def slice(self, name: str) -> bytes:
        """A mirrored slice. Raises RefusedError 404."""
        return self._read(CATALOGUE, name)

    def _bags(self) -> list[Path]:
        found = sorted((self.stick.folder / OUT).glob("*"))
        return [bag for bag in found if bag.is_dir() and _DEVICE.fullmatch(bag.name)]

    def _read(self, part: str, name: str) -> bytes:
        try:
            data = self.stick.read(part, name) if name in self.stick.names(part) else b""
        except OSError:
            data = b""
        if not data:
            raise RefusedError(404, "not_found")
        return data


def _signer(path: Path) -> Signer:
    """The relay's own key, made at its first start: laptops know it again by that."""
    if not path.exists():
        write_private(path, os.urandom(KEY_BYTES))
    return Signer(path.read_bytes())


def _of(part: str, device: bytes) -> str:
    return f"{part}/{device.hex()}"


def _require_carriable(data: bytes) -> None:
    try:
        kind = bundle.unpack(data).kind
    except ProtocolError as error:
        raise RefusedError(400, "malformed") from error
    if kind not in _CARRIED:
        raise RefusedError(400, "malformed")


def _turn(path: Path) -> int:
    """Photos behind the records that name them, bare questions behind all: the answer then counts the photos.

    What they are stands in the clear part of a bundle; a name only says in which order they are meant.
    """
    if asks_only(path.name):
        return 3
    try:
        return {Kind.ENROL: 0, Kind.REQUEST: 1}.get(bundle.unpack(path.read_bytes()).kind, 2)
    except (OSError, ProtocolError):
        return 2


