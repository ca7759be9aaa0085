"""The bin: what was deleted on this laptop or another and can be taken out again, also after it was sent.

It lies there for ninety days of use of this laptop and is then neither offered nor counted; its history stays in the log.
"""

from typing import Any

import msgspec

from core.domain.kinds import LISTED
from desktop.store import days_of_use, people, records
from desktop.store.days_of_use import DAYS_IN_BIN
from desktop.store.rows import BinRow
from desktop.store.store import Store

_TITLE = {"activity": "title", "visit_group": "name", "visit_day": "note", "series": "title"} | {one.name: one.titled for one in LISTED}
_DATE = {"activity": "date_start", "visit_group": "date", "visit_day": "date", "series": "date_start"}
_DATE |= {one.name: one.dated for one in LISTED}
_KINDS = ", ".join(f"'{kind}'" for kind in _TITLE)
_INSIDE = f"record r JOIN binned b ON b.record = r.record WHERE r.deleted = 1 AND r.kind IN ({_KINDS}) AND b.day > ?"
_ROWS = f"""SELECT r.record, r.kind, r.fields, b.day, (SELECT max(seq) FROM delta d WHERE d.record = r.record) AS latest
FROM {_INSIDE} ORDER BY latest DESC LIMIT ? OFFSET ?"""


class Bin:
    """Records that carry the mark of deletion. Every method is one transaction."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def count(self) -> int:
        """How many."""
        with self._store.reading() as connection:
            over = days_of_use.count(connection) - DAYS_IN_BIN
            return int(connection.exec_driver_sql(f"SELECT count(*) FROM {_INSIDE}", (over,)).scalar_one())

    def page(self, offset: int, limit: int) -> list[BinRow]:
        """The last deleted first."""
        with self._store.reading() as connection:
            over = days_of_use.count(connection) - DAYS_IN_BIN
            rows = connection.exec_driver_sql(_ROWS, (over, limit, offset)).all()
            return [_row(record, kind, msgspec.msgpack.decode(fields), day - over) for record, kind, fields, day, _ in rows]

    def delete(self, chosen: list[str]) -> None:
        """Puts several records in the bin at once, all or none. Raises KnownError('not_allowed') for a volunteer."""
        self._each(chosen, records.delete, deletes=True)

    def restore(self, chosen: list[str]) -> None:
        """Takes several records out at once, all or none."""
        self._each(chosen, records.restore)

    def _each(self, chosen: list[str], act: Any, deletes: bool = False) -> None:
        with self._store.logging() as (connection, writer):
            if deletes:
                people.require_may_delete(connection, self._store.present(connection))
            for record in chosen:
                act(connection, writer, bytes.fromhex(record))


def _row(record: bytes, kind: str, fields: dict[str, Any], days_left: int) -> BinRow:
    return BinRow(record.hex(), kind, str(fields.get(_TITLE[kind]) or ""), str(fields.get(_DATE[kind]) or ""), days_left)
