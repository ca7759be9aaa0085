"""When everything ends from outside: the session is closed, the computer is shut down, somebody ends the program.

Nobody is asked then and nothing is waited for: drafts are kept, what is under way stops where it can go on the next time.
"""

import signal
import socket

from PySide6.QtCore import QObject, QSocketNotifier, Signal
from PySide6.QtWidgets import QApplication

SIGNALS = [getattr(signal, name) for name in ("SIGTERM", "SIGINT", "SIGHUP") if hasattr(signal, name)]


class Ending(QObject):
    """asked: the program has to end at once.

    Python sees a signal only when it runs, and while nothing happens in the window it does not: so a signal writes a byte to a
    socket, which wakes the window.
    """

    asked = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        self._here, self._there = socket.socketpair()
        for end in (self._here, self._there):
            end.setblocking(False)
        self._notifier = QSocketNotifier(self._here.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._hear)
        self._woken = signal.set_wakeup_fd(self._there.fileno(), warn_on_full_buffer=False)
        self._before = {one: signal.signal(one, lambda *_: None) for one in SIGNALS}
        app.commitDataRequest.connect(lambda _manager: self.asked.emit())

    def leave(self) -> None:
        """Gives the signals back."""
        for one, handler in self._before.items():
            signal.signal(one, handler)
        signal.set_wakeup_fd(self._woken)
        self._notifier.setEnabled(False)
        self._here.close()
        self._there.close()

    def _hear(self) -> None:
        if set(self._here.recv(64)) & set(SIGNALS):
            self.asked.emit()
