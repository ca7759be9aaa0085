"""The month as a page: closed, zero, not recorded and still to come are four different things, in grey too.

    17 ▨ tutup      12  48        20 ┆belum dicatat┆      29

It is a table, so that a screen reader goes through its cells and hears each day in words.
"""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QApplication,
    QHeaderView,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from core import locale_id
from core.domain.kinds import CLOSED
from desktop.store.rows import VisitDay
from desktop.ui.kit.helping import explain
from desktop.ui.kit.text import font
from desktop.ui.kit.tokens import CAPTION, RADIUS_CONTROL, XS, S, Tokens, tokens_of
from desktop.ui.visits.day_words import translate
from desktop.ui.visits.month_model import DAYS_A_WEEK, SUM_COLUMN, Index, MonthModel, is_known

SUM_PART = 0.7  # the sum is narrower than a day, where its title allows it
HEAD_LINES = 2.0
SMALLEST_PART = 0.7
HATCH_PX = 7
SHORT_LETTERS = 3


class MonthCalendar(QTableView):
    """chosen: the day under the cursor (ISO); opened: Enter or a click on it; closed_asked: T; turned: another month (±1)."""

    chosen = Signal(str)
    opened = Signal(str)
    closed_asked = Signal(str)
    turned = Signal(int)

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        explain(self, "visits.calendar")
        self._month = MonthModel(language, self.tr("Week"), self)
        self.setModel(self._month)
        self.setAccessibleName(self.tr("Month calendar"))
        self.setItemDelegate(DayDelegate(language, self))
        self.setHorizontalHeader(WeekdayHeader(self))
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        self.setSelectionMode(QTableView.SelectionMode.NoSelection)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setAutoScroll(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.selectionModel().currentChanged.connect(lambda *_: self._say_chosen())

    @property
    def day(self) -> VisitDay | None:
        """The day under the cursor."""
        return self._month.day_at(self.currentIndex())

    def show_month(
        self, days: list[VisitDay], missing: tuple[str, ...], today: date | None, planned: Mapping[str, str] | None = None
    ) -> None:  # fmt: skip
        """missing: the open days that should have been recorded by now; planned: days on which it will be closed → why."""
        before = self._month.number_at(self.currentIndex()) or 0
        self._month.show_month(days, frozenset(missing), today.isoformat() if today else "", planned or {})
        self._lay_out()
        with QSignalBlocker(self):
            self.setCurrentIndex(self._month.index_of(min(before, len(days) - 1)))

    def choose(self, day: str) -> None:
        """Puts the cursor on a day of this month."""
        for number, one in enumerate(self._month.days):
            if one.date == day:
                self._move(number)

    def told(self, day: VisitDay) -> str:
        """A day as it is read aloud."""
        return self._month.told(day)

    def sizeHint(self) -> QSize:
        """Six weeks of four lines."""
        line = self.fontMetrics().lineSpacing()
        return QSize(line * 30, line * 20)

    def minimumSizeHint(self) -> QSize:
        """Six weeks of two lines."""
        line = self.fontMetrics().lineSpacing()
        return QSize(line * 24, line * 16)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move, Enter opens, T closes, Page Up and Down turn the month."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -DAYS_A_WEEK, Qt.Key.Key_Down: DAYS_A_WEEK}
        day = self.day
        if event.key() in steps:
            self._step(steps[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Home:
            self._move(0)
        elif event.key() == Qt.Key.Key_End:
            self._move(len(self._month.days) - 1)
        elif event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.turned.emit(-1 if event.key() == Qt.Key.Key_PageUp else 1)
        elif day and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit(day.date)
        elif day and event.key() == Qt.Key.Key_T and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.closed_asked.emit(day.date)
        else:
            event.ignore()  # a table would search for what is typed

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click chooses and opens."""
        number = self._month.number_at(self.indexAt(event.position().toPoint()))
        if number is not None:
            self._move(number)
            self.opened.emit(self._month.days[number].date)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Dragging chooses nothing."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """There is nothing to scroll; the page may."""
        event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """All weeks are seen at any size."""
        super().resizeEvent(event)
        self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        """Follows the size of text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationFontChange:
            self._lay_out()

    def _lay_out(self) -> None:
        across, down = self.horizontalHeader(), self.verticalHeader()
        across.setFixedHeight(round(QApplication.font().pixelSize() * HEAD_LINES))
        across.setFont(font(CAPTION, 550))
        title = str(self._month.headerData(SUM_COLUMN, Qt.Orientation.Horizontal))
        rest = max(self.width() / (DAYS_A_WEEK + SUM_PART) * SUM_PART, across.fontMetrics().horizontalAdvance(title) + 2 * S)
        wide = (self.width() - rest) / DAYS_A_WEEK
        for column in range(DAYS_A_WEEK):
            across.resizeSection(column, round((column + 1) * wide) - round(column * wide))
        across.resizeSection(SUM_COLUMN, self.width() - round(DAYS_A_WEEK * wide))
        weeks = self._month.rowCount()
        high = (self.height() - across.height()) / max(1, weeks)
        for week in range(weeks):
            down.resizeSection(week, round((week + 1) * high) - round(week * high))

    def _step(self, days: int) -> None:
        number = self._month.number_at(self.currentIndex())
        if number is None or not 0 <= number + days < len(self._month.days):
            self.turned.emit(-1 if days < 0 else 1)
        else:
            self._move(number + days)

    def _move(self, number: int) -> None:
        index = self._month.index_of(number)
        if index == self.currentIndex():
            self._say_chosen()
        else:
            self.setCurrentIndex(index)

    def _say_chosen(self) -> None:
        if self.day:
            self.chosen.emit(self.day.date)


class WeekdayHeader(QHeaderView):
    """Names of the weekdays on the ground of the page; in short where they would be cut."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(False)
        self.setMinimumSectionSize(1)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.viewport().setAutoFillBackground(False)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """One name."""
        painter.setFont(self.font())
        painter.setPen(QColor(tokens_of(self.palette()).muted))
        side = Qt.AlignmentFlag.AlignRight if section == SUM_COLUMN else Qt.AlignmentFlag.AlignLeft
        painter.drawText(rect.adjusted(S, 0, -S, 0), side | Qt.AlignmentFlag.AlignVCenter, self.shown(section))

    def shown(self, section: int) -> str:
        """The name as long as there is room for all of them."""
        names = [str(self.model().headerData(number, Qt.Orientation.Horizontal)) for number in range(DAYS_A_WEEK + 1)]
        room = self.sectionSize(0) - 2 * S
        is_short = any(self.fontMetrics().horizontalAdvance(name) > room for name in names[:DAYS_A_WEEK])
        return names[section][:SHORT_LETTERS] if is_short and section != SUM_COLUMN else names[section]


class DayDelegate(QStyledItemDelegate):
    """A day as a box; the sum of a week as a number."""

    def __init__(self, language: str, parent: QTableView) -> None:
        super().__init__(parent)
        self._language = language
        self._is_hatched, self._ground = False, ""  # of the day that is being painted

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One cell."""
        month, table = index.model(), self.parent()
        assert isinstance(month, MonthModel)
        assert isinstance(table, QTableView)
        tokens = tokens_of(table.palette())
        painter.save()
        painter.fillRect(option.rect, QColor(tokens.background))  # the style has laid the ground of a list under the cell
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        day = month.day_at(index)
        if day is not None:
            box = QRectF(option.rect).adjusted(2, 2, -2, -2)
            self._paint_day(painter, tokens, box, month, day)
            if table.hasFocus() and table.currentIndex() == index:
                painter.setPen(QPen(QColor(tokens.accent), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(box, RADIUS_CONTROL, RADIUS_CONTROL)
        elif index.column() == SUM_COLUMN:
            painter.setFont(font(weight=550, tabular=True))
            painter.setPen(QColor(tokens.muted))
            room = QRectF(option.rect).adjusted(0, 0, -S, 0)
            painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, index.data())
        painter.restore()

    def _paint_day(self, painter: QPainter, tokens: Tokens, box: QRectF, month: MonthModel, day: VisitDay) -> None:
        is_missing = month.is_missing(day)
        painter.setPen(QPen(QColor(tokens.warn), 1, Qt.PenStyle.DashLine) if is_missing else QPen(QColor(tokens.line)))
        painter.setBrush(QColor(tokens.surface) if is_known(day) or is_missing else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, RADIUS_CONTROL, RADIUS_CONTROL)
        self._ground = tokens.surface if is_known(day) or is_missing else tokens.background
        self._is_hatched = day.state == CLOSED or not is_known(day) and day.date in month.planned
        if self._is_hatched:
            self._hatch(painter, tokens, box)
        inside = box.adjusted(S, XS, -S, -XS)
        is_today = day.date == month.today
        painter.setFont(font(CAPTION, 650 if is_today else 400))
        painter.setPen(QColor(tokens.accent if is_today else tokens.muted))
        self._write(painter, inside, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, str(date.fromisoformat(day.date).day))
        self._paint_state(painter, tokens, inside, month, day)

    def _paint_state(self, painter: QPainter, tokens: Tokens, box: QRectF, month: MonthModel, day: VisitDay) -> None:
        low, is_missing = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignRight, month.is_missing(day)
        if day.state == CLOSED or is_missing:
            painter.setPen(QColor(tokens.warn if is_missing else tokens.text))
            words = translate("Visits", "not recorded") if is_missing else translate("Visits", "closed")
            self._fit_font(painter, words, box)
            self._write(painter, box, low | Qt.TextFlag.TextWordWrap, words)
        elif not is_known(day) and day.date in month.planned:
            self._paint_planned(painter, tokens, box, month.planned[day.date] or translate("Visits", "closed"))
        elif day.state is not None:
            painter.setFont(font(1.35, 650, tabular=True))
            painter.setPen(QColor(tokens.text))
            painter.drawText(box, low, "–" if day.visitors is None else locale_id.number(day.visitors, self._language))
        if day.n_group:
            painter.setFont(font(CAPTION))
            painter.setPen(QColor(tokens.accent))
            people = f"+{locale_id.number(day.n_group, self._language)}"
            painter.drawText(box, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight, people)

    def _fit_font(self, painter: QPainter, words: str, box: QRectF) -> None:
        """A caption, smaller where its longest word would be cut."""
        painter.setFont(font(CAPTION))
        widest = max(painter.fontMetrics().horizontalAdvance(word) for word in words.split())
        if widest > box.width():
            painter.setFont(font(CAPTION * max(SMALLEST_PART, box.width() / widest * 0.97)))

    def _paint_planned(self, painter: QPainter, tokens: Tokens, box: QRectF, words: str) -> None:
        """Why it will be closed, as many words as there is room for."""
        painter.setPen(QColor(tokens.muted))
        self._fit_font(painter, words, box)
        room = box.adjusted(0, painter.fontMetrics().lineSpacing() + XS, 0, 0)
        lines = max(1, int(room.height() / painter.fontMetrics().lineSpacing()))
        words = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(room.width() * lines * 0.85))
        self._write(painter, room, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignRight | Qt.TextFlag.TextWordWrap, words)

    def _write(self, painter: QPainter, room: QRectF, how: int, words: str) -> None:
        """On a hatched day the words lie on plain ground: with strong lines behind them nobody could read them."""
        if self._is_hatched:
            around = painter.boundingRect(room, how, words).adjusted(-XS, 0, XS, 0)
            painter.fillRect(around, QColor(self._ground))
        painter.drawText(room, how, words)

    def _hatch(self, painter: QPainter, tokens: Tokens, box: QRectF) -> None:
        painter.save()
        painter.setClipRect(box.adjusted(1, 1, -1, -1))
        painter.setPen(QPen(QColor(tokens.line), 1.5))
        for step in range(0, int(box.width() + box.height()), HATCH_PX):
            painter.drawLine(QPointF(box.left() + step, box.top()), QPointF(box.left() + step - box.height(), box.bottom()))
        painter.restore()
