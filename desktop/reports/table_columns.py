"""The columns of a list as a table: what stands above each, and what a record has there, by the types of its fields.

Dates, times and numbers stay what they are; codes become their labels. What does not fit its field is shown as text, never lost.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time
from functools import partial
from typing import Any

from core.domain.fields import Field, FieldType, count_or_none
from core.domain.kinds import AGE_GROUPS, KINDS
from core.domain.lists import shipped_lists
from core.domain.stories import STORY, shown_name
from core.field_words import field_label
from core.words import say, translate
from desktop.reports.written import DATE_FORM, EARLIEST, MONEY_FORM, MONTH_FORM, TIME_FORM, Cell

Title = Callable[[object], str]
_FORMS = {FieldType.DATE: DATE_FORM, FieldType.MONTH: MONTH_FORM, FieldType.TIME: TIME_FORM, FieldType.RUPIAH: MONEY_FORM}
_NARROW, _MIDDLE, _WIDE = 12, 24, 48  # letters
_WIDTHS = {FieldType.TEXT: _MIDDLE, FieldType.TEXTS: _MIDDLE, FieldType.CODE: _MIDDLE, FieldType.CODES: _WIDE, FieldType.REFERENCES: _WIDE}
_PART = translate("Table", "{field}: {part}")
_NOT_LISTED = translate("Table", "not in the list")
_YES, _NO = translate("Table", "Yes"), translate("Table", "No")


@dataclass(frozen=True, slots=True)
class Column:
    """value: of a record's fields; form: how a spreadsheet shows it, '' for as it is; width: letters."""

    heading: str
    value: Callable[[Mapping[str, Any]], Cell]
    form: str = ""
    width: int = _NARROW


def columns_of(kind: str, language: str, title: Title) -> list[Column]:
    """Of a kind in core.domain.kinds. title: what the record with this id is called. Raises KeyError for an unknown kind."""
    made: list[Column] = []
    for field in KINDS[kind].fields.values():
        if field.name == "deleted":
            continue
        heading = field_label(field.name, kind, language)
        if field.type is FieldType.COUNTS:
            made += _age_columns(field, heading, language)
        elif field.type is FieldType.COUNT_MAP:
            made += _counted_columns(field, heading, language)
        elif kind == STORY.name and field.name == "person":
            made.append(Column(heading, shown_name, width=_MIDDLE))
        else:
            width = _WIDE if field.long else _WIDTHS.get(field.type, _NARROW)
            made.append(Column(heading, partial(_cell, field, language, title), _FORMS.get(field.type, ""), width))
    return made


def codes_of(kinds: Sequence[str], language: str) -> list[tuple[str, str, str]]:
    """(heading, code, label) of every code list that these kinds use, each list once."""
    lists = shipped_lists()
    headings: dict[str, str] = {}
    for kind in kinds:
        for field in KINDS[kind].fields.values():
            if field.list_name:
                headings.setdefault(field.list_name, field_label(field.name, kind, language))
    return [(heading, code, lists.label(name, code, language)) for name, heading in headings.items() for code in lists.codes(name)]


def _age_columns(field: Field, heading: str, language: str) -> list[Column]:
    """One a group; an empty cell is one that was not recorded."""

    def count(place: int, fields: Mapping[str, Any]) -> Cell:
        value = fields.get(field.name)
        return count_or_none(value[place]) if isinstance(value, list) and place < len(value) else None

    labels = [shipped_lists().label("age_group", group, language) for group in AGE_GROUPS]
    return [Column(say("Table", _PART, language, field=heading, part=part), partial(count, i)) for i, part in enumerate(labels)]


def _counted_columns(field: Field, heading: str, language: str) -> list[Column]:
    """One a code of the list, and one for the sum of those that this program does not know."""
    lists = shipped_lists()
    codes = lists.codes(field.list_name)

    def count(code: str, fields: Mapping[str, Any]) -> Cell:
        return count_or_none((_mapping(fields.get(field.name))).get(code))

    def others(fields: Mapping[str, Any]) -> Cell:
        found = [n for code, n in _mapping(fields.get(field.name)).items() if code not in codes and count_or_none(n) is not None]
        return sum(found) if found else None

    def named(part: str) -> str:
        return say("Table", _PART, language, field=heading, part=part)

    known = [Column(named(lists.label(field.list_name, code, language)), partial(count, code)) for code in codes]
    return [*known, Column(named(say("Table", _NOT_LISTED, language)), others)]


def _mapping(value: object) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _cell(field: Field, language: str, title: Title, fields: Mapping[str, Any]) -> Cell:
    value = fields.get(field.name)
    if value is None or value == []:
        return None
    if field.problem_with(value):
        return str(value)
    match field.type:
        case FieldType.DATE:
            day = date.fromisoformat(value)
            return day if day >= EARLIEST else str(value)
        case FieldType.MONTH:
            return date.fromisoformat(f"{value}-01") if value >= EARLIEST.isoformat()[:7] else str(value)
        case FieldType.TIME:
            return time.fromisoformat(value.replace(".", ":"))
        case FieldType.YES_NO:
            return say("Table", _YES if value else _NO, language)
        case FieldType.CODE:
            return shipped_lists().label(field.list_name, value, language)
        case FieldType.CODES:
            return ", ".join(shipped_lists().label(field.list_name, code, language) for code in value)
        case FieldType.REFERENCE:
            return title(value)
        case FieldType.REFERENCES:
            return "; ".join(filter(None, map(title, value)))
        case FieldType.TEXTS | FieldType.NUMBERS:
            return "; ".join(map(str, value))
        case FieldType.COUNT | FieldType.SIZE | FieldType.RUPIAH:
            return int(value)
    return str(value)
