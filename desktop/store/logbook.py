"""The log as the librarian knows it: activities, visitors, photos, drafts, the month. Every method is one transaction."""

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from core.domain.kinds import OPEN, PHOTO
from core.domain.opening import Opening, opening_of
from core.protocol.delta import DELETED
from desktop.clock import DAY_MS, RELEASE_MS, can_be_right
from desktop.store import (
    activities,
    blobs,
    drafts,
    errors,
    people,
    photos,
    profile,
    records,
    remembering,
    standing,
    templates,
    visits,
)
from desktop.store.areas import Areas
from desktop.store.errors import KnownError
from desktop.store.imports import Imports
from desktop.store.rows import (
    ActivityQuery,
    ActivityRow,
    ActivityTotals,
    Change,
    Draft,
    MonthFigures,
    PhotoRow,
    Profile,
    RecordDetail,
    VisitDay,
    Waiting,
)
from desktop.store.store import Store


class LogBook:
    """Reads and writes what she logs. Dates are ISO text, records 32 hex digits, months 'YYYY-MM'."""

    def __init__(self, store: Store, areas: Areas) -> None:
        self._store = store
        self._areas = areas

    # The library and its people

    def profile(self) -> Profile | None:
        """The library, or None before it was set up."""
        with self._store.reading() as connection:
            return profile.load(connection, self._areas)

    def set_up(
        self, area_code: str, name: str, person: str, area_term: str | None = None, names: Sequence[str] = ()
    ) -> None:
        """First run: names the library, its village and who is at the desk. Raises KnownError('not_found') for an unknown area.

        names: village, district, regency and province as she wrote them; then any code, or none, is taken.
        """
        if not names and self._areas.find(area_code) is None:
            raise KnownError(errors.NOT_FOUND, area_code)
        term = area_term or self._areas.default_term(area_code)
        with self._store.logging() as (connection, writer):
            profile.set_up(connection, writer, self._store.around.random(16), area_code, name, term, names)
        self.set_person(person)

    def save_profile(self, fields: dict[str, Any]) -> None:
        """Changes the library's own fields. Raises KnownError('not_set_up')."""
        with self._store.logging() as (connection, writer):
            record = profile.record_of(connection)
            if record is None:
                raise KnownError(errors.NOT_SET_UP)
            records.edit(connection, writer, record, fields)

    def person(self) -> str:
        """Who is at the desk; every save says so."""
        return self._store.installation().person

    def set_person(self, person: str) -> None:
        """Changes who is at the desk."""
        with self._store.installing() as (_, me):
            me.person = person.strip()

    # Records of any kind

    def save(self, kind: str, fields: dict[str, Any], record: str | None = None, reason: str = "") -> str:
        """Saves a new record, or the fields that changed of an existing one; returns its id.

        Raises KnownError('bad_value'), 'not_allowed' where a volunteer would delete, 'not_blurred' for a photo.
        """
        identity = bytes.fromhex(record) if record else self._store.new_id()
        with self._store.logging() as (connection, writer):
            if fields.get(DELETED):
                self._require_may_delete(connection)
            if record and kind == PHOTO.name:
                photos.change(connection, writer, self._store.new_id, identity, **fields)
            elif record:
                records.edit(connection, writer, identity, fields, reason)
            else:
                records.create(connection, writer, identity, kind, fields)
        return identity.hex()

    def save_all(self, kind: str, rows: list[dict[str, Any]]) -> int:
        """Saves many new records at once, all or none; returns the number of the import, for `undo_import`."""
        return Imports(self._store).save(kind, rows)

    def undo_import(self, batch: int | None = None) -> int:
        """Puts the records of an import, by default the last, in the bin; returns how many. Raises KnownError('not_found')."""
        return Imports(self._store).undo(batch)

    def delete(self, record: str) -> None:
        """Puts a record in the bin. Raises KnownError('not_allowed') for a volunteer."""
        with self._store.logging() as (connection, writer):
            self._require_may_delete(connection)
            records.delete(connection, writer, bytes.fromhex(record))

    def restore(self, record: str) -> None:
        """Takes a record out of the bin."""
        with self._store.logging() as (connection, writer):
            records.restore(connection, writer, bytes.fromhex(record))

    def detail(self, record: str) -> RecordDetail:
        """A record whole. Raises KnownError('not_found')."""
        with self._store.reading() as connection:
            return records.detail(connection, records.identity(record))

    def history(self, record: str) -> list[Change]:
        """Every save of a record."""
        with self._store.reading() as connection:
            return records.history(connection, records.identity(record))

    # Activities

    def activity_page(
        self, query: ActivityQuery, offset: int, limit: int, order: str = activities.NEWEST_FIRST
    ) -> list[ActivityRow]:  # fmt: skip
        """Activities newest first, or in another order (activities.page)."""
        with self._store.reading() as connection:
            return activities.page(connection, query, offset, limit, order)

    def activity_count(self, query: ActivityQuery) -> int:
        """How many activities; known sooner than the sums."""
        with self._store.reading() as connection:
            return activities.count(connection, query)

    def activity_totals(self, query: ActivityQuery) -> ActivityTotals:
        """Sums over the query."""
        with self._store.reading() as connection:
            return activities.totals(connection, query)

    def remembered(self, fields: Iterable[str]) -> dict[str, list[str]]:
        """field → what was written there in earlier activities: the most used first, among equals the latest."""
        with self._store.reading() as connection:
            return remembering.remembered(connection, fields)

    def usual_participants(self) -> list[int]:
        """Totals of the latest activities."""
        with self._store.reading() as connection:
            return activities.usual_participants(connection)

    # Photos

    def photos(self, activity: str) -> list[PhotoRow]:
        """The photos of an activity."""
        with self._store.reading() as connection:
            return photos.of_activity(connection, records.identity(activity))

    def add_photo(self, activity: str, content: bytes, caption: str = "", consent: str = "none_yet") -> PhotoRow:
        """Shrinks, strips and saves a photo. Raises KnownError('no_photo', 'photo_too_large', 'disk_full')."""
        fields = photos.fields_of(self._store.home, records.identity(activity), content, caption, consent)
        record = self._store.new_id()
        with self._store.logging() as (connection, writer):
            photos.add(connection, writer, record, fields)
        return next(photo for photo in self.photos(activity) if photo.record == record.hex())

    def change_photo(self, photo: str, **fields: str) -> None:
        """Changes caption or consent of a photo."""
        with self._store.logging() as (connection, writer):
            photos.change(connection, writer, self._store.new_id, records.identity(photo), **fields)

    def set_consent(self, photo: str, consent: str) -> None:
        """Says who agreed; the first agreement lets the photo travel."""
        self.change_photo(photo, consent=consent)

    def discard_photo(self, photo: str) -> None:
        """Removes a photo from its activity. Raises KnownError('not_allowed') for a volunteer."""
        with self._store.logging() as (connection, writer):
            self._require_may_delete(connection)
            unnamed = photos.unnamed(connection, photos.discard(connection, writer, records.identity(photo)))
        for blob in unnamed:
            blobs.drop(self._store.home, blob)

    def blob_path(self, blob: str) -> Path:
        """The file of a photo."""
        return self._store.home.blob(bytes.fromhex(blob))

    # Drafts

    def save_draft(self, form: str, fields: dict[str, Any]) -> None:
        """Keeps a half-filled form."""
        with self._store.logging() as (connection, writer):
            drafts.save(connection, writer, form, fields)

    def draft(self, form: str) -> Draft | None:
        """The half-filled form, if there is one."""
        with self._store.reading() as connection:
            return drafts.load(connection, form)

    def draft_steps(self, form: str) -> list[dict[str, Any]]:
        """The states that a half-filled form went through, oldest first; [] without a draft."""
        with self._store.reading() as connection:
            return drafts.steps(connection, form)

    def drafts(self) -> list[Draft]:
        """All half-filled forms, the latest first."""
        with self._store.reading() as connection:
            return drafts.all_forms(connection)

    def discard_draft(self, form: str) -> None:
        """Forgets a half-filled form."""
        with self._store.writing() as connection:
            drafts.discard(connection, form)

    # Patterns of forms

    def templates(self, form: str) -> dict[str, dict[str, Any]]:
        """name → fields that were kept as a pattern of this form."""
        with self._store.reading() as connection:
            return templates.of_form(connection, form)

    def save_template(self, form: str, name: str, fields: dict[str, Any]) -> None:
        """Keeps a pattern; it stays on this laptop."""
        with self._store.logging() as (connection, writer):
            templates.save(connection, writer, form, name, fields)

    def forget_template(self, form: str, name: str) -> None:
        """Removes a pattern."""
        with self._store.writing() as connection:
            templates.forget(connection, form, name)

    # Visitors

    def visit_month(self, month: str) -> list[VisitDay]:
        """Every day of the month in order."""
        with self._store.reading() as connection:
            return visits.month_of_days(connection, month)

    def save_visit_day(self, day: str, fields: dict[str, Any]) -> str:
        """Saves the numbers of a day, or corrects them where the day has some."""
        with self._store.logging() as (connection, writer):
            return visits.save_day(connection, writer, self._store.new_id, day, {"state": OPEN, **fields}).hex()

    def mark_closed(self, day: str, note: str = "") -> str:
        """Says that the library was closed: neither zero visitors nor a day forgotten."""
        return self.save_visit_day(day, visits.closed_fields(note))

    # The month, the whole

    def month_figures(self, month: str, today: str | None = None) -> MonthFigures:
        """The figures of the home page. today: until which day a missing day counts as missing."""
        opening = self._opening()
        with self._store.reading() as connection:
            days = visits.month_of_days(connection, month)
            missing = tuple(
                day.date
                for day in days
                if day.state is None and not day.n_group and (today is None or day.date < today)
                and opening.is_expected(day.date)
            )  # fmt: skip
            return MonthFigures(
                month,
                visits.visitors(connection, month) or 0,
                visits.visitors(connection, _month_before(month)),
                activities.totals(connection, ActivityQuery(month=month)),
                missing,
            )

    def waiting(self) -> Waiting:
        """What has not arrived at the centre."""
        with self._store.reading() as connection:
            return standing.waiting(connection)

    def today(self) -> date | None:
        """The date, or None while the clock cannot be right."""
        now, told = self._store.around.now_ms(), self._store.installation().server_time
        if not can_be_right(now, told) or now < told - DAY_MS:
            return None
        return datetime.fromtimestamp(now / 1000, UTC).astimezone().date()

    def latest_month(self) -> str:
        """'YYYY-MM' of the newest activity: what to show while the clock is not to be believed."""
        newest = self.activity_page(ActivityQuery(), 0, 1)
        if newest and newest[0].date_start:
            return newest[0].date_start[:7]
        return datetime.fromtimestamp(RELEASE_MS / 1000, UTC).strftime("%Y-%m")

    def _require_may_delete(self, connection: Connection) -> None:
        people.require_may_delete(connection, self._store.present(connection))

    def _opening(self) -> Opening:
        found = self.profile()
        return opening_of(found.fields if found else {})


def _month_before(month: str) -> str:
    year, number = (int(part) for part in month.split("-"))
    return f"{year - 1}-12" if number == 1 else f"{year}-{number - 1:02}"
