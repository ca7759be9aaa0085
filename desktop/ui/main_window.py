"""The outermost window: a moment of loading, then first run, the desk, or why the data cannot be opened."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from core.error_words import words_for
from desktop.jobs import Jobs
from desktop.settings import Settings
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.states import EmptyState
from desktop.ui.kit.theme import Theme
from desktop.ui.language import Language

if TYPE_CHECKING:
    from desktop.assembly import Desk
    from desktop.ui.setting import Setting

SIZE = (1280, 700)
SMALLEST = (820, 560)


class MainWindow(QWidget):
    """home: the folder with the data. The desk is built in a lane while the window stands already."""

    def __init__(self, home: Path, choices: Settings, jobs: Jobs, theme: Theme, language: Language) -> None:
        super().__init__()
        self._home, self._choices, self._jobs, self._theme, self._language = home, choices, jobs, theme, language
        self._desk: Desk | None = None
        self._stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self.setWindowTitle("Suluh")
        self.setMinimumSize(*SMALLEST)
        self._place()

    def open_home(self) -> None:
        """Opens the data in a lane; the window says so meanwhile."""
        self._show(EmptyState("flame", "Suluh", self.tr("Opening your library …")))
        self._jobs.read(self, self._build, self._opened, self._failed)

    def close_home(self) -> None:
        """Lets go of the data, after the lanes have finished."""
        if self._desk is not None:
            self._desk.close()
            self._desk = None

    def come_to_front(self) -> None:
        """The program was started a second time."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remembers the window; the page in it keeps its draft first."""
        content = self._stack.currentWidget()
        if content is not None:
            content.close()
        self._choices.maximised = self.isMaximized()
        box = self.normalGeometry()
        self._choices.window = (box.x(), box.y(), box.width(), box.height())
        super().closeEvent(event)

    def _build(self) -> "tuple[Desk, bool]":
        from desktop import assembly  # costs a fifth of a second: the window is painted before

        desk = assembly.build(self._home)
        return desk, desk.book.profile() is not None

    def _opened(self, found: "tuple[Desk, bool]") -> None:
        self._desk, is_set_up = found
        if is_set_up:
            self._show_desk()
        else:
            self._show_welcome()

    def _show_welcome(self) -> None:
        from desktop.ui.welcome.welcome_page import WelcomePage

        page = WelcomePage(self._setting())
        page.finished.connect(self._show_desk)
        page.language_chosen.connect(self._speak)
        self._show(page)

    def _show_desk(self) -> None:
        from desktop.ui.window import Desktop

        desktop = Desktop(self._setting())
        desktop.language_changed.connect(lambda: self._speak(self._choices.language))
        desktop.look_changed.connect(lambda: self._theme.apply(self._choices.theme, self._choices.text_percent))
        self._show(desktop)
        desktop.show_place(self._choices.page if desktop.has_place(self._choices.page) else "home")

    def _speak(self, code: str) -> None:
        """Everything is built anew in another language; what was being written is kept as a draft."""
        self._choices.language = code
        self._language.speak(code)
        content = self._stack.currentWidget()
        is_welcome = type(content).__name__ == "WelcomePage"
        if content is not None:
            content.close()
        if is_welcome:
            self._show_welcome()
        else:
            self._show_desk()

    def _failed(self, error: Exception) -> None:
        words = words_for(getattr(error, "code", ""), self._choices.language)
        if getattr(error, "code", "") == "damaged":
            button = Button(self.tr("Restore"), "archive", "primary")
            button.clicked.connect(self._restore)
        else:
            button = Button(self.tr("Try again"), "refresh-cw", "primary")
            button.clicked.connect(self.open_home)
        self._show(EmptyState("triangle-alert", words.happened, f"{words.safe} {words.do}", button))

    def _restore(self) -> None:
        from desktop.paths import Home
        from desktop.store.restoring import restore_newest

        self._show(EmptyState("flame", "Suluh", self.tr("Restoring the newest good backup …")))
        self._jobs.write(self, lambda: restore_newest(Home(self._home)), lambda _: self.open_home(), self._failed)

    def _setting(self) -> "Setting":
        from desktop.ui.setting import Setting

        assert self._desk is not None
        return Setting(self._desk, self._jobs, self._choices)

    def _show(self, widget: QWidget) -> None:
        while (old := self._stack.widget(0)) is not None:
            self._stack.removeWidget(old)
            old.deleteLater()
        self._stack.addWidget(widget)

    def _place(self) -> None:
        screen = QApplication.primaryScreen().availableGeometry()
        box = QRect(*self._choices.window) if self._choices.window else QRect(0, 0, *SIZE)
        if not self._choices.window or not screen.intersects(box):
            box.setSize(box.size().boundedTo(screen.size()))
            box.moveCenter(screen.center())
        self.setGeometry(box)
        if self._choices.maximised or screen.width() <= 1366 and not self._choices.window:
            self.setWindowState(Qt.WindowState.WindowMaximized)
