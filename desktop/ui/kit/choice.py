"""A box to choose one of a few things from, as light as a text field."""

from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QSizePolicy, QWidget

from desktop.ui.kit import icons
from desktop.ui.kit.tokens import BODY_PIXELS, CONTROL_HEIGHT, ICON_SMALL, RADIUS_CONTROL, S, tokens_of

LETTERS = 8


class LightBox(QComboBox):
    """Drawn like a text field with a small arrow: the style's own boxes are heavier than what stands beside them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMaxVisibleItems(16)

    def sizeHint(self) -> QSize:
        """Room for a few words; longer ones are cut with dots, and the list shows them whole."""
        scale = QApplication.font().pixelSize() / BODY_PIXELS
        letters = self.fontMetrics().averageCharWidth() * LETTERS
        return QSize(letters + ICON_SMALL + 3 * S, round(CONTROL_HEIGHT * scale))

    def minimumSizeHint(self) -> QSize:
        """The same: the style's own would grow with the longest choice."""
        return self.sizeHint()

    def showPopup(self) -> None:
        """The list is as wide as its longest words."""
        widest = max((self.fontMetrics().horizontalAdvance(self.itemText(i)) for i in range(self.count())), default=0)
        self.view().setMinimumWidth(widest + 4 * S)
        super().showPopup()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, line, what is chosen, arrow."""
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = QColor(tokens.accent if self.hasFocus() else tokens.muted if self.underMouse() else tokens.field_line)
        painter.setPen(QPen(line, 2 if self.hasFocus() else 1))
        painter.setBrush(QColor(tokens.surface))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS_CONTROL, RADIUS_CONTROL)
        arrow = icons.pixmap("chevron-down", tokens.muted, ICON_SMALL)
        painter.drawPixmap(self.width() - ICON_SMALL - S, (self.height() - ICON_SMALL) // 2, ICON_SMALL, ICON_SMALL, arrow)
        room = self.rect().adjusted(S, 0, -(ICON_SMALL + 2 * S), 0)
        painter.setPen(QColor(tokens.text if self.isEnabled() and self.currentData() is not None else tokens.muted))
        words = painter.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine, words)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling the page must not change a value in passing."""
        event.ignore()


class ChoiceBox(LightBox):
    """Words on the outside, values inside."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)

    def offer(self, choices: list[tuple[str, Any]]) -> None:
        """(word, value) in order; keeps what was chosen if it is still there."""
        kept = self.value()
        if [(self.itemText(i), self.itemData(i)) for i in range(self.count())] == choices:
            return
        self.clear()
        for word, value in choices:
            self.addItem(word, value)
        self.choose(kept)

    def value(self) -> Any:
        """What is chosen."""
        return self.currentData()

    def choose(self, value: Any) -> None:
        """Chooses a value; the first when it is not offered."""
        self.setCurrentIndex(max(0, self.findData(value)))
