"""`python -m proofs.postgres --rows N`: eight processes write at once while others read; then the database moves to new clusters.

    1. a reader behind a sequence loses rows, in this very run; the feeds lose none
    2. the newest dump, restored into a new cluster: everybody goes on as if nothing had happened
    3. a dump from the middle, restored into another: laptops push again what it lacks

Exit code 1 when a promise is broken, or when the first reader lost nothing, because then the run shows nothing.
"""

import argparse
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import closing
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import psycopg

from proofs.crowd import ARRIVAL, Author, BrokenPromiseError, Follower, NaiveReader, require
from server import centre as centres
from server import config
from server.centre import Centre
from server.exchange.handler import Handler
from tests.server.postgres import PrivatePostgres
from tests.server.writer import Writer
from tests.sync import centre as world_centre
from tests.sync.world import Laptop

WRITERS, A_LIBRARY = 8, 2
BATCH = 200
LOOK_EVERY_S, TELL_EVERY_S = 0.02, 10
WRITTEN = "written"  # a file: all is written
VILLAGE = "64.03.09.2006"
SAVES = 20


@dataclass(frozen=True, slots=True)
class Team:
    """The laptops of one library, by the seeds of their keys. scopes: those that are written into."""

    writers: tuple[int, ...]
    reader: int
    scopes: tuple[bytes, ...]


def founded(centre: Centre, writers: int = WRITERS) -> list[Team]:
    """Libraries with two writers each, who both write into the scopes of both, and a reader."""
    teams = []
    for first in range(1, writers + 1, A_LIBRARY):
        library, scopes = None, []
        seeds = range(first, first + A_LIBRARY)
        for seed in (*seeds, 1000 + first):
            laptop = Writer(seed).join(centre, f"64.03.09.{2000 + first}", library)
            library = laptop.library
            scopes.append(laptop.scope)
        teams.append(Team(tuple(seeds), 1000 + first, tuple(scopes[:A_LIBRARY])))
    return teams


def write(folder: Path, team: Team, seed: int, rows: int, batch: int = BATCH) -> int:
    """Writes so many saves; gives the sum of their ids."""
    with closing(centres.open_centre(folder)) as centre:
        handler, author = Handler(centre), Author(Writer(seed), team.scopes)
        while rows > 0:
            author.send(handler, min(batch, rows))
            rows -= batch
    return author.sum


def follow(folder: Path, teams: Sequence[Team]) -> tuple[int, int]:
    """Reads the feeds of all libraries until all is written and read; gives (rows, sum of their ids)."""
    with closing(centres.open_centre(folder)) as centre:
        handler, readers = Handler(centre), [Follower(Writer(team.reader)) for team in teams]
        _until_written(folder, lambda: sum(one.look(handler) for one in readers))
    return sum(one.rows for one in readers), sum(one.sum for one in readers)


def follow_naively(folder: Path, address: str) -> int:
    """The same behind a sequence; gives the number of rows seen."""
    with psycopg.connect(address, autocommit=True) as connection:
        reader = NaiveReader(connection)
        _until_written(folder, reader.look)
    return reader.rows


def _until_written(folder: Path, look: Callable[[], int]) -> None:
    while True:
        is_written = (folder / WRITTEN).exists()
        if not look():
            if is_written:
                return
            time.sleep(LOOK_EVERY_S)


class Proof:
    """One run in `folder`."""

    def __init__(self, folder: Path, rows: int, postgres: PrivatePostgres) -> None:
        self._folder = folder
        self._rows = rows
        self._postgres = postgres
        self._url = postgres.new_database()
        self._centre_folder = folder / "centre"
        centres.create(self._centre_folder, self._url).close()
        self._world = world_centre.Centre(self._centre_folder)
        self._laptops = [Laptop.new(folder / "sari"), Laptop.new(folder / "dewi")]

    def run(self) -> None:
        """All three parts. Raises BrokenPromiseError."""
        library = self._found_village()
        newest, older = self._folder / "newest.dump", self._folder / "older.dump"
        self._write(older)
        self._live("Sesudah salinan", library)
        self._postgres.dump(self._url, newest)
        with closing(PrivatePostgres()) as cluster:
            self._move(cluster.restore(newest))
            requests = [laptop.settle(self._world) for laptop in self._laptops]
            print(f"the newest dump in a new cluster: {requests} requests, everybody goes on", flush=True)
            require(requests == [1, 1], "laptops at rest had something to say to the restored centre")
            self._live("Di klaster baru", library)
        with closing(PrivatePostgres()) as cluster:
            self._move(cluster.restore(older))
            lacked = len(self._all_titles()) - len(self._world.titles(library))
            for laptop in (*self._laptops, *self._laptops):
                laptop.settle(self._world)
            require(lacked > 0, "the older dump lacked nothing")
            self._compare(library)
            print(f"a dump from the middle in another cluster: {lacked} records were pushed again, none is missing", flush=True)
        self._world.close()
        for laptop in self._laptops:
            laptop.close()

    def _found_village(self) -> bytes:
        sari, dewi = self._laptops
        sari.join(self._world, VILLAGE)
        library = self._world.library_of(sari.desk.store.signer().public)
        dewi.join(self._world, VILLAGE, library.hex())
        self._live("Sebelum salinan", library)
        return library

    def _write(self, older: Path) -> None:
        address = psycopg_address(self._url)
        with psycopg.connect(address, autocommit=True) as connection, closing(centres.open_centre(self._centre_folder)) as centre:
            teams = founded(centre)
            before = self._count(connection)
            NaiveReader.prepare(connection)
            share = self._rows // WRITERS
            started = time.monotonic()
            with ProcessPoolExecutor(WRITERS + 2, get_context("spawn")) as processes:
                feeds = processes.submit(follow, self._centre_folder, teams)
                naive = processes.submit(follow_naively, self._centre_folder, address)
                writers = [
                    processes.submit(write, self._centre_folder, team, seed, share) for team in teams for seed in team.writers
                ]
                self._watch(connection, writers, older, before)
                written = sum(one.result() for one in writers)
                seconds = time.monotonic() - started
                (self._centre_folder / WRITTEN).touch()
                read, read_sum = feeds.result()
                seen = naive.result() - before
        rows = share * WRITERS
        print(f"{rows:,} rows by {WRITERS} processes in {seconds:.0f} s: {rows / seconds:,.0f} a second", flush=True)
        print(f"a reader behind a sequence lost {rows - seen:,} of them ({(rows - seen) / rows:.2%})", flush=True)
        print(f"the feeds lost {rows - read:,}", flush=True)
        require(read == rows and read_sum == written, "what came by the feeds is not what was written")
        require(seen < rows, "the reader behind a sequence lost nothing: this run shows nothing")

    def _watch(self, connection: psycopg.Connection, writers: list[Future[int]], older: Path, before: int) -> None:
        """Tells how far it is; half way a dump is taken, while everybody writes."""
        told = time.monotonic()
        while not all(one.done() for one in writers):
            time.sleep(0.2)
            count = connection.execute(f"SELECT last_value FROM delta_{ARRIVAL}_seq").fetchone()
            done = (count[0] if count else 0) - before
            if not older.exists() and done > self._rows / 2:
                self._postgres.dump(self._url, older)
            if time.monotonic() > told + TELL_EVERY_S:
                told = time.monotonic()
                print(f"  {done:,} rows", flush=True)

    def _live(self, title: str, library: bytes) -> None:
        """Both laptops write, and talk until nothing is left to say."""
        for number in range(SAVES):
            for laptop in self._laptops:
                laptop.log(f"{title}, {laptop.folder.name} {number:02}")
        for laptop in (*self._laptops, *self._laptops):
            laptop.settle(self._world)
        self._compare(library)

    def _compare(self, library: bytes) -> None:
        titles = self._all_titles()
        require(self._world.titles(library) == titles, "the centre lacks records of the laptops")
        for laptop in self._laptops:
            require(laptop.titles() == titles, f"{laptop.folder.name} lacks records")

    def _all_titles(self) -> list[str]:
        return sorted({title for laptop in self._laptops for title in laptop.titles()})

    def _move(self, url: str) -> None:
        """The centre goes on with another database."""
        self._world.close()
        config.create(self._centre_folder, url, "")
        self._world = world_centre.Centre(self._centre_folder)

    @staticmethod
    def _count(connection: psycopg.Connection) -> int:
        found = connection.execute("SELECT count(*) FROM delta").fetchone()
        return int(found[0]) if found else 0


def psycopg_address(url: str) -> str:
    """The address for the driver itself."""
    return url.replace("postgresql+psycopg", "postgresql")


def main(words: Sequence[str]) -> int:
    """The exit code."""
    parser = argparse.ArgumentParser(prog="python -m proofs.postgres", description=__doc__, allow_abbrev=False)
    parser.add_argument("--rows", type=int, default=100_000)
    args: Any = parser.parse_args(words)
    with tempfile.TemporaryDirectory(prefix="suluh-proof-") as place, closing(PrivatePostgres(durable=True)) as postgres:
        try:
            Proof(Path(place), args.rows, postgres).run()
        except BrokenPromiseError as error:
            print(f"broken: {error}")
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
