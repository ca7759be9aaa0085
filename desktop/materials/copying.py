"""Plain copies of materials, as onto a stick: under the names that people know, whole or not there at all."""

import shutil
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from hashlib import file_digest
from pathlib import Path

from core.stick import LARGEST_FILE_BYTES
from desktop.materials import naming
from desktop.materials.reading import Cancelled
from desktop.store import blobs, disk, errors
from desktop.store.errors import KnownError
from desktop.store.shelf_rows import ShelfItem

_PIECE_BYTES = 1024 * 1024


@dataclass(frozen=True, slots=True)
class CopyProgress:
    """How far it is. title: the material that is being copied; bytes of all."""

    title: str
    bytes_done: int
    bytes_total: int


@dataclass(frozen=True, slots=True)
class Copied:
    """What is there whole now, in the order asked. reason: why not all: 'cancelled', 'disk_full' …; '' when all are."""

    files: tuple[Path, ...]
    reason: str = ""


class _Cancelled(Exception):
    pass


def require_room(items: Sequence[ShelfItem], folder: Path) -> None:
    """Told before the start. Raises KnownError('disk_full', 'too_large_for_stick', 'file_gone' for a folder that is not there)."""
    try:
        free = shutil.disk_usage(folder).free
    except OSError as error:
        raise KnownError(errors.FILE_GONE, str(error)) from error
    if any(one.size > LARGEST_FILE_BYTES for one in items) and _is_fat(folder):
        raise KnownError(errors.TOO_LARGE_FOR_STICK, str(folder))
    if (size := sum(one.size for one in items)) > free:
        raise KnownError(errors.DISK_FULL, f"{size} bytes, {free} free")


def copy(items: Sequence[ShelfItem], folder: Path, progress: Callable[[CopyProgress], None], cancelled: Cancelled) -> Copied:
    """Copies one after the other; one of the same name and size is there already. A disk that fails ends it; what is whole stays."""
    total, done = sum(one.size for one in items), 0
    files: list[Path] = []
    for item in items:

        def pieces(item: ShelfItem = item, done: int = done) -> Iterator[bytes]:
            copied = done
            with open(item.file, "rb") as source:
                while piece := source.read(_PIECE_BYTES):
                    if cancelled():
                        raise _Cancelled
                    yield piece
                    copied += len(piece)
                    progress(CopyProgress(item.title, copied, total))

        place = _place(folder, item)
        try:
            if not place.exists():
                with disk.named_errors():
                    blobs.write_pieces(place, pieces())
        except _Cancelled:
            return Copied(tuple(files), "cancelled")
        except KnownError as error:
            return Copied(tuple(files), error.code)
        files.append(place)
        done += item.size
        progress(CopyProgress(item.title, done, total))
    return Copied(tuple(files))


def _place(folder: Path, item: ShelfItem) -> Path:
    """Its name in the folder; another file of the same name makes it ‘name (2)’."""
    name = Path(naming.file_name(item.title + naming.suffix_of(item.file_name), item.mime))
    for number in range(1, 1000):
        place = folder / (name.name if number == 1 else f"{name.stem} ({number}){name.suffix}")
        if not place.exists() or _is_it(place, item):
            return place
    raise KnownError(errors.DISK_ERROR, f"{name}: a thousand of them")


def _is_it(place: Path, item: ShelfItem) -> bool:
    with disk.named_errors(), open(place, "rb") as file:
        return place.stat().st_size == item.size and file_digest(file, "sha256").digest() == item.blob


def _is_fat(folder: Path) -> bool:
    """True where the disk's form is known to be FAT, which holds no file larger than 4 GB."""
    return file_system(folder).casefold() in ("fat", "fat32", "vfat", "msdos")


def file_system(folder: Path) -> str:
    """The name of the form of the disk that a folder lies on; '' where the system does not tell."""
    place = folder.resolve()
    if sys.platform == "win32":
        import ctypes

        name = ctypes.create_unicode_buffer(64)
        ctypes.windll.kernel32.GetVolumeInformationW(f"{place.drive}\\", None, 0, None, None, None, name, len(name))
        return name.value
    try:
        mounts = [line.split() for line in Path("/proc/mounts").read_text(encoding="utf-8", errors="replace").splitlines()]
    except OSError:
        return ""
    over = [(point.replace("\\040", " "), form) for _, point, form, *_ in mounts]
    return max(((point, form) for point, form in over if place.is_relative_to(point)), key=lambda one: len(one[0]), default=("", ""))[1]
