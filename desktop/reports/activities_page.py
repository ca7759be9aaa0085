"""Section E for the template: one line an activity, the line JUMLAH, what is not known of them, results."""

from datetime import date
from typing import Any

from core import locale_id
from core.domain.lists import shipped_lists
from desktop.reports.labels import Labels
from desktop.reports.numbers import ActivityLine, ActivitySums, MonthlyNumbers
from desktop.reports.written import UNKNOWN, Written, cut, day, number

TITLE_CHARACTERS = 220
CELL_CHARACTERS = 120
RESULT_CHARACTERS = 1_200


def activities_section(numbers: MonthlyNumbers, word: Labels) -> dict[str, Any]:
    """What stands in section E."""
    empty = "" if numbers.activities else word("nil" if numbers.recorded else "not_recorded")
    return {
        "empty": empty,
        "rows": [_row(place, line, word) for place, line in enumerate(numbers.activities, 1)],
        "total": _total(numbers.sums, word),
        "notes": _notes(numbers.sums, word) if numbers.activities else [],
        "results": [
            [_place(place), cut(line.title or word("untitled"), TITLE_CHARACTERS), _long(line.result), _long(line.follow_up)]
            for place, line in enumerate(numbers.activities, 1)
            if line.result or line.follow_up
        ],
    }


def numbers_of_strategy(numbers: MonthlyNumbers, *strategies: str) -> list[int]:
    """The numbers in table E of the activities of these strategies."""
    return [place for place, line in enumerate(numbers.activities, 1) if line.strategy in strategies]


def _row(place: int, line: ActivityLine, word: Labels) -> list[str]:
    lists, language = shipped_lists(), word.language
    people = line.people
    sexes = [_count(n if line.split else None, language) for n in ((people.male, people.female) if people else (None, None))]
    texts = [
        _dates(line.start, line.end, language),
        cut(line.title or word("untitled"), TITLE_CHARACTERS),
        lists.label("activity_theme", line.theme, language),
        lists.label("activity_form", line.form, language),
        ", ".join(lists.label("target_group", code, language) for code in line.targets),
        line.place,
        ", ".join(line.who),
    ]
    counts = [*sexes, *(_count(n, language) for n in (people.total if people else None, line.children, line.disability))]
    fitting = [*texts[:2], *(cut(text, CELL_CHARACTERS) or UNKNOWN for text in texts[2:])]
    return [_place(place), *fitting, *counts, _remarks(line, word)]


def _remarks(line: ActivityLine, word: Labels) -> str:
    remarks = []
    if not line.complete:
        remarks.append(word("draft"))
    if line.strategy not in ("", "engagement"):
        remarks.append(shipped_lists().label("strategy", line.strategy, word.language))
    if line.session:
        remarks.append(word("session", number=line.session))
    if line.outside:
        remarks.append(word("outside"))
    if line.people and line.people.unsplit:
        remarks.append(word("no_split", people=line.people.unsplit))
    return "; ".join(remarks)


def _total(sums: ActivitySums, word: Labels) -> list[str]:
    people, language = sums.people, word.language
    split = not people.unsplit or bool(people.male or people.female)
    return [
        word("grand_total"),
        word("activities_count", n=sums.count),
        _count(people.male if split else None, language),
        _count(people.female if split else None, language),
        _count(people.total, language),
        _count(sums.children if sums.children_in else None, language),
        _count(sums.disability if sums.disability_in else None, language),
        word("no_split", people=people.unsplit) if people.unsplit else "",
    ]


def _notes(sums: ActivitySums, word: Labels) -> list[str]:
    notes = [word("dash")]
    if sums.people.unsplit:
        notes.append(word("unsplit_note", total=sums.people.total, people=sums.people.unsplit, n=sums.unsplit_in))
    if sums.children_in < sums.count:
        notes.append(word("children_note", known=sums.children_in, count=sums.count))
    if sums.disability_in < sums.count:
        notes.append(word("disability_note", known=sums.disability_in, count=sums.count))
    return notes


def _dates(start: date, end: date | None, language: str) -> str:
    if end is None or end <= start:
        return day(f"{locale_id.short_date(start, language)} {start.year}", start)
    if (start.year, start.month) == (end.year, end.month):
        return f"{start.day}–{locale_id.short_date(end, language)} {end.year}"
    return f"{locale_id.short_date(start, language)} – {locale_id.short_date(end, language)} {end.year}"


def _place(place: int) -> str:
    return Written(str(place), place)


def _count(n: int | None, language: str) -> str:
    return UNKNOWN if n is None else number(n, language)


def _long(text: str) -> str:
    return cut(text, RESULT_CHARACTERS) or UNKNOWN
