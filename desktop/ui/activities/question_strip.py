"""Two people wrote different things: asked below the list, in words, never in the way."""

from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core import locale_id
from desktop.store.rows import RecordDetail
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.emptying import empty
from desktop.ui.kit.field_words import label
from desktop.ui.kit.helping import explain
from desktop.ui.kit.surfaces import Strip
from desktop.ui.kit.text import IconMark, Text
from desktop.ui.kit.tokens import S
from desktop.ui.kit.value_words import value_words

SHOWN_CHARACTERS = 28


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

    def ask(self, detail: RecordDetail) -> None:
        """Asks the first question of a record; hides when there is none."""
        empty(self._buttons)
        if not detail.questions:
            self.hide()
            return
        field, opinions = next(iter(detail.questions.items()))
        title = detail.fields.get("title") or ""
        self._heading.setText(self.tr("{title} – {field}: which is right?").format(title=title, field=label(field)))
        told = []
        for opinion in opinions:
            value = value_words(detail.kind, field, opinion.value, self._language)
            day = datetime.fromtimestamp(opinion.wall / 1000, UTC).astimezone().date()
            told.append(self.tr("{person} wrote {value} ({day}).").format(
                person=opinion.person or "–", value=value, day=locale_id.short_date(day, self._language)))  # fmt: skip
            self._offer(detail.record, field, opinion.value, value)
        self._words.setText(" ".join([*told, self.tr("Both are kept.")]))
        self.show()

    def _offer(self, record: str, field: str, value: Any, words: str) -> None:
        shown = words if len(words) <= SHOWN_CHARACTERS else words[:SHOWN_CHARACTERS] + "…"
        button = Button(self.tr("Use {value}").format(value=shown))
        button.clicked.connect(lambda: self.answered.emit(record, field, value))
        self._buttons.addWidget(button)
