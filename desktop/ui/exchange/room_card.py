"""The road by the regency's library: a computer in its room takes everything and hands it on. Searched for, or named by five digits."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from desktop.store.rows import ExchangeState
from desktop.sync import nearby
from desktop.sync.packing import PackingProgress
from desktop.sync.relay_road import Relayed
from desktop.ui.exchange.room_words import ending_words, idle_words, stage_words
from desktop.ui.exchange.stick_words import progress_words
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.fields import TextField
from desktop.ui.kit.form_rows import FormRow
from desktop.ui.kit.helping import explain
from desktop.ui.kit.surfaces import Card
from desktop.ui.kit.text import IconMark, Text
from desktop.ui.kit.tokens import M, S

PERMILLE = 1000


class RoomCard(Card):
    """search_asked; hand_asked: what she typed; stop_asked. relay: what she typed last time."""

    search_asked = Signal()
    hand_asked = Signal(str)
    stop_asked = Signal()

    def __init__(self, relay: str, language: str, parent: QWidget | None = None) -> None:
        super().__init__(spacing=S, parent=parent)
        explain(self, "exchange.room")
        self._language = language
        self._mark = IconMark("building-2", "accent")
        self._heading = Text(self.tr("At the regency's library"), "heading", wrap=True)
        self._words = Text("", "body", wrap=True)
        self._bar = QProgressBar()
        self._bar.setRange(0, PERMILLE)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress of handing over"))
        self._note = Text("", "caption", wrap=True)
        self._field = TextField("01041")
        self._field.set_value(relay)
        self._row = FormRow(self.tr("Five digits or address"), self._field)
        explain(self._row, "exchange.room_code")
        self._search = Button(self.tr("Search in this room"), "search")
        self._hand = Button(self.tr("Hand over now"), "truck")
        self._stop = Button(self.tr("Stop"), "square", shortcut="Esc")
        self._build()
        self._search.clicked.connect(self.search_asked)
        self._hand.clicked.connect(self._ask)
        self._field.returnPressed.connect(self._ask)
        self._field.edited.connect(lambda: self._row.set_finding(""))
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
        self._bar.setRange(0, PERMILLE if counted else 0)
        if progress and counted:
            self._bar.setValue(round(PERMILLE * progress.bytes_done / progress.bytes_total))
        self._bar.setAccessibleDescription(f"{heading}. {words}")
        self._note.setText(self.tr("You may stop or close Suluh at any time; what has been taken stays in custody."))
        self._wait_for(self._bar, self._note, self._stop)

    def show_ending(self, ending: Relayed | Exception, state: ExchangeState) -> None:
        """How it ended."""
        self._note.setText("")
        self._say(*ending_words(ending, state, self._language))
        self._show_only(self._row, self._search, self._hand)

    def set_enabled(self, enabled: bool) -> None:
        """False while another road is being used."""
        for part in (self._field, self._search, self._hand):
            part.setEnabled(enabled)

    @property
    def heading(self) -> str:
        """What it says first."""
        return self._heading.text()

    @property
    def words(self) -> str:
        """What it says below."""
        return self._words.text()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(M)
        head.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(S)
        for part in (self._heading, self._words, self._bar, self._row, self._note):
            words.addWidget(part)
        buttons = QHBoxLayout()
        buttons.setSpacing(M)
        for button in (self._search, self._hand, self._stop):
            buttons.addWidget(button)
        buttons.addStretch()
        words.addLayout(buttons)
        head.addLayout(words, 1)
        self.column.addLayout(head)
        self._show_only()

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

    def _say(self, icon: str, colour: str, heading: str, words: str) -> None:
        self._mark.set_icon(icon, colour)
        self._heading.setText(heading)
        self._words.setText(words)
        self._words.setVisible(bool(words))

    def _show_only(self, *shown: QWidget) -> None:
        focus = QApplication.focusWidget()
        held_focus = focus is not None and self.isAncestorOf(focus)
        for part in (self._bar, self._note, self._row, self._search, self._hand, self._stop):
            part.setVisible(part in shown)
        if held_focus and not (focus and focus.isVisible()):  # the keys stay with the card when one thing makes room for another
            next(one for one in shown if isinstance(one, Button)).setFocus(Qt.FocusReason.OtherFocusReason)
