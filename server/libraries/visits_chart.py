"""The visits of a month as bars, a library each: the same drawing as on the laptops, in the colours of the page."""

from collections.abc import Sequence

from core import locale_id
from core.charts.named_bars import Bar, BarWords, named_bars
from core.charts.palette import Palette
from core.charts.shapes import Frame
from server.libraries.overview import Overview

SHOWN = 30
# The page's own colours (look.html), so that the picture is dark where the page is.
PAGE = Palette(
    bar="var(--accent)", closed="var(--line)", missing="var(--muted)", text="var(--text)", muted="var(--muted)", line="var(--line)"
)


def visits_chart(libraries: Sequence[Overview], month: str) -> str:
    """SVG with all its numbers in words; the most visited first. A library that recorded no day has no bar and no zero."""
    found = sorted(libraries, key=lambda one: (-one.totals.visits, one.name))
    bars = [Bar(one.name or "Belum bernama", _visits(one)) for one in found[:SHOWN]]
    if others := found[SHOWN:]:
        bars.append(Bar(f"{locale_id.number(len(others))} perpustakaan lain", sum(one.totals.visits for one in others)))
    words = BarWords(f"Kunjungan per perpustakaan, {locale_id.month_and_year(month)}", "Belum ada kunjungan", "belum dicatat")
    return named_bars(bars, words, PAGE, Frame(name="visits"), "id")


def _visits(one: Overview) -> int | None:
    recorded = one.totals.visit_days or one.totals.visits
    return one.totals.visits if recorded else None
