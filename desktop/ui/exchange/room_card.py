"""The road by the regency's library: a computer in its room takes everything and hands it on. Searched for, or named by five digits."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.store.rows import ExchangeState
from desktop.sync import nearby
from desktop.sync.packing import PackingProgress
from desktop.sync.relay_road import Relayed
from desktop.ui.exchange.any_road_card import AnyRoadCard
from desktop.ui.exchange.room_words import ending_words, idle_words, stage_words
from desktop.ui.exchange.stick_words import progress_words
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.fields import TextField
from desktop.ui.kit.form_rows import FormRow
from desktop.ui.kit.helping import explain

translate = QCoreApplication.translate


class RoomCard(AnyRoadCard):
    """search_asked; hand_asked: what she typed; trust_given: to the computer that was found there; stop_asked.

    relay: what she typed last time.
    """

    search_asked = Signal()
    hand_asked = Signal(str)
    trust_given = Signal()
    stop_asked = Signal()

    def __init__(self, relay: str, language: str, parent: QWidget | None = None) -> None:
        road, bar = translate("RoomCard", "At the regency's library"), translate("RoomCard", "Progress of handing over")
        super().__init__("building-2", road, bar, language, parent)
        explain(self, "exchange.room")
        self._field = TextField("01041")
        self._field.set_value(relay)
        self._row = FormRow(self.tr("Five digits or address"), self._field)
        explain(self._row, "exchange.room_code")
        self._search = Button(self.tr("Search in this room"), "search")
        self._hand = Button(self.tr("Hand over now"), "truck")
        self._trust = Button(self.tr("Trust this computer"), "check")
        self._stop = Button(self.tr("Stop"), "square", shortcut="Esc")
        self._lay_out((self._bar, self._row, self._note), (self._search, self._hand, self._trust, self._stop))
        self._search.clicked.connect(self.search_asked)
        self._hand.clicked.connect(self._ask)
        self._field.returnPressed.connect(self._ask)
        self._field.edited.connect(lambda: self._row.set_finding(""))
        self._trust.clicked.connect(self.trust_given)
        self._stop.clicked.connect(self._ask_to_stop)

    def show_idle(self, state: ExchangeState, bytes_a_second: float | None) -> None:
        """What a visit would take now."""
        self._say("building-2", "accent", self.tr("At the regency's library"), idle_words(state, bytes_a_second, self._language))
        self._show_only(self._row, self._search, self._hand, *self._told())

    def show_searching(self) -> None:
        """The room is listened to."""
        self._note.setText("")
        self._say("building-2", "accent", self.tr("Searching in this room"), "")
        self._bar.setRange(0, 0)
        self._wait_for(self._bar, self._stop)

    def show_found(self, addresses: list[str]) -> None:
        """The first is written into the field, the others are offered while typing."""
        if addresses:
            self._field.offer(addresses)
            self._field.set_value(addresses[0])
            self._row.set_finding("")
        none = self.tr("Nothing was found. Ask for the five digits that the computer in the room shows.")
        self._note.setText(self.tr("Computers found: %n.", "", len(addresses)) if addresses else none)

    def show_progress(self, progress: PackingProgress | None) -> None:
        """How far it is; None while nothing can be counted."""
        counted = progress is not None and progress.bytes_total > 0
        heading = stage_words(progress)
        words = progress_words(progress, self._language) if progress and counted else ""
        self._say("building-2", "accent", heading, words)
        self._tell_progress(*((progress.bytes_done, progress.bytes_total) if progress else (0, 0)))
        self._note.setText(self.tr("You may stop or close Suluh at any time; what has been taken stays in custody."))
        self._wait_for(self._bar, self._note, self._stop)

    def show_ending(self, ending: Relayed | Exception, state: ExchangeState) -> None:
        """How it ended."""
        self._note.setText("")
        self._say(*ending_words(ending, state, self._language))
        is_new = getattr(ending, "code", "") == "other_relay"
        self._show_only(self._row, self._search, self._hand, *([self._trust] if is_new else []))

    def set_enabled(self, enabled: bool) -> None:
        """False while another road is being used."""
        for part in (self._field, self._search, self._hand, self._trust):
            part.setEnabled(enabled)

    def _ask(self) -> None:
        typed = self._field.value() or ""
        known = nearby.is_address(typed)
        self._row.set_finding("" if known else self.tr("Five digits such as 01041, or an address."))
        if known:
            self._note.setText("")
            self.hand_asked.emit(typed)
        else:
            self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask_to_stop(self) -> None:
        self._stop.setEnabled(False)
        self.stop_asked.emit()

    def _told(self) -> list[QWidget]:
        return [self._note] if self._note.text() else []

    def _wait_for(self, *shown: QWidget) -> None:
        if not self._stop.isVisible():
            self._stop.setEnabled(True)
        self._show_only(*shown)
