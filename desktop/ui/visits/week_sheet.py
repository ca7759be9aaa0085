"""The numbers of some days as a sheet of cells: what was recorded, what she typed since, what of it does not add up. No Qt.

             Perempuan  Laki-laki  Jumlah  Anggota  Bukan anggota  Komputer  Tutup
    Sen 16      12          9       (21)                              5               (21): the sum, until a total is typed
    Sel 17                                                                     ✓
    Rab 18                                                                            untouched: stays not recorded
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from core.domain.checks import Finding, check_visit_day
from core.domain.fields import COUNT_MAX
from core.domain.kinds import CLOSED, OPEN
from desktop.store.rows import VisitDay
from desktop.ui.kit.undo_steps import UndoSteps

COUNT_COLUMNS = ("n_female", "n_male", "n_total", "n_member", "n_non_member", "n_computer")
FEMALE, MALE, TOTAL = 0, 1, 2
CLOSED_COLUMN = len(COUNT_COLUMNS)
COLUMNS = CLOSED_COLUMN + 1
_THOUSANDS = re.compile(r"\d{1,3}(?:[.,]\d{3})+")
_CLOSED_WORDS = frozenset({"tutup", "closed", "libur"})
_TICKS = frozenset({"t", "x", "v", "✓", "✔", "ya", "yes", "1", "true", *_CLOSED_WORDS})


@dataclass(frozen=True, slots=True)
class Row:
    """What the cells of a day say. A total that is only the sum of women and men is not kept, so it follows them."""

    counts: tuple[int | None, ...] = (None,) * len(COUNT_COLUMNS)
    closed: bool = False

    @property
    def is_empty(self) -> bool:
        """True while nothing stands there."""
        return not self.closed and all(count is None for count in self.counts)

    @property
    def has_sum(self) -> bool:
        """True while the total is worked out from women and men."""
        return self.counts[TOTAL] is None and None not in (self.counts[FEMALE], self.counts[MALE])

    @property
    def total(self) -> int | None:
        """The total as typed, or the sum of women and men."""
        if self.has_sum:
            return (self.counts[FEMALE] or 0) + (self.counts[MALE] or 0)
        return self.counts[TOTAL]


@dataclass(frozen=True, slots=True)
class Pasted:
    """cells: how many were filled; unread: what was no count; beyond: lines that found no day."""

    cells: int
    unread: tuple[str, ...]
    beyond: int


class WeekSheet:
    """Some days in order. planned: ISO date → why the library will be closed."""

    def __init__(self, days: Sequence[VisitDay], planned: Mapping[str, str] | None = None) -> None:
        self.days = tuple(days)
        self.planned = planned or {}
        self._known = tuple(_row_of(day) for day in days)
        self._rows = self._known
        self._steps: UndoSteps[tuple[Row, ...]] = UndoSteps()
        self._steps.begin([self._rows])

    def row(self, number: int) -> Row:
        """The cells of a day."""
        return self._rows[number]

    def count(self, number: int, column: int) -> int | None:
        """What a cell shows; None: nothing."""
        return self._rows[number].total if column == TOTAL else self._rows[number].counts[column]

    def is_touched(self, number: int) -> bool:
        """True when the day is not as it was recorded."""
        return self._rows[number] != self._known[number]

    @property
    def touched(self) -> list[int]:
        """The numbers of the touched days."""
        return [number for number in range(len(self.days)) if self.is_touched(number)]

    @property
    def visitors(self) -> int:
        """The sum of all totals that stand there."""
        return sum(row.total or 0 for row in self._rows)

    def set_count(self, number: int, column: int, value: int | None) -> None:
        """Writes a number; a closed day is open with the first one. Not yet a step: see `step`."""
        row = self._rows[number]
        counts = (None,) * len(COUNT_COLUMNS) if row.closed else row.counts
        changed = (*counts[:column], value, *counts[column + 1 :])
        self._put(number, Row(changed, closed=row.closed and value is None))

    def set_closed(self, number: int, closed: bool) -> None:
        """A closed day has no numbers; opened again it shows those that were recorded."""
        known = self._known[number]
        self._put(number, Row(closed=True) if closed else replace(known, closed=False))
        self.step()

    def clear(self, cells: Sequence[tuple[int, int]]) -> None:
        """Empties cells (row, column)."""
        for number, column in cells:
            if column < CLOSED_COLUMN:
                self.set_count(number, column, None)
            elif self._rows[number].closed:
                self._put(number, Row())
        self.step()

    def paste(self, number: int, column: int, text: str) -> Pasted:
        """Fills from a cell to the right and down with cells parted by tabs and lines. Empty cells leave what is there."""
        cells, unread = 0, []
        lines = text.replace("\r\n", "\n").replace("\r", "\n").rstrip("\n").split("\n")
        for number_in_text, line in enumerate(lines[: len(self.days) - number]):
            for column_in_text, word in enumerate(line.split("\t")[: COLUMNS - column]):
                if word.strip():
                    fits = self._paste_cell(number + number_in_text, column + column_in_text, word.strip())
                    cells += fits
                    unread += [] if fits else [word.strip()]
        self.step()
        return Pasted(cells, tuple(unread), max(0, len(lines) - (len(self.days) - number)))

    def step(self) -> None:
        """What was done until here is taken back in one go."""
        self._steps.add(self._rows)

    def back(self) -> bool:
        """The state one step before; False when there is none."""
        return self._go(self._steps.back())

    def forward(self) -> bool:
        """The step that was taken back last, again."""
        return self._go(self._steps.forward())

    def findings(self, number: int, today: date | None) -> list[Finding]:
        """What does not add up in a touched day."""
        row = self._rows[number]
        if row.closed or row.is_empty or not self.is_touched(number):
            return []
        return check_visit_day({**self._counts(row), "date": self.days[number].date}, today)

    def to_save(self) -> dict[str, dict[str, Any] | None]:
        """ISO date → fields, of the touched days; None where everything was emptied: not recorded after all."""
        return {self.days[number].date: self._fields(number) for number in self.touched}

    def as_draft(self) -> dict[str, Any]:
        """The touched days, for the private log."""
        return {self.days[n].date: [*self._rows[n].counts, self._rows[n].closed] for n in self.touched}

    def take_steps(self, drafts: Sequence[Mapping[str, Any]]) -> None:
        """Shows the days as they were typed; earlier states of the draft, oldest first, are what Undo goes back to."""
        for draft in drafts:
            self._rows = self._known
            for number, day in enumerate(self.days):
                kept = draft.get(day.date)
                if isinstance(kept, list) and len(kept) == COLUMNS:
                    self._put(number, Row(tuple(kept[:CLOSED_COLUMN]), bool(kept[CLOSED_COLUMN])))
            self.step()

    @property
    def rows(self) -> tuple[Row, ...]:
        """What stands there, of all days."""
        return self._rows

    def saved(self, rows: tuple[Row, ...]) -> None:
        """These are recorded now; only what was typed since is touched."""
        self._known = rows

    def _fields(self, number: int) -> dict[str, Any] | None:
        row, known = self._rows[number], self.days[number]
        if row.is_empty:
            return None
        fields = {**self._counts(row), "state": CLOSED if row.closed else OPEN}
        if row.closed:
            fields |= {"note": self.planned.get(known.date) or None, "occupations": None}
        elif known.state == CLOSED:
            fields["note"] = None
        return fields

    def _counts(self, row: Row) -> dict[str, int | None]:
        return {**dict(zip(COUNT_COLUMNS, row.counts, strict=True)), "n_total": row.total}

    def _paste_cell(self, number: int, column: int, word: str) -> bool:
        if column == CLOSED_COLUMN or word.lower() in _CLOSED_WORDS:
            if word.lower() not in _TICKS:
                return False
            self._put(number, Row(closed=True))
            return True
        digits = re.sub("[.,]", "", word) if _THOUSANDS.fullmatch(word) else word
        if not re.fullmatch(r"[0-9]+", digits) or int(digits) > COUNT_MAX:
            return False
        self.set_count(number, column, int(digits))
        return True

    def _put(self, number: int, row: Row) -> None:
        self._rows = (*self._rows[:number], row, *self._rows[number + 1 :])

    def _go(self, rows: tuple[Row, ...] | None) -> bool:
        if rows is None:
            return False
        self._rows = rows
        return True


def _row_of(day: VisitDay) -> Row:
    if day.state is None:
        return Row()
    if day.state == CLOSED:
        return Row(closed=True)
    row = Row(tuple(getattr(day, name) for name in COUNT_COLUMNS))
    unsummed = replace(row, counts=(*row.counts[:TOTAL], None, *row.counts[TOTAL + 1 :]))
    return unsummed if unsummed.total == row.counts[TOTAL] else row
