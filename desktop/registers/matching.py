"""Columns of a register to fields of a kind, and its rows to records: the good ones, and a reason for every cell that cannot be."""

import re
from collections.abc import Mapping, Sequence
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
# How headings are commonly shortened, beside the labels of the fields.
_SHORT = {
    "tgl": ("date", "date_start"), "hari tanggal": ("date", "date_start"), "tanggal": ("date", "date_start"), "bln": ("month",),
    "l": ("n_male",), "lk": ("n_male",), "pria": ("n_male",), "p": ("n_female",), "pr": ("n_female",), "wanita": ("n_female",),
    "jml": ("n_total",), "jumlah": ("n_total",), "total": ("n_total",), "jumlah pengunjung": ("n_total",), "pengunjung": ("n_total",),
    "jumlah peserta": ("n_total",), "peserta": ("n_total",), "kegiatan": ("title",), "ket": ("note",), "keterangan": ("note",),
}  # fmt: skip
_NOT_WORDS = re.compile(r"[\W_]+")
_OPEN = "open"
COUNTED = frozenset({"n_total", "n_male", "n_female"})  # a day with one of them was open
NO_HEADINGS = 0


@dataclass(frozen=True, slots=True)
class Matched:
    """head: number of the row of headings, NO_HEADINGS where columns go by their letters; columns: place → field.

    headings: of every column, each another; unknown: those that no field has, which are left out.
    """

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
    """rows: fields of each record to be made; refused: at most one entry a cell, every row with one stays out whole.

    numbers: of each of `rows`, as the spreadsheet counts.
    """

    rows: tuple[dict[str, Any], ...]
    refused: tuple[Refused, ...]
    numbers: tuple[int, ...]


def fields_from_outside(kind: Kind) -> dict[str, Field]:
    """What a village's register may fill in."""
    return {
        name: field
        for name, field in kind.fields.items()
        if field.type in _FROM_OUTSIDE and field.owner is not Owner.REGENCY and name not in ("deleted", "review")
    }


def match(register: Register, kind: Kind, chosen: Mapping[str, str] | None = None, head: int | None = None) -> Matched:
    """By the field's id, its label in any language, or as chosen (heading → field, '' leaves a column out).

    head: the row of headings, where she said which; by default the one of the first rows with the most known headings.
    """
    names = _names(kind) | {_plain(heading): field for heading, field in (chosen or {}).items()}
    known = fields_from_outside(kind)
    if head is None:
        found = {number: len(_columns(_said(cells), names, known)) for number, cells in register.rows[:HEAD_ROWS]}
        head = max(found, key=lambda number: found[number])  # of equals the first
        if not found[head]:
            return Matched(register.rows[0][0], (), {}, ())
    cells = next((cells for number, cells in register.rows if number == head), ())
    headings = _headings(cells, register, head)
    columns = _columns(headings, names, known)
    left = (one for place, one in enumerate(headings) if one and place not in columns and names.get(_plain(one)) != "")
    return Matched(head, headings, columns, tuple(left))


def likely_head(register: Register) -> int:
    """The row of headings where none is known: the first full of nothing but words, NO_HEADINGS where there is none above other rows."""
    rows = register.rows[:HEAD_ROWS]
    widest = max(_filled(cells) for _, cells in rows)
    for number, cells in rows[:-1]:
        if _filled(cells) * 2 > widest and all(cell is None or _is_word(cell) for cell in cells):
            return number
    return NO_HEADINGS


def letters(place: int) -> str:
    """What a spreadsheet calls the column: 0 is A, 26 is AA."""
    named = ""
    while place >= 0:
        named = chr(ord("A") + place % 26) + named
        place = place // 26 - 1
    return named


def once_in(kind: Kind) -> str:
    """The field of which there is one record each: the day of visitors, the month of figures; '' where there may be several."""
    return "date" if kind is VISIT_DAY else "month" if kind.needed == ("month",) else ""


def needed_of(kind: Kind, matched: Matched) -> tuple[str, ...]:
    """What a row must hold. A day of visitors that says nowhere whether it was open must have a number."""
    if kind is VISIT_DAY and "state" not in matched.columns.values():
        return tuple("n_total" if name == "state" else name for name in kind.needed)
    return kind.needed


def take(register: Register, matched: Matched, kind: Kind, recorded: frozenset[str] = frozenset()) -> Taken:
    """Every row below the headings. recorded: days or months that have their record, which no register may count a second time."""
    fields = fields_from_outside(kind)
    rows: list[dict[str, Any]] = []
    numbers: list[int] = []
    refused: list[Refused] = []
    once, there, needed = once_in(kind), set(recorded), needed_of(kind, matched)
    for number, cells in register.rows:
        if number <= matched.head:
            continue
        made, wrong = _record(number, cells, matched, fields)
        if kind is VISIT_DAY and COUNTED & {*made, *(one.field for one in wrong)}:
            made.setdefault("state", _OPEN)
        wrong += [
            Refused(number, _heading(matched, name), name, "needed")
            for name in needed
            if made.get(name) in (None, "") and all(one.field != name for one in wrong) and not (name == "n_total" and made.get("state"))
        ]
        if once and not wrong and made[once] in there:
            wrong.append(Refused(number, _heading(matched, once), once, "day_recorded" if once == "date" else "month_recorded", made[once]))
        if wrong:
            refused += wrong
        else:
            rows.append(made)
            numbers.append(number)
            there.add(made.get(once, ""))
    return Taken(tuple(rows), tuple(refused), tuple(numbers))


def _columns(headings: Sequence[str], names: Mapping[str, str], known: Mapping[str, Field]) -> dict[int, str]:
    """place → field; where two columns would have one, the first has it."""
    columns: dict[int, str] = {}
    for place, heading in enumerate(headings):
        field = names.get(_plain(heading), "") if heading else ""
        if field in known and field not in columns.values():
            columns[place] = field
    return columns


def _said(cells: tuple[Any, ...]) -> list[str]:
    return ["" if cell is None else " ".join(str(cell).split()) for cell in cells]


def _headings(cells: tuple[Any, ...], register: Register, head: int) -> tuple[str, ...]:
    """Each another. A column without one goes by its letter where it holds something, as those right of a merged heading do."""
    held = {place for number, row in register.rows if number > head for place, cell in enumerate(row) if cell not in (None, "")}
    found = _said(cells)
    found += [""] * (max(held, default=-1) + 1 - len(found))
    for place, heading in enumerate(found):
        if not heading and place in held:
            found[place] = letters(place)
        elif heading in found[:place]:
            found[place] = f"{heading} ({letters(place)})" if heading else ""
    return tuple(found)


def _filled(cells: tuple[Any, ...]) -> int:
    return sum(cell is not None and bool(str(cell).strip()) for cell in cells)


def _is_word(cell: Any) -> bool:
    """A heading, and nothing that a row below one would hold: a day, a number, an amount."""
    if not isinstance(cell, str):
        return False
    return not any(letter.isdigit() for letter in cell)


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
    for short, meant in _SHORT.items():
        for name in meant:
            if name in kind.fields:
                found.setdefault(short, name)
    return found


def _plain(heading: str) -> str:
    return _NOT_WORDS.sub(" ", heading.casefold()).strip()
