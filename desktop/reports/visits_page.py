"""Section B for the template: visitors by kind, per day as a chart, per week, by occupation."""

from decimal import Decimal
from typing import Any

from core import locale_id
from core.charts.day_bars import ChartWords, Day, DayState, day_bars, told
from core.charts.palette import PAPER
from core.charts.shapes import Frame
from core.domain.lists import shipped_lists
from desktop.reports.labels import Labels
from desktop.reports.numbers import MonthlyNumbers, People, Visits, Week
from desktop.reports.written import TENTH_PERCENT_FORM, UNKNOWN, Written, number, tenth

CHART_FILE = "visits.svg"


def visits_section(numbers: MonthlyNumbers, word: Labels) -> dict[str, Any]:
    """What stands in section B. `empty` is the word that replaces tables of a month without any number."""
    opened = bool(numbers.days_that_are(DayState.OPEN))
    visits = numbers.visits
    return {
        "empty": "" if opened else word("nil" if numbers.recorded else "not_recorded"),
        "unsplit": bool(visits.people.unsplit),
        "kinds": _kinds(visits, word),
        "total": [word("grand_total"), *_cells(visits.people, word)],
        "figures": _figures(numbers, word),
        "chart": _chart(numbers, word) if opened else None,
        "weeks": [_week(week, word) for week in visits.weeks],
        "occupations": _occupations(visits, word) if opened else [],
        "occupations_total": number(visits.people.total, word.language),
    }


def visits_chart(numbers: MonthlyNumbers, word: Labels, height: float) -> str:
    """The chart of the month as SVG."""
    days, words = days_of_visits(numbers, word)
    return day_bars(days, words, PAPER, Frame(height=height, name="visits"), word.language)


def _chart(numbers: MonthlyNumbers, word: Labels) -> dict[str, str]:
    days, words = days_of_visits(numbers, word)
    return {"file": CHART_FILE, "title": words.title, "told": told(days, words, word.language)}


def days_of_visits(numbers: MonthlyNumbers, word: Labels) -> tuple[list[Day], ChartWords]:
    """What the chart draws."""
    words = ChartWords(
        word("chart"), _told(numbers, word), word("chart_counted"), word("chart_zero"), word("chart_closed"), word("chart_missing")
    )
    days = [Day(str(day.date.day), day.state, day.visits, locale_id.weekday_and_date(day.date, word.language)) for day in numbers.days]
    return days, words


def _told(numbers: MonthlyNumbers, word: Labels) -> str:
    counts = {state.value: len(numbers.days_that_are(state)) for state in DayState}
    return word("chart_told", total=numbers.visits.people.total, **counts)


def _kinds(visits: Visits, word: Labels) -> list[dict[str, Any]]:
    known = visits.members + visits.non_members
    groups = word("group_visits", n=visits.group_count) if visits.group_count else word("groups")
    rows = [
        {"no": number(1, word.language), "kind": word("single"), "cells": _cells(visits.single, word)},
        _part(word("members"), visits.members if known or not visits.single.total else None, word),
        _part(word("non_members"), visits.non_members if known or not visits.single.total else None, word),
    ]
    if visits.membership_unknown and known:
        rows.append(_part(word("membership_unknown"), visits.membership_unknown, word))
    return [*rows, {"no": number(2, word.language), "kind": groups, "cells": _cells(visits.groups, word)}]


def _part(kind: str, n: int | None, word: Labels) -> dict[str, Any]:
    count = word("not_recorded") if n is None else number(n, word.language)
    return {"no": "", "kind": kind, "part": word("sexes_not_split"), "count": count, "known": n is not None}


def _cells(people: People, word: Labels) -> list[str]:
    """L, P, not split, total. Where nobody was split, L and P are unknown and not zero."""
    unknown = bool(people.unsplit) and not (people.male or people.female)
    sexes = [UNKNOWN, UNKNOWN] if unknown else [number(n, word.language) for n in (people.male, people.female)]
    return [*sexes, *(number(n, word.language) for n in (people.unsplit, people.total))]


def _figures(numbers: MonthlyNumbers, word: Labels) -> list[list[str]]:
    visits = numbers.visits
    average = numbers.average
    return [
        [word("total"), number(visits.people.total, word.language) if average is not None else word("not_recorded")],
        [word("average"), tenth(average, word.language) if average is not None else word("not_recorded")],
        [word("before"), number(visits.before, word.language) if visits.before is not None else word("not_recorded")],
        [word("change"), _change(visits.change if average is not None else None, word)],
    ]


def _change(change: Decimal | None, word: Labels) -> str:
    if change is None:
        return UNKNOWN
    if change == 0:
        return word("same")
    words = word("up" if change > 0 else "down", percent=locale_id.percent(abs(change), word.language))
    return Written(words, change, TENTH_PERCENT_FORM)


def _week(week: Week, word: Labels) -> list[str]:
    first, last = week.first, week.last
    place = number(week.number, word.language)
    days = str(first.day) if first == last else f"{first.day}–{last.day}"
    if not week.open_days:
        return [place, days, number(0, word.language), *[UNKNOWN] * 4]
    return [place, days, number(week.open_days, word.language), *_cells(week.people, word)]


def _occupations(visits: Visits, word: Labels) -> list[list[str]]:
    rows = [[shipped_lists().label("occupation", code, word.language), number(n, word.language)] for code, n in visits.occupations.items()]
    if not rows:
        return []
    if visits.occupation_unknown:
        rows.append([word("not_recorded"), number(visits.occupation_unknown, word.language)])
    return rows
