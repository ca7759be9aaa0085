"""The arms beside the letterhead: whatever picture she chooses becomes a small PNG that travels with the library's own fields."""

import io
from pathlib import Path

from PIL import Image, UnidentifiedImageError

from desktop.store import errors
from desktop.store.errors import KnownError
from desktop.store.pictures import FORMATS, PIXELS_MAX

FILE_BYTES_MAX = 10_000_000
LOGO_BYTES_MAX = 32_000
Image.MAX_IMAGE_PIXELS = None  # asked here instead, before anything is unpacked
SIDE_PX = 420  # 24 mm at 300 dots an inch and more
_COLOURS = (256, 64, 16)
_SVG = "drawing.svg"
_SQUARE = f'#set page(width: 35mm, height: 35mm, margin: 0mm, fill: none)\n#image("{_SVG}", width: 35mm, height: 35mm, fit: "contain")\n'
_DOTS_AN_INCH = 305


def read(path: Path) -> bytes:
    """A file she chose. Raises KnownError('no_logo', 'logo_too_large'); what is too large is not even read."""
    try:
        if path.stat().st_size > FILE_BYTES_MAX:
            raise KnownError(errors.LOGO_TOO_LARGE, f"{path.stat().st_size} bytes")
        return path.read_bytes()
    except OSError as error:
        raise KnownError(errors.NO_LOGO, str(error)) from error


def prepared(content: bytes) -> bytes:
    """A PNG of at most LOGO_BYTES_MAX bytes, transparent where the picture is. Raises KnownError('no_logo', 'logo_too_large')."""
    if len(content) > FILE_BYTES_MAX:
        raise KnownError(errors.LOGO_TOO_LARGE, f"{len(content)} bytes")
    image = _trimmed(_opened(_drawn(content) if _is_svg(content) else content))
    while True:
        for colours in _COLOURS:
            png = _png(image, colours)
            if len(png) <= LOGO_BYTES_MAX:
                return png
        image = image.resize((max(1, image.width * 3 // 4), max(1, image.height * 3 // 4)), Image.Resampling.LANCZOS)


def _is_svg(content: bytes) -> bool:
    return content.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<") and b"<svg" in content


def _drawn(svg: bytes) -> bytes:
    """The drawing as a PNG, by the program that prints it."""
    import typst

    try:
        # the bindings take a dictionary of files and give back one page, which their type stubs do not say
        return bytes(typst.compile({"main.typ": _SQUARE.encode(), _SVG: svg}, format="png", ppi=_DOTS_AN_INCH))  # type: ignore[call-overload]
    except typst.TypstError as error:
        raise KnownError(errors.NO_LOGO, str(error)) from error


def _opened(content: bytes) -> Image.Image:
    try:
        with Image.open(io.BytesIO(content), formats=FORMATS) as opened:
            if opened.width * opened.height > PIXELS_MAX:
                raise KnownError(errors.LOGO_TOO_LARGE, f"{opened.width}x{opened.height}")
            opened.draft("RGB", (SIDE_PX * 2, SIDE_PX * 2))
            image = opened.convert("RGBA")
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError, TypeError, KeyError, IndexError, EOFError) as error:
        raise KnownError(errors.NO_LOGO, str(error)) from error
    except MemoryError as error:
        raise KnownError(errors.LOGO_TOO_LARGE, "memory") from error
    image.thumbnail((SIDE_PX, SIDE_PX), Image.Resampling.LANCZOS)
    return image


def _trimmed(image: Image.Image) -> Image.Image:
    """Without the empty room around it. Raises KnownError('no_logo') where nothing is drawn at all."""
    box = image.getchannel("A").getbbox()
    if box is None:
        raise KnownError(errors.NO_LOGO, "empty")
    return image.crop(box)


def _png(image: Image.Image, colours: int) -> bytes:
    out = io.BytesIO()
    image.quantize(colours, Image.Quantize.FASTOCTREE).save(out, "PNG", optimize=True)
    return out.getvalue()
