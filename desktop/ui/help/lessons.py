"""Three short lessons for the practice library. A step is done when the library itself shows that she did it; nothing is ticked by hand."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from core.domain.kinds import CLOSED
from desktop.assembly import Desk
from desktop.store.rows import ActivityQuery
from desktop.ui.actions import ACTIVITY_FORM
from desktop.ui.kit.marking import QT_TRANSLATE_NOOP
from desktop.ui.places import HOME, REPORTS, VISITS

_CONTEXT = "Lessons"


@dataclass(frozen=True, slots=True)
class Seen:
    """How things stand. place: the page that is shown; told: how often it has said that something was done."""

    place: str = ""
    told: int = 0
    activities: int = 0
    yesterday_closed: bool = False


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


def _told_on(place: str) -> Callable[[Seen, Seen], bool]:
    """The page said once more that something was done; so a day that is recorded again as it was counts too."""
    return lambda old, now: now.place == place and now.told > old.told


LESSONS = (
    Lesson("activity", QT_TRANSLATE_NOOP("Lessons", "Log an activity"), (
        Step(QT_TRANSLATE_NOOP("Lessons", "Press Ctrl+N"), lambda _, now: now.place == ACTIVITY_FORM),
        Step(QT_TRANSLATE_NOOP("Lessons", "Write name, date and total, then press Ctrl+S"),
             lambda old, now: now.activities > old.activities),
        Step(QT_TRANSLATE_NOOP("Lessons", "See it on Home, under “Last logged”: Ctrl+1"), lambda _, now: now.place == HOME.name),
    )),
    Lesson("visits", QT_TRANSLATE_NOOP("Lessons", "Record visitors"), (
        Step(QT_TRANSLATE_NOOP("Lessons", "Press Ctrl+3"), lambda _, now: now.place == VISITS.name),
        Step(QT_TRANSLATE_NOOP("Lessons", "Press V, type 20 and press Enter"), _told_on(VISITS.name)),
        Step(QT_TRANSLATE_NOOP("Lessons", "Type “yesterday closed” and press Enter"),
             lambda old, now: now.yesterday_closed and _told_on(VISITS.name)(old, now)),
    )),
    Lesson("report", QT_TRANSLATE_NOOP("Lessons", "Print a report"), (
        Step(QT_TRANSLATE_NOOP("Lessons", "Press Ctrl+5"), lambda _, now: now.place == REPORTS.name),
        Step(QT_TRANSLATE_NOOP("Lessons", "Print it with Ctrl+P, or save it with Ctrl+S"), _told_on(REPORTS.name)),
        Step(QT_TRANSLATE_NOOP("Lessons", "Back to Home: Ctrl+1"), lambda _, now: now.place == HOME.name),
    )),
)  # fmt: skip


def look(desk: Desk, place: str, told: int) -> Seen:
    """Asks the library. Blocks."""
    today = desk.book.today()
    yesterday = (today - timedelta(days=1)).isoformat() if today else ""
    days = desk.book.visit_month(yesterday[:7]) if yesterday else []
    closed = any(day.date == yesterday and day.state == CLOSED for day in days)
    return Seen(place, told, desk.book.activity_totals(ActivityQuery()).activities, closed)
