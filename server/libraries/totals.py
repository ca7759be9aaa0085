"""What a library did in a month. The one function behind the signed receipt and the coordinators' page."""

from typing import Any

from sqlalchemy import ColumnElement, Connection, Table, and_, case, distinct, func, select

from core.protocol.receipts import Totals
from server.blobs.models import blob as blob_table
from server.exchange.models import activity, photo, rejection, visit_day, visit_group
from server.exchange.models import record as record_table


def month_totals(connection: Connection, library: bytes, month: str) -> Totals:
    """Counts of one month 'YYYY-MM'. A day that two laptops recorded counts once as a day, and with both numbers of visitors."""
    activities, participants, male, female = _sums(
        connection, activity, library, month, func.count(), _sum(activity.c.participants), _sum(activity.c.male), _sum(activity.c.female)
    )
    open_days, all_days, visitors, men, women, at_computer = _sums(
        connection, visit_day, library, month,
        func.count(distinct(case((~visit_day.c.closed, visit_day.c.date)))), func.count(distinct(visit_day.c.date)),
        *(_sum(visit_day.c[name]) for name in ("visitors", "male", "female", "computer")),
    )  # fmt: skip
    in_groups, men_in_groups, women_in_groups = _sums(
        connection, visit_group, library, month, *(_sum(visit_group.c[name]) for name in ("visitors", "male", "female"))
    )
    photos, whole = _photos(connection, library, month)
    return Totals(
        activities, participants, male, female, participants - male - female, open_days, all_days - open_days,
        visitors + in_groups, men + men_in_groups, women + women_in_groups, at_computer, photos, whole,
    )  # fmt: skip


def standing(connection: Connection, library: bytes) -> tuple[int, int, int]:
    """(live records, questions, refused deltas) of a library, whatever the month."""
    records, questions = connection.execute(
        select(func.count(), _sum(record_table.c.questions)).where(
            record_table.c.library == library, ~record_table.c.deleted
        )
    ).one()
    refused = connection.execute(
        select(func.count()).select_from(rejection).where(rejection.c.library == library)
    ).scalar_one()
    return int(records), int(questions), int(refused)


def _photos(connection: Connection, library: bytes, month: str) -> tuple[int, int]:
    """(photos of the month's activities, of which whole)."""
    of_month = and_(activity.c.library == photo.c.library, activity.c.record == photo.c.parent, activity.c.month == month)
    named = and_(blob_table.c.library == photo.c.library, blob_table.c.blob == photo.c.blob)
    photos, whole = connection.execute(
        select(func.count(), _sum(case((blob_table.c.whole, 1), else_=0)))
        .select_from(photo.join(activity, of_month).outerjoin(blob_table, named))
        .where(photo.c.library == library)
    ).one()
    return int(photos), int(whole)


def _sums(connection: Connection, table: Table, library: bytes, month: str, *columns: ColumnElement[Any]) -> list[int]:
    row = connection.execute(select(*columns).select_from(table).where(table.c.library == library, table.c.month == month)).one()
    return [int(value) for value in row]


def _sum(column: ColumnElement[Any]) -> ColumnElement[int]:
    return func.coalesce(func.sum(column), 0)
