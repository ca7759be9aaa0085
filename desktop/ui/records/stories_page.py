"""Cerita dampak and Kendala: the list of one kind as a page of its own, above it what asks for her."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from core.domain.kinds import PROBLEM
from core.domain.stories import STORY
from desktop.store.rows import LaterDue
from desktop.ui.actions import PROBLEM_FORM, SAVE_TABLE, STORY_FORM
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.emptying import empty
from desktop.ui.kit.helping import explain
from desktop.ui.kit.page import Page
from desktop.ui.kit.record_words import words_of_kind
from desktop.ui.kit.surfaces import Strip
from desktop.ui.kit.text import IconMark, Text
from desktop.ui.records.record_list import RecordList
from desktop.ui.setting import Setting


class KindPage(Page):
    """The list of one kind."""

    kind, form = PROBLEM.name, PROBLEM_FORM

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._setting = setting
        words = words_of_kind(self.kind)
        self.set_title(words.many)
        self._bin = Button(self.tr("Bin"), "trash-2", "quiet")
        self._new = Button(self.tr("Write down"), "plus", "primary")
        for button, topic in ((self._bin, "activities.bin"), (self._new, "records.list")):
            explain(button, topic)
            self.buttons.addWidget(button)
        self.list = RecordList(setting, self.kind)
        self.body.addWidget(self.list, 1)
        self._new.clicked.connect(lambda: self._open(""))
        self._bin.clicked.connect(lambda: self.go.emit("activities", "bin"))
        self.list.opened.connect(self._open)
        self.list.counted.connect(self._tell_count)
        for signal, own in ((self.list.told, self.told), (self.list.trouble, self.trouble), (self.list.changed, self.changed)):
            signal.connect(own)

    def arrive(self, what: object = None) -> None:
        """what: {'record': the row to choose}; SAVE_TABLE."""
        self.list.ask(str(what.get("record") or "") if isinstance(what, dict) else "")
        if what == SAVE_TABLE:
            self.list.save.ask()

    def _tell_count(self, n: int) -> None:
        self.truth.setText(" · ".join((words_of_kind(self.kind).about, QCoreApplication.translate("KindPage", "%n records", "", n))))

    def _open(self, record: str) -> None:
        self.go.emit(self.form, {"kind": self.kind, "record": record})


class ProblemsPage(KindPage):
    """Kendala."""


class StoriesPage(KindPage):
    """Cerita dampak; of whom to ask how it went on stands above."""

    kind, form = STORY.name, STORY_FORM

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(setting, parent)
        self._due = Strip()
        explain(self._due, "story.later")
        self._due.hide()
        self.body.insertWidget(0, self._due)

    def arrive(self, what: object = None) -> None:
        """Looks also for whom to ask."""
        super().arrive(what)
        desk = self._setting.desk
        self._setting.jobs.read(self, lambda: desk.stories.due(desk.book.today()), self._show_due, self.trouble.emit, key="due")

    def _show_due(self, due: list[LaterDue]) -> None:
        empty(self._due.row)
        self._due.setVisible(bool(due))
        if not due:
            return
        one = due[0]
        words = self.tr("Time to ask {person}: how did it go on after {months} months?")
        ask = Button(self.tr("Ask and append"), "message-circle-warning")
        explain(ask, "story.later")
        ask.clicked.connect(lambda: self._open(one.story))
        self._due.row.addWidget(IconMark("clock", "accent"))
        self._due.row.addWidget(Text(words.format(person=one.person or one.title, months=one.months), "strong", wrap=True), 1)
        self._due.row.addWidget(ask)
