"""A photo made fit to travel: upright, at most 1600 px and 300 kB, without EXIF or place; its thumbnail; faces made unknowable.

Only the formats named in pictures.py are opened: others would reach decoders, or whole programs, that nobody here needs.
"""

import io
import struct
from collections.abc import Sequence

from PIL import Image, ImageDraw, ImageFilter, ImageOps, UnidentifiedImageError

from desktop.store import errors
from desktop.store.errors import KnownError
from desktop.store.pictures import FILE_BYTES_MAX, FORMATS, PIXELS_MAX, Picture, Stroke

SIDE_PX_MAX = 1600
BYTES_MAX = 300_000
THUMBNAIL_PX = 240
THUMBNAIL_BYTES_MAX = 6_000
VEIL_BLOCKS = 16  # across the longer side: too few for any face in the picture to be known by
VEIL_BLOCK_PX_MIN = 12
Image.MAX_IMAGE_PIXELS = None  # asked here instead, before anything is unpacked
_QUALITIES = (85, 78, 70, 60, 50, 40, 30)
_HEIC_BRANDS = (b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1")
_UNREADABLE = (UnidentifiedImageError, OSError, SyntaxError, ValueError, TypeError, KeyError, IndexError, EOFError, struct.error)


def prepare(content: bytes) -> Picture:
    """Raises KnownError: 'no_photo' for what is not a picture, 'photo_too_large' to open, 'photo_of_phone' for HEIC."""
    if len(content) > FILE_BYTES_MAX:
        raise KnownError(errors.PHOTO_TOO_LARGE, f"{len(content)} bytes")
    try:
        with Image.open(io.BytesIO(content), formats=FORMATS) as opened:
            if opened.width * opened.height > PIXELS_MAX:
                raise KnownError(errors.PHOTO_TOO_LARGE, f"{opened.width}x{opened.height}")
            opened.draft("RGB", (SIDE_PX_MAX * 2, SIDE_PX_MAX * 2))
            opened.load()
            image = _plain(_upright(opened))
    except _UNREADABLE as error:
        code = errors.PHOTO_OF_PHONE if _is_heic(content) else errors.NO_PHOTO
        raise KnownError(code, str(error)) from error
    except MemoryError as error:
        raise KnownError(errors.PHOTO_TOO_LARGE, "memory") from error
    image.thumbnail((SIDE_PX_MAX, SIDE_PX_MAX), Image.Resampling.LANCZOS)
    return _packed(image)


def thumbnail(jpeg: bytes) -> bytes:
    """The small JPEG of a photo that was prepared before. Raises KnownError('no_photo')."""
    return _small(_opened(jpeg))


def veiled(jpeg: bytes) -> bytes:
    """The whole picture as the brush would leave it, for the screen."""
    out = io.BytesIO()
    _veil(_opened(jpeg)).save(out, "JPEG", quality=90)
    return out.getvalue()


def blur(jpeg: bytes, strokes: Sequence[Stroke]) -> Picture:
    """The picture with everything under the strokes made unknowable: of each block only its mean colour is left."""
    image = _opened(jpeg)
    image.paste(_veil(image), mask=_mask(image.size, strokes))
    return _packed(image)


def _is_heic(content: bytes) -> bool:
    return content[4:8] == b"ftyp" and content[8:12] in _HEIC_BRANDS


def _opened(jpeg: bytes) -> Image.Image:
    try:
        with Image.open(io.BytesIO(jpeg), formats=FORMATS) as opened:
            return opened.convert("RGB")
    except _UNREADABLE as error:
        raise KnownError(errors.NO_PHOTO, str(error)) from error


def _upright(image: Image.Image) -> Image.Image:
    """Turned as the camera was held; a camera's notes that cannot be read are no reason to refuse its photo."""
    try:
        return ImageOps.exif_transpose(image)
    except (SyntaxError, ValueError, TypeError, KeyError, struct.error):
        return image


def _plain(image: Image.Image) -> Image.Image:
    """Opaque colours on white, and nothing beside them: comments and notes of the camera stay behind."""
    if image.mode.startswith("I"):  # 16 bits of grey
        image = image.convert("I").point(lambda grey: grey / 256).convert("L")
    if image.has_transparency_data:
        image = image.convert("RGBA")
        ground = Image.new("RGBA", image.size, "white")
        image = Image.alpha_composite(ground, image)
    image = image.convert("RGB")
    image.info.clear()
    return image


def _packed(image: Image.Image) -> Picture:
    jpeg, (width, height) = _within(image, BYTES_MAX)
    return Picture(jpeg, width, height, _small(image))


def _small(image: Image.Image) -> bytes:
    small = image.copy()
    small.thumbnail((THUMBNAIL_PX, THUMBNAIL_PX))
    return _within(small, THUMBNAIL_BYTES_MAX)[0]


def _within(image: Image.Image, limit: int) -> tuple[bytes, tuple[int, int]]:
    """The best quality that fits, and its size in pixels; when none fits, a smaller picture."""
    while True:
        for quality in _QUALITIES:
            out = io.BytesIO()
            image.save(out, "JPEG", quality=quality, optimize=True, progressive=image.width > THUMBNAIL_PX)
            if out.tell() <= limit:
                return out.getvalue(), image.size
        image = image.resize((max(1, image.width * 3 // 4), max(1, image.height * 3 // 4)), Image.Resampling.LANCZOS)


def _veil(image: Image.Image) -> Image.Image:
    """Coarse blocks first, which throw the detail away for good; the blur on top only makes it calm to look at."""
    block = max(VEIL_BLOCK_PX_MIN, max(image.size) // VEIL_BLOCKS)
    across, down = -(-image.width // block), -(-image.height // block)
    blocks = image.resize((across, down), Image.Resampling.BOX)
    whole = blocks.resize((across * block, down * block), Image.Resampling.NEAREST).crop((0, 0, *image.size))
    return whole.filter(ImageFilter.GaussianBlur(block / 4))


def _mask(size: tuple[int, int], strokes: Sequence[Stroke]) -> Image.Image:
    """White where the brush went. Hard edges: a soft one would let the face shine through."""
    mask = Image.new("L", size, 0)
    draw = ImageDraw.Draw(mask)
    for stroke in strokes:
        r = stroke.radius
        for x, y in stroke.points:
            draw.ellipse((x - r, y - r, x + r, y + r), fill=255)
        if len(stroke.points) > 1:
            draw.line(stroke.points, fill=255, width=2 * r + 1)
    return mask
