"""Databases without disks: what a laptop has committed survives in memory, a power cut takes the rest.

The store's own statements run on a real SQLite. Between them and it lies `Lean`, which does for them what SQLAlchemy's connection
does and nothing more: a world plays three times as fast. Every sixteenth seed goes through SQLAlchemy itself.
"""

import sqlite3
from collections import namedtuple
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any

from sqlalchemy import Table, create_engine
from sqlalchemy.dialects import sqlite
from sqlalchemy.exc import MultipleResultsFound, NoResultFound
from sqlalchemy.schema import CreateIndex, CreateTable
from sqlalchemy.sql.ddl import SchemaDropper
from sqlalchemy.sql.dml import Insert

from desktop.store import schema
from desktop.store.database import Database, named_errors


class PowerCut(BaseException):
    """The power went; nothing that the program would still have done happens."""


class _Raw(sqlite3.Connection):
    """Survives being closed, because what is committed does; can be told to lose power at a commit."""

    commits_left: int | None = None
    is_durable = False

    def commit(self) -> None:
        if self.commits_left is not None:
            self.commits_left -= 1
            if self.commits_left < 0:
                self.commits_left = None
                super().commit() if self.is_durable else super().rollback()
                raise PowerCut
        super().commit()

    def close(self) -> None:
        self.rollback()


class Disk:
    """The database of one laptop. image: as `image` gave it, an empty one by default."""

    def __init__(self, image: bytes | None = None) -> None:
        self.raw: _Raw = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False, factory=_Raw)
        self.raw.deserialize(image or empty_image())

    def connect(self, _: Path) -> sqlite3.Connection:
        """What a store is given to open its file with."""
        return self.raw

    def image(self) -> bytes:
        """All that is committed."""
        return self.raw.serialize()

    def arm(self, commits: int, durable: bool) -> None:
        """The power will go at the commit after so many others, before or after it has reached the disk."""
        self.raw.commits_left, self.raw.is_durable = commits, durable

    def disarm(self) -> None:
        """Does away with a power cut that did not come, and with whatever was not committed."""
        self.raw.commits_left = None
        self.raw.rollback()

    def discard(self) -> None:
        """Gives the memory back."""
        sqlite3.Connection.close(self.raw)


_images: list[bytes] = []


def empty_image() -> bytes:
    """A database with all tables and nothing in them, made once."""
    if not _images:
        raw = sqlite3.connect(":memory:", isolation_level=None, factory=_Raw)
        engine = create_engine("sqlite://", creator=lambda: raw)
        with engine.begin() as connection:
            schema.metadata.create_all(connection)
            connection.exec_driver_sql(schema.SEARCH)
            connection.exec_driver_sql(f"PRAGMA user_version={schema.SCHEMA_VERSION}")
        _images.append(raw.serialize())
        sqlite3.Connection.close(raw)
    return _images[0]


class LeanDatabase(Database):
    """The store's database over one connection that is there already."""

    def __init__(self, path: Path, connect: Callable[[Path], sqlite3.Connection]) -> None:
        self.path = path
        self._raw = connect(path)

    @contextmanager
    def reading(self) -> Iterator[Any]:
        """A consistent view."""
        yield from self._transaction("BEGIN")

    @contextmanager
    def writing(self) -> Iterator[Any]:
        """Committed when the block ends, or not at all."""
        yield from self._transaction("BEGIN IMMEDIATE")

    def close(self) -> None:
        """Nothing is open that a file would miss."""
        self._raw.close()

    def _transaction(self, begin: str) -> Iterator[Any]:
        with named_errors():
            self._raw.execute(begin)
            try:
                yield Lean(self._raw)
            except BaseException:
                self._raw.rollback()
                raise
            self._raw.commit()


class Lean:
    """As much of a SQLAlchemy connection as the store uses."""

    def __init__(self, raw: sqlite3.Connection) -> None:
        self._raw = raw

    def exec_driver_sql(self, sql: str, parameters: Any = ()) -> "_Result":
        """Runs a statement, once for each tuple where a list of them is given."""
        if isinstance(parameters, list):
            return _Result(sql, self._raw.executemany(sql, parameters))
        return _Result(sql, self._raw.execute(sql, parameters))

    def execute(self, statement: Insert, values: dict[str, Any]) -> None:
        """Adds one row."""
        marks = ", ".join("?" * len(values))
        self._raw.execute(f"INSERT INTO {statement.table.name} ({', '.join(values)}) VALUES ({marks})", tuple(values.values()))

    def _run_ddl_visitor(self, visitor: type, table: Table, checkfirst: bool = False) -> None:
        """Where a table is told to make or drop itself."""
        if issubclass(visitor, SchemaDropper):
            self._raw.execute(f"DROP TABLE IF EXISTS {table.name}")
            return
        for statement in _creation(table):
            self._raw.execute(statement)

    @contextmanager
    def begin_nested(self) -> Iterator[None]:
        """A savepoint."""
        self._raw.execute("SAVEPOINT nested")
        try:
            yield
        except BaseException:
            self._raw.execute("ROLLBACK TO nested")
            raise
        finally:
            self._raw.execute("RELEASE nested")


@cache
def _creation(table: Table) -> list[str]:
    here = sqlite.dialect()
    indexes = sorted(table.indexes, key=lambda one: str(one.name))
    return [str(CreateTable(table).compile(dialect=here)), *(str(CreateIndex(one).compile(dialect=here)) for one in indexes)]


_row_kinds: dict[str, Callable[[Sequence[Any]], Any]] = {}


def _kind_of_row(names: list[str]) -> Callable[[Sequence[Any]], Any]:
    kind: Any = namedtuple("Row", names, rename=True)  # type: ignore[misc]
    return kind._make


class _Result:
    """Rows, read as SQLAlchemy lets them be read."""

    def __init__(self, sql: str, cursor: sqlite3.Cursor) -> None:
        self._cursor = cursor
        make = _row_kinds.get(sql)
        if make is None and cursor.description:
            make = _row_kinds[sql] = _kind_of_row([column[0] for column in cursor.description])
        self._make = make

    def __iter__(self) -> Iterator[Any]:
        assert self._make
        return map(self._make, self._cursor)

    def all(self) -> list[Any]:
        return list(self)

    def first(self) -> Any:
        found = self._cursor.fetchone()
        return None if found is None else self._make(found)  # type: ignore[misc]

    def one_or_none(self) -> Any:
        found = self.all()
        if len(found) > 1:
            raise MultipleResultsFound
        return found[0] if found else None

    def one(self) -> Any:
        found = self.one_or_none()
        if found is None:
            raise NoResultFound
        return found

    def scalar(self) -> Any:
        found = self._cursor.fetchone()
        return found[0] if found else None

    def scalar_one(self) -> Any:
        return self.one()[0]

    def scalars(self) -> "_Scalars":
        return _Scalars(self._cursor)

    def close(self) -> None:
        self._cursor.close()


class _Scalars:
    """The first column."""

    def __init__(self, cursor: sqlite3.Cursor) -> None:
        self._cursor = cursor

    def __iter__(self) -> Iterator[Any]:
        return (row[0] for row in self._cursor)

    def all(self) -> list[Any]:
        return list(self)
