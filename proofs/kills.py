"""`python -m proofs.kills --kills N --start S`: SIGKILL for real processes, at the desk, at the server or at both, while she saves, while
records travel over a real socket, while photos travel.

After every kill the server holds all that it ever acknowledged. At the end of a stretch every save that was reported is in the log and
at the server, each once, and the receipt says what the desk counts. A seed chooses the victims and the instants; how far the processes
have come by then is theirs, so a seed is no promise of the same run. Exit code 1 when something was lost or doubled.
"""

import argparse
import random
import sqlite3
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

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

MONTH = "2026-11"
STAGES = ("saving", "records", "photos")
VICTIMS = ("desk", "server", "both")
SECONDS_MAX = 0.04  # a save or a piece takes a few milliseconds: the kill falls anywhere inside one
QUIET_S = 60
KILLS_A_STRETCH = 50
MARKED = ("title", "result", "caption", "note")


class BrokenError(Exception):
    """Something was lost, doubled or shown as what it was not."""


class Stretch:
    """One desk, one server, killed again and again. kills: (victim, stage) → how often; reported: marks of all finished saves."""

    def __init__(self, folder: Path, seed: int) -> None:
        self._seed = seed
        self._chance = random.Random(seed)
        self._home = folder / "home"
        self._server = ServerProcess(folder / "server", folder / "server.log")
        self._centre = centres.open_centre(folder / "server")
        self._library = self._join()
        self._desk: DeskProcess | None = None
        self.kills: Counter[tuple[str, str]] = Counter()
        self.reported: list[str] = []

    def run(self, kills: int) -> None:
        """At least that many; then everything comes to rest and is compared. Raises BrokenError."""
        while (done := self.kills.total()) < kills:
            self._desk = self._desk or DeskProcess(self._home, f"{self._seed}.{done}")
            self._kill(self._chance.choice(STAGES), self._chance.choice(VICTIMS))
        self._end_desk()
        with closing(open_desk(self._home, set_up=False)) as quiet:
            outcome = quiet.exchange.run(timeout_s=QUIET_S)
            _require((outcome.received, outcome.rejected, outcome.blobs_left) == (True, 0, 0), f"no rest: {outcome}")
            check_log(quiet, self.reported)
            check_server(quiet, self._centre, self._library)
            check_receipt(quiet)

    def close(self) -> None:
        """Ends both processes."""
        self._end_desk()
        self._centre.close()
        self._server.close()

    def _join(self) -> bytes:
        with closing(open_desk(self._home)) as desk:
            issued = issue_code(self._centre, AREA)
            desk.exchange.enrol(issued.code, self._server.url)
        return issued.library

    def _kill(self, stage: str, victim: str) -> None:
        assert self._desk is not None
        self._desk.wait_for(stage)
        self._desk.listen_for(self._chance.uniform(0, SECONDS_MAX))
        if victim != "server":
            self._end_desk()
            self.kills["desk", stage] += 1
        if victim != "desk":
            self._server.kill()
            check_acknowledged(self._home, self._centre, self._library)
            self._server.start()
            self.kills["server", stage] += 1

    def _end_desk(self) -> None:
        if self._desk is not None:
            self._desk.kill()
            self.reported += self._desk.reported
            self._desk = None


def check_acknowledged(home: Path, centre: Centre, library: bytes) -> None:
    """The dead server's disk holds the history up to where the laptop was told, with the very same saves. Raises BrokenError."""
    with closing(sqlite3.connect(home / "suluh.db")) as laptop:
        incarnations = laptop.execute("SELECT DISTINCT incarnation FROM delta WHERE own = 1").fetchall()
        incarnation, n, h = laptop.execute("SELECT incarnation, acked_n, acked_h FROM installation").fetchone()
    _require(incarnations == [(incarnation,)], "a kill is no reason for a new history")
    with centre.database.reading() as connection:
        _require(ledger.holds(connection, library, incarnation, Mark(n, h)), f"acknowledged and not held: {n}")


def check_log(desk: Desk, reported: list[str]) -> None:
    """Every reported save is in the log, none twice, and the home is whole. Raises BrokenError."""
    with desk.store.reading() as connection:
        bodies = connection.exec_driver_sql("SELECT body FROM delta").scalars().all()
    saved = Counter(mark for body in bodies for name, mark in deltas.decode(body).fields.items() if name in MARKED)
    _require(set(reported) <= saved.keys(), "saved and lost")
    _require(set(saved.values()) <= {1}, "saved twice")
    titles = [row.title for row in desk.book.activity_page(ActivityQuery(), 0, 100_000)]
    _require(len(titles) == len(set(titles)), "a record twice")
    _require(all(one.good for one in health.examine(desk.store, True) if one.name != "disk"), "the home is not whole")


def check_server(desk: Desk, centre: Centre, library: bytes) -> None:
    """The server holds each save once, each record once and each photo whole. Raises BrokenError."""
    with desk.store.reading() as connection:
        here = connection.exec_driver_sql("SELECT id FROM delta").scalars().all()
    with centre.database.reading() as connection:
        there = connection.execute(select(delta_table.c.id).where(delta_table.c.library == library)).scalars().all()
        named = set(connection.execute(select(photo_table.c.blob).where(photo_table.c.library == library)).scalars())
        whole = set(connection.execute(select(blob_table.c.blob).where(blob_table.c.whole)).scalars())
    _require(sorted(there) == sorted(here), "saves here and there differ")
    _require(named == whole, "a photo is not whole")
    _require(all(hash_of(whole_path(centre.config.blobs, blob)) == blob for blob in whole), "a photo is not what its name says")
    rows = desk.book.activity_page(ActivityQuery(), 0, 100_000)
    exported = live_records(centre.database, "activity")
    _require(
        sorted((one["id"], one["title"], one["n_total"]) for one in exported)
        == sorted((row.record, row.title, row.n_total) for row in rows),
        "records here and there differ",
    )


def check_receipt(desk: Desk) -> None:
    """The centre's signed totals of the month are the desk's own. Raises BrokenError."""
    (receipt, *_), figures = desk.exchange.receipts(MONTH), desk.book.month_figures(MONTH)
    said, counted = receipt.totals, figures.activities
    photos = [photo for row in desk.book.activity_page(ActivityQuery(), 0, 100_000) for photo in desk.book.photos(row.record)]
    _require(
        (said.activities, said.participants, said.visits, said.photos, said.photos_whole)
        == (counted.activities, counted.participants, figures.visits, len(photos), len(photos)),
        f"the receipt says {said}",
    )


def _require(kept: bool, what: str) -> None:
    if not kept:
        raise BrokenError(what)


def main(words: Sequence[str]) -> int:
    """The exit code."""
    args = _parser().parse_args(words)
    kills: Counter[tuple[str, str]] = Counter()
    began, seed, saves = time.monotonic(), args.start, 0
    while kills.total() < args.kills:
        with tempfile.TemporaryDirectory(prefix="suluh-kills-") as folder, closing(Stretch(Path(folder), seed)) as stretch:
            try:
                stretch.run(min(KILLS_A_STRETCH, args.kills - kills.total()))
            except BrokenError as error:
                print(f"seed {seed}: {error}")
                return 1
        kills += stretch.kills
        saves += len(stretch.reported)
        told = ", ".join(f"{victim} while {stage} {count}" for (victim, stage), count in sorted(kills.items()))
        took = time.monotonic() - began
        print(f"seed {seed}: {kills.total()} kills in {took:.0f} s: {told}; {saves} saves, none lost, none twice", flush=True)
        seed += 1
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m proofs.kills", description=__doc__, allow_abbrev=False)
    parser.add_argument("--kills", type=int, default=50, metavar="N", help="how many")
    parser.add_argument("--start", type=int, default=1, metavar="S", help="seed of the first stretch")
    return parser


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
