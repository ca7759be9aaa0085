"""The program as `python -m desktop --home DIR` starts it, telling when it is painted and when the month is on the screen."""

import os
import sys
from pathlib import Path
from typing import Any

from PySide6.QtGui import QPaintEvent

from bench import moments
from desktop import app
from desktop.jobs import Jobs
from desktop.ui.main_window import MainWindow

SHOWN = {"HomePage", "Desktop"}  # who has to have heard an answer: the page, and the window for its state card


class WatchedWindow(MainWindow):
    """Tells its first paint."""

    _painted = False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Once."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            moments.tell_when_painted("painted")


class WatchedJobs(Jobs):
    """Tells when everything that was looked up for the first screen is shown."""

    def __init__(self) -> None:
        super().__init__()
        self._missing = set(SHOWN)

    def _hear(self, answer: tuple[Any, ...]) -> None:
        super()._hear(answer)
        before = len(self._missing)
        self._missing.discard(type(answer[0]).__name__)
        if before and not self._missing:
            moments.tell_when_painted("ready", _end)


def _end() -> None:
    moments.wait_for_parent()
    os._exit(0)


if __name__ == "__main__":
    # The program itself has no word for being measured: its two classes are replaced by ones that tell.
    for name, watched in (("MainWindow", WatchedWindow), ("Jobs", WatchedJobs)):
        setattr(app, name, watched)
    sys.exit(app.main(["--home", str(Path(sys.argv[1]))]))
