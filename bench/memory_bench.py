"""What a laptop's sending weighs: a process that pushes so many records and one that fetches them, above what it weighs at rest."""

import json
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

from bench import homes, workload
from bench.figures import Bound, Figure, Place, Section
from bench.shaped_line import LAN
from bench.stations import Ours
from desktop import assembly

RECORDS = 100_000
_MB = 1_000_000
_ABOVE = Bound(64)
_TOLD = """{count:,} activities that no centre has seen are pushed by one laptop and fetched by another, over loopback to a real server
process; each laptop is a process of its own without a window. *At rest*: the desk is open and the network's libraries are loaded. *Above*:
the most that the kernel counts as resident (VmHWM), less that. The push took {pushes} requests, the fetching {pulls}."""


def run(place: Place) -> Section:
    """Pushes, then fetches."""
    count = place.size(RECORDS, 60)
    with closing(Ours(place.scratch, LAN)) as ours:
        sending, fetching = ours.joined("sending"), ours.joined("fetching")
        _fill(sending, count)
        pushed, pulled = _child(sending), _child(fetching)
    if pushed["pushed"] < count or pulled["pulled"] < count:
        raise RuntimeError(f"{pushed['pushed']} pushed, {pulled['pulled']} pulled")
    figures = [figure for name, told in (("push", pushed), ("fetch", pulled)) for figure in _figures(f"{name} {count:,}", told)]
    return Section("Memory of a sending", _TOLD.format(count=count, pushes=pushed["requests"], pulls=pulled["requests"]), figures)


def _figures(what: str, told: dict[str, Any]) -> list[Figure]:
    return [
        Figure(f"{what}: at most above rest", (told["peak"] - told["at_rest"]) / _MB, "MB", "at rest", told["at_rest"] / _MB, _ABOVE),
    ]


def _fill(home: Path, count: int) -> None:
    desk = assembly.build(home, open_file=homes.hasty)
    try:
        rows = workload.activities(count, homes.YEARS)
        for first in range(0, count, homes.SAVES_AT_ONCE):
            desk.book.save_all("activity", rows[first : first + homes.SAVES_AT_ONCE])
        with desk.store.writing() as connection:
            connection.exec_driver_sql("DELETE FROM imported")
    finally:
        desk.close()


def _child(home: Path) -> dict[str, Any]:
    made = subprocess.run([sys.executable, "-m", "bench.memory_child", str(home)], check=True, stdout=subprocess.PIPE, text=True)
    told: dict[str, Any] = json.loads(made.stdout)
    return told
