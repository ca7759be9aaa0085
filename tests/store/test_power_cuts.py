"""SIGKILL at random instants while saving: every save that was reported is there, once, and the log is unbroken."""

import os
import random
import signal
import time
from pathlib import Path

from desktop.store import health
from desktop.store.rows import ActivityQuery
from tests.homes import an_activity, open_desk

ROUNDS = 30
SEED = int(os.environ.get("SULUH_SEED", "20261124"))


def save_until_killed(home: Path, report: int, round_number: int) -> None:
    """The child: saves activities, visits and drafts, and reports each finished save."""
    desk = open_desk(home)
    for i in range(10_000):
        title = f"{round_number}.{i}"
        record = desk.book.save("activity", an_activity(title=title))
        os.write(report, f"{title}\n".encode())
        desk.book.save_draft("activity", {"title": f"draf {title}"})
        desk.book.save("activity", {"n_total": i}, record)
        desk.book.save_visit_day(f"2026-11-{i % 28 + 1:02}", {"n_total": i})


def killed_child(home: Path, round_number: int, after_s: float) -> list[str]:
    """Forks, lets it save for a moment, pulls the plug; returns what it had reported."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.close(reading)
            save_until_killed(home, writing, round_number)
        finally:
            os._exit(1)
    os.close(writing)
    time.sleep(after_s)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    with os.fdopen(reading, "rb") as pipe:
        return pipe.read().decode().split("\n")[:-1]


def test_no_reported_save_is_lost_or_doubled_by_power_cuts(tmp_path: Path):
    chance = random.Random(SEED)
    print(f"seed {SEED}")
    home = tmp_path / "home"
    open_desk(home).close()
    reported: list[str] = []
    for number in range(ROUNDS):
        reported += killed_child(home, number, chance.uniform(0.02, 0.12))
    desk = open_desk(home)
    there = [row.title for row in desk.book.activity_page(ActivityQuery(), 0, 100_000)]
    assert len(reported) > ROUNDS
    assert set(reported) <= set(there)
    assert len(there) == len(set(there))
    assert desk.book.draft("activity") is not None
    assert all(one.good for one in health.examine(desk.store, True) if one.name != "disk")
    before = desk.book.activity_page(ActivityQuery(), 0, 100_000)
    desk.store.rebuild()
    assert sorted(before, key=lambda row: row.record) == sorted(
        desk.book.activity_page(ActivityQuery(), 0, 100_000), key=lambda row: row.record
    )
    desk.close()
