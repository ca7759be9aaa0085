"""Hitung cepat: one press a person. Presses are saved together within half a second, so that a hundred of them are no hundred saves."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QPushButton, QWidget

from core import locale_id
from desktop.ui.kit.helping import explain
from desktop.ui.kit.text import Text, font
from desktop.ui.kit.tokens import HEADING, ROW_HEIGHT, XS, S

SAVE_AFTER_MS = 400
_PLUS = frozenset({Qt.Key.Key_Plus, Qt.Key.Key_Equal})  # the unshifted key of + on most keyboards
_MINUS = frozenset({Qt.Key.Key_Minus, Qt.Key.Key_Underscore})


class Counter(QWidget):
    """A word, its number, a big − and a big +; the keys + and − do the same. pressed: +1 or -1."""

    pressed = Signal(int)

    def __init__(self, label: str, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label, self._language, self._n = label, language, 0
        self._words = Text("", "strong")
        self._less, self._more = BigButton("−"), BigButton("+")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(S)
        row.addWidget(self._words, 1)
        row.addWidget(self._less)
        row.addWidget(self._more)
        self._less.clicked.connect(lambda: self._step(-1))
        self._more.clicked.connect(lambda: self._step(1))
        self.show_number(0)

    @property
    def number(self) -> int:
        """What stands there."""
        return self._n

    def show_number(self, n: int) -> None:
        """Shows a number."""
        self._n = n
        shown = locale_id.number(n, self._language)
        self._words.setText(f"{self.label}  {shown}")
        self._less.setEnabled(n > 0 or self._less.hasFocus())  # a button that is disabled while it has the focus loses it
        self._less.setAccessibleName(self.tr("One less: {who}, {n}").format(who=self.label, n=shown))
        self._more.setAccessibleName(self.tr("One more: {who}, {n}").format(who=self.label, n=shown))

    def focus(self) -> None:
        """The cursor on +."""
        self._more.setFocus(Qt.FocusReason.TabFocusReason)

    def add_one(self) -> None:
        """One press on +."""
        self._step(1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """+ and − of the keyboard."""
        if event.key() in _PLUS:
            self._step(1)
        elif event.key() in _MINUS:
            self._step(-1)
        else:
            super().keyPressEvent(event)

    def _step(self, step: int) -> None:
        if self._n + step >= 0:
            self.show_number(self._n + step)
            self.pressed.emit(step)


class BigButton(QPushButton):
    """As large as a finger."""

    def __init__(self, sign: str, parent: QWidget | None = None) -> None:
        super().__init__(sign, parent)
        self.setAutoDefault(False)
        self._dress()

    def changeEvent(self, event: QEvent) -> None:
        """Follows the size of text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._dress()

    def _dress(self) -> None:
        self.setFont(font(HEADING * 1.3, 650))
        side = round(ROW_HEIGHT * QApplication.font().pixelSize() / 14)
        self.setFixedSize(round(side * 1.3), side)


class QuickCount(QWidget):
    """counted: {'n_female': 3}, what was pressed since the last time."""

    counted = Signal(object)

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        explain(self, "visits.count")
        self._waiting: dict[str, int] = {}
        self.women, self.men = Counter(self.tr("Women"), language), Counter(self.tr("Men"), language)
        self._timer = QTimer(self, singleShot=True, interval=SAVE_AFTER_MS)
        self._timer.timeout.connect(self.flush)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(XS)
        grid.addWidget(Text(self.tr("Quick count, one press a person"), "label"), 0, 0)
        grid.addWidget(self.women, 1, 0)
        grid.addWidget(self.men, 2, 0)
        self.women.pressed.connect(lambda step: self._press("n_female", step))
        self.men.pressed.connect(lambda step: self._press("n_male", step))

    def show_numbers(self, women: int | None, men: int | None) -> None:
        """What is recorded; presses that wait to be saved are on top of it."""
        self.women.show_number(max(0, (women or 0) + self._waiting.get("n_female", 0)))
        self.men.show_number(max(0, (men or 0) + self._waiting.get("n_male", 0)))

    def flush(self) -> None:
        """Gives away what was pressed, now."""
        self._timer.stop()
        if steps := {name: step for name, step in self._waiting.items() if step}:
            self._waiting = {}
            self.counted.emit(steps)

    def _press(self, name: str, step: int) -> None:
        self._waiting[name] = self._waiting.get(name, 0) + step
        if not self._timer.isActive():
            self._timer.start()
