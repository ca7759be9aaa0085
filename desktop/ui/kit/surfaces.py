"""Grounds that things lie on: a white card with a thin line, and the soft amber strip for what needs her."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.kit.tokens import RADIUS_CARD, L, M, S, tokens_of


class Card(QFrame):
    """A rounded surface with a column of contents in `column`. tone: 'surface', 'soft', or 'plain' (no ground until the mouse is there)."""

    def __init__(self, tone: str = "surface", margin: int = L, spacing: int = S, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = tone
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(margin, margin, margin, margin)
        self.column.setSpacing(spacing)

    def set_tone(self, tone: str) -> None:
        """Another ground."""
        self._tone = tone
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rounded ground and its line."""
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        if self._tone == "soft":
            painter.setPen(QPen(QColor(tokens.line)) if tokens.name == "contrast" else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.accent_soft))
        elif self._tone == "plain":
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.neutral) if self.underMouse() else Qt.BrushStyle.NoBrush)
        else:
            painter.setPen(QPen(QColor(tokens.line)))
            painter.setBrush(QColor(tokens.surface))
        painter.drawRoundedRect(box, RADIUS_CARD, RADIUS_CARD)
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), RADIUS_CARD - 1, RADIUS_CARD - 1)


class PressCard(Card):
    """A card that is a button: mouse, Enter and Space press it."""

    pressed = Signal()

    def __init__(
        self, name: str = "", tone: str = "surface", margin: int = L, spacing: int = S, parent: QWidget | None = None
    ) -> None:
        super().__init__(tone, margin, spacing, parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(name)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click inside presses."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.pressed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space press."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.pressed.emit()
        else:
            super().keyPressEvent(event)


class Strip(Card):
    """One line of things side by side, in `row`."""

    def __init__(self, tone: str = "soft", parent: QWidget | None = None) -> None:
        super().__init__(tone, M, 0, parent)
        self.row = QHBoxLayout()
        self.row.setSpacing(M)
        self.column.addLayout(self.row)


class Rule(QFrame):
    """A thin line across."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line."""
        QPainter(self).fillRect(self.rect(), QColor(tokens_of(self.palette()).line))
