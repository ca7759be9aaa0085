"""The sheet on the screen, moved in like a spreadsheet. Nothing has to be opened: digits go where the cursor is.

    digits replace   Backspace takes one off   F2 goes on with what is there   Esc puts it back   Delete empties what is marked
    Enter down to where the line was begun   Tab right, out of the grid after the last cell   T closed   Ctrl+C, Ctrl+V, Ctrl+Z, Ctrl+Y
"""

from datetime import date

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPointF,
    QRect,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QApplication, QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from core.domain.fields import COUNT_MAX
from desktop.ui.kit import icons
from desktop.ui.kit.paged_table import LightHeader
from desktop.ui.kit.text import font
from desktop.ui.kit.tokens import CAPTION, CONTROL_HEIGHT, ICON_SMALL, RADIUS_CONTROL, ROW_HEIGHT, S, Tokens, tokens_of
from desktop.ui.visits.day_words import translate
from desktop.ui.visits.grid_model import STATE_COLUMN, GridModel, Index
from desktop.ui.visits.week_sheet import CLOSED_COLUMN, COLUMNS, COUNT_COLUMNS, TOTAL, Pasted, WeekSheet

MARK_PX = 8
DAYS_A_WEEK = 7
WIDEST = "00.000"
_UNDO, _REDO = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo


class WeekGrid(QTableView):
    """touched: a cell changed; moved: the cursor is in another cell; pasted: how it went; refused: a letter was typed."""

    touched = Signal()
    moved = Signal()
    pasted = Signal(object)
    refused = Signal()

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        titles = [
            self.tr("Women"), self.tr("Men"), self.tr("Total"), self.tr("Members"), self.tr("Not members"), self.tr("Computers"),
            self.tr("Closed"), "",
        ]  # fmt: skip
        self._titles = titles
        self._typed: str | None = None  # the digits typed in this cell; None: none yet
        self._before: int | None = None
        self._stuck = False  # a letter came: '1,5' must not become 15, so digits wait until she moves on or rubs out
        self._home = 0
        self.cells = GridModel(language, titles, self)
        self.setModel(self.cells)
        self.setAccessibleName(self.tr("Visitors day by day"))
        self.setItemDelegate(CellDelegate(self))
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QTableView.SelectionMode.ContiguousSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        corner = self.findChild(QAbstractButton)
        assert corner is not None  # every table view has one
        self._corner = corner
        self._corner.installEventFilter(self)
        self.setHorizontalHeader(LightHeader(self))
        self.setVerticalHeader(DayHeader(self))
        self.selectionModel().currentChanged.connect(self._arrive)
        self._size()

    @property
    def sheet(self) -> WeekSheet:
        """What is shown."""
        return self.cells.sheet

    def show_sheet(self, sheet: WeekSheet, missing: frozenset[str], today: date | None) -> None:
        """Other days. The cursor stays where it was, if there is such a cell."""
        row, column = max(0, self.currentIndex().row()), max(0, self.currentIndex().column())
        self._typed = None
        self.cells.show_sheet(sheet, missing, today)
        self._size()
        self.go_to(min(row, len(sheet.days) - 1), column)

    def go_to(self, row: int, column: int) -> None:
        """Puts the cursor into a cell."""
        self.setCurrentIndex(self.cells.index(row, column))
        self._home = column

    def finish_typing(self) -> None:
        """What was typed is one step of Undo."""
        if self._typed is not None:
            self._typed = None
            self.sheet.step()

    def event(self, event: QEvent) -> bool:
        """Undo belongs to the cells while they have something to take back; afterwards to the toast."""
        is_key = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride
        if is_key and (event.matches(_REDO) or event.matches(_UNDO) and self.sheet.touched):  # type: ignore[attr-defined]
            event.accept()
            return True
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The corner is as light as the header beside it."""
        if watched is self._corner and event.type() == QEvent.Type.Paint:
            tokens = tokens_of(self.palette())
            painter = QPainter(self._corner)
            painter.fillRect(self._corner.rect(), QColor(tokens.surface))
            painter.fillRect(0, self._corner.height() - 1, self._corner.width(), 1, QColor(tokens.field_line))
            painter.end()
            return True
        return super().eventFilter(watched, event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes from cell to cell and leaves behind the last; Shift+Tab before the first."""
        row, column = self.currentIndex().row(), self.currentIndex().column()
        place = row * COLUMNS + column + (1 if forward else -1)
        if row >= 0 and 0 <= place < len(self.sheet.days) * COLUMNS:
            home = self._home
            self.go_to(*divmod(place, COLUMNS))
            self._home = home if place // COLUMNS == row else 0
            return True
        return super().focusNextPrevChild(forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See the drawing at the top."""
        row, column = self.currentIndex().row(), self.currentIndex().column()
        if row < 0:
            super().keyPressEvent(event)
        elif event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self._paste(row, column)
        elif event.matches(_UNDO) or event.matches(_REDO):
            self.finish_typing()
            self._did(self.sheet.back() if event.matches(_UNDO) else self.sheet.forward())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.go_to(min(row + 1, len(self.sheet.days) - 1), self._home)
        elif not self._type(event, row, column):
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on the tick closes or opens the day."""
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        self._home = max(0, self.currentIndex().column())
        if index.column() == CLOSED_COLUMN:
            self._toggle(index.row())

    def _type(self, event: QKeyEvent, row: int, column: int) -> bool:
        key, letter = event.key(), event.text()
        if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            return False
        if key == Qt.Key.Key_T or key == Qt.Key.Key_Space and column == CLOSED_COLUMN:
            self._toggle(row)
        elif key == Qt.Key.Key_Delete:
            self._typed = None
            self.sheet.clear([(one.row(), one.column()) for one in self.selectedIndexes()] or [(row, column)])
            self._did(True)
        elif key == Qt.Key.Key_Escape and self._typed is not None:
            self._typed = None
            self.sheet.set_count(row, column, self._before)
            self._did(True)
        elif column == CLOSED_COLUMN:
            return self._refuse(letter)
        elif key == Qt.Key.Key_F2:
            self._begin(row, column)
        elif key == Qt.Key.Key_Backspace:
            self._write(row, column, (self._typed or self._begin(row, column))[:-1])
        elif letter and letter in "0123456789" and not self._stuck:
            self._write(row, column, (self._typed or "") + letter)
        else:
            return self._refuse(letter)
        return True

    def _refuse(self, letter: str) -> bool:
        """A letter changes nothing; the sentence below says what can be typed. Keys without a letter go on."""
        if letter.isprintable() and letter.strip():
            self._stuck = True
            self.refused.emit()
            return True
        return False

    def _write(self, row: int, column: int, digits: str) -> None:
        if int(digits or 0) > COUNT_MAX:
            return
        if self._typed is None:
            self._before = self.sheet.count(row, column)
        self._typed = digits
        self.sheet.set_count(row, column, int(digits) if digits else None)
        self._did(True)

    def _begin(self, row: int, column: int) -> str:
        self._before = self.sheet.count(row, column)
        self._typed = "" if self._before is None else str(self._before)
        return self._typed

    def _toggle(self, row: int) -> None:
        self._typed = None
        self.sheet.set_closed(row, not self.sheet.row(row).closed)
        self._did(True)

    def _copy(self) -> None:
        chosen = self.selectionModel().selection()
        if chosen.isEmpty():
            return
        box = chosen.first()
        columns = range(box.left(), min(box.right(), CLOSED_COLUMN) + 1)
        lines = ["\t".join(self._plain(row, column) for column in columns) for row in range(box.top(), box.bottom() + 1)]
        QGuiApplication.clipboard().setText("\n".join(lines))

    def _plain(self, row: int, column: int) -> str:
        if column == CLOSED_COLUMN:
            return self.cells.data(self.cells.index(row, column)) or ""
        count = self.sheet.count(row, column)
        return "" if count is None else str(count)

    def _paste(self, row: int, column: int) -> None:
        self.finish_typing()
        pasted: Pasted = self.sheet.paste(row, column, QGuiApplication.clipboard().text())
        self._did(bool(pasted.cells))
        self.pasted.emit(pasted)

    def _did(self, something: bool) -> None:
        if something:
            self._stuck = False
            self.cells.tell()
            self.viewport().update()
            self.touched.emit()

    def _arrive(self, index: QModelIndex, _before: QModelIndex) -> None:
        self._stuck = False
        self.finish_typing()
        if index.column() == STATE_COLUMN:
            self.selectionModel().setCurrentIndex(
                self.cells.index(index.row(), CLOSED_COLUMN), QItemSelectionModel.SelectionFlag.ClearAndSelect
            )
        self.moved.emit()

    def _size(self) -> None:
        """As high as its rows: the page scrolls, never the grid."""
        scale = QApplication.font().pixelSize() / 14
        self.setFont(font(tabular=True))
        across, down = self.horizontalHeader(), self.verticalHeader()
        across.setFont(font(CAPTION, 550))
        across.setHighlightSections(False)
        across.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        letters, digits = across.fontMetrics(), self.fontMetrics().horizontalAdvance(WIDEST)
        wide = 0
        for column in range(COLUMNS):
            across.resizeSection(column, max(letters.horizontalAdvance(self._titles[column]), digits) + 2 * S + 2)
            wide += across.sectionSize(column)
        across.setSectionResizeMode(STATE_COLUMN, QHeaderView.ResizeMode.Stretch)
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows = max(DAYS_A_WEEK, len(self.sheet.days))
        high = round(CONTROL_HEIGHT * scale)
        down.setDefaultSectionSize(max(ROW_HEIGHT, high) if rows == DAYS_A_WEEK else high)
        named = [self.cells.day_words(row) for row in range(len(self.sheet.days))]
        down.setFixedWidth(max((down.fontMetrics().horizontalAdvance(name) for name in named), default=0) + 3 * S)
        self.setFixedHeight(across.height() + rows * down.defaultSectionSize())
        self.setMinimumWidth(down.width() + wide + letters.horizontalAdvance(translate("Visits", "not saved yet")) + 3 * S)


class DayHeader(QHeaderView):
    """The days at the left; today in the strong colour."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setFont(font(weight=650))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """The day."""
        tokens, cells = tokens_of(self.palette()), self.model()
        assert isinstance(cells, GridModel)
        is_today = cells.is_today(section)
        painter.fillRect(rect, QColor(tokens.surface))
        painter.setFont(font(weight=650 if is_today else 550))
        painter.setPen(QColor(tokens.accent if is_today else tokens.text))
        painter.drawText(rect.adjusted(S, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, cells.day_words(section))


class CellDelegate(QStyledItemDelegate):
    """A cell like a field; amber corner where it does not add up; hatched while the library was closed."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground, number, mark, cursor."""
        cells, grid = index.model(), self.parent()
        assert isinstance(cells, GridModel)
        assert isinstance(grid, WeekGrid)
        tokens = tokens_of(QApplication.palette())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.column() == STATE_COLUMN:
            self._paint_state(painter, tokens, QRectF(option.rect), cells, index)
        else:
            self._paint_cell(painter, tokens, QRectF(option.rect).adjusted(2, 2, -2, -2), cells, index, grid)
        painter.restore()

    def _paint_cell(self, painter: QPainter, tokens: Tokens, box: QRectF, cells: GridModel, index: Index, grid: WeekGrid) -> None:
        row, column = index.row(), index.column()
        closed = cells.sheet.row(row).closed
        is_amber = column < CLOSED_COLUMN and COUNT_COLUMNS[column] in cells.findings(row)
        is_chosen = grid.selectionModel().isSelected(cells.index(row, column))
        painter.setPen(QPen(QColor(tokens.warn if is_amber else tokens.field_line), 1))
        painter.setBrush(QColor(tokens.accent_soft if is_chosen else tokens.neutral if closed else tokens.surface))
        painter.drawRoundedRect(box, RADIUS_CONTROL - 2, RADIUS_CONTROL - 2)
        if is_amber:
            corner = box.topRight()
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.warn))
            painter.drawPolygon(QPolygonF([corner, corner - QPointF(MARK_PX, 0), corner + QPointF(0, MARK_PX)]))
        if column == CLOSED_COLUMN:
            left, top = round(box.center().x() - ICON_SMALL / 2), round(box.center().y() - ICON_SMALL / 2)
            mark = icons.pixmap("check", tokens.accent, ICON_SMALL) if closed else icons.pixmap("square", tokens.muted, ICON_SMALL)
            painter.drawPixmap(left, top, ICON_SMALL, ICON_SMALL, mark)
        else:
            is_sum = column == TOTAL and cells.sheet.row(row).has_sum
            painter.setFont(font(weight=400 if is_sum else 550, tabular=True))
            painter.setPen(QColor(tokens.warn if is_amber else tokens.muted if is_sum else tokens.text))
            painter.drawText(box.adjusted(0, 0, -S - 2, 0), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, index.data())
        if grid.currentIndex() == index:
            painter.setPen(QPen(QColor(tokens.accent if grid.hasFocus() else tokens.field_line), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, RADIUS_CONTROL - 2, RADIUS_CONTROL - 2)

    def _paint_state(self, painter: QPainter, tokens: Tokens, box: QRectF, cells: GridModel, index: Index) -> None:
        row = index.row()
        ink = tokens.warn if cells.is_missing(row) else tokens.accent if cells.sheet.is_touched(row) else tokens.muted
        painter.setFont(font(CAPTION))
        painter.setPen(QColor(ink))
        room = box.adjusted(S, 0, -S, 0)
        words = painter.fontMetrics().elidedText(index.data(), Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
