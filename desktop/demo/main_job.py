"""The main job, run for real: child processes log and send, and are killed at random instants; nothing saved may be missing or double.

    child: log the month ──SIGKILL──► log on ──► …          each save it reported must be there
    child: sync through a line that cuts ──SIGKILL──► …      until the server has everything, once
"""

import json
import random
import signal
import subprocess
import sys
import time
from dataclasses import dataclass, field
from importlib.util import find_spec
from itertools import islice
from pathlib import Path
from urllib.parse import urlsplit

from desktop import assembly
from desktop.assembly import Desk
from desktop.demo import sample_month
from desktop.demo.bad_line import BadLine
from desktop.store.rows import ActivityQuery

KILLS_SAVING = 6
KILLS_SENDING = 5
SAVES_BEFORE_KILL = 9
SECONDS_BEFORE_KILL = 0.03  # a save takes a few milliseconds: the cut falls anywhere inside one
SECONDS_SENDING = 1.2
BYTES_BEFORE_CUT = 60_000
BYTES_A_SECOND = 60_000
CHILD_TIMEOUT_S = 60


class DemoFailed(Exception):
    """Something that must hold did not."""


@dataclass(slots=True)
class Done:
    """What was done, for the table at the end."""

    seed: int
    rows: list[tuple[str, str]] = field(default_factory=list)
    files: list[Path] = field(default_factory=list)

    def add(self, what: str, result: object) -> None:
        """One line of the table, printed at once so that a watcher sees it go on."""
        self.rows.append((what, str(result)))
        print(f"  {what:<46} {result}", flush=True)


def run(out: Path, seed: int, month: str = "2026-11") -> Done:
    """Does the main job in `out`. Raises DemoFailed."""
    if find_spec("server") is None:
        raise DemoFailed("it starts a real server, and this bundle holds the desk alone")
    chance = random.Random(seed)
    done = Done(seed)
    home, data = out / "home", out / "server"
    log_with_power_cuts(home, month, chance, done)
    server = ServerChild(data)
    try:
        code = json.loads(_command("server", "enrol-code", "--area", sample_month.AREA, "--data", str(data), "--json"))["code"]
        target = urlsplit(server.url)
        line = BadLine((target.hostname or "", target.port or 0), seed, BYTES_BEFORE_CUT, BYTES_A_SECOND)
        try:
            _command("desktop", "enrol", code, "--server", server.url, "--home", str(home), "--json")
            _point_at(home, line.url)
            send_with_power_cuts(home, chance, done)
            done.add("cuts of the line", line.cuts)
        finally:
            line.close()
        _command("server", "backup", "--data", str(data), "--json")
        _point_at(home, server.url)
        _command("desktop", "sync", "--home", str(home), "--json")
        compare_with_server(home, data, done)
    finally:
        server.stop()
    return done


def log_with_power_cuts(home: Path, month: str, chance: random.Random, done: Done) -> None:
    """Logs the month in children that die; after every death each save they had reported must be there."""
    kills = 0
    reported: set[str] = set()
    while True:
        child = _spawn("log", home, month)
        saves = chance.randint(1, SAVES_BEFORE_KILL) if kills < KILLS_SAVING else None
        finished = _watch(child, saves, chance.uniform(0, SECONDS_BEFORE_KILL), reported)
        _check_all_there(home, month, reported)
        if finished:
            break
        if child.returncode > 0:  # not a cut: it gave up by itself, and would again
            raise DemoFailed("logging failed; the reason stands above")
        kills += 1
    desk = assembly.build(home)
    totals = desk.book.activity_totals(ActivityQuery(month=month))
    desk.close()
    entries = sample_month.month_of_entries(month)
    expected = sum(entry.kind == "activity" for entry in entries)
    if len(reported) != len(entries) or totals.activities != expected:
        raise DemoFailed(f"after {kills} power cuts: {len(reported)} saves of {len(entries)}, {totals.activities} activities of {expected}")
    done.add("power cuts (SIGKILL) while saving", kills)
    done.add("saves reported, all there after each cut", len(reported))
    done.add("activities logged, none lost, none double", totals.activities)


def send_with_power_cuts(home: Path, chance: random.Random, done: Done) -> None:
    """Sends in children that die, through the bad line, until all has arrived."""
    kills = rounds = 0
    while rounds < 60:
        rounds += 1
        child = _spawn("sync", home, "")
        steps = 1 if kills < KILLS_SENDING else None
        if _watch(child, steps, chance.uniform(0, SECONDS_SENDING), set()) and child.returncode == 0:
            done.add("power cuts (SIGKILL) while sending", kills)
            return
        kills += child.returncode == -signal.SIGKILL
    raise DemoFailed("not all was sent")


def compare_with_server(home: Path, data: Path, done: Done) -> None:
    """The server must hold every live activity exactly once, and its receipt must say the same totals."""
    lines = _command("server", "export", "--kind", "activity", "--format", "jsonl", "--data", str(data)).splitlines()
    there = [json.loads(line) for line in lines if line.strip()]
    desk = assembly.build(home)
    here = desk.book.activity_page(ActivityQuery(), 0, 10_000)
    receipt = desk.exchange.receipts()[0]
    state = desk.exchange.state()
    totals = desk.book.activity_totals(ActivityQuery(month=receipt.month))
    desk.close()
    if sorted((a["title"], a["date_start"]) for a in there) != sorted((row.title, row.date_start) for row in here):
        raise DemoFailed("the server holds other activities than the laptop")
    if (receipt.totals.activities, receipt.totals.participants) != (totals.activities, totals.participants):
        raise DemoFailed("the receipt says other totals than the laptop")
    done.add("activities at the server, each once", len(there))
    counted = f"{receipt.records} records, {receipt.totals.visits} visits, {receipt.totals.photos_whole} photos"
    done.add("receipt", f"{receipt.number}: {counted}")
    done.add("records received / safe in a backup", f"{state.received_records} / {state.safe_records}")


class ServerChild:
    """A real server process on loopback."""

    def __init__(self, data: Path) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "server", "serve", "--data", str(data), "--port", "0"],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
        )  # fmt: skip
        assert self._process.stdout is not None
        for line in self._process.stdout:
            if "http://" in line:
                self.url = line[line.index("http://") :].split()[0]
                return
        raise DemoFailed("the server did not start")

    @property
    def pid(self) -> int:
        """The process."""
        return self._process.pid

    def stop(self) -> None:
        """Ends the process in order."""
        self._process.terminate()
        self._process.wait(10)
        if self._process.stdout:
            self._process.stdout.close()


def work(task: str, home: Path, month: str) -> int:
    """What a child does: reports each finished save on its standard output."""
    desk = assembly.build(home)
    if task == "sync":
        print("sending", flush=True)
        outcome = desk.exchange.run(timeout_s=CHILD_TIMEOUT_S)
        return 0 if outcome.received else 3
    _set_up(desk)
    for entry in sample_month.month_of_entries(month):
        if not sample_month.already_logged(desk.book, entry):
            sample_month.log_entry(desk.book, entry)
        print(entry.key, flush=True)
    return 0


def _set_up(desk: Desk) -> None:
    if desk.book.profile() is None:
        desk.book.set_up(sample_month.AREA, sample_month.LIBRARY, sample_month.PERSON)
    desk.book.set_person(sample_month.PERSON)
    desk.book.save_profile(sample_month.PROFILE)


def _spawn(task: str, home: Path, month: str) -> subprocess.Popen[str]:
    program = "import sys; from pathlib import Path; from desktop.demo.main_job import work; task, home, month = sys.argv[1:]; "
    program += "sys.exit(work(task, Path(home), month))"
    return subprocess.Popen([sys.executable, "-c", program, task, str(home), month], stdout=subprocess.PIPE, text=True)


def _watch(child: subprocess.Popen[str], lines: int | None, delay_s: float, reported: set[str]) -> bool:
    """Collects what the child reports. Kills it `delay_s` after so many lines (False), or waits for its end (True)."""
    assert child.stdout is not None
    if lines is None:
        out, _ = child.communicate(timeout=CHILD_TIMEOUT_S)
    else:
        begun = list(islice(child.stdout, lines))
        time.sleep(delay_s)
        child.kill()
        rest, _ = child.communicate()
        out = "".join(begun) + rest
    reported.update(out.split("\n")[:-1])
    return child.returncode in (0, 3)


def _check_all_there(home: Path, month: str, reported: set[str]) -> None:
    desk = assembly.build(home)
    try:
        lost = [
            entry.key
            for entry in sample_month.month_of_entries(month)
            if entry.key in reported and not sample_month.already_logged(desk.book, entry)
        ]
    finally:
        desk.close()
    if lost:
        raise DemoFailed(f"lost after a power cut: {lost}")


def _point_at(home: Path, url: str) -> None:
    desk = assembly.build(home)
    with desk.store.installing() as (_, me):
        me.server_url = url
    desk.close()


def _command(*words: str) -> str:
    """Runs `python -m words…` and returns what it prints. Raises DemoFailed."""
    made = subprocess.run([sys.executable, "-m", *words], capture_output=True, text=True, timeout=CHILD_TIMEOUT_S)
    if made.returncode:
        raise DemoFailed(f"{' '.join(words[:2])}: {made.stdout}{made.stderr}")
    return made.stdout
