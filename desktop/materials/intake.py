"""Taking in own files: known by their content, copied beside, looked at by another process, and only then on the shelf.

    file ──copy, hash──► blobs/.incoming-… ──look──► facts ──rename──► blobs/ab/<hash> ──► record

What is refused is named, the rest goes in; cancelled or cut at any byte, nothing is half on the shelf.
"""

import os
import shutil
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import Any

from core.domain.kinds import OWN_MATERIAL
from core.materials.facts import DAMAGED, UNSUPPORTED, Facts, UnfitError
from core.materials.heads import HEAD_BYTES, may_be_one
from desktop.materials import naming
from desktop.materials.reading import Cancelled, Reader, StoppedReading
from desktop.paths import Home
from desktop.store import blobs, disk, errors
from desktop.store.errors import KnownError
from desktop.store.logbook import LogBook

FILES_MAX = 5_000
ROOM_LEFT_BYTES = 200 * 1024 * 1024  # the log must go on
CANCELLED, DUPLICATE = "cancelled", "duplicate"
_PIECE_BYTES = 1024 * 1024
_INCOMING = ".incoming-"
_STOPS = frozenset({errors.DISK_FULL, errors.READ_ONLY, errors.DISK_ERROR})


@dataclass(frozen=True, slots=True)
class Offer:
    """What would be added. files: also those in folders; bytes: of all; free: room on the disk."""

    files: tuple[Path, ...]
    bytes: int
    free: int

    @property
    def fits(self) -> bool:
        """True when there is room for all and for her work."""
        return self.bytes + ROOM_LEFT_BYTES <= self.free


@dataclass(frozen=True, slots=True)
class AddProgress:
    """How far it is. name: the file that is being added, `number` of `of`; bytes of all files."""

    name: str
    number: int
    of: int
    bytes_done: int
    bytes_total: int


@dataclass(frozen=True, slots=True)
class Taken:
    """A file that is on the shelf now."""

    name: str
    record: str
    title: str


@dataclass(frozen=True, slots=True)
class Refused:
    """A file that is not. code: why, as in the words for errors; title: of the material that has the same content."""

    name: str
    code: str
    title: str = ""


@dataclass(slots=True)
class Added:
    """What became of the files. reason: why not all were tried: 'cancelled', 'disk_full' …; '' when they were."""

    taken: list[Taken] = field(default_factory=list)
    refused: list[Refused] = field(default_factory=list)
    duplicates: list[Refused] = field(default_factory=list)
    reason: str = ""


def offer(home: Home, paths: Sequence[Path]) -> Offer:
    """What these files and folders come to."""
    files = tuple(_files(paths))[:FILES_MAX]
    return Offer(files, sum(_size(one) for one in files), shutil.disk_usage(home.folder).free)


class Intake:
    """One adding. known: hash → title of what is on the shelf."""

    def __init__(
        self,
        home: Home,
        book: LogBook,
        reader: Reader,
        known: dict[bytes, str],
        progress: Callable[[AddProgress], None],
        cancelled: Cancelled,
    ) -> None:
        self._home = home
        self._book = book
        self._reader = reader
        self._known = known
        self._progress = progress
        self._cancelled = cancelled
        self._done = 0
        self._room = memoryview(bytearray(_PIECE_BYTES))

    def run(self, found: Offer, said: dict[str, Any]) -> Added:
        """Adds one file after the other; said: fields that all of them get. Raises KnownError('disk_full') before it begins."""
        if not found.fits:
            raise KnownError(errors.DISK_FULL, f"{found.bytes} bytes, {found.free} free")
        self._sweep()
        added = Added()
        reached = 0
        for number, path in enumerate(found.files, 1):
            self._done, name = reached, path.name

            def tell(done: int, name: str = name, number: int = number) -> None:
                self._progress(AddProgress(name, number, len(found.files), min(done, found.bytes), found.bytes))

            tell(self._done)
            try:
                self._add(path, said, added, tell)
            except StoppedReading:
                added.reason = CANCELLED
                break
            except UnfitError as error:
                added.refused.append(Refused(name, error.code))
            except KnownError as error:
                added.refused.append(Refused(name, error.code))
                if error.code in _STOPS:
                    added.reason = error.code
                    break
            reached += _size(path)
            tell(reached)
        return added

    def _add(self, path: Path, said: dict[str, Any], added: Added, tell: Callable[[int], None]) -> None:
        incoming = self._copy(path, tell)
        try:
            blob, size = incoming.blob, incoming.size
            if (title := self._known.get(blob)) is not None:
                added.duplicates.append(Refused(path.name, DUPLICATE, title))
                return
            facts = self._reader.look(incoming.file, self._cancelled)
            place = self._home.blob(blob)
            with disk.named_errors():
                blobs.make_folder(place.parent)
                blobs.put_in_place(incoming.file, place)
                if facts.cover:
                    keep_cover(self._home, blob, facts.cover)
            fields = {**_fields(facts, path.name), "blob": blob, "size": size, **said}
            try:
                record = self._book.save(OWN_MATERIAL.name, fields)
            except BaseException:
                blobs.drop(self._home, blob)
                raise
            self._known[blob] = fields["title"]
            added.taken.append(Taken(path.name, record, fields["title"]))
        finally:
            with suppress(OSError):
                incoming.file.unlink(missing_ok=True)

    def _copy(self, path: Path, tell: Callable[[int], None]) -> "_Incoming":
        """Copies durably into a file that is nothing yet. Raises KnownError, UnfitError, StoppedReading."""
        folder = self._home.folder / "blobs"
        with disk.named_errors():
            blobs.make_folder(folder)
            handle, temporary = tempfile.mkstemp(dir=folder, prefix=_INCOMING)
        made, size = sha256(), 0
        try:
            with os.fdopen(handle, "wb") as here:
                for piece in self._pieces(path):
                    made.update(piece)
                    size += len(piece)
                    with disk.named_errors():
                        here.write(piece)
                    tell(self._done + size)
                with disk.named_errors():
                    here.flush()
                    os.fsync(here.fileno())
        except BaseException:
            Path(temporary).unlink(missing_ok=True)
            raise
        return _Incoming(Path(temporary), made.digest(), size)

    def _pieces(self, path: Path) -> Iterator[memoryview]:
        """The file as it stood the whole time; a piece is good until the next one.

        Raises KnownError('file_gone', 'file_changed'), UnfitError, StoppedReading.
        """
        try:
            with open(path, "rb") as there:
                before = os.fstat(there.fileno())
                head = there.read(HEAD_BYTES)
                if not head:
                    raise UnfitError(DAMAGED, "0 bytes")
                if not may_be_one(head):
                    raise UnfitError(UNSUPPORTED)
                there.seek(0)
                while read := there.readinto(self._room):
                    if self._cancelled():
                        raise StoppedReading
                    yield self._room[:read]
                after = os.fstat(there.fileno())
        except OSError as error:
            raise KnownError(errors.FILE_GONE, str(error)) from error
        if (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns):
            raise KnownError(errors.FILE_CHANGED)

    def _sweep(self) -> None:
        """What a power cut left of an earlier adding."""
        for left in (self._home.folder / "blobs").glob(f"{_INCOMING}*"):
            with suppress(OSError):
                left.unlink()


@dataclass(frozen=True, slots=True)
class _Incoming:
    file: Path
    blob: bytes
    size: int


def keep_cover(home: Home, blob: bytes, jpeg: bytes) -> None:
    """Puts a cover beside the others that were made here. Raises OSError."""
    place = home.cover(blob)
    blobs.make_folder(place.parent)
    blobs.write_whole(place, jpeg)


def _fields(facts: Facts, name: str) -> dict[str, Any]:
    return {
        "title": naming.title(facts.title, name),
        "creator": facts.creator[: naming.TITLE_CHARACTERS_MAX],
        "language": facts.language.split("-")[0].lower()[:8],
        "kind_of": facts.kind,
        "mime": facts.mime,
        "pages": facts.pages,
        "seconds": facts.seconds,
        "file_name": naming.file_name(name, facts.mime),
    }


def _files(paths: Iterable[Path]) -> Iterator[Path]:
    """The files among these and in the folders among them, without the hidden ones, by name."""
    for path in paths:
        if path.is_dir():
            with suppress(OSError):
                yield from _files(one for one in sorted(path.iterdir()) if not one.name.startswith((".", "~$")) and not one.is_symlink())
        else:
            yield path


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
