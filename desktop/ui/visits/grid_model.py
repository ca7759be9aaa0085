"""The cells of a sheet for the view and for screen readers: what each shows, how it is read aloud, what does not add up."""

from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from core import locale_id
from desktop.ui.finding_words import words_by_field
from desktop.ui.visits.day_words import state_words, translate
from desktop.ui.visits.week_sheet import CLOSED_COLUMN, COLUMNS, COUNT_COLUMNS, WeekSheet

STATE_COLUMN = COLUMNS  # words beside the cells; the cursor never goes there
Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


class GridModel(QAbstractTableModel):
    """titles: of the columns, the last for how a day stands."""

    def __init__(self, language: str, titles: list[str], parent: QWidget) -> None:
        super().__init__(parent)
        self._language, self._titles = language, titles
        self._missing: frozenset[str] = frozenset()
        self._today: date | None = None
        self.sheet = WeekSheet([])

    def show_sheet(self, sheet: WeekSheet, missing: frozenset[str], today: date | None) -> None:
        """missing: the days that should have been recorded by now."""
        self.beginResetModel()
        self.sheet, self._missing, self._today = sheet, missing, today
        self.endResetModel()

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """Days."""
        return 0 if parent.isValid() else len(self.sheet.days)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        """Counts, closed, how the day stands."""
        return 0 if parent.isValid() else COLUMNS + 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        """The words beside the cells cannot be chosen."""
        return Qt.ItemFlag.ItemIsEnabled if index.column() == STATE_COLUMN else super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell shows and how it is read aloud."""
        row, column = index.row(), index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._shown(row, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            shown = self._shown(row, column) or translate("Visits", "empty")
            return f"{self.day_words(row)}, {self._titles[column]}: {shown}"
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return self.findings(row).get(COUNT_COLUMNS[column], "") if column < CLOSED_COLUMN else ""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignVCenter | (Qt.AlignmentFlag.AlignLeft if column == STATE_COLUMN else Qt.AlignmentFlag.AlignRight)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Titles above, days at the left."""
        if role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section] if orientation == Qt.Orientation.Horizontal else self.day_words(section)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            is_left = orientation == Qt.Orientation.Vertical or section == STATE_COLUMN
            side = Qt.AlignmentFlag.AlignHCenter if section == CLOSED_COLUMN else Qt.AlignmentFlag.AlignRight
            return Qt.AlignmentFlag.AlignVCenter | (Qt.AlignmentFlag.AlignLeft if is_left else side)
        return None

    def day_words(self, row: int) -> str:
        """'Senin 16'."""
        day = date.fromisoformat(self.sheet.days[row].date)
        return f"{locale_id.weekday(day, self._language)} {day.day}"

    def is_today(self, row: int) -> bool:
        """True for the row of today."""
        return self._today is not None and self.sheet.days[row].date == self._today.isoformat()

    def is_missing(self, row: int) -> bool:
        """True while the day should have been recorded and nothing stands there."""
        return self.sheet.days[row].date in self._missing and not self.sheet.is_touched(row)

    def findings(self, row: int) -> dict[str, str]:
        """field → the amber sentence."""
        return words_by_field(self.sheet.findings(row, self._today), self._language)

    def tell(self) -> None:
        """Cells changed."""
        if self.sheet.days:
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, COLUMNS))

    def _shown(self, row: int, column: int) -> str:
        if column == STATE_COLUMN:
            return state_words(self.sheet, row, self.is_missing(row), self._language)
        if column == CLOSED_COLUMN:
            return translate("Visits", "closed") if self.sheet.row(row).closed else ""
        count = self.sheet.count(row, column)
        return "" if count is None else locale_id.number(count, self._language)
