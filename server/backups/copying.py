"""One consistent look at the database, written as one SQLite file: whatever the server runs on, a backup has the same form.

    SQLite      the online backup interface, through a read-only connection: writers go on
    PostgreSQL  a REPEATABLE READ snapshot, read table by table: needs no program beside ours

So a backup of one kind of database can be restored into the other.
"""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from sqlalchemy import Connection, Table, func, select
from sqlalchemy.engine import make_url

from server.database import Database, default_url, insert_rows
from server.errors import CommandError
from server.libraries.models import library as library_table
from server.migrations import upgrading
from server.schema import TABLES

FILE = "server.db"
_ROWS_AT_ONCE = 2_000


def copy_database(database: Database, folder: Path) -> Path:
    """Writes `folder`/server.db, durable when this returns."""
    path = folder / FILE
    os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    if database.is_postgresql:
        _copy_rows_of_snapshot(database, folder)
    else:
        _copy_pages(Path(make_url(database.url).database or ""), path)
    settle(path)
    return path


def copy_rows(source: Connection, target: Database) -> None:
    """Adds all rows to the same tables elsewhere, library by library, so that no transaction ever holds two.

    Raises CommandError('rows_differ') when the other side then holds something else.
    """
    for library in source.execute(select(library_table.c.library).order_by(library_table.c.library)).scalars().all():
        with target.writing() as connection:
            for table in TABLES:
                _copy_table(source, connection, table, library)
    with target.reading() as connection:
        if _counts(connection) != _counts(source):
            raise CommandError("rows_differ")


def settle(path: Path) -> None:
    """Makes an SQLite file one file, without a log beside it, and durable."""
    with closing(sqlite3.connect(path)) as copy:
        copy.execute("PRAGMA journal_mode=DELETE")
    with open(path, "rb+") as file:
        os.fsync(file.fileno())


def _copy_pages(path: Path, copy: Path) -> None:
    with (
        closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as source,
        closing(sqlite3.connect(copy)) as target,
    ):
        source.backup(target)  # all pages in one step: what others write meanwhile is not in it


def _copy_rows_of_snapshot(database: Database, folder: Path) -> None:
    copy = Database(default_url(folder))
    try:
        upgrading.upgrade(copy)
        with database.snapshot() as source:
            copy_rows(source, copy)
    finally:
        copy.close()


def _copy_table(source: Connection, target: Connection, table: Table, library: bytes) -> None:
    statement = select(table).where(table.c.library == library).execution_options(stream_results=True, yield_per=_ROWS_AT_ONCE)
    for rows in source.execute(statement).partitions():
        insert_rows(target, table, table.c.keys(), [tuple(row) for row in rows])


def _counts(connection: Connection) -> dict[str, int]:
    return {table.name: connection.execute(select(func.count()).select_from(table)).scalar_one() for table in TABLES}
