"""Counts a month: rows of the store in, MonthlyNumbers out. Nothing is guessed; what cannot be true is left out and named."""

import calendar
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from core.charts.day_bars import DayState
from core.domain.kinds import AGE_GROUPS
from core.domain.lists import shipped_lists
from core.domain.opening import opening_of
from core.domain.stories import may_be_told
from desktop.reports import absences
from desktop.reports.numbers import (
    ActivityLine,
    ActivitySums,
    MonthDay,
    MonthlyNumbers,
    People,
    ShortLogs,
    Visits,
    Week,
)
from desktop.store import entries, shelving
from desktop.store import month as store_month
from desktop.store import visits as store_visits
from desktop.store.database import Connection
from desktop.store.month import ActivityFields, GroupRow, VisitRow
from desktop.store.rows import Profile

CLOSED_PROBLEMS = frozenset({"done", "rejected"})


def count_month(connection: Connection, profile: Profile, month: str, today: date | None) -> MonthlyNumbers:
    """Reads and counts a month in the transaction it is given."""
    rows, groups = store_month.visit_rows(connection, month), store_month.group_rows(connection, month)
    found = store_month.activities(connection, month)
    days = month_days(month, today, rows, groups, profile.fields)
    lines = tuple(activity_line(one, month) for one in found)
    handed = tuple(shelving.handed_days(connection, month))
    numbers = MonthlyNumbers(
        month=month,
        today=today,
        profile=profile,
        days=days,
        visits=count_visits(rows, groups, days, store_visits.visitors(connection, month_before(month))),
        activities=lines,
        sums=sum_of(lines),
        photos=tuple(store_month.photos(connection, month)),
        position=store_month.data_position(connection),
        receipt=store_month.receipt_mark(connection, month),
        materials_opened=sum(one.opened for one in handed),
        materials_copied=sum(one.copied for one in handed),
        handed=handed,
        logs=short_logs(connection, month),
    )
    kept_back = store_month.photos_kept_back(connection, month)
    return absences.with_absences(numbers, kept_back, days_with_impossible_parts(rows), found)


def short_logs(connection: Connection, month: str) -> ShortLogs:
    """The short logs of a month. Stories without permission are not among them."""

    def of(kind: str, when: str = month) -> tuple[Mapping[str, Any], ...]:
        return tuple(fields for _, fields in entries.of_kind(connection, kind, when, when))

    before = of("collection_month", month_before(month))
    collection, ict = of("collection_month"), of("ict_month")
    found = [fields for _, fields in entries.of_kind(connection, "problem", "", month)]
    return ShortLogs(
        advocacy=of("advocacy"),
        partnerships=of("partnership"),
        services=of("service"),
        publications=of("publication"),
        stories=tuple(one for one in of("story") if may_be_told(one)),
        problems=tuple(one for one in found if _text(one, "status") not in CLOSED_PROBLEMS),
        plans=of("plan", month_after(month)),
        collection=collection[-1] if collection else None,
        collection_before=before[-1] if before else None,
        ict=ict[-1] if ict else None,
    )


def month_days(
    month: str, today: date | None, rows: Sequence[VisitRow], groups: Sequence[GroupRow], library: Mapping[str, Any]
) -> tuple[MonthDay, ...]:
    """Every day of the month. A day is missing when it should have been open, has passed, and nothing was recorded."""
    opening = opening_of(library)
    visits: dict[str, int] = {}
    for row in [row for row in rows if row.open] + list(groups):
        visits[row.date] = visits.get(row.date, 0) + row.visitors
    closed = {row.date for row in rows if not row.open} | set(opening.closed)

    def day(date_: date) -> MonthDay:
        key = date_.isoformat()
        if key in visits:
            return MonthDay(date_, DayState.OPEN, visits[key])
        if key in closed:
            return MonthDay(date_, DayState.CLOSED)
        if today and date_ >= today:
            return MonthDay(date_, DayState.COMING)
        return MonthDay(date_, DayState.MISSING if opening.is_expected(key) else DayState.CLOSED)

    return tuple(day(date_) for date_ in dates_of(month))


def count_visits(rows: Sequence[VisitRow], groups: Sequence[GroupRow], days: Sequence[MonthDay], before: int | None) -> Visits:
    """Visitors of the open days and of the groups."""
    opened = [row for row in rows if row.open]
    membership = [row for row in opened if membership_possible(row)]
    computers = [row.n_computer for row in opened if row.n_computer is not None]
    return Visits(
        single=sum((_people(row) for row in opened), People()),
        groups=sum((_people(row) for row in groups), People()),
        group_count=len(groups),
        members=sum(row.n_member or 0 for row in membership),
        non_members=sum(row.n_non_member or 0 for row in membership),
        occupations=_occupations(row.occupations for row in opened if occupations_possible(row)),
        weeks=_weeks(days, [*opened, *groups]),
        before=before,
        computer_users=sum(computers) if computers else None,
        computer_days=len(computers),
    )


def activity_line(found: ActivityFields, month: str) -> ActivityLine:
    """A line of table E. Parts that exceed the participants are not believed."""
    f, total = found.fields, found.participants
    written = any(count is not None for count in (found.n_total, found.n_male, found.n_female))
    return ActivityLine(
        record=found.record,
        start=_date(f.get("date_start")) or dates_of(month)[0],
        end=_date(f.get("date_end")),
        title=_text(f, "title"),
        strategy=_text(f, "strategy"),
        theme=_text(f, "theme"),
        form=_text(f, "form"),
        targets=_texts(f, "target_groups"),
        place=_text(f, "place"),
        outside=f.get("outside_library") is True,
        who=tuple(name for name in (_text(f, "speaker"), *_texts(f, "partner_ids")) if name),
        people=People(total, found.n_male or 0, found.n_female or 0) if written else None,
        split=found.n_male is not None or found.n_female is not None,
        children=_part(found.n_child, total),
        disability=_part(found.n_disability, total),
        series=_text(f, "series_id"),
        session=f["session_no"] if isinstance(f.get("session_no"), int) else None,
        result=_text(f, "result"),
        follow_up=_text(f, "follow_up"),
        ages=_ages(f.get("n_age"), total),
        sim_copied=_text(f, "sim_copied_at"),
    )


def sum_of(lines: Sequence[ActivityLine]) -> ActivitySums:
    """The line JUMLAH."""
    people = [line.people for line in lines if line.people]
    children = [line.children for line in lines if line.children is not None]
    disability = [line.disability for line in lines if line.disability is not None]
    return ActivitySums(
        count=len(lines),
        people=sum(people, People()),
        children=sum(children),
        children_in=len(children),
        disability=sum(disability),
        disability_in=len(disability),
        unsplit_in=sum(1 for one in people if one.unsplit),
    )


def days_with_impossible_parts(rows: Sequence[VisitRow]) -> tuple[date, ...]:
    """Days whose members or occupations add up to more people than came."""
    wrong = {row.date for row in rows if row.open and not (membership_possible(row) and occupations_possible(row))}
    return tuple(date.fromisoformat(day) for day in sorted(wrong))


def dates_of(month: str) -> list[date]:
    """The dates of 'YYYY-MM'."""
    year, number = (int(part) for part in month.split("-"))
    return [date(year, number, day) for day in range(1, calendar.monthrange(year, number)[1] + 1)]


def month_after(month: str) -> str:
    """'2025-12' is followed by '2026-01'."""
    year, number = (int(part) for part in month.split("-"))
    return f"{year + 1:04}-01" if number == 12 else f"{year:04}-{number + 1:02}"


def month_before(month: str) -> str:
    """'2026-01' is preceded by '2025-12'."""
    year, number = (int(part) for part in month.split("-"))
    return f"{year - 1:04}-12" if number == 1 else f"{year:04}-{number - 1:02}"


def _text(fields: Mapping[str, Any], name: str) -> str:
    value = fields.get(name)
    return value.strip() if isinstance(value, str) else ""


def _texts(fields: Mapping[str, Any], name: str) -> tuple[str, ...]:
    value = fields.get(name)
    return tuple(one.strip() for one in value if isinstance(one, str)) if isinstance(value, list) else ()


def _date(value: object) -> date | None:
    try:
        return date.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None


def _people(row: VisitRow | GroupRow) -> People:
    return People(row.visitors, row.n_male or 0, row.n_female or 0)


def _part(part: int | None, total: int) -> int | None:
    return part if part is not None and part <= total else None


def _ages(written: object, total: int) -> tuple[int | None, ...]:
    """None where a group was not noted; groups that exceed the participants are not believed."""
    found = written if isinstance(written, list) else []
    ages = tuple(n if isinstance(n, int) else None for n in found)
    return ages if len(ages) == len(AGE_GROUPS) and sum(n or 0 for n in ages) <= total else ()


def membership_possible(row: VisitRow) -> bool:
    """False where members and others are more than came."""
    return (row.n_member or 0) + (row.n_non_member or 0) <= row.visitors


def occupations_possible(row: VisitRow) -> bool:
    """False where occupations are more than came."""
    return sum(row.occupations.values()) <= row.visitors


def _occupations(days: Iterable[Mapping[str, int]]) -> dict[str, int]:
    sums: dict[str, int] = {}
    for day in days:
        for code, n in day.items():
            sums[code] = sums.get(code, 0) + n
    order = shipped_lists().codes("occupation")
    return {code: sums[code] for code in sorted(sums, key=lambda code: (order.index(code) if code in order else len(order), code))}


def _weeks(days: Sequence[MonthDay], rows: Sequence[VisitRow | GroupRow]) -> tuple[Week, ...]:
    by_date: dict[str, People] = {}
    for row in rows:
        by_date[row.date] = by_date.get(row.date, People()) + _people(row)
    weeks: list[list[MonthDay]] = []
    for day in days:
        if not weeks or day.date.isoweekday() == 1:
            weeks.append([])
        weeks[-1].append(day)
    return tuple(
        Week(
            number,
            week[0].date,
            week[-1].date,
            sum(1 for day in week if day.state is DayState.OPEN),
            sum((by_date.get(day.date.isoformat(), People()) for day in week), People()),
        )
        for number, week in enumerate(weeks, 1)
    )
