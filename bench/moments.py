"""How a window under measurement tells its parent what happened when: a name and the monotonic clock, one line each."""

import sys
import time
from collections.abc import Callable

from PySide6.QtCore import QTimer


def tell(name: str) -> None:
    """Says it now."""
    print(name, time.monotonic(), flush=True)


def tell_when_painted(name: str, then: Callable[[], None] = lambda: None) -> None:
    """Says it once what is pending has been laid out and painted: a timer of 0 ms fires behind all posted events."""

    def say() -> None:
        tell(name)
        then()

    QTimer.singleShot(0, lambda: QTimer.singleShot(0, say))


def wait_for_parent() -> None:
    """Says that all is told, and stands still while the parent reads this process's memory."""
    tell("end")
    sys.stdin.read()
