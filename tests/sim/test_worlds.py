"""A slice of the worlds that `make sim` plays: some on SQLite, a few on PostgreSQL. Each seed is always the same world."""

from collections.abc import Iterator
from contextlib import closing

import pytest

from sim.broken import INVARIANTS
from sim.economy import economy
from sim.run import Player, player
from sim.script import Script, script, steps
from sim.shrink import shrunk
from sim.storage import MemoryStorage, PostgresStorage
from tests.server.postgres import PrivatePostgres

SEEDS = range(1, 51)
SEEDS_ON_POSTGRES = (21, *range(23, 29))  # 22 is long, and is played on SQLite


@pytest.fixture(scope="module")
def memory() -> Iterator[Player]:
    """Plays on SQLite in memory."""
    with player(MemoryStorage()) as made:
        yield made


@pytest.fixture(scope="module")
def postgres() -> Iterator[Player]:
    """Plays on a PostgreSQL of its own."""
    with closing(PrivatePostgres()) as server, player(PostgresStorage(server.new_database())) as made:
        yield made


@pytest.mark.parametrize("seed", SEEDS)
def test_nothing_breaks(memory: Player, seed: int):
    assert memory.seed(seed) is None


@pytest.mark.parametrize("seed", SEEDS_ON_POSTGRES)
def test_nothing_breaks_on_postgresql(postgres: Player, seed: int):
    assert postgres.seed(seed) is None


def test_a_seed_is_always_the_same_script():
    assert script(5) == script(5)
    assert script(5) != script(6)


def test_a_script_can_be_written_down_and_read_again():
    made = script(7)
    assert eval(str(made), {"Script": Script, "steps": steps}) == made


def test_a_failing_script_is_made_short():
    """Only two of the steps are to blame."""
    long = script(3)
    culprits = (long.steps[40], long.steps[170])

    def breaks(tried: Script) -> str:
        return "no loss" if set(culprits) <= set(tried.steps) else ""

    assert shrunk(long, "no loss", breaks).steps == culprits


def test_what_breaks_is_named(memory: Player):
    """A laptop that is told that its save arrived when it did not: the simulator must not be blind."""
    from desktop.sync import engine

    with economy(), pytest.MonkeyPatch.context() as patch:
        patch.setattr(engine._Taking, "_take_rejections", lambda _: None)
        failure = memory.failure(Script(1, 1, 1, steps("join 0\n refused 0 1 1\n talk 0 3\n talk 0 3")))
    assert failure is not None
    assert failure.invariant in INVARIANTS
