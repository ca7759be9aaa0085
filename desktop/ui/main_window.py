"""The outermost window: a moment of loading, then first run, the desk, or why the data cannot be opened.

Practice is another home in the same window. Before the window changes homes, all that was asked of the first one is done.
"""

from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from core.error_words import words_for
from desktop import settings
from desktop.jobs import Jobs
from desktop.settings import Settings
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.states import EmptyState
from desktop.ui.kit.theme import Theme
from desktop.ui.language import Language
from desktop.ui.window_place import place

if TYPE_CHECKING:
    from desktop.assembly import Desk
    from desktop.store.rows import Draft
    from desktop.ui.setting import Setting
    from desktop.ui.welcome.typed import Typed
    from desktop.ui.window import Desktop

SMALL_SCREEN = 1366
SMALLEST = (820, 560)
KEEP_MS = 5_000


class MainWindow(QWidget):
    """home: the folder with the data. The desk is built in a lane while the window stands already."""

    def __init__(self, home: Path, choices: Settings, jobs: Jobs, theme: Theme, language: Language) -> None:
        super().__init__()
        self._home, self._choices, self._jobs, self._theme, self._language = home, choices, jobs, theme, language
        self._desk: Desk | None = None
        self._practising = False
        self._may_close = False
        self._has_own = False
        self._own_page = choices.page
        self._typed: Typed | None = None
        self._stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self.setWindowTitle("Suluh")
        self.setMinimumSize(*SMALLEST)
        self._place()
        self._kept = asdict(choices)
        self._keeping = QTimer(self, interval=KEEP_MS)
        self._keeping.timeout.connect(self.keep_choices)
        self._keeping.start()

    def keep_choices(self) -> None:
        """What she chose is on the disk soon after, and not only when the program ends as it should."""
        chosen, home = asdict(self._choices), self._home
        if chosen != self._kept:
            self._kept = chosen
            self._jobs.write(self, lambda: settings.save(home, Settings(**chosen)), _nothing_more)

    def open_home(self) -> None:
        """Opens the data in a lane; the window says so meanwhile."""
        self._show(EmptyState("flame", "Suluh", self.tr("Opening your library …")))
        self._jobs.read(self, self._build, self._opened, self._failed)

    def open_practice(self, anew: bool = False) -> None:
        """Into the practice library; it is made at the first time and when everything is to begin again."""
        if not self._in_practice:
            self._own_page = self._choices.page
            self._practising = True
        self._let_go(lambda: self._make_practice(anew))

    def leave_practice(self) -> None:
        """Back to her own library, exactly as it was."""
        strayed, self._practising = not self._practising, False
        self._choices.page = self._own_page
        self._let_go(self._put_aside if strayed else self.open_home)

    def close_home(self) -> None:
        """Lets go of the data, after the lanes have finished."""
        desk, self._desk = self._desk, None
        _close(desk)

    def come_to_front(self) -> None:
        """The program was started a second time."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def close_at_once(self) -> None:
        """The computer is shut down, or she agreed: nobody is asked."""
        self._may_close = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remembers the window; the page in it keeps its draft first. While something is under way she is asked before."""
        if not self._may_close and self._under_way():
            event.ignore()
            self._ask_before_closing()
            return
        self._close_content()
        self._choices.maximised = self.isMaximized()
        box = self.normalGeometry()
        if self._in_practice:
            self._choices.page = self._own_page
        self._choices.window = (box.x(), box.y(), box.width(), box.height())
        super().closeEvent(event)

    def _build(self) -> "Opened":
        from desktop import assembly  # costs a fifth of a second: the window is painted before

        desk = assembly.build(self._home)
        desk.store.note_use()
        desk.shelf.start_gleaning()
        return _opened_desk(desk)

    def _opened(self, opened: "Opened") -> None:
        self._desk = opened.desk
        if not self._in_practice:
            self._has_own = opened.is_set_up
        if opened.is_set_up:
            desktop = self._show_desk()
            desktop.go_on(opened.draft)
            if opened.has_pin:
                desktop.ask_at_start()
        else:
            self._show_welcome(opened.draft)

    def _show_welcome(self, draft: "Draft | None" = None) -> None:
        from desktop.ui.help.help_sheet import help_by_key
        from desktop.ui.welcome.typed import Typed
        from desktop.ui.welcome.welcome_page import WelcomePage

        if self._typed is None and draft is not None:
            self._typed = Typed.from_draft(draft.fields)

        page = WelcomePage(self._setting(), self._typed)
        help_by_key(self._setting(), page)
        page.finished.connect(self._set_up)
        page.practice_asked.connect(self.open_practice)
        page.restore_asked.connect(self.ask_backup)
        page.language_chosen.connect(self._speak)
        self._show(page)

    def _set_up(self) -> None:
        self._has_own, self._typed = True, None
        self._show_desk()

    def _show_desk(self) -> "Desktop":
        from desktop.ui.window import Desktop

        desktop = Desktop(self._setting())
        desktop.language_changed.connect(lambda: self._speak(self._choices.language))
        desktop.look_changed.connect(self._dress)
        desktop.practice_asked.connect(self.open_practice)
        desktop.restore_asked.connect(self.ask_backup)
        self._show(self._framed(desktop) if self._in_practice else desktop)
        desktop.show_place(self._choices.page if desktop.has_place(self._choices.page) else "home")
        return desktop

    def _speak(self, code: str) -> None:
        """Everything is built anew in another language; what was being written is kept as a draft."""
        self._choices.language = code
        self._language.speak(code)
        if type(self._stack.currentWidget()).__name__ == "WelcomePage":
            self._close_content()
            self._show_welcome()
        else:
            self._build_anew("language")

    def _dress(self) -> None:
        """Colours change where they are; for another size of text everything is built anew, as at a start."""
        is_other_size = self._choices.text_percent != self._theme.text_percent
        self._theme.apply(self._choices.theme, self._choices.text_percent)
        if is_other_size:
            self._build_anew("look")

    def _build_anew(self, changed: str) -> None:
        """The cursor stands where she changed it; the small counting window is there again."""
        from desktop.ui.actions import COUNT_VISITORS
        from desktop.ui.places import SETTINGS
        from desktop.ui.window import Desktop

        before = self.findChild(Desktop)
        is_counting = before is not None and before.counting is not None and before.counting.isVisible()
        self._close_content()
        desktop = self._show_desk()
        desktop.show_place(SETTINGS.name, changed)
        if is_counting:
            desktop.show_place(COUNT_VISITORS.place)

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

    def tell_incident(self, details: str) -> None:
        """Something inside the program failed: says that the data is safe, and goes on."""
        from desktop.ui.incident_sheet import IncidentSheet

        if self.findChild(IncidentSheet) is None:
            IncidentSheet(details, self._choices.language, self).come()

    def ask_backup(self) -> None:
        """Shows the backups there are; the chosen one takes the place of the data."""
        from desktop.paths import Home
        from desktop.ui.settings.restore_sheet import RestoreSheet

        sheet = RestoreSheet(Home(self._home), self._jobs, self._choices.language, self)
        sheet.chosen.connect(self.restore_from)
        sheet.ask()

    def restore_from(self, folder: Path) -> None:
        """Puts a backup in the place of the data; what was there is kept beside it."""
        from desktop.paths import Home
        from desktop.store.restoring import restore

        def bring() -> None:
            self._show(EmptyState("flame", "Suluh", self.tr("Restoring from the backup …")))
            self._jobs.write(self, lambda: restore(Home(self._home), folder), lambda _: self.open_home(), self._failed)

        self._let_go(bring)

    def _under_way(self) -> str:
        content = self._stack.currentWidget()
        return str(content.under_way()) if hasattr(content, "under_way") else ""

    def _ask_before_closing(self) -> None:
        from desktop.ui.closing_sheet import ClosingSheet

        if self.isMinimized():
            self.come_to_front()
        if self.findChild(ClosingSheet) is None:
            sheet = ClosingSheet(self._under_way, self)
            sheet.agreed.connect(self.close_at_once)
            sheet.ask()

    @property
    def _in_practice(self) -> bool:
        """True while what is open is for practice, wherever it lies."""
        return self._practising or self._desk is not None and self._desk.is_practice

    def _framed(self, desktop: "Desktop") -> QWidget:
        from desktop.ui.lesson_strip import LessonStrip
        from desktop.ui.practice_frame import PracticeFrame

        frame = PracticeFrame(desktop, self._has_own and self._practising, LessonStrip(self._setting(), desktop))
        frame.anew_asked.connect(lambda: self.open_practice(anew=True))
        frame.leave_asked.connect(self.leave_practice)
        return frame

    def _make_practice(self, anew: bool) -> None:
        from desktop.paths import Home

        folder = Home(self._home).practice if self._practising else self._home
        waiting = EmptyState("sprout", self.tr("Practice library"), self.tr("A library for trying things out is being made …"))
        tell = self._jobs.teller(waiting, lambda step: waiting.say(self.tr("Practice library"), self._how_far(*step)))

        def make() -> "Opened":
            from desktop.demo import practice_library

            if anew:
                practice_library.make_anew(folder, progress=lambda *step: tell(step))
            return _opened_desk(practice_library.open_practice(folder, progress=lambda *step: tell(step)))

        self._choices.page = "home"
        self._show(waiting)
        self._jobs.write(self, make, self._opened, self._practice_failed)

    def _how_far(self, done: int, of: int) -> str:
        words = self.tr("A library for trying things out is being made … {done} of {of}")
        return words.format(done=done, of=of)

    def _practice_failed(self, error: Exception) -> None:
        words = words_for(getattr(error, "code", ""), self._choices.language)
        button = Button(self.tr("Back to my library"), "log-in", "primary")
        button.clicked.connect(self.leave_practice)
        self._show(EmptyState("triangle-alert", words.happened, f"{words.safe} {words.do}", button))

    def _put_aside(self) -> None:
        """A practice file lies where her own should: it is kept under another name."""
        from desktop.demo import practice_library
        from desktop.paths import Home

        self._jobs.write(self, lambda: practice_library.put_aside(Home(self._home)), lambda _: self.open_home(), self._failed)

    def _let_go(self, then: Callable[[], None]) -> None:
        """Closes the data when each lane has done what was asked before; the window says so meanwhile."""
        desk, self._desk = self._desk, None
        self._close_content()
        self._show(EmptyState("flame", "Suluh", self.tr("Everything is being put away …")))

        def close(_: object) -> None:
            self._jobs.write(self, lambda: _close(desk), lambda _: then(), self._failed)

        self._jobs.talk(self, _nothing, lambda _: self._jobs.read(self, _nothing, close))

    def _close_content(self) -> None:
        content = self._stack.currentWidget()
        if content is not None:
            self._typed = getattr(content, "typed", self._typed)
            content.close()

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
        screens = [screen.availableGeometry() for screen in QApplication.screens()]  # the main one is the first
        self.setGeometry(place(self._choices.window, screens))
        if self._choices.maximised or screens[0].width() <= SMALL_SCREEN and not self._choices.window:
            self.setWindowState(Qt.WindowState.WindowMaximized)


@dataclass(frozen=True, slots=True)
class Opened:
    """What the lane found. has_pin: whoever sat here last has one; draft: the form she was writing when the power was cut, or what
    she had typed of the first run."""

    desk: "Desk"
    is_set_up: bool
    has_pin: bool
    draft: "Draft | None"


def _opened_desk(desk: "Desk") -> Opened:
    from desktop.care import power_cut

    was_cut, drafts, is_set_up = power_cut.begin(desk.home), desk.book.drafts(), desk.book.profile() is not None
    return Opened(desk, is_set_up, desk.people.present().has_pin, drafts[0] if drafts and (was_cut or not is_set_up) else None)


def _close(desk: "Desk | None") -> None:
    from desktop.care import power_cut

    if desk is not None:
        desk.close()
        power_cut.end(desk.home)


def _nothing() -> None:
    """Done when a lane has done all before it."""


def _nothing_more(_: object) -> None:
    """Nobody need hear of it."""
