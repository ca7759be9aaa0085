"""Files coming onto the shelf: how far it is, what became of each, with a way to stop; what is whole stays."""

import threading
from collections import deque
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QProgressBar, QScrollArea, QVBoxLayout, QWidget

from core.error_words import words_for
from desktop.materials.intake import Added, AddProgress, Offer
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.helping import explain
from desktop.ui.kit.sheet import Sheet
from desktop.ui.kit.text import Text
from desktop.ui.kit.tokens import M, S
from desktop.ui.setting import Setting
from desktop.ui.standing_words import size_words

LETTERS = 66
NAMED_HIGH = 200
NAMED_MAX = 50  # a thousand names would hold the window up, and nobody reads them
STEPS = 1000
LOOK_MS = 100


class AddSheet(Sheet):
    """added: it is over; how many came onto the shelf."""

    added = Signal(int)

    def __init__(self, setting: Setting, files: list[Path], host: QWidget) -> None:
        super().__init__(QCoreApplication.translate("AddSheet", "Add to the materials"), host, small=True)
        explain(self, "materials.add")
        self._setting, self._files = setting, files
        self._stopping = threading.Event()
        self._newest: deque[AddProgress] = deque(maxlen=1)  # a fast disk has more to tell than anybody reads
        self._looking = QTimer(self, interval=LOOK_MS)
        self._looking.timeout.connect(self._show_progress)
        self._is_under_way = False
        self._what, self._bytes = Text("", "strong", wrap=True), Text("", "muted", wrap=True)
        self.bar = QProgressBar(textVisible=False)
        self.bar.setRange(0, STEPS)
        self.bar.setAccessibleName(self.tr("How far it is"))
        self.proposed = QCheckBox(self.tr("Offer them to the regency, for the other villages"))
        self._endings = QVBoxLayout()
        self._endings.setSpacing(S)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._endings)
        column.addStretch()
        self._list = QScrollArea()
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setWidgetResizable(True)
        self._list.setWidget(inside)
        self._list.setFixedHeight(NAMED_HIGH)
        self._list.setAccessibleName(self.tr("Files that were not added"))
        width = self.fontMetrics().averageCharWidth() * LETTERS
        self.body.setSpacing(M)
        for part in (self._what, self._bytes, self.bar, self.proposed, self._list):
            part.setFixedWidth(width)
            self.body.addWidget(part)
        self._list.hide()
        self.bar.hide()
        self._add_buttons()

    def begin(self) -> None:
        """Looks what the files come to, and asks."""
        shelf = self._setting.desk.shelf
        self._setting.jobs.read(self, lambda: shelf.offer(self._files), self._show_offer)

    def leave(self) -> None:
        """While it is under way, leaving is stopping: what is whole stays, and the sheet says what became of the rest."""
        if self._is_under_way:
            self._stopping.set()
            self._bytes.setText(self.tr("Stopping…"))
        else:
            super().leave()

    def _add_buttons(self) -> None:
        self.cancel = Button(self.tr("Cancel"), "x")
        self.cancel.set_keys("Esc")
        self.cancel.clicked.connect(self.leave)
        self.start = Button(self.tr("Add"), "plus", "primary")
        self.start.clicked.connect(self._run)
        self.buttons.addWidget(self.cancel)
        self.buttons.addStretch()
        self.buttons.addWidget(self.start)

    def _show_offer(self, offer: Offer) -> None:
        language = self._setting.language
        n = len(offer.files)
        if not n:
            self._end(self.tr("There is no file in it."), "")
        else:
            self._what.setText(self.tr("%n files", "", n))
            told = self.tr("{size} together. Free on this computer: {free}. The files themselves stay where they are.")
            self._bytes.setText(told.format(size=size_words(offer.bytes, language), free=size_words(offer.free, language)))
            if not offer.fits:
                self.start.hide()
                self.proposed.hide()
                self._bytes.setText(
                    self.tr("{size} are needed, {free} are free. Choose fewer files, or make room first.").format(
                        size=size_words(offer.bytes, language), free=size_words(offer.free, language)
                    )
                )
        self.open_at(self.start if offer.fits and n else self.cancel)

    def _run(self) -> None:
        desk, jobs, stopping = self._setting.desk, self._setting.jobs, self._stopping
        fields = {"proposed": True} if self.proposed.isChecked() else {}
        newest = self._newest
        self._looking.start()
        self._is_under_way = True
        self.start.hide()
        self.proposed.hide()
        self.bar.show()
        self.cancel.set_text(self.tr("Stop"))
        self.cancel.setFocus()
        jobs.talk(self, lambda: desk.shelf.add(self._files, newest.append, stopping.is_set, fields), self._show_added, self._failed)

    def _show_progress(self) -> None:
        if not self._newest or self._stopping.is_set():
            return
        progress, language = self._newest.pop(), self._setting.language
        self._what.setText(self.tr("{number} of {of}: {name}").format(number=progress.number, of=progress.of, name=progress.name))
        done, total = size_words(progress.bytes_done, language), size_words(progress.bytes_total, language)
        self._bytes.setText(self.tr("{done} of {total}").format(done=done, total=total))
        self.bar.setValue(round(STEPS * progress.bytes_done / max(1, progress.bytes_total)))

    def _show_added(self, added: Added) -> None:
        self._is_under_way = False
        self._looking.stop()
        self.added.emit(len(added.taken))
        n = len(added.taken)
        came = self.tr("%n files are on the shelf now.", "", n)
        left = [*added.refused, *added.duplicates]
        if not left and not added.reason:
            super().leave()
            return
        for one in left[:NAMED_MAX]:
            self._endings.addWidget(Text(self._ending(one.name, one.code, one.title), "body", wrap=True))
        if (n := len(left) - NAMED_MAX) > 0:
            self._endings.addWidget(Text(self.tr("and %n more", "", n), "muted"))
        self._list.setVisible(bool(left))
        why = self.tr("You stopped it; the others were not added.") if added.reason == "cancelled" else ""
        self._end(came, why)

    def _ending(self, name: str, code: str, title: str) -> str:
        if title:
            return self.tr("{name}: is already here as “{title}”").format(name=name, title=title)
        return f"{name}: {words_for(code, self._setting.language).happened}"

    def _failed(self, error: Exception) -> None:
        self._is_under_way = False
        self._looking.stop()
        self.added.emit(0)
        words = words_for(getattr(error, "code", ""), self._setting.language)
        self._end(words.happened, f"{words.safe} {words.do}")

    def _end(self, what: str, more: str) -> None:
        self._what.setText(what)
        self._bytes.setText(more)
        self._bytes.setVisible(bool(more))
        for part in (self.start, self.bar, self.proposed):
            part.hide()
        self.cancel.set_text(self.tr("Close"))
        self.cancel.setFocus()
