"""Fifty power cuts, at the desk, at the server or at both, while she saves, while records travel, while photos travel.

After every cut the server holds all that it ever acknowledged. At the end every save that was reported is in the log and at the
server, each once, and the receipt says what the desk counts. SULUH_SEED and SULUH_ROUNDS choose others and more.
"""

import os
import random
import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import select

from core.protocol import delta as deltas
from core.protocol.messages import Mark
from desktop.assembly import Desk
from desktop.store import health
from desktop.store.rows import ActivityQuery
from server import centre as centres
from server.accounts.enrolment import issue_code
from server.blobs.models import blob as blob_table
from server.blobs.storage import hash_of, whole_path
from server.centre import Centre
from server.exchange import ledger
from server.exchange.models import delta as delta_table
from server.exchange.models import photo as photo_table
from server.exporting import live_records
from tests.faults.processes import DeskProcess, ServerProcess
from tests.homes import AREA, open_desk

SEED = int(os.environ.get("SULUH_SEED", "20261124"))
ROUNDS = int(os.environ.get("SULUH_ROUNDS", "50"))
MONTH = "2026-11"
STAGES = ("saving", "records", "photos")
VICTIMS = ("desk", "server", "both")
SECONDS_MAX = 0.04  # a save or a piece takes a few milliseconds: the cut falls anywhere inside one
QUIET_S = 30
MARKED = ("title", "result", "caption", "note")


@pytest.fixture
def server(tmp_path: Path) -> Iterator[ServerProcess]:
    """A server of its own in an empty folder."""
    with closing(ServerProcess(tmp_path / "server", tmp_path / "server.log")) as made:
        yield made


@pytest.fixture
def centre(tmp_path: Path, server: ServerProcess) -> Iterator[Centre]:
    """The same server seen from inside, beside the process."""
    with closing(centres.open_centre(tmp_path / "server")) as made:
        yield made


def test_nothing_acknowledged_or_saved_is_lost_or_doubled_by_power_cuts(tmp_path: Path, server: ServerProcess, centre: Centre):
    print(f"seed {SEED}")
    chance = random.Random(SEED)
    home = tmp_path / "home"
    library = join(home, server, centre)
    reported: list[str] = []
    cuts: Counter[tuple[str, str]] = Counter()
    desk: DeskProcess | None = None
    for number in range(ROUNDS):
        desk = desk or DeskProcess(home, f"{SEED}.{number}")
        stage, victim = chance.choice(STAGES), chance.choice(VICTIMS)
        desk.wait_for(stage)
        desk.listen_for(chance.uniform(0, SECONDS_MAX))
        if victim != "server":
            desk.kill()
            reported += desk.reported
            desk = None
        if victim != "desk":
            server.kill()
            check_acknowledged(home, centre, library)
            server.start()
        cuts[stage, victim] += 1
    if desk:
        desk.kill()
        reported += desk.reported
    print({f"{victim} while {stage}": count for (stage, victim), count in sorted(cuts.items())}, len(reported), "saves reported")
    with closing(open_desk(home, set_up=False)) as quiet:
        outcome = quiet.exchange.run(timeout_s=QUIET_S)
        assert (outcome.received, outcome.rejected, outcome.blobs_left) == (True, 0, 0), outcome
        check_log(quiet, reported)
        check_server(quiet, centre, library)
        check_receipt(quiet)


def join(home: Path, server: ServerProcess, centre: Centre) -> bytes:
    """Sets the desk up and enrols it."""
    with closing(open_desk(home)) as desk:
        issued = issue_code(centre, AREA)
        desk.exchange.enrol(issued.code, server.url)
    return issued.library


def check_acknowledged(home: Path, centre: Centre, library: bytes) -> None:
    """The dead server's disk holds the history up to where the laptop was told, with the very same saves."""
    with closing(sqlite3.connect(home / "suluh.db")) as laptop:
        incarnations = laptop.execute("SELECT DISTINCT incarnation FROM delta WHERE own = 1").fetchall()
        incarnation, n, h = laptop.execute("SELECT incarnation, acked_n, acked_h FROM installation").fetchone()
    assert incarnations == [(incarnation,)], "a power cut is no reason for a new history"
    with centre.database.reading() as connection:
        assert ledger.holds(connection, library, incarnation, Mark(n, h)), f"acknowledged {n}"


def check_log(desk: Desk, reported: list[str]) -> None:
    """Every reported save is in the log, none twice, and the home is whole."""
    with desk.store.reading() as connection:
        bodies = connection.exec_driver_sql("SELECT body FROM delta").scalars().all()
    saved = Counter(mark for body in bodies for name, mark in deltas.decode(body).fields.items() if name in MARKED)
    assert len(reported) > ROUNDS
    assert set(reported) <= saved.keys(), "saved and lost"
    assert set(saved.values()) == {1}, "saved twice"
    titles = [row.title for row in desk.book.activity_page(ActivityQuery(), 0, 100_000)]
    assert len(titles) == len(set(titles))
    assert all(one.good for one in health.examine(desk.store, True) if one.name != "disk")


def check_server(desk: Desk, centre: Centre, library: bytes) -> None:
    """The server holds each save once, each record once and each photo whole."""
    with desk.store.reading() as connection:
        here = connection.exec_driver_sql("SELECT id FROM delta").scalars().all()
    with centre.database.reading() as connection:
        there = connection.execute(select(delta_table.c.id).where(delta_table.c.library == library)).scalars().all()
        named = set(connection.execute(select(photo_table.c.blob).where(photo_table.c.library == library)).scalars())
        whole = set(connection.execute(select(blob_table.c.blob).where(blob_table.c.whole)).scalars())
    assert sorted(there) == sorted(here)
    assert named == whole != set()
    assert all(hash_of(whole_path(centre.config.blobs, blob)) == blob for blob in whole)
    rows = desk.book.activity_page(ActivityQuery(), 0, 100_000)
    exported = live_records(centre.database, "activity")
    assert sorted((one["id"], one["title"], one["n_total"]) for one in exported) == sorted(
        (row.record, row.title, row.n_total) for row in rows
    )


def check_receipt(desk: Desk) -> None:
    """The centre's signed totals of the month are the desk's own."""
    (receipt, *_), figures = desk.exchange.receipts(MONTH), desk.book.month_figures(MONTH)
    said, counted = receipt.totals, figures.activities
    assert (said.activities, said.participants, said.visits) == (counted.activities, counted.participants, figures.visits)
    photos = [photo for row in desk.book.activity_page(ActivityQuery(), 0, 100_000) for photo in desk.book.photos(row.record)]
    assert said.photos == said.photos_whole == len(photos)
