"""Searching, paging and saving among 100,000 activities, beside the very same statements sent through sqlite3 alone."""

import os
import random
import shutil
import sqlite3
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy import event
from sqlalchemy.engine import Engine

from bench import workload
from bench.figures import Bound, Figure, Place, Section, median, p95
from bench.homes import large_home
from desktop import assembly
from desktop.assembly import Desk
from desktop.store.database import connect
from desktop.store.rows import ActivityQuery

ACTIVITIES = 100_000
SEARCHES, PAGES, SAVES = 12, 150, 200
PAGE_ROWS = 100
TWICE = Bound(2, of_ratio=True)
_Statement = tuple[str, tuple[Any, ...]]
_TOLD = """{count} activities in the file ({size} MB). The baseline sends the very statements that ours sent, with the same
values, through sqlite3 alone: another connection for what is read, a copy of the file on the same disk for what is saved; WAL,
synchronous=FULL and the same page cache on both sides. *Search*: every letter of {searches} names as they are typed, the newest
{hits} by exact prefix, what the box over everything shows; the list below it searches the same way for a page of {rows} rows.
*Page*: {rows} rows with their standing, anywhere in the list. *Save*: one activity, in one transaction: log, projections and
search; it ends when the disk has it. Below it, what the disk asks of anybody: the same bytes as one plain row in a table of their
own, and an fsync after {block} bytes."""
_BLOCK = 4096
_VILLAGES = ("labanan makarti", "sukamaju", "tanjung batu", "ban", "o")


def run(place: Place) -> Section:
    """On a copy, so that the kept home stays as it is."""
    count = place.size(ACTIVITIES, 2000)
    home, other = place.scratch / "home", place.scratch / "other"
    for folder in (home, other):
        shutil.copytree(large_home(place.kept, count), folder)
    desk = assembly.build(home)
    with closing(connect(desk.home.database)) as alone, closing(connect(other / desk.home.database.name)) as copy:
        figures = [
            *_searching(desk, alone, place), *_paging(desk, alone, place, count), *_villages(desk, place), *_saving(desk, copy, place),
        ]  # fmt: skip
        size = desk.home.database.stat().st_size / 1e6
        told = _TOLD.format(count=f"{count:,}", size=f"{size:.0f}", searches=SEARCHES, hits=8, rows=PAGE_ROWS, block=_BLOCK)
    desk.close()
    return Section(f"With {count:,} activities: the store", told, figures)


def _searching(desk: Desk, alone: sqlite3.Connection, place: Place) -> Iterator[Figure]:
    titles = [fields["title"] for fields in workload.activities(place.size(SEARCHES, 2), seed=5)]
    typed = [title[:length] for title in titles for length in range(1, len(title) + 1) if title[length - 1] != " "]
    ours, theirs = _beside(alone, [partial(desk.finder.find, text) for text in typed])
    yield Figure("search as you type, 95 of 100 letters", p95(ours), "ms", "same SQL", p95(theirs), TWICE)
    yield Figure("… median", median(ours), "ms", "same SQL", median(theirs), TWICE)
    asked = [ActivityQuery(text=text) for text in typed]
    ours, theirs = _beside(alone, [partial(desk.book.activity_page, query, 0, PAGE_ROWS) for query in asked])
    yield Figure("search in the list, 95 of 100 letters", p95(ours), "ms", "same SQL", p95(theirs), TWICE)


def _villages(desk: Desk, place: Place) -> Iterator[Figure]:
    """The village by typing at the first run, every letter."""
    desk.areas.prepare()
    typed = [name[:length] for name in _VILLAGES[: place.size(len(_VILLAGES), 1)] for length in range(1, len(name) + 1)]
    took = [_ms(partial(desk.areas.search, text)) for text in typed]
    yield Figure("a village of 83,762 by typing, slowest letter", max(took), "ms", bound=Bound(50))


def _paging(desk: Desk, alone: sqlite3.Connection, place: Place, count: int) -> Iterator[Figure]:
    chance = random.Random(3)
    offsets = [chance.randrange(count // PAGE_ROWS) * PAGE_ROWS for _ in range(place.size(PAGES, 5))]
    ours, theirs = _beside(alone, [partial(desk.book.activity_page, ActivityQuery(), at, PAGE_ROWS) for at in offsets])
    yield Figure("a page of the list, median", median(ours), "ms", "same SQL", median(theirs), TWICE)
    yield Figure("… 95 of 100", p95(ours), "ms", "same SQL", p95(theirs), TWICE)


def _saving(desk: Desk, copy: sqlite3.Connection, place: Place) -> Iterator[Figure]:
    rows = workload.activities(place.size(SAVES, 5), seed=9)
    copy.execute("CREATE TABLE plain (n INTEGER PRIMARY KEY, body BLOB NOT NULL)")
    ours, theirs, plain, flushes = [], [], [], []
    for fields in rows:
        with _heard() as statements:
            ours.append(_ms(partial(desk.book.save, "activity", fields)))
        theirs.append(_ms(partial(_transaction, copy, statements)))
        body = next(values[-1] for sql, values in statements if sql.startswith("INSERT INTO delta "))
        plain.append(_ms(partial(_transaction, copy, [("INSERT INTO plain (body) VALUES (?)", (body,))])))
        flushes.append(_ms(partial(_flush, place.scratch / "flushed")))
    yield Figure("save, on the disk, median", median(ours), "ms", "same SQL", median(theirs), TWICE)
    yield Figure("… 95 of 100", p95(ours), "ms", "same SQL", p95(theirs), TWICE)
    yield Figure("… the same", median(ours), "ms", "one plain row", median(plain))
    yield Figure("… the same", median(ours), "ms", "fsync alone", median(flushes))


def _beside(alone: sqlite3.Connection, looks: Sequence[Callable[[], object]]) -> tuple[list[float], list[float]]:
    """Milliseconds of each look, and of its statements through sqlite3. Each is done once before, so both find warm pages."""
    ours, theirs = [], []
    for look in looks:
        with _heard() as statements:
            look()
        _replay(alone, statements)
        ours.append(_ms(look))
        theirs.append(_ms(partial(_replay, alone, statements)))
    return ours, theirs


@contextmanager
def _heard() -> Iterator[list[_Statement]]:
    """All that goes to the database meanwhile."""
    found: list[_Statement] = []

    def hear(_connection: Any, _cursor: Any, sql: str, values: Any, _context: Any, many: bool) -> None:
        if many:
            raise RuntimeError("a statement with many rows is not replayed")
        found.append((sql, tuple(values)))

    event.listen(Engine, "before_cursor_execute", hear)
    try:
        yield found
    finally:
        event.remove(Engine, "before_cursor_execute", hear)


def _replay(alone: sqlite3.Connection, statements: Sequence[_Statement]) -> None:
    for sql, values in statements:
        if not sql.startswith("BEGIN"):
            alone.execute(sql, values).fetchall()


def _transaction(alone: sqlite3.Connection, statements: Sequence[_Statement]) -> None:
    alone.execute("BEGIN IMMEDIATE")
    _replay(alone, statements)
    alone.execute("COMMIT")


def _flush(path: Path) -> None:
    with path.open("ab") as file:
        file.write(bytes(_BLOCK))
        file.flush()
        os.fsync(file.fileno())


def _ms(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return (time.perf_counter() - started) * 1000
