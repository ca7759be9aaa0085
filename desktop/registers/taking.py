"""A register held against the library: which of its rows can come in, which seem to be here already; and the import itself.

Choices are remembered by heading, for each kind of record: what a column is needs saying once.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from core.domain.fields import FieldType
from core.domain.kind import Kind
from core.domain.kinds import ACTIVITY, LISTED, VISIT_DAY, VISIT_GROUP
from core.domain.stories import STORY
from desktop.registers.matching import COUNTED, Matched, Taken, fields_from_outside, likely_head, match, needed_of, once_in, take
from desktop.registers.reading import Register
from desktop.settings import Settings
from desktop.store.imports import Imports

# A story needs the consent of the one it tells of, record by record.
OFFERED = (VISIT_DAY, VISIT_GROUP, ACTIVITY, *(kind for kind in LISTED if kind is not STORY))
_SIGNS = ("title", "name", "time_start")  # tell one record from another beside what its kind needs
_NUMBERS = frozenset({FieldType.COUNT, FieldType.RUPIAH, FieldType.SIZE})


@dataclass(frozen=True, slots=True)
class Looked:
    """here: numbers of good rows that seem to be in the log already; lacking: needed fields that no column holds."""

    register: Register
    kind: Kind
    matched: Matched
    taken: Taken
    here: frozenset[int]
    lacking: tuple[str, ...]

    @property
    def refused(self) -> int:
        """How many rows stay out for a cell of theirs."""
        return len({one.row for one in self.taken.refused})

    def rows(self, again: bool = False) -> list[dict[str, Any]]:
        """What would be saved. again: also what seems to be here."""
        pairs = zip(self.taken.numbers, self.taken.rows, strict=True)
        return [row for number, row in pairs if again or number not in self.here]


def may_come(kind: Kind) -> bool:
    """A register can hold all that the kind needs."""
    return bool(kind.needed) and all(name in fields_from_outside(kind) for name in kind.needed)


def look(imports: Imports, register: Register, kind: Kind, chosen: Mapping[str, str], head: int | None = None) -> Looked:
    """Without saving anything. chosen: heading → field; head: the row of headings, by default the one that is likely."""
    matched = match(register, kind, chosen, head)
    if not matched.columns and head is None:
        matched = match(register, kind, chosen, likely_head(register))
    there = imports.of_kind(kind.name)
    once = once_in(kind)
    taken = take(register, matched, kind, frozenset(str(fields.get(once)) for fields in there) if once else frozenset())
    known = {_signs(kind, fields) for fields in there}
    here = (number for number, row in zip(taken.numbers, taken.rows, strict=True) if _signs(kind, row) in known)
    return Looked(register, kind, matched, taken, frozenset(here), _lacking(kind, matched))


def take_in(imports: Imports, looked: Looked, again: bool = False, each: Callable[[int], None] | None = None) -> int | None:
    """Saves the rows, all or none; the number of the import, None where there is no row."""
    rows = looked.rows(again)
    return imports.save(looked.kind.name, rows, each) if rows else None


def chosen_before(choices: Settings, kind: Kind) -> dict[str, str]:
    """heading → field, as she said at earlier imports."""
    kept = choices.columns.get(kind.name)
    return {str(heading): str(field) for heading, field in kept.items()} if isinstance(kept, dict) else {}


def remember(choices: Settings, kind: Kind, chosen: Mapping[str, str]) -> None:
    """For the next import of this kind, beside what she said before."""
    choices.columns[kind.name] = chosen_before(choices, kind) | dict(chosen)


def _lacking(kind: Kind, matched: Matched) -> tuple[str, ...]:
    held = set(matched.columns.values())
    is_counted = kind is VISIT_DAY and bool(held & COUNTED)
    return tuple(name for name in needed_of(kind, matched) if name not in held and not (is_counted and name in COUNTED))


def _signs(kind: Kind, fields: Mapping[str, Any]) -> tuple[Any, ...]:
    """What the same thing written down twice would share. Numbers are corrected later; they count only where there is no name."""
    names = list(dict.fromkeys(name for name in (kind.dated, kind.titled, *kind.needed, *_SIGNS) if name in kind.fields))
    by_name = any(fields.get(name) for name in names if kind.fields[name].type is FieldType.TEXT)
    counted = (name for name in names if not by_name or kind.fields[name].type not in _NUMBERS)
    return tuple(_plain(fields.get(name)) for name in counted)


def _plain(value: Any) -> Any:
    return " ".join(value.split()).casefold() if isinstance(value, str) else value
