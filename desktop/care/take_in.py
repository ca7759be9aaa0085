"""A new library filled from a folder that was taken out of another (take_out.py). What is damaged is named, the rest goes in."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from core.domain.fields import is_reference
from core.domain.kind import Kind
from core.domain.kinds import KINDS, LIBRARY
from desktop.assembly import Desk
from desktop.care import cells
from desktop.care.take_out import CONTENTS, CONTENTS_HEAD, FILE, ID, LOGO, OTHERS
from desktop.store import disk, errors
from desktop.store.errors import KnownError
from desktop.store.small_files import copy_small_files
from desktop.store.whole import OWN_KINDS, WITH_FILE, Incoming, Whole

# What can be wrong with a line, or, as line 0, with a file.
NO_FILE, NOT_ALL, LINE, VALUE, RECORD, ITS_FILE = "no_file", "not_all", "line", "value", "record", "its_file"


@dataclass(frozen=True, slots=True)
class Wrong:
    """reason: one of the codes above; column: which one, where it is a value."""

    file: str
    line: int
    reason: str
    column: str = ""


@dataclass(slots=True)
class TakenIn:
    """records: how many went in; wrong: what did not, in the order of the files."""

    records: int = 0
    wrong: list[Wrong] = field(default_factory=list)


def take_in(desk: Desk, folder: Path) -> TakenIn:
    """Fills a library that is set up and has no records. All in one transaction: stopped or without room, nothing went in.

    Raises KnownError: 'no_takeout', 'not_empty', 'practice', 'disk_full' and its like.
    """
    whole = Whole(desk.store)
    whole.require_new()
    reading = _Reading(folder)
    taken = TakenIn(wrong=reading.wrong)
    taken.records = whole.fill(reading.records(), reading.refuse)
    with disk.named_errors():
        copy_small_files(folder / OTHERS, desk.home.folder)
    return taken


class _Reading:
    """One folder being read."""

    def __init__(self, folder: Path) -> None:
        """Raises KnownError('no_takeout')."""
        self.wrong: list[Wrong] = []
        self._folder = folder
        self._seen: set[str] = set()
        self._place = ("", 0)
        rows = self._rows(CONTENTS)
        if not rows or tuple(rows[0][1] or ()) != CONTENTS_HEAD:
            raise KnownError(errors.NO_TAKEOUT, str(folder))
        self._contents = rows[1:]

    def records(self) -> Iterator[Incoming]:
        """Every record that can be read, in an order in which each comes after what it hangs on."""
        expected: dict[str, int] = {}
        for line, row in self._contents:
            name, kind, count = row if row is not None and len(row) == len(CONTENTS_HEAD) else ("", "", "")
            if kind in OWN_KINDS and name == f"{kind}.csv" and count.isdecimal():
                expected[kind] = int(count)
            else:
                self._wrong(CONTENTS, line, LINE)
        for kind in OWN_KINDS:
            if kind in expected:
                yield from self._of_kind(KINDS[kind], expected[kind])

    def refuse(self, one: Incoming, error: KnownError) -> None:
        """The record that was given last could not be taken in."""
        of_file = error.code in (errors.NO_FILE, errors.NO_PHOTO)
        column = "" if of_file else "consent" if error.code == errors.NOT_BLURRED else error.detail.partition(":")[0]
        self._wrong(*self._place, ITS_FILE if of_file else VALUE, column)

    def _of_kind(self, kind: Kind, expected: int) -> Iterator[Incoming]:
        name = f"{kind.name}.csv"
        rows = self._rows(name)
        head = list(rows[0][1] or ()) if rows else []
        if ID not in head or len(set(head)) != len(head):
            self._wrong(name, 0, NO_FILE)
            return
        for line, row in rows[1:]:
            self._place = (name, line)
            if row is None or len(row) != len(head):
                self._wrong(name, line, LINE)
                continue
            if (one := self._incoming(kind, dict(zip(head, row, strict=True)))) is not None:
                yield one
        if len(rows) - 1 < expected:
            self._wrong(name, 0, NOT_ALL)

    def _incoming(self, kind: Kind, row: dict[str, str]) -> Incoming | None:
        record = row.pop(ID)
        place = row.pop(FILE, "")
        if not is_reference(record) or record in self._seen:
            self._wrong(*self._place, RECORD)
            return None
        self._seen.add(record)
        try:
            fields = self._fields(kind, row)
        except cells.CellError as error:
            self._wrong(*self._place, VALUE, str(error))
            return None
        return Incoming(kind.name, record, fields, self._inside(place) if kind.name in WITH_FILE else None)

    def _fields(self, kind: Kind, row: dict[str, str]) -> dict[str, Any]:
        """Raises CellError, also for a column that the kind has not."""
        fields: dict[str, Any] = {}
        for name, cell in row.items():
            if kind is LIBRARY and name == "logo":
                fields[name] = self._logo(cell)
            elif name in kind.fields and name != "deleted":
                fields[name] = cells.from_cell(kind.fields[name], cell)
            elif cell:
                raise cells.CellError(name)
        return {name: value for name, value in fields.items() if value is not None}

    def _logo(self, cell: str) -> bytes | None:
        if not cell:
            return None
        try:
            return (self._folder / LOGO).read_bytes()
        except OSError:
            self._wrong(*self._place, ITS_FILE)
            return None

    def _inside(self, place: str) -> Path | None:
        """A file of this folder and of none above it."""
        path = (self._folder / place).resolve()
        return path if place and path.is_relative_to(self._folder.resolve()) else None

    def _rows(self, name: str) -> list[tuple[int, cells.Row | None]]:
        """[] where the file is gone or no text."""
        try:
            return list(cells.from_csv((self._folder / name).read_bytes()))
        except (OSError, UnicodeDecodeError):
            return []

    def _wrong(self, file: str, line: int, reason: str, column: str = "") -> None:
        self.wrong.append(Wrong(file, line, reason, column))
