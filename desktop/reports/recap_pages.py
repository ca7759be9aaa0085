"""Lists of a period: visits day by day or month by month, problems for the meetings of the regency."""

from collections.abc import Mapping, Sequence
from typing import Any

from core import locale_id
from core.charts.day_bars import DayState
from core.words import translate
from desktop.reports.blocks import NIL, NOT_RECORDED, Block, Document, Said, numbered, table
from desktop.reports.numbers import MonthlyNumbers, People
from desktop.reports.yearly import YearlyNumbers

_SPLIT = (translate("Papers", "M"), translate("Papers", "F"), translate("Papers", "Not split"), translate("Papers", "Visits"))


def month_of_visits(numbers: MonthlyNumbers, by_day: Mapping[str, People], language: str) -> Document:
    """R5 of a month. by_day: ISO date → visitors with groups."""
    said = Said(language)
    rows = []
    for day in numbers.days:
        people = by_day.get(day.date.isoformat(), People())
        state = {
            DayState.CLOSED: said(translate("Papers", "closed")),
            DayState.MISSING: said(NOT_RECORDED),
            DayState.COMING: "",
        }.get(day.state, "")
        cells = _cells(people, said) if day.state is DayState.OPEN else ["", "", "", ""]
        rows.append([str(day.date.day), locale_id.weekday(day.date, language), *cells, state])
    total = sum(by_day.values(), People())
    opened, missing = len(numbers.days_that_are(DayState.OPEN)), len(numbers.days_that_are(DayState.MISSING))
    lacks = (
        [said(translate("Papers", "{recorded} of {due} open days are recorded."), recorded=opened, due=opened + missing)] if missing else []
    )
    head = [said(translate("Papers", "Date")), said(translate("Papers", "Day")), *map(said, _SPLIT), said(translate("Papers", "Remarks"))]
    sums = [
        "",
        said(translate("Papers", "TOTAL")),
        *(_cells(total, said) if by_day else ["–"] * 4),
        said(translate("Papers", "%n open days", "", 1), n=opened),
    ]
    return Document(
        said(translate("Papers", "Recapitulation of visits")).upper(),
        locale_id.month_and_year(numbers.month, language),
        [table(head, rows, (14, 28, 20, 20, 22, 22, 39), said(NIL), range(2, 6), sums, 8.5)],
        missing=lacks,
    )


def year_of_visits(numbers: YearlyNumbers, language: str) -> Document:
    """R5 of a year."""
    said = Said(language)
    rows = []
    for place, month in enumerate(numbers.months, 1):
        opened, missing = len(month.days_that_are(DayState.OPEN)), len(month.days_that_are(DayState.MISSING))
        known = month in numbers.begun and bool(opened or month.closed_throughout)
        cells = _cells(month.visits.people, said) if known else ["", "", "", ""]
        remark = said(NOT_RECORDED) if month in numbers.begun and not known else ""
        days = said.number(opened) if known else ""
        rows.append([locale_id.month_name(place, language), days, said.number(missing) if known else "", *cells, remark])
    head = [
        said(translate("Papers", "Month")),
        said(translate("Papers", "Open days")),
        said(translate("Papers", "Days not recorded")),
        *map(said, _SPLIT),
        said(translate("Papers", "Remarks")),
    ]
    sums = [
        said(translate("Papers", "TOTAL")),
        said.number(numbers.open_days),
        said.number(numbers.missing_days),
        *_cells(numbers.visitors, said),
        "",
    ]
    return Document(
        said(translate("Papers", "Recapitulation of visits")).upper(),
        said(translate("Papers", "Year {year}"), year=str(numbers.year)),
        [table(head, rows, (28, 18, 20, 18, 18, 18, 20, 25), said(NIL), range(1, 7), sums, 8.5, ())],
    )


def problems_page(problems: Sequence[Mapping[str, Any]], until: str, language: str) -> Document:
    """R7. until: up to when, in words."""
    said = Said(language)
    rows = [
        (
            said.text(one.get("title"), 160),
            said.code("issue_category", one.get("category")),
            said.day(one.get("since")),
            said.text(one.get("effect"), 200),
            said.text(one.get("tried"), 200),
            said.text(one.get("support_wanted"), 200),
            said.text(one.get("addressed_to"), 80),
            said.code("issue_status", one.get("status")),
            said.text(one.get("decision"), 160),
        )
        for one in problems
    ]
    head = [
        said(translate("Papers", "No.")),
        said(translate("Papers", "Problem")),
        said(translate("Papers", "Kind")),
        said(translate("Papers", "Since")),
        said(translate("Papers", "What it does")),
        said(translate("Papers", "What was tried")),
        said(translate("Papers", "Support wanted")),
        said(translate("Papers", "From whom")),
        said(translate("Papers", "Where it stands")),
        said(translate("Papers", "Decision")),
    ]
    listed: Block = table(head, numbered(rows), (7, 24, 16, 16, 22, 20, 20, 16, 18, 18), said(NIL), size=7.6)
    return Document(
        said(translate("Papers", "List of problems for PLM and SHM")).upper(),
        until,
        [listed],
        closing=said(translate("Papers", "Levels: village → PLM (learning meeting of the community) → SHM (stakeholder meeting) → OPD.")),
    )


def _cells(people: People, said: Said) -> list[str]:
    split = people.total - people.unsplit
    male, female = (said.number(people.male), said.number(people.female)) if split or not people.total else ("–", "–")
    return [male, female, said.number(people.unsplit), said.number(people.total)]
