"""Using a widget as she does: it is shown, it is the active window, keys go where the focus is."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

# For a test that opens a list or a menu above the window: the offscreen platform can do neither, and says so.
LISTS = pytest.mark.qt_log_ignore(r"^This plugin does not support (raise\(\)|grabbing the keyboard)$")


def show(qtbot, widget: QWidget, width: int = 1134, height: int = 728) -> None:
    """Shows a widget and makes it the active window."""
    qtbot.addWidget(widget)
    widget.resize(width, height)
    widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)


def type_words(qtbot, words: str) -> None:
    """Types where the focus is."""
    focus = QApplication.focusWidget()
    assert focus is not None, "nothing has the focus"
    qtbot.keyClicks(focus, words)


def press(qtbot, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Presses a key where the focus is."""
    focus = QApplication.focusWidget()
    assert focus is not None, "nothing has the focus"
    qtbot.keyClick(focus, key, modifier)
