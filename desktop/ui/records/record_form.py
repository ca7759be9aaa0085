"""One form for every kind that core.domain knows: an editor a field by its type, amber words by its checks. No kind has one of its own.

    TEXT  DATE  MONTH  TIME  COUNT  RUPIAH  CODE  CODES  YES_NO  REFERENCES    a row each, two or more beside one another
    COUNT_MAP                                                                 those that follow one another: one table
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from core.domain.fields import Field, FieldType, Owner
from core.domain.kind import Kind
from desktop.ui.kit.field_words import hint, label
from desktop.ui.kit.fields import (
    CodeField,
    CodesField,
    CountField,
    DateField,
    LongTextField,
    TextField,
    TextsField,
    TickField,
    TimeField,
)
from desktop.ui.kit.form_rows import FormRow
from desktop.ui.kit.going_on import GoingOn
from desktop.ui.kit.helping import explain
from desktop.ui.kit.record_fields import CountTable, LinksField, MoneyField, MonthField
from desktop.ui.kit.rows_form import RowsForm
from desktop.ui.kit.surfaces import Card
from desktop.ui.kit.text import Text
from desktop.ui.kit.tokens import M

COLUMNS = 12
LONG_LINES = 3
_T = FieldType
_HALF, _THIRD = COLUMNS // 2, COLUMNS // 3
_SPANS = {_T.COUNT: _THIRD, _T.TIME: _THIRD, _T.CODES: COLUMNS, _T.REFERENCES: COLUMNS, _T.TEXTS: COLUMNS}
_MAKERS: dict[FieldType, Callable[[Field, str, str], QWidget]] = {
    _T.TEXT: lambda field, kind, _: LongTextField(hint(field.name, kind), LONG_LINES) if field.long else TextField(hint(field.name, kind)),
    _T.TEXTS: lambda field, kind, _: TextsField(hint(field.name, kind)),
    _T.DATE: lambda field, _, language: DateField(language, ahead=field.ahead),
    _T.MONTH: lambda field, _, language: MonthField(language),
    _T.TIME: lambda field, _, language: TimeField(),
    _T.COUNT: lambda field, _, language: CountField(),
    _T.RUPIAH: lambda field, _, language: MoneyField(language),
    _T.CODE: lambda field, _, language: CodeField(field.list_name, language),
    _T.CODES: lambda field, _, language: CodesField(field.list_name, language),
    _T.YES_NO: lambda field, kind, _: TickField(label(field.name, kind)),
    _T.REFERENCES: lambda field, _, language: LinksField(),
}


@dataclass(frozen=True, slots=True)
class Part:
    """Some fields of a kind under a heading of their own; '' for none."""

    heading: str
    fields: tuple[str, ...]


def fields_shown(kind: Kind) -> tuple[str, ...]:
    """The fields of a kind that she may write and for which there is an editor."""
    known = {*_MAKERS, _T.COUNT_MAP}
    return tuple(one.name for one in kind.fields.values() if one.owner is not Owner.REGENCY and one.type in known and one.name != "deleted")


class RecordForm(RowsForm):
    """`cards`, one a part, and the values in them."""

    def __init__(self, kind: Kind, parts: Sequence[Part], language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kind, self._language = kind, language
        self._tables: list[CountTable] = []
        self._findings: dict[str, Text] = {}
        self._going_on = GoingOn(self)
        self.cards = [self._card(part) for part in parts]

    def fields(self) -> dict[str, Any]:
        """Every field with its value; None where nothing is written."""
        values = {name: row.editor.value() for name, row in self._rows.items()}  # type: ignore[attr-defined]
        return values | {name: value for table in self._tables for name, value in table.values().items()}

    def show_fields(self, fields: Mapping[str, Any]) -> None:
        """Fills the form."""
        for name, row in self._rows.items():
            row.editor.set_value(fields.get(name))  # type: ignore[attr-defined]
            row.set_finding("")
        for table in self._tables:
            table.set_values(fields)

    def show_findings(self, words: Mapping[str, str]) -> None:
        """Those of a table stand below it."""
        super().show_findings(words)
        for name, text in self._findings.items():
            text.setText(words.get(name, ""))
            text.setVisible(name in words)

    def set_today(self, today: date | None) -> None:
        """Which day 'today' is."""
        for row in self._rows.values():
            if isinstance(row.editor, DateField | MonthField):
                row.editor.set_today(today)

    def offer_activities(self, activities: Sequence[tuple[str, str]]) -> None:
        """What there is to link to: (words, record)."""
        for row in self._rows.values():
            if isinstance(row.editor, LinksField):
                row.editor.offer(activities)

    def focus(self, field: str = "") -> None:
        """Puts the cursor there, or at the beginning."""
        self._rows[field or next(iter(self._rows))].editor.setFocus(Qt.FocusReason.TabFocusReason)

    def _card(self, part: Part) -> Card:
        card = Card(spacing=M)
        if part.heading:
            card.column.addWidget(Text(part.heading, "heading", wrap=True))
        grid = QGridLayout()
        grid.setSpacing(M)
        for column in range(COLUMNS):
            grid.setColumnStretch(column, 1)
        row = column = 0
        for widget, span in self._widgets(part.fields):
            if column + span > COLUMNS:
                row, column = row + 1, 0
            aligned = Qt.AlignmentFlag.AlignBottom if _is_tick(widget) else Qt.AlignmentFlag.AlignTop
            grid.addWidget(widget, row, column, 1, span, aligned)
            column += span
        card.column.addLayout(grid)
        return card

    def _widgets(self, names: Sequence[str]) -> Iterator[tuple[QWidget, int]]:
        """The rows in order, with how much of the width each takes."""
        waiting: list[Field] = []
        for field in (self._kind.fields[name] for name in names):
            if field.type is _T.COUNT_MAP:
                waiting.append(field)
                continue
            if waiting:
                yield self._table(waiting), COLUMNS
                waiting = []
            yield self._row(field), self._span(field)
        if waiting:
            yield self._table(waiting), COLUMNS

    def _span(self, field: Field) -> int:
        is_wide = field.long or field.name == self._kind.titled
        return COLUMNS if is_wide else _SPANS.get(field.type, _HALF)

    def _row(self, field: Field) -> FormRow:
        words, editor = label(field.name, self._kind.name), _MAKERS[field.type](field, self._kind.name, self._language)
        is_tick = isinstance(editor, TickField)
        row = FormRow("" if is_tick else words, editor, field.name in self._kind.needed)
        if is_tick:
            editor.setAccessibleName(words)
        self._rows[field.name] = row
        explain(row, f"record.{self._kind.name}")
        self._watch(editor, editor)
        return row

    def _table(self, fields: Sequence[Field]) -> QWidget:
        table = CountTable(fields[0].list_name, {one.name: label(one.name, self._kind.name) for one in fields}, self._language)
        self._tables.append(table)
        box = QWidget()
        explain(box, f"record.{self._kind.name}")
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(table)
        for field in fields:
            self._findings[field.name] = Text("", "warn", wrap=True)
            self._findings[field.name].hide()
            column.addWidget(self._findings[field.name])
        self._watch(table, *table.cells)
        return box

    def _watch(self, editor: QWidget, *watched: QWidget) -> None:
        editor.edited.connect(self.edited)  # type: ignore[attr-defined]
        for one in watched:
            self._going_on.watch(one)
            one.installEventFilter(self)


def _is_tick(widget: QWidget) -> bool:
    return isinstance(widget, FormRow) and isinstance(widget.editor, TickField)
