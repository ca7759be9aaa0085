"""Plain copies onto a stick: what, how much, onto which; how far it is; what is there then."""

import threading
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from core.error_words import words_for
from desktop.materials.copying import Copied, CopyProgress
from desktop.store.shelf_rows import ShelfItem
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.helping import explain
from desktop.ui.kit.sheet import Sheet
from desktop.ui.kit.text import Text
from desktop.ui.kit.tokens import M
from desktop.ui.setting import Setting
from desktop.ui.standing_words import size_words
from desktop.ui.stick_menu import StickMenu

LETTERS, STEPS = 64, 1000


class CopySheet(Sheet):
    """copied: so many materials are on the stick now."""

    copied = Signal(int)

    def __init__(self, setting: Setting, items: Sequence[ShelfItem], host: QWidget) -> None:
        super().__init__(QCoreApplication.translate("CopySheet", "Copy to a stick"), host, small=True)
        explain(self, "materials.copy")
        self._setting, self._items = setting, list(items)
        self._stopping = threading.Event()
        self._is_under_way = False
        self._what, self._words = Text("", "strong", wrap=True), Text("", "body", wrap=True)
        self.bar = QProgressBar()
        self.bar.setRange(0, STEPS)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress of copying"))
        self.bar.hide()
        self.body.setSpacing(M)
        for part in (self._what, self._words, self.bar):
            part.setFixedWidth(self.fontMetrics().averageCharWidth() * LETTERS)
            self.body.addWidget(part)
        self.cancel = Button(self.tr("Cancel"), "x")
        self.cancel.set_keys("Esc")
        self.cancel.clicked.connect(self.leave)
        self.choose = Button(self.tr("Choose the stick"), "usb", "primary")
        self.menu = StickMenu(setting.desk.home.folder, setting.language, self.tr("Onto which stick?"), self)
        self.menu.chosen.connect(self.run)
        self.choose.setMenu(self.menu)
        self.buttons.addWidget(self.cancel)
        self.buttons.addStretch()
        self.buttons.addWidget(self.choose)

    def begin(self) -> None:
        """Comes up with what there is to copy."""
        n, language = len(self._items), self._setting.language
        size = size_words(sum(one.size for one in self._items), language)
        self._what.setText(self._items[0].title if n == 1 else self.tr("%n materials", "", n))
        told = self.tr("{size}, as plain files that any computer and phone opens, with a list of what they are.")
        self._words.setText(told.format(size=size))
        self.open_at(self.choose)

    def leave(self) -> None:
        """While it is under way, leaving is stopping: what is whole stays."""
        if self._is_under_way:
            self._stopping.set()
            self._words.setText(self.tr("Stopping…"))
        else:
            super().leave()

    def run(self, folder: Path, name: str) -> None:
        """Copies into that folder. name: what she calls it."""
        shelf, stopping, language = self._setting.desk.shelf, self._stopping, self._setting.language
        tell = self._setting.jobs.teller(self, self._show_progress)
        records = [one.record for one in self._items]
        self._is_under_way = True
        self.choose.hide()
        self.bar.show()
        self.cancel.set_text(self.tr("Stop"))
        self.cancel.setFocus()
        self._setting.jobs.talk(
            self, lambda: shelf.copy_to(records, folder, tell, stopping.is_set, language=language),
            lambda copied: self._ended(copied, name), self._failed,
        )  # fmt: skip

    def _show_progress(self, progress: CopyProgress) -> None:
        if self._is_under_way and not self._stopping.is_set():
            language = self._setting.language
            done, total = size_words(progress.bytes_done, language), size_words(progress.bytes_total, language)
            self._what.setText(progress.title)
            self._words.setText(self.tr("{done} of {total}. Leave the stick in.").format(done=done, total=total))
            self.bar.setValue(round(STEPS * progress.bytes_done / max(1, progress.bytes_total)))

    def _ended(self, copied: Copied, name: str) -> None:
        n = len(copied.files)
        there = self.tr("%n materials are on the stick.", "", n)
        if copied.reason:
            words = words_for(copied.reason, self._setting.language)
            more = "" if copied.reason == "cancelled" else f"{words.happened} "
            rest = self.tr("The others are not there; nothing is there by half.")
            self._end(there, f"{more}{rest}", n)
        else:
            self._end(there, self.tr("“{name}” may be pulled out.").format(name=name), n)

    def _failed(self, error: Exception) -> None:
        words = words_for(getattr(error, "code", ""), self._setting.language)
        self._end(words.happened, f"{words.safe} {words.do}", 0)

    def _end(self, what: str, more: str, count: int) -> None:
        self._is_under_way = False
        self._what.setText(what)
        self._words.setText(more)
        self.bar.hide()
        self.choose.hide()
        self.cancel.set_text(self.tr("Close"))
        self.cancel.setFocus()
        if count:
            self.copied.emit(count)
