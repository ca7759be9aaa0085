"""The stick as files: what was there survives a failed write, and names lead nowhere else."""

from pathlib import Path

import pytest

from core.stick import FOLDER, IN, Stick
from tests.sync.sticks import PulledMedium


@pytest.mark.parametrize("point", [point for point in PulledMedium.POINTS if point != "unread"])
def test_a_stick_pulled_out_leaves_what_was_there_before(tmp_path: Path, point: float | str):
    Stick(tmp_path).write(IN, "answer.sbx", [b"the answer of last week"])
    with pytest.raises(OSError, match="no such device"):
        Stick(tmp_path, PulledMedium(1, point)).write(IN, "answer.sbx", [b"the answer ", b"of today"])
    assert Stick(tmp_path).names(IN) == ["answer.sbx"]
    assert Stick(tmp_path).read(IN, "answer.sbx") == b"the answer of last week"


@pytest.mark.parametrize("link", [FOLDER, f"{FOLDER}/{IN}"])
def test_a_folder_that_is_a_link_holds_nothing(tmp_path: Path, link: str):
    elsewhere = Stick(tmp_path / "elsewhere")
    (tmp_path / "elsewhere").mkdir()
    elsewhere.write(IN, "secret.sbx", [b"not of this stick"])
    place = tmp_path / "stick" / link
    place.parent.mkdir(parents=True)
    place.symlink_to(tmp_path / "elsewhere" / link)
    assert Stick(tmp_path / "stick").names(IN) == []
