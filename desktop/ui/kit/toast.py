"""A short word at the bottom right, gone after six seconds, with Undo when there is something to undo."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget

from desktop.ui.kit.buttons import Button
from desktop.ui.kit.helping import explain
from desktop.ui.kit.surfaces import Strip
from desktop.ui.kit.text import IconMark, Text
from desktop.ui.kit.tokens import XL

SHOWN_MS = 6000


class Toast(Strip):
    """Lies over `host`; a new word takes the place of the old one. Stays while the mouse or the keyboard is on it."""

    def __init__(self, host: QWidget) -> None:
        super().__init__("soft", host)
        explain(self, "undo")
        self._undo: Callable[[], None] | None = None
        self._mark = IconMark("circle-check", "good")
        self._words = Text("", "body")
        self._button = Button(self.tr("Undo"), "undo-2", shortcut="Ctrl+Z")
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._timer.timeout.connect(self._leave)
        self._button.clicked.connect(self._take_back)
        for widget in (self._mark, self._words, self._button):
            self.row.addWidget(widget)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent, False)
        host.installEventFilter(self)
        self.hide()

    def say(self, words: str, undo: Callable[[], None] | None = None) -> None:
        """Shows the words; undo: called when she wants it back."""
        self._undo = undo
        self._words.setText(words)
        self.setAccessibleName(words)
        self._button.setVisible(undo is not None)
        self.show()
        self._place()  # what was hidden until now has its true size only when shown
        self.raise_()
        self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keeps to its corner."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def _place(self) -> None:
        host = self.parentWidget()
        assert host is not None
        for layout in (self.row, self.column):
            layout.invalidate()  # or the size of the words before is still believed
        self.resize(self.sizeHint())
        self.move(host.width() - self.width() - XL, host.height() - self.height() - XL)

    def _leave(self) -> None:
        if self.underMouse() or self._button.hasFocus():
            self._timer.start()
        else:
            self.hide()

    def _take_back(self) -> None:
        self._timer.stop()
        self.hide()
        if self._undo is not None:
            undo, self._undo = self._undo, None
            undo()
