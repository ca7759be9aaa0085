"""How a story went on: what was told before, and a line for what is told now. Answers are appended, never written over."""

from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core import locale_id
from core.domain.lists import shipped_lists
from core.domain.stories import MONTHS_LATER, later_day
from desktop.store.rows import EntryRow
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.emptying import empty
from desktop.ui.kit.fields import CodeField, LongTextField
from desktop.ui.kit.form_rows import FormRow
from desktop.ui.kit.helping import explain
from desktop.ui.kit.surfaces import Card
from desktop.ui.kit.text import Text
from desktop.ui.kit.tokens import M, S

TEXT, STAGE = "later_text", "later_stage"  # in the draft of a story


class LaterCard(Card):
    """edited: something is typed; add_asked: it is to be appended."""

    edited = Signal()
    add_asked = Signal()

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(spacing=M, parent=parent)
        explain(self, "story.later")
        self._language = language
        self._told = ""
        self._due = Text("", "muted", wrap=True)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(S)
        self.text = LongTextField(self.tr("Still at it? What is new?"), 2)
        self.stage = CodeField("story_stage", language)
        self.add = Button(self.tr("Append"), "plus")
        self.column.addWidget(Text(self.tr("How did it go on?"), "heading"))
        self.column.addWidget(self._due)
        self.column.addLayout(self._lines)
        self.column.addWidget(FormRow(self.tr("What is told now"), self.text))
        self.column.addWidget(FormRow(self.tr("How far it has come"), self.stage))
        self.column.addWidget(self.add)
        self.column.addStretch(1)
        for editor in (self.text, self.stage):
            editor.edited.connect(self.edited)
        self.add.clicked.connect(self.add_asked)

    def show_answers(self, told: str, answers: list[EntryRow]) -> None:
        """told: the ISO date of the story."""
        empty(self._lines)
        self._told = told
        for row in answers:
            stage = shipped_lists().label("story_stage", row.fields.get("stage"), self._language)
            heading = " · ".join(part for part in (self._day(row.day), self._after(row.fields.get("months")), stage) if part)
            for text in (Text(heading, "label", wrap=True), Text(row.title, "body", wrap=True)):
                self._lines.addWidget(text)
        answered = max((row.fields.get("months") or 0 for row in answers), default=0)
        waiting = [months for months in MONTHS_LATER if months > answered]
        self._due.setVisible(bool(waiting and told))
        if waiting and told:
            day = self._day(later_day(told, waiting[0]))
            self._due.setText(self.tr("Suluh asks again on {day}, {months} months after it was told.").format(day=day, months=waiting[0]))

    def months(self, today: str) -> int:
        """Of which question this is the answer: the last one whose time has come, or the first."""
        past = [months for months in MONTHS_LATER if self._told and later_day(self._told, months) <= today]
        return past[-1] if past else MONTHS_LATER[0]

    def written(self) -> dict[str, Any]:
        """What is typed and not appended."""
        pairs = ((TEXT, self.text.value()), (STAGE, self.stage.value()))
        return {name: value for name, value in pairs if value}

    def show_written(self, fields: dict[str, Any]) -> None:
        """Shows it again."""
        self.text.set_value(fields.get(TEXT))
        self.stage.set_value(fields.get(STAGE))

    def _after(self, months: object) -> str:
        return self.tr("after {months} months").format(months=months) if months else ""

    def _day(self, day: str) -> str:
        return locale_id.full_date(date.fromisoformat(day), self._language) if len(day) == 10 else day
