"""Real processes to be killed: one is the desk, saving and sending for ever, the other is `python -m server serve`.

    test ──► template (imports done, once) ──fork──► desk     reports each finished save on a pipe, after the commit
                                           └─fork──► server   listens on a port that stays its own between two lives

A start costs milliseconds instead of a second of imports; everything else is as in life, and SIGKILL ends it at any instruction.
"""

import itertools
import multiprocessing
import os
import random
import socket
import sys
import time
from collections.abc import Iterator
from io import BytesIO
from multiprocessing.connection import Connection
from pathlib import Path

from PIL import Image

from desktop import assembly
from desktop import cli as desktop_cli
from desktop.assembly import Desk
from desktop.sync.errors import ExchangeError
from server import cli as server_cli
from server import serving  # noqa: F401 - imported once for all lives of the server

SESSION_S = 0.5
START_S = 20
DAY = "2026-11-{:02}"
_CONTEXT = multiprocessing.get_context("forkserver")
_CONTEXT.set_forkserver_preload([__name__, "server.migrations.upgrading"])
Report = tuple[str, str]


class DeskProcess:
    """A desk at work. reported: marks of all saves that were finished."""

    def __init__(self, home: Path, name: str) -> None:
        self.reported: list[str] = []
        self._pipe, there = _CONTEXT.Pipe(duplex=False)
        self._process = _CONTEXT.Process(target=_save_and_send, args=(home, name, there), daemon=True)
        self._process.start()
        there.close()

    def wait_for(self, stage: str, timeout_s: float = START_S) -> None:
        """Returns when it enters a stage from now on: 'saving', 'records' or 'photos'."""
        while self._pipe.poll():
            self._hear()
        deadline = time.monotonic() + timeout_s
        while self._pipe.poll(max(0.0, deadline - time.monotonic())):
            if self._hear() == ("stage", stage):
                return
        raise TimeoutError(f"the desk never came to {stage}")

    def listen_for(self, seconds: float) -> None:
        """Hears what it reports for so long."""
        deadline = time.monotonic() + seconds
        while (left := deadline - time.monotonic()) > 0:
            if self._pipe.poll(left):
                self._hear()

    def kill(self) -> None:
        """SIGKILL; what it had reported before is heard to the end."""
        self._process.kill()
        self._process.join()
        try:
            while True:
                self._hear()
        except EOFError:
            self._pipe.close()

    def _hear(self) -> Report:
        what, value = self._pipe.recv()
        if what == "saved":
            self.reported.append(value)
        elif what == "failed":
            raise AssertionError(value)
        return what, value


class ServerProcess:
    """`python -m server serve` on a folder, to be killed and started again on the same port. log: its standard error."""

    def __init__(self, data: Path, log: Path, started: bool = True) -> None:
        self._data = data
        self.log = log
        # Bound and never listening: nobody else is given this port while the server is dead.
        self._reserved = socket.socket()
        self._reserved.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self._reserved.bind(("127.0.0.1", 0))
        self.port = self._reserved.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"
        if started:
            self.start()

    def start(self) -> None:
        """Returns when it listens."""
        self.begin()
        if not self._ready.poll(START_S) or b"http://" not in os.read(self._ready.fileno(), 4096):
            raise AssertionError(f"the server did not start: {self.log.read_text()}")

    def begin(self) -> None:
        """Starts it and does not wait."""
        self._ready, there = _CONTEXT.Pipe(duplex=False)
        self._process = _CONTEXT.Process(target=_serve, args=(self._data, self.port, self.log, there), daemon=True)
        self._process.start()
        there.close()

    def kill(self, after_s: float = 0) -> None:
        """SIGKILL, unless it has ended by itself before."""
        self._process.join(after_s)
        self._process.kill()
        self._process.join()
        self._ready.close()

    def memory_mb(self) -> float:
        """What of it lies in memory now."""
        pages = Path(f"/proc/{self._process.pid}/statm").read_text().split()[1]
        return int(pages) * os.sysconf("SC_PAGE_SIZE") / 2**20

    def close(self) -> None:
        """Ends it and gives the port back."""
        self.kill()
        self._reserved.close()


def _serve(data: Path, port: int, log: Path, ready: Connection) -> None:
    os.dup2(ready.fileno(), 1)
    os.dup2(os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600), 2)
    sys.exit(server_cli.main(["serve", "--data", str(data), "--port", str(port), "--json"]))


def _save_and_send(home: Path, name: str, pipe: Connection) -> None:
    """What she does all day. Each save carries a mark that no other has."""
    chance = random.Random(name)
    desk = assembly.build(home)
    marks = (f"{name}.{number}" for number in itertools.count())
    while True:
        pipe.send(("stage", "saving"))
        for _ in range(chance.randint(1, 6)):
            _save(desk, chance, marks, pipe)
        try:
            desk.exchange.run(lambda progress: pipe.send(("stage", progress.stage)), timeout_s=SESSION_S)
        except ExchangeError as error:
            pipe.send(("failed", str(error)))


def _save(desk: Desk, chance: random.Random, marks: "Iterator[str]", pipe: Connection) -> None:
    """An activity, perhaps corrected, perhaps with a photo; a day's visitors now and then."""
    mark = next(marks)
    day = DAY.format(chance.randint(1, 28))
    record = desk.book.save("activity", {"title": mark, "date_start": day, "n_total": chance.randint(1, 40)})
    pipe.send(("saved", mark))
    if chance.random() < 0.5:
        mark = next(marks)
        desk.book.save("activity", {"result": mark, "n_total": chance.randint(1, 40)}, record)
        pipe.send(("saved", mark))
    if chance.random() < 0.4:
        mark = next(marks)
        desk.book.add_photo(record, a_photo(chance), mark, "all_agree")
        pipe.send(("saved", mark))
    if chance.random() < 0.3:
        mark = next(marks)
        desk.book.save_visit_day(day, {"n_total": chance.randint(0, 60), "note": mark})
        pipe.send(("saved", mark))


def a_photo(chance: random.Random, width: int = 420, height: int = 320) -> bytes:
    """A picture like no other, of a few pieces."""
    out = BytesIO()
    Image.frombytes("RGB", (width, height), chance.randbytes(width * height * 3)).save(out, "JPEG", quality=85)
    return out.getvalue()


class CommandProcess:
    """`python -m desktop` again and again on one home, beside others. exit_codes: of its commands, when it has finished."""

    def __init__(self, home: Path, commands: list[tuple[str, ...]]) -> None:
        self._pipe, there = _CONTEXT.Pipe(duplex=False)
        self._process = _CONTEXT.Process(target=_run_commands, args=(home, commands, there), daemon=True)
        self._process.start()
        there.close()

    def exit_codes(self) -> list[int]:
        """Waits for the end."""
        codes: list[int] = self._pipe.recv()
        self._process.join()
        self._pipe.close()
        return codes


def _run_commands(home: Path, commands: list[tuple[str, ...]], pipe: Connection) -> None:
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    pipe.send([desktop_cli.main([*words, "--home", str(home)]) for words in commands])
