"""Three short lessons for the practice library. A step is done when the library itself shows that she did it; nothing is ticked by hand."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from desktop.assembly import Desk
from desktop.store.rows import ActivityQuery
from desktop.ui.actions import ACTIVITY_FORM
from desktop.ui.kit.marking import QT_TRANSLATE_NOOP
from desktop.ui.places import ACTIVITIES, HOME, REPORTS, VISITS

_CONTEXT = "Lessons"


@dataclass(frozen=True, slots=True)
class Seen:
    """How things stand. place: the page that is shown; papers: how often a report was printed or saved."""

    place: str = ""
    activities: int = 0
    days: frozenset[tuple[str, int | None]] = frozenset()
    closed: frozenset[str] = frozenset()
    papers: int = 0


@dataclass(frozen=True, slots=True)
class Step:
    """is_done: from how things stood when the step before was done, and how they stand now."""

    source: str
    is_done: Callable[[Seen, Seen], bool]

    @property
    def words(self) -> str:
        """What she is to do."""
        return QCoreApplication.translate(_CONTEXT, self.source)


@dataclass(frozen=True, slots=True)
class Lesson:
    """A few steps in their order."""

    name: str
    source: str
    steps: tuple[Step, ...]

    @property
    def words(self) -> str:
        """What it is called."""
        return QCoreApplication.translate(_CONTEXT, self.source)


LESSONS = (
    Lesson("activity", QT_TRANSLATE_NOOP("Lessons", "Log an activity"), (
        Step(QT_TRANSLATE_NOOP("Lessons", "Press Ctrl+N"), lambda _, now: now.place == ACTIVITY_FORM),
        Step(QT_TRANSLATE_NOOP("Lessons", "Write name, date and total, then press Ctrl+S"),
             lambda old, now: now.activities > old.activities),
        Step(QT_TRANSLATE_NOOP("Lessons", "See it in the list: Ctrl+2"), lambda _, now: now.place == ACTIVITIES.name),
    )),
    Lesson("visits", QT_TRANSLATE_NOOP("Lessons", "Record visitors"), (
        Step(QT_TRANSLATE_NOOP("Lessons", "Press Ctrl+3, then V"), lambda _, now: now.place == VISITS.name),
        Step(QT_TRANSLATE_NOOP("Lessons", "Type 20 and press Enter"), lambda old, now: bool(now.days - old.days)),
        Step(QT_TRANSLATE_NOOP("Lessons", "Type “yesterday closed” and press Enter"), lambda old, now: bool(now.closed - old.closed)),
    )),
    Lesson("report", QT_TRANSLATE_NOOP("Lessons", "Print a report"), (
        Step(QT_TRANSLATE_NOOP("Lessons", "Press Ctrl+4"), lambda _, now: now.place == REPORTS.name),
        Step(QT_TRANSLATE_NOOP("Lessons", "Print it with Ctrl+P, or save it with Ctrl+S"), lambda old, now: now.papers > old.papers),
        Step(QT_TRANSLATE_NOOP("Lessons", "Back to the first page: Ctrl+1"), lambda _, now: now.place == HOME.name),
    )),
)  # fmt: skip


def look(desk: Desk, place: str, papers: int) -> Seen:
    """Asks the library. Blocks."""
    month = desk.book.latest_month()
    today = desk.book.today()
    months = {month, *(day.isoformat()[:7] for day in (today, today and today - timedelta(days=1)) if day)}
    days = [day for one in months for day in desk.book.visit_month(one)]
    return Seen(
        place,
        desk.book.activity_totals(ActivityQuery()).activities,
        frozenset((day.date, day.n_total) for day in days if day.n_total is not None),
        frozenset(day.date for day in days if day.state == "closed"),
        papers,
    )
