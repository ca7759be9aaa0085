"""A week, or ten days, out of the paper book: typed in one grid, saved in one go, taken back in one go."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from core import locale_id
from core.domain.opening import Opening, opening_of
from desktop.assembly import Desk
from desktop.store.rows import VisitDay, VisitUndo
from desktop.ui.kit.buttons import Button, IconButton
from desktop.ui.kit.choice import ChoiceBox
from desktop.ui.kit.helping import explain
from desktop.ui.kit.surfaces import Card
from desktop.ui.kit.text import Text
from desktop.ui.kit.tokens import M, S
from desktop.ui.setting import Setting
from desktop.ui.unsaved import Unsaved
from desktop.ui.visits.spans import TEN_DAYS, WEEK, span_of, turned
from desktop.ui.visits.week_grid import WeekGrid
from desktop.ui.visits.week_sheet import Pasted, WeekSheet

DRAFT = "visit_week"
NAMED = 3


@dataclass(frozen=True, slots=True)
class Found:
    """Some days as they are recorded, and what was typed for any day and not saved: the states it went through, oldest first."""

    days: list[VisitDay]
    missing: frozenset[str]
    opening: Opening
    steps: Sequence[Mapping[str, Any]]
    today: date | None


class WeekCard(Card):
    """Signals as those of a page. saved: a day of the span was saved; `told` carries what takes it back."""

    trouble = Signal(object)
    told = Signal(str, object)
    changed = Signal()

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(margin=M, spacing=S, parent=parent)
        explain(self, "visits.week")
        self._setting = setting
        self._first: date | None = None
        self._days: tuple[str, ...] = ()
        self._draft: dict[str, Any] | None = None  # typed and not saved, of any week; None: not looked up yet
        self._today: date | None = None
        self.grid = WeekGrid(setting.language)
        self._span_words = Text("", "heading")
        self._earlier = IconButton(self.tr("Earlier days"), "chevron-left")
        self._later = IconButton(self.tr("Later days"), "chevron-right")
        self._spans = ChoiceBox(self.tr("How many days"))
        self._spans.offer([(self.tr("One week"), WEEK), (self.tr("Ten days"), TEN_DAYS)])
        self._sums, self._words = Text("", "muted"), Text("", "caption", wrap=True)
        self._save = Button(self.tr("Save the days"), "check", "primary", "Ctrl+Return")
        self._save.set_keys("Ctrl+Enter")
        self._unsaved = Unsaved(setting, DRAFT, self._typed, self)
        self._build()
        self._connect()

    @property
    def words(self) -> str:
        """The sentence below the grid."""
        return self._words.text()

    def arrive(self, day: str | None = None) -> None:
        """Shows the days around `day`, or those that were shown."""
        if day is not None:
            self._first = date.fromisoformat(day)
        self._ask()

    def keep(self) -> None:
        """What was typed and not saved goes into the draft now."""
        self.grid.finish_typing()
        self._unsaved.flush()

    def save(self) -> None:
        """All touched days together."""
        self.grid.finish_typing()
        sheet = self.grid.sheet
        days, rows = sheet.to_save(), sheet.rows
        if not days:
            self._tell(self.tr("Nothing was changed in these days."), "caption")
            return
        desk = self._setting.desk

        def kept(undo: VisitUndo) -> None:
            sheet.saved(rows)
            self._kept(len(days), undo)

        self._setting.jobs.write(self, lambda: desk.visits.save_days(days), kept, self.trouble.emit)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(S)
        for widget in (self._earlier, self._span_words, self._later):
            head.addWidget(widget)
        head.addStretch()
        head.addWidget(self._sums)
        head.addSpacing(S)
        self._spans.setFixedWidth(self._spans.sizeHint().width() + 4 * M)
        head.addWidget(self._spans)
        foot = QHBoxLayout()
        foot.setSpacing(M)
        foot.addWidget(self._words, 1)
        foot.addWidget(self._save)
        self.column.addLayout(head)
        self.column.addWidget(self.grid)
        self.column.addLayout(foot)
        self.column.addStretch()

    def _connect(self) -> None:
        self._earlier.clicked.connect(lambda: self._turn(-1))
        self._later.clicked.connect(lambda: self._turn(1))
        self._spans.activated.connect(lambda _: self._respan())
        self._save.clicked.connect(self.save)
        QShortcut(QKeySequence("Ctrl+Enter"), self).activated.connect(self.save)
        for keys, step in (("PgUp", -1), ("PgDown", 1)):
            QShortcut(QKeySequence(keys), self.grid, context=Qt.ShortcutContext.WidgetShortcut).activated.connect(
                lambda step=step: self._turn(step)
            )
        self.grid.touched.connect(self._touched)
        self.grid.moved.connect(self._show_words)
        self.grid.pasted.connect(self._tell_pasted)
        hint = self.tr("Type numbers; T when the library was closed; Delete to empty a cell.")
        self.grid.refused.connect(lambda: self._tell(hint, "warn"))
        self._unsaved.trouble.connect(self.trouble)

    def _turn(self, step: int) -> None:
        if self._first is not None:
            self._first = turned(self._first, self._spans.value(), step)
            self._ask()

    def _respan(self) -> None:
        self._setting.choices.visits_span = self._spans.value()
        self._ask()
        self.grid.setFocus()

    def _ask(self) -> None:
        self.keep()
        self._spans.choose(self._setting.choices.visits_span)
        desk, first, span, draft = self._setting.desk, self._first, self._spans.value(), self._draft
        self._setting.jobs.read(self, lambda: _look_up(desk, first, span, draft), self._show, key="days")

    def _show(self, found: Found) -> None:
        self._first = date.fromisoformat(found.days[0].date)
        self._days = tuple(day.date for day in found.days)
        self._today, self._draft = found.today, dict(found.steps[-1]) if found.steps else {}
        sheet = WeekSheet(found.days, found.opening.closed)
        sheet.take_steps(found.steps)
        last = date.fromisoformat(found.days[-1].date)
        self._span_words.setText(locale_id.date_range(self._first, last, self._setting.language))
        self.grid.show_sheet(sheet, found.missing, found.today)
        self._show_words()

    def _touched(self) -> None:
        self._show_words()
        self._unsaved.note()

    def _typed(self) -> dict[str, Any]:
        self._draft = self._draft_elsewhere() | self.grid.sheet.as_draft()
        return dict(self._draft)

    def _kept(self, n: int, undo: VisitUndo) -> None:
        desk, jobs = self._setting.desk, self._setting.jobs

        def take_back() -> None:
            jobs.write(self, lambda: desk.visits.take_back(undo), lambda _: self._after_change(), self.trouble.emit)

        self._unsaved.keep()
        self._after_change()
        self.told.emit(self.tr("%n days saved on this computer.", "", n), take_back)

    def _after_change(self) -> None:
        self._ask()
        self.changed.emit()

    def _show_words(self) -> None:
        sheet, language = self.grid.sheet, self._setting.language
        n = len(sheet.touched)
        unsaved = self.tr("%n days not saved yet", "", n)
        visits = self.tr("{visits} visitors in these days").format(visits=locale_id.number(sheet.visitors, language))
        self._sums.setText(f"{visits} · {unsaved}" if n else visits)
        row = self.grid.currentIndex().row()
        order = [row, *sheet.touched] if row >= 0 else sheet.touched
        for number in order:
            if words := " ".join(self.grid.cells.findings(number).values()):
                self._tell(f"{self.grid.cells.day_words(number)}: {words}", "warn")
                return
        self._tell(self._elsewhere() or self.tr("Enter goes down, Tab right. T: closed. Ctrl+V fills from a spreadsheet."), "caption")

    def _draft_elsewhere(self) -> dict[str, Any]:
        return {day: kept for day, kept in (self._draft or {}).items() if day not in self._days}

    def _elsewhere(self) -> str:
        """Typed days of other weeks that wait to be saved."""
        days = sorted(self._draft_elsewhere())
        named = ", ".join(locale_id.short_date(date.fromisoformat(day), self._setting.language) for day in days[:NAMED])
        return self.tr("Typed but not saved in other weeks: {days}").format(days=named) if days else ""

    def _tell_pasted(self, pasted: Pasted) -> None:
        words = []
        if pasted.unread:
            unread = ", ".join(word[:20] for word in pasted.unread[:NAMED])
            words.append(self.tr("Not understood and left out: {words}").format(words=unread))
        if n := pasted.beyond:
            words.append(self.tr("%n lines found no day here", "", n))
        if words:
            self._tell(". ".join(words) + ".", "warn")

    def _tell(self, words: str, role: str) -> None:
        self._words.setText(words)
        self._words.set_role(role)
        self.grid.setAccessibleDescription(words)


def _look_up(desk: Desk, first: date | None, span: str, draft: Mapping[str, Any] | None) -> Found:
    today = desk.book.today()
    steps = desk.book.draft_steps(DRAFT) if draft is None else [draft]
    if first is None:
        unsaved = min(steps[-1], default=None) if steps else None
        first = date.fromisoformat(unsaved) if unsaved else today or date.fromisoformat(f"{desk.book.latest_month()}-01")
    days = span_of(first, span)
    known: dict[str, VisitDay] = {}
    missing: set[str] = set()
    for month in sorted({day[:7] for day in days}):
        known |= {day.date: day for day in desk.book.visit_month(month)}
        missing |= set(desk.book.month_figures(month, today.isoformat() if today else None).days_missing)
    profile = desk.book.profile()
    return Found([known[day] for day in days], frozenset(missing), opening_of(profile.fields if profile else {}), steps, today)
