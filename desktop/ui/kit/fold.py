"""A line that names what is inside, and opens it."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QLayout, QToolButton, QVBoxLayout, QWidget

from desktop.ui.kit import icons
from desktop.ui.kit.text import font
from desktop.ui.kit.tokens import ICON_SMALL, S, tokens_of


class Fold(QWidget):
    """words: the line; the contents come with `set_content`."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = FoldLine(words)
        self._inside = QWidget()
        self._inside.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S)
        column.addWidget(self._line, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._inside)
        self._line.clicked.connect(lambda: self.set_open(not self._line.is_open))

    def set_content(self, layout: QLayout) -> None:
        """What is inside."""
        layout.setContentsMargins(0, 0, 0, 0)
        self._inside.setLayout(layout)

    def set_words(self, words: str) -> None:
        """Changes the line."""
        self._line.setText(words)
        self._line.setAccessibleName(words)

    def set_open(self, is_open: bool) -> None:
        """Opens or closes."""
        self._line.show_open(is_open)
        self._inside.setVisible(is_open)


class FoldLine(QToolButton):
    """The words with an arrow. Not checkable: the style would fill a checked one with colour."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.is_open = False
        self.setText(words)
        self.setAccessibleName(words)
        self.setAutoRaise(True)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.show_open(False)

    def showEvent(self, event: QShowEvent) -> None:
        """The style takes small buttons out of reach of Tab when it first dresses them; this one stays within reach."""
        super().showEvent(event)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_open(self, is_open: bool) -> None:
        """Turns the arrow, for eyes and ears."""
        self.is_open = is_open
        self.setAccessibleDescription(self.tr("opened") if is_open else self.tr("closed"))
        self._dress()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens too."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follows the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._dress()

    def _dress(self) -> None:
        tokens = tokens_of(QApplication.palette())
        self.setFont(font(weight=550))
        self.setIcon(icons.icon("chevron-down" if self.is_open else "chevron-right", tokens.accent, ICON_SMALL))
        self.setIconSize(QSize(ICON_SMALL, ICON_SMALL))
