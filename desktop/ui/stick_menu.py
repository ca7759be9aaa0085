"""The sticks that are plugged in, or any folder: where a backup or a bag goes to, or comes from."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from desktop.ui.kit.volumes import Volume, plugged_in
from desktop.ui.standing_words import size_words


class StickMenu(QMenu):
    """chosen: (folder, what she calls it). home: whose own disk is no stick; asks: what the dialog for another folder says."""

    chosen = Signal(object, str)

    def __init__(self, home: Path, language: str, asks: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._home, self._language, self._asks = home, language, asks
        self.aboutToShow.connect(self._offer)

    def _offer(self) -> None:
        self.clear()
        for volume in plugged_in(self._home):
            self._add(volume)
        if self.isEmpty():
            self.addAction(self.tr("No stick is plugged in")).setEnabled(False)
        self.addSeparator()
        self.addAction(self.tr("Choose a folder …")).triggered.connect(lambda _=False: self._choose())

    def _add(self, volume: Volume) -> None:
        free = size_words(volume.free, self._language)
        words = self.tr("{name}, {free} free").format(name=volume.name, free=free).replace("&", "&&")
        self.addAction(words).triggered.connect(lambda _=False: self.chosen.emit(volume.folder, volume.name))

    def _choose(self) -> None:
        dialog = QFileDialog(self.parentWidget(), self._asks)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(lambda name: self.chosen.emit(Path(name), Path(name).name or name))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
