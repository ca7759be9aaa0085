"""Who may import whom, and where time and chance may come from.

The contracts stand in pyproject.toml. The real tree keeps them all, and a copy of the tree breaks each of them once, so that no
contract is there for decoration.
"""

import ast
import os
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGES = ("core", "desktop", "server")
LINTER = Path(sys.executable).with_name("lint-imports")

# contract → one line that breaks it, and the file it is planted in
PLANTS = [
    ("roots", "desktop/paths.py", "import server.errors"),
    ("roots", "server/files.py", "import desktop.paths"),
    ("roots", "core/domain/lists.py", "import desktop.paths"),
    ("roots", "core/protocol/keys.py", "import server.errors"),
    ("core", "core/charts/scale.py", "import PySide6.QtCore"),
    ("core", "core/domain/checks.py", "import sqlite3"),
    ("core", "core/domain/areas.py", "from sqlalchemy import text"),
    ("core", "core/protocol/blobs.py", "import requests"),
    ("core", "core/protocol/delta.py", "import time"),
    ("core", "core/protocol/runs.py", "from random import Random"),
    ("desktop", "desktop/store/log.py", "import desktop.sync.engine"),
    ("desktop", "desktop/store/rows.py", "import desktop.reports.numbers"),
    ("desktop", "desktop/sync/pace.py", "import desktop.assembly"),
    ("desktop", "desktop/reports/press.py", "import desktop.jobs"),
    ("desktop", "desktop/jobs.py", "import desktop.ui.places"),
    ("desktop", "desktop/ui/places.py", "import desktop.app"),
    ("desktop", "desktop/helpers.py", "MISCELLANEOUS = True"),
    ("siblings", "desktop/sync/line.py", "import desktop.reports.numbers"),
    ("siblings", "desktop/reports/reports.py", "import desktop.sync.errors"),
    ("pages", "desktop/ui/home/home_page.py", "import desktop.ui.visits.day_words"),
    ("pages", "desktop/ui/settings/people_card.py", "import desktop.ui.people.switch_sheet"),
    ("pages", "desktop/ui/palette/offers.py", "import desktop.ui.help.keys"),
    ("commands", "desktop/commands/output.py", "import desktop.ui.places"),
    ("commands", "desktop/cli.py", "import desktop.jobs"),
    ("qt", "desktop/store/health.py", "from PySide6.QtCore import QObject"),
    ("qt", "desktop/reports/pictures.py", "import PySide6Qlementine"),
    ("qt", "server/output.py", "import shiboken6"),
    ("http", "desktop/store/areas.py", "import requests"),
    ("http", "desktop/ui/places.py", "import urllib3"),
    ("sql", "desktop/reports/counting.py", "from sqlalchemy import Connection"),
    ("sql", "desktop/ui/home/attention.py", "import sqlite3"),
    ("bundle", "desktop/commands/output.py", "import jinja2"),
    ("bundle", "desktop/demo/showing.py", "import uvicorn"),
]


@pytest.fixture(scope="module")
def contracts() -> dict[str, dict]:
    """Contract id → the contract, as pyproject.toml has them."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return {one["id"]: one for one in settings["tool"]["importlinter"]["contracts"]}


@pytest.fixture(scope="module")
def names(contracts: dict[str, dict]) -> dict[str, str]:
    """Contract id → its name."""
    return {identity: one["name"] for identity, one in contracts.items()}


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The tree without anything that is not source."""
    made = tmp_path_factory.mktemp("tree")
    for package in PACKAGES:
        shutil.copytree(ROOT / package, made / package, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", made)
    return made


def test_the_tree_keeps_every_contract(names: dict[str, str]):
    code, said = lint(ROOT)
    assert code == 0, said
    assert kept(said) == set(names.values())


def test_every_contract_is_seen_to_break(names: dict[str, str]):
    assert {contract for contract, _, _ in PLANTS} == set(names)


def test_every_folder_of_the_window_but_the_kit_stands_alone(contracts: dict[str, dict]):
    folders = {f"desktop.ui.{file.parent.name}" for file in (ROOT / "desktop" / "ui").glob("*/__init__.py")}
    # Several pages are made of these, or open them.
    shared = {"desktop.ui.kit", "desktop.ui.photos", "desktop.ui.printing", "desktop.ui.registers"}
    assert set(contracts["pages"]["modules"]) == folders - shared


@pytest.mark.parametrize(("contract", "file", "line"), PLANTS)
def test_a_planted_line_breaks_its_contract(contract: str, file: str, line: str, copy: Path, names: dict[str, str]):
    with planted(copy / file, line):
        code, said = lint(copy)
    assert code == 1, said
    assert names[contract] in broken(said)


class planted:
    """A file with one more line, for the length of a `with`."""

    def __init__(self, path: Path, line: str) -> None:
        self._path = path
        self._line = line

    def __enter__(self) -> None:
        self._before = self._path.read_bytes() if self._path.exists() else None
        self._path.write_bytes((self._before or b"") + f"\n{self._line}\n".encode())

    def __exit__(self, *_: object) -> None:
        if self._before is None:
            self._path.unlink()
        else:
            self._path.write_bytes(self._before)


def lint(tree: Path) -> tuple[int, str]:
    """Exit code and words of the linter, without its cache: every file is read."""
    environment = {**os.environ, "COLUMNS": "300", "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(
        [LINTER, "--no-logo", "--no-cache"], cwd=tree, env=environment, capture_output=True, text=True, timeout=60
    )
    return done.returncode, done.stdout + done.stderr


def kept(said: str) -> set[str]:
    """The names of the contracts that held."""
    return set(re.findall(r"^(.+) KEPT\b", said, re.MULTILINE))


def broken(said: str) -> set[str]:
    """The names of the contracts that did not."""
    return set(re.findall(r"^(.+) BROKEN\b", said, re.MULTILINE))


# Where a program of ours may look at the clock or throw dice itself, and why there.
ALLOWED = {
    "desktop/clock.py": {"time.time_ns", "time.monotonic", "os.urandom"},  # the source for the whole desktop
    "desktop/commands/demo_command.py": {"time.time", "time.monotonic"},  # chooses and prints the seed, times the demo
    "desktop/demo/": {"random.Random", "time.monotonic", "time.sleep"},  # a play with a printed seed, and real power cuts
    "desktop/self_test.py": {"time.monotonic"},  # how long each check took
    "desktop/store/areas.py": {"uuid.uuid4"},  # the name of a file that lives for a second
    "server/centre.py": {"time.time_ns", "os.urandom", "secrets.token_urlsafe"},  # the source for the whole server
    "server/accounts/keys.py": {"os.urandom"},  # keys are made before there is a server
    "server/blobs/storage.py": {"secrets.token_hex"},  # the name of a file that lives for a second
    "server/relay/shelf.py": {"os.urandom"},  # a relay makes its own key; there is no centre in it
    "server/exchange/handler.py": {"time.monotonic"},  # how long a request took, for the log alone
}
SOURCES = re.compile(
    r"time\.(time|time_ns|monotonic|monotonic_ns|perf_counter|perf_counter_ns|sleep|localtime|ctime)"
    r"|(datetime\.)?(datetime|date)\.(now|utcnow|today)"
    r"|random\.\w+|secrets\.\w+|uuid\.uuid[1-8]|os\.(urandom|getrandom)"
)


def test_time_and_chance_come_from_outside():
    found = {}
    for path in sorted(file for package in PACKAGES for file in (ROOT / package).rglob("*.py")):
        name = path.relative_to(ROOT).as_posix()
        allowed = next((uses for place, uses in ALLOWED.items() if name.startswith(place)), set())
        if extra := set(clock_and_chance(path.read_text(encoding="utf-8"))) - allowed:
            found[name] = sorted(extra)
    assert found == {}


@pytest.mark.parametrize(
    ("source", "use"),
    [
        ("import time\nstarted = time.time()", "time.time"),
        ("from time import monotonic\nstarted = monotonic()", "time.monotonic"),
        ("import time as t\nt.sleep(1)", "time.sleep"),
        ("from datetime import datetime, UTC\nnow = datetime.now(UTC)", "datetime.datetime.now"),
        ("import datetime\nnow = datetime.date.today()", "datetime.date.today"),
        ("import random\nrandom.shuffle(rows)", "random.shuffle"),
        ("from uuid import uuid4\nkey = uuid4()", "uuid.uuid4"),
        ("import os\nseed: bytes = os.urandom(32)", "os.urandom"),
        ("def ask(random=__import__):\n    from secrets import token_bytes as t\n    return t(8)", "secrets.token_bytes"),
    ],
)
def test_a_look_at_the_clock_is_found_however_it_is_written(source: str, use: str):
    assert list(clock_and_chance(source)) == [use]


def test_what_was_given_by_constructor_is_not_mistaken_for_a_clock():
    assert list(clock_and_chance("now = self._around.now_ms()\nkey = around.random(8)\nday = datetime.fromisoformat(text)")) == []


def clock_and_chance(source: str) -> Iterator[str]:
    """The full names of all sources of time and chance that are named in a file, however they were imported."""
    tree = ast.parse(source)
    meaning = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            meaning |= {one.asname or one.name: one.name for one in node.names}
        elif isinstance(node, ast.ImportFrom):
            meaning |= {one.asname or one.name: f"{node.module}.{one.name}" for one in node.names}
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute | ast.Name):
            first, dot, rest = ast.unparse(node).partition(".")
            name = f"{meaning[first]}{dot}{rest}" if first in meaning else ""
            if SOURCES.fullmatch(name):
                yield name
