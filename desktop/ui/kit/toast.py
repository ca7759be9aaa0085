"""A short word at the bottom right, gone after six seconds: with Undo when there is something to undo, or with the file that was made."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from desktop.ui.kit.buttons import Button
from desktop.ui.kit.helping import explain
from desktop.ui.kit.opening import show_in_folder
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
        self._file: Path | None = None
        self._mark = IconMark("circle-check", "good")
        self._words = Text("", "body")
        self._button = Button(self.tr("Undo"), "undo-2", shortcut="Ctrl+Z")
        self._show_file = Button(self.tr("Show the file"), "folder-open")
        self._show_file.clicked.connect(self._open_folder)
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._timer.timeout.connect(self._leave)
        self._button.clicked.connect(self._take_back)
        for widget in (self._mark, self._words, self._button, self._show_file):
            self.row.addWidget(widget)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent, False)
        host.installEventFilter(self)
        self.hide()

    def say(self, words: str, then: Callable[[], None] | Path | None = None) -> None:
        """Shows the words. then: what is called when she wants it back, or the file or folder that can be shown."""
        self._file = then if isinstance(then, Path) else None
        self._undo = None if isinstance(then, Path) else then
        self._words.setText(words)
        self.setAccessibleName(words)
        self._button.setVisible(self._undo is not None)
        self._show_file.setVisible(self._file is not None)
        self.show()
        self._place()  # what was shown already has other words now
        self.raise_()
        self._timer.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Said before the window was there, it finds its corner with the window."""
        super().showEvent(event)
        self._place()

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
        if self.underMouse() or self._button.hasFocus() or self._show_file.hasFocus():
            self._timer.start()
        else:
            self.hide()

    def _take_back(self) -> None:
        self._timer.stop()
        self.hide()
        if self._undo is not None:
            undo, self._undo = self._undo, None
            undo()

    def _open_folder(self) -> None:
        self.hide()
        if self._file is not None:
            show_in_folder(self._file)
