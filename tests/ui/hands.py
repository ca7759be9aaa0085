"""Two hands on a keyboard: keys go to the window in front, as the system sends them, and every press is counted.

Keys are written as on the pages of this project: `Ctrl+N`, `Enter`, `↓`, `F6`; typed text stands by itself.
"""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

_NAMED = {"Enter": "Return", "↓": "Down", "↑": "Up", "←": "Left", "→": "Right"}
_SHIFTED = set('~!@#$%^&*()_+{}|:"<>?')


@dataclass(slots=True)
class Hands:
    """presses: so far. Shift, Ctrl and Alt are presses of their own, as in the keystroke-level model."""

    presses: int = 0

    def press(self, *chords: str) -> None:
        """Presses keys, one chord after the other."""
        for chord in chords:
            pressed = QKeySequence(_NAMED.get(chord, chord.replace("Enter", "Return")))[0]
            assert pressed.key() != Qt.Key.Key_unknown, chord
            self.presses += len(chord.split("+"))
            QTest.keyClick(_in_front(), pressed.key(), pressed.keyboardModifiers())
            QApplication.processEvents()

    def type(self, words: str) -> None:
        """Types text, letter by letter."""
        for letter in words:
            shift = letter.isupper() or letter in _SHIFTED
            self.presses += 1 + shift
            QTest.keyClick(_in_front(), letter, Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier)
            QApplication.processEvents()


def _in_front():
    """The window that has the keys; Qt itself leads them on to an open list."""
    window = QApplication.activeWindow()
    assert window is not None, "no window has the keys"
    return window.windowHandle()
