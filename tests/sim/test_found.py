"""Scripts that once broke something, as the simulator made them short. What they found stands above each."""

from collections.abc import Iterator

import pytest

from sim.economy import economy
from sim.run import Player, player
from sim.script import Script, steps
from sim.storage import MemoryStorage

FOUND = {
    "taking back an import of which a record was purged": Script(58, 2, 2, steps("""
        import_rows 846 884 69
        purge 62 219 895
        undo_import 312 432 815
    """)),
    "mending a refused save that was purged": Script(234, 2, 2, steps("""
        refused 440 593 147
        join 718 606 343
        talk 106 569 101
        purge 612 322 344
        mend 0 615 726
    """)),
}  # fmt: skip


@pytest.fixture(scope="module")
def memory() -> Iterator[Player]:
    """Plays on SQLite in memory."""
    with player(MemoryStorage()) as made:
        yield made


@pytest.mark.parametrize("found", FOUND)
def test_it_breaks_nothing_any_more(memory: Player, found: str):
    with economy():
        assert memory.failure(FOUND[found], other_clocks=True) is None
