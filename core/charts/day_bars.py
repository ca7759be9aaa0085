"""Bars per day. A day has a number, was closed, was not recorded, or has not come yet; none of these looks like another.

40 ┤      █                     █  a number     ▨  closed: a hatched band
   │   █  █  ▨  ┌┄┐             0  open, nobody came
 0 ┴─0─█──█──▨──┆?┆──           ?  not recorded: a dashed box
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from html import escape  # that of xml.sax loads the whole of HTTP and mail

from core import locale_id
from core.charts.palette import PAPER, Palette
from core.charts.scale import whole_ticks

FONT = "'Liberation Sans', Inter, Arial, sans-serif"
_FONT_SIZE = 7.0
_LEFT, _RIGHT, _TOP, _DAYS, _LEGEND = 26.0, 2.0, 10.0, 12.0, 15.0
_BAR_SHARE = 0.62
_HATCH_STEP = 3.2
_BOX = 13.0


class DayState(StrEnum):
    """What is known of a day."""

    OPEN = "open"
    CLOSED = "closed"
    MISSING = "missing"
    COMING = "coming"


@dataclass(frozen=True, slots=True)
class Day:
    """label: under the axis ('21'); told: read aloud and on hover ('Sabtu, 21 November 2026: 12'); value: while open."""

    label: str
    state: DayState
    value: int = 0
    told: str = ""


@dataclass(frozen=True, slots=True)
class ChartWords:
    """The texts of the chart in the reader's language."""

    title: str
    description: str
    counted: str
    zero: str
    closed: str
    missing: str


@dataclass(frozen=True, slots=True)
class Frame:
    """Size in units (points on paper, pixels on the screen). name: makes ids unique where a page holds several charts."""

    width: float = 468.0
    height: float = 120.0
    name: str = "chart"


PAPER_WIDE = Frame()


def day_bars(days: Sequence[Day], words: ChartWords, palette: Palette = PAPER, frame: Frame = PAPER_WIDE, language: str = "id") -> str:
    """An SVG document. All words are escaped; nothing in it refers to anything outside."""
    ticks = whole_ticks(max((day.value for day in days if day.state is DayState.OPEN), default=0))
    plot = _Plot(frame, len(days), ticks[-1])
    body = [_axis(plot, ticks, palette, language)]
    body += [_day(plot, i, day, palette, language) for i, day in enumerate(days)]
    body.append(_line(plot.left, plot.base, plot.right, plot.base, palette.muted, 0.8))
    body.append(_legend(plot, days, words, palette))
    title, description = f"{frame.name}-title", f"{frame.name}-desc"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_n(frame.width)} {_n(frame.height)}" '
        f'width="{_n(frame.width)}" height="{_n(frame.height)}" role="img" '
        f'aria-labelledby="{escape(f"{title} {description}")}" font-family="{FONT}" font-size="{_FONT_SIZE}">'
        f'<title id="{escape(title)}">{escape(words.title)}</title>'
        f'<desc id="{escape(description)}">{escape(words.description)}</desc>' + "".join(body) + "</svg>"
    )


class _Plot:
    """Where things lie."""

    def __init__(self, frame: Frame, days: int, highest: int) -> None:
        self.left, self.right = _LEFT, frame.width - _RIGHT
        self.top, self.base = _TOP, frame.height - _DAYS - _LEGEND
        self.bottom = frame.height
        self.slot = (self.right - self.left) / max(days, 1)
        self._highest = highest

    def middle(self, i: int) -> float:
        return self.left + self.slot * (i + 0.5)

    def y(self, value: float) -> float:
        return self.base - (self.base - self.top) * value / self._highest


def _axis(plot: _Plot, ticks: list[int], palette: Palette, language: str) -> str:
    lines = [_line(plot.left, plot.y(tick), plot.right, plot.y(tick), palette.line, 0.5) for tick in ticks[1:]]
    names = [_text(plot.left - 4, plot.y(tick) + 2.5, locale_id.number(tick, language), palette.muted, "end") for tick in ticks]
    return "".join(lines + names)


def _day(plot: _Plot, i: int, day: Day, palette: Palette, language: str) -> str:
    middle, width = plot.middle(i), plot.slot * _BAR_SHARE
    left = middle - width / 2
    marks = [f"<title>{escape(day.told)}</title>"] if day.told else []
    if day.state is DayState.CLOSED:
        marks.append(_hatched(left, plot.top, width, plot.base - plot.top, palette.closed))
    elif day.state is DayState.MISSING:
        marks.append(_dashed(left, plot.base - _BOX, width, _BOX, palette.missing))
        marks.append(_text(middle, plot.base - _BOX / 2 + 2.5, "?", palette.missing))
    elif day.state is DayState.OPEN:
        if day.value:
            top = plot.y(day.value)
            marks.append(f'<rect x="{_n(left)}" y="{_n(top)}" width="{_n(width)}" height="{_n(plot.base - top)}" fill="{palette.bar}"/>')
        marks.append(_text(middle, plot.y(day.value) - 2, locale_id.number(day.value, language), palette.text))
    marks.append(_text(middle, plot.base + 9, day.label, palette.muted))
    return f"<g>{''.join(marks)}</g>"


def _legend(plot: _Plot, days: Sequence[Day], words: ChartWords, palette: Palette) -> str:
    """Explains only what is in the picture."""
    states = {day.state for day in days}
    zero = any(day.state is DayState.OPEN and not day.value for day in days)
    x, y, size, parts = plot.left, plot.bottom - 3, 7.0, []
    top = y - size + 1
    for shown, word, mark in (
        (DayState.OPEN in states, words.counted, f'<rect x="%s" y="{_n(top)}" width="{size}" height="{size}" fill="{palette.bar}"/>'),
        (zero, words.zero, None),
        (DayState.CLOSED in states, words.closed, _hatched),
        (DayState.MISSING in states, words.missing, _dashed),
    ):
        if not shown:
            continue
        if mark is None:
            parts.append(_text(x + size / 2, y, "0", palette.text))
        elif isinstance(mark, str):
            parts.append(mark % _n(x))
        else:
            parts.append(mark(x, top, size, size, palette.closed if mark is _hatched else palette.missing))
        parts.append(_text(x + size + 4, y, word, palette.muted, "start"))
        x += size + 18 + 0.52 * _FONT_SIZE * len(word)
    return "".join(parts)


def _hatched(x: float, y: float, width: float, height: float, colour: str) -> str:
    """Diagonal lines drawn one by one: not every renderer knows patterns and clips."""
    lines, offset = [], _HATCH_STEP
    while offset < width + height:
        x1, y1 = (x, y + offset) if offset <= height else (x + offset - height, y + height)
        x2, y2 = (x + offset, y) if offset <= width else (x + width, y + offset - width)
        lines.append(f"M{_n(x1)} {_n(y1)}L{_n(x2)} {_n(y2)}")
        offset += _HATCH_STEP
    return f'<path d="{"".join(lines)}" stroke="{colour}" stroke-width="0.5" fill="none"/>'


def _dashed(x: float, y: float, width: float, height: float, colour: str) -> str:
    return (
        f'<rect x="{_n(x)}" y="{_n(y)}" width="{_n(width)}" height="{_n(height)}" fill="none" '
        f'stroke="{colour}" stroke-width="0.7" stroke-dasharray="1.6 1.4"/>'
    )


def _line(x1: float, y1: float, x2: float, y2: float, colour: str, width: float) -> str:
    return f'<line x1="{_n(x1)}" y1="{_n(y1)}" x2="{_n(x2)}" y2="{_n(y2)}" stroke="{colour}" stroke-width="{width}"/>'


def _text(x: float, y: float, words: str, colour: str, anchor: str = "middle") -> str:
    return f'<text x="{_n(x)}" y="{_n(y)}" text-anchor="{anchor}" fill="{colour}">{escape(words)}</text>'


def _n(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")
