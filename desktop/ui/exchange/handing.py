"""One visit at the relay in the regency's room, in the NET lane: searched, begun, watched, stopped. What it took stays in its custody."""

from PySide6.QtCore import Signal

from desktop.store.rows import RELAY_PLACE
from desktop.sync import nearby
from desktop.sync.errors import LineError, RefusedError
from desktop.sync.relay_road import Relayed
from desktop.ui.exchange.errand import Errand

SEARCH_S = 4.0


class Handing(Errand):
    """begun; found: addresses in the room; progressed: a PackingProgress; finished: a Relayed or the error that ended it."""

    found = Signal(list)
    finished = Signal(object)

    def search(self) -> None:
        """Listens for relays that say they are in this room."""
        stopped = self._begin()
        self._jobs.talk(self, lambda: nearby.find(SEARCH_S, stopped=stopped), self._tell_found, self._end)

    def hand_over(self, typed: str, trust: bool = False) -> None:
        """Hands everything over at the first of the places that `typed` may mean. trust: also where a computer is new to this laptop."""
        tell, cancelled = self._jobs.teller(self, self._hear), self._begin()

        def visit() -> Relayed:
            trouble: Exception = LineError("no_connection", "no network")
            for url in nearby.addresses(typed):
                try:
                    return self._desk.relay.run(url, RELAY_PLACE, tell, cancelled, trust=trust)
                except (LineError, RefusedError) as error:
                    if error.code not in ("no_connection", "no_relay"):
                        raise
                    trouble = error
            raise trouble

        self._jobs.talk(self, visit, self._end, self._end)

    def _tell_found(self, addresses: list[str]) -> None:
        self.is_under_way = False
        self.found.emit(addresses)

    def _end(self, ending: Relayed | Exception) -> None:
        self.is_under_way = False
        self.finished.emit(ending)
