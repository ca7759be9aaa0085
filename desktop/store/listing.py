"""Whole lists for tables: record after record, never all at once; what lies in the bin is in none."""

from collections.abc import Iterator
from typing import Any

import msgspec
from sqlalchemy import Connection

_FROM = {
    "activity": ("activity", "date_start", "t.seq"),
    "visit_day": ("visit_day", "date", "t.record"),
    "visit_group": ("visit_group", "date", "t.record"),
}
_OF_ENTRIES = ("entry", "day", "t.seq")


def each(connection: Connection, kind: str, period: str = "") -> Iterator[dict[str, Any]]:
    """The fields of the records of a kind, the oldest first. period: 'YYYY' or 'YYYY-MM', by the kind's day; '' for all.

    Reads on while the caller takes: only inside the transaction.
    """
    table, day, order = _FROM.get(kind, _OF_ENTRIES)
    rows = connection.exec_driver_sql(
        f"SELECT r.fields FROM {table} t JOIN record r ON r.record = t.record "
        f"WHERE r.kind = ? AND t.{day} >= ? AND t.{day} <= ? || '~' ORDER BY t.{day}, {order}",
        (kind, period, period),
    )
    for (packed,) in rows:
        yield msgspec.msgpack.decode(packed)


def fields_of(connection: Connection, record: object) -> dict[str, Any]:
    """The fields of one live record, by its 32 hex digits; {} where there is none."""
    try:
        identity = bytes.fromhex(str(record))
    except ValueError:
        return {}
    packed = connection.exec_driver_sql("SELECT fields FROM record WHERE record = ? AND deleted = 0", (identity,)).scalar()
    return dict(msgspec.msgpack.decode(packed)) if packed else {}
