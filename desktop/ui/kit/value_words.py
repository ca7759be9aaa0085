"""A stored value as people read it: in a question about two values, in a history."""

from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from core import locale_id
from core.domain.fields import FieldType
from core.domain.kinds import AGE_GROUPS, KINDS
from core.domain.lists import shipped_lists


def value_words(kind: str, field: str, value: Any, language: str) -> str:
    """'18', 'Sabtu, 21 November 2026', 'Pelatihan'; a dash for nothing."""
    known = KINDS[kind].fields.get(field) if kind in KINDS else None
    if value in (None, "", []):
        return "–"
    if isinstance(value, bool):
        return QCoreApplication.translate("Value", "yes") if value else QCoreApplication.translate("Value", "no")
    if known is None:
        return str(value)
    if known.type is FieldType.DATE:
        return locale_id.long_date(date.fromisoformat(value), language)
    if known.type is FieldType.MONTH:
        return locale_id.month_and_year(value, language)
    if known.type is FieldType.RUPIAH:
        return locale_id.rupiah(value, language)
    if known.type is FieldType.CODE:
        return shipped_lists().label(known.list_name, value, language)
    if known.type is FieldType.CODES:
        return ", ".join(shipped_lists().label(known.list_name, code, language) for code in value)
    if known.type is FieldType.COUNT_MAP:
        return _by_code(known.list_name, value, language)
    if known.type is FieldType.REFERENCES:
        return locale_id.number(len(value), language)
    if known.type is FieldType.COUNT:
        return str(value) if field == "year" else locale_id.number(value, language)
    if known.type is FieldType.COUNTS:
        return _ages(value, language)
    if known.type is FieldType.REFERENCE:
        return QCoreApplication.translate("Value", "yes")
    if isinstance(value, list):
        return ", ".join(map(str, value))
    return str(value)


def _ages(counts: list[int | None], language: str) -> str:
    """'Anak SD (6–12): 18', of the groups that were counted."""
    groups = zip(AGE_GROUPS, counts, strict=False)
    names = shipped_lists()
    return ", ".join(f"{names.label('age_group', group, language)}: {locale_id.number(n, language)}" for group, n in groups if n) or "0"


def _by_code(list_name: str, counts: dict[str, int], language: str) -> str:
    """'Anak: 312, Dewasa: 96'."""
    names = shipped_lists()
    return ", ".join(f"{names.label(list_name, code, language)}: {locale_id.number(n, language)}" for code, n in counts.items())


def day_words(day: str, language: str) -> str:
    """'Sab 21 Nov 2026', 'November 2026', '2026', or a dash."""
    try:
        if len(day) == 10:
            when = date.fromisoformat(day)
            return f"{locale_id.weekday(when, language)[:3]} {locale_id.short_date(when, language)} {when.year}"
        return locale_id.month_and_year(day, language) if len(day) == 7 else day or "–"
    except ValueError:
        return day
