"""Enter goes on to the next field. It passes chips and lines that fold: who wants those goes there with Tab."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from desktop.ui.kit.fold import FoldLine

STEPS_MOST = 64  # a ring of nothing but chips ends here
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class GoingOn(QObject):
    """Watches editors. Several lines of text keep Enter for themselves once something is written there.

    While words are offered below a line, Enter takes the one that is marked, and goes on in either case.
    """

    def watch(self, editor: QWidget) -> None:
        """From now on Enter in this editor, or in a chip of it, goes on."""
        editor.installEventFilter(self)
        if isinstance(editor, QLineEdit):
            # With the list open Qt gives Enter to the list and only says so here; the list takes the marked word afterwards.
            editor.returnPressed.connect(lambda: QTimer.singleShot(0, editor, lambda: self._go_on_from_list(editor)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Sees Enter before the editor does."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress or not isinstance(watched, QWidget):
            return False
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and event.modifiers() in _PLAIN
        if not is_enter or _keeps_enter(watched):
            return False
        _go_on(watched)
        return True

    def _go_on_from_list(self, editor: QLineEdit) -> None:
        if offered := QApplication.activePopupWidget():
            offered.hide()
        if editor.hasFocus():
            _go_on(editor)


def _keeps_enter(editor: QWidget) -> bool:
    if isinstance(editor, QPlainTextEdit):
        return bool(editor.toPlainText())
    return QApplication.activePopupWidget() is not None


def _go_on(editor: QWidget) -> None:
    for _ in range(STEPS_MOST):
        editor.focusNextChild()
        now = QApplication.focusWidget()
        if now is None or not (isinstance(now, FoldLine) or now is editor or editor.isAncestorOf(now)):
            return
