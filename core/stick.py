"""The stick as a folder of files, the same for a laptop and the centre.

    SULUH/  BACA-SAYA.txt
            out/        <incarnation>-<from>-<to>.sbx, <device>-<blob>-<offset>.sbx, <device>-enrol.sbx    to the centre
            in/         <device>-<incarnation>-<q>.sbx, <device>-enrolled.sbx                              to one laptop
            catalogue/  <scope>-<from>-<to>.sbx                                                            to all
            blobs/ab/   <sha256>, or <sha256>.000, <sha256>.001 …                                          published materials
            updates/    <program>, <program>.sbx                                                           a newer Suluh, signed

Nothing on a stick is believed. A name is only a place: files are taken by what is in them, folders and files that are links are
passed over, and a file is measured before it is read. Writing makes another file, syncs it, gives it its name and reads it back.
A material larger than a file of FAT32 can be lies in parts, each as large as such a file can be but for the last.
"""

import errno
import os
import re
import shutil
import stat
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

from core.protocol.bundle import BUNDLE_BYTES_MAX, SUFFIX
from core.words import say, translate

FOLDER, OUT, IN, CATALOGUE, BLOBS, UPDATES = "SULUH", "out", "in", "catalogue", "blobs", "updates"
README = "BACA-SAYA.txt"
FILES_MAX = 20_000
PIECE_BYTES = 64 * 1024
LARGEST_FILE_BYTES = 4 * 1024**3 - 1  # FAT32
Told = Callable[[int], None]
_UNFINISHED = ".suluh-part"
_NAME = re.compile(r"[^/\\:*?\"<>|\x00-\x1f\x7f-\x9f]{1,120}")
_REQUEST_NAME = re.compile(rf"[0-9a-f]{{16}}-([0-9]{{8,12}})-([0-9]{{8,12}}){re.escape(SUFFIX)}")
_ABOUT = translate(
    "Stick",
    "This folder belongs to Suluh, the logbook of village libraries. Please carry it to the regency's library, or back to the "
    "village, and do not change or rename anything in it. What lies in “out” and “in” is sealed: nobody on the way can read it. If "
    "you found this stick, please hand it in at the nearest library. Nothing is lost: everything is still on the computer it came from.",
)


FULL, PROTECTED, GONE = "stick_full", "stick_protected", "stick_gone"
REASONS = {
    errno.ENOSPC: FULL,
    errno.EDQUOT: FULL,
    errno.EFBIG: FULL,
    errno.EROFS: PROTECTED,
    errno.EACCES: PROTECTED,
    errno.EPERM: PROTECTED,
}


class StickError(Exception):
    """code: 'stick_links' (links where files should be), 'stick_unsure' (read back, it was not what was written)."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class Medium:
    """What a stick is asked to do; tests put one in its place that is full or pulled out. Every method may raise OSError."""

    def write(self, path: Path, pieces: Iterable[bytes]) -> None:
        """A new file, durable when this returns."""
        with open(path, "wb", buffering=0) as file:
            for piece in pieces:
                if file.write(piece) != len(piece):
                    raise OSError(errno.ENOSPC, "no room for the whole piece")
            os.fsync(file.fileno())

    def rename(self, here: Path, there: Path) -> None:
        """Gives a finished file its name, durably."""
        os.replace(here, there)
        with suppress(OSError):  # some systems cannot sync a folder of a stick; the file itself is synced
            handle = os.open(there.parent, os.O_RDONLY)
            try:
                os.fsync(handle)
            finally:
                os.close(handle)

    def read(self, path: Path, limit: int) -> bytes | None:
        """A plain file of at most `limit` bytes; None for a link, a larger file, or what is no file."""
        found = os.lstat(path)
        if not stat.S_ISREG(found.st_mode) or found.st_size > limit:
            return None
        flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
        with open(os.open(path, flags), "rb") as file:
            data = file.read(limit + 1)
        return data if len(data) <= limit else None

    def free(self, folder: Path) -> int:
        """Bytes of room left."""
        return shutil.disk_usage(folder).free

    def pieces(self, path: Path) -> Iterator[bytes]:
        """A file as the stick itself has it, not as the system remembers it."""
        with open(path, "rb", buffering=0) as file:
            if hasattr(os, "posix_fadvise"):
                os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
            while piece := file.read(PIECE_BYTES):
                yield piece


class Stick:
    """The folder SULUH on the stick whose root is `root`. largest_bytes: of a file on it."""

    def __init__(self, root: Path, medium: Medium | None = None, largest_bytes: int = LARGEST_FILE_BYTES) -> None:
        self.folder = root / FOLDER
        self._root, self._largest_bytes = root, largest_bytes
        self._medium = medium or Medium()

    def names(self, part: str) -> list[str]:
        """The bundles in a part of the stick, sorted; junk and links are left out. Raises OSError."""
        if not self._is_plain(self.folder / part):
            return []
        found = []
        with os.scandir(self.folder / part) as entries:
            for entry in entries:
                if entry.name.lower().endswith(SUFFIX) and _NAME.fullmatch(entry.name) and entry.is_file(follow_symlinks=False):
                    found.append(entry.name)
                if len(found) == FILES_MAX:
                    break
        return sorted(found)

    def read(self, part: str, name: str) -> bytes:
        """The bytes of a file, of which there is never more than a bundle's; b'' for what is larger or no plain file. Raises OSError."""
        return self._medium.read(self.folder / part / name, BUNDLE_BYTES_MAX) or b""

    def write(self, part: str, name: str, content: Iterable[bytes], told: Told = lambda _: None) -> None:
        """Writes, syncs, names and reads back. A failure leaves what was there before.

        told: after each piece, with its bytes; what it raises ends the writing. Raises OSError, StickError.
        """
        folder = self._made(part)
        beside, written, back = folder / f"{name}{_UNFINISHED}", sha256(), sha256()

        def watched() -> Iterator[bytes]:
            for piece in content:
                written.update(piece)
                yield piece
                told(len(piece))

        try:
            self._medium.write(beside, watched())
            self._medium.rename(beside, folder / name)
        except BaseException:
            with suppress(OSError):
                beside.unlink(missing_ok=True)
            raise
        for piece in self._medium.pieces(folder / name):
            back.update(piece)
        if back.digest() != written.digest():
            raise StickError("stick_unsure")

    def drop(self, part: str, name: str) -> None:
        """Takes a file away; one that will not go stays."""
        with suppress(OSError):
            if self._is_plain(self.folder / part):
                (self.folder / part / name).unlink()

    def sweep(self, part: str) -> None:
        """Takes away what a pulled stick left unfinished."""
        with suppress(OSError):
            if self._is_plain(self.folder / part):
                for left in (self.folder / part).glob(f"*{_UNFINISHED}"):
                    left.unlink()

    def explain(self) -> None:
        """The note for whoever holds the stick, in Indonesian. Raises OSError, StickError."""
        note = say("Stick", _ABOUT, "id").encode() + b"\r\n"
        with suppress(OSError):
            if self._medium.read(self.folder / README, len(note)) == note:
                return
        self.write("", README, [note])

    def file(self, part: str, name: str, size: int) -> Path | None:
        """A plain file of exactly so many bytes, whatever it is; None where there is none."""
        if not _NAME.fullmatch(name) or not self._is_plain(self.folder / part):
            return None
        path = self.folder / part / name
        return path if _has(path, size) else None

    def blob(self, blob: bytes) -> Path | None:
        """The file of a published blob, a plain one; None where there is none."""
        name = blob.hex()
        folder = self._blob_folder(blob)
        if not self._is_plain(self.folder / BLOBS) or not self._is_plain(folder):
            return None
        path = folder / name
        return path if path.is_file() and not path.is_symlink() else None

    def blob_files(self, blob: bytes, size: int) -> list[Path]:
        """The files that hold a published blob of `size` bytes, in their order; [] unless all of it is there."""
        folder = self._blob_folder(blob)
        if not self._is_plain(folder.parent) or not self._is_plain(folder):
            return []
        files = [(folder / name, length) for name, _, length in self._parts(blob, size)]
        return [path for path, _ in files] if all(_has(path, length) for path, length in files) else []

    def blob_bytes_to_write(self, blob: bytes, size: int) -> int:
        """How much of a published blob is not there yet."""
        return sum(length for name, _, length in self._parts(blob, size) if not _has(self._blob_folder(blob) / name, length))

    def write_blob(self, blob: bytes, size: int, read: Callable[[int, int], Iterable[bytes]]) -> None:
        """Writes what of a published blob is not there yet. read: gives so many bytes from an offset on. Raises OSError, StickError."""
        part = os.path.join(BLOBS, blob.hex()[:2])
        for name, start, length in self._parts(blob, size):
            if not _has(self._blob_folder(blob) / name, length):
                self.write(part, name, read(start, length))

    def free(self) -> int:
        """Bytes of room left. Raises OSError."""
        return self._medium.free(self._root)

    def _parts(self, blob: bytes, size: int) -> list[tuple[str, int, int]]:
        """(name, offset, length) of the files of a blob."""
        name, largest = blob.hex(), self._largest_bytes
        if size <= largest:
            return [(name, 0, size)]
        starts = range(0, size, largest)
        return [(f"{name}.{number:03}", start, min(largest, size - start)) for number, start in enumerate(starts)]

    def _blob_folder(self, blob: bytes) -> Path:
        return self.folder / BLOBS / blob.hex()[:2]

    def _made(self, part: str) -> Path:
        folder = self.folder
        for step in ("", *Path(part).parts):
            folder /= step
            if folder.is_symlink():
                raise StickError("stick_links")
            folder.mkdir(exist_ok=True)
        return folder

    def _is_plain(self, folder: Path) -> bool:
        return folder.is_dir() and not folder.is_symlink() and not self.folder.is_symlink()


def _has(path: Path, length: int) -> bool:
    """True for a plain file of so many bytes."""
    try:
        found = os.lstat(path)
    except OSError:
        return False
    return stat.S_ISREG(found.st_mode) and found.st_size == length


def reason_of(error: OSError) -> str:
    """What went wrong with a stick; whatever has no name of its own is one that was pulled out."""
    return REASONS.get(error.errno or 0, GONE)


def request_name(incarnation: bytes, first: int, last: int) -> str:
    """The file of own saves first..last; last = first - 1 where it only asks."""
    return f"{incarnation.hex()}-{first:08}-{last:08}{SUFFIX}"


def asks_only(name: str) -> bool:
    """True for the file of a request without saves."""
    found = _REQUEST_NAME.fullmatch(name)
    return found is not None and int(found[2]) < int(found[1])


def photo_name(device: bytes, blob: bytes, offset: int) -> str:
    """The file of a piece of a photo. device: a hint."""
    return f"{device.hex()}-{blob.hex()}-{offset:08}{SUFFIX}"


def answer_name(device: bytes, incarnation: bytes, q: int) -> str:
    """The file of the answer to a laptop's request number q. device: a hint."""
    return f"{device.hex()}-{incarnation.hex()}-{q:08}{SUFFIX}"


def enrol_name(device: bytes) -> str:
    """The file of a laptop's wish to join."""
    return f"{device.hex()}-enrol{SUFFIX}"


def enrolled_name(device: bytes) -> str:
    """The file of the centre's answer to it."""
    return f"{device.hex()}-enrolled{SUFFIX}"


def slice_name(scope: bytes, first: int, last: int) -> str:
    """The file of positions first..last of a read-only scope; 'prov:64' is written prov_64, because FAT has no colon."""
    return f"{slice_prefix(scope)}{first:08}-{last:08}{SUFFIX}"


def slice_prefix(scope: bytes) -> str:
    """What the names of all slices of a scope begin with."""
    return f"{scope.decode().replace(':', '_')}-"


def is_answer_to_the_same(one: str, other: str) -> bool:
    """True when both names are of answers to one history of a laptop, or to its wish to join: the later one says everything."""
    return one.rpartition("-")[0] == other.rpartition("-")[0]


def pieces_of(data: bytes) -> Iterator[bytes]:
    """The bytes in pieces small enough to be stopped between two of them."""
    return (data[start : start + PIECE_BYTES] for start in range(0, len(data), PIECE_BYTES))
