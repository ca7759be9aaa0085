"""Asks the other process about files, waits no longer than a file is worth, and kills it where it must."""

import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from queue import Empty, Queue
from typing import IO, Any

from core.materials.facts import DAMAGED, Facts, UnfitError
from desktop.materials.talking import receive, send

LOOK_TIMEOUT_S, PAGE_TIMEOUT_S = 120.0, 30.0
LOOK_EVERY_S = 0.1
FILES_PER_PROCESS = 200  # then a new one: what libraries keep is given back
WORD = "--read-materials"  # what a bundle's program is started with for this
_WAITING_MAX = 32  # answers that wait to be taken; the process waits with the next
_PROGRAM = "import sys; sys.path.insert(0, {root!r}); from desktop.materials.reader_process import main; main()"
Cancelled = Callable[[], bool]


class StoppedReading(Exception):
    """It was asked to stop."""


class Reader:
    """One other process, started when it is first needed. Not for two threads at once."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self._told: Queue[Any] = Queue()
        self._files = 0

    def look(self, file: Path, cancelled: Cancelled = lambda: False) -> Facts:
        """What a file is and says about itself. Raises UnfitError, StoppedReading."""
        self._ask(["look", str(file)])
        kind, *rest = self._hear(LOOK_TIMEOUT_S, cancelled)
        if kind == "unfit":
            raise UnfitError(*rest)
        return Facts(**rest[0])

    def pages(self, file: Path, kind: str, first: int = 1, cancelled: Cancelled = lambda: False) -> Iterator[tuple[int, str]]:
        """(page, text) from page `first` on. Raises UnfitError, StoppedReading; ends the process when it is left early."""
        self._ask(["words", str(file), kind, first])
        is_done = False
        try:
            while True:
                kind, *rest = self._hear(PAGE_TIMEOUT_S, cancelled)
                if kind != "page":
                    is_done = True
                if kind == "end":
                    return
                if kind == "unfit":
                    raise UnfitError(*rest)
                yield rest[0], rest[1]
        finally:
            if not is_done:
                self.close()

    def close(self) -> None:
        """Ends the process; another question starts a new one."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            while self._listening.is_alive():  # it may wait for room to pass on what nobody wants any more
                with suppress(Empty):
                    self._told.get(timeout=LOOK_EVERY_S)
            for pipe in (self._process.stdin, self._process.stdout):
                if pipe is not None:
                    pipe.close()
            self._process = None

    def _ask(self, wish: list[Any]) -> None:
        self._files += 1
        if self._process is None or self._process.poll() is not None or self._files > FILES_PER_PROCESS:
            self.close()
            self._start()
        assert self._process is not None
        assert self._process.stdin is not None
        try:
            send(self._process.stdin, wish)
        except OSError as error:
            self.close()
            raise UnfitError(DAMAGED, "the reader ended") from error

    def _start(self) -> None:
        self._files = 1
        self._process = subprocess.Popen(
            _command(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0) | getattr(subprocess, "BELOW_NORMAL_PRIORITY_CLASS", 0),
        )  # fmt: skip
        assert self._process.stdout is not None
        self._told = Queue(_WAITING_MAX)
        self._listening = threading.Thread(target=_pass_on, args=(self._process.stdout, self._told), name="reader", daemon=True)
        self._listening.start()

    def _hear(self, timeout_s: float, cancelled: Cancelled) -> Any:
        waited_s = 0.0
        while not cancelled():
            try:
                told = self._told.get(timeout=LOOK_EVERY_S)
            except Empty:
                waited_s += LOOK_EVERY_S
                if waited_s < timeout_s:
                    continue
                told = None
            if told is None:  # it ended by itself, or is stuck
                self.close()
                raise UnfitError(DAMAGED, "the reader ended or is stuck")
            return told
        self.close()
        raise StoppedReading


def _pass_on(source: IO[bytes], told: "Queue[Any]") -> None:
    try:
        while (message := receive(source)) is not None:
            told.put(message)
    except (OSError, ValueError):
        pass  # it was closed meanwhile
    told.put(None)


def _command() -> list[str]:
    if getattr(sys, "frozen", False):
        beside = Path(sys.executable).with_name("suluh-cli.exe")
        return [str(beside if beside.exists() else sys.executable), WORD]
    return [sys.executable, "-c", _PROGRAM.format(root=str(Path(__file__).parents[2]))]
