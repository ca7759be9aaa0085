"""Kegiatan with 100,000 activities: how long it takes to open, and how long the window stands still at the worst step of scrolling."""

import json
import os
import shutil
import subprocess
import sys
from typing import Any

from bench.figures import Bound, Figure, Place, Section, median, p95
from bench.homes import large_home
from bench.store_bench import ACTIVITIES

STEPS = 400
TIMEOUT_S = 240
_TOLD = """The real window on {count} activities, without a screen, {steps} steps: pages down in turn, jumps to anywhere as with
the scroll bar held, wheel notches. *Opens*: from the click in the sidebar to the painted first rows and their number; the sums
over all follow by themselves. The first time, the page itself is built too. *A step*: the longest time for which the window's
thread could not take another key, until the rows of that step are there. The same steps are done three times, the opening five,
and the least counts for each, because another program may take the core away in between. *Until the rows are there*: they are
fetched beside, the window stays awake meanwhile. The baseline is a bare QTableView over rows that lie in memory, as many and as
many columns."""


def run(place: Place) -> Section:
    """In a process of its own: the bench itself loads no Qt."""
    count = place.size(ACTIVITIES, 2000)
    home = place.scratch / "home"
    shutil.copytree(large_home(place.kept, count), home)
    steps = place.size(STEPS, 20)
    words = [sys.executable, "-m", "bench.list_child", str(home), str(steps)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    made = subprocess.run(words, env=environment, capture_output=True, text=True, timeout=TIMEOUT_S)
    if made.returncode:
        raise RuntimeError(made.stderr[-2000:])
    found: dict[str, Any] = json.loads(made.stdout.splitlines()[-1])
    ours, bare = found["suluh"], found["bare"]
    figures = [
        Figure("list opens", min(ours["again"]), "ms", "bare table", bare["first"], Bound(50)),
        Figure("… for the first time", ours["first"], "ms", "bare table", bare["first"]),
        Figure("worst scroll step", max(ours["stands"]), "ms", "bare table", max(bare["stands"]), Bound(25)),
        Figure("… 95 of 100", p95(ours["stands"]), "ms", "bare table", p95(bare["stands"])),
        Figure("… until the rows are there, worst", max(ours["waits"]), "ms"),
        Figure("… until the rows are there, median", median(ours["waits"]), "ms"),
    ]
    return Section(f"With {count:,} activities: the list", _TOLD.format(count=f"{count:,}", steps=steps), figures)
