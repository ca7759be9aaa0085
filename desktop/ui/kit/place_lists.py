"""Four lists side by side, province to village, each filled by what is chosen in the one before."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from core.domain.areas import Area, Place
from desktop.jobs import Jobs
from desktop.store.areas import Areas
from desktop.ui.kit.text import Text
from desktop.ui.kit.tokens import BODY_PIXELS, CONTROL_HEIGHT, XS, S

ROWS = 6
TYPING_PAUSE_MS = 1200
CODE = Qt.ItemDataRole.UserRole


class PlaceList(QListWidget):
    """entered: Enter or → on a row. Typing letters goes to the first row that has a word beginning with them."""

    entered = Signal()
    left = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setUniformItemSizes(True)
        self.setFixedHeight(round(CONTROL_HEIGHT * QApplication.font().pixelSize() / BODY_PIXELS) * ROWS)
        self._letters = ""
        self._pause = QTimer(self, singleShot=True, interval=TYPING_PAUSE_MS)
        self._pause.timeout.connect(self._forget)

    def offer(self, places: list[Place]) -> None:
        """Other rows, none chosen."""
        self._forget()
        self.blockSignals(True)
        self.clear()
        for place in places:
            item = QListWidgetItem(place.name)
            item.setData(CODE, place.code)
            item.setToolTip(place.name)
            self.addItem(item)
        self.setCurrentRow(-1)
        self.blockSignals(False)

    @property
    def code(self) -> str:
        """Of the chosen row, '' for none."""
        item = self.currentItem()
        return item.data(CODE) if item is not None else ""

    def keyboardSearch(self, search: str) -> None:
        """'ber' finds Kabupaten Berau: the kind of place stands before the name, and nobody types it."""
        self._letters += search.casefold()
        self._pause.start()
        rows = [self.item(row).text().casefold() for row in range(self.count())]
        begins = [row for row, name in enumerate(rows) if name.startswith(self._letters)]
        inside = [row for row, name in enumerate(rows) if f" {self._letters}" in name]
        for row in (begins or inside)[:1]:
            self.setCurrentRow(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and → go on to the next list, ← goes back."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Right):
            if self.code:
                self.entered.emit()
        elif event.key() == Qt.Key.Key_Left:
            self.left.emit()
        elif event.text() == " " and self._letters:
            self.keyboardSearch(" ")
        else:
            super().keyPressEvent(event)

    def _forget(self) -> None:
        self._letters = ""


class PlaceLists(QWidget):
    """chosen: a village, or None while there is none; entered: she pressed Enter on it; failed: the table cannot be read."""

    chosen = Signal(object)
    entered = Signal()
    failed = Signal(object)

    def __init__(self, areas: Areas, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._areas, self._jobs = areas, jobs
        names = (self.tr("Province"), self.tr("Regency or city"), self.tr("District"), self.tr("Village"))
        self.lists = [PlaceList(name) for name in names]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(S)
        for level, (name, places) in enumerate(zip(names, self.lists, strict=True)):
            column = QVBoxLayout()
            column.setSpacing(XS)
            label = Text(name, "label")
            label.setBuddy(places)
            column.addWidget(label)
            column.addWidget(places)
            row.addLayout(column, 1)
            places.currentRowChanged.connect(lambda _, level=level: self._changed(level))
            places.itemClicked.connect(lambda _, level=level: self._changed(level))
            places.entered.connect(lambda level=level: self._go(level + 1))
            places.left.connect(lambda level=level: self._go(level - 1))

    def load(self) -> None:
        """Fills the provinces once."""
        if not self.lists[0].count():
            self._fill(0, self._areas.provinces)

    def focus(self) -> None:
        """Into the first list in which nothing is chosen."""
        places = next((one for one in self.lists if not one.code), self.lists[-1])
        places.setFocus(Qt.FocusReason.OtherFocusReason)

    def _changed(self, level: int) -> None:
        code = self.lists[level].code
        if level == len(self.lists) - 1:
            self.chosen.emit(self._area() if code else None)
            return
        for places in self.lists[level + 2 :]:
            places.offer([])
        below = (self._areas.regencies, self._areas.districts, self._areas.villages)[level]
        self.chosen.emit(None)
        self._fill(level + 1, lambda: below(code) if code else [])

    def _area(self) -> Area:
        province, regency, district, village = (places.currentItem().text() for places in self.lists)
        return Area(self.lists[-1].code, village, district, regency, province)

    def _fill(self, level: int, look_up: Callable[[], list[Place]]) -> None:
        self._jobs.read(self, look_up, self.lists[level].offer, self.failed.emit, key=f"places {level}")

    def _go(self, level: int) -> None:
        if level == len(self.lists):
            self.entered.emit()
        elif level >= 0:
            places = self.lists[level]
            if places.currentRow() < 0 and places.count():
                places.setCurrentRow(0)
            places.setFocus(Qt.FocusReason.OtherFocusReason)
