"""The scorecard on paper: every line with its arithmetic."""

from collections.abc import Sequence

from core.words import translate
from desktop.reports import scorecard_words as words
from desktop.reports.blocks import Document, Said, numbered, text
from desktop.reports.scorecard import Line
from desktop.reports.yearly import YearlyNumbers


def scorecard_page(lines: Sequence[Line], numbers: YearlyNumbers, language: str) -> Document:
    """Indicator, value, how it was counted, last year, benchmark and mark."""
    said = Said(language)
    rows = [
        (
            words.name(line, language), words.value(line.value, line.shape, language), words.formula(line, language),
            words.value(line.before, line.shape, language),
            "; ".join(one for one in (words.benchmark(line.benchmark, line.shape, language), words.mark(line.mark, language)) if one),
        )
        for line in lines
    ]  # fmt: skip
    head = (
        translate("Papers", "Indicator"), translate("Papers", "Figure"), translate("Papers", "How it was counted"),
        translate("Papers", "Last year"), translate("Papers", "Benchmark and mark"),
    )  # fmt: skip
    missing = []  # a line without a figure says itself what lacks
    if n := numbers.missing_days:
        missing.append(said(translate("Papers", "%n days on which the library should have been open are not recorded.", "", 1), n=n))
    note = translate("Papers", "Counted from the library's own records. This is not the score that SIM TPBIS gives.")
    return Document(
        said(translate("Papers", "Scorecard of the library")).upper(),
        said(translate("Papers", "Year {year}"), year=str(numbers.year)),
        [text(said(note), soft=True), numbered(said, head, rows, (8, 46, 18, 58, 18, 36), (1, 3), size=8.6)],
        missing=missing,
    )
