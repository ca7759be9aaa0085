"""One sending, in the NET lane: begun, watched, hurried, stopped. It goes on through cuts until all has arrived."""

import threading

from PySide6.QtCore import QObject, Signal

from desktop.assembly import Desk
from desktop.jobs import Jobs
from desktop.sync.session import Outcome
from desktop.ui.exchange.errand import Errand

HOURS_LONGEST = 12  # a laptop left on over night at a weak line goes on trying


class Sending(Errand):
    """begun; progressed: a Progress; finished: an Outcome, or the error that ended it."""

    finished = Signal(object)

    def __init__(self, desk: Desk, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(desk, jobs, parent)
        self._hurried = threading.Event()

    def start(self, blob_bytes_max: int | None = None, month_bytes_max: int | None = None) -> None:
        """Begins, unless it is under way. blob_bytes_max: for photos and files, 0 for records alone, None for any number;
        month_bytes_max: of all over the internet, at which photos and files stop.
        """
        if self.is_under_way:
            return
        exchange, tell = self._desk.exchange, self._jobs.teller(self, self._hear)
        hurried = self._hurried = threading.Event()
        cancelled = self._begin()
        longest_s = HOURS_LONGEST * 3600
        self._jobs.talk(
            self, lambda: exchange.run(tell, cancelled, longest_s, hurried, blob_bytes_max, month_bytes_max), self._end, self._end
        )  # fmt: skip

    def hurry(self) -> None:
        """Ends the wait for the next try."""
        self._hurried.set()

    def _end(self, ending: Outcome | Exception) -> None:
        self.is_under_way = False
        self.finished.emit(ending)
