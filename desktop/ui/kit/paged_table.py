"""A table of any length: it knows how many rows there are and fetches pages as they come into view.

A row that has not come yet is shown empty for a moment; nothing waits. `query` numbers the question, so a page that
answers an older one is dropped.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QItemSelectionRange, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import QApplication, QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from desktop.jobs import Jobs
from desktop.ui.kit import icons
from desktop.ui.kit.text import font
from desktop.ui.kit.tokens import CAPTION, ICON_SMALL, ROW_HEIGHT, S, tokens_of

PAGE_ROWS = 100
PAGES_KEPT = 12
BAR_PX = 3
Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


@dataclass(frozen=True, slots=True)
class Column:
    """title; text: what a row shows; width: in characters, 0 takes what is left; mark: (icon, colour) before the text, None for none.

    name: for choices; copied: what goes into a spreadsheet, by default what is shown; sorts: a press on its title sorts by it.
    """

    title: str
    text: Callable[[Any], str]
    width: int = 0
    is_number: bool = False
    mark: Callable[[Any], tuple[str, str] | None] | None = None
    name: str = ""
    copied: Callable[[Any], str] | None = None
    sorts: bool = False


class PagedModel(QAbstractTableModel):
    """Rows by number. Give it how to count and how to fetch; it asks in the READ lane."""

    came = Signal()

    def __init__(self, jobs: Jobs, columns: Sequence[Column], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._columns = columns
        self._fetch: Callable[[int, int], list[Any]] = lambda _offset, _limit: []
        self._count = 0
        self._question = 0
        self._pages: dict[int, list[Any]] = {}
        self._asked: set[int] = set()

    def ask(self, count: int, fetch: Callable[[int, int], list[Any]], first: list[Any]) -> None:
        """Another question: `count` rows; `first` is its first page; `fetch(offset, limit)` gets the others."""
        self.beginResetModel()
        self._question += 1
        self._fetch, self._count = fetch, count
        self._pages, self._asked = {0: first}, set()
        self.endResetModel()

    def row(self, number: int) -> Any | None:
        """The row, or None while it is on its way."""
        page = self._pages.get(number // PAGE_ROWS)
        if page is None:
            self._get(number // PAGE_ROWS)
            return None
        place = number % PAGE_ROWS
        return page[place] if place < len(page) else None

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """Rows in all."""
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        """Columns."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell shows."""
        column = self._columns[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.is_number else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role not in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
            Qt.ItemDataRole.ForegroundRole,
            Qt.ItemDataRole.DecorationRole,
        ):
            return None
        row = self.row(index.row())
        if row is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return column.text(row)
        mark = column.mark(row) if column.mark is not None else None
        if mark is None:
            return None
        name, colour = mark
        ink = getattr(tokens_of(QApplication.palette()), colour)
        return icons.pixmap(name, ink, ICON_SMALL) if role == Qt.ItemDataRole.DecorationRole else QColor(ink)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Titles of the columns."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if self._columns[section].is_number else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def _get(self, page: int) -> None:
        if page in self._asked:
            return
        self._asked.add(page)
        question, fetch = self._question, self._fetch
        self._jobs.read(self, lambda: fetch(page * PAGE_ROWS, PAGE_ROWS), lambda rows: self._put(question, page, rows))

    def _put(self, question: int, page: int, rows: list[Any]) -> None:
        if question != self._question:
            return
        self._asked.discard(page)
        while len(self._pages) >= PAGES_KEPT:
            del self._pages[max(self._pages, key=lambda kept: abs(kept - page))]
        self._pages[page] = rows
        last = min((page + 1) * PAGE_ROWS, self._count) - 1
        self.dataChanged.emit(self.index(page * PAGE_ROWS, 0), self.index(last, len(self._columns) - 1))
        self.came.emit()


class PagedTable(QTableView):
    """Rows of one height, no grid, a header lighter than its rows. opened: Enter or a double click on a row.

    delete_asked, copy_asked: of `chosen_rows`; chosen_changed: how many are chosen; sort_asked: the name of a column.
    """

    opened = Signal(int)
    delete_asked = Signal()
    copy_asked = Signal()
    chosen_changed = Signal(int)
    sort_asked = Signal(str)

    def __init__(self, model: PagedModel, columns: Sequence[Column], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns = columns
        self.setModel(model)
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setAlternatingRowColors(False)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setItemDelegate(RowDelegate(self))
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(round(ROW_HEIGHT * QApplication.font().pixelSize() / 14))
        self.setHorizontalHeader(LightHeader(self))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(any(column.sorts for column in columns))
        header.sectionClicked.connect(self._sort_by)
        header.setFont(font(CAPTION, 550))
        self.setFont(font(tabular=True))
        letter = self.fontMetrics().horizontalAdvance("n")
        for number, column in enumerate(columns):
            if column.width:
                header.setSectionResizeMode(number, QHeaderView.ResizeMode.Fixed)
                header.resizeSection(number, column.width * letter + 2 * ICON_SMALL)
            else:
                header.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen_changed.emit(self.chosen_count()))

    def chosen_rows(self) -> list[int]:
        """Numbers of the chosen rows, in order."""
        return sorted(number for part in self._chosen_parts() for number in range(part.top(), part.bottom() + 1))

    def chosen_count(self) -> int:
        """How many rows are chosen; quick, however many."""
        return sum(part.height() for part in self._chosen_parts())

    def show_column(self, name: str, shown: bool) -> None:
        """Shows or hides a column."""
        for number, column in enumerate(self._columns):
            if column.name == name:
                self.setColumnHidden(number, not shown)

    def show_order(self, order: str) -> None:
        """Which column the rows are sorted by, '-' before its name from the end: an arrow at its title."""
        header = self.horizontalHeader()
        assert isinstance(header, LightHeader)
        names = [column.name for column in self._columns]
        header.show_arrow(names.index(order.removeprefix("-")), is_down=order.startswith("-"))

    def _sort_by(self, section: int) -> None:
        if self._columns[section].sorts:
            self.sort_asked.emit(self._columns[section].name)

    def copied(self, rows: Sequence[Any]) -> str:
        """Rows as a spreadsheet takes them: the shown columns, parted by tabs, under their titles."""
        shown = [column for number, column in enumerate(self._columns) if not self.isColumnHidden(number)]
        lines = [[column.title for column in shown]]
        lines += [[_cell((column.copied or column.text)(row)) for column in shown] for row in rows]
        return "\n".join("\t".join(line) for line in lines)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Delete asks to delete."""
        row = self.currentIndex().row()
        if row >= 0 and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(row)
        elif row >= 0 and event.key() == Qt.Key.Key_Delete:
            self.delete_asked.emit()
        elif row >= 0 and event.matches(QKeySequence.StandardKey.Copy):
            self.copy_asked.emit()
        else:
            super().keyPressEvent(event)

    def _chosen_parts(self) -> list[QItemSelectionRange]:
        chosen = self.selectionModel().selection()
        return [chosen.at(number) for number in range(chosen.count())]


def _cell(words: str) -> str:
    """One cell: no tabs or lines inside, and nothing that a spreadsheet would take for a formula."""
    flat = " ".join(words.split())
    return f"'{flat}" if flat[:1] in ("=", "+", "-", "@") else flat


class LightHeader(QHeaderView):
    """Titles lighter than the rows they stand over."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._arrow: tuple[int, str] = (-1, "")
        self.setFixedHeight(round(QApplication.font().pixelSize() * 2.3))

    def show_arrow(self, section: int, is_down: bool) -> None:
        """Behind the title of the column that the rows are sorted by."""
        self._arrow = (section, " ↓" if is_down else " ↑")
        self.viewport().update()

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """The title and a line below."""
        tokens = tokens_of(self.palette())
        painter.fillRect(rect, QColor(tokens.surface))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(tokens.field_line))
        painter.setFont(self.font())
        painter.setPen(QColor(tokens.muted))
        side = self.model().headerData(section, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole)
        title = self.model().headerData(section, Qt.Orientation.Horizontal)
        if section == self._arrow[0]:
            title += self._arrow[1]
            painter.setPen(QColor(tokens.text))
        painter.drawText(rect.adjusted(S, 0, -S, 0), side, title)


class RowDelegate(QStyledItemDelegate):
    """A thin line under every row, a soft ground under the chosen ones, and a bar before the one with the cursor."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The ground, the cell, the line."""
        tokens, table = tokens_of(option.palette), self.parent()
        assert isinstance(table, QTableView)
        shown = QStyleOptionViewItem(option)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(tokens.accent_soft))
        # The style's own ground of a chosen row is as strong as a button, and hides its marks.
        shown.state &= ~(QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_HasFocus)
        super().paint(painter, shown, index)
        if table.hasFocus() and index.row() == table.currentIndex().row() and option.rect.left() <= 0:
            painter.fillRect(option.rect.left(), option.rect.top(), BAR_PX, option.rect.height(), QColor(tokens.accent))
        painter.fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, QColor(tokens.line))
