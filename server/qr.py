"""QR codes, so that nobody types an address into a phone: for pages, and for a terminal."""

import io
import sys

import segno


def picture(text: str, module_px: int = 5) -> str:
    """An SVG to stand in a page, dark on light in every colour scheme."""
    return segno.make_qr(text).svg_inline(scale=module_px, light="#fff")


def for_terminal(text: str) -> list[str]:
    """Lines of blocks; [] where nobody looks, or the terminal has no such signs."""
    if not sys.stdout.isatty():
        return []
    drawn = io.StringIO()
    segno.make_qr(text).terminal(drawn, border=2, compact=True)
    try:
        drawn.getvalue().encode(sys.stdout.encoding)
    except UnicodeEncodeError:
        return []
    return drawn.getvalue().splitlines()
