"""What a road does behind its card, in the NET lane: begun, watched, stopped."""

import threading

from PySide6.QtCore import QObject, Signal

from desktop.assembly import Desk
from desktop.jobs import Jobs


class Errand(QObject):
    """begun; progressed: how far it is. How it ended is told by each in its own way."""

    begun = Signal()
    progressed = Signal(object)

    def __init__(self, desk: Desk, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._jobs = desk, jobs
        self._cancelled = threading.Event()
        self.is_under_way = False

    def stop(self) -> None:
        """Tells it to stop; it does within a second."""
        self._cancelled.set()

    def _begin(self) -> threading.Event:
        """Under way from now on; what ends it."""
        self._cancelled = threading.Event()
        self.is_under_way = True
        self.begun.emit()
        return self._cancelled

    def _hear(self, progress: object) -> None:
        if self.is_under_way and not self._cancelled.is_set():
            self.progressed.emit(progress)
