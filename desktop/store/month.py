"""Everything a monthly report counts, read in one transaction. A month has few rows, so rows are given out and counted above."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import msgspec
from sqlalchemy import Connection

from core.domain.kinds import MAY_TRAVEL, OPEN


@dataclass(frozen=True, slots=True)
class VisitRow:
    """What one laptop recorded of a day. visitors: never less than the parts by sex; 0 while closed."""

    date: str
    open: bool
    visitors: int
    n_male: int | None
    n_female: int | None
    n_member: int | None
    n_non_member: int | None
    n_computer: int | None
    occupations: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class GroupRow:
    """A group that came together. record: 32 hex digits."""

    date: str
    visitors: int
    n_male: int | None
    n_female: int | None
    name: str = ""
    record: str = ""


@dataclass(frozen=True, slots=True)
class ActivityFields:
    """An activity whole. participants: the total as written, but never less than its parts; the counts are as written."""

    record: str
    fields: Mapping[str, Any]
    participants: int
    n_total: int | None
    n_male: int | None
    n_female: int | None
    n_child: int | None
    n_disability: int | None


@dataclass(frozen=True, slots=True)
class MonthPhoto:
    """A photo with everybody's permission. blob: 64 hex digits; activity: the record it belongs to."""

    blob: str
    caption: str
    activity: str


@dataclass(frozen=True, slots=True)
class ReceiptMark:
    """The centre's latest statement about a month. outdated: something changed since."""

    number: str
    time: int
    outdated: bool


def visit_rows(connection: Connection, month: str) -> list[VisitRow]:
    """Days in order; a day that two laptops recorded comes twice."""
    rows = connection.exec_driver_sql(
        "SELECT v.date, v.state, v.visitors, v.n_male, v.n_female, v.n_member, v.n_non_member, v.n_computer, r.fields "
        "FROM visit_day v JOIN record r ON r.record = v.record WHERE v.month = ? ORDER BY v.date, v.record",
        (month,),
    )
    return [VisitRow(r[0], r[1] == OPEN, r[2], r[3], r[4], r[5], r[6], r[7], _occupations(r[8])) for r in rows]


def group_rows(connection: Connection, month: str) -> list[GroupRow]:
    """Groups in the order they came."""
    rows = connection.exec_driver_sql(
        "SELECT date, visitors, n_male, n_female, coalesce(name, ''), record FROM visit_group WHERE month = ? ORDER BY date, record",
        (month,),
    )
    return [GroupRow(row[0], row[1], row[2], row[3], row[4], row[5].hex()) for row in rows]


def activities(connection: Connection, month: str) -> list[ActivityFields]:
    """Activities that began in the month, in the order of the paper: by date, hour, as they were entered."""
    rows = connection.exec_driver_sql(
        "SELECT a.record, r.fields, a.participants, a.n_total, a.n_male, a.n_female, a.n_child, a.n_disability "
        "FROM activity a JOIN record r ON r.record = a.record "
        "WHERE a.month = ? ORDER BY a.date_start, a.seq",
        (month,),
    ).all()
    found = [ActivityFields(row[0].hex(), msgspec.msgpack.decode(row[1]), *row[2:]) for row in rows]
    return sorted(found, key=lambda one: (one.fields["date_start"], str(one.fields.get("time_start") or "")))


def photos(connection: Connection, month: str) -> list[MonthPhoto]:
    """Photos that may be shown, by activity in the order of the paper."""
    marks = ", ".join("?" for _ in MAY_TRAVEL)
    rows = connection.exec_driver_sql(
        "SELECT p.blob, p.caption, p.parent FROM photo p JOIN activity a ON a.record = p.parent "
        f"WHERE a.month = ? AND p.private = 0 AND p.consent IN ({marks}) ORDER BY a.date_start, a.seq, p.rowid",
        (month, *sorted(MAY_TRAVEL)),
    )
    return [MonthPhoto(blob.hex(), caption or "", parent.hex()) for blob, caption, parent in rows]


def photos_of(connection: Connection, parent: str) -> list[tuple[str, str]]:
    """(blob, caption) of a record's photos that may be shown, in order."""
    marks = ", ".join("?" for _ in MAY_TRAVEL)
    rows = connection.exec_driver_sql(
        f"SELECT blob, caption FROM photo WHERE parent = ? AND private = 0 AND consent IN ({marks}) ORDER BY rowid",
        (bytes.fromhex(parent), *sorted(MAY_TRAVEL)),
    )
    return [(blob.hex(), caption or "") for blob, caption in rows]


def photos_kept_back(connection: Connection, month: str) -> int:
    """How many photos of the month lack permission."""
    marks = ", ".join("?" for _ in MAY_TRAVEL)
    count: int = connection.exec_driver_sql(
        "SELECT count(*) FROM photo p JOIN activity a ON a.record = p.parent "
        f"WHERE a.month = ? AND NOT (p.private = 0 AND p.consent IN ({marks}))",
        (month, *sorted(MAY_TRAVEL)),
    ).scalar_one()
    return count


def receipt_mark(connection: Connection, month: str) -> ReceiptMark | None:
    """The latest receipt of the month, if there is one."""
    row = connection.exec_driver_sql(
        "SELECT number, time, EXISTS (SELECT 1 FROM receipt_wanted w WHERE w.month = receipt.month) FROM receipt "
        "WHERE month = ? ORDER BY time DESC, number DESC LIMIT 1",
        (month,),
    ).one_or_none()
    return ReceiptMark(row[0], row[1], bool(row[2])) if row else None


def data_position(connection: Connection) -> str:
    """Names the data that was counted: this history's own saves and, after the point, the saves of other laptops."""
    incarnation, n = connection.exec_driver_sql("SELECT incarnation, n FROM installation").one()
    others = connection.exec_driver_sql("SELECT count(*) FROM delta WHERE incarnation != ?", (incarnation,)).scalar_one()
    return f"{incarnation[:4].hex()}-{n}.{others}"


def _occupations(packed: bytes) -> dict[str, int]:
    found = msgspec.msgpack.decode(packed).get("occupations")
    if not isinstance(found, dict):
        return {}
    return {code: n for code, n in found.items() if isinstance(code, str) and isinstance(n, int) and n > 0}
