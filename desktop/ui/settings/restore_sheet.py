"""Pulihkan: the backups there are, here and on sticks, each with what it holds; the chosen one takes the place of the data."""

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QListWidget, QListWidgetItem, QWidget

from core import locale_id
from desktop.jobs import Jobs
from desktop.paths import Home
from desktop.store import backups
from desktop.store.backups import STICK_FOLDER, Contents
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.helping import explain
from desktop.ui.kit.sheet import Sheet
from desktop.ui.kit.text import Text
from desktop.ui.kit.tokens import M
from desktop.ui.kit.volumes import plugged_in

LETTERS, LINES = 92, 13


class RestoreSheet(Sheet):
    """chosen: the folder of a backup that opens."""

    chosen = Signal(object)

    def __init__(self, home: Home, jobs: Jobs, language: str, host: QWidget) -> None:
        super().__init__(QCoreApplication.translate("RestoreSheet", "Restore from a backup"), host, small=True)
        explain(self, "settings.restore")
        self._home, self._jobs, self._language = home, jobs, language
        self._found: list[Contents] = []
        about = self.tr("What is here now is kept beside it. What the centre has received comes back with the next sending.")
        self._none = Text(self.tr("No backup was found here or on a stick. Choose the folder that holds one."), "muted", wrap=True)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Backups"))
        self.list.setFixedWidth(self.fontMetrics().averageCharWidth() * LETTERS)
        self.list.setFixedHeight(self.fontMetrics().lineSpacing() * LINES)
        folder = Button(self.tr("Choose a folder …"), "folder-open", "quiet")
        cancel = Button(self.tr("Cancel"), "x")
        cancel.set_keys("Esc")
        self._restore = Button(self.tr("Restore"), "undo-2", "primary")
        self.body.setSpacing(M)
        for part in (Text(about, "muted", wrap=True), self._none, self.list):
            self.body.addWidget(part)
        row: QHBoxLayout = self.buttons
        row.addWidget(folder)
        row.addStretch()
        row.addWidget(cancel)
        row.addWidget(self._restore)
        folder.clicked.connect(self._choose)
        cancel.clicked.connect(self.leave)
        self._restore.clicked.connect(self.restore)
        self.list.itemActivated.connect(lambda _: self.restore())

    def ask(self) -> None:
        """Looks here and on everything that is plugged in."""
        places = [("", self._home.backups)]
        places += [(volume.name, volume.folder / STICK_FOLDER) for volume in plugged_in(self._home.folder)]
        self._jobs.read(self, lambda: _look(places), self._show)

    def look_in(self, folder: Path) -> None:
        """A folder that she chose: a backup itself, or one that holds some."""
        places = [(folder.name, one) for one in (folder, folder / STICK_FOLDER, folder.parent)]
        self._jobs.read(self, lambda: _look(places, folder), self._show)

    def restore(self) -> None:
        """Gives the chosen one away."""
        row = self.list.currentRow()
        if 0 <= row < len(self._found):
            self.chosen.emit(self._found[row].folder)
            self.leave()

    def _choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose the folder with the backup"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(lambda name: self.look_in(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _show(self, found: list[tuple[str, Contents]]) -> None:
        self._found = [one for _, one in found]
        self.list.clear()
        for place, one in found:
            self.list.addItem(QListWidgetItem(self._words(place, one)))
        self._none.setVisible(not found)
        self._restore.setEnabled(bool(found))
        self.list.setCurrentRow(0)
        self.open_at(self.list)

    def _words(self, place: str, one: Contents) -> str:
        when = datetime.fromtimestamp(one.latest_wall / 1000, UTC).astimezone()
        day = f"{locale_id.full_date(when.date(), self._language)}, {when:%H.%M}"
        n = one.records
        records = self.tr("%n records", "", n)
        here = self.tr("this computer")
        return "   ·   ".join([day, one.library or "–", records, place or here])


def _look(places: list[tuple[str, Path]], itself: Path | None = None) -> list[tuple[str, Contents]]:
    found = {one.folder: (name, one) for name, folder in places for one in backups.found_in(folder) if not one.is_practice}
    if itself is not None:
        found = {folder: two for folder, two in found.items() if folder == itself or itself in folder.parents} or found
    return sorted(found.values(), key=lambda two: two[1].saves, reverse=True)
