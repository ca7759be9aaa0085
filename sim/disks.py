"""Databases without disks: what a laptop has committed survives in memory, a power cut takes the rest.

The store's own statements run on a real SQLite. Between them and it lies `Lean` (lean.py) in place of SQLAlchemy.
"""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import create_engine

from desktop.store import schema
from desktop.store.database import Database, named_errors
from sim.lean import Lean


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
