"""Work that takes a while: what it is, how far it is, and that it is to stop. The lane tells, the window looks now and then."""

import threading
from collections import deque

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from desktop.ui.kit.text import Text
from desktop.ui.kit.tokens import M

STEPS = 1000
LOOK_MS = 100


class Stopped(Exception):
    """She did not want to wait."""


class GoingPart(QWidget):
    """Shown in place of what was begun there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.is_under_way = False
        self._of = 0
        self._stopping = threading.Event()
        self._newest: deque[int] = deque(maxlen=1)
        self._looking = QTimer(self, interval=LOOK_MS)
        self._looking.timeout.connect(self._show_progress)
        self._words, self.bar = Text("", "strong"), QProgressBar(textVisible=False)
        self.bar.setRange(0, STEPS)
        self.bar.setAccessibleName(self.tr("How far it is"))
        column = QVBoxLayout(self)
        column.setSpacing(M)
        column.addStretch()
        column.addWidget(self._words, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.bar)
        column.addStretch()

    def begin(self, words: str, of: int) -> None:
        """of: how many there are to do, 0 where nobody knows."""
        self.is_under_way, self._of = True, of
        self._stopping.clear()
        self._newest.clear()
        self._words.setText(words)
        self.bar.setVisible(bool(of))
        self.bar.setValue(0)
        self._looking.start()

    def over(self) -> None:
        """It ended, however it did."""
        self.is_under_way = False
        self._looking.stop()

    def stop(self) -> None:
        """The next step is the last."""
        self._stopping.set()
        self._words.setText(self.tr("Stopping…"))

    def each(self, number: int) -> None:
        """Called in a lane at every step. Raises Stopped."""
        if self._stopping.is_set():
            raise Stopped
        self._newest.append(number)

    def _show_progress(self) -> None:
        if self._newest and self._of and not self._stopping.is_set():
            self.bar.setValue(round(STEPS * self._newest.pop() / self._of))
