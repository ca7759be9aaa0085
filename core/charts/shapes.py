"""What charts are drawn with, as SVG text: the document with its words for ears, lines, bars that are told apart without colour."""

import re
from dataclasses import dataclass
from html import escape  # that of xml.sax loads the whole of HTTP and mail
from unicodedata import east_asian_width

FONT = "'Liberation Sans', Inter, Arial, sans-serif"
FONT_SIZE = 7.0
HATCH_STEP = 3.2
HEADING, HEADING_SIZE = 16.0, 10.0
_WIDE_LETTERS = frozenset("mwMW@%—…")
_NO_XML = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass(frozen=True, slots=True)
class Frame:
    """Size in units (points on paper, pixels on the screen). name: makes ids unique where a page holds several charts;
    headed: with its title above it, on white, as a picture that goes out alone needs it. Room for the title is added to the height.
    """

    width: float = 468.0
    height: float = 120.0
    name: str = "chart"
    headed: bool = False


PAPER_WIDE = Frame()


def document(frame: Frame, title: str, description: str, body: str) -> str:
    """An SVG document. All words are escaped; nothing in it refers to anything outside. body: SVG."""
    height = frame.height + HEADING * frame.headed
    title_id, description_id = escaped(f"{frame.name}-title"), escaped(f"{frame.name}-desc")
    if frame.headed:
        ground = f'<rect width="{rounded(frame.width)}" height="{rounded(height)}" fill="#ffffff"/>'
        shown = escaped(shortened_to(title, frame.width - 8, HEADING_SIZE * 1.1))  # bold letters are wider
        heading = f'<text x="4" y="11" font-size="{HEADING_SIZE}" font-weight="bold" fill="#000000">{shown}</text>'
        body = f'{ground}{heading}<g transform="translate(0 {rounded(HEADING)})">{body}</g>'
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {rounded(frame.width)} {rounded(height)}" '
        f'width="{rounded(frame.width)}" height="{rounded(height)}" role="img" '
        f'aria-labelledby="{title_id} {description_id}" font-family="{FONT}" font-size="{FONT_SIZE}">'
        f'<title id="{title_id}">{escaped(title)}</title>'
        f'<desc id="{description_id}">{escaped(description)}</desc>{body}</svg>'
    )


def shortened_to(label: str, width: float, size: float = FONT_SIZE) -> str:
    """The label, or as much of it as surely fits into that many units at a size of letters, with '…'."""
    label = " ".join(label.split())
    if sum(map(_width, label)) * size <= width:
        return label
    room, kept = width / size - _width("…"), ""
    for letter in label:
        room -= _width(letter)
        if room < 0:
            break
        kept += letter
    return kept.rstrip() + "…"


def escaped(words: str) -> str:
    """Words as XML text or attribute; what XML cannot hold is left out."""
    return escape(_NO_XML.sub("", words))


def filled(x: float, y: float, width: float, height: float, colour: str) -> str:
    """A full bar."""
    return f'<rect x="{rounded(x)}" y="{rounded(y)}" width="{rounded(width)}" height="{rounded(height)}" fill="{colour}"/>'


def hatched(x: float, y: float, width: float, height: float, colour: str) -> str:
    """Diagonal lines drawn one by one: not every renderer knows patterns and clips."""
    lines, offset = [], HATCH_STEP
    while offset < width + height:
        x1, y1 = (x, y + offset) if offset <= height else (x + offset - height, y + height)
        x2, y2 = (x + offset, y) if offset <= width else (x + width, y + offset - width)
        lines.append(f"M{rounded(x1)} {rounded(y1)}L{rounded(x2)} {rounded(y2)}")
        offset += HATCH_STEP
    return f'<path d="{"".join(lines)}" stroke="{colour}" stroke-width="0.5" fill="none"/>'


def dashed(x: float, y: float, width: float, height: float, colour: str) -> str:
    """A box with a broken edge."""
    return (
        f'<rect x="{rounded(x)}" y="{rounded(y)}" width="{rounded(width)}" height="{rounded(height)}" fill="none" '
        f'stroke="{colour}" stroke-width="0.7" stroke-dasharray="1.6 1.4"/>'
    )


def line(x1: float, y1: float, x2: float, y2: float, colour: str, width: float) -> str:
    """A straight line."""
    return f'<line x1="{rounded(x1)}" y1="{rounded(y1)}" x2="{rounded(x2)}" y2="{rounded(y2)}" stroke="{colour}" stroke-width="{width}"/>'


def text(x: float, y: float, words: str, colour: str, anchor: str = "middle") -> str:
    """Words, escaped."""
    return f'<text x="{rounded(x)}" y="{rounded(y)}" text-anchor="{anchor}" fill="{colour}">{escaped(words)}</text>'


def rounded(value: float) -> str:
    """A length with at most two decimals."""
    return f"{value:.2f}".rstrip("0").rstrip(".")


def _width(letter: str) -> float:
    """No less than the letter takes in any of the typefaces, as a share of its size."""
    if letter in _WIDE_LETTERS or east_asian_width(letter) in "WF":
        return 1.05
    return 0.78 if letter.isupper() else 0.6
