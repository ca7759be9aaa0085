"""Beside a record that is there already: why it is changed, and everything that happened to it before."""

from datetime import UTC, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core import locale_id
from desktop.store.rows import Change
from desktop.ui.kit.emptying import empty
from desktop.ui.kit.field_words import label
from desktop.ui.kit.fields import TextField
from desktop.ui.kit.fold import Fold
from desktop.ui.kit.form_rows import FormRow
from desktop.ui.kit.helping import explain
from desktop.ui.kit.surfaces import Card
from desktop.ui.kit.text import Text
from desktop.ui.kit.tokens import M, S
from desktop.ui.kit.value_words import value_words

SHOWN = 20
SHOWN_CHARACTERS = 60


class ChangeCard(Card):
    """edited: she wrote a reason."""

    edited = Signal()

    def __init__(self, language: str, kind: str = "activity", parent: QWidget | None = None) -> None:
        super().__init__(spacing=S, parent=parent)
        explain(self, "activity.change")
        self._language, self._kind = language, kind
        self.reason = TextField(self.tr("for example: the sheet came later"))
        self.reason.offer([self.tr("The sign-in sheet came later"), self.tr("Typing mistake"), self.tr("Counted again")])
        self.column.addWidget(FormRow(self.tr("Why is it changed? (may stay empty)"), self.reason))
        self._fold = Fold(self.tr("History"))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(M)
        self._fold.set_content(self._lines)
        self.column.addWidget(self._fold)
        self.reason.edited.connect(self.edited)

    def show_history(self, changes: list[Change]) -> None:
        """Newest first; the first save is told as such."""
        empty(self._lines)
        n = len(changes)
        self._fold.set_words(self.tr("History: saved %n times", "", n))
        told: dict[str, object] = {}
        lines = []
        for number, change in enumerate(changes):
            lines.append((self._who(change), self._what(change, told, is_first=number == 0)))
            told |= change.fields
        for who, what in reversed(lines[-SHOWN:]):
            entry = QWidget()
            column = QVBoxLayout(entry)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
            column.addWidget(Text(who, "label", wrap=True))
            column.addWidget(Text(what, "body", wrap=True))
            self._lines.addWidget(entry)

    def _who(self, change: Change) -> str:
        when = datetime.fromtimestamp(change.wall / 1000, UTC).astimezone()
        day = self.tr("date uncertain") if change.suspect else f"{locale_id.full_date(when.date(), self._language)}, {when:%H.%M}"
        return f"{change.person or '–'} · {day}"

    def _what(self, change: Change, told: dict[str, object], is_first: bool) -> str:
        if is_first:
            words = self.tr("First saved")
        elif change.fields.get("deleted") is not None:
            words = self.tr("Put in the bin") if change.fields["deleted"] else self.tr("Taken out of the bin")
        else:
            words = "; ".join(
                f"{label(name, self._kind)}: {self._shown(name, told.get(name))} → {self._shown(name, value)}"
                for name, value in change.fields.items()
            )
        return f"{words} — {change.reason}" if change.reason else words

    def _shown(self, name: str, value: object) -> str:
        words = value_words(self._kind, name, value, self._language)
        return words if len(words) <= SHOWN_CHARACTERS else f"{words[:SHOWN_CHARACTERS]}…"
