"""Many records at once: taken in all or none, remembered as one import, and put in the bin again as one."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from desktop.store import errors, log, people, records
from desktop.store.errors import KnownError
from desktop.store.store import Store

_SAVED = "INSERT INTO imported (batch, record) VALUES (?, ?)"
_LATEST = """SELECT i.batch, r.kind, count(*), min(i.record) FROM imported i JOIN record r ON r.record = i.record
WHERE r.deleted = 0 GROUP BY i.batch, r.kind ORDER BY i.batch DESC LIMIT ?"""


@dataclass(frozen=True, slots=True)
class Import:
    """rows: how many of its records are not in the bin; wall: when it was, in milliseconds since 1970, by this laptop's clock."""

    batch: int
    kind: str
    rows: int
    wall: int


class Imports:
    """Every method is one transaction."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def save(self, kind: str, rows: list[dict[str, Any]], each: Callable[[int], None] | None = None) -> int:
        """Saves new records; returns the number of the import, for `undo`.

        each: is told before every record how many there are so far; what it raises undoes all of them.
        """
        with self._store.logging() as (connection, writer):
            batch = int(connection.exec_driver_sql("SELECT coalesce(max(batch), 0) + 1 FROM imported").scalar_one())
            made = [self._store.new_id() for _ in rows]
            months = set()
            for number, (identity, fields) in enumerate(zip(made, rows, strict=True)):
                if each is not None:
                    each(number)
                months.add(records.create_fresh(connection, writer, identity, kind, fields)[:7])
            for month in months:
                records.want_receipt(connection, month)
            if made:
                connection.exec_driver_sql(_SAVED, [(batch, identity) for identity in made])
        return batch

    def undo(self, batch: int | None = None, each: Callable[[int], None] | None = None) -> int:
        """Puts the records of an import, by default the last, in the bin; returns how many. each: as of `save`.

        Raises KnownError('not_found'), 'not_allowed' for a volunteer.
        """
        with self._store.logging() as (connection, writer):
            people.require_may_delete(connection, self._store.present(connection))
            batch = batch or connection.exec_driver_sql("SELECT max(batch) FROM imported").scalar()
            rows = connection.exec_driver_sql("SELECT record FROM imported WHERE batch = ?", (batch,)).all()
            if not rows:
                raise KnownError(errors.NOT_FOUND, f"import {batch}")
            for number, (record,) in enumerate(rows):
                if each is not None:
                    each(number)
                if log.shared_deltas(connection, record):  # what was purged or refused meanwhile is not there to go
                    records.delete(connection, writer, record)
            connection.exec_driver_sql("DELETE FROM imported WHERE batch = ?", (batch,))
        return len(rows)

    def latest(self, limit: int) -> list[Import]:
        """Those that can be taken back, the last first."""
        with self._store.reading() as connection:
            found = connection.exec_driver_sql(_LATEST, (limit,)).all()
            return [
                Import(batch, kind, rows, min((one.wall for one in log.shared_deltas(connection, record)), default=0))
                for batch, kind, rows, record in found
            ]

    def forget(self) -> None:
        """None of those so far can be taken back as one any more."""
        with self._store.writing() as connection:
            connection.exec_driver_sql("DELETE FROM imported")

    def of_kind(self, kind: str) -> list[dict[str, Any]]:
        """The fields of every record of a kind that is not in the bin."""
        with self._store.reading() as connection:
            return [fields for _, fields in records.fields_of_kind(connection, kind)]
