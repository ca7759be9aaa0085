"""What a month lacks, found from its numbers. The report prints the list instead of totals that look complete."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from core.charts.day_bars import DayState
from desktop.reports.numbers import Absent, Missing, MonthlyNumbers
from desktop.store.month import ActivityFields


def with_absences(
    numbers: MonthlyNumbers, kept_back: int, impossible_days: Sequence[date], found: Sequence[ActivityFields]
) -> MonthlyNumbers:
    """The numbers together with what they lack. kept_back: photos without permission."""
    missing = [
        *_of_the_month(numbers),
        *_of_the_visits(numbers, impossible_days),
        *_of_the_activities(numbers, found),
        *([Missing(Absent.PHOTOS_KEPT_BACK, {"n": kept_back})] if kept_back else []),
        *_of_the_paper(numbers),
    ]
    return replace(numbers, missing=tuple(missing))


def _of_the_month(numbers: MonthlyNumbers) -> list[Missing]:
    missing = []
    if numbers.today is None:
        missing.append(Missing(Absent.CLOCK_SUSPECT))
    elif numbers.days_that_are(DayState.COMING):
        missing.append(Missing(Absent.MONTH_RUNNING, dates=(numbers.today,)))
    if not numbers.recorded:
        return [*missing, Missing(Absent.NOTHING_RECORDED)]
    absent = numbers.days_that_are(DayState.MISSING)
    if absent:
        due = len(absent) + len(numbers.days_that_are(DayState.OPEN))
        missing.append(Missing(Absent.DAYS, {"n": len(absent), "due": due}, absent))
    return missing


def _of_the_visits(numbers: MonthlyNumbers, impossible_days: Sequence[date]) -> list[Missing]:
    visits, missing = numbers.visits, []
    if visits.people.unsplit:
        missing.append(Missing(Absent.VISITS_UNSPLIT, {"n": visits.people.unsplit, "total": visits.people.total}))
    if visits.membership_unknown:
        missing.append(Missing(Absent.MEMBERSHIP, {"n": visits.membership_unknown, "total": visits.single.total}))
    if impossible_days:
        missing.append(Missing(Absent.DAY_PARTS_EXCEED, {"n": len(impossible_days)}, tuple(impossible_days)))
    return missing


def _of_the_activities(numbers: MonthlyNumbers, found: Sequence[ActivityFields]) -> list[Missing]:
    sums, missing = numbers.sums, []
    drafts = sum(1 for line in numbers.activities if not line.complete)
    if drafts:
        missing.append(Missing(Absent.DRAFTS, {"n": drafts}))
    if sums.unsplit_in:
        missing.append(Missing(Absent.ACTIVITIES_UNSPLIT, {"people": sums.people.unsplit, "n": sums.unsplit_in}))
    exceed = sum(1 for one in found if max(one.n_child or 0, one.n_disability or 0) > one.participants)
    if exceed:
        missing.append(Missing(Absent.ACTIVITY_PARTS_EXCEED, {"n": exceed}))
    if sums.children_in < sums.count:
        missing.append(Missing(Absent.CHILDREN, {"n": sums.count - sums.children_in, "activities": sums.count}))
    return missing


def _of_the_paper(numbers: MonthlyNumbers) -> list[Missing]:
    fields, missing = numbers.profile.fields, []
    if not numbers.profile.village:
        missing.append(Missing(Absent.AREA))
    if not fields.get("head_name"):
        missing.append(Missing(Absent.HEAD_NAME))
    if not fields.get("village_head_name"):
        missing.append(Missing(Absent.VILLAGE_HEAD_NAME))
    if numbers.receipt is None:
        missing.append(Missing(Absent.RECEIPT))
    elif numbers.receipt.outdated:
        missing.append(Missing(Absent.RECEIPT_OUTDATED))
    return missing
