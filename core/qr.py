"""QR codes, so that nobody types an address into a phone: for pages, for the window, and for a terminal."""

import io
import sys
from typing import Any


def picture(text: str, module_px: int = 5) -> str:
    """An SVG to stand in a page, dark on light in every colour scheme."""
    drawn: str = _made(text).svg_inline(scale=module_px, light="#fff")
    return drawn


def file(text: str) -> bytes:
    """An SVG as a file of its own."""
    made = io.BytesIO()
    _made(text).save(made, kind="svg", light="#fff")
    return made.getvalue()


def modules(text: str) -> list[list[bool]]:
    """Rows of dark and light squares, without the quiet zone of four squares that belongs around them."""
    return [[bool(one) for one in row] for row in _made(text).matrix]


def wifi(name: str, password: str) -> str:
    """What a phone reads to join a Wi-Fi network. Source: ZXing's de-facto form WIFI:T:WPA;S:…;P:…;;."""

    def quoted(text: str) -> str:
        return "".join(f"\\{one}" if one in '\\;,:"' else one for one in text)

    return f"WIFI:T:{'WPA' if password else 'nopass'};S:{quoted(name)};P:{quoted(password)};;"


def for_terminal(text: str) -> list[str]:
    """Lines of blocks; [] where nobody looks, or the terminal has no such signs."""
    if not sys.stdout.isatty():
        return []
    drawn = io.StringIO()
    _made(text).terminal(drawn, border=2, compact=True)
    try:
        drawn.getvalue().encode(sys.stdout.encoding)
    except UnicodeEncodeError:
        return []
    return drawn.getvalue().splitlines()


def _made(text: str) -> Any:
    """A code with the least squares that hold it. The library is loaded with the first one."""
    import segno

    return segno.make_qr(text)
