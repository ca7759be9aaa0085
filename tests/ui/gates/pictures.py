"""Stored pictures, and whether a widget still looks like its own.

A picture is kept in 256 colours, which makes it a third as large. The present one is put into 256 colours the same way
before the two are compared: what has not changed differs by nothing at all.
"""

from pathlib import Path

from PIL import Image, ImageChops
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

ROOT = Path(__file__).parents[3]
KEPT = ROOT / "out" / "pictures"  # git ignores it
COLOURS = 256
FAR = 8  # of 255: from here on a pixel differs
SHARE_MOST = 0.005
MARK = (220, 0, 60)  # what differs, on the picture that is kept


def check(widget: QWidget, stored: Path, kept: Path = KEPT) -> None:
    """Fails when more than half a hundredth of the pixels differ; then `kept` holds what was seen and where it differs."""
    present = picture(widget)
    assert stored.is_file(), f"there is no {stored}: make pictures"
    with Image.open(stored) as opened:
        before = opened.convert("RGB").crop((0, 0, *present.size))  # what only one of them has is black in the other
        resized = "" if opened.size == present.size else f" (it was {opened.size}, it is {present.size})"
    differing = far_pixels(before, present)
    share = differing.histogram()[255] / (present.width * present.height)
    if share > SHARE_MOST or resized:
        actual, marked = (kept / f"{stored.stem}-{word}.png" for word in ("actual", "diff"))
        kept.mkdir(parents=True, exist_ok=True)
        present.save(actual)
        _marked(present, differing).save(marked)
        raise AssertionError(f"{share:.2%} of {stored} differ{resized}: look at {actual} and {marked}. If it is meant: make pictures")


def store(widget: QWidget, stored: Path) -> None:
    """Keeps what the widget looks like now."""
    stored.parent.mkdir(parents=True, exist_ok=True)
    _few_colours(picture(widget)).save(stored, optimize=True)


def picture(widget: QWidget) -> Image.Image:
    """What the widget looks like, in as few colours as a stored picture has."""
    drawn = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    whole = Image.frombytes("RGB", (drawn.width(), drawn.height()), bytes(drawn.constBits()), "raw", "RGB", drawn.bytesPerLine())
    return _few_colours(whole).convert("RGB")


def far_pixels(one: Image.Image, other: Image.Image) -> Image.Image:
    """White where any of the three colours is further off than FAR, else black."""
    red, green, blue = ImageChops.difference(one, other).split()
    return ImageChops.lighter(ImageChops.lighter(red, green), blue).point(lambda off: 255 if off > FAR else 0)


def _few_colours(whole: Image.Image) -> Image.Image:
    return whole.quantize(COLOURS, kmeans=2, dither=Image.Dither.NONE)


def _marked(present: Image.Image, differing: Image.Image) -> Image.Image:
    """The picture pale, and red where it differs."""
    pale = Image.blend(present.convert("L").convert("RGB"), Image.new("RGB", present.size, "white"), 0.7)
    pale.paste(MARK, mask=differing)
    return pale
