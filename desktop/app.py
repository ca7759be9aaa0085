"""Starts the window and stops it in order: one program a home, the window first, the data behind it.

start   settings → look → window painted → READ lane opens the home → welcome or desk
stop    she is asked, where something is under way; at a shutdown nobody is → drafts kept → sending told to stop
        → lanes closed (saves finish) → store closed → settings kept
"""

import argparse
import hashlib
import logging
import sys
import threading
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType

from filelock import FileLock, Timeout
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QStyleHints
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QApplication

from core.error_words import sentence
from core.version import VERSION
from desktop import settings
from desktop.care.incidents import Incidents
from desktop.jobs import Jobs
from desktop.paths import Home, default_home
from desktop.ui.ending import Ending
from desktop.ui.kit.colour_scheme import ColourScheme
from desktop.ui.kit.theme import Theme
from desktop.ui.language import Language
from desktop.ui.main_window import MainWindow

LOCK_FILE = "window.lock"
RAISE = b"raise"
ANSWER_MS = 1000
ALREADY_OPEN = 5


def main(words: Sequence[str]) -> int:
    """The exit code of the window: 0, or 5 when this home is open in another window, which comes to the front instead."""
    args = _parser().parse_args(words)
    home: Path = args.home
    choices = settings.load(home)
    try:
        home.mkdir(parents=True, exist_ok=True)
        lock = FileLock(home / LOCK_FILE, timeout=0)
        lock.acquire()
    except Timeout:
        ring(home)
        print(sentence("already_open", choices.language), file=sys.stderr)
        return ALREADY_OPEN
    except OSError:
        lock = None  # the folder does not allow it; opening the store will say so in words
    try:
        return run(home, choices, list(words))
    finally:
        if lock is not None:
            lock.release()


def run(home: Path, choices: settings.Settings, words: list[str]) -> int:
    """Shows the window of a home until it is closed."""
    app = QApplication(["suluh", *words])
    app.setApplicationName("Suluh")
    app.setDesktopFileName("suluh")
    theme = Theme(app, scheme_of(app.styleHints()))
    theme.apply(choices.theme, choices.text_percent)
    language = Language(app, choices.language)
    jobs = Jobs()
    window = MainWindow(home, choices, jobs, theme, language)
    doorbell = Doorbell(home)
    doorbell.rung.connect(window.come_to_front)
    witness = Witness(Incidents(Home(home).incidents))
    witness.seen.connect(window.tell_incident)
    ending = Ending(app)
    ending.asked.connect(window.close_at_once)
    window.open_home()
    window.show()
    code = app.exec()
    ending.leave()
    witness.leave()
    jobs.close()
    window.close_home()
    settings.save(home, choices)
    return code


def ring(home: Path) -> bool:
    """Asks the window that has this home open to come to the front; False where none hears it."""
    socket = QLocalSocket()
    socket.connectToServer(_bell(home))
    if not socket.waitForConnected(ANSWER_MS):
        return False
    socket.write(RAISE)
    socket.waitForBytesWritten(ANSWER_MS)
    socket.disconnectFromServer()
    return True


def scheme_of(hints: QStyleHints) -> ColourScheme:
    """What the system has chosen, and follows when it chooses anew."""
    dark = Qt.ColorScheme.Dark
    scheme = ColourScheme(hints.colorScheme() is dark)
    hints.colorSchemeChanged.connect(lambda found: scheme.tell(found is dark))
    return scheme


class Witness(QObject):
    """Sees every exception that nobody caught, in the window's thread or another; keeps it and tells the window.

    seen: what helps to mend it, without a word of hers.
    """

    seen = Signal(str)

    def __init__(self, incidents: Incidents) -> None:
        super().__init__()
        self._incidents = incidents
        self._before = sys.excepthook, threading.excepthook
        sys.excepthook = self._see
        threading.excepthook = lambda args: self._see(args.exc_type, args.exc_value, args.exc_traceback)

    def leave(self) -> None:
        """Gives the hooks back."""
        sys.excepthook, threading.excepthook = self._before

    def _see(self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt | SystemExit):
            self._before[0](kind, error or kind(), trace)
            return
        logging.getLogger(__name__).error("uncaught", exc_info=(kind, error or kind(), trace))
        self.seen.emit(self._incidents.keep(kind, trace, VERSION))


class Doorbell(QObject):
    """Hears when the program is started a second time on the same home."""

    rung = Signal()

    def __init__(self, home: Path) -> None:
        super().__init__()
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._hear)
        QLocalServer.removeServer(_bell(home))
        if not self._server.listen(_bell(home)):
            logging.getLogger(__name__).info("no doorbell: %s", self._server.errorString())

    def _hear(self) -> None:
        connection = self._server.nextPendingConnection()
        connection.disconnected.connect(connection.deleteLater)
        self.rung.emit()


def _bell(home: Path) -> str:
    return "suluh-" + hashlib.sha256(str(home.resolve()).encode()).hexdigest()[:16]


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="suluh", allow_abbrev=False)
    parser.add_argument("--home", type=Path, default=default_home(), metavar="DIR", help="where the data is kept (or SULUH_HOME)")
    return parser
