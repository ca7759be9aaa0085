"""What a library did in a month. The one function behind the signed receipt and the coordinators' page."""

from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, Table, and_, bindparam, case, distinct, func, select

from core.protocol.receipts import Totals
from server.blobs.models import blob as blob_table
from server.exchange.models import activity, photo, rejection, visit_day, visit_group
from server.exchange.models import record as record_table


def _sum(column: ColumnElement[Any]) -> ColumnElement[int]:
    return func.coalesce(func.sum(column), 0)


def _sums(table: Table, *columns: ColumnElement[Any]) -> Select[*tuple[Any, ...]]:
    return select(*columns).select_from(table).where(table.c.library == bindparam("of"), table.c.month == bindparam("in_month"))


_ACTIVITIES = _sums(activity, func.count(), *(_sum(activity.c[name]) for name in ("participants", "male", "female")))
_DAYS = _sums(
    visit_day, func.count(distinct(case((~visit_day.c.closed, visit_day.c.date)))), func.count(distinct(visit_day.c.date)),
    *(_sum(visit_day.c[name]) for name in ("visitors", "male", "female", "computer")),
)  # fmt: skip
_GROUPS = _sums(visit_group, *(_sum(visit_group.c[name]) for name in ("visitors", "male", "female")))
_LIVE = select(func.count(), _sum(record_table.c.questions)).where(record_table.c.library == bindparam("of"), ~record_table.c.deleted)
_REFUSED = select(func.count()).select_from(rejection).where(rejection.c.library == bindparam("of"))
_OF_MONTH = and_(
    activity.c.library == photo.c.library, activity.c.record == photo.c.parent, activity.c.month == bindparam("in_month")
)
_NAMED = and_(blob_table.c.library == photo.c.library, blob_table.c.blob == photo.c.blob)
_PHOTOS = (
    select(func.count(), _sum(case((blob_table.c.whole, 1), else_=0)))
    .select_from(photo.join(activity, _OF_MONTH).outerjoin(blob_table, _NAMED))
    .where(photo.c.library == bindparam("of"))
)


def month_totals(connection: Connection, library: bytes, month: str) -> Totals:
    """Counts of one month 'YYYY-MM'. A day that two laptops recorded counts once as a day, and with both numbers of visitors."""
    def numbers(statement: Select[*tuple[Any, ...]]) -> list[int]:
        return [int(value) for value in connection.execute(statement, {"of": library, "in_month": month}).one()]

    activities, participants, male, female = numbers(_ACTIVITIES)
    open_days, all_days, visitors, men, women, at_computer = numbers(_DAYS)
    in_groups, men_in_groups, women_in_groups = numbers(_GROUPS)
    photos, whole = numbers(_PHOTOS)
    return Totals(
        activities, participants, male, female, participants - male - female, open_days, all_days - open_days,
        visitors + in_groups, men + men_in_groups, women + women_in_groups, at_computer, photos, whole,
    )  # fmt: skip


def standing(connection: Connection, library: bytes) -> tuple[int, int, int]:
    """(live records, questions, refused deltas) of a library, whatever the month."""
    records, questions = connection.execute(_LIVE, {"of": library}).one()
    refused = connection.execute(_REFUSED, {"of": library}).scalar_one()
    return int(records), int(questions), int(refused)
