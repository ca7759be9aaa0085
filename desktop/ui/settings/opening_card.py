"""When the library is open: weekdays, hours, and single days on which it will be closed. Every change is saved at once.

A planned closed day is never shown or counted as forgotten.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from core import locale_id
from core.domain.opening import WEEK, Opening, closed_texts, opening_of
from desktop.ui.kit.buttons import Button, IconButton
from desktop.ui.kit.chips import Chip, FlowLayout
from desktop.ui.kit.emptying import empty
from desktop.ui.kit.fields import DateField, TextField
from desktop.ui.kit.form_rows import FormRow
from desktop.ui.kit.helping import explain
from desktop.ui.kit.surfaces import Card
from desktop.ui.kit.text import Text
from desktop.ui.kit.tokens import M, S
from desktop.ui.setting import Setting
from desktop.ui.unsaved import Unsaved

_A_MONDAY = date(2024, 1, 1)
_REASON_CHARACTERS = 100
DRAFT = "opening"
FIELDS = ("opening_weekdays", "opening_hours", "closed_dates")


@dataclass(frozen=True, slots=True)
class Found:
    """The profile's fields, what was typed and not saved, and today."""

    fields: Mapping[str, Any]
    draft: Mapping[str, Any]
    today: date | None


class OpeningCard(Card):
    """Signals as those of a page."""

    trouble = Signal(object)
    told = Signal(str, object)
    changed = Signal()

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(spacing=M, parent=parent)
        explain(self, "settings.opening")
        self._setting = setting
        self._fields: dict[str, Any] = {}
        self._today: date | None = None
        self.unsaved = Unsaved(setting, DRAFT, self._typed, self)
        language = setting.language
        self.weekdays = {
            number: Chip(locale_id.weekday(_A_MONDAY + timedelta(days=number - 1), language)) for number in WEEK
        }
        self.hours = TextField(self.tr("for example: 08.00–16.00"))
        self.day = DateField(language, ahead=True)
        self.day.setPlaceholderText(self.tr("for example: 25/12"))
        self.reason = TextField(self.tr("for example: Christmas"))
        self.reason.setMaxLength(_REASON_CHARACTERS)
        self._add = Button(self.tr("Add the day"), "plus")
        explain(self.hours, "settings.hours")
        for part in (self.day, self.reason, self._add):
            explain(part, "settings.closed_days")
        self._words = Text("", "warn", wrap=True)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._empty = Text(self.tr("No closed day is planned. Holidays written here are not counted as forgotten."), "caption", wrap=True)
        self._build()
        self._connect()

    @property
    def words(self) -> str:
        """The amber words below the new day."""
        return self._words.text()

    def arrive(self) -> None:
        """Shows the profile as it stands."""
        book = self._setting.desk.book

        def look_up() -> Found:
            profile, draft = book.profile(), book.draft(DRAFT)
            return Found(profile.fields if profile else {}, draft.fields if draft else {}, book.today())

        self._setting.jobs.read(self, look_up, self._show, key="opening")

    def keep(self) -> None:
        """Called before the page is left: nothing that was typed is lost."""
        self._save_hours()
        self.unsaved.flush()

    def _build(self) -> None:
        chips = QWidget()
        flow = FlowLayout(chips)
        for chip in self.weekdays.values():
            flow.addWidget(chip)
        chips.setAccessibleName(self.tr("Days on which the library is open"))
        new = QGridLayout()
        new.setSpacing(M)
        new.addWidget(FormRow(self.tr("Closed on"), self.day), 0, 0)
        new.addWidget(FormRow(self.tr("Why"), self.reason), 0, 1)
        new.addWidget(self._add, 0, 2, Qt.AlignmentFlag.AlignBottom)
        new.setColumnStretch(0, 2)
        new.setColumnStretch(1, 3)
        self._words.hide()
        self.column.addWidget(Text(self.tr("Opening days"), "heading"))
        self.column.addWidget(chips)
        self.column.addWidget(FormRow(self.tr("Opening hours"), self.hours))
        self.column.addWidget(Text(self.tr("Days on which the library will be closed"), "strong"))
        self.column.addLayout(new)
        self.column.addWidget(self._words)
        self.column.addWidget(self._empty)
        self.column.addLayout(self._list)

    def _connect(self) -> None:
        for chip in self.weekdays.values():
            chip.clicked.connect(lambda _: self._save_weekdays())
        self.hours.editingFinished.connect(self._save_hours)
        for field in (self.hours, self.day, self.reason):
            field.edited.connect(self.unsaved.note)
        self.day.returnPressed.connect(lambda: self.reason.setFocus(Qt.FocusReason.TabFocusReason))
        self.day.edited.connect(lambda: self._tell(""))
        self.reason.returnPressed.connect(self._plan)
        self._add.clicked.connect(self._plan)

    def _show(self, found: Found) -> None:
        self._fields = {name: found.fields.get(name) for name in FIELDS}
        self._today = found.today
        self.day.set_today(found.today)
        opening = opening_of(found.fields)
        for number, chip in self.weekdays.items():
            chip.setChecked(number in opening.weekdays)
        if not self.hours.hasFocus():
            self.hours.set_value(found.draft.get("hours", found.fields.get("opening_hours")))
        if found.draft and not self.day.text() and not self.reason.text():
            self.day.set_value(found.draft.get("day"))
            self.reason.set_value(found.draft.get("reason"))
        self._show_days(opening)

    def _typed(self) -> dict[str, str]:
        hours, planned = self.hours.value(), {"day": self.day.value(), "reason": self.reason.value()}
        typed = {name: value for name, value in planned.items() if value}
        return typed if hours == (self._fields.get("opening_hours") or None) else {**typed, "hours": hours or ""}

    def _show_days(self, opening: Opening) -> None:
        empty(self._list)
        coming = {day: why for day, why in opening.closed.items() if not self._today or day >= f"{self._today.year}-01-01"}
        self._empty.setVisible(not coming)
        for day, why in coming.items():
            named = locale_id.long_date(date.fromisoformat(day), self._setting.language)
            row = QWidget()
            line = QHBoxLayout(row)
            line.setContentsMargins(0, 0, 0, 0)
            line.setSpacing(S)
            remove = IconButton(self.tr("Take away {day}").format(day=named), "x")
            explain(remove, "settings.closed_days")
            remove.clicked.connect(lambda _=False, day=day: self._unplan(day))
            line.addWidget(Text(f"{named} · {why}" if why else named, wrap=True), 1)
            line.addWidget(remove)
            self._list.addWidget(row)

    def _save_weekdays(self) -> None:
        chosen = [number for number, chip in self.weekdays.items() if chip.isChecked()]
        self._save({"opening_weekdays": chosen}, self.tr("The opening days are saved."))

    def _save_hours(self) -> None:
        hours = self.hours.value()
        if hours != (self._fields.get("opening_hours") or None):
            self._save({"opening_hours": hours}, self.tr("The opening hours are saved."))

    def _plan(self) -> None:
        day = self.day.value()
        if day is None:
            self._tell(self.tr("Write the day, for example 25/12 or 25 December."))
            self.day.setFocus(Qt.FocusReason.TabFocusReason)
            return
        closed = {**opening_of(self._fields).closed, day: self.reason.value() or ""}
        named = locale_id.long_date(date.fromisoformat(day), self._setting.language)
        self.day.clear()
        self.day.set_value(None)
        self.reason.set_value(None)
        self._save({"closed_dates": closed_texts(closed)}, self.tr("Closed on {day}: noted.").format(day=named))
        self.day.setFocus(Qt.FocusReason.TabFocusReason)

    def _unplan(self, day: str) -> None:
        closed = {known: why for known, why in opening_of(self._fields).closed.items() if known != day}
        named = locale_id.long_date(date.fromisoformat(day), self._setting.language)
        self._save({"closed_dates": closed_texts(closed)}, self.tr("{day} is an ordinary day again.").format(day=named))
        self.day.setFocus(Qt.FocusReason.OtherFocusReason)

    def _save(self, fields: dict[str, Any], words: str) -> None:
        book, jobs = self._setting.desk.book, self._setting.jobs
        before = {name: self._fields.get(name) for name in fields}
        self._fields |= fields
        self.unsaved.keep()

        def take_back() -> None:
            jobs.write(self, lambda: book.save_profile(before), lambda _: self._after_change(), self.trouble.emit)

        def kept(_: object) -> None:
            self._after_change()
            self.told.emit(words, take_back)

        jobs.write(self, lambda: book.save_profile(fields), kept, self.trouble.emit)

    def _after_change(self) -> None:
        self.arrive()
        self.changed.emit()

    def _tell(self, words: str) -> None:
        self._words.setText(words)
        self._words.setVisible(bool(words))
        self.day.setAccessibleDescription(words)
