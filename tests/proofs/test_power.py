"""A stretch of the power cuts that `make power-cuts` makes, and a store that forgets to sync, which they must find."""

import sqlite3
from pathlib import Path

import pytest

from proofs.power import driver, work
from proofs.power.__main__ import Cuts
from sim.economy import replaced

A_DAY, A_FIRST_START = 2, 5


@pytest.fixture(scope="module")
def cuts(tmp_path_factory: pytest.TempPathFactory) -> Cuts:
    """A village whose power goes."""
    return Cuts(tmp_path_factory.mktemp("power"))


@pytest.mark.parametrize("seed", [A_DAY, A_FIRST_START])
def test_no_cut_loses_a_finished_save_or_leaves_half_of_one(cuts: Cuts, seed: int):
    before = cuts.saves
    assert cuts.round(seed, 25) == ""
    assert cuts.saves > before


def test_a_store_that_does_not_wait_for_the_disk_is_found(cuts: Cuts):
    def hasty(path: Path, vfs: str, committed: driver.Committed) -> sqlite3.Connection:
        connection = driver.opened(path, vfs, committed)
        connection.execute("PRAGMA synchronous=NORMAL")
        return connection

    with replaced(work, "opened", hasty):
        assert "a finished save is lost" in cuts.round(A_DAY, 60)
