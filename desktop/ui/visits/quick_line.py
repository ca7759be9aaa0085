"""One field on top of the page: V, 12 Tab 9 Tab 5, Enter. What it understood stands below before anything is saved."""

from datetime import date
from itertools import takewhile
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core import locale_id
from desktop.store.rows import VisitDay
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.fields import TextField
from desktop.ui.kit.helping import explain
from desktop.ui.kit.surfaces import Card
from desktop.ui.kit.text import Text
from desktop.ui.kit.tokens import XS, M
from desktop.ui.visits import quick_words
from desktop.ui.visits.day_words import counts_words

NUMBERS, YEAR_DIGITS = 3, 4
TEXT = "text"


class NumbersField(TextField):
    """Tab behind a number parts it from the next; anywhere else, Tab goes on to the next field."""

    def event(self, event: QEvent) -> bool:
        """Sees Tab before the window does."""
        is_tab = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Tab
        if is_tab and self.text()[-1:].isdigit() and 0 < self._numbers() < NUMBERS:
            self.setText(f"{self.text()} ")
            return True
        return super().event(event)

    def _numbers(self) -> int:
        """How many stand at the end; a day may stand before them, and its year is none of them."""
        words = self.text().split()
        numbers = list(takewhile(str.isdigit, reversed(words)))
        begins_with_year = 0 < len(numbers) < len(words) and len(numbers[-1]) == YEAR_DIGITS
        return len(numbers) - begins_with_year


class QuickLine(Card):
    """saved: (ISO date, fields), when she presses Enter on something that was understood; edited: she typed.

    last: the day saved last since she wrote one before the numbers, '' while she has not.
    """

    saved = Signal(str, object)
    edited = Signal()

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(margin=M, spacing=XS, parent=parent)
        explain(self, "visits.quick_line")
        self._language = language
        self._today: date | None = None
        self._offered: date | None = None
        self.last = ""
        self._days: dict[str, VisitDay] = {}
        self.line = NumbersField(self.tr("Women  Tab  men  Tab  computer users      or 20, or closed, or yesterday 20"))
        self.line.setAccessibleName(self.tr("Visitors of a day"))
        self.line.setCompleter(None)  # type: ignore[arg-type]
        self._words = Text("", "muted", wrap=True)
        save = Button(self.tr("Save"), "check")
        save.set_keys("Enter")
        row = QHBoxLayout()
        row.setSpacing(M)
        row.addWidget(self.line, 1)
        row.addWidget(save)
        column = QVBoxLayout()
        column.setSpacing(XS)
        column.addLayout(row)
        column.addWidget(self._words)
        self.column.addLayout(column)
        self.line.textChanged.connect(lambda _: self.edited.emit())
        self.line.textEdited.connect(lambda _: self._tell())
        self.line.returnPressed.connect(self.save)
        save.clicked.connect(self.save)

    @property
    def words(self) -> str:
        """What stands below the line."""
        return self._words.text()

    @property
    def unsaved(self) -> dict[str, str]:
        """What stands in the line, for a draft."""
        return {TEXT: self.line.text()} if self.line.text().strip() else {}

    def take_unsaved(self, text: str) -> None:
        """What a draft kept; what she has typed meanwhile stays."""
        if text and not self.line.text():
            self.line.setText(text)
            self._tell()

    def offer(self, today: date | None, offered: date | None, days: list[VisitDay]) -> None:
        """today: None while the clock is not to be believed; offered: the day that is meant when none is written."""
        self._today, self._offered = today, offered
        self._days |= {day.date: day for day in days}
        self._tell()

    def save(self) -> None:
        """Gives away what was understood; otherwise the words below say what can be written."""
        entry = quick_words.read(self.line.text(), self._today)
        day = entry.day or self._offered
        if not entry.is_whole or day is None:
            self._tell(insist=True)
            return
        self.line.clear()
        if entry.day or self.last:
            self.last = day.isoformat()
        self.saved.emit(day.isoformat(), self._with_blanks(entry.fields))
        self._tell()

    def _with_blanks(self, fields: dict[str, Any]) -> dict[str, Any]:
        """A corrected day loses the split that it had: 20 instead of 18 says nothing about men and women."""
        names = ("n_total", "n_male", "n_female", "n_member", "n_non_member", "n_computer", "occupations", "note")
        return {**dict.fromkeys(names), **fields}

    def _tell(self, insist: bool = False) -> None:
        entry = quick_words.read(self.line.text(), self._today)
        day = entry.day or self._offered
        named = locale_id.long_date(day, self._language) if day else self.tr("write the day first, for example 3/11/2026")
        if entry.unread:
            words = self.tr(
                "Not understood: {words}. Write 12 9 5 for women, men and computer users, or 20, or closed; "
                "a day may stand before it: yesterday 20."
            )
            self._show(words.format(words=", ".join(entry.unread)), "warn")
        elif not entry.fields:
            if insist:
                words = self.tr(
                    "Write how many came: 12 women Tab 9 men, or 20 in all; 0 when nobody came; closed when the library was shut."
                )
                self._show(words, "warn")
            else:
                self._show(self.tr("For {day}").format(day=named), "muted")
        else:
            parts = [named, counts_words(entry.fields, self._language)]
            known = self._days.get(day.isoformat()) if day else None
            if known is not None and known.state is not None:
                old = counts_words({"state": known.state, "n_total": known.n_total}, self._language)
                parts.append(self.tr("replaces: {old}").format(old=old))
            self._show(" · ".join(parts), "body" if day else "warn")

    def _show(self, words: str, role: str) -> None:
        self._words.setText(words)
        self._words.set_role(role)
        self.line.setAccessibleDescription(words)
