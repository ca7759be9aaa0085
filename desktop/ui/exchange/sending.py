"""One sending, in the NET lane: begun, watched, hurried, stopped. It goes on through cuts until all has arrived."""

import threading

from PySide6.QtCore import QObject, Signal

from desktop.assembly import Desk
from desktop.jobs import Jobs
from desktop.sync.session import Outcome, Progress

HOURS_LONGEST = 12  # a laptop left on over night at a weak line goes on trying


class Sending(QObject):
    """begun; progressed: a Progress; finished: an Outcome, or the error that ended it."""

    begun = Signal()
    progressed = Signal(object)
    finished = Signal(object)

    def __init__(self, desk: Desk, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._jobs = desk, jobs
        self._cancelled, self._hurried = threading.Event(), threading.Event()
        self.is_under_way = False

    def start(self, blob_bytes_max: int | None = None) -> None:
        """Begins, unless it is under way. blob_bytes_max: for photos and files, 0 for records alone, None for any number."""
        if self.is_under_way:
            return
        self.is_under_way = True
        cancelled, hurried = self._cancelled, self._hurried = threading.Event(), threading.Event()
        tell = self._jobs.teller(self, self._hear)
        exchange = self._desk.exchange
        self.begun.emit()
        self._jobs.talk(
            self, lambda: exchange.run(tell, cancelled, HOURS_LONGEST * 3600, hurried, blob_bytes_max), self._end, self._end
        )  # fmt: skip

    def stop(self) -> None:
        """Tells it to stop; it does within a second."""
        self._cancelled.set()

    def hurry(self) -> None:
        """Ends the wait for the next try."""
        self._hurried.set()

    def _hear(self, progress: Progress) -> None:
        if self.is_under_way and not self._cancelled.is_set():
            self.progressed.emit(progress)

    def _end(self, ending: Outcome | Exception) -> None:
        self.is_under_way = False
        self.finished.emit(ending)
