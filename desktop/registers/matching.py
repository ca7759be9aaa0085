"""Columns of a register to fields of a kind, and its rows to records: the good ones, and a reason for every cell that cannot be."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from core.domain.fields import Field, FieldType, Owner
from core.domain.kind import Kind
from core.domain.kinds import VISIT_DAY
from core.domain.lists import LANGUAGES
from core.field_words import field_label
from desktop.registers.cells import WrongCell, value_of
from desktop.registers.reading import Register

HEAD_ROWS = 20  # titles, the name of the library and empty rows may stand above the headings
_FROM_OUTSIDE = frozenset(FieldType) - {FieldType.BYTES, FieldType.REFERENCE, FieldType.REFERENCES}
_NOT_WORDS = re.compile(r"[\W_]+")
_OPEN = "open"


@dataclass(frozen=True, slots=True)
class Matched:
    """head: number of the row of headings; columns: place → field; unknown: headings that no field has, which are left out."""

    head: int
    headings: tuple[str, ...]
    columns: Mapping[int, str]
    unknown: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Refused:
    """A row that stays out. heading: of the column, as the register has it; reason: a code; shown: what stood there."""

    row: int
    heading: str
    field: str
    reason: str
    shown: str = ""


@dataclass(frozen=True, slots=True)
class Taken:
    """rows: fields of each record to be made; refused: at most one entry a cell, every row with one stays out whole."""

    rows: tuple[dict[str, Any], ...]
    refused: tuple[Refused, ...]


def fields_from_outside(kind: Kind) -> dict[str, Field]:
    """What a village's register may fill in."""
    return {
        name: field
        for name, field in kind.fields.items()
        if field.type in _FROM_OUTSIDE and field.owner is not Owner.REGENCY and name not in ("deleted", "review")
    }


def match(register: Register, kind: Kind, chosen: Mapping[str, str] | None = None) -> Matched:
    """By the field's id, its label in any language, or as chosen (heading → field, '' leaves a column out)."""
    names = _names(kind) | {_plain(heading): field for heading, field in (chosen or {}).items()}
    known = fields_from_outside(kind)
    best = Matched(register.rows[0][0], (), {}, ())
    for number, cells in register.rows[:HEAD_ROWS]:
        headings = tuple("" if cell is None else str(cell).strip() for cell in cells)
        columns: dict[int, str] = {}
        for place, heading in enumerate(headings):
            field = names.get(_plain(heading), "") if heading else ""
            if field in known and field not in columns.values():
                columns[place] = field
        if len(columns) > len(best.columns):
            left = (one for place, one in enumerate(headings) if one and place not in columns and names.get(_plain(one)) != "")
            best = Matched(number, headings, columns, tuple(left))
    return best


def take(register: Register, matched: Matched, kind: Kind, recorded: frozenset[str] = frozenset()) -> Taken:
    """Every row below the headings. recorded: days that have visitors already, which no register may count a second time."""
    fields = fields_from_outside(kind)
    rows: list[dict[str, Any]] = []
    refused: list[Refused] = []
    days = set(recorded)
    for number, cells in register.rows:
        if number <= matched.head:
            continue
        made, wrong = _record(number, cells, matched, fields)
        if kind is VISIT_DAY and ("n_total" in made or any(one.field == "n_total" for one in wrong)):
            made.setdefault("state", _OPEN)
        wrong += [
            Refused(number, _heading(matched, name), name, "needed")
            for name in kind.needed
            if made.get(name) in (None, "") and all(one.field != name for one in wrong)
        ]
        if kind is VISIT_DAY and not wrong and made["date"] in days:
            wrong.append(Refused(number, _heading(matched, "date"), "date", "day_recorded", made["date"]))
        if wrong:
            refused += wrong
        else:
            rows.append(made)
            days.add(made.get("date", ""))
    return Taken(tuple(rows), tuple(refused))


def _record(number: int, cells: tuple[Any, ...], matched: Matched, fields: Mapping[str, Field]) -> tuple[dict[str, Any], list[Refused]]:
    made: dict[str, Any] = {}
    wrong = []
    for place, name in matched.columns.items():
        cell = cells[place] if place < len(cells) else None
        try:
            value = value_of(fields[name], cell)
        except WrongCell as error:
            wrong.append(Refused(number, matched.headings[place], name, error.reason, str(cell)))
            continue
        if value is not None:
            made[name] = value
    return made, wrong


def _heading(matched: Matched, name: str) -> str:
    return next((matched.headings[place] for place, field in matched.columns.items() if field == name), name)


def _names(kind: Kind) -> dict[str, str]:
    """Every plain name of a field; where two fields share a label, the first has it."""
    found: dict[str, str] = {}
    for name in fields_from_outside(kind):
        for said in (name, *(field_label(name, kind.name, language) for language in LANGUAGES)):
            found.setdefault(_plain(said), name)
    return found


def _plain(heading: str) -> str:
    return _NOT_WORDS.sub(" ", heading.casefold()).strip()
