"""`python -m proofs.power --cuts N --start S`: cuts the power N times, at every write and every sync of a day's work.

Each round works with a seed of its own; its cuts fall before and behind every sync, and between. Some cuts come a second time, while the
program is starting again. Prints the seed and the cut that left something broken, and keeps its files. Exit code 1 then.
"""

import argparse
import os
import random
import shutil
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import apsw

from desktop import assembly
from desktop.clock import Surroundings
from desktop.store.database import SQLITE_VERSION
from proofs.power.looks import broken
from proofs.power.tape import Disk, Sync, laid_out
from proofs.power.work import HOME, Deeds, Promise, Village, Work, working
from sim.laptop import Clock

DEEDS = 14
NEW_EVERY = 5  # so many rounds begin with a first start
TWICE_SHARE = 0.1
TELL_EVERY_S = 30


@dataclass(slots=True)
class Cuts:
    """Cuts the power. counts: cuts by kind; saves: commits that had returned before a cut, of all cuts."""

    folder: Path
    counts: Counter[str] = field(default_factory=Counter)
    saves: int = 0
    _village: Village = field(init=False)

    def __post_init__(self) -> None:
        self._village = Village(self.folder)

    def round(self, seed: int, limit: int) -> str:
        """At most `limit` cuts in one stretch of work; what was broken by one, or ''."""
        work, chance = self._worked(seed), random.Random(seed)
        syncs = [number for number, act in enumerate(work.recorder.acts) if isinstance(act, Sync)]
        points = [*syncs, *(one + 1 for one in syncs), *(chance.randrange(len(work.recorder.acts)) for _ in syncs)]
        disk, done = work.start, 0
        for point in sorted(chance.sample(points, min(limit, len(points)))):
            for act in work.recorder.acts[done:point]:
                disk.do(act)
            done = point
            if wrong := self._cut(work, disk, point, chance):
                return f"seed {seed}, cut before act {point} of {len(work.recorder.acts)}: {wrong}"
        return ""

    def _worked(self, seed: int) -> Work:
        chance = random.Random(f"work {seed}")
        start = self._village.fresh(is_new=seed % NEW_EVERY == 0)
        with working(self._village.root, start) as work:
            deeds = Deeds(self._village, work, chance)
            for _ in range(DEEDS):
                deeds.do()
            deeds.close()
        return work

    def _cut(self, work: Work, disk: Disk, point: int, chance: random.Random) -> str:
        after = self._empty("after")
        laid_out(disk.after_cut(chance), after)
        allowed = work.states_at(point)
        promises = [(name, kept) for acts, name, kept in work.promises if acts <= point]
        self.counts["cuts"] += 1
        self.saves += sum(acts <= point for acts, _ in work.commits)
        if chance.random() < TWICE_SHARE:
            self.counts["of them twice"] += 1
            after, allowed = self._cut_again(after, allowed, chance)
        return broken(after, allowed) or _broken_promise(after, promises)

    def _cut_again(self, after: Path, allowed: set[bytes], chance: random.Random) -> tuple[Path, set[bytes]]:
        """The power goes once more while the program starts, which may finish its first start by that; (files, states allowed now)."""
        disk = Disk.of(after)
        with working(after, disk) as work:
            assembly.build(after / HOME, Surroundings(Clock()), work.connect).close()
        point = chance.randint(0, len(work.recorder.acts))
        for act in work.recorder.acts[:point]:
            disk.do(act)
        again = self._empty("again")
        laid_out(disk.after_cut(chance), again)
        return again, work.states_at(point, allowed)

    def _empty(self, name: str) -> Path:
        folder = self.folder / name
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        return folder


def _broken_promise(root: Path, promises: list[tuple[str, Promise]]) -> str:
    return next((f"not kept: {name}" for name, kept in promises if not kept(root)), "")


def main(words: Sequence[str]) -> int:
    """The exit code."""
    args = _parser().parse_args(words)
    memory = Path("/dev/shm")  # nothing here waits for a disk
    folder = Path(tempfile.mkdtemp(prefix="suluh-power-", dir=memory if memory.is_dir() else None))
    print(f"SQLite {apsw.sqlite_lib_version()} writes (apsw {apsw.apsw_version()}), SQLite {SQLITE_VERSION} reads", flush=True)
    wrong = _run(Cuts(folder), args.start, args.cuts)
    if wrong:
        print(f"{wrong}\nthe files are in {folder}")
        return 1
    shutil.rmtree(folder)
    return 0


def _run(cuts: Cuts, seed: int, count: int) -> str:
    began = told = time.monotonic()
    while cuts.counts["cuts"] < count:
        if wrong := cuts.round(seed, count - cuts.counts["cuts"]):
            return wrong
        seed += 1
        if time.monotonic() - told > TELL_EVERY_S or cuts.counts["cuts"] >= count:
            told = time.monotonic()
            facts = ", ".join(f"{value:,} {name}" for name, value in cuts.counts.items())
            print(f"until seed {seed - 1}: {facts}; 0 of {cuts.saves:,} finished commits lost; {told - began:.0f} s", flush=True)
    return ""


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m proofs.power", description=__doc__, allow_abbrev=False)
    parser.add_argument("--cuts", type=int, default=500, metavar="N", help="how many")
    parser.add_argument("--start", type=int, default=1, metavar="S", help="seed of the first round")
    return parser


if __name__ == "__main__":
    if os.environ.get("PYTHONHASHSEED") != "0":  # a seed makes the same work in every process
        os.environ["PYTHONHASHSEED"] = "0"
        os.execv(sys.executable, [sys.executable, "-m", "proofs.power", *sys.argv[1:]])
    sys.exit(main(sys.argv[1:]))
