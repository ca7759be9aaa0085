"""Cadangan: when the last good one was and where it lies, one on a stick when asked, and the way back from one."""

import threading
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from core import locale_id
from core.error_words import words_for
from desktop.store.backups import STICK_FOLDER, Backup
from desktop.store.rows import BackupDone
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.helping import explain
from desktop.ui.kit.surfaces import Card
from desktop.ui.kit.text import IconMark, Text
from desktop.ui.kit.tokens import M, S
from desktop.ui.setting import Setting
from desktop.ui.standing_words import size_words
from desktop.ui.stick_menu import StickMenu

PERMILLE = 1000


class BackupCard(Card):
    """told: something short worth telling; restore_asked: she wants to go back to one."""

    told = Signal(str, object)
    restore_asked = Signal()

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(spacing=M, parent=parent)
        explain(self, "settings.backup")
        self._setting = setting
        self._stop_event = threading.Event()
        self._mark = IconMark("shield-check", "good")
        self._last = Text("", "strong", wrap=True)
        self._bar = QProgressBar()
        self._bar.setRange(0, PERMILLE)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress of the backup"))
        self._words = Text("", "caption", wrap=True)
        self._here = Button(self.tr("Back up now"), "save")
        self._stick = Button(self.tr("Back up to a stick"), "usb")
        self._menu = StickMenu(setting.desk.home.folder, setting.language, self.tr("Where should the backup go?"), self)
        self._stick.setMenu(self._menu)
        self._stop = Button(self.tr("Stop"), "square")
        self._restore = Button(self.tr("Restore from a backup"), "undo-2", "quiet")
        explain(self._restore, "settings.restore")
        self._build()
        self._connect()

    def ask(self) -> None:
        """Looks when the last one was."""
        self._setting.jobs.read(self, self._setting.desk.backups.last, self._show, key="backup")

    def back_up(self, target: Path | None = None, place: str = "") -> None:
        """Makes one, here or on a stick. She may go on working meanwhile."""
        self._stop_event = stop = threading.Event()
        backups = self._setting.desk.backups
        tell = self._setting.jobs.teller(self, lambda step: self._progress(*step))
        folder = target / STICK_FOLDER if target else None
        self._busy(True)
        self._setting.jobs.talk(
            self, lambda: backups.make(folder, place, lambda *step: tell(step), stop), lambda made: self._done(place, made), self._failed
        )  # fmt: skip

    def under_way(self) -> str:
        """How far the backup is."""
        if not self._is_busy:
            return ""
        words = self._words.text()
        return self.tr("A backup is being made: {progress}.").format(progress=words) if words else self.tr("A backup is being made.")

    def stop(self) -> None:
        """The window closes, or she does not want to wait."""
        self._stop_event.set()

    def _build(self) -> None:
        self.column.addWidget(Text(self.tr("Backups"), "heading"))
        about = self.tr(
            "Suluh makes one on this computer on each day of use and tries it; the seven newest stay. "
            "A stick is for the day the computer fails."
        )
        self.column.addWidget(Text(about, "muted", wrap=True))
        last = QHBoxLayout()
        last.setSpacing(S)
        last.addWidget(self._mark)
        last.addWidget(self._last, 1)
        self.column.addLayout(last)
        self.column.addWidget(self._bar)
        self.column.addWidget(self._words)
        row = QHBoxLayout()
        row.setSpacing(M)
        for button in (self._here, self._stick, self._stop):
            row.addWidget(button)
        row.addStretch()
        row.addWidget(self._restore)
        self.column.addLayout(row)
        self._busy(False)

    def _connect(self) -> None:
        self._here.clicked.connect(lambda: self.back_up())
        self._stop.clicked.connect(self.stop)
        self._restore.clicked.connect(self.restore_asked)
        self._menu.chosen.connect(self.back_up)

    def _busy(self, busy: bool) -> None:
        self._is_busy = busy
        for part in (self._bar, self._stop):
            part.setVisible(busy)
        for part in (self._here, self._stick, self._restore):
            part.setEnabled(not busy)
        self._words.setVisible(busy)
        self._bar.setValue(0)
        self._words.setText("")
        self._words.set_role("caption")

    def _progress(self, done: int, of: int) -> None:
        self._bar.setValue(round(PERMILLE * done / max(1, of)))
        language = self._setting.language
        words = self.tr("{done} of {of}").format(done=size_words(done, language), of=size_words(of, language))
        self._words.setText(words)
        self._bar.setAccessibleDescription(words)

    def _done(self, place: str, made: Backup) -> None:
        self._busy(False)
        self.ask()
        there = self.tr("The backup is on {place}, opened and checked.").format(place=place)
        self.told.emit(there if place else self.tr("Backed up and checked."), made.folder)

    def _failed(self, error: Exception) -> None:
        self._busy(False)
        words = words_for(getattr(error, "code", ""), self._setting.language)
        self._words.setText(f"{words.happened} {words.safe} {words.do}")
        self._words.set_role("warn")
        self._words.show()

    def _show(self, last: BackupDone | None) -> None:
        self._mark.set_icon("shield-check" if last else "info", "good" if last else "warn")
        if last is None:
            self._last.setText(self.tr("There is no backup yet."))
            return
        when = datetime.fromtimestamp(last.wall / 1000, UTC).astimezone()
        day = f"{locale_id.long_date(when.date(), self._setting.language)}, {when:%H.%M}"
        where = self.tr("on {place}").format(place=last.place) if last.place else self.tr("on this computer")
        n = last.records
        records = self.tr("%n records", "", n)
        n = last.photos
        photos = self.tr("%n photos", "", n)
        self._last.setText(self.tr("Last good backup: {day}, {where}").format(day=day, where=where) + f" · {records}, {photos}")
