"""The groups of a day: who came together and how many. Each can be changed or put in the bin, and both taken back."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from core.domain.checks import check_visit_group, total_of
from desktop.store.rows import VisitGroup
from desktop.ui.finding_words import words_by_field
from desktop.ui.kit.buttons import Button, IconButton
from desktop.ui.kit.emptying import empty
from desktop.ui.kit.fields import CountField, TextField
from desktop.ui.kit.form_rows import FormRow
from desktop.ui.kit.helping import explain
from desktop.ui.kit.text import Text
from desktop.ui.kit.tokens import XS, S
from desktop.ui.visits.day_words import people_words

RECORD = "record"
FIELDS = ("name", "n_total", "n_female", "n_male")


class GroupRow(QWidget):
    """'SDN 002 · 31 orang (14 L, 17 P)', and what can be done with it."""

    def __init__(self, group: VisitGroup, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        name = group.name or self.tr("A group")
        people = people_words(group.n_total, group.n_male, group.n_female, language)
        self.edit = IconButton(self.tr("Change {group}").format(group=name), "pencil")
        self.delete = IconButton(self.tr("Delete {group}").format(group=name), "trash-2")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(Text(f"{name} · {people}", "body", wrap=True), 1)
        row.addWidget(self.edit)
        row.addWidget(self.delete)


class GroupsPart(QWidget):
    """saved: (record or None for a new one, fields); deleted: the group; edited: something is typed and not saved.

    A form that is open stays with its day: going to another day and coming back shows it again.
    """

    saved = Signal(object, object)
    deleted = Signal(object)
    edited = Signal()

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        explain(self, "visits.groups")
        self._language = language
        self._day = ""
        self._today: date | None = None
        self._groups: tuple[VisitGroup, ...] = ()
        self._edited: str | None = None
        self._typed: dict[str, dict[str, Any]] = {}
        self._heading = Text(self.tr("Groups"), "strong")
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.add = Button(self.tr("Add group"), "plus")
        self._form = QWidget()
        self.name = TextField(self.tr("for example: a school"))
        self.total, self.women, self.men = CountField(), CountField(), CountField()
        self._words = Text("", "warn", wrap=True)
        self._keep = Button(self.tr("Save the group"), "check")
        self._leave = Button(self.tr("Cancel"), "x", "quiet")
        self._build()
        self._connect()

    @property
    def unsaved(self) -> dict[str, dict[str, Any]]:
        """ISO date → the group that was typed and not saved; RECORD: the one it changes, '' for a new one."""
        return {day: dict(typed) for day, typed in self._typed.items()}

    def take_unsaved(self, unsaved: Mapping[str, Mapping[str, Any]]) -> None:
        """What a draft kept."""
        self._typed = {day: dict(typed) for day, typed in unsaved.items()}
        self._go_on()

    def show_groups(self, day: str, groups: Sequence[VisitGroup], today: date | None) -> None:
        """The groups of a day. A form that is open stays as it is while the day does."""
        is_other = day != self._day
        self._day, self._groups, self._today = day, tuple(groups), today
        if is_other:
            self._close()
            self._go_on()
        self._heading.setText(self._headline())
        empty(self._list)
        for group in self._groups:
            row = GroupRow(group, self._language)
            row.edit.clicked.connect(lambda _=False, group=group: self._open(group))
            row.delete.clicked.connect(lambda _=False, group=group: self.deleted.emit(group))
            self._list.addWidget(row)

    def findings(self) -> str:
        """The amber words."""
        return self._words.text()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in a number saves."""
        is_enter = isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and event.type() == QEvent.Type.KeyPress:
            self._save()
            return True
        return super().eventFilter(watched, event)

    def _headline(self) -> str:
        if not self._groups:
            return self.tr("Groups: none")
        n = len(self._groups)
        people = sum(total_of(group.n_total, group.n_male, group.n_female) or 0 for group in self._groups)
        groups = self.tr("%n groups", "", n)
        return f"{groups} · {people_words(people, None, None, self._language)}"

    def _build(self) -> None:
        grid = QGridLayout(self._form)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(S)
        grid.addWidget(FormRow(self.tr("Who came"), self.name), 0, 0, 1, 3)
        for place, (label, field) in enumerate(
            ((self.tr("How many"), self.total), (self.tr("Women"), self.women), (self.tr("Men"), self.men))
        ):
            grid.addWidget(FormRow(label, field), 1, place)
        grid.addWidget(self._words, 2, 0, 1, 3)
        buttons = QHBoxLayout()
        buttons.addWidget(self._keep)
        buttons.addWidget(self._leave)
        buttons.addStretch()
        grid.addLayout(buttons, 3, 0, 1, 3)
        self._form.hide()
        self._words.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(XS)
        column.addWidget(self._heading)
        column.addLayout(self._list)
        column.addWidget(self._form)
        column.addWidget(self.add)

    def _connect(self) -> None:
        self.add.clicked.connect(lambda: self._open(None))
        self._keep.clicked.connect(self._save)
        self._leave.clicked.connect(self._give_up)
        self.name.returnPressed.connect(lambda: self.total.setFocus(Qt.FocusReason.TabFocusReason))
        self.name.edited.connect(self._note)
        for field in (self.total, self.women, self.men):
            field.edited.connect(self._note)
            field.edited.connect(self._check)
            field.installEventFilter(self)  # an empty number does not say that Enter was pressed

    def _open(self, group: VisitGroup | None) -> None:
        known = {name: getattr(group, name) for name in FIELDS} if group else {}
        self._show_form({RECORD: group.record if group else "", **known})
        self.name.setFocus(Qt.FocusReason.TabFocusReason)

    def _go_on(self) -> None:
        """Opens what was typed for this day and not saved."""
        if self._day in self._typed:
            self._show_form(self._typed[self._day])

    def _show_form(self, values: Mapping[str, Any]) -> None:
        self._edited = values.get(RECORD) or None
        for name, field in self._editors().items():
            field.set_value(values.get(name))  # type: ignore[attr-defined]
        self._form.show()
        self.add.hide()
        self._check()

    def _editors(self) -> dict[str, QWidget]:
        return dict(zip(FIELDS, (self.name, self.total, self.women, self.men), strict=True))

    def _note(self) -> None:
        self._typed[self._day] = {RECORD: self._edited or "", **{name: one.value() for name, one in self._editors().items()}}  # type: ignore[attr-defined]
        self.edited.emit()

    def _give_up(self) -> None:
        self._typed.pop(self._day, None)
        self.edited.emit()
        self._close()

    def _close(self) -> None:
        had_focus = self._form.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        self._form.hide()
        self.add.show()
        if had_focus:
            self.add.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fields(self) -> dict[str, Any]:
        women, men = self.women.value(), self.men.value()
        total = self.total.value()
        if total is None and women is not None and men is not None:
            total = women + men
        return {"date": self._day, "name": self.name.value(), "n_total": total, "n_female": women, "n_male": men}

    def _check(self) -> None:
        words = " ".join(words_by_field(check_visit_group(self._fields(), self._today), self._language).values())
        self._words.setText(words)
        self._words.setVisible(bool(words))
        self.total.setAccessibleDescription(words)

    def _save(self) -> None:
        fields = self._fields()
        if fields["n_total"] is None:
            self._words.setText(self.tr("Write how many came."))
            self._words.show()
            self.total.setFocus(Qt.FocusReason.TabFocusReason)
            return
        record = self._edited
        self._typed.pop(self._day, None)
        self._close()
        self.saved.emit(record, fields)
