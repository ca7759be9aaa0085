"""Two people wrote different things: asked below the list, in words, never in the way."""

from datetime import UTC, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core import locale_id
from core.protocol.delta import DELETED
from desktop.store.question_rows import Choice, Question
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.emptying import empty
from desktop.ui.kit.helping import explain
from desktop.ui.kit.surfaces import Strip
from desktop.ui.kit.text import IconMark, Text
from desktop.ui.kit.tokens import S
from desktop.ui.question_words import asked_words, choice_words

SHOWN_CHARACTERS, TOLD_CHARACTERS = 28, 200


class QuestionStrip(Strip):
    """answered: (record, field, the value chosen)."""

    answered = Signal(str, str, object)

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__("soft", parent)
        explain(self, "activities.question")
        self._language = language
        self._heading, self._words = Text("", "strong", wrap=True), Text("", "muted", wrap=True)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(S)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._heading)
        words.addWidget(self._words)
        self.row.addWidget(IconMark("circle-help", "accent"))
        self.row.addLayout(words, 1)
        self.row.addLayout(self._buttons)
        self.hide()

    def ask(self, questions: list[Question]) -> None:
        """Asks the first; hides when there is none."""
        empty(self._buttons)
        if not questions:
            self.hide()
            return
        asked = questions[0]
        self._heading.setText(f"{asked.about} – {asked_words(asked)}")
        told = [self._told(asked, choice) for choice in asked.choices if choice.wall]
        self._words.setText(" ".join([*told, self.tr("Both are kept.")]))
        for choice in asked.choices:
            self._offer(asked, choice)
        self.show()

    def _told(self, asked: Question, choice: Choice) -> str:
        day = datetime.fromtimestamp(choice.wall / 1000, UTC).astimezone().date()
        return self.tr("{person} wrote {value} ({day}).").format(
            person=choice.person or "–", value=choice_words(asked, choice.value, self._language, TOLD_CHARACTERS),
            day=locale_id.short_date(day, self._language),
        )  # fmt: skip

    def _offer(self, asked: Question, choice: Choice) -> None:
        words = choice_words(asked, choice.value, self._language, SHOWN_CHARACTERS)
        button = Button(words if asked.field == DELETED else self.tr("Use {value}").format(value=words))
        button.clicked.connect(lambda: self.answered.emit(asked.record, asked.field, choice.value))
        self._buttons.addWidget(button)
