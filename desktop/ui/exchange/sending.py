"""One sending, in the NET lane: begun, watched, hurried, paused, stopped. It goes on through cuts until all has arrived."""

import threading

from PySide6.QtCore import QObject, Signal

from desktop.assembly import Desk
from desktop.jobs import Jobs
from desktop.sync.session import Outcome
from desktop.ui.exchange.errand import Errand

CANCELLED = "cancelled"
HOURS_LONGEST = 12  # a laptop left on over night at a weak line goes on trying


class Sending(Errand):
    """begun; progressed: a Progress; finished: an Outcome, or the error that ended it."""

    finished = Signal(object)

    def __init__(self, desk: Desk, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(desk, jobs, parent)
        self._hurried = threading.Event()
        self._limits: tuple[int | None, int | None] = (None, None)
        self.is_paused = False

    def start(self, blob_bytes_max: int | None = None, month_bytes_max: int | None = None) -> None:
        """Begins, unless it is under way. blob_bytes_max: for photos and files, 0 for records alone, None for any number;
        month_bytes_max: of all over the internet, at which photos and files stop.
        """
        if self.is_under_way:
            return
        self._limits, self.is_paused = (blob_bytes_max, month_bytes_max), False
        exchange, tell = self._desk.exchange, self._jobs.teller(self, self._hear)
        hurried = self._hurried = threading.Event()
        cancelled = self._begin()
        longest_s = HOURS_LONGEST * 3600
        self._jobs.talk(
            self, lambda: exchange.run(tell, cancelled, longest_s, hurried, blob_bytes_max, month_bytes_max), self._end, self._end
        )  # fmt: skip

    def pause(self) -> None:
        """Stops it until it is told to go on."""
        self.is_paused = True
        self.stop()

    def go_on(self) -> None:
        """Goes on with what was chosen when it began."""
        self.start(*self._limits)

    def hurry(self) -> None:
        """Ends the wait for the next try."""
        self._hurried.set()

    def _end(self, ending: Outcome | Exception) -> None:
        self.is_under_way = False
        self.is_paused = self.is_paused and isinstance(ending, Outcome) and ending.reason == CANCELLED
        self.finished.emit(ending)
