"""A few of the kills of `make kills`, and a save that is not there, which the comparison must find."""

from contextlib import closing
from pathlib import Path

import pytest

from proofs.kills import BrokenError, Stretch, check_log
from tests.homes import open_desk

KILLS = 6


def test_nothing_acknowledged_or_saved_is_lost_or_doubled_by_kills(tmp_path: Path):
    with closing(Stretch(tmp_path, seed=20261124)) as stretch:
        stretch.run(KILLS)
        assert {victim for victim, _ in stretch.kills} == {"desk", "server"}
        assert stretch.reported
        with closing(open_desk(tmp_path / "home", set_up=False)) as desk, pytest.raises(BrokenError, match="saved and lost"):
            check_log(desk, [*stretch.reported, "reported and never saved"])
