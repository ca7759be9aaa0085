"""What only a database with writers at once can show: rows that commit late, a move to another cluster."""

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from functools import partial
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import event

from proofs.crowd import Author, Follower, NaiveReader
from proofs.postgres import WRITTEN, follow, founded, psycopg_address, write
from server import centre as centres
from server import config
from server.centre import Centre
from server.exchange.handler import Handler
from tests.server.postgres import PrivatePostgres
from tests.server.writer import Writer
from tests.sync.centre import Centre as World
from tests.sync.world import Laptop

PATIENCE_S = 30


@pytest.fixture(autouse=True)
def watch() -> None:
    """Laptops live in this process too, and their transactions are not the centre's."""


@pytest.fixture
def url(postgres: PrivatePostgres) -> str:
    return postgres.new_prepared_database()


@pytest.fixture
def centre(tmp_path: Path, url: str) -> Iterator[Centre]:
    with closing(centres.create(tmp_path / "server", url)) as made:
        yield made


def test_a_sequence_skips_what_commits_late_and_the_feeds_do_not(centre: Centre, url: str):
    teams = founded(centre, 4)
    late, early = (Author(Writer(team.writers[0]), team.scopes) for team in teams)
    handler, followers = Handler(centre), [Follower(Writer(team.reader)) for team in teams]
    with (
        psycopg.connect(psycopg_address(url), autocommit=True) as connection,
        closing(centres.open_centre(centre.config.folder)) as slow,
        ThreadPoolExecutor(1) as beside,
    ):
        NaiveReader.prepare(connection)
        naive = NaiveReader(connection)
        ready, may_commit = threading.Event(), threading.Event()

        @event.listens_for(slow.database.engine, "commit")
        def hesitate(_: object) -> None:
            ready.set()
            may_commit.wait(PATIENCE_S)

        pushing = beside.submit(late.send, Handler(slow), 3)
        try:
            assert ready.wait(PATIENCE_S)
            early.send(handler, 3)
            assert (naive.look(), sum(one.look(handler) for one in followers)) == (3, 3)
        finally:
            may_commit.set()
        pushing.result()
        assert (naive.look(), sum(one.look(handler) for one in followers)) == (0, 3)


def test_what_eight_write_at_once_comes_to_each_reader_once(centre: Centre):
    folder, teams = centre.config.folder, founded(centre)
    with ThreadPoolExecutor(9) as laptops:
        reading = laptops.submit(follow, folder, teams)
        writing = [laptops.submit(partial(write, folder, team, seed, 12, batch=4)) for team in teams for seed in team.writers]
        written = sum(one.result() for one in writing)
        (folder / WRITTEN).touch()
        assert reading.result() == (8 * 12, written)


def test_a_database_restored_elsewhere_from_an_older_dump_is_filled_again_by_the_laptops(
    tmp_path: Path, url: str, postgres: PrivatePostgres
):
    centres.create(tmp_path / "centre", url).close()
    world, sari = World(tmp_path / "centre"), Laptop.new(tmp_path / "sari")
    sari.join(world)
    kept = sari.log("Sebelum salinan")
    sari.settle(world)
    postgres.dump(url, tmp_path / "older.dump")
    sari.log("Sesudah salinan")
    sari.desk.book.save("activity", {"n_total": 77}, kept)
    sari.settle(world)
    world.close()
    config.create(tmp_path / "centre", postgres.restore(tmp_path / "older.dump"), "")
    with closing(World(tmp_path / "centre")) as restored, closing(sari):
        assert restored.titles() == ["Sebelum salinan"]
        sari.settle(restored)
        assert restored.titles() == sari.titles() == ["Sebelum salinan", "Sesudah salinan"]
        assert sari.settle(restored) == 1
