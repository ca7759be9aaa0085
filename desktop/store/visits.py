"""Reading visitors: each day of a month is open with a number, closed, or not recorded, and these never mix."""

import calendar
from datetime import date

from sqlalchemy import Connection

from desktop.store import standing
from desktop.store.rows import VisitDay

_COUNTS = ("n_total", "n_male", "n_female", "n_member", "n_non_member", "n_computer")


def month_of_days(connection: Connection, month: str) -> list[VisitDay]:
    """Every day of 'YYYY-MM' in order. Where two laptops recorded the same day, their numbers are added."""
    days: dict[str, list] = {}
    rows = connection.exec_driver_sql(
        f"SELECT date, record, state, note, {', '.join(_COUNTS)} FROM visit_day WHERE month = ? ORDER BY date, record", (month,)
    ).all()
    for row in rows:
        days.setdefault(row[0], []).append(row)
    groups = dict(
        connection.exec_driver_sql("SELECT date, sum(visitors) FROM visit_group WHERE month = ? GROUP BY date", (month,)).all()
    )
    status = standing.statuses(connection, [row[1] for row in rows])
    return [_day(day, days.get(day, []), groups.get(day, 0), status) for day in days_of(month)]


def days_of(month: str) -> list[str]:
    """The ISO dates of a month."""
    year, number = (int(part) for part in month.split("-"))
    return [date(year, number, day).isoformat() for day in range(1, calendar.monthrange(year, number)[1] + 1)]


def record_of_day(connection: Connection, day: str) -> bytes | None:
    """The record that a correction of this day edits."""
    return connection.exec_driver_sql("SELECT record FROM visit_day WHERE date = ? ORDER BY record LIMIT 1", (day,)).scalar()


def visitors(connection: Connection, month: str) -> int | None:
    """Visitors of a month with groups; None when nothing at all was recorded."""
    days, total = connection.exec_driver_sql(
        "SELECT count(*), sum(visitors) FROM (SELECT visitors FROM visit_day WHERE month = ? "
        "UNION ALL SELECT visitors FROM visit_group WHERE month = ?)",
        (month, month),
    ).one()
    return total if days else None


def _day(day: str, rows: list, group: int, status: dict) -> VisitDay:
    if not rows:
        return VisitDay(day, None, n_group=group)
    opened = [row for row in rows if row[2] == "open"]
    counts = {name: _sum(row[4 + i] for row in opened) for i, name in enumerate(_COUNTS)}
    first = rows[0]
    note = "; ".join(row[3] for row in rows if row[3])
    return VisitDay(
        day, "open" if opened else "closed", first[1].hex(), n_group=group, note=note, status=status.get(first[1]), **counts
    )


def _sum(values) -> int | None:
    known = [value for value in values if value is not None]
    return sum(known) if known else None
