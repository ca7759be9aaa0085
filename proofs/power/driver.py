"""As much of Python's database interface over apsw as the store and SQLAlchemy use, with the errors of Python's own driver.

Rows are read at once: a statement that stands half read keeps no lock here.
"""

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, cast

import apsw

from desktop.store.database import make_durable

Committed = Callable[["Connection"], None]


class Cursor:
    """One statement after the other."""

    arraysize = 1

    def __init__(self, raw: apsw.Connection) -> None:
        self._raw = raw
        self._rows: list[Any] = []
        self.description: Any = None
        self.rowcount = -1
        self.lastrowid: int | None = None

    def execute(self, sql: str, values: Sequence[Any] = ()) -> "Cursor":
        """Runs a statement to its end."""
        before = self._raw.total_changes()
        self.description = None
        cursor = self._raw.cursor()
        cursor.exec_trace = self._look
        try:
            self._rows = list(cursor.execute(sql, values))
        except apsw.Error as error:
            raise _own(error) from error
        finally:
            cursor.close()
        self.rowcount = self._raw.total_changes() - before
        self.lastrowid = self._raw.last_insert_rowid()
        return self

    def executemany(self, sql: str, rows: Iterable[Sequence[Any]]) -> "Cursor":
        """Runs it once for each."""
        for values in rows:
            self.execute(sql, values)
        return self

    def fetchone(self) -> Any:
        return self._rows.pop(0) if self._rows else None

    def fetchmany(self, size: int = 1) -> list[Any]:
        found, self._rows = self._rows[:size], self._rows[size:]
        return found

    def fetchall(self) -> list[Any]:
        found, self._rows = self._rows, []
        return found

    def __iter__(self) -> Iterator[Any]:
        return iter(self.fetchall())

    def close(self) -> None:
        self._rows = []

    def _look(self, cursor: apsw.Cursor, _: str, __: Any) -> bool:
        columns = cursor.get_description()
        self.description = [(name, *[None] * 6) for name, _ in columns] or None
        return True


class Connection:
    """A connection of apsw that looks like one of sqlite3. committed: called when a commit has returned."""

    isolation_level = None

    def __init__(self, path: Path, vfs: str, committed: Committed = lambda _: None) -> None:
        self.raw = apsw.Connection(str(path), vfs=vfs)
        self._committed = committed

    def cursor(self) -> Cursor:
        return Cursor(self.raw)

    def execute(self, sql: str, values: Sequence[Any] = ()) -> Cursor:
        return self.cursor().execute(sql, values)

    def commit(self) -> None:
        if self.raw.in_transaction:
            writes = self.raw.txn_state() == apsw.SQLITE_TXN_WRITE
            self.execute("COMMIT")
            if writes:
                self._committed(self)

    def rollback(self) -> None:
        if self.raw.in_transaction:
            self.execute("ROLLBACK")

    def backup(self, other: "Connection") -> None:
        with other.raw.backup("main", self.raw, "main") as copying:
            while not copying.done:
                copying.step(-1)

    def create_function(self, name: str, count: int, function: Any, **_: Any) -> None:
        self.raw.create_scalar_function(name, function, count)

    def close(self) -> None:
        self.raw.close()

    @property
    def image(self) -> bytes:
        """Every page, as a reader sees them now."""
        return self.raw.serialize("main")


def opened(path: Path, vfs: str, committed: Committed) -> sqlite3.Connection:
    """What a store is given to open its file with: made durable as the store's own connections are."""
    connection = cast(sqlite3.Connection, Connection(path, vfs, committed))
    make_durable(connection)
    return connection


def _own(error: apsw.Error) -> sqlite3.Error:
    kind = sqlite3.IntegrityError if isinstance(error, apsw.ConstraintError) else sqlite3.OperationalError
    made = kind(str(error))
    made.sqlite_errorcode = getattr(error, "extendedresult", sqlite3.SQLITE_ERROR)
    return made
