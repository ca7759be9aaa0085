"""From a record's deltas to the rows that totals and exports read. Always made from the whole set, so order never matters."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Any

import msgspec
from sqlalchemy import BindParameter, Connection, bindparam, delete, select, update
from sqlalchemy import Row as DatabaseRow

from core.domain.checks import total_of
from core.domain.fields import count_or_none, is_reference
from core.domain.kinds import CLOSED
from core.protocol import delta as deltas
from core.protocol.blobs import BLOB_BYTES_MAX
from core.protocol.delta import DELETED, Delta
from core.protocol.merge import merge
from server.blobs.models import blob as blob_table
from server.database import insert_rows, select_among
from server.exchange import models

_PARAMETERS_MAX = 5_000
_COLUMNS = {
    "record": ("library", "record", "kind", "deleted", "questions", "fields"),
    "activity": ("library", "record", "month", "participants", "male", "female"),
    "visit_day": ("library", "record", "month", "date", "closed", "visitors", "male", "female", "computer"),
    "visit_group": ("library", "record", "month", "visitors", "male", "female"),
    "photo": ("library", "record", "parent", "blob"),
    "own_material": ("library", "record", "blob"),
}
_TABLES = {table.name: table for table in models.PROJECTIONS}
_RECORDS: BindParameter[bytes] = bindparam("records", expanding=True)
_FORGET = {
    name: delete(table).where(table.c.library == bindparam("of"), table.c.record.in_(_RECORDS)) for name, table in _TABLES.items()
}
_HELD = "SELECT record, id, body FROM delta WHERE library = ? AND record"
_encode = msgspec.msgpack.Encoder().encode
Row = tuple[Any, ...]


class Projection:
    """Collects the rows of one library's records and writes them together."""

    def __init__(self, connection: Connection, library: bytes) -> None:
        self._connection = connection
        self._library = library
        self._rows: dict[str, list[Row]] = {name: [] for name in _COLUMNS}
        self._stale: list[bytes] = []
        self._blobs: dict[bytes, int] = {}

    def first_save(self, delta: Delta, fields: bytes) -> None:
        """A record of which this is the only delta: what `merge` would make of it, without merging. fields: in msgpack."""
        removed = delta.fields.get(DELETED)
        gone = bool(removed) and delta.fields.keys() == {DELETED}
        questions = 1 if removed and not gone else 0
        self._add(delta.record, delta.kind, delta.fields, fields, gone, questions)

    def remake(self, record: bytes, found: Iterable[Delta]) -> None:
        """A record as all its deltas make it; without any, it is gone."""
        self._stale.append(record)
        known = list(found)
        if known:
            merged = merge(known)
            fields = _encode(merged.fields)
            self._add(record, merged.kind, merged.fields, fields, merged.deleted, len(merged.questions))

    def write(self) -> None:
        """Puts the rows in place of what was there."""
        for table in _TABLES.values():
            for part in parts(self._stale):
                self._connection.execute(_FORGET[table.name], {"of": self._library, "records": part})
        for name, rows in self._rows.items():
            insert_rows(self._connection, _TABLES[name], _COLUMNS[name], rows)
        self._name_blobs()

    def _add(self, record: bytes, kind: str, values: Mapping[str, Any], fields: bytes, gone: bool, questions: int) -> None:
        self._rows["record"].append((self._library, record, kind, gone, questions, fields))
        make = _ROWS.get(kind)
        if make and not gone and (row := make(values)):
            self._rows[kind].append((self._library, record, *row))
            if kind in ("photo", "own_material"):
                self._blobs[values["blob"]] = values.get("size") or 0
        if kind == "material" and not gone and isinstance(values.get("blob"), bytes):
            self._blobs[values["blob"]] = values.get("size") or 0

    def _name_blobs(self) -> None:
        known: dict[bytes, DatabaseRow[bytes, int, bool]] = {}
        for part in parts(list(self._blobs)):
            rows = self._connection.execute(
                select(blob_table.c.blob, blob_table.c.size, blob_table.c.whole).where(
                    blob_table.c.library == self._library, blob_table.c.blob.in_(part)
                )
            )
            known |= {row.blob: row for row in rows}
        new = [(self._library, blob, size, False) for blob, size in self._blobs.items() if blob not in known]
        insert_rows(self._connection, blob_table, ("library", "blob", "size", "whole"), new)
        for blob, row in known.items():
            if row.size != self._blobs[blob] and not row.whole:
                self._connection.execute(
                    update(blob_table)
                    .where(blob_table.c.library == self._library, blob_table.c.blob == blob)
                    .values(size=self._blobs[blob])
                )


def readable_deltas(connection: Connection, library: bytes, records: list[bytes]) -> dict[bytes, dict[bytes, bytes | None]]:
    """record → id → body of all that the feeds hold of these records; None for what was purged."""
    found: dict[bytes, dict[bytes, bytes | None]] = {}
    for part in parts(records):
        for record, identity, body in select_among(connection, _HELD, (library,), part):
            found.setdefault(record, {})[identity] = body
    return found


def remake_records(connection: Connection, library: bytes, records: list[bytes]) -> None:
    """Makes the rows of these records again from the feeds."""
    projection = Projection(connection, library)
    bodies = readable_deltas(connection, library, records)
    for one in records:
        projection.remake(one, [deltas.decode(body) for body in bodies.get(one, {}).values() if body is not None])
    projection.write()


def parts(values: list[bytes]) -> Iterable[list[bytes]]:
    """The values in lists that fit into one statement."""
    return (values[i : i + _PARAMETERS_MAX] for i in range(0, len(values), _PARAMETERS_MAX))


def _people(fields: Mapping[str, Any]) -> tuple[int, int, int]:
    """(all, male, female), 0 for what was not recorded; all is never less than its parts."""
    total, male, female = (count_or_none(fields.get(name)) for name in ("n_total", "n_male", "n_female"))
    return total_of(total, male, female) or 0, male or 0, female or 0


def _activity(fields: Mapping[str, Any]) -> Row:
    return (_day(fields.get("date_start"))[:7], *_people(fields))


def _visit_day(fields: Mapping[str, Any]) -> Row:
    day = _day(fields.get("date"))
    if fields.get("state") == CLOSED:
        return day[:7], day, True, 0, 0, 0, 0
    return (day[:7], day, False, *_people(fields), count_or_none(fields.get("n_computer")) or 0)


def _visit_group(fields: Mapping[str, Any]) -> Row:
    return (_day(fields.get("date"))[:7], *_people(fields))


def _photo(fields: Mapping[str, Any]) -> Row | None:
    parent, blob = fields.get("parent"), fields.get("blob")
    if not is_reference(parent) or not isinstance(blob, bytes):
        return None
    return bytes.fromhex(parent), blob


def _own_material(fields: Mapping[str, Any]) -> Row | None:
    blob, size = fields.get("blob"), fields.get("size")
    can_travel = isinstance(blob, bytes) and isinstance(size, int) and size <= BLOB_BYTES_MAX
    return (blob,) if can_travel and fields.get("proposed") is True else None


_ROWS: dict[str, Callable[[Mapping[str, Any]], Row | None]] = {
    "activity": _activity,
    "visit_day": _visit_day,
    "visit_group": _visit_group,
    "photo": _photo,
    "own_material": _own_material,
}


def _day(value: Any) -> str:
    try:
        return date.fromisoformat(value).isoformat() if isinstance(value, str) else ""
    except ValueError:
        return ""
