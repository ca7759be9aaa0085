"""A photo made fit to travel: upright, at most 1600 px and 300 kB, without EXIF or place; and its thumbnail."""

import io
from dataclasses import dataclass

from PIL import Image, ImageOps, UnidentifiedImageError

from desktop.store import errors
from desktop.store.errors import KnownError

SIDE_PX_MAX = 1600
BYTES_MAX = 300_000
THUMBNAIL_PX = 240
THUMBNAIL_BYTES_MAX = 6_000
FILE_BYTES_MAX = 50_000_000
PIXELS_MAX = 120_000_000
Image.MAX_IMAGE_PIXELS = None  # asked here instead, before anything is unpacked
_QUALITIES = (85, 78, 70, 60, 50, 40, 30)


@dataclass(frozen=True, slots=True)
class Picture:
    """JPEG bytes and their size in pixels, with a small JPEG to show before the large one has travelled."""

    jpeg: bytes
    width: int
    height: int
    thumbnail: bytes


def prepare(content: bytes) -> Picture:
    """Raises KnownError('no_photo') for what is not a picture, 'photo_too_large' for what is too big to open."""
    if len(content) > FILE_BYTES_MAX:
        raise KnownError(errors.PHOTO_TOO_LARGE, f"{len(content)} bytes")
    try:
        with Image.open(io.BytesIO(content)) as opened:
            if opened.width * opened.height > PIXELS_MAX:
                raise KnownError(errors.PHOTO_TOO_LARGE, f"{opened.width}x{opened.height}")
            opened.draft("RGB", (SIDE_PX_MAX * 2, SIDE_PX_MAX * 2))
            image = ImageOps.exif_transpose(opened).convert("RGB")
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError) as error:
        raise KnownError(errors.NO_PHOTO, str(error)) from error
    image.thumbnail((SIDE_PX_MAX, SIDE_PX_MAX), Image.Resampling.LANCZOS)
    jpeg = _within(image, BYTES_MAX)
    small = image.copy()
    small.thumbnail((THUMBNAIL_PX, THUMBNAIL_PX))
    return Picture(jpeg, image.width, image.height, _within(small, THUMBNAIL_BYTES_MAX))


def _within(image: Image.Image, limit: int) -> bytes:
    """The best quality that fits; when none does, a smaller picture."""
    while True:
        for quality in _QUALITIES:
            out = io.BytesIO()
            image.save(out, "JPEG", quality=quality, optimize=True, progressive=image.width > THUMBNAIL_PX)
            if out.tell() <= limit:
                return out.getvalue()
        image = image.resize((max(1, image.width * 3 // 4), max(1, image.height * 3 // 4)), Image.Resampling.LANCZOS)
