"""SIGKILL while she types without a pause, in every form: at the next start the form opens again and lacks at most two seconds."""

import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from desktop.assembly import Desk
from desktop.care import power_cut
from tests.faults.typist import LETTER
from tests.homes import open_desk

ROOT = Path(__file__).parents[2]
LOST_MOST_S = 2.0
TYPED_S = 3.2  # longer than what may be lost: something must have been kept meanwhile


def of_draft(form: str, *path: str):
    """Reads the text out of the draft of a form."""

    def read(desk: Desk) -> str:
        value = desk.book.draft(form).fields
        for name in path:
            value = next(iter(value.values())) if name == "*" else value[name]
        return value

    return read


KEPT = {
    "activity": of_draft("activity", "title"),
    "caption": lambda desk: desk.album.drafts("activity")[0].caption,
    "day": of_draft("visit_day", "*", "note"),
    "group": of_draft("visit_group", "*", "name"),
    "line": of_draft("visit_line", "text"),
    "settings": of_draft("settings", "address"),
    "first run": of_draft("welcome", "name"),
}


@pytest.mark.parametrize("form", KEPT)
def test_what_was_typed_two_seconds_before_the_cut_is_there(tmp_path, form):
    home = tmp_path / "home"
    if form != "first run":
        open_desk(home).close()
    typist = subprocess.Popen([sys.executable, "-m", "tests.faults.typist", str(home), form], cwd=ROOT, stdout=subprocess.PIPE, text=True)
    told: list[tuple[int, float]] = []
    for line in typist.stdout:
        letters, moment = line.split()
        told.append((int(letters), float(moment)))
        if told[-1][1] - told[0][1] > TYPED_S:
            break
    cut = time.monotonic()
    typist.kill()
    typist.communicate()
    due = max(letters for letters, moment in told if moment <= cut - LOST_MOST_S)
    with closing(open_desk(home, set_up=False)) as desk:
        assert power_cut.begin(desk.home), "the next start must know of the cut"
        kept = KEPT[form](desk)
    assert kept == LETTER * len(kept)
    assert len(kept) >= due > 20
