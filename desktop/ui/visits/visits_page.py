"""Kunjungan: the quick line on top, the month as the page, the day at the right."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core import locale_id
from desktop.assembly import Desk
from desktop.store.rows import VisitDay
from desktop.ui.actions import RECORD_VISITORS
from desktop.ui.kit.buttons import IconButton
from desktop.ui.kit.page import Page
from desktop.ui.kit.text import Text
from desktop.ui.kit.tokens import M, S
from desktop.ui.setting import Setting
from desktop.ui.visits.day_editor import COUNTS, DayEditor
from desktop.ui.visits.day_words import counts_words
from desktop.ui.visits.month_calendar import MonthCalendar
from desktop.ui.visits.quick_line import QuickLine


@dataclass(frozen=True, slots=True)
class Found:
    """A month, and the day that the quick line offers."""

    month: str
    days: list[VisitDay]
    missing: tuple[str, ...]
    today: date | None
    offered: date | None


class VisitsPage(Page):
    """Visitors of a day in ten seconds."""

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Visits"))
        self._setting = setting
        self._month = ""
        self._wanted_day = ""
        self._today: date | None = None
        self.quick = QuickLine(setting.language)
        self.calendar = MonthCalendar(setting.language)
        self.editor = DayEditor(setting.language)
        self._month_words = Text("", "heading")
        self._earlier = IconButton(self.tr("Earlier month"), "chevron-left")
        self._later = IconButton(self.tr("Later month"), "chevron-right")
        self._record = RECORD_VISITORS.button("primary")
        self._build()
        self._connect()

    def arrive(self, what: object = None) -> None:
        """what: 'quick' puts the cursor into the quick line; a day (ISO) opens it."""
        if what == "quick":
            self.quick.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif isinstance(what, str):
            self._month, self._wanted_day = what[:7], what
        self._ask(self._month)

    def _build(self) -> None:
        self.buttons.addWidget(self._record)
        head = QHBoxLayout()
        head.setSpacing(S)
        head.addWidget(self._earlier)
        head.addWidget(self._month_words)
        head.addWidget(self._later)
        head.addStretch()
        left = QVBoxLayout()
        left.setSpacing(S)
        left.addLayout(head)
        left.addWidget(self.calendar, 1)
        row = QHBoxLayout()
        row.setSpacing(M)
        row.addLayout(left, 5)
        row.addWidget(self.editor, 2)
        self.body.addWidget(self.quick)
        self.body.addLayout(row, 1)

    def _connect(self) -> None:
        self._record.clicked.connect(lambda: self.quick.line.setFocus(Qt.FocusReason.ShortcutFocusReason))
        self._earlier.clicked.connect(lambda: self._turn(-1))
        self._later.clicked.connect(lambda: self._turn(1))
        self.calendar.turned.connect(self._turn)
        self.calendar.chosen.connect(self._show_day)
        self.calendar.opened.connect(lambda _: self.editor.focus())
        self.calendar.closed_asked.connect(lambda day: self._keep(day, {**dict.fromkeys(COUNTS), "state": "closed"}))
        self.quick.saved.connect(self._keep)
        self.editor.saved.connect(self._keep)
        self.editor.group_saved.connect(self._keep_group)

    def _turn(self, months: int) -> None:
        number = int(self._month[:4]) * 12 + int(self._month[5:]) - 1 + months
        self._ask(f"{number // 12}-{number % 12 + 1:02}")

    def _ask(self, month: str) -> None:
        desk = self._setting.desk
        self._setting.jobs.read(self, lambda: _look_up(desk, month), self._show, key="month")

    def _show(self, found: Found) -> None:
        language = self._setting.language
        self._month, self._today = found.month, found.today
        self._month_words.setText(locale_id.month_and_year(found.month, language))
        self.calendar.show_month(found.days, found.missing, found.today)
        self.quick.offer(found.today, found.offered, found.days)
        n = sum((day.n_total or 0) + day.n_group for day in found.days)
        visits = self.tr("%n visits", "", n)
        n = sum(day.state == "open" or bool(day.n_group) for day in found.days)
        opened = self.tr("%n open days", "", n)
        n = len(found.missing)
        missing = self.tr("%n days not recorded", "", n)
        self.truth.setText(f"{visits} · {opened} · {missing}")
        wanted = self._wanted_day or (found.today.isoformat() if found.today else "")
        self.calendar.choose(wanted)
        self._wanted_day = ""
        if self.calendar.day:
            self._show_day(self.calendar.day.date)

    def _show_day(self, day: str) -> None:
        shown = self.calendar.day
        if shown is not None and shown.date == day:
            self.editor.show_day(shown, self._today)

    def _keep(self, day: str, fields: dict[str, Any]) -> None:
        desk = self._setting.desk
        self._setting.jobs.write(self, lambda: _save(desk, day, fields), self._kept, self.trouble.emit)

    def _kept(self, kept: tuple[str, dict[str, Any], str, VisitDay]) -> None:
        day, fields, record, before = kept
        desk, jobs = self._setting.desk, self._setting.jobs

        def undo() -> None:
            jobs.write(self, lambda: _take_back(desk, record, before), lambda _: self._after_change(day), self.trouble.emit)

        self._after_change(day)
        named = locale_id.long_date(date.fromisoformat(day), self._setting.language)
        self.told.emit(f"{named}: {counts_words(fields, self._setting.language)}", undo)

    def _after_change(self, day: str) -> None:
        self._wanted_day = day
        self._ask(day[:7])
        self.changed.emit()

    def _keep_group(self, fields: dict[str, Any]) -> None:
        book, jobs = self._setting.desk.book, self._setting.jobs

        def kept(record: str) -> None:
            self._after_change(fields["date"])
            self.told.emit(self.tr("The group is saved on this computer."), lambda: take_back(record))

        def take_back(record: str) -> None:
            jobs.write(self, lambda: book.delete(record), lambda _: self._after_change(fields["date"]), self.trouble.emit)

        jobs.write(self, lambda: book.save("visit_group", fields), kept, self.trouble.emit)


def _look_up(desk: Desk, month: str) -> Found:
    today = desk.book.today()
    month = month or (today.isoformat()[:7] if today else desk.book.latest_month())
    figures = desk.book.month_figures(month, today.isoformat() if today else None)
    return Found(month, desk.book.visit_month(month), figures.days_missing, today, _offered(desk, today))


def _offered(desk: Desk, today: date | None) -> date | None:
    """Today, or when it is recorded the latest open day before it that is not; None while the clock is not to be believed."""
    if today is None:
        return None
    days = {day.date: day for day in desk.book.visit_month(today.isoformat()[:7])}
    if days[today.isoformat()].state is None:
        return today
    missing = desk.book.month_figures(today.isoformat()[:7], today.isoformat()).days_missing
    return date.fromisoformat(missing[-1]) if missing else today


def _save(desk: Desk, day: str, fields: dict[str, Any]) -> tuple[str, dict[str, Any], str, VisitDay]:
    before = next(one for one in desk.book.visit_month(day[:7]) if one.date == day)
    return day, fields, desk.book.save_visit_day(day, fields), before


def _take_back(desk: Desk, record: str, before: VisitDay) -> None:
    if before.state is None:
        desk.book.delete(record)
    else:
        counts = {name: getattr(before, name) for name in COUNTS}
        desk.book.save_visit_day(before.date, {**counts, "state": before.state, "note": before.note or None})
