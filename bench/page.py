"""docs/speed.md, written by the run: tables from the figures, prose from the benchmarks. No number in it is typed by hand."""

import textwrap
from collections.abc import Mapping, Sequence

from bench.figures import Bound, Figure, Section

LINE = 140
_HEAD = """# Speed and size

Written by `make bench`, and in part by `make bench-sync`, `make bench-reports` and `make bench-materials`; do not edit it. Every figure
stands beside a baseline taken in the same run on the same machine, so the ratios say more than the seconds. Bounds are those of the design
(§12); *ours* means a bound on the figure itself, *ratio* one on ours ÷ baseline.
"""
_SECTION = "\n## "
_COLUMNS = "| what | ours | baseline | ratio | bound | met |\n|---|--:|--:|--:|--:|:-:|\n"


def page(sections: Sequence[Section], machine: Mapping[str, str], moment: str, before: str = "") -> str:
    """The whole page. moment: when and under what load these were measured; before: a page whose other sections stay as they are."""
    known = {part.partition("\n")[0]: part for part in before.split(_SECTION)[1:]}
    made = {section.title: _section(section, moment) for section in sections}
    facts = "\n".join(f"- {name}: {value}" for name, value in machine.items())
    return _SECTION.join([f"{_HEAD}\n{facts}\n", *(known | made).values()]).rstrip("\n") + "\n"


def _section(section: Section, moment: str) -> str:
    return f"{section.title}\n\n*{moment}*\n\n{_filled(section.told)}\n\n{table(section.figures)}{_missed(section)}"


def table(figures: Sequence[Figure]) -> str:
    """The figures as a table."""
    return _COLUMNS + "".join(_line(figure) for figure in figures)


def _filled(told: str) -> str:
    return textwrap.fill(" ".join(told.split()), LINE, break_on_hyphens=False)


def _missed(section: Section) -> str:
    reasons = [f"Not met, {figure.what}: {figure.why}" for figure in section.figures if figure.met is False and figure.why]
    return "".join(f"\n{_filled(reason)}\n" for reason in reasons)


def _line(figure: Figure) -> str:
    baseline = "–"
    if figure.baseline is not None:
        baseline = f"{amount(figure.baseline, figure.unit)} ({figure.beside})"
    ratio = "–" if figure.ratio is None else f"{figure.ratio:.2f}"
    met = {None: "–", True: "yes", False: "**no**"}[figure.met]
    return f"| {figure.what} | {amount(figure.ours, figure.unit)} | {baseline} | {ratio} | {_bound(figure.bound, figure.unit)} | {met} |\n"


def _bound(bound: Bound | None, unit: str) -> str:
    if bound is None:
        return "–"
    sign = "≥" if bound.at_least else "≤"
    return f"ratio {sign} {bound.limit:g}" if bound.of_ratio else f"ours {sign} {amount(bound.limit, unit)}"


def amount(value: float, unit: str) -> str:
    """Three figures are enough: the fourth is noise."""
    if value >= 1000:
        text = f"{value:,.0f}"
    elif value >= 100 or value == int(value):
        text = f"{value:.0f}"
    else:
        text = f"{value:.3g}"
    return f"{text} {unit}".strip()
