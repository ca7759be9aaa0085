"""A QR code on the screen: dark on white in every look, with the quiet zone that phones need."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from core import qr
from desktop.ui.kit.graphic import Graphic

QUIET = 4  # squares of white around it


class QrView(Graphic):
    """side: of the white square, in pixels."""

    def __init__(self, name: str, side: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._side = side
        self._rows: list[list[bool]] = []
        self.setFixedSize(self.sizeHint())

    def show_text(self, text: str) -> None:
        """What a phone reads."""
        self._rows = qr.modules(text)
        self.setAccessibleDescription(text)
        self.update()

    def sizeHint(self) -> QSize:
        """A square."""
        return QSize(self._side, self._side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Whole pixels, so that no edge is grey."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        if not self._rows:
            return
        one = self._side // (len(self._rows) + 2 * QUIET)
        edge = (self._side - one * len(self._rows)) // 2
        for y, row in enumerate(self._rows):
            for x, dark in enumerate(row):
                if dark:
                    painter.fillRect(QRectF(edge + x * one, edge + y * one, one, one), Qt.GlobalColor.black)
