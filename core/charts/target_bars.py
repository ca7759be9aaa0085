"""How far a target is reached, a line each: the full bar is what there is, the dashed box what is meant to be.

Kunjungan ██████████┄┄┄┄┄┄┐  578 dari 1.000 (58%)
 Kegiatan ███████████████│██ 130 dari 120 (108%)
  Peserta ┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┐  – dari 400
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from core import locale_id
from core.charts.palette import PAPER, Palette
from core.charts.shapes import FONT_SIZE, PAPER_WIDE, Frame, dashed, document, escaped, filled, shortened_to, text

ROW = 15.0
_LABELS, _NUMBERS = 0.26, 96.0
_BAR, _GAP, _EDGE = 8.5, 4.0, 3.0
_MOST = 1.5  # a bar ends there, however far the target is passed; the number says how far


@dataclass(frozen=True, slots=True)
class Target:
    """reached: None where nothing was recorded."""

    label: str
    reached: int | None
    target: int


@dataclass(frozen=True, slots=True)
class TargetWords:
    """The texts in the reader's language. of: '{n} of {target}'; empty: instead of a chart without targets; unknown: for no number."""

    title: str
    of: str
    empty: str
    unknown: str


def target_bars(
    targets: Sequence[Target], words: TargetWords, palette: Palette = PAPER, frame: Frame = PAPER_WIDE, language: str = "id"
) -> str:
    """An SVG document as high as its lines. Without any target it says `empty`."""
    frame = replace(frame, height=_EDGE * 2 + ROW * max(len(targets), 1))
    if not targets:
        return document(frame, words.title, words.empty, text(frame.width / 2, ROW, words.empty, palette.muted))
    left = frame.width * _LABELS
    most = min(_MOST, max(1.0, *(_share(one) for one in targets)))
    whole = (frame.width - left - _NUMBERS) / most
    drawn = [_row(one, place, left, whole, words, palette, language) for place, one in enumerate(targets)]
    return document(frame, words.title, told(targets, words, language), "".join(drawn))


def told(targets: Sequence[Target], words: TargetWords, language: str = "id") -> str:
    """Every number in words."""
    said = [f"{one.label}: {words.unknown if one.reached is None else _reached(one, words, language)}" for one in targets]
    return "; ".join(said) or words.empty


def _share(one: Target) -> float:
    return (one.reached or 0) / one.target if one.target else 0.0


def _reached(one: Target, words: TargetWords, language: str) -> str:
    number = "–" if one.reached is None else locale_id.number(one.reached, language)
    said = words.of.format(n=number, target=locale_id.number(one.target, language))
    return said if one.reached is None or not one.target else f"{said} ({locale_id.percent(_share(one), language, 0)})"


def _row(one: Target, place: int, left: float, whole: float, words: TargetWords, palette: Palette, language: str) -> str:
    top = _EDGE + ROW * place + (ROW - _BAR) / 2
    under = top + _BAR / 2 + FONT_SIZE * 0.36
    share = min(_MOST, _share(one))
    marks = [f"<title>{escaped(one.label)}</title>"]
    marks.append(text(left - _GAP, under, shortened_to(one.label, left - 2 * _GAP), palette.text, "end"))
    if share:
        marks.append(filled(left, top, share * whole, _BAR, palette.bar))
    marks.append(dashed(left, top - 1.5, whole, _BAR + 3, palette.missing))
    marks.append(text(left + max(share, 1.0) * whole + _GAP, under, _reached(one, words, language), palette.text, "start"))
    return f"<g>{''.join(marks)}</g>"
