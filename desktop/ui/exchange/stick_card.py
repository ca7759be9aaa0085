"""The road by stick: packing the bag after a look at what goes and whether it has room, and taking back what came."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from desktop.store.rows import ExchangeState
from desktop.sync.packing import Offer, Packed, PackingProgress
from desktop.sync.unpacking import Unpacked
from desktop.ui.exchange.stick_words import ending_words, idle_words, offer_words, progress_words, stage_words
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.helping import explain
from desktop.ui.kit.surfaces import Card
from desktop.ui.kit.text import IconMark, Text
from desktop.ui.kit.tokens import M, S
from desktop.ui.stick_menu import StickMenu

PERMILLE = 1000


class StickCard(Card):
    """looked: (root, place) she wants to pack; pack_asked, unpack_asked: (root, place); stop_asked, left."""

    looked = Signal(object, str)
    pack_asked = Signal(object, str)
    unpack_asked = Signal(object, str)
    stop_asked = Signal()
    left = Signal()

    def __init__(self, home: Path, language: str, parent: QWidget | None = None) -> None:
        super().__init__(spacing=S, parent=parent)
        explain(self, "exchange.stick")
        self._language = language
        self._mark = IconMark("usb", "accent")
        self._heading = Text(self.tr("By USB stick"), "heading", wrap=True)
        self._words = Text("", "body", wrap=True)
        self._bar = QProgressBar()
        self._bar.setRange(0, PERMILLE)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress of the stick"))
        self._note = Text("", "caption", wrap=True)
        self._target: tuple[Path, str] | None = None
        self._pack = Button(self.tr("Pack the bag"), "backpack")
        self._take = Button(self.tr("Fetch from a stick"), "file-down")
        self._write = Button(self.tr("Write onto the stick"), "usb", "primary")
        self._leave = Button(self.tr("Cancel"), "x")
        self._stop = Button(self.tr("Stop"), "square")
        self._pack_menu = StickMenu(home, language, self.tr("Onto which stick?"), self)
        self._take_menu = StickMenu(home, language, self.tr("From which stick?"), self)
        self._pack.setMenu(self._pack_menu)
        self._take.setMenu(self._take_menu)
        self._build()
        self._connect()

    def show_idle(self, state: ExchangeState) -> None:
        """What the stick is for now."""
        self._say("usb", "accent", self.tr("By USB stick"), idle_words(state, self._language))
        self._show_only(self._pack, self._take)

    def show_looking(self, root: Path, place: str) -> None:
        """The stick is looked at."""
        self._target = root, place
        self._say("usb", "accent", self.tr("By USB stick"), self.tr("Looking at {place} …").format(place=place))
        self._show_only(self._leave)

    def show_offer(self, offer: Offer, place: str) -> None:
        """What would be written, and whether it has room."""
        what, room = offer_words(offer, place, self._language)
        self._say("backpack", "accent", self.tr("Pack the bag"), what)
        self._note.setText(room)
        self._note.set_role("caption" if offer.all_fits else "warn")
        self._write.set_text(self.tr("Write onto {place}").format(place=place))
        self._show_only(self._note, self._write, self._leave)
        self._write.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_progress(self, progress: PackingProgress | None) -> None:
        """How far it is; None while nothing can be counted."""
        heading = stage_words(progress) if progress else self.tr("Reading the stick")
        words = progress_words(progress, self._language) if progress else ""
        self._say("usb", "accent", heading, words)
        self._bar.setRange(0, PERMILLE if progress else 0)
        if progress and progress.bytes_total:
            self._bar.setValue(round(PERMILLE * progress.bytes_done / progress.bytes_total))
        self._bar.setAccessibleDescription(f"{heading}. {words}")
        self._note.set_role("caption")
        self._note.setText(self.tr("Leave the stick in until it says that it may be pulled out."))
        self._stop.setEnabled(True)
        self._show_only(self._bar, self._note, self._stop)

    def show_ending(self, ending: Packed | Unpacked | Exception, place: str) -> None:
        """How it ended."""
        self._say(*ending_words(ending, place, self._language))
        self._show_only(self._pack, self._take)

    def set_enabled(self, enabled: bool) -> None:
        """False while the line is being used: one road at a time."""
        for button in (self._pack, self._take, self._write):
            button.setEnabled(enabled)

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
        for part in (self._heading, self._words, self._bar, self._note):
            words.addWidget(part)
        buttons = QHBoxLayout()
        buttons.setSpacing(M)
        for button in (self._pack, self._take, self._write, self._leave, self._stop):
            buttons.addWidget(button)
        buttons.addStretch()
        words.addLayout(buttons)
        head.addLayout(words, 1)
        self.column.addLayout(head)
        self._show_only()

    def _connect(self) -> None:
        self._pack_menu.chosen.connect(self.looked)
        self._take_menu.chosen.connect(self.unpack_asked)
        self._write.clicked.connect(self._ask_to_pack)
        self._leave.clicked.connect(self.left)
        self._stop.clicked.connect(self._ask_to_stop)

    def _ask_to_pack(self) -> None:
        if self._target is not None:
            self.pack_asked.emit(*self._target)

    def _ask_to_stop(self) -> None:
        self._stop.setEnabled(False)
        self.stop_asked.emit()

    def _say(self, icon: str, colour: str, heading: str, words: str) -> None:
        self._mark.set_icon(icon, colour)
        self._heading.setText(heading)
        self._words.setText(words)
        self._words.setVisible(bool(words))

    def _show_only(self, *shown: QWidget) -> None:
        focus = QApplication.focusWidget()
        held_focus = focus is not None and self.isAncestorOf(focus)
        for part in (self._bar, self._note, self._pack, self._take, self._write, self._leave, self._stop):
            part.setVisible(part in shown)
        if held_focus:  # the keys stay with the card when a button makes room for another
            next(one for one in shown if isinstance(one, Button)).setFocus(Qt.FocusReason.OtherFocusReason)
