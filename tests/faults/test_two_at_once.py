"""The same data opened twice: a second window steps back, two commands take turns, two senders do not send the same thing twice."""

import os
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

import pytest
from filelock import FileLock

from core.error_words import sentence
from desktop.paths import Home
from desktop.store import health
from desktop.store.rows import ActivityQuery
from desktop.sync.errors import RefusedError
from tests.faults.conftest import Command
from tests.faults.processes import CommandProcess
from tests.homes import open_desk
from tests.sync.centre import Centre
from tests.sync.world import Laptop

ROOT = Path(__file__).parents[2]
ALREADY_OPEN = 5
PATIENCE_S = 30


@contextmanager
def window(home: Path) -> Iterator[subprocess.Popen[str]]:
    """A real window, as `python -m desktop` opens it."""
    words = [sys.executable, "-m", "desktop", "--home", str(home)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    made = subprocess.Popen(words, cwd=ROOT, env=environment, stderr=subprocess.PIPE, text=True)
    try:
        yield made
    finally:
        made.kill()
        made.wait()
        made.stderr.close()


def test_of_two_windows_on_the_same_data_one_steps_back(tmp_path: Path):
    """Started at the same instant; another home's window stays too."""
    home = tmp_path / "home"
    open_desk(home).close()
    with window(home) as one, window(home) as other, window(tmp_path / "another home") as elsewhere:
        ended = first_to_end(one, other)
        going_on = other if ended is one else one
        assert (ended.returncode, ended.stderr.read()) == (ALREADY_OPEN, f"{sentence('already_open', 'id')}\n")
        assert (going_on.poll(), elsewhere.poll()) == (None, None)
    with FileLock(home / "window.lock", timeout=PATIENCE_S):
        pass  # a window that was killed leaves no lock behind


def first_to_end(*processes: subprocess.Popen[str]) -> subprocess.Popen[str]:
    """Waits until one of them has ended."""
    deadline = time.monotonic() + PATIENCE_S
    while time.monotonic() < deadline:
        for process in processes:
            with suppress(subprocess.TimeoutExpired):
                process.wait(0.05)
                return process
    raise AssertionError("both windows stay open")


def test_commands_that_save_at_the_same_time_lose_nothing(tmp_path: Path):
    home = tmp_path / "home"
    open_desk(home).close()
    saves = 25
    add = ("log", "add", "--date-start", "2026-11-10", "--n-total", "9", "--title")
    processes = [
        CommandProcess(home, [(*add, f"{name} {i}") for i in range(saves)]) for name in ("satu", "dua", "tiga")
    ]
    assert [set(process.exit_codes()) for process in processes] == [{0}] * 3
    with closing(open_desk(home)) as desk:
        titles = Counter(row.title for row in desk.book.activity_page(ActivityQuery(), 0, 1000))
        assert titles == Counter(f"{name} {i}" for name in ("satu", "dua", "tiga") for i in range(saves))
        assert all(one.good for one in health.examine(desk.store, True) if one.name != "disk"), "one chain without a gap"


def test_homes_made_at_the_same_time_are_one(tmp_path: Path):
    """Two first starts on one empty folder: one installation, one library."""
    init = ("init", "--area", "64.03.09.2006", "--name", "Al-Fadhilah", "--person", "Sari")
    for number in range(3):
        home = tmp_path / f"home{number}"
        processes = [CommandProcess(home, [init]) for _ in range(3)]
        assert [process.exit_codes() for process in processes] == [[0]] * 3
        with closing(open_desk(home, set_up=False)) as desk, desk.store.reading() as connection:
            assert connection.exec_driver_sql("SELECT count(*) FROM installation").scalar_one() == 1
            assert connection.exec_driver_sql("SELECT count(*) FROM record WHERE kind = 'library'").scalar_one() == 1


def test_only_one_sends_at_a_time(tmp_path: Path, command: Command):
    with closing(Centre(tmp_path / "centre")) as centre, closing(Laptop.new(tmp_path / "sari")) as sari:
        sari.join(centre)
        sari.log("Batik sawit")
        with FileLock(Home(tmp_path / "sari").sync_lock):
            with pytest.raises(RefusedError, match="already_syncing"):
                sari.desk.exchange.run(timeout_s=1)
            assert command(tmp_path / "sari", "sync") == (1, f"{sentence('already_syncing', 'id')}\n")
        sari.settle(centre)
        assert centre.titles() == ["Batik sawit"]
