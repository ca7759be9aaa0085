"""Work away from the window: three lanes of one thread each, so saves never wait for lists and nothing waits for the network.

    page ── read/write/talk(work) ──► lane's thread ── queued signal ──► done(value) or failed(error), in the window's thread

A job takes values and gives values. An owner that is gone hears nothing. With a key only the newest answer is heard:
an answer to an old question is dropped, and an old question that has not begun is not looked up.
"""

import logging
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

Work = Callable[[], Any]
Heard = Callable[[Any], None]
READ, WRITE, NET = "read", "write", "net"
_log = logging.getLogger(__name__)


class Jobs(QObject):
    """The lanes. `failed` is called with the exception; without one, `unheard` tells the window."""

    unheard = Signal(object)
    _arrived = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes = {name: ThreadPoolExecutor(1, f"suluh-{name}") for name in (READ, WRITE, NET)}
        self._newest: dict[tuple[int, str], int] = {}
        self._asked = 0
        self._open = True
        self._arrived.connect(self._hear, Qt.ConnectionType.QueuedConnection)

    def read(self, owner: QObject, work: Work, done: Heard, failed: Heard | None = None, key: str = "") -> None:
        """Looks something up. key: of several questions with one key only the last is answered."""
        self._start(READ, owner, work, done, failed, key)

    def write(self, owner: QObject, work: Work, done: Heard, failed: Heard | None = None) -> None:
        """Saves, in the order asked."""
        self._start(WRITE, owner, work, done, failed, "")

    def talk(self, owner: QObject, work: Work, done: Heard, failed: Heard | None = None) -> None:
        """Uses the network, or is as slow: a backup."""
        self._start(NET, owner, work, done, failed, "")

    def teller(self, owner: QObject, hear: Heard) -> Heard:
        """A function that a job may call from its thread; `hear` is called in the window's thread."""

        def tell(value: Any) -> None:
            self._arrived.emit((owner, "", 0, hear, value))

        return tell

    def close(self) -> None:
        """Lets running and waiting saves finish; drops questions. The network must have been told to stop before."""
        self._open = False
        for name in (READ, NET):
            self._lanes[name].shutdown(wait=False, cancel_futures=True)
        self._lanes[WRITE].shutdown(wait=True)
        for name in (READ, NET):
            self._lanes[name].shutdown(wait=True)

    def _start(self, lane: str, owner: QObject, work: Work, done: Heard, failed: Heard | None, key: str) -> None:
        if not self._open:
            return
        self._asked += 1
        number = self._asked
        if key:
            self._newest[id(owner), key] = number

        def begin() -> Any:
            is_old = key and self._newest.get((id(owner), key)) != number
            return None if is_old else work()  # nobody would hear the answer

        self._submit(lane, begin).add_done_callback(lambda future: self._finished(future, owner, key, number, done, failed))

    def _submit(self, lane: str, work: Work) -> Future[Any]:
        return self._lanes[lane].submit(work)

    def _finished(self, future: Future[Any], owner: QObject, key: str, number: int, done: Heard, failed: Heard | None) -> None:
        if future.cancelled() or not isValid(self):
            return
        error = future.exception()
        if error is None:
            self._arrived.emit((owner, key, number, done, future.result()))
        else:
            _log.debug("job failed", exc_info=error)
            self._arrived.emit((owner, key, number, failed or self.unheard.emit, error))

    def _hear(self, answer: tuple[QObject, str, int, Heard, Any]) -> None:
        owner, key, number, hear, value = answer
        if isValid(owner) and (not key or self._newest.get((id(owner), key)) == number):
            hear(value)


class InlineJobs(Jobs):
    """For tests and pictures: everything happens at once, in the caller's thread."""

    def _submit(self, lane: str, work: Work) -> Future[Any]:
        future: Future[Any] = Future()
        try:
            future.set_result(work())
        except Exception as error:
            future.set_exception(error)
        return future

    def _finished(self, future: Future[Any], owner: QObject, key: str, number: int, done: Heard, failed: Heard | None) -> None:
        error = future.exception()
        self._hear((owner, key, number, done if error is None else failed or self.unheard.emit, error or future.result()))

    def teller(self, owner: QObject, hear: Heard) -> Heard:
        """Tells at once."""
        return hear
