"""What makes a save lasting is asked of SQLite itself, on every connection."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from desktop.store.database import connect

FULL = 2


@pytest.fixture
def connection(tmp_path: Path):
    with closing(connect(tmp_path / "suluh.db")) as made:
        yield made


def test_every_connection_waits_for_the_disk(connection: sqlite3.Connection):
    assert connection.execute("PRAGMA synchronous").fetchone() == (FULL,)


def test_every_connection_writes_ahead(connection: sqlite3.Connection):
    assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
