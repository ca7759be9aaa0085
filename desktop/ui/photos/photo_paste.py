"""Ctrl+V anywhere on the form: photos where photos are meant, text where text is meant."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from desktop.ui.kit.taken_pictures import holds_pictures, sources_of


class PhotoPaste(QObject):
    """pasted: the files or the picture on the clipboard. `host` must be seen for it to listen.

    A text field takes Ctrl+V before any shortcut, so the one that has the focus is watched.
    """

    pasted = Signal(list)

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self._host = host
        QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), host).activated.connect(self._paste)
        QApplication.instance().focusChanged.connect(self._watch)  # type: ignore[union-attr]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Takes the key when the clipboard holds photos and no text is meant."""
        if not isinstance(event, QKeyEvent) or not event.matches(QKeySequence.StandardKey.Paste):
            return False
        if not holds_pictures(QGuiApplication.clipboard().mimeData(), text_wins=True):
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
        elif event.type() == QEvent.Type.KeyPress:
            self._paste()
        return True

    def _watch(self, before: QWidget | None, now: QWidget | None) -> None:
        if before is not None:
            before.removeEventFilter(self)
        if isinstance(now, (QLineEdit, QPlainTextEdit)) and self._host.isVisible() and now.window() is self._host.window():
            now.installEventFilter(self)

    def _paste(self) -> None:
        self.pasted.emit(sources_of(QGuiApplication.clipboard().mimeData()))
