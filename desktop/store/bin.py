"""The bin: what was deleted on this laptop or another and can be taken out again, also after it was sent."""

from typing import Any

import msgspec

from desktop.store import people, records
from desktop.store.rows import BinRow
from desktop.store.store import Store

_TITLE = {"activity": "title", "visit_group": "name", "visit_day": "note", "series": "title"}
_DATE = {"activity": "date_start", "visit_group": "date", "visit_day": "date", "series": "date_start"}
_KINDS = ", ".join(f"'{kind}'" for kind in _TITLE)
_ROWS = f"""SELECT r.record, r.kind, r.fields, (SELECT max(seq) FROM delta d WHERE d.record = r.record) AS latest
FROM record r WHERE r.deleted = 1 AND r.kind IN ({_KINDS}) ORDER BY latest DESC LIMIT ? OFFSET ?"""


class Bin:
    """Records that carry the mark of deletion. Every method is one transaction."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def count(self) -> int:
        """How many."""
        with self._store.reading() as connection:
            sql = f"SELECT count(*) FROM record WHERE deleted = 1 AND kind IN ({_KINDS})"
            return int(connection.exec_driver_sql(sql).scalar_one())

    def page(self, offset: int, limit: int) -> list[BinRow]:
        """The last deleted first."""
        with self._store.reading() as connection:
            rows = connection.exec_driver_sql(_ROWS, (limit, offset)).all()
            return [_row(record, kind, msgspec.msgpack.decode(fields)) for record, kind, fields, _ in rows]

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


def _row(record: bytes, kind: str, fields: dict[str, Any]) -> BinRow:
    return BinRow(record.hex(), kind, str(fields.get(_TITLE[kind]) or ""), str(fields.get(_DATE[kind]) or ""))
