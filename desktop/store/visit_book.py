"""The book of visitors: a day whole, many days in one go, counting one by one. Every method is one transaction."""

from collections.abc import Mapping
from typing import Any

from desktop.store import people, visits
from desktop.store.rows import DaySheet, VisitUndo
from desktop.store.store import Store


class VisitBook:
    """Beside LogBook, for the page of visits. Days are ISO dates."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def day(self, day: str) -> DaySheet:
        """A day whole."""
        with self._store.reading() as connection:
            return visits.day_sheet(connection, day)

    def save_days(self, days: Mapping[str, Mapping[str, Any] | None]) -> VisitUndo:
        """Saves days together, all or none; None: not recorded after all. Returns what `take_back` needs.

        Raises KnownError('not_allowed') where a volunteer would take a day out of the book.
        """
        with self._store.logging() as (connection, writer):
            if None in days.values():
                people.require_may_delete(connection, self._store.present(connection))
            undos = [
                visits.replace_day(connection, writer, self._store.new_id, day, fields) for day, fields in sorted(days.items())
            ]
        return VisitUndo(
            tuple(record for undo in undos for record in undo.created),
            tuple(record for undo in undos for record in undo.removed),
            tuple(change for undo in undos for change in undo.changed),
        )

    def take_back(self, undo: VisitUndo) -> None:
        """Everything as it was before that save."""
        with self._store.logging() as (connection, writer):
            visits.take_back(connection, writer, undo)

    def count(self, day: str, steps: Mapping[str, int]) -> DaySheet:
        """Adds people to 'n_female' or 'n_male' (or takes some away); returns the day as it is now."""
        with self._store.logging() as (connection, writer):
            visits.count(connection, writer, self._store.new_id, day, steps)
            return visits.day_sheet(connection, day)
