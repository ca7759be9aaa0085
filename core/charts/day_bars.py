"""Bars per day. A day has a number, was closed, was not recorded, or has not come yet; none of these looks like another.

40 ┤      █                     █  a number     ▨  closed: a hatched band
   │   █  █  ▨  ┌┄┐             0  open, nobody came
 0 ┴─0─█──█──▨──┆?┆──           ?  not recorded: a dashed box
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from core import locale_id
from core.charts.palette import PAPER, Palette
from core.charts.scale import whole_ticks
from core.charts.shapes import FONT_SIZE, PAPER_WIDE, Frame, dashed, document, escaped, filled, hatched, line, text

_LEFT, _RIGHT, _TOP, _DAYS, _LEGEND = 26.0, 2.0, 10.0, 12.0, 15.0
_BAR_SHARE = 0.62
_BOX = 13.0


class DayState(StrEnum):
    """What is known of a day."""

    OPEN = "open"
    CLOSED = "closed"
    MISSING = "missing"
    COMING = "coming"


@dataclass(frozen=True, slots=True)
class Day:
    """label: under the axis ('21'); told: read aloud and on hover ('Sabtu, 21 Nov'); value: while open."""

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


def day_bars(days: Sequence[Day], words: ChartWords, palette: Palette = PAPER, frame: Frame = PAPER_WIDE, language: str = "id") -> str:
    """An SVG document. Its description names the number or the state of every day that has come."""
    ticks = whole_ticks(max((day.value for day in days if day.state is DayState.OPEN), default=0))
    plot = _Plot(frame, len(days), ticks[-1])
    body = [_axis(plot, ticks, palette, language)]
    body += [_day(plot, i, day, palette, language) for i, day in enumerate(days)]
    body.append(line(plot.left, plot.base, plot.right, plot.base, palette.muted, 0.8))
    body.append(_legend(plot, days, words, palette))
    return document(frame, words.title, told(days, words, language), "".join(body))


def told(days: Sequence[Day], words: ChartWords, language: str = "id") -> str:
    """The description and every day in words."""
    states = {DayState.CLOSED: words.closed, DayState.MISSING: words.missing}
    said = [
        (day.told or day.label, states.get(day.state, locale_id.number(day.value, language)))
        for day in days if day.state is not DayState.COMING
    ]  # fmt: skip
    numbers = "; ".join(f"{name}: {value}" for name, value in said)
    return ". ".join(one for one in (words.description.removesuffix("."), numbers) if one)


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
    lines = [line(plot.left, plot.y(tick), plot.right, plot.y(tick), palette.line, 0.5) for tick in ticks[1:]]
    names = [text(plot.left - 4, plot.y(tick) + 2.5, locale_id.number(tick, language), palette.muted, "end") for tick in ticks]
    return "".join(lines + names)


def _day(plot: _Plot, i: int, day: Day, palette: Palette, language: str) -> str:
    middle, width = plot.middle(i), plot.slot * _BAR_SHARE
    left = middle - width / 2
    marks = [f"<title>{escaped(day.told)}</title>"] if day.told else []
    if day.state is DayState.CLOSED:
        marks.append(hatched(left, plot.top, width, plot.base - plot.top, palette.closed))
    elif day.state is DayState.MISSING:
        marks.append(dashed(left, plot.base - _BOX, width, _BOX, palette.missing))
        marks.append(text(middle, plot.base - _BOX / 2 + 2.5, "?", palette.missing))
    elif day.state is DayState.OPEN:
        if day.value:
            top = plot.y(day.value)
            marks.append(filled(left, top, width, plot.base - top, palette.bar))
        marks.append(text(middle, plot.y(day.value) - 2, locale_id.number(day.value, language), palette.text))
    marks.append(text(middle, plot.base + 9, day.label, palette.muted))
    return f"<g>{''.join(marks)}</g>"


def _legend(plot: _Plot, days: Sequence[Day], words: ChartWords, palette: Palette) -> str:
    """Explains only what is in the picture."""
    states = {day.state for day in days}
    zero = any(day.state is DayState.OPEN and not day.value for day in days)
    x, y, size, parts = plot.left, plot.bottom - 3, 7.0, []
    top = y - size + 1
    for shown, word, mark, colour in (
        (DayState.OPEN in states, words.counted, filled, palette.bar),
        (zero, words.zero, None, palette.text),
        (DayState.CLOSED in states, words.closed, hatched, palette.closed),
        (DayState.MISSING in states, words.missing, dashed, palette.missing),
    ):
        if not shown:
            continue
        parts.append(mark(x, top, size, size, colour) if mark else text(x + size / 2, y, "0", colour))
        parts.append(text(x + size + 4, y, word, palette.muted, "start"))
        x += size + 18 + 0.52 * FONT_SIZE * len(word)
    return "".join(parts)
