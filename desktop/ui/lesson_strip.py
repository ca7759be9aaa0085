"""The lessons in the practice library: one box to choose, below it the steps, each ticked off by itself when she has done it."""

from PySide6.QtCore import QObject, QTimer

from desktop.ui.help.lessons import LESSONS, Lesson, Seen, look
from desktop.ui.kit.choice import ChoiceBox
from desktop.ui.kit.helping import topic_of
from desktop.ui.kit.text import Text
from desktop.ui.places import REPORTS
from desktop.ui.setting import Setting
from desktop.ui.window import Desktop

LOOK_MS = 700
BOX_LETTERS = 20
DONE, NEXT = "✓", "○"


class LessonStrip(QObject):
    """`box` and `steps` for the frame to place. It looks while a lesson is under way, and at no other time."""

    def __init__(self, setting: Setting, desktop: Desktop) -> None:
        super().__init__(desktop)
        self._setting, self._desktop = setting, desktop
        self._lesson: Lesson | None = None
        self._before: Seen | None = None
        self._papers = 0
        self._hears_papers = False
        self.done = 0
        self.box = ChoiceBox(self.tr("Lessons"))
        self.box.offer([(self.tr("Lessons"), None), *((lesson.words, lesson.name) for lesson in LESSONS)])
        self.box.setFixedWidth(self.box.fontMetrics().averageCharWidth() * BOX_LETTERS)
        self.steps = Text("", "body", wrap=True)
        self.steps.hide()
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        self.box.activated.connect(lambda _: self.begin(self.box.value()))

    def begin(self, name: str | None) -> None:
        """Starts a lesson from its first step; None ends it."""
        self._lesson = next((one for one in LESSONS if one.name == name), None)
        self._before, self.done = None, 0
        if self._lesson is None:
            self._timer.stop()
        else:
            self._timer.start()
            self.look()
        self._show()

    def look(self) -> None:
        """Asks how things stand now."""
        place = topic_of(self._desktop.present)
        if place == REPORTS.name and not self._hears_papers:
            self._hears_papers = True
            self._desktop.page(place).told.connect(self._paper_made)
        desk, papers = self._setting.desk, self._papers
        self._setting.jobs.read(self, lambda: look(desk, place, papers), self._seen, key="lesson")

    def _paper_made(self) -> None:
        self._papers += 1

    def _seen(self, now: Seen) -> None:
        if self._lesson is None:
            return
        before = self._before or now
        self._before = before
        if self._lesson.steps[self.done].is_done(before, now):
            self._before = now
            self.done += 1
            self._show()
        if self.done == len(self._lesson.steps):
            self._timer.stop()
            self._lesson = None

    def _show(self) -> None:
        if self._lesson is not None:
            marked = (
                f"{DONE if number < self.done else NEXT} {number + 1}. {step.words}" for number, step in enumerate(self._lesson.steps)
            )
            finished = self.tr("Done. Choose another lesson, or go on as you like.") if self.done == len(self._lesson.steps) else ""
            self.steps.setText("     ".join([*marked, finished]).strip())
        self.steps.setVisible(self._lesson is not None)
