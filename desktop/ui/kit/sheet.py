"""A sheet over the window: one thing to do, with what lies below dimmed and out of reach until it is closed."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.kit.surfaces import Card
from desktop.ui.kit.text import Text
from desktop.ui.kit.tokens import XL, XXL, L, M, S, tokens_of

SHADE = 0.45
HELP_KEY = Qt.Key.Key_F1


class Sheet(QWidget):
    """Fills the window of `host` but for a margin; small: only as large as its contents. They go into `body`, buttons into `buttons`.

    While it is open every key but F1 is its own: no other shortcut of the window works, Tab stays inside, Esc puts it away. `closed` is
    said once, however it went; afterwards the sheet is gone and the cursor stands where it stood.
    """

    closed = Signal()

    def __init__(self, title: str, host: QWidget, small: bool = False) -> None:
        self._over = host.window()
        super().__init__(self._over)
        self._before = QApplication.focusWidget()
        self._title = Text(title, "heading")
        self._card = Card(margin=XL, spacing=M)
        self.body = QVBoxLayout()
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(S)
        self._card.column.addWidget(self._title)
        self._card.column.addLayout(self.body, 1)
        self._card.column.addLayout(self.buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(XXL, L, XXL, L)
        if small:
            column.addWidget(self._card, 0, Qt.AlignmentFlag.AlignCenter)
        else:
            column.addWidget(self._card)
        self.setAccessibleName(title)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._over.installEventFilter(self)

    def set_title(self, title: str) -> None:
        """Other words above, for eyes and ears."""
        self._title.setText(title)
        self.setAccessibleName(title)

    def open_at(self, first: QWidget) -> None:
        """Comes up with the cursor on `first`."""
        self.setGeometry(self._over.rect())
        self.show()
        self.raise_()
        first.setFocus(Qt.FocusReason.PopupFocusReason)

    def leave(self) -> None:
        """Goes away."""
        if self.isHidden():
            return
        self.hide()
        self._over.removeEventFilter(self)
        if self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)
        self.closed.emit()
        self.deleteLater()

    def event(self, event: QEvent) -> bool:
        """Takes every key before the window's shortcuts can, but not the one for help."""
        if event.type() == QEvent.Type.ShortcutOverride and not (isinstance(event, QKeyEvent) and event.key() == HELP_KEY):
            event.accept()
            return True
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keeps over its window."""
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._over.rect())
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc puts it away; nothing reaches what lies below."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab goes round inside."""
        inside = self._reachable()
        present = QApplication.focusWidget()
        if inside:
            place = inside.index(present) + (1 if next else -1) if present in inside else 0
            reason = Qt.FocusReason.TabFocusReason if next else Qt.FocusReason.BacktabFocusReason
            inside[place % len(inside)].setFocus(reason)
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Dims what lies below."""
        tokens = tokens_of(self.palette())
        shade = QColor(tokens.background if tokens.is_dark else tokens.text)
        shade.setAlphaF(0.8 if tokens.is_dark else SHADE)
        QPainter(self).fillRect(self.rect(), shade)

    def _reachable(self) -> list[QWidget]:
        found = []
        widget = self.nextInFocusChain()
        while widget is not None and widget is not self:
            reachable = widget.isEnabled() and widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            if reachable and self.isAncestorOf(widget):
                found.append(widget)
            widget = widget.nextInFocusChain()
        return found
