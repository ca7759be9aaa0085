"""The lessons in the practice library: one box to choose, below it the steps, each ticked off by itself when she has done it."""

from PySide6.QtCore import QObject, QTimer

from desktop.ui.help.lessons import LESSONS, Lesson, Seen, look
from desktop.ui.kit.choice import ChoiceBox
from desktop.ui.kit.helping import topic_of
from desktop.ui.kit.text import Text
from desktop.ui.setting import Setting
from desktop.ui.window import Desktop

LOOK_MS = 700
BOX_LETTERS = 24
DONE, NEXT, LATER = "✓", "→", "○"


class LessonStrip(QObject):
    """`box` and `steps` for the frame to place. It looks while a lesson is under way, and at no other time."""

    def __init__(self, setting: Setting, desktop: Desktop) -> None:
        super().__init__(desktop)
        self._setting, self._desktop = setting, desktop
        self._lesson: Lesson | None = None
        self._before: Seen | None = None
        self._told: dict[str, int] = {}
        self.done = 0
        self.box = ChoiceBox(self.tr("Lessons"))
        self.box.setFixedWidth(self.box.fontMetrics().averageCharWidth() * BOX_LETTERS)
        self.steps = Text("", "body", wrap=True)
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        self.box.activated.connect(lambda _: self.begin(self.box.value()))
        self.begin(None)

    def begin(self, name: str | None) -> None:
        """Starts a lesson from its first step; None leaves the one that is under way."""
        self._before, self.done = None, 0
        self._go_on_with(next((one for one in LESSONS if one.name == name), None))
        self.steps.hide()
        if self._lesson is not None:
            self._show(self._lesson)
            self.look()

    def look(self) -> None:
        """Asks how things stand now."""
        present = self._desktop.present
        place = topic_of(present)
        if present is not None and place not in self._told:
            self._told[place] = 0
            present.told.connect(lambda *_: self._hear(place))
        desk, told = self._setting.desk, self._told.get(place, 0)
        self._setting.jobs.read(self, lambda: look(desk, place, told), self._seen, key="lesson")

    def _hear(self, place: str) -> None:
        self._told[place] += 1

    def _seen(self, now: Seen) -> None:
        if self._lesson is None:
            return
        before = self._before or now
        self._before = before
        if self._lesson.steps[self.done].is_done(before, now):
            self._before = now
            self.done += 1
            self._show(self._lesson)
        if self.done == len(self._lesson.steps):
            self._go_on_with(None)

    def _go_on_with(self, lesson: Lesson | None) -> None:
        """Looks while there is a lesson; without one every lesson can be chosen, the same once more too."""
        self._lesson = lesson
        none = self.tr("Leave the lesson") if lesson else self.tr("Lessons")
        self.box.offer([(none, None), *((one.words, one.name) for one in LESSONS)])
        self.box.choose(lesson.name if lesson else None)
        if lesson:
            self._timer.start()
        else:
            self._timer.stop()

    def _show(self, lesson: Lesson) -> None:
        marks = [DONE] * self.done + [NEXT] + [LATER] * len(lesson.steps)
        words = [f"{mark} {number}. {step.words}" for number, (mark, step) in enumerate(zip(marks, lesson.steps, strict=False), 1)]
        if self.done == len(lesson.steps):
            words.append(self.tr("Done. Choose a lesson again, or go on as you like."))
        self.steps.setText("     ".join(words))
        self.steps.show()
