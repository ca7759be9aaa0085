"""Weekly series: what is held every Saturday, which of its days nobody has logged yet, and how a series begins and ends.

    series: Saturdays from 7 Nov      logged: 7, 21      told not to have been: 28      ⇒ expected, not logged: 14
"""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Connection

from desktop.store import records
from desktop.store.log import LogWriter
from desktop.store.rows import ExpectedSession, SeriesFacts
from desktop.store.store import Store

KIND = "series"
WEEKS_BACK = 8  # an older day is not asked about any more
DAYS_MOVED = 3  # a session held a few days early or late is that week's session
_WEEK = timedelta(weeks=1)
_OF_SERIES = ("title", "theme", "form", "place")


class SeriesBook:
    """The series of a library. Every method is one transaction; records are hex digits, days ISO text."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def expected(self, today: date | None) -> list[ExpectedSession]:
        """Days until today on which a session should have been and is not logged, newest first; [] while the clock is suspect."""
        if today is None:
            return []
        with self._store.reading() as connection:
            found = [one for series, fields in _live(connection) for one in _expected(connection, series, fields, today)]
        return sorted(found, key=lambda one: one.day, reverse=True)

    def facts(self, activity: str) -> SeriesFacts | None:
        """The series an activity belongs to, or None."""
        with self._store.reading() as connection:
            series = _series_of(connection, bytes.fromhex(activity))
            if series is None:
                return None
            fields = records.detail(connection, series).fields
            sessions = connection.exec_driver_sql("SELECT count(*) FROM activity WHERE series = ?", (series,)).scalar_one()
            return SeriesFacts(series.hex(), int(fields.get("weekday") or 0), int(sessions), fields.get("date_end"))

    def begin(self, activity: str) -> str:
        """Makes an activity the first session of a weekly series; returns the series, '' for an activity without a date."""
        first = bytes.fromhex(activity)
        with self._store.logging() as (connection, writer):
            if known := _series_of(connection, first):
                return known.hex()
            fields = records.detail(connection, first).fields
            day = fields.get("date_start")
            if not day:
                return ""
            series = self._store.new_id()
            kept = {name: fields[name] for name in _OF_SERIES if fields.get(name)}
            records.create(
                connection, writer, series, KIND, {**kept, "weekday": date.fromisoformat(day).weekday(), "date_start": day}
            )
            records.edit(connection, writer, first, {"series_id": series.hex(), "session_no": 1})
        return series.hex()

    def end(self, series: str, day: str | None) -> None:
        """No session is expected after this day; None lets the series go on."""
        with self._store.logging() as (connection, writer):
            records.edit(connection, writer, bytes.fromhex(series), {"date_end": day})

    def skip(self, series: str, day: str, skipped: bool = True) -> None:
        """There was no session on this day; or, taken back, there should have been."""
        with self._store.logging() as (connection, writer):
            _set_skipped(connection, writer, bytes.fromhex(series), day, skipped)


def _live(connection: Connection) -> list[tuple[bytes, dict[str, Any]]]:
    return [(record, fields) for record, fields in records.fields_of_kind(connection, KIND) if fields.get("date_start")]


def _expected(connection: Connection, series: bytes, fields: dict[str, Any], today: date) -> Iterator[ExpectedSession]:
    rows = connection.exec_driver_sql(
        "SELECT record, date_start FROM activity WHERE series = ? AND date_start != '' ORDER BY date_start DESC", (series,)
    ).all()
    if not rows:
        return
    logged = [date.fromisoformat(day) for _, day in rows]
    skipped = set(fields.get("skipped") or [])
    last = min(today, date.fromisoformat(fields["date_end"])) if fields.get("date_end") else today
    day = date.fromisoformat(fields["date_start"])
    day += _WEEK * max(0, (today - timedelta(weeks=WEEKS_BACK) - day).days // 7 + 1)
    while day <= last:
        if day.isoformat() not in skipped and all(abs((day - one).days) > DAYS_MOVED for one in logged):
            yield ExpectedSession(series.hex(), fields.get("title") or "", day.isoformat(), rows[0][0].hex())
        day += _WEEK


def _series_of(connection: Connection, activity: bytes) -> bytes | None:
    found = connection.exec_driver_sql("SELECT series FROM activity WHERE record = ?", (activity,)).scalar()
    return bytes(found) if found else None


def _set_skipped(connection: Connection, writer: LogWriter, series: bytes, day: str, skipped: bool) -> None:
    known = set(records.detail(connection, series).fields.get("skipped") or [])
    wanted = known | {day} if skipped else known - {day}
    records.edit(connection, writer, series, {"skipped": sorted(wanted)})
