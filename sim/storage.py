"""The centre's database, which can be emptied, remembered and put back in a moment: SQLite in memory, or PostgreSQL."""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any, Protocol

from sqlalchemy import Connection, create_engine, event, select, text
from sqlalchemy.pool import StaticPool

from server.database import Database, insert_rows
from server.migrations import upgrading
from server.schema import TABLES
from sim.lean import Lean


class Storage(Protocol):
    """One database for one world after the other."""

    is_lean: bool

    @property
    def database(self) -> Database:
        """What a centre is given."""

    def close(self) -> None:
        """Lets go of everything."""

    def empty(self) -> None:
        """All tables and nothing in them."""

    def image(self) -> Any:
        """Everything that it holds."""

    def restore(self, image: Any) -> None:
        """Exactly what an image holds."""

    def rows(self, sql: str, *values: Any) -> Sequence[Any]:
        """What a statement with ? for each value finds."""


class _LeanDatabase(Database):
    """Without SQLAlchemy's connection."""

    def __init__(self, raw: sqlite3.Connection) -> None:
        self.url = "sqlite://"
        self._raw = raw

    @contextmanager
    def reading(self) -> Iterator[Any]:
        """One consistent look."""
        yield from self._transaction("BEGIN", is_kept=False)

    snapshot = reading

    @contextmanager
    def writing(self) -> Iterator[Any]:
        """Committed when the block ends, or not at all."""
        yield from self._transaction("BEGIN IMMEDIATE", is_kept=True)

    @property
    def is_postgresql(self) -> bool:
        """It is not."""
        return False

    def close(self) -> None:
        """Nothing is open."""

    def _transaction(self, begin: str, is_kept: bool) -> Iterator[Any]:
        self._raw.execute(begin)
        try:
            yield Lean(self._raw)
        except BaseException:
            self._raw.rollback()
            raise
        self._raw.commit() if is_kept else self._raw.rollback()


class _MemoryDatabase(Database):
    def __init__(self, raw: sqlite3.Connection) -> None:
        self.url = "sqlite://"
        self.engine = create_engine(self.url, creator=lambda: raw, poolclass=StaticPool)
        event.listen(self.engine, "begin", _begin)


def _begin(connection: Connection) -> None:
    writing = connection.get_execution_options().get("writing")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")


class MemoryStorage:
    """SQLite without a file; one engine for all worlds, so that statements are compiled once. is_lean: without SQLAlchemy."""

    def __init__(self) -> None:
        self._raw = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
        self._raw.execute("PRAGMA foreign_keys=ON")
        self._whole, self._lean = _MemoryDatabase(self._raw), _LeanDatabase(self._raw)
        upgrading.upgrade(self._whole)
        self._empty = self._raw.serialize()
        self.is_lean = True

    @property
    def database(self) -> Database:
        """What a centre is given."""
        return self._lean if self.is_lean else self._whole

    def close(self) -> None:
        """Lets go of the memory."""
        self._whole.close()

    def empty(self) -> None:
        """All tables and nothing in them."""
        self._raw.deserialize(self._empty)

    def image(self) -> bytes:
        """Everything that it holds."""
        return self._raw.serialize()

    def restore(self, image: bytes) -> None:
        """Exactly what an image holds."""
        self._raw.deserialize(image)

    def rows(self, sql: str, *values: Any) -> Sequence[Any]:
        """What a statement with ? for each value finds."""
        return self._raw.execute(sql, values).fetchall()


class PostgresStorage:
    """A database of a PostgreSQL that is ours alone. url: of an empty one."""

    is_lean = False

    def __init__(self, url: str) -> None:
        self.database = Database(url)
        upgrading.upgrade(self.database)

    def close(self) -> None:
        """Lets go of all connections."""
        self.database.close()

    def empty(self) -> None:
        """All tables and nothing in them."""
        with self.database.writing() as connection:
            connection.execute(text(f"TRUNCATE {', '.join(table.name for table in TABLES)}"))

    def image(self) -> dict[str, list[tuple[Any, ...]]]:
        """Everything that it holds."""
        with self.database.snapshot() as connection:
            return {table.name: [tuple(row) for row in connection.execute(select(table))] for table in TABLES}

    def restore(self, image: dict[str, list[tuple[Any, ...]]]) -> None:
        """Exactly what an image holds."""
        self.empty()
        with self.database.writing() as connection:
            for table in TABLES:
                insert_rows(connection, table, table.c.keys(), image[table.name])

    def rows(self, sql: str, *values: Any) -> Sequence[Any]:
        """What a statement with ? for each value finds."""
        with self.database.reading() as connection:
            return connection.exec_driver_sql(sql.replace("?", "%s"), values).all()
