"""A box to choose one of a few things from, as light as a text field. Letters choose: the choice follows what is typed."""

from typing import Any

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QComboBox, QSizePolicy, QWidget

from desktop.ui.kit import icons
from desktop.ui.kit.label_search import Found, find_label
from desktop.ui.kit.tokens import BODY_PIXELS, CONTROL_HEIGHT, ICON_SMALL, RADIUS_CONTROL, S, tokens_of

LETTERS = 8
LINE_PX = 2
_MODIFIERS = (Qt.Key.Key_Shift, Qt.Key.Key_CapsLock, Qt.Key.Key_AltGr)
SEARCH_MS = 2000  # letters further apart begin another word; slow fingers need longer than Qt's own 400 ms


class LightBox(QComboBox):
    """Drawn like a text field with a small arrow: the style's own boxes are heavier than what stands beside them.

    Typed letters choose what they stand in, open or closed; Backspace takes the last one off. A letter that finds nothing
    begins anew, and where it finds nothing either it is left to the window, whose keys may be letters.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._typed = ""
        self._is_whole = False
        self._popup: QAbstractItemView | None = None  # Qt makes it when it is asked for: only boxes that were opened have one
        self._searching = QTimer(self, singleShot=True, interval=SEARCH_MS)
        self._searching.timeout.connect(lambda: self._set_typed(""))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMaxVisibleItems(16)
        self.currentTextChanged.connect(lambda _: self._tell_whole())

    def show_whole(self) -> None:
        """Asks for as much room as the longest choice needs."""
        self._is_whole = True
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Room for a few words; longer ones are cut with dots, and the list and the mouse show them whole."""
        scale = QApplication.font().pixelSize() / BODY_PIXELS
        letters = self._widest() if self._is_whole else self.fontMetrics().averageCharWidth() * LETTERS
        return QSize(letters + ICON_SMALL + 3 * S, round(CONTROL_HEIGHT * scale))

    def minimumSizeHint(self) -> QSize:
        """The same: the style's own would grow with the longest choice."""
        return self.sizeHint()

    def showPopup(self) -> None:
        """The list is as wide as its longest words."""
        self._popup = self.view()
        self._popup.setMinimumWidth(self._widest() + 4 * S)
        self._popup.installEventFilter(self)
        super().showPopup()

    def event(self, event: QEvent) -> bool:
        """A letter that chooses something is no shortcut."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._sought(event) is not None:
            event.accept()
            return True
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Letters choose in the open list too."""
        return isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._search(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters choose; what is none, Qt knows."""
        if self._search(event):
            return
        if event.key() not in _MODIFIERS:
            self._set_typed("")
        if _letter(event).strip():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Coming back begins anew."""
        self._set_typed("")
        super().focusOutEvent(event)

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
        words = painter.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room.width())
        if sought := find_label([words], self._typed):
            painter.fillRect(self._marked(room, words, sought.place), QColor(tokens.accent))
        painter.setPen(QColor(tokens.text if self.isEnabled() and self.currentData() is not None else tokens.muted))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine, words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More or less of the words is seen. Qt shrinks a box to its hint behind a change of font, not asking the layout."""
        super().resizeEvent(event)
        self.updateGeometry()
        self._tell_whole()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling the page must not change a value in passing."""
        event.ignore()

    def _widest(self) -> int:
        return max((self.fontMetrics().horizontalAdvance(words) for words in self._labels()), default=0)

    def _tell_whole(self) -> None:
        words = self.currentText()
        is_cut = self.fontMetrics().horizontalAdvance(words) > self.width() - ICON_SMALL - 3 * S
        self.setToolTip(words if is_cut else "")

    def _search(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Backspace and self._typed:
            self._set_typed(self._typed[:-1])
            self._choose_found(find_label(self._labels(), self._typed))
            return True
        sought = self._sought(event)
        if sought is None:
            return False
        typed, found = sought
        self._set_typed(typed)
        self._choose_found(found)
        return True

    def _sought(self, event: QKeyEvent) -> tuple[str, Found] | None:
        """The letters with this one, or this one alone, and what they find; the same letter again finds the next."""
        letter, labels = _letter(event), self._labels()
        if not letter.strip() and not (letter and self._typed):
            return None  # Space opens the list, unless it parts two words
        if found := find_label(labels, self._typed + letter):
            return self._typed + letter, found
        again = self._typed.casefold() == letter.casefold()
        found = find_label(labels, letter.strip(), self._present() if again else -1)
        return (letter, found) if found else None

    def _choose_found(self, found: Found | None) -> None:
        if found is None or found.number == self._present():
            return
        if opened := self._open_list():
            opened.setCurrentIndex(self.model().index(found.number, self.modelColumn()))
        else:
            self.setCurrentIndex(found.number)
            self.activated.emit(found.number)

    def _open_list(self) -> QAbstractItemView | None:
        return self._popup if self._popup is not None and self._popup.isVisible() else None

    def _present(self) -> int:
        opened = self._open_list()
        return opened.currentIndex().row() if opened else self.currentIndex()

    def _set_typed(self, typed: str) -> None:
        self._typed = typed
        if typed:
            self._searching.start()
        else:
            self._searching.stop()
        self.update()

    def _labels(self) -> list[str]:
        return [self.itemText(number) for number in range(self.count())]

    def _marked(self, room: QRect, words: str, place: int) -> QRect:
        """The line below the typed letters."""
        metrics = self.fontMetrics()
        left = room.left() + metrics.horizontalAdvance(words[:place])
        wide = metrics.horizontalAdvance(words[: place + len(self._typed)]) + room.left() - left
        return QRect(left, room.center().y() + metrics.height() // 2, wide, LINE_PX)


def _letter(event: QKeyEvent) -> str:
    """What the key writes; '' for a command."""
    command = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
    return event.text() if event.text().isprintable() and not event.modifiers() & command else ""


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
