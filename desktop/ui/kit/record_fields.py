"""Editors that only short logs and stories need: a month, counts by code side by side, links to activities, large sums."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QRegularExpression, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from core import locale_id
from core.domain.lists import shipped_lists
from desktop.ui.kit.chips import Chip, FlowLayout
from desktop.ui.kit.choice import LightBox
from desktop.ui.kit.emptying import empty
from desktop.ui.kit.fields import CountField
from desktop.ui.kit.text import Text, font
from desktop.ui.kit.tokens import S

MONTHS_OFFERED = 24
MONEY_DIGITS, CELL_DIGITS = 15, 7


class MonthField(LightBox):
    """One of the last months, or the next one. A month that is not among them is added when it is shown."""

    edited = Signal()

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self.addItem("–", None)
        self.activated.connect(lambda _: self.edited.emit())

    def set_today(self, today: date | None) -> None:
        """From which month back; without a date only what is shown can be chosen."""
        value = self.value()
        while self.count() > 1:
            self.removeItem(1)
        for back in range(-1, MONTHS_OFFERED) if today else ():
            year, month = divmod(today.year * 12 + today.month - 1 - back, 12)  # type: ignore[union-attr]
            self._add(f"{year}-{month + 1:02}")
        self.set_value(value)

    def value(self) -> str | None:
        """'YYYY-MM', or None."""
        return self.currentData()

    def set_value(self, value: str | None) -> None:
        """Shows a month."""
        if self.findData(value) < 0:
            self._add(str(value))
        self.setCurrentIndex(self.findData(value))

    def _add(self, month: str) -> None:
        readable = len(month) == 7 and month[5:].isdecimal() and 1 <= int(month[5:]) <= 12
        self.addItem(locale_id.month_and_year(month, self._language) if readable else month, month)


class MoneyField(QLineEdit):
    """Whole rupiah; the thousands are parted when she leaves it. It may stay empty: not known is not nothing."""

    edited = Signal()

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self.setPlaceholderText("0")
        self.setValidator(QRegularExpressionValidator(QRegularExpression(r"[Rp\d., ]{0,24}"), self))
        self.setFont(font(tabular=True))
        self.textEdited.connect(lambda _: self.edited.emit())
        self.editingFinished.connect(lambda: self.set_value(self.value()))

    def value(self) -> int | None:
        """The number, or None."""
        digits = "".join(mark for mark in self.text() if mark.isdecimal())[:MONEY_DIGITS]
        return int(digits) if digits else None

    def set_value(self, value: int | None) -> None:
        """Shows a sum."""
        self.setText("" if value is None else locale_id.number(value, self._language))


class CountTable(QWidget):
    """Counts by code, several fields side by side: a line a code, a column a field, the sums below. columns: field → its words."""

    edited = Signal()

    def __init__(self, list_name: str, columns: Mapping[str, str], language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._cells: dict[str, dict[str, CountField]] = {name: {} for name in columns}
        self._unknown: dict[str, dict[str, int]] = {name: {} for name in columns}
        self._sums: dict[str, Text] = {}
        self._grid = grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(S)
        grid.setColumnStretch(0, 3)
        codes = shipped_lists().codes(list_name)
        for row, code in enumerate(codes, 1):
            grid.addWidget(Text(shipped_lists().label(list_name, code, language), "body", wrap=True), row, 0)
        for column, (name, words) in enumerate(columns.items(), 1):
            grid.addWidget(Text(words, "label"), 0, column)
            grid.setColumnStretch(column, 2)
            for row, code in enumerate(codes, 1):
                grid.addWidget(self._cell(name, code, f"{words}, {shipped_lists().label(list_name, code, language)}"), row, column)
            self._sums[name] = Text("", "strong")
            grid.addWidget(self._sums[name], len(codes) + 1, column)
        grid.addWidget(Text(self.tr("Together"), "strong"), len(codes) + 1, 0)

    @property
    def cells(self) -> list[CountField]:
        """Every field, line by line."""
        return [cell for row in zip(*(cells.values() for cells in self._cells.values()), strict=True) for cell in row]

    def values(self) -> dict[str, dict[str, int] | None]:
        """field → its counts by code; None where nothing is written."""
        return {name: self._counts(name) or None for name in self._cells}

    def set_values(self, fields: Mapping[str, object]) -> None:
        """Shows counts without saying that they were edited."""
        for name, cells in self._cells.items():
            given = fields.get(name)
            counts = given if isinstance(given, dict) else {}
            for code, cell in cells.items():
                cell.set_value(counts.get(code))
            self._unknown[name] = {code: n for code, n in counts.items() if code not in cells}
        self._show_sums()

    def _cell(self, name: str, code: str, words: str) -> CountField:
        cell = CountField()
        cell.setAccessibleName(words)
        cell.setMinimumWidth(cell.fontMetrics().horizontalAdvance("0") * CELL_DIGITS)
        cell.edited.connect(self._show_sums)
        cell.edited.connect(self.edited)
        self._cells[name][code] = cell
        return cell

    def _counts(self, name: str) -> dict[str, int]:
        written = {code: n for code, cell in self._cells[name].items() if (n := cell.value()) is not None}
        return {**written, **self._unknown[name]}

    def _show_sums(self) -> None:
        for name, words in self._sums.items():
            counts = self._counts(name)
            words.setText(locale_id.number(sum(counts.values()), self._language) if counts else "–")


class LinksField(QWidget):
    """Activities that belong to it: pressed chips; a press takes one away, the box adds another. offered: (title and day, record)."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words: dict[str, str] = {}
        self._value: list[str] = []
        self._box = LightBox()
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S)
        column.addWidget(self._chips)
        column.addWidget(self._box)
        self._box.activated.connect(self._add)
        self.setFocusProxy(self._box)
        self.offer([])

    def offer(self, activities: Sequence[tuple[str, str]]) -> None:
        """What there is to choose from."""
        self._words = {record: words for words, record in activities}
        self._box.clear()
        self._box.addItem(self.tr("Add an activity …"), None)
        for words, record in activities:
            self._box.addItem(words, record)
        self._lay_out()

    def setAccessibleName(self, name: str) -> None:
        """Of the box, which has the focus."""
        super().setAccessibleName(name)
        self._box.setAccessibleName(name)

    def value(self) -> list[str] | None:
        """The records in the order they were added."""
        return list(self._value) or None

    def set_value(self, value: list[str] | None) -> None:
        """Shows activities without saying that they were edited."""
        self._value = list(value or [])
        self._lay_out()

    def _add(self, index: int) -> None:
        record = self._box.itemData(index)
        self._box.setCurrentIndex(0)
        if record and record not in self._value:
            self._value.append(record)
            self._lay_out()
            self.edited.emit()

    def _remove(self, record: str) -> None:
        self._value.remove(record)
        self._lay_out()
        self._box.setFocus()
        self.edited.emit()

    def _lay_out(self) -> None:
        empty(self._flow)
        for record in self._value:
            chip = Chip(self._words.get(record) or self.tr("An activity that is not here"))
            chip.setChecked(True)
            chip.clicked.connect(lambda _=False, record=record: self._remove(record))
            self._flow.addWidget(chip)
        self._chips.setVisible(bool(self._value))
