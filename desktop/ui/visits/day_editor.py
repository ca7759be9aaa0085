"""The day at the right: every number of it, closed or open, who came in groups, what was done before. Nothing here blocks.

What is typed and not saved stays with its day: going to another day and coming back shows it again.
"""

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from core import locale_id
from core.domain.checks import check_visit_day
from core.domain.kinds import CLOSED, OPEN
from desktop.store.rows import DaySheet, VisitDay
from desktop.ui.actions import COUNT_VISITORS
from desktop.ui.finding_words import words_by_field
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.fields import CountField, TextField, TickField
from desktop.ui.kit.form_rows import FormRow
from desktop.ui.kit.going_on import GoingOn
from desktop.ui.kit.helping import explain
from desktop.ui.kit.surfaces import Card, Rule
from desktop.ui.kit.text import Text
from desktop.ui.kit.tokens import M, S
from desktop.ui.kit.undo_steps import UndoSteps
from desktop.ui.visits.groups_part import GroupsPart
from desktop.ui.visits.history_part import HistoryPart
from desktop.ui.visits.occupations_part import OccupationsPart
from desktop.ui.visits.quick_count import QuickCount

COUNTS = ("n_total", "n_female", "n_male", "n_member", "n_non_member", "n_computer")  # three a line
OCCUPATIONS = "occupations"
_UNDO, _REDO = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo


class DayEditor(Card):
    """saved: (ISO date, fields); counted: (ISO date, steps); edited: something is typed and not saved; day_asked: Undo changed another
    day; counting_asked: the small window; groups: see GroupsPart."""

    saved = Signal(str, object)
    counted = Signal(str, object)
    edited = Signal()
    day_asked = Signal(str)
    counting_asked = Signal()

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(spacing=S, parent=parent)
        explain(self, "visits.day")
        self._language = language
        self._day: VisitDay | None = None
        self._sheet: DaySheet | None = None
        self._today: date | None = None
        self._typed: dict[str, dict[str, Any]] = {}
        self._steps: UndoSteps[dict[str, dict[str, Any]]] = UndoSteps()
        self._steps.begin([{}])
        self._heading = Text("", "heading", wrap=True)
        labels = {
            "n_total": self.tr("Total"), "n_male": self.tr("Men"), "n_female": self.tr("Women"), "n_member": self.tr("Members"),
            "n_non_member": self.tr("Not members"), "n_computer": self.tr("Computers"),
        }  # fmt: skip
        self._rows = {name: FormRow(labels[name], CountField()) for name in COUNTS}
        for name, row in self._rows.items():
            explain(row, f"visits.{name}")
        self._closed = TickField(self.tr("The library was closed"))
        self._note = TextField(self.tr("for example: public holiday"))
        self._save = Button(self.tr("Save the day"), "check", shortcut="Ctrl+S")
        self._unsaved = Text(self.tr("not saved yet"), "accent")
        self._several = Text("", "warn", wrap=True)
        self.count = QuickCount(language)
        self._small = COUNT_VISITORS.button("quiet")
        self.occupations = OccupationsPart(language)
        self.groups = GroupsPart(language)
        self.history = HistoryPart(labels, language)
        explain(self._closed, "visits.closed")
        explain(self._note, "visits.note")
        self._build()
        self._connect()

    @property
    def unsaved(self) -> dict[str, dict[str, Any]]:
        """ISO date → what was typed and not saved."""
        return {day: dict(typed) for day, typed in self._typed.items() if typed}

    def take_steps(self, steps: Sequence[dict[str, dict[str, Any]]]) -> None:
        """What a draft kept: the states it went through, oldest first; Undo goes back to them."""
        self._steps.begin([{}, *steps])
        self._show_typed(steps[-1] if steps else {})

    def step(self) -> None:
        """What was typed until here is taken back in one go."""
        self._steps.add(self.unsaved)

    def forget_unsaved(self, day: str) -> None:
        """The day was saved; from here on it is the toast that takes it back."""
        self._typed.pop(day, None)
        self._steps.begin([self.unsaved])

    def show_day(self, day: VisitDay, today: date | None) -> None:
        """Shows a day as it is recorded, and what was typed over it; the rest of it comes with `show_sheet`."""
        if self._day is not None and self._day.date != day.date:
            self.count.flush()
            self._sheet = None
        self._day, self._today = day, today
        self._heading.setText(locale_id.long_date(date.fromisoformat(day.date), self._language))
        typed = self._typed.get(day.date, {})
        for name, row in self._rows.items():
            _show(row.editor, typed.get(name, getattr(day, name)))
        self._closed.set_value(typed.get("state", day.state) == CLOSED)
        _show(self._note, typed.get("note", day.note or None))
        for part in (self.count, self._small):
            part.setVisible(today is not None and day.date == today.isoformat())
        self.count.show_numbers(day.n_female, day.n_male)
        self._check()

    def show_sheet(self, sheet: DaySheet) -> None:
        """What takes longer to look up."""
        if self._day is None or sheet.day.date != self._day.date:
            return
        self._sheet = sheet
        typed = self._typed.get(sheet.day.date, {})
        self.occupations.set_value(typed.get(OCCUPATIONS, sheet.occupations))
        self.groups.show_groups(sheet.day.date, sheet.groups, self._today)
        self.history.show_changes(sheet.changes)
        parts = ", ".join("–" if part is None else locale_id.number(part, self._language) for part in sheet.parts)
        self._several.setText(
            self.tr("Recorded more than once ({parts}): the numbers are added. What you save here stands for all.").format(parts=parts)
        )
        self._several.setVisible(bool(sheet.parts))
        self._check()

    def focus(self) -> None:
        """Puts the cursor into the first number."""
        self._rows["n_total"].editor.setFocus(Qt.FocusReason.TabFocusReason)

    def fields(self) -> dict[str, Any]:
        """What stands in the fields. A closed day has no numbers."""
        closed = bool(self._closed.value())
        counts = {name: None if closed else row.editor.value() for name, row in self._rows.items()}  # type: ignore[attr-defined]
        women, men = counts["n_female"], counts["n_male"]
        if counts["n_total"] is None and women is not None and men is not None:
            counts["n_total"] = women + men
        fields = {**counts, "state": CLOSED if closed else OPEN, "note": self._note.value()}
        if self._sheet is not None:
            fields[OCCUPATIONS] = None if closed else self.occupations.value()
        return fields

    def findings(self) -> dict[str, str]:
        """field → the amber words that stand below it."""
        found = {name: row.finding for name, row in self._rows.items() if row.finding}
        return {**found, **({OCCUPATIONS: words} if (words := self.occupations.findings()) else {})}

    def save(self) -> None:
        """Gives the day away."""
        if self._day is not None:
            self.count.flush()
            self.saved.emit(self._day.date, self.fields())

    def _build(self) -> None:
        grid = QGridLayout()
        grid.setSpacing(S)
        for number, row in enumerate(self._rows.values()):
            grid.addWidget(row, *divmod(number, 3), Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(number % 3, 1)
        findings = [Text("", "warn", wrap=True) for _ in COUNTS]  # below all of them: a third of the width is too narrow to read
        for row, words in zip(self._rows.values(), findings, strict=True):
            row.show_finding_in(words)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, S, 0)
        column.setSpacing(M)
        column.addLayout(grid)
        for part in (
            *findings, self._several, self._closed, FormRow(self.tr("Note"), self._note), self.count, self._small, self.occupations, Rule(),
            self.groups, self.history,
        ):  # fmt: skip
            column.addWidget(part)
        column.addStretch()
        self._several.hide()
        self._unsaved.hide()
        scroll = DownScroll(inside)
        foot = QHBoxLayout()
        foot.setSpacing(M)
        foot.addWidget(self._save)
        foot.addWidget(self._unsaved)
        foot.addStretch()
        self.column.addWidget(self._heading)
        self.column.addWidget(scroll, 1)
        self.column.addLayout(foot)

    def _connect(self) -> None:
        for name, row in self._rows.items():
            row.editor.edited.connect(lambda name=name: self._note_typed(name))  # type: ignore[attr-defined]
        going_on = GoingOn(self)
        for editor in (*(row.editor for row in self._rows.values()), self._closed, self._note, *self.occupations.fields.values()):
            going_on.watch(editor)
            editor.installEventFilter(self)
        self._note.edited.connect(lambda: self._note_typed("note"))
        self._closed.edited.connect(lambda: self._note_typed("state"))
        self.occupations.edited.connect(lambda: self._note_typed(OCCUPATIONS))
        self._save.clicked.connect(self.save)
        self.count.counted.connect(self._give_steps)
        self._small.clicked.connect(self.counting_asked)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Undo is of all fields together, also of what was typed before a restart."""
        if isinstance(event, QKeyEvent) and (event.matches(_UNDO) or event.matches(_REDO)):
            return self._undo(event)
        return super().eventFilter(watched, event)

    def _undo(self, event: QKeyEvent) -> bool:
        """Accepting the override keeps the keys from the toast, while there is something to take back here."""
        self.step()
        if event.matches(_UNDO) and not self._steps.can_go_back:
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
        elif event.type() == QEvent.Type.KeyPress:
            state = self._steps.back() if event.matches(_UNDO) else self._steps.forward()
            if state is not None:
                self._show_typed(state)
                self.edited.emit()
        return True

    def _show_typed(self, state: dict[str, dict[str, Any]]) -> None:
        changed = [day for day in {*state, *self._typed} if state.get(day, {}) != self._typed.get(day, {})]
        self._typed = {day: dict(typed) for day, typed in state.items()}
        if self._day is not None:
            self.show_day(self._day, self._today)
            if self._sheet is not None:
                self.show_sheet(self._sheet)
            if changed and self._day.date not in changed:
                self.day_asked.emit(max(changed))

    def _note_typed(self, name: str) -> None:
        if self._day is None:
            return
        typed = self._typed.setdefault(self._day.date, {})
        value = self._written(name)
        recorded = self._recorded(name)
        if value == recorded:
            typed.pop(name, None)
        else:
            typed[name] = value
        self._check()
        self.edited.emit()

    def _written(self, name: str) -> Any:
        return self._rows[name].editor.value() if name in self._rows else self.fields()[name]  # type: ignore[attr-defined]

    def _recorded(self, name: str) -> Any:
        if name == OCCUPATIONS:
            return (dict(self._sheet.occupations) or None) if self._sheet else None
        value = getattr(self._day, name)
        return value or None if name == "note" else value or OPEN if name == "state" else value

    def _give_steps(self, steps: dict[str, int]) -> None:
        if self._day is not None:
            self.counted.emit(self._day.date, steps)

    def _check(self) -> None:
        if self._day is None:
            return
        closed = bool(self._closed.value())
        for row in self._rows.values():
            row.editor.setEnabled(not closed)
        self.occupations.setEnabled(not closed)
        fields = {**self.fields(), "date": self._day.date}
        words = words_by_field(check_visit_day(fields, self._today), self._language)
        if "date" in words:
            words["n_total"] = " ".join(filter(None, [words.pop("date"), words.get("n_total")]))
        for name, row in self._rows.items():
            row.set_finding(words.get(name, ""))
        self.occupations.set_finding(words.get(OCCUPATIONS, ""))
        self._unsaved.setVisible(bool(self._typed.get(self._day.date)))


class DownScroll(QScrollArea):
    """Scrolls down only: it is never narrower than what is in it."""

    def __init__(self, inside: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._inside = inside
        self.setWidget(inside)
        self.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)

    def minimumSizeHint(self) -> QSize:
        """As wide as the contents and the bar beside them."""
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(self._inside.minimumSizeHint().width() + bar, super().minimumSizeHint().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Contents that grew ask for room."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)


def _show(editor: QWidget, value: Any) -> None:
    """Shows a value without moving the cursor where it is shown already."""
    if editor.value() != value:  # type: ignore[attr-defined]
        editor.set_value(value)  # type: ignore[attr-defined]
