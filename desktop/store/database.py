"""One SQLite file, opened so that a power cut loses no finished save.

WAL with synchronous=FULL: every commit is on the disk before it returns. Each thread has its own connection; a
transaction is one `with store.reading()` or `with store.writing()`, and nothing that they give out outlives them.
"""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection as Connection  # named anew: who is handed one need not know the library
from sqlalchemy import create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import SingletonThreadPool

from desktop.store import disk, errors, schema
from desktop.store.errors import KnownError

BUSY_TIMEOUT_S = 20
TURNS_MAX = 20
SQLITE_VERSION = sqlite3.sqlite_version
_CODES = {
    sqlite3.SQLITE_FULL: errors.DISK_FULL,
    sqlite3.SQLITE_READONLY: errors.READ_ONLY,
    sqlite3.SQLITE_CANTOPEN: errors.READ_ONLY,
    sqlite3.SQLITE_PERM: errors.READ_ONLY,
    sqlite3.SQLITE_AUTH: errors.READ_ONLY,
    sqlite3.SQLITE_CORRUPT: errors.DAMAGED,
    sqlite3.SQLITE_NOTADB: errors.DAMAGED,
    sqlite3.SQLITE_IOERR: errors.DISK_ERROR,
    sqlite3.SQLITE_BUSY: errors.LOCKED,
    sqlite3.SQLITE_LOCKED: errors.LOCKED,
}
Connect = Callable[[Path], sqlite3.Connection]


def connect(path: Path) -> sqlite3.Connection:
    """A connection to the file, made durable."""
    connection = sqlite3.connect(path, timeout=BUSY_TIMEOUT_S, isolation_level=None, check_same_thread=False)
    make_durable(connection)
    return connection


def make_durable(connection: sqlite3.Connection) -> None:
    """From now on every commit is on the disk before it returns."""
    _write_ahead(connection)
    for pragma in ("synchronous=FULL", "foreign_keys=ON", "temp_store=MEMORY", "cache_size=-8000"):
        connection.execute(f"PRAGMA {pragma}")


def _write_ahead(connection: sqlite3.Connection) -> None:
    """The write-ahead log. Of two that make one file at the same time, SQLite refuses one without waiting; it waits its turn here."""
    for _ in range(TURNS_MAX):
        try:
            connection.execute("PRAGMA journal_mode=WAL")
            return
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY:
                raise
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("COMMIT")
    connection.execute("PRAGMA journal_mode=WAL")


class Database:
    """The file and its transactions. Raises KnownError for all that is the world's fault."""

    def __init__(self, path: Path, connect: Connect = connect) -> None:
        self.path = path
        with named_errors():
            path.parent.mkdir(parents=True, exist_ok=True)
            _refuse_emptied(path)
        self._engine = create_engine(
            "sqlite://", creator=lambda: connect(path), poolclass=SingletonThreadPool, pool_size=16
        )
        event.listen(self._engine, "begin", _begin)
        try:
            self._prepare()
        except BaseException:
            self.close()  # an open file could not be put aside by a restore
            raise

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A consistent view; sees nothing that is written meanwhile."""
        with named_errors(), self._engine.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """One writer at a time, over all processes; committed and on the disk when the block ends, or not at all."""
        with named_errors(), self._engine.connect().execution_options(immediate=True) as connection, connection.begin():
            yield connection

    def close(self) -> None:
        """Closes every thread's connection."""
        self._engine.dispose()

    def _prepare(self) -> None:
        with self.reading() as connection:
            version = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
        if version > schema.SCHEMA_VERSION:
            raise KnownError(errors.NEWER_DATA, f"schema {version}")
        if version < schema.SCHEMA_VERSION:
            with self.writing() as connection:
                schema.metadata.create_all(connection)
                for table in schema.metadata.tables.values():  # tables that were there may lack an index
                    for index in table.indexes:
                        index.create(connection, checkfirst=True)
                connection.exec_driver_sql(schema.SEARCH)
                connection.exec_driver_sql(f"PRAGMA user_version={schema.SCHEMA_VERSION}")


def _begin(connection: Connection) -> None:
    immediate = connection.get_execution_options().get("immediate")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if immediate else "BEGIN")


def _refuse_emptied(path: Path) -> None:
    """A file of no bytes with a life behind it is damaged; SQLite would take it for new, and throw its log away."""
    if path.exists() and path.stat().st_size == 0:
        companions = (path.with_name(name) for name in (f"{path.name}-wal", "device.key", "backups"))
        if any(one.exists() for one in companions):
            raise KnownError(errors.DAMAGED, "no bytes")


@contextmanager
def named_errors() -> Iterator[None]:
    """Inside, an error of the database or the disk is raised as KnownError; one of ours as it is."""
    try:
        yield
    except DBAPIError as error:
        raise _translated(error.orig) from error
    except sqlite3.Error as error:
        raise _translated(error) from error
    except OSError as error:
        raise disk.known(error) from error


def _translated(error: Any) -> BaseException:
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:
        damaged = isinstance(error, sqlite3.DatabaseError) and type(error) is sqlite3.DatabaseError
        return KnownError(errors.DAMAGED, str(error)) if damaged else error
    # No room for the file that SQLite's readers share is told as a failing disk.
    known = errors.DISK_FULL if code == sqlite3.SQLITE_IOERR_SHMSIZE else _CODES.get(code & 0xFF)
    return KnownError(known, str(error)) if known else error
