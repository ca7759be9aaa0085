"""The least that Qt can show: an empty window, having imported the modules named. What a window costs at best on this machine."""

import os
import sys
from importlib import import_module

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from bench import moments


class Empty(QWidget):
    """Nothing."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tells when it is on the screen."""
        super().paintEvent(event)
        moments.tell_when_painted("painted", _end)


def _end() -> None:
    moments.wait_for_parent()
    os._exit(0)


if __name__ == "__main__":
    for name in sys.argv[1:]:
        import_module(name)
    app = QApplication([])
    window = Empty()
    window.resize(1280, 700)
    window.show()
    app.exec()
