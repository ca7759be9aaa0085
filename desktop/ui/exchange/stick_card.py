"""The road by stick: packing the bag after a look at what goes and whether it has room, and taking back what came."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.store.rows import ExchangeState
from desktop.sync.packing import Offer, Packed, PackingProgress
from desktop.sync.unpacking import Unpacked
from desktop.ui.exchange.any_road_card import AnyRoadCard
from desktop.ui.exchange.stick_words import ending_words, idle_words, offer_words, progress_words, stage_words
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.helping import explain
from desktop.ui.stick_menu import StickMenu

translate = QCoreApplication.translate


class StickCard(AnyRoadCard):
    """looked: (root, place) she wants to pack; pack_asked, unpack_asked: (root, place); stop_asked, left."""

    looked = Signal(object, str)
    pack_asked = Signal(object, str)
    unpack_asked = Signal(object, str)
    stop_asked = Signal()
    left = Signal()

    def __init__(self, home: Path, language: str, parent: QWidget | None = None) -> None:
        road, bar = translate("StickCard", "By USB stick"), translate("StickCard", "Progress of the stick")
        super().__init__("usb", road, bar, language, parent)
        explain(self, "exchange.stick")
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
        self._lay_out((self._bar, self._note), (self._pack, self._take, self._write, self._leave, self._stop))
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
        self._tell_progress(*((progress.bytes_done, progress.bytes_total) if progress else (0, 0)))
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
