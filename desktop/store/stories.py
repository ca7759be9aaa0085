"""Stories of impact: what became of them later, when to ask, and taking one back for good.

    permission withdrawn   story, its answers, its photos ──purge──► every holder replaces the bytes, also what is written late
"""

from datetime import date

from sqlalchemy import Connection

from core.domain.stories import MONTHS_LATER, STORY, STORY_LATER, later_day
from core.protocol.delta import DELETED
from desktop.store import blobs, people, photos, projections, purging, records
from desktop.store.rows import EntryRow, LaterDue
from desktop.store.store import Store

_UNANSWERED = """SELECT record FROM entry e WHERE kind = ? AND whole AND day <= ? AND
(SELECT count(*) FROM entry a WHERE a.story = e.record) < ? ORDER BY day LIMIT ?"""
ASKED_MOST = 50


class Stories:
    """Every method is one transaction."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def later(self, story: str) -> list[EntryRow]:
        """What became of it, oldest first."""
        with self._store.reading() as connection:
            sql = "SELECT record FROM entry WHERE story = ? ORDER BY day, seq"
            found = connection.exec_driver_sql(sql, (records.identity(story),)).scalars().all()
            return [_row(connection, record) for record in found]

    def add_later(self, story: str, months: int, day: str, text: str, stage: str | None = None) -> str:
        """Appends what became of it; earlier answers stay. Raises KnownError('not_found')."""
        identity = self._store.new_id()
        with self._store.logging() as (connection, writer):
            records.detail(connection, records.identity(story))
            fields = {"story": story, "months": months, "date": day, "text": text, "stage": stage}
            records.create(connection, writer, identity, STORY_LATER.name, fields)
            if stage:
                records.edit(connection, writer, records.identity(story), {"stage": stage})
        return identity.hex()

    def due(self, today: date | None) -> list[LaterDue]:
        """The stories of which nobody told yet how it went on, though it is time; of each the latest question. Without a date none."""
        if today is None:
            return []
        with self._store.reading() as connection:
            before = later_day(today.isoformat(), -MONTHS_LATER[0])
            found = connection.exec_driver_sql(_UNANSWERED, (STORY.name, before, len(MONTHS_LATER), ASKED_MOST)).scalars().all()
            due = [_due(connection, record, today.isoformat()) for record in found]
        return [one for one in due if one is not None]

    def withdraw(self, story: str) -> None:
        """Takes a story back with all that belongs to it; nothing of it can be taken out of the bin. What was printed is beyond this.

        Raises KnownError('not_found'), 'not_allowed' for a volunteer.
        """
        identity = records.identity(story)
        with self._store.logging() as (connection, writer):
            people.require_may_delete(connection, self._store.present(connection))
            records.detail(connection, identity)
            belonging = purging.belonging(connection, identity)
            named = purging.take_back(connection, writer, self._store.new_id(), belonging)
            only_here = purging.forget_here(connection, identity)
            projections.project(connection, belonging)
            gone = photos.unnamed(connection, {*named, *only_here})
        for blob in gone:
            blobs.drop(self._store.home, blob)


def _row(connection: Connection, record: bytes) -> EntryRow:
    detail = records.detail(connection, record)
    fields = {name: value for name, value in detail.fields.items() if name != DELETED}
    return EntryRow(record.hex(), detail.kind, fields.get("date") or "", fields.get("text") or "", detail.status, fields)


def _due(connection: Connection, record: bytes, today: str) -> LaterDue | None:
    fields = records.detail(connection, record).fields
    rows = connection.exec_driver_sql("SELECT record FROM entry WHERE story = ?", (record,)).scalars().all()
    answered = max((records.detail(connection, one).fields.get("months") or 0 for one in rows), default=0)
    told = fields.get("date") or ""
    waiting = [(months, later_day(told, months)) for months in MONTHS_LATER if months > answered]
    past = [(months, day) for months, day in waiting if day <= today]
    if not past:
        return None
    months, day = past[-1]
    return LaterDue(record.hex(), fields.get("title") or "", fields.get("person") or "", months, day)
