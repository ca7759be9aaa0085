"""From the click to the painted window, to the month on the screen, and the memory it takes then; beside an empty Qt window."""

import os
import subprocess
import sys
import time
from pathlib import Path

from bench.figures import Bound, Figure, Place, Section, median
from bench.homes import month_home

RUNS = 7
TIMEOUT_S = 60
CHOSEN = ("sqlalchemy", "msgspec", "zstandard", "nacl.signing", "PIL.Image", "PySide6Qlementine", "PySide6.QtNetwork", "PySide6.QtSvg")
_TOLD = """A fresh process each time, {runs} runs by turns; seconds are medians, memory the largest. Files are in the system's
cache; no screen (Qt's offscreen platform, software painting). *Painted*: the first paint of the window is finished. *Ready*:
Beranda shows a month of data and the state card says how things stand. PSS is what the kernel says (smaps_rollup) at that moment;
where other Qt programs run it comes out smaller, so RSS, which it cannot exceed, stands below it. The baseline is a process with
nothing but QApplication and an empty QWidget of the same size; for the chosen libraries it has also imported what the window
needs of other people's work: {chosen}."""

_WHY = """most of it is Qt with its Python bindings and the chosen libraries, which the table weighs in an empty window; what is left
are the program's own modules, its first page and the pages of the database in memory."""


def run(place: Place) -> Section:
    """Starts both programs by turns."""
    home = month_home(place.scratch / "home")
    runs = place.size(RUNS, 1)
    _start("bench.window_child", str(home))  # the first run compiles modules and warms the cache
    ours, empty, loaded = [], [], []
    for _ in range(runs):
        ours.append(_start("bench.window_child", str(home)))
        empty.append(_start("bench.empty_window"))
        loaded.append(_start("bench.empty_window", *CHOSEN))
    figures = [
        Figure("window painted", _middle(ours, "painted"), "s", "empty window", _middle(empty, "painted"), Bound(0.30)),
        Figure("ready for work", _middle(ours, "ready"), "s", "empty window", _middle(empty, "painted"), Bound(0.8)),
        Figure("memory when ready (PSS)", _most(ours, "pss"), "MB", "empty window", _most(empty, "pss"), Bound(100)),
        Figure("… the same", _most(ours, "pss"), "MB", "empty window and chosen libraries", _most(loaded, "pss")),
        Figure("… when nobody shares a page (RSS)", _most(ours, "rss"), "MB", "empty window", _most(empty, "rss"), Bound(100), _WHY),
    ]
    return Section("Window", _TOLD.format(runs=runs, chosen=", ".join(CHOSEN)), figures)


def _middle(found: list[dict[str, float]], name: str) -> float:
    return median([one[name] for one in found])


def _most(found: list[dict[str, float]], name: str) -> float:
    """The largest: another Qt program running at the same moment shares pages, and makes PSS look smaller."""
    return max(one[name] for one in found)


def _start(module: str, *words: str) -> dict[str, float]:
    """Seconds from the start of the process to each moment it reports; 'pss' in MB at the last."""
    found: dict[str, float] = {}
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    started = time.monotonic()
    command = [sys.executable, "-m", module, *words]
    child = subprocess.Popen(command, stdout=subprocess.PIPE, stdin=subprocess.PIPE, text=True, env=environment)
    try:
        assert child.stdout is not None
        assert child.stdin is not None
        for line in child.stdout:
            name, moment = line.split()
            found[name] = float(moment) - started
            if name == "end":
                found |= _memory_mb(child.pid)
                child.stdin.close()
        child.wait(TIMEOUT_S)
    finally:
        child.kill()
        child.wait()
    if child.returncode or "pss" not in found:
        raise RuntimeError(f"{module} ended with {child.returncode} after {sorted(found)}")
    return found


def _memory_mb(pid: int) -> dict[str, float]:
    lines = (line.split() for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()[1:])
    kib = {words[0]: int(words[1]) for words in lines}
    return {"pss": kib["Pss:"] * 1024 / 1e6, "rss": kib["Rss:"] * 1024 / 1e6}
