"""Grounds that things lie on: a white card with a thin line, and the soft amber strip for what needs her."""

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.ui.kit.tokens import RADIUS_CARD, L, M, S, tokens_of


class Card(QFrame):
    """A rounded surface with a column of contents in `column`. tone: 'surface', 'soft', or 'plain' (no ground until the mouse is there)."""

    def __init__(self, tone: str = "surface", margin: int = L, spacing: int = S, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = tone
        self.column = _column(self, margin, spacing)

    def set_tone(self, tone: str) -> None:
        """Another ground."""
        self._tone = tone
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rounded ground and its line."""
        _paint_ground(self, self._tone)


class PressCard(QAbstractButton):
    """A card that is a button, to a screen reader too: mouse, Enter and Space press it. Contents go into `column`."""

    def __init__(
        self, name: str = "", tone: str = "surface", margin: int = L, spacing: int = S, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._tone = tone
        self.column = _column(self, margin, spacing)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(name)

    def set_tone(self, tone: str) -> None:
        """Another ground."""
        self._tone = tone
        self.update()

    def event(self, event: QEvent) -> bool:
        """The style keeps buttons from getting lower than their words in the narrowest lines; a card is as high as it needs."""
        done = super().event(event)
        if event.type() in (QEvent.Type.Polish, QEvent.Type.StyleChange):
            self.setMinimumHeight(0)
        return done

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses too."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rounded ground and its line."""
        _paint_ground(self, self._tone)


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


def _column(inside: QWidget, margin: int, spacing: int) -> QVBoxLayout:
    column = QVBoxLayout(inside)
    column.setContentsMargins(margin, margin, margin, margin)
    column.setSpacing(spacing)
    return column


def _paint_ground(card: QWidget, tone: str) -> None:
    tokens = tokens_of(card.palette())
    painter = QPainter(card)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    box = QRectF(card.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
    if tone == "soft":
        painter.setPen(QPen(QColor(tokens.line)) if tokens.name == "contrast" else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.accent_soft))
    elif tone == "plain":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.neutral) if card.underMouse() else Qt.BrushStyle.NoBrush)
    else:
        painter.setPen(QPen(QColor(tokens.line)))
        painter.setBrush(QColor(tokens.surface))
    painter.drawRoundedRect(box, RADIUS_CARD, RADIUS_CARD)
    if card.hasFocus():
        painter.setPen(QPen(QColor(tokens.accent), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), RADIUS_CARD - 1, RADIUS_CARD - 1)
