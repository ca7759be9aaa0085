"""The day at the right: every number of it, closed or open, and groups. Amber words below; nothing blocks."""

from datetime import date
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from core import locale_id
from core.domain.checks import check_visit_day
from core.domain.kinds import CLOSED, OPEN
from desktop.store.rows import VisitDay
from desktop.ui.finding_words import words_by_field
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.fields import CountField, TextField, TickField
from desktop.ui.kit.form_rows import FormRow
from desktop.ui.kit.surfaces import Card, Rule
from desktop.ui.kit.text import Text
from desktop.ui.kit.tokens import M, S

COUNTS = ("n_total", "n_female", "n_male", "n_member", "n_non_member", "n_computer")  # three a line


class DayEditor(Card):
    """saved: (ISO date, fields); group_saved: the fields of a group."""

    saved = Signal(str, object)
    group_saved = Signal(object)

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(spacing=M, parent=parent)
        self._language = language
        self._day: VisitDay | None = None
        self._today: date | None = None
        self._heading = Text("", "heading", wrap=True)
        labels = {
            "n_total": self.tr("Total"), "n_male": self.tr("Men"), "n_female": self.tr("Women"), "n_member": self.tr("Members"),
            "n_non_member": self.tr("Not members"), "n_computer": self.tr("Computers"),
        }  # fmt: skip
        self._rows = {name: FormRow(labels[name], CountField()) for name in COUNTS}
        self._closed = TickField(self.tr("The library was closed"))
        self._note = TextField(self.tr("for example: public holiday"))
        self._save = Button(self.tr("Save the day"), "check")
        self._group_name, self._group_count = TextField(self.tr("for example: a school")), CountField()
        self._add_group = Button(self.tr("Add group"), "plus")
        self._groups = Text("", "caption", wrap=True)
        self._build()
        self._connect()

    def show_day(self, day: VisitDay, today: date | None) -> None:
        """Shows a day as it is recorded."""
        self._day, self._today = day, today
        self._heading.setText(locale_id.long_date(date.fromisoformat(day.date), self._language))
        for name, row in self._rows.items():
            row.editor.set_value(getattr(day, name))  # type: ignore[attr-defined]
        self._closed.set_value(day.state == CLOSED)
        self._note.set_value(day.note)
        n = day.n_group
        self._groups.setText(self.tr("%n people in groups on this day", "", n) if n else "")
        self._groups.setVisible(bool(n))
        self._check()

    def focus(self) -> None:
        """Puts the cursor into the first number."""
        self._rows["n_total"].editor.setFocus(Qt.FocusReason.TabFocusReason)

    def fields(self) -> dict[str, Any]:
        """What stands in the fields. A closed day has no numbers."""
        closed = bool(self._closed.value())
        counts = {name: None if closed else row.editor.value() for name, row in self._rows.items()}  # type: ignore[attr-defined]
        return {**counts, "state": CLOSED if closed else OPEN, "note": self._note.value()}

    def findings(self) -> dict[str, str]:
        """field → the amber words that stand below it."""
        return {name: row.finding for name, row in self._rows.items() if row.finding}

    def save(self) -> None:
        """Gives the day away."""
        if self._day is not None:
            self.saved.emit(self._day.date, self.fields())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter goes on to the next field."""
        is_enter = isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if not is_enter or event.type() != QEvent.Type.KeyPress or not isinstance(watched, QLineEdit):
            return False
        watched.focusNextChild()
        return True

    def _build(self) -> None:
        grid = QGridLayout()
        grid.setSpacing(S)
        for number, row in enumerate(self._rows.values()):
            grid.addWidget(row, *divmod(number, 3), Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(number % 3, 1)
        self._split = Text("", "warn", wrap=True)
        self._rows["n_total"].show_finding_in(self._split)
        groups = QGridLayout()
        groups.setSpacing(S)
        groups.addWidget(FormRow(self.tr("A group"), self._group_name), 0, 0)
        groups.addWidget(FormRow(self.tr("How many"), self._group_count), 0, 1)
        groups.setColumnStretch(0, 2)
        groups.setColumnStretch(1, 1)
        for part in (self._heading, grid, self._split, self._closed, FormRow(self.tr("Note"), self._note), self._save, Rule(), groups):
            self.column.addWidget(part) if isinstance(part, QWidget) else self.column.addLayout(part)
        self.column.addWidget(self._groups)
        self.column.addWidget(self._add_group)
        self.column.addStretch()

    def _connect(self) -> None:
        for row in self._rows.values():
            row.editor.edited.connect(self._check)  # type: ignore[attr-defined]
            row.editor.installEventFilter(self)
        self._note.installEventFilter(self)
        self._closed.edited.connect(self._check)
        self._save.clicked.connect(self.save)
        self._add_group.clicked.connect(self._keep_group)
        self._group_count.returnPressed.connect(self._keep_group)

    def _check(self) -> None:
        if self._day is None:
            return
        for row in self._rows.values():
            row.editor.setEnabled(not self._closed.value())
        words = words_by_field(check_visit_day({**self.fields(), "date": self._day.date}, self._today), self._language)
        if "date" in words:
            words["n_total"] = " ".join(filter(None, [words.pop("date"), words.get("n_total")]))
        for name, row in self._rows.items():
            row.set_finding(words.get(name, ""))

    def _keep_group(self) -> None:
        count = self._group_count.value()
        if self._day is None or count is None:
            self._group_count.setFocus()
            return
        self.group_saved.emit({"date": self._day.date, "name": self._group_name.value(), "n_total": count})
        self._group_name.set_value(None)
        self._group_count.set_value(None)
