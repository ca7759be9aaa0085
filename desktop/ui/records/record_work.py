"""What the form of any kind asks of the desk, run in a lane: opening one, saving it. No widgets here.

A form has a name, under which its draft is kept: 'advocacy' the new one of its kind, 'advocacy:RECORD' a correction.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from core import locale_id
from core.domain.kinds import KINDS, LIBRARY
from desktop.assembly import Desk
from desktop.store.errors import KnownError
from desktop.store.photo_drafts import PhotoDraft
from desktop.store.rows import ActivityQuery, Change, EntryRow, PhotoRow, RecordDetail
from desktop.ui.photos.photo_saving import save_photos

ACTIVITIES_OFFERED = 60
DAYS_FOR_LAST_MONTH = 10  # early in a month the figures of the one before are written down


@dataclass(frozen=True, slots=True)
class Wanted:
    """record: the one to correct, '' for a new one of the kind."""

    kind: str
    record: str = ""

    @property
    def form(self) -> str:
        """The name of the form."""
        return f"{self.kind}:{self.record}" if self.record else self.kind


@dataclass(frozen=True, slots=True)
class Opened:
    """What the form needs to begin. start: what stands there at first; before: the record's fields as they stand."""

    wanted: Wanted
    detail: RecordDetail | None
    before: dict[str, Any]
    start: dict[str, Any]
    steps: list[dict[str, Any]]
    history: list[Change]
    today: date | None
    may_delete: bool
    photos: list[PhotoRow]
    photo_drafts: list[PhotoDraft]
    activities: list[tuple[str, str]]
    later: list[EntryRow]


@dataclass(frozen=True, slots=True)
class Filled:
    """What she saves."""

    wanted: Wanted
    fields: dict[str, Any]
    reason: str = ""
    photos: list[PhotoDraft] = field(default_factory=list)


def wanted_from(what: object, kind: str) -> Wanted:
    """What another page asked for: {'kind': …}, {'record': id}, {'draft': name of a form}. kind: where it says none."""
    if not isinstance(what, Mapping):
        return Wanted(kind)
    if form := str(what.get("draft") or ""):
        named, _, record = form.partition(":")
        return Wanted(named, record)
    return Wanted(what.get("kind") or kind, what.get("record") or "")


def open_form(desk: Desk, wanted: Wanted, language: str) -> Opened:
    """Of a month that has its figures, and of the library, the record that is there. Raises KnownError('not_found')."""
    book, today = desk.book, desk.book.today()
    start = {} if wanted.record else _beginning(desk, wanted.kind, today)
    wanted = wanted if wanted.record else Wanted(wanted.kind, _there_already(desk, wanted.kind, start))
    detail = book.detail(wanted.record) if wanted.record else None
    before = dict(detail.fields) if detail else {}
    is_story = wanted.kind == "story"
    return Opened(
        wanted, detail, before, before or start,
        steps=book.draft_steps(wanted.form),
        history=book.history(wanted.record) if wanted.record else [],
        today=today,
        may_delete=desk.people.present().role.may_delete,
        photos=book.photos(wanted.record) if is_story and wanted.record else [],
        photo_drafts=desk.album.drafts(wanted.form) if is_story else [],
        activities=_activities(desk, before.get("activities") or (), language) if is_story else [],
        later=desk.stories.later(wanted.record) if is_story and wanted.record else [],
    )  # fmt: skip


def save_form(desk: Desk, filled: Filled) -> tuple[str, list[Exception]]:
    """Saves the record first; photos that cannot be saved wait with its form. Returns (record, troubles)."""
    wanted = filled.wanted
    record = wanted.record or _there_already(desk, wanted.kind, filled.fields)
    if filled.fields or not record:
        record = desk.book.save(wanted.kind, filled.fields, record or None, filled.reason)
    return record, save_photos(desk, record, filled.photos, wanted.form, Wanted(wanted.kind, record).form)


def _there_already(desk: Desk, kind: str, fields: Mapping[str, Any]) -> str:
    if kind == LIBRARY.name:
        return profile.record if (profile := desk.book.profile()) else ""
    return desk.entries.of_month(kind, fields["month"]) if "month" in KINDS[kind].fields and fields.get("month") else ""


def _beginning(desk: Desk, kind: str, today: date | None) -> dict[str, Any]:
    if today is None:
        return {}
    if kind in ("advocacy", "service", "publication", "story"):
        return {"date": today.isoformat()} | ({"author": desk.person} if kind == "story" else {})
    if kind == "problem":
        return {"since": today.isoformat(), "status": "recorded"}
    if "month" in KINDS[kind].fields:
        year, month = divmod(today.year * 12 + today.month - 1 - (today.day <= DAYS_FOR_LAST_MONTH), 12)
        return {"month": f"{year}-{month + 1:02}"}
    return {"year": today.year} if kind == "budget" else {}


def _activities(desk: Desk, linked: Sequence[str], language: str) -> list[tuple[str, str]]:
    """The latest, and those that are linked already."""
    rows = desk.book.activity_page(ActivityQuery(), 0, ACTIVITIES_OFFERED)
    found = [(_words(row.title, row.date_start, language), row.record) for row in rows]
    for record in {*linked} - {record for _, record in found}:
        try:
            fields = desk.book.detail(record).fields
        except KnownError:
            continue
        found.append((_words(fields.get("title") or "", fields.get("date_start") or "", language), record))
    return found


def _words(title: str, day: str, language: str) -> str:
    return f"{title} · {locale_id.full_date(date.fromisoformat(day), language)}" if day else title
