"""The days of a month as a table of weeks, for the calendar and for screen readers: which day a cell is and how it is read aloud."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from core import locale_id
from desktop.store.rows import VisitDay
from desktop.ui.visits.day_words import counts_words, planned_words, translate

DAYS_A_WEEK = 7
SUM_COLUMN = DAYS_A_WEEK  # the last one sums up the week
Index = QModelIndex | QPersistentModelIndex
_A_MONDAY = date(2024, 1, 1)
_NO_PARENT = QModelIndex()


class MonthModel(QAbstractTableModel):
    """A week a row, Monday first; cells before the first day and after the last are empty. week: the title above the sums."""

    def __init__(self, language: str, week: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._language = language
        weekdays = [locale_id.weekday(_A_MONDAY + timedelta(days=number), language) for number in range(DAYS_A_WEEK)]
        self._titles = [*weekdays, week]
        self.days: list[VisitDay] = []
        self.missing: frozenset[str] = frozenset()
        self.planned: Mapping[str, str] = {}
        self.today = ""

    def show_month(self, days: list[VisitDay], missing: frozenset[str], today: str, planned: Mapping[str, str]) -> None:
        """Another month, or the same one after a change. today: ISO, '' while it is not known."""
        self.beginResetModel()
        self.days, self.missing, self.today, self.planned = days, missing, today, planned
        self.endResetModel()

    def number_at(self, index: Index) -> int | None:
        """Which day of the month a cell is, from 0; None for any other cell."""
        if not index.isValid() or index.column() == SUM_COLUMN:
            return None
        number = index.row() * DAYS_A_WEEK + index.column() - self._first
        return number if 0 <= number < len(self.days) else None

    def day_at(self, index: Index) -> VisitDay | None:
        """The day of a cell."""
        number = self.number_at(index)
        return None if number is None else self.days[number]

    def index_of(self, number: int) -> QModelIndex:
        """The cell of a day."""
        return self.index(*divmod(number + self._first, DAYS_A_WEEK))

    def is_missing(self, day: VisitDay) -> bool:
        """True while the day should have been recorded and nothing stands there."""
        return day.date in self.missing and not is_known(day)

    def told(self, day: VisitDay) -> str:
        """A day as it is read aloud."""
        named = locale_id.long_date(date.fromisoformat(day.date), self._language)
        if not is_known(day):
            words = translate("Visits", "not recorded") if day.date in self.missing else planned_words(self.planned, day.date)
            return f"{named}: {words}" if words else named
        words = counts_words({"state": day.state, "n_total": day.n_total, "n_male": day.n_male, "n_female": day.n_female,
                              "n_computer": day.n_computer, "note": day.note}, self._language)  # fmt: skip
        if n := day.n_group:
            words = f"{words} + " + translate("Visits", "%n in groups", "", n)
        return f"{named}: {words}"

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """Weeks."""
        return 0 if parent.isValid() or not self.days else (self._first + len(self.days) - 1) // DAYS_A_WEEK + 1

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        """Weekdays and the sum."""
        return 0 if parent.isValid() else SUM_COLUMN + 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Only days can be chosen."""
        if self.number_at(index) is not None:
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.ItemIsEnabled if index.column() == SUM_COLUMN else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell shows in short, and how it is read aloud."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        is_aloud = role == Qt.ItemDataRole.AccessibleTextRole
        if index.column() == SUM_COLUMN:
            visitors = locale_id.number(self._sum(index.row()), self._language)
            return f"{self._titles[SUM_COLUMN]}: {visitors}" if is_aloud else visitors
        day = self.day_at(index)
        if day is None:
            return ""
        return self.told(day) if is_aloud else str(date.fromisoformat(day.date).day)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Weekdays."""
        return self._titles[section] if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole else None

    @property
    def _first(self) -> int:
        """The weekday of the first day, 0 for Monday."""
        return date.fromisoformat(self.days[0].date).weekday() if self.days else 0

    def _sum(self, week: int) -> int:
        begin = week * DAYS_A_WEEK - self._first
        days = self.days[max(0, begin) : begin + DAYS_A_WEEK]
        return sum((day.visitors or 0) + day.n_group for day in days)


def is_known(day: VisitDay) -> bool:
    """True when something is recorded for the day."""
    return day.state is not None or bool(day.n_group)
