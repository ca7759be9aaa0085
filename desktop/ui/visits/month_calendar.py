"""The month as a page: closed, zero, not recorded and still to come are four different things, in grey too.

    17 ▨ tutup      12  48        20 ┆belum dicatat┆      29
"""

from collections.abc import Mapping
from datetime import date, timedelta

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from core import locale_id
from core.domain.kinds import CLOSED
from desktop.store.rows import VisitDay
from desktop.ui.kit.helping import explain
from desktop.ui.kit.text import font
from desktop.ui.kit.tokens import CAPTION, RADIUS_CONTROL, XS, S, Tokens, tokens_of
from desktop.ui.visits.day_words import counts_words, planned_words, translate

DAYS_A_WEEK = 7
COLUMNS = DAYS_A_WEEK + 0.7  # the last one sums up the week
SMALLEST_PART = 0.7
HATCH_PX = 7
SHORT_LETTERS = 3


class MonthCalendar(QWidget):
    """chosen: the day under the cursor (ISO); opened: Enter or a click on it; closed_asked: T; turned: another month (±1)."""

    chosen = Signal(str)
    opened = Signal(str)
    closed_asked = Signal(str)
    turned = Signal(int)

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        explain(self, "visits.calendar")
        self._language = language
        self._days: list[VisitDay] = []
        self._missing: frozenset[str] = frozenset()
        self._planned: Mapping[str, str] = {}
        self._today = ""
        self._cursor = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Month calendar"))

    @property
    def day(self) -> VisitDay | None:
        """The day under the cursor."""
        return self._days[self._cursor] if self._days else None

    def show_month(
        self, days: list[VisitDay], missing: tuple[str, ...], today: date | None, planned: Mapping[str, str] | None = None
    ) -> None:  # fmt: skip
        """missing: the open days that should have been recorded by now; planned: days on which it will be closed → why."""
        self._days, self._missing, self._planned = days, frozenset(missing), planned or {}
        self._today = today.isoformat() if today else ""
        self._cursor = min(self._cursor, len(days) - 1)
        self._tell()
        self.update()

    def choose(self, day: str) -> None:
        """Puts the cursor on a day of this month."""
        for number, one in enumerate(self._days):
            if one.date == day:
                self._move(number)

    def told(self, day: VisitDay) -> str:
        """A day as it is read aloud."""
        named = locale_id.long_date(date.fromisoformat(day.date), self._language)
        if day.state is None and not day.n_group:
            if day.date in self._missing:
                return f"{named}: {translate('Visits', 'not recorded')}"
            planned = planned_words(self._planned, day.date)
            return f"{named}: {planned}" if planned else named
        words = counts_words({"state": day.state, "n_total": day.n_total, "n_male": day.n_male, "n_female": day.n_female,
                              "n_computer": day.n_computer, "note": day.note}, self._language)  # fmt: skip
        if day.n_group:
            n = day.n_group
            words = f"{words} + " + translate("Visits", "%n in groups", "", n)
        return f"{named}: {words}"

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
            self._move(len(self._days) - 1)
        elif event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.turned.emit(-1 if event.key() == Qt.Key.Key_PageUp else 1)
        elif day and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit(day.date)
        elif day and event.key() == Qt.Key.Key_T and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.closed_asked.emit(day.date)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click chooses and opens."""
        for number in range(len(self._days)):
            if self._cell(number).contains(event.position()):
                self._move(number)
                self.opened.emit(self._days[number].date)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Shows where the cursor is."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """No cursor without focus."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Names of the weekdays, days, sums of the weeks."""
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_head(painter, tokens)
        sums: dict[int, int] = {}
        for number, day in enumerate(self._days):
            self._paint_day(painter, tokens, number, day)
            week = self._place(number)[0]
            sums[week] = sums.get(week, 0) + (day.visitors or 0) + day.n_group
        painter.setFont(font(weight=550, tabular=True))
        painter.setPen(QColor(tokens.muted))
        for week, visitors in sums.items():
            box = QRectF(self._wide * DAYS_A_WEEK, self._top + week * self._high, self._rest, self._high).adjusted(0, 0, -S, 0)
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, locale_id.number(visitors, self._language))

    def _paint_head(self, painter: QPainter, tokens: Tokens) -> None:
        painter.setFont(font(CAPTION, 550))
        painter.setPen(QColor(tokens.muted))
        monday = date(2024, 1, 1)
        names = [locale_id.weekday(monday + timedelta(days=number), self._language) for number in range(DAYS_A_WEEK)]
        room = self._wide - 2 * S
        if any(painter.fontMetrics().horizontalAdvance(name) > room for name in names):
            names = [name[:SHORT_LETTERS] for name in names]
        for number, name in enumerate([*names, self.tr("Week")]):
            box = QRectF(number * self._wide, 0, self._wide if number < DAYS_A_WEEK else self._rest, self._top).adjusted(S, 0, -S, 0)
            side = Qt.AlignmentFlag.AlignRight if number == DAYS_A_WEEK else Qt.AlignmentFlag.AlignLeft
            painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter, name)

    def _paint_day(self, painter: QPainter, tokens: Tokens, number: int, day: VisitDay) -> None:
        box = self._cell(number)
        is_missing = day.date in self._missing and day.state is None and not day.n_group
        is_known = day.state is not None or bool(day.n_group)
        painter.setPen(QPen(QColor(tokens.warn), 1, Qt.PenStyle.DashLine) if is_missing else QPen(QColor(tokens.line)))
        painter.setBrush(QColor(tokens.surface) if is_known or is_missing else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, RADIUS_CONTROL, RADIUS_CONTROL)
        if day.state == CLOSED or not is_known and day.date in self._planned:
            self._hatch(painter, tokens, box)
        inside = box.adjusted(S, XS, -S, -XS)
        painter.setFont(font(CAPTION, 650 if day.date == self._today else 400))
        painter.setPen(QColor(tokens.accent if day.date == self._today else tokens.muted))
        painter.drawText(inside, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, str(date.fromisoformat(day.date).day))
        self._paint_state(painter, tokens, inside, day, is_missing)
        if number == self._cursor and self.hasFocus():
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, RADIUS_CONTROL, RADIUS_CONTROL)

    def _paint_state(self, painter: QPainter, tokens: Tokens, box: QRectF, day: VisitDay, is_missing: bool) -> None:
        low = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignRight
        if day.state == CLOSED or is_missing:
            painter.setPen(QColor(tokens.warn if is_missing else tokens.text))
            words = translate("Visits", "not recorded") if is_missing else translate("Visits", "closed")
            self._fit_font(painter, words, box)
            painter.drawText(box, low | Qt.TextFlag.TextWordWrap, words)
        elif day.state is None and not day.n_group and day.date in self._planned:
            self._paint_planned(painter, tokens, box, self._planned[day.date] or translate("Visits", "closed"))
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
        painter.drawText(room, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignRight | Qt.TextFlag.TextWordWrap, words)

    def _hatch(self, painter: QPainter, tokens: Tokens, box: QRectF) -> None:
        painter.save()
        painter.setClipRect(box.adjusted(1, 1, -1, -1))
        painter.setPen(QPen(QColor(tokens.line), 1.5))
        for step in range(0, int(box.width() + box.height()), HATCH_PX):
            painter.drawLine(QPointF(box.left() + step, box.top()), QPointF(box.left() + step - box.height(), box.bottom()))
        painter.restore()

    @property
    def _top(self) -> float:
        return QApplication.font().pixelSize() * 2.0

    @property
    def _wide(self) -> float:
        return self.width() / COLUMNS

    @property
    def _rest(self) -> float:
        return self.width() - DAYS_A_WEEK * self._wide

    @property
    def _high(self) -> float:
        weeks = self._place(len(self._days) - 1)[0] + 1 if self._days else 5
        return (self.height() - self._top) / weeks

    def _place(self, number: int) -> tuple[int, int]:
        """(week, weekday) of the day with this number."""
        first = date.fromisoformat(self._days[0].date).weekday()
        return divmod(number + first, DAYS_A_WEEK)

    def _cell(self, number: int) -> QRectF:
        week, weekday = self._place(number)
        return QRectF(weekday * self._wide, self._top + week * self._high, self._wide, self._high).adjusted(2, 2, -2, -2)

    def _step(self, days: int) -> None:
        number = self._cursor + days
        if 0 <= number < len(self._days):
            self._move(number)
        else:
            self.turned.emit(-1 if days < 0 else 1)

    def _move(self, number: int) -> None:
        self._cursor = number
        self._tell()
        self.update()
        self.chosen.emit(self._days[number].date)

    def _tell(self) -> None:
        if self._days:
            self.setAccessibleDescription(self.told(self._days[self._cursor]))
