"""Photos as files and as what is kept of them. The pixels themselves are in pixels.py, which is loaded with the first photo."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop.store import errors
from desktop.store.errors import KnownError

FILE_BYTES_MAX = 50_000_000
PIXELS_MAX = 120_000_000
FORMATS = ("JPEG", "PNG", "WEBP", "AVIF", "BMP", "GIF", "TIFF")
SUFFIXES = frozenset({".jpg", ".jpeg", ".png", ".webp", ".avif", ".bmp", ".gif", ".tif", ".tiff", ".heic", ".heif"})
FOLDER_PHOTOS_MAX = 200


@dataclass(frozen=True, slots=True)
class Picture:
    """JPEG bytes and their size in pixels, with a small JPEG to show before the large one has travelled."""

    jpeg: bytes
    width: int
    height: int
    thumbnail: bytes


@dataclass(frozen=True, slots=True)
class Stroke:
    """Where a round brush of this radius went, in pixels of the picture."""

    radius: int
    points: tuple[tuple[int, int], ...]


def read(path: Path) -> bytes:
    """A file she chose. Raises KnownError('photo_gone', 'photo_too_large'); what is too large is not even read."""
    try:
        if path.stat().st_size > FILE_BYTES_MAX:
            raise KnownError(errors.PHOTO_TOO_LARGE, f"{path.stat().st_size} bytes")
        return path.read_bytes()
    except OSError as error:
        raise KnownError(errors.PHOTO_GONE, str(error)) from error


def in_folder(folder: Path) -> list[Path]:
    """The pictures in a folder and below it, by name. Raises KnownError('photo_gone', 'folder_without_photos')."""
    try:
        list(folder.iterdir())  # a folder that is gone is said; one below it that cannot be opened is passed by
        found = sorted(_pictures_below(folder))[:FOLDER_PHOTOS_MAX]
    except OSError as error:
        raise KnownError(errors.PHOTO_GONE, str(error)) from error
    if not found:
        raise KnownError(errors.FOLDER_WITHOUT_PHOTOS, str(folder))
    return found


def prepare(content: bytes) -> Picture:
    """Raises KnownError: 'no_photo' for what is not a picture, 'photo_too_large' to open, 'photo_of_phone' for HEIC."""
    from desktop.store import pixels

    return pixels.prepare(content)


def thumbnail(jpeg: bytes) -> bytes:
    """The small JPEG of a photo that was prepared before. Raises KnownError('no_photo')."""
    from desktop.store import pixels

    return pixels.thumbnail(jpeg)


def veiled(jpeg: bytes) -> bytes:
    """The whole picture as the brush would leave it, for the screen."""
    from desktop.store import pixels

    return pixels.veiled(jpeg)


def blur(jpeg: bytes, strokes: Sequence[Stroke]) -> Picture:
    """The picture with everything under the strokes made unknowable: of each block only its mean colour is left."""
    from desktop.store import pixels

    return pixels.blur(jpeg, strokes)


def _pictures_below(folder: Path) -> Iterator[Path]:
    for path in folder.rglob("*"):
        hidden = any(part.startswith(".") for part in path.relative_to(folder).parts)
        if not hidden and path.suffix.lower() in SUFFIXES and path.is_file():
            yield path
