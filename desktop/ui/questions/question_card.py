"""One question in plain words: what, who wrote which value and when, what each would mean; one press answers."""

from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core import locale_id
from desktop.store.question_rows import Choice, Question
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.helping import explain
from desktop.ui.kit.marking import QT_TRANSLATE_NOOP
from desktop.ui.kit.record_words import kind_word
from desktop.ui.kit.surfaces import Card, Rule
from desktop.ui.kit.text import Text
from desktop.ui.kit.tokens import L, M
from desktop.ui.question_words import asked_words, choice_words, meaning_words, moment_words

SHOWN_CHARACTERS = 200
ISO_LETTERS = 10
_KINDS = {
    "activity": QT_TRANSLATE_NOOP("QuestionCard", "Activity"), "visit_day": QT_TRANSLATE_NOOP("QuestionCard", "Day of visits"),
    "visit_group": QT_TRANSLATE_NOOP("QuestionCard", "Group"), "series": QT_TRANSLATE_NOOP("QuestionCard", "Series"),
    "photo": QT_TRANSLATE_NOOP("QuestionCard", "Photo"), "library": QT_TRANSLATE_NOOP("QuestionCard", "The library"),
    "problem": QT_TRANSLATE_NOOP("QuestionCard", "Problem"),
}  # fmt: skip


class QuestionCard(Card):
    """answered: the value chosen."""

    answered = Signal(object)

    def __init__(self, question: Question, language: str, parent: QWidget | None = None) -> None:
        super().__init__(spacing=M, parent=parent)
        explain(self, "questions.card")
        self._question, self._language = question, language
        self.choices: list[Button] = []
        self.setAccessibleName(self._about())
        self.column.addWidget(Text(self._about(), "strong", wrap=True))
        self.column.addWidget(Text(asked_words(question), "muted", wrap=True))
        for choice in question.choices:
            self.column.addWidget(Rule())
            self.column.addLayout(self._row(choice))

    def _row(self, choice: Choice) -> QHBoxLayout:
        value = choice_words(self._question, choice.value, self._language, SHOWN_CHARACTERS)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Text(value, "body", wrap=True))
        words.addWidget(Text(self._who(choice), "caption", wrap=True))
        button = Button(self.tr("This is right"), "check")
        button.setAccessibleName(self.tr("{value} is right").format(value=value))
        button.clicked.connect(lambda: self.answered.emit(choice.value))
        self.choices.append(button)
        row = QHBoxLayout()
        row.setSpacing(L)
        row.addLayout(words, 1)
        row.addWidget(button)
        return row

    def _about(self) -> str:
        asked = self._question
        kind = QCoreApplication.translate("QuestionCard", _KINDS[asked.kind]) if asked.kind in _KINDS else kind_word(asked.kind)
        day = locale_id.long_date(date.fromisoformat(asked.day), self._language) if len(asked.day) == ISO_LETTERS else asked.day
        return " · ".join(part for part in (kind, asked.about, day) if part)

    def _who(self, choice: Choice) -> str:
        meaning = meaning_words(choice.meaning, self._language)
        if not choice.wall:
            return meaning
        day = moment_words(choice.wall, self._language)
        told = self.tr("Written by {person}, {day}").format(person=choice.person or "–", day=day)
        return " · ".join(part for part in (told, meaning) if part)

