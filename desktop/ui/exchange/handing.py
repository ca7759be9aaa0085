"""One visit at the relay in the regency's room, in the NET lane: searched, begun, watched, stopped. What it took stays in its custody."""

import threading

from PySide6.QtCore import QObject, Signal

from desktop.assembly import Desk
from desktop.jobs import Jobs
from desktop.store.rows import RELAY_PLACE
from desktop.sync import nearby
from desktop.sync.errors import LineError, RefusedError
from desktop.sync.packing import PackingProgress
from desktop.sync.relay_road import Relayed

SEARCH_S = 4.0


class Handing(QObject):
    """begun; found: addresses in the room; progressed: a PackingProgress; finished: a Relayed or the error that ended it."""

    begun = Signal()
    found = Signal(list)
    progressed = Signal(object)
    finished = Signal(object)

    def __init__(self, desk: Desk, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._jobs = desk, jobs
        self._cancelled = threading.Event()
        self.is_under_way = False

    def search(self) -> None:
        """Listens for relays that say they are in this room."""
        stopped = self._begin()
        self._jobs.talk(self, lambda: nearby.find(SEARCH_S, stopped=stopped), self._tell_found, self._end)

    def hand_over(self, typed: str) -> None:
        """Hands everything over at the first of the places that `typed` may mean."""
        tell, cancelled = self._jobs.teller(self, self._hear), self._begin()

        def visit() -> Relayed:
            trouble: Exception = LineError("no_connection", "no network")
            for url in nearby.addresses(typed):
                try:
                    return self._desk.relay.run(url, RELAY_PLACE, tell, cancelled)
                except (LineError, RefusedError) as error:
                    if error.code not in ("no_connection", "no_relay"):
                        raise
                    trouble = error
            raise trouble

        self._jobs.talk(self, visit, self._end, self._end)

    def stop(self) -> None:
        """Tells it to stop; it does within a second."""
        self._cancelled.set()

    def _begin(self) -> threading.Event:
        self._cancelled = threading.Event()
        self.is_under_way = True
        self.begun.emit()
        return self._cancelled

    def _hear(self, progress: PackingProgress) -> None:
        if self.is_under_way and not self._cancelled.is_set():
            self.progressed.emit(progress)

    def _tell_found(self, addresses: list[str]) -> None:
        self.is_under_way = False
        self.found.emit(addresses)

    def _end(self, ending: Relayed | Exception) -> None:
        self.is_under_way = False
        self.finished.emit(ending)
