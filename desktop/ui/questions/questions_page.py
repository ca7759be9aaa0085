"""Pertanyaan: where two people wrote different things. Nothing is lost meanwhile, nothing waits for it; it is asked when there is time."""

from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from desktop.store.question_rows import Question
from desktop.ui.kit.emptying import empty
from desktop.ui.kit.page import Page
from desktop.ui.kit.states import EmptyState
from desktop.ui.kit.tokens import M
from desktop.ui.questions.question_card import QuestionCard
from desktop.ui.setting import Setting


class QuestionsPage(Page):
    """One card a question."""

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Questions"))
        self._setting = setting
        self.cards: list[QuestionCard] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(M)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, M, 0)
        column.addLayout(self._column)
        column.addStretch()
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setWidget(inside)
        self._stack = QStackedWidget()
        self._stack.addWidget(scroll)
        self._stack.addWidget(
            EmptyState(
                "circle-check", self.tr("No questions"),
                self.tr("When two people write different things, it is asked here."),
            )
        )  # fmt: skip
        self.body.addWidget(self._stack, 1)

    def arrive(self, what: object = None) -> None:
        """Asks anew."""
        self._setting.jobs.read(self, self._setting.desk.questions.open, self._show, key="questions")

    def _show(self, found: list[Question]) -> None:
        empty(self._column)
        self.cards = []
        for one in found:
            card = QuestionCard(one, self._setting.language)
            card.answered.connect(lambda value, one=one: self._answer(one, value))
            self._column.addWidget(card)
            self.cards.append(card)
        self._stack.setCurrentIndex(0 if found else 1)
        n = len(found)
        self.truth.setText(self.tr("%n questions. Both answers are kept until one is chosen.", "", n) if found else "")
        if self.cards:
            self.cards[0].choices[0].setFocus()

    def _answer(self, asked: Question, value: object) -> None:
        questions = self._setting.desk.questions
        self._setting.jobs.write(self, lambda: questions.answer(asked.record, asked.field, value), self._answered, self.trouble.emit)

    def _answered(self, _: object) -> None:
        self.told.emit(self.tr("Answered. The other laptops learn it at the next contact."), None)
        self.changed.emit()
        self.arrive()
