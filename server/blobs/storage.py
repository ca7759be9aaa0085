"""Blobs on disk: DIR/blobs/ab/<hash> when whole, beside it <hash>.<library>.part while it comes in pieces.

The length of the .part file is the truth about how much is held: pieces are appended by one at a time and synced before anybody
is told. Each library uploads for itself, so nobody learns from an offset what another library has.
"""

import os
import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import file_digest, sha256
from pathlib import Path

from filelock import FileLock

from server.files import make_folder, put_in_place, sync_folder

_POLL_S = 0.01
_READ_BYTES = 1024 * 1024
_NEW_FILE = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)


class WrongHashError(Exception):
    """The whole blob is not what its name says; it was thrown away."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a blob of a library lies. root: the folder of all blobs."""

    root: Path
    library: bytes
    blob: bytes

    @property
    def whole(self) -> Path:
        """The finished file."""
        return whole_path(self.root, self.blob)

    @property
    def part(self) -> Path:
        """What has come so far."""
        return self.whole.with_name(f"{self.blob.hex()}.{self.library.hex()}.part")

    def held(self) -> int:
        """Bytes that have come so far."""
        try:
            return self.part.stat().st_size
        except FileNotFoundError:
            return 0


def whole_path(root: Path, blob: bytes) -> Path:
    """The file of a whole blob."""
    name = blob.hex()
    return root / name[:2] / name


def turn(place: Place) -> FileLock:
    """Held while a piece is added: two uploads of one blob take turns, whatever process they are in."""
    make_folder(place.part.parent)
    return FileLock(place.part.with_name(".lock"), poll_interval=_POLL_S)


def append(place: Place, piece: bytes, size: int) -> int:
    """Adds a piece, in one's turn, and returns how much is held then; at `size` the blob is checked and put in its place.

    Raises WrongHashError.
    """
    is_new = not place.part.exists()
    with open(place.part, "ab") as file:
        file.write(piece)
        file.flush()
        os.fsync(file.fileno())
    if is_new:
        sync_folder(place.part.parent)
    held = place.held()
    if held == size:
        _finish(place)
    return held


def hash_of(path: Path) -> bytes:
    """SHA-256 of a file."""
    with open(path, "rb") as file:
        return file_digest(file, "sha256").digest()


def take_in(root: Path, file: Path) -> tuple[bytes, int]:
    """Copies a file among the blobs, durably; (hash, size). What changes while it is read is taken as it was read."""
    with open(file, "rb") as there:
        return keep(root, iter(lambda: there.read(_READ_BYTES), b""))


def keep(root: Path, pieces: Iterable[bytes]) -> tuple[bytes, int]:
    """Puts what comes in pieces among the blobs, durably; (hash, size)."""
    root.mkdir(parents=True, exist_ok=True)
    beside = root / f".{secrets.token_hex(8)}.new"
    made, size = sha256(), 0
    try:
        with os.fdopen(os.open(beside, _NEW_FILE, 0o600), "wb") as here:
            for piece in pieces:
                made.update(piece)
                here.write(piece)
                size += len(piece)
            here.flush()
            os.fsync(here.fileno())
        whole = whole_path(root, made.digest())
        whole.parent.mkdir(parents=True, exist_ok=True)
        put_in_place(beside, whole)
    finally:
        beside.unlink(missing_ok=True)
    return made.digest(), size


def drop(root: Path, blobs: Iterable[bytes]) -> None:
    """Deletes blobs that no record names any more."""
    for blob in blobs:
        whole_path(root, blob).unlink(missing_ok=True)


def _finish(place: Place) -> None:
    if hash_of(place.part) != place.blob:
        place.part.unlink()
        raise WrongHashError
    put_in_place(place.part, place.whole)
