"""The road by the regency's library, whole: its card, and the visit behind it. The page keeps the roads apart."""

from PySide6.QtCore import QObject, Signal

from desktop.store.rows import ExchangeState
from desktop.sync.relay_road import Relayed
from desktop.ui.exchange.handing import Handing
from desktop.ui.exchange.room_card import RoomCard
from desktop.ui.setting import Setting


class RoomRoad(QObject):
    """begun, ended: another road has to wait in between."""

    begun = Signal()
    ended = Signal()

    def __init__(self, setting: Setting, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._choices = setting.choices
        self._typed = ""
        self._ending: Relayed | Exception | None = None
        self.card = RoomCard(setting.choices.relay, setting.language)
        self.handing = Handing(setting.desk, setting.jobs, self)
        self.card.search_asked.connect(self._search)
        self.card.hand_asked.connect(self._hand_over)
        self.card.trust_given.connect(lambda: self._hand_over(self._typed, trust=True))
        self.card.stop_asked.connect(self.handing.stop)
        self.handing.found.connect(self._found)
        self.handing.progressed.connect(self.card.show_progress)
        self.handing.finished.connect(self._finished)
        self.handing.begun.connect(self.begun)

    @property
    def is_under_way(self) -> bool:
        """True while the room is searched or everything is being handed over."""
        return self.handing.is_under_way

    def arrive(self) -> None:
        """What was told before has been read."""
        self._ending = None

    def show_state(self, state: ExchangeState, bytes_a_second: float | None) -> None:
        """What a visit would take now, or how the last one ended."""
        if self.is_under_way:
            return
        if self._ending is None:
            self.card.show_idle(state, bytes_a_second)
        else:
            self.card.show_ending(self._ending, state)

    def stop(self) -> None:
        """The window closes: what has been taken stays in custody."""
        self.handing.stop()

    def _search(self) -> None:
        self._ending = None
        self.card.show_searching()
        self.handing.search()

    def _found(self, addresses: list[str]) -> None:
        self.card.show_found(addresses)
        self.ended.emit()

    def _hand_over(self, typed: str, trust: bool = False) -> None:
        self._typed = typed
        self._ending = None
        self.card.show_progress(None)
        self.handing.hand_over(typed, trust)

    def _finished(self, ending: Relayed | Exception) -> None:
        self._ending = ending
        if isinstance(ending, Relayed):
            self._choices.relay = self._typed
        self.ended.emit()
