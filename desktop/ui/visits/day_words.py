"""A day in words: for the quick line, for the calendar's cells as they are read aloud, for the toast."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from core import locale_id
from core.domain.checks import total_of
from core.domain.kinds import CLOSED
from desktop.ui.visits.week_sheet import WeekSheet

translate = QCoreApplication.translate


def counts_words(fields: Mapping[str, Any], language: str) -> str:
    """'20 pengunjung (8 L, 12 P)', 'tutup: hari libur', 'buka, tanpa pengunjung'."""
    if fields.get("state") == CLOSED:
        note = fields.get("note")
        closed = translate("Visits", "closed")
        return f"{closed}: {note}" if note else closed
    n = total_of(fields.get("n_total"), fields.get("n_male"), fields.get("n_female"))
    if n == 0:
        words = translate("Visits", "open, nobody came")
    elif n is None:
        words = translate("Visits", "open, not counted")
    else:
        words = translate("Visits", "one visitor") if n == 1 else translate("Visits", "%n visitors", "", n)
    more = _split(fields.get("n_male"), fields.get("n_female"), language)
    for name, label in (("n_member", translate("Visits", "members")), ("n_computer", translate("Visits", "computer users"))):
        if fields.get(name) is not None:
            more.append(f"· {locale_id.number(fields[name], language)} {label}")
    return " ".join([words, *more])


def state_words(sheet: WeekSheet, number: int, is_missing: bool, language: str) -> str:
    """How a day of the sheet stands: 'belum disimpan', 'tercatat', 'tutup: hari libur', 'belum dicatat'."""
    day = sheet.days[number]
    if sheet.is_touched(number):
        words = translate("Visits", "not saved yet")
    elif day.state == CLOSED:
        words = f"{translate('Visits', 'closed')}: {day.note}" if day.note else translate("Visits", "closed")
    elif day.state is not None:
        words = translate("Visits", "recorded")
    elif is_missing:
        words = translate("Visits", "not recorded")
    else:
        words = planned_words(sheet.planned, day.date)
    if n := day.n_group:
        words = " · ".join(filter(None, [words, "+" + translate("Visits", "%n in groups", "", n)]))
    return words


def planned_words(planned: Mapping[str, str], day: str) -> str:
    """'tutup: Hari Natal' for a day on which the library will be closed; '' for any other."""
    if day not in planned:
        return ""
    closed = translate("Visits", "closed")
    return f"{closed}: {planned[day]}" if planned[day] else closed


def people_words(total: int | None, male: int | None, female: int | None, language: str) -> str:
    """'31 orang (14 L, 17 P)'."""
    n = total_of(total, male, female) or 0
    people = translate("Visits", "one person") if n == 1 else translate("Visits", "%n people", "", n)
    return " ".join([people, *_split(male, female, language)])


def _split(male: int | None, female: int | None, language: str) -> list[str]:
    parts = [
        f"{locale_id.number(n, language)} {letter}"
        for n, letter in ((male, translate("Visits", "M")), (female, translate("Visits", "F")))
        if n is not None
    ]
    return [f"({', '.join(parts)})"] if parts else []
