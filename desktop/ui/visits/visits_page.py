"""Kunjungan: the quick line on top; below it the month with the day at the right, or a week in one grid."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from core import locale_id
from core.domain.opening import Opening, opening_of
from desktop.assembly import Desk
from desktop.store.rows import DaySheet, VisitDay, VisitGroup, VisitUndo
from desktop.store.visits import closed_fields
from desktop.ui.actions import COUNT_VISITORS, IMPORT, RECORD_VISITORS, SAVE_TABLE
from desktop.ui.kit.buttons import IconButton
from desktop.ui.kit.helping import explain
from desktop.ui.kit.page import Page
from desktop.ui.kit.text import Text
from desktop.ui.kit.tokens import M, S
from desktop.ui.kit.view_switch import ViewSwitch
from desktop.ui.setting import Setting
from desktop.ui.table_saving import Table, TableButton, table_of_lists
from desktop.ui.unsaved import Unsaved
from desktop.ui.visits.day_editor import DayEditor
from desktop.ui.visits.day_words import counts_words
from desktop.ui.visits.month_calendar import MonthCalendar
from desktop.ui.visits.offered_day import offered_day
from desktop.ui.visits.quick_line import TEXT, QuickLine
from desktop.ui.visits.week_card import DRAFT as WEEK_DRAFT
from desktop.ui.visits.week_card import WeekCard

MONTH, WEEK = "month", "week"
DRAFT, GROUP_DRAFT, LINE_DRAFT = "visit_day", "visit_group", "visit_line"


@dataclass(frozen=True, slots=True)
class Found:
    """A month, and the day that the quick line offers. steps: days typed and not saved, the states they went through; groups: those
    typed and not saved; line: what stands in the quick line; week: some days are in the grid."""

    month: str
    days: list[VisitDay]
    missing: tuple[str, ...]
    opening: Opening
    today: date | None
    offered: date | None
    steps: list[dict[str, Any]]
    groups: dict[str, Any]
    line: str
    week: bool


class VisitsPage(Page):
    """Visitors of a day in ten seconds."""

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Visits"))
        self._setting = setting
        self._month = ""
        self._wanted_day = ""
        self._today: date | None = None
        self._planned: dict[str, str] = {}
        self._is_first = True
        self._wants_table = False
        self._save = TableButton(setting, self, self._tables, has_menu=True)
        self.quick = QuickLine(setting.language)
        self.calendar = MonthCalendar(setting.language)
        self.editor = DayEditor(setting.language)
        self.week = WeekCard(setting)
        self.switch = ViewSwitch({MONTH: self.tr("Month"), WEEK: self.tr("Week")})
        explain(self.switch, "visits.week")
        self._stack = QStackedWidget()
        self._month_words = Text("", "heading")
        self._earlier = IconButton(self.tr("Earlier month"), "chevron-left")
        self._later = IconButton(self.tr("Later month"), "chevron-right")
        self._record = RECORD_VISITORS.button("primary")
        explain(self._earlier, "visits.calendar")
        explain(self._later, "visits.calendar")
        self._days = Unsaved(setting, DRAFT, self._typed_days, self)
        self._groups = Unsaved(setting, GROUP_DRAFT, lambda: self.editor.groups.unsaved, self)
        self._line = Unsaved(setting, LINE_DRAFT, lambda: self.quick.unsaved, self)
        self._build()
        self._connect()

    def arrive(self, what: object = None) -> None:
        """what: 'quick' puts the cursor into the quick line; a day (ISO) opens it; SAVE_TABLE."""
        if what == SAVE_TABLE:
            what, self._wants_table = None, True
        self.quick.last = ""
        self._look(self._setting.choices.visits_view)
        days = self.week.grid if self.switch.view == WEEK else self.calendar
        (self.quick.line if what == "quick" else days).setFocus(Qt.FocusReason.ShortcutFocusReason)
        if isinstance(what, str) and what != "quick":
            self._month, self._wanted_day = what[:7], what
        if self.switch.view == WEEK:
            self.week.arrive(what if isinstance(what, str) and what != "quick" else None)
        self._ask(self._month)

    def can_leave(self) -> bool:
        """Nothing that was typed or pressed is lost."""
        self.editor.count.flush()
        self.week.keep()
        for draft in (self._days, self._groups, self._line):
            draft.flush()
        return True

    def _build(self) -> None:
        self.buttons.addWidget(self._save)
        self.buttons.addWidget(self.switch)
        self.buttons.addWidget(self._record)
        head = QHBoxLayout()
        head.setSpacing(S)
        head.addWidget(self._earlier)
        head.addWidget(self._month_words)
        head.addWidget(self._later)
        head.addStretch()
        self._import = IMPORT.button("quiet")
        head.addWidget(self._import)
        left = QVBoxLayout()
        left.setSpacing(S)
        left.addLayout(head)
        left.addWidget(self.calendar, 1)
        month = QWidget()
        row = QHBoxLayout(month)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(M)
        row.addLayout(left, 5)
        row.addWidget(self.editor, 2)
        self._stack.addWidget(month)
        self._stack.addWidget(self.week)
        self.body.addWidget(self.quick)
        self.body.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self._record.clicked.connect(lambda: self.quick.line.setFocus(Qt.FocusReason.ShortcutFocusReason))
        self._import.clicked.connect(lambda: self.go.emit(IMPORT.place, "visit_day"))
        self._earlier.clicked.connect(lambda: self._turn(-1))
        self._later.clicked.connect(lambda: self._turn(1))
        self.switch.chosen.connect(self._change_view)
        self.calendar.turned.connect(self._turn)
        self.calendar.chosen.connect(self._show_day)
        self.calendar.opened.connect(lambda _: self.editor.focus())
        self.calendar.closed_asked.connect(lambda day: self._keep(day, closed_fields(self._planned.get(day, ""))))
        self.quick.saved.connect(self._keep)
        self.editor.saved.connect(self._keep)
        self.editor.counted.connect(self._count)
        self.editor.day_asked.connect(self.calendar.choose)
        self.editor.counting_asked.connect(lambda: self.go.emit(COUNT_VISITORS.place, None))
        for draft, edited in ((self._days, self.editor.edited), (self._groups, self.editor.groups.edited), (self._line, self.quick.edited)):
            edited.connect(draft.note)
            draft.trouble.connect(self.trouble)
        self.editor.groups.saved.connect(self._keep_group)
        self.editor.groups.deleted.connect(self._delete_group)
        self.week.changed.connect(self._after_week)
        self.week.told.connect(self.told)
        self.week.trouble.connect(self.trouble)

    def _change_view(self, view: str) -> None:
        self._setting.choices.visits_view = view
        self._look(view)
        day = self.calendar.day
        if view == WEEK:
            self.week.arrive(day.date if day else None)
            self.week.grid.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.week.keep()
            self._ask(self._month)
            self.calendar.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _look(self, view: str) -> None:
        self.switch.choose(view)
        self._stack.setCurrentIndex(1 if self.switch.view == WEEK else 0)

    def _turn(self, months: int) -> None:
        number = int(self._month[:4]) * 12 + int(self._month[5:]) - 1 + months
        self._ask(f"{number // 12}-{number % 12 + 1:02}")

    def _ask(self, month: str) -> None:
        desk, last = self._setting.desk, self.quick.last
        self._setting.jobs.read(self, lambda: _look_up(desk, month, last), self._show, key="month")

    def _show(self, found: Found) -> None:
        language = self._setting.language
        self._month, self._today, self._planned = found.month, found.today, dict(found.opening.closed)
        self._month_words.setText(locale_id.month_and_year(found.month, language))
        self.calendar.show_month(found.days, found.missing, found.today, self._planned)
        self.quick.offer(found.today, found.offered, found.days)
        n = sum((day.visitors or 0) + day.n_group for day in found.days)
        visits = self.tr("%n visits", "", n)
        n = sum(day.state == "open" or bool(day.n_group) for day in found.days)
        opened = self.tr("%n open days", "", n)
        n = len(found.missing)
        missing = self.tr("%n days not recorded", "", n)
        self.truth.setText(f"{visits} · {opened} · {missing}")
        if self._is_first:
            self._is_first = False
            self._go_on(found)
        wanted = self._wanted_day or (found.today.isoformat() if found.today else "")
        self.calendar.choose(wanted)
        self._wanted_day = ""
        if self.calendar.day:
            self._show_day(self.calendar.day.date)
        if self._wants_table:
            self._wants_table = False
            self._save.ask()

    def _tables(self) -> list[Table]:
        """Days and groups of the month that is shown, of its year, or all."""
        month, kinds, word = self._month, ("visit_day", "visit_group"), self.tr("Visits")
        offered = [(month, locale_id.month_and_year(month, self._setting.language)), (month[:4], month[:4])] if month else []
        made = [table_of_lists(self._setting, kinds, f"{word} {period}", period, words=words) for period, words in offered]
        return [*made, table_of_lists(self._setting, kinds, word, words=self.tr("All visits"))]

    def _go_on(self, found: Found) -> None:
        """What was typed before the program ended stands there again."""
        self.editor.take_steps(found.steps)
        self.editor.groups.take_unsaved(found.groups)
        self.quick.take_unsaved(found.line)
        if found.week and self.switch.view == MONTH and not self._wanted_day:
            self._look(WEEK)
            self.week.arrive()
        elif not self._wanted_day:
            in_month = [day for day in (*(found.steps[-1] if found.steps else ()), *found.groups) if day[:7] == found.month]
            self._wanted_day = max(in_month, default="")

    def _typed_days(self) -> dict[str, Any]:
        """Every state that is kept is a step for Undo."""
        self.editor.step()
        return self.editor.unsaved

    def _show_day(self, day: str) -> None:
        shown, desk = self.calendar.day, self._setting.desk
        if shown is not None and shown.date == day:
            self.editor.show_day(shown, self._today)
            self._setting.jobs.read(self, lambda: desk.visits.day(day), self.editor.show_sheet, key="day")

    def _keep(self, day: str, fields: dict[str, Any]) -> None:
        desk = self._setting.desk
        self._setting.jobs.write(
            self, lambda: desk.visits.save_days({day: fields}), lambda undo: self._kept(day, fields, undo), self.trouble.emit
        )

    def _kept(self, day: str, fields: dict[str, Any], undo: VisitUndo) -> None:
        self.editor.forget_unsaved(day)
        self._days.keep()
        self._line.keep()
        self._after_change(day)
        named = locale_id.long_date(date.fromisoformat(day), self._setting.language)
        self.told.emit(f"{named}: {counts_words(fields, self._setting.language)}", lambda: self._take_back(day, undo))

    def _take_back(self, day: str, undo: VisitUndo) -> None:
        desk = self._setting.desk
        self._setting.jobs.write(
            self, lambda: desk.visits.take_back(undo), lambda _: self._after_change(day), self.trouble.emit
        )

    def _count(self, day: str, steps: dict[str, int]) -> None:
        desk = self._setting.desk
        self._setting.jobs.write(self, lambda: desk.visits.count(day, steps), self._counted, self.trouble.emit)

    def _counted(self, sheet: DaySheet) -> None:
        shown = self.calendar.day
        if shown is None or shown.date == sheet.day.date:
            self._after_change(sheet.day.date)
        else:
            self.changed.emit()

    def _after_change(self, day: str) -> None:
        self._wanted_day = day
        self._ask(day[:7])
        if self.switch.view == WEEK:
            self.week.arrive()
        self.changed.emit()

    def _after_week(self) -> None:
        self._ask(self._month)
        self.changed.emit()

    def _keep_group(self, record: str | None, fields: dict[str, Any]) -> None:
        desk, day = self._setting.desk, fields["date"]

        def keep() -> VisitUndo:
            before = desk.book.detail(record).fields if record else {}
            saved = bytes.fromhex(desk.book.save("visit_group", fields, record))
            changed = {name: before.get(name) for name in fields}
            return VisitUndo(changed=((saved, changed),)) if record else VisitUndo(created=(saved,))

        def kept(undo: VisitUndo) -> None:
            self._groups.keep()
            self._after_change(day)
            self.told.emit(self.tr("The group is saved on this computer."), lambda: self._take_back(day, undo))

        self._setting.jobs.write(self, keep, kept, self.trouble.emit)

    def _delete_group(self, group: VisitGroup) -> None:
        desk = self._setting.desk
        undo = VisitUndo(removed=(bytes.fromhex(group.record),))

        def deleted(_: object) -> None:
            self._after_change(group.date)
            name = group.name or self.tr("The group")
            self.told.emit(self.tr("{group} is in the bin.").format(group=name), lambda: self._take_back(group.date, undo))

        self._setting.jobs.write(self, lambda: desk.book.delete(group.record), deleted, self.trouble.emit)


def _look_up(desk: Desk, month: str, last: str) -> Found:
    today = desk.book.today()
    month = month or (today.isoformat()[:7] if today else desk.book.latest_month())
    figures = desk.book.month_figures(month, today.isoformat() if today else None)
    profile = desk.book.profile()
    drafts = {draft.form: draft.fields for draft in desk.book.drafts()}
    return Found(
        month,
        desk.book.visit_month(month),
        figures.days_missing,
        opening_of(profile.fields if profile else {}),
        today,
        offered_day(desk, today, last),
        desk.book.draft_steps(DRAFT),
        drafts.get(GROUP_DRAFT, {}),
        drafts.get(LINE_DRAFT, {}).get(TEXT, ""),
        WEEK_DRAFT in drafts,
    )
