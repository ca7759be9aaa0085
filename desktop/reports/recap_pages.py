"""Lists of a period: visits day by day or month by month, problems for the meetings of the regency."""

from collections.abc import Mapping, Sequence
from typing import Any

from core import locale_id
from core.charts.day_bars import DayState
from core.words import translate
from desktop.reports import written
from desktop.reports.blocks import Document, Said, numbered, table
from desktop.reports.numbers import MonthlyNumbers, People
from desktop.reports.yearly import YearlyNumbers

_TITLE, _REMARKS = translate("Papers", "Recapitulation of visits"), translate("Papers", "Remarks")
_SPLIT = (translate("Papers", "M"), translate("Papers", "F"), translate("Papers", "Not split"), translate("Papers", "Visits"))
_UNKNOWN = (written.UNKNOWN,) * len(_SPLIT)


def month_of_visits(numbers: MonthlyNumbers, by_day: Mapping[str, People], language: str) -> Document:
    """R5 of a month. by_day: ISO date → visitors with groups."""
    said = Said(language)
    remarks = {DayState.CLOSED: said(translate("Papers", "closed")), DayState.MISSING: said.unknown}
    rows = []
    for day in numbers.days:
        cells = _cells(by_day.get(day.date.isoformat(), People()), said) if day.state is DayState.OPEN else [""] * len(_SPLIT)
        rows.append([written.day(str(day.date.day), day.date), locale_id.weekday(day.date, language), *cells, remarks.get(day.state, "")])
    opened, missing = len(numbers.days_that_are(DayState.OPEN)), len(numbers.days_that_are(DayState.MISSING))
    sums = (
        "", said.total, *(_cells(sum(by_day.values(), People()), said) if by_day else _UNKNOWN),
        said(translate("Papers", "%n open days", "", 1), n=opened),
    )  # fmt: skip
    lacks = said(translate("Papers", "{recorded} of {due} open days are recorded."), recorded=opened, due=opened + missing)
    head = (translate("Papers", "Date"), translate("Papers", "Day"), *_SPLIT, _REMARKS)
    return Document(
        said(_TITLE).upper(),
        locale_id.month_and_year(numbers.month, language),
        [table(said, head, rows, (14, 28, 20, 20, 22, 22, 39), range(2, 6), sums, 8.5, (0,))],
        missing=[lacks] if missing else [],
    )


def year_of_visits(numbers: YearlyNumbers, language: str) -> Document:
    """R5 of a year."""
    said = Said(language)
    rows = []
    for place, month in enumerate(numbers.months, 1):
        opened, missing = len(month.days_that_are(DayState.OPEN)), len(month.days_that_are(DayState.MISSING))
        has_begun = month in numbers.begun or bool(opened)
        known = has_begun and bool(opened or month.closed_throughout or month.visits.people.total)
        days = [said.number(opened), said.number(missing)] if has_begun else ["", ""]
        cells = _cells(month.visits.people, said) if known else [""] * len(_SPLIT)
        name = written.month(locale_id.month_name(place, language), numbers.year, place)
        rows.append([name, *days, *cells, said.unknown if has_begun and not known else ""])
    sums = (
        said.total, said.number(numbers.open_days), said.number(numbers.missing_days),
        *(_cells(numbers.visitors, said) if numbers.open_days or numbers.visitors.total else _UNKNOWN), "",
    )  # fmt: skip
    head = (
        translate("Papers", "Month"), translate("Papers", "Open days"), translate("Papers", "Days not recorded"), *_SPLIT, _REMARKS,
    )  # fmt: skip
    return Document(
        said(_TITLE).upper(),
        said(translate("Papers", "Year {year}"), year=str(numbers.year)),
        [table(said, head, rows, (28, 18, 20, 18, 18, 18, 20, 25), range(1, 7), sums, 8.5)],
    )


def problems_page(problems: Sequence[Mapping[str, Any]], until: str, language: str) -> Document:
    """R7. until: up to when, in words."""
    said = Said(language)
    rows = [
        (
            said.text(one.get("title"), 160), said.code("issue_category", one.get("category")), said.day(one.get("since")),
            said.text(one.get("effect"), 200), said.text(one.get("tried"), 200), said.text(one.get("support_wanted"), 200),
            said.text(one.get("addressed_to"), 80), said.code("issue_status", one.get("status")), said.text(one.get("decision"), 160),
        )
        for one in problems
    ]  # fmt: skip
    head = (
        translate("Papers", "Problem"), translate("Papers", "Kind"), translate("Papers", "Since"), translate("Papers", "What it does"),
        translate("Papers", "What was tried"), translate("Papers", "Support wanted"), translate("Papers", "From whom"),
        translate("Papers", "Where it stands"), translate("Papers", "Decision"),
    )  # fmt: skip
    return Document(
        said(translate("Papers", "List of problems for PLM and SHM")).upper(),
        until,
        [numbered(said, head, rows, (8, 36, 26, 17, 36, 36, 34, 22, 26, 29), size=8)],
        closing=said(
            translate("Papers", "Levels: village → PLM (learning meeting of the community) → SHM (stakeholder meeting) → OPD.")
        ),
        flipped=True,
    )


def _cells(people: People, said: Said) -> list[str]:
    split = people.total - people.unsplit
    male, female = (said.number(people.male), said.number(people.female)) if split or not people.total else (written.UNKNOWN,) * 2
    return [male, female, said.number(people.unsplit), said.number(people.total)]
