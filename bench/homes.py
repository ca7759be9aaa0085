"""Homes with data in them, made through the same calls as the forms; the large one is kept for the next run."""

import hashlib
import shutil
import sqlite3
from pathlib import Path

from sqlalchemy import Connection

from bench import workload
from core.protocol.hashes import TAG_START, tag
from desktop import assembly
from desktop.assembly import Desk
from desktop.demo import sample_month
from desktop.store import projections, schema
from desktop.store.database import connect

MONTH = "2026-11"
YEARS = 20
SAVES_AT_ONCE = 1000
NOT_SENT = 30  # of the newest: what a laptop has to send after some offline weeks
NOT_SAFE = 30  # of what arrived: what came after the last backup of the centre


def month_home(folder: Path) -> Path:
    """A library with one month of activities, visitors and photos."""
    desk = assembly.build(folder)
    try:
        set_up(desk)
        desk.book.save_profile(sample_month.PROFILE)
        for entry in sample_month.month_of_entries(MONTH):
            sample_month.log_entry(desk.book, entry)
    finally:
        desk.close()
    return folder


def large_home(kept: Path, count: int) -> Path:
    """A library with so many activities, nearly all received by the centre. Made once for each version of tables and words."""
    folder = kept / f"home-{count}-{_version()}"
    if not folder.exists():
        made = kept / f"home-{count}-in-the-making"
        shutil.rmtree(made, ignore_errors=True)
        _make_large(made, count)
        for old in kept.glob(f"home-{count}-*"):
            if old != made:
                shutil.rmtree(old)
        made.rename(folder)
    return folder


def set_up(desk: Desk) -> None:
    """First run."""
    desk.book.set_up(sample_month.AREA, sample_month.LIBRARY, sample_month.PERSON)


def _make_large(folder: Path, count: int) -> None:
    desk = assembly.build(folder, open_file=hasty)
    try:
        set_up(desk)
        rows = workload.activities(count, YEARS)
        for first in range(0, count, SAVES_AT_ONCE):
            desk.book.save_all("activity", rows[first : first + SAVES_AT_ONCE])
        with desk.store.writing() as connection:
            _arrive(connection)
            connection.exec_driver_sql("DELETE FROM imported")
    finally:
        desk.close()


def hasty(path: Path) -> sqlite3.Connection:
    """As the program opens the file, without waiting for the disk: what is made here can be made again."""
    connection = connect(path)
    for pragma in ("synchronous=OFF", "cache_size=-400000"):
        connection.execute(f"PRAGMA {pragma}")
    return connection


def _arrive(connection: Connection) -> None:
    """What the centre's answers would have left behind: every save has its position, and the own ones are acknowledged."""
    scope, n = connection.exec_driver_sql("SELECT scope, n FROM installation").one()
    rows = connection.exec_driver_sql("SELECT seq, id FROM delta WHERE n <= ? ORDER BY n", (n - NOT_SENT,)).all()
    mark, feed = TAG_START, []
    for position, (seq, identity) in enumerate(rows, 1):
        mark = tag(mark, identity)
        feed.append((scope, position, mark, seq))
    connection.exec_driver_sql("INSERT INTO feed (scope, position, tag, seq) VALUES (?, ?, ?, ?)", feed)
    connection.exec_driver_sql("UPDATE delta SET confirmed = 1 WHERE n <= ?", (n - NOT_SENT,))
    connection.exec_driver_sql("UPDATE scope SET complete = 1, safe = ?", (len(rows) - NOT_SAFE,))
    acknowledged = "UPDATE installation SET acked_n = ?, acked_h = (SELECT h FROM delta WHERE n = ?)"
    connection.exec_driver_sql(acknowledged, (n - NOT_SENT, n - NOT_SENT))


def _version() -> str:
    """Changes with everything that decides which rows the home holds."""
    sources = (Path(__file__), *(Path(module.__file__ or "") for module in (workload, projections, schema)))
    return hashlib.sha256(b"".join(source.read_bytes() for source in sources)).hexdigest()[:8]
