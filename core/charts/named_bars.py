"""Bars lying side by side, each with its name before it and its number behind it: people by theme, by sex, by age.

Ekonomi & Usaha ███████████ 42      █  counted
     Pendidikan ████ 16             –  nobody counted it: no bar, and no zero
 Tidak tercatat ┌┄┄┄┐ 18            ┄  counted, but not noted where it belongs: a dashed box
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from core import locale_id
from core.charts.palette import PAPER, Palette
from core.charts.shapes import FONT_SIZE, PAPER_WIDE, Frame, dashed, document, escaped, filled, line, shortened_to, text

ROW = 13.0
UNKNOWN = "–"
_LABELS = 0.34  # of the width
_NUMBERS = 40.0
_BAR = 8.5
_GAP, _EDGE = 4.0, 3.0


@dataclass(frozen=True, slots=True)
class Bar:
    """value: None where nobody counted it; placed: False for those of whom it is not known where they belong."""

    label: str
    value: int | None
    placed: bool = True


@dataclass(frozen=True, slots=True)
class BarWords:
    """The texts in the reader's language. empty: what stands there while there is nothing to draw; unknown: read aloud for '–'."""

    title: str
    empty: str
    unknown: str


def named_bars(bars: Sequence[Bar], words: BarWords, palette: Palette = PAPER, frame: Frame = PAPER_WIDE, language: str = "id") -> str:
    """An SVG document as high as its bars, whatever the frame says. Without any bar it says `empty`."""
    frame = replace(frame, height=_EDGE * 2 + ROW * max(len(bars), 1))
    if not bars:
        return document(frame, words.title, words.empty, text(frame.width / 2, ROW, words.empty, palette.muted))
    left, highest = frame.width * _LABELS, max((bar.value or 0 for bar in bars), default=0)
    per_one = (frame.width - left - _NUMBERS) / max(highest, 1)
    drawn = [_row(bar, place, left, per_one, words, palette, language) for place, bar in enumerate(bars)]
    axis = line(left, _EDGE, left, frame.height - _EDGE, palette.muted, 0.8)
    return document(frame, words.title, told(bars, words, language), "".join(drawn) + axis)


def told(bars: Sequence[Bar], words: BarWords, language: str = "id") -> str:
    """Every number in words."""
    return "; ".join(_said(bar, words, language) for bar in bars) or words.empty


def _row(bar: Bar, place: int, left: float, per_one: float, words: BarWords, palette: Palette, language: str) -> str:
    top, value = _EDGE + ROW * place + (ROW - _BAR) / 2, bar.value or 0
    under = top + _BAR / 2 + FONT_SIZE * 0.36
    marks = [f"<title>{escaped(_said(bar, words, language))}</title>"]
    marks.append(text(left - _GAP, under, shortened_to(bar.label, left - 2 * _GAP), palette.text, "end"))
    if value and bar.placed:
        marks.append(filled(left, top, value * per_one, _BAR, palette.bar))
    elif value:
        marks.append(dashed(left, top, value * per_one, _BAR, palette.missing))
    number = UNKNOWN if bar.value is None else locale_id.number(bar.value, language)
    marks.append(text(left + value * per_one + _GAP, under, number, palette.text, "start"))
    return f"<g>{''.join(marks)}</g>"


def _said(bar: Bar, words: BarWords, language: str) -> str:
    return f"{bar.label}: {words.unknown if bar.value is None else locale_id.number(bar.value, language)}"
