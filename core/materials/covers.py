"""Covers: a JPEG small enough to travel before the file."""

import io

from PIL import Image

COVER_BYTES_MAX = 16 * 1024
COVER_EDGE_PX = 360
PICTURE_PIXELS_MAX = 80_000_000
_QUALITIES = (80, 65, 50, 35, 20)


def cover_of(picture: Image.Image) -> bytes:
    """The picture as a JPEG of at most 16 kB and 360 px; what is transparent becomes white."""
    small = picture.copy()
    small.thumbnail((COVER_EDGE_PX, COVER_EDGE_PX))
    if small.mode != "RGB":
        flat = Image.new("RGB", small.size, "white")
        seen = small.convert("RGBA")
        flat.paste(seen, mask=seen.getchannel("A"))
        small = flat
    for quality in _QUALITIES:
        made = io.BytesIO()
        small.save(made, "JPEG", quality=quality, optimize=True)
        if made.tell() <= COVER_BYTES_MAX:
            break
    return made.getvalue()


def cover_from(content: bytes) -> bytes:
    """The same from an encoded picture; b'' where it is none, or larger than any screen needs."""
    try:
        with Image.open(io.BytesIO(content)) as picture:
            if picture.width * picture.height > PICTURE_PIXELS_MAX:
                return b""
            picture.load()
            return cover_of(picture)
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return b""
