"""The window: builds pages, shows one at a time, tells errors and toasts, and knows how to close without losing anything."""

import threading
from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from core.words import catalogue
from desktop.store.rows import Draft, ExchangeState, Profile
from desktop.ui.actions import (
    ACTIVITY_FORM,
    COUNT_VISITORS,
    FIGURES,
    GLOBAL,
    HELP,
    IMPORT,
    PROBLEM_FORM,
    READER,
    RECORD_FORM,
    STORY_FORM,
)
from desktop.ui.kit.helping import explain
from desktop.ui.kit.page import Page, PageFrame
from desktop.ui.kit.parts import PART_KEYS, go_to_part
from desktop.ui.kit.states import ErrorStrip
from desktop.ui.kit.toast import Toast
from desktop.ui.kit.tokens import XXL, L
from desktop.ui.palette.palette import Palette
from desktop.ui.people.switch_sheet import SwitchSheet
from desktop.ui.places import ACTIVITIES, EXCHANGE, HOME, MATERIALS, NOTES, PLACES, PROBLEMS, QUESTIONS, REPORTS, SETTINGS, STORIES, VISITS
from desktop.ui.setting import Setting
from desktop.ui.sidebar import NARROW_BELOW, PERSON_KEYS, SEARCH_KEYS, Sidebar
from desktop.ui.unfinished import place_of

if TYPE_CHECKING:
    from desktop.ui.visits.counting_window import CountingWindow

REFRESH_MS = 60_000
WORDS_AFTER_MS = 1500
BACKUP_AFTER_MS, BACKUP_AGAIN_MS = 20_000, 600_000  # the start comes first; a laptop that is never shut down is asked all day
# Each page is imported when it is first shown: the window opens sooner, and a page that is never asked for costs no memory.
PAGES = {
    HOME.name: ("home.home_page", "HomePage"),
    ACTIVITIES.name: ("activities.activities_page", "ActivitiesPage"),
    ACTIVITY_FORM: ("activities.activity_page", "ActivityPage"),
    VISITS.name: ("visits.visits_page", "VisitsPage"),
    MATERIALS.name: ("materials.materials_page", "MaterialsPage"),
    READER: ("materials.reader_page", "ReaderPage"),
    STORIES.name: ("records.stories_page", "StoriesPage"),
    STORY_FORM: ("records.story_page", "StoryPage"),
    PROBLEMS.name: ("records.stories_page", "ProblemsPage"),
    PROBLEM_FORM: ("records.problem_page", "ProblemPage"),
    NOTES.name: ("records.notes_page", "NotesPage"),
    RECORD_FORM: ("records.record_page", "RecordPage"),
    REPORTS.name: ("reports.reports_page", "ReportsPage"),
    FIGURES: ("figures.figures_page", "FiguresPage"),
    EXCHANGE.name: ("exchange.exchange_page", "ExchangePage"),
    SETTINGS.name: ("settings.settings_page", "SettingsPage"),
    QUESTIONS.name: ("questions.questions_page", "QuestionsPage"),
}
# A form is reached from the list that it belongs to.
LIST_OF = {
    ACTIVITY_FORM: ACTIVITIES.name, READER: MATERIALS.name, RECORD_FORM: NOTES.name, STORY_FORM: STORIES.name, PROBLEM_FORM: PROBLEMS.name,
    FIGURES: REPORTS.name,
}


class Desktop(QWidget):
    """All of the window once the library has a name. language_changed: everything must be built anew."""

    language_changed = Signal()
    look_changed = Signal()
    practice_asked = Signal()
    restore_asked = Signal()

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._setting = setting
        self._sending = False
        self._sidebar = Sidebar()
        self._stack = QStackedWidget()
        self._errors = ErrorStrip()
        self._pages: dict[str, Page] = {}
        self._frames: dict[str, PageFrame] = {}
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._trouble = QWidget()
        margin = QVBoxLayout(self._trouble)
        margin.setContentsMargins(XXL, L, XXL, 0)
        margin.addWidget(self._errors)
        self._trouble.hide()
        column.addWidget(self._trouble)
        column.addWidget(self._stack, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._sidebar)
        row.addWidget(content, 1)
        self._toast = Toast(content)
        self.finder = Palette(setting, self)
        self.counting: CountingWindow | None = None
        opened = ((HELP, self._open_help), (COUNT_VISITORS, self._open_counting), (IMPORT, self._open_import))
        self._over: dict[str, Callable[[object], None]] = {action.place: open_it for action, open_it in opened}
        self._timer = QTimer(self, interval=REFRESH_MS)
        self._backup_timer = QTimer(self, interval=BACKUP_AFTER_MS)
        self._words_timer = QTimer(self, singleShot=True, interval=WORDS_AFTER_MS)
        self._closing, self._backing_up = threading.Event(), threading.Event()
        self._connect()

    def _connect(self) -> None:
        self._sidebar.chosen.connect(self.show_place)
        self._setting.jobs.unheard.connect(self._tell_trouble)
        self._errors.closed.connect(self._trouble.hide)
        self._timer.timeout.connect(self.refresh)
        self._backup_timer.timeout.connect(self.back_up_if_due)
        self._backup_timer.start()
        self._timer.start()
        self._words_timer.timeout.connect(self._read_words)
        self._words_timer.start()
        for action in GLOBAL:
            if action.keys:
                shortcut = QShortcut(QKeySequence(action.keys), self)
                shortcut.activated.connect(lambda action=action: self.show_place(action.place, action.what))
        QShortcut(QKeySequence(SEARCH_KEYS), self).activated.connect(self.finder.open)
        self._sidebar.search_asked.connect(self.finder.open)
        self._sidebar.person_asked.connect(self.change_person)
        QShortcut(QKeySequence(PERSON_KEYS), self).activated.connect(self.change_person)
        self.finder.chosen.connect(self.show_place)
        for keys, step in ((PART_KEYS, 1), (f"Shift+{PART_KEYS}", -1)):
            QShortcut(QKeySequence(keys), self).activated.connect(lambda step=step: self._go_to_part(step))

    def _read_words(self) -> None:
        """Those that papers and figures are told in, before the first page that needs them; it takes a tenth of a second."""
        language = self._setting.language
        self._setting.jobs.read(self, lambda: catalogue(language), lambda _: None, key="words")

    def back_up_if_due(self) -> None:
        """One backup on each day of use, behind everything else; she notices nothing but its date in the settings."""
        self._backup_timer.setInterval(BACKUP_AGAIN_MS)
        backups = self._setting.desk.backups

        def back_up() -> None:
            if backups.is_due():
                self._backing_up.set()
                try:
                    backups.make(stop=self._closing)
                finally:
                    self._backing_up.clear()

        self._setting.jobs.talk(self, back_up, lambda _: None)

    def under_way(self) -> str:
        """In words what closing would stop; '' while nothing is."""
        found = [words for page in self._pages.values() if (words := page.under_way())]
        if self._backing_up.is_set():
            found.append(self.tr("Today's backup is being made."))
        return " ".join(found)

    def change_person(self) -> None:
        """Asks who is at the desk; what was being written is kept as a draft first."""
        if self.present is not None:
            self.present.can_leave()
        self._ask_who()

    def ask_at_start(self) -> None:
        """Whoever sat here last has a PIN: nobody writes under that name without it."""
        self._ask_who(must=True)

    def _ask_who(self, must: bool = False) -> None:
        sheet = SwitchSheet(self._setting, self, must)
        sheet.switched.connect(self._person_changed)
        sheet.ask()

    def _person_changed(self, name: str) -> None:
        self._toast.say(self.tr("{name} is at the desk now.").format(name=name))
        self._look_anew()

    def show_place(self, name: str, what: object = None) -> None:
        """Shows a page; what: tells it what is wanted there. What is no page opens over it."""
        if name in self._over:
            self._over[name](what)
            return
        present = self.present
        if present is not None and present is not self._pages.get(name) and not present.can_leave():
            return
        page = self._page(name)
        self._trouble.hide()
        self._stack.setCurrentWidget(self._frames[name])
        if self.has_place(name):
            self._sidebar.show_place(name)
            self._setting.choices.page = name
        else:
            self._sidebar.show_place(LIST_OF[name])
        page.setFocus()
        page.arrive(what)
        self.refresh()

    def go_on(self, draft: Draft | None) -> None:
        """After a power cut: the form she was writing opens again."""
        place = place_of(draft.form) if draft else None
        if place is not None:
            self.show_place(*place)
            self._toast.say(self.tr("The program was cut off. What you were writing is here again."))

    @property
    def present(self) -> Page | None:
        """The page that is shown."""
        frame = self._stack.currentWidget()
        return frame.page if isinstance(frame, PageFrame) else None

    def has_place(self, name: str) -> bool:
        """True for the name of a page in the sidebar."""
        return any(place.name == name for place in PLACES)

    def page(self, name: str) -> Page:
        """A page, made if it was not there."""
        return self._page(name)

    def refresh(self) -> None:
        """Asks how things stand, for the state card and the badges."""
        desk = self._setting.desk
        self._setting.jobs.read(
            self, lambda: (desk.exchange.state(), desk.book.profile(), desk.person), self._show_state, key="state"
        )

    def closeEvent(self, event: QCloseEvent) -> None:
        """Drafts are kept; sending and backing up are told to stop before the lanes close."""
        self._closing.set()
        if self.counting is not None:
            self.counting.close()
            self.counting.deleteLater()
            self.counting = None
        for page in self._pages.values():
            page.can_leave()
            page.stop()
        super().closeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Icons only when there is little room for words."""
        super().resizeEvent(event)
        scale = QApplication.font().pixelSize() / 14
        self._sidebar.set_narrow(self.width() < NARROW_BELOW * min(scale, 1.2) or scale >= 1.5)

    def _page(self, name: str) -> Page:
        page = self._pages.get(name)
        if page is None:
            module, kind = PAGES[name]
            page = getattr(import_module(f"desktop.ui.{module}"), kind)(self._setting)
            explain(page, name)
            page.trouble.connect(self._tell_trouble)
            page.told.connect(self._toast.say)
            page.go.connect(self.show_place)
            page.changed.connect(self.refresh)
            if name == SETTINGS.name:
                page.language_changed.connect(self.language_changed)
                page.look_changed.connect(self.look_changed)
                page.practice_asked.connect(self.practice_asked)
                page.restore_asked.connect(self.restore_asked)
            if name == EXCHANGE.name:
                page.sending_changed.connect(self._show_sending)
            self._pages[name] = page
            self._frames[name] = PageFrame(page)
            self._stack.addWidget(self._frames[name])
        return page

    def _open_help(self, topic: object) -> None:
        from desktop.ui.help.help_sheet import open_help

        open_help(self._setting, self, str(topic or ""), self.present)

    def _go_to_part(self, step: int) -> None:
        if self.present is not None:
            go_to_part(self.present, step)

    def _open_import(self, kind: object) -> None:
        from desktop.ui.registers.import_door import open_import

        open_import(self._setting, self, str(kind or ""), self._toast.say, self._look_anew, self._tell_trouble)

    def _look_anew(self) -> None:
        self.refresh()
        if self.present is not None:
            self.present.arrive_again()

    def _open_counting(self, _: object = None) -> None:
        from desktop.ui.visits.counting_window import CountingWindow

        if self.counting is None:
            self.counting = CountingWindow(self._setting)
            self.counting.trouble.connect(self._tell_trouble)
            self.counting.counted.connect(self._counted)
            QShortcut(QKeySequence(HELP.keys), self.counting).activated.connect(self._explain_counting)
        self.counting.open()

    def _explain_counting(self) -> None:
        """There is no room for it in the small window."""
        self.activateWindow()
        self._open_help("visits.count")

    def _counted(self) -> None:
        """Somebody was counted in the small window: what shows visitors looks again."""
        self.refresh()
        if self.present is not None and self.present in (self._pages.get(HOME.name), self._pages.get(VISITS.name)):
            self.present.arrive()

    def _show_sending(self, sending: bool) -> None:
        self._sending = sending
        self.refresh()

    def _show_state(self, found: tuple[ExchangeState, Profile | None, str]) -> None:
        state, profile, person = found
        self._sidebar.show_person(person)
        self._sidebar.state.show_state(state, self._setting.language, self._sending)
        self._sidebar.set_badge(EXCHANGE.name, state.waiting.rejected)
        self._sidebar.set_badge(QUESTIONS.name, state.waiting.questions)
        sharing = self._setting.desk.sharing
        self._sidebar.set_badge(MATERIALS.name, max(1, sharing.phones) if sharing.is_on else 0)
        if profile is not None:
            self._sidebar.show_library(f"{profile.name} · {profile.area_term} {profile.village}")

    def _tell_trouble(self, error: Exception) -> None:
        self._errors.tell(error, self._setting.language)
        self._trouble.show()
