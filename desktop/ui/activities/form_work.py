"""What the form asks of the desk, run in a lane: opening one, saving it, keeping its draft. No widgets here.

A form has a name, under which its draft is kept: 'activity' the new one, 'activity:RECORD' a correction,
'activity/copy/RECORD' a new one begun from another, 'activity/copy/RECORD/DAY' the same for the day of a series.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from core import locale_id
from desktop.assembly import Desk
from desktop.store.photo_drafts import PhotoDraft
from desktop.store.rows import Change, PhotoRow, RecordDetail, SeriesFacts
from desktop.ui.activities.activity_form import REMEMBERED
from desktop.ui.photos.photo_saving import save_photos

FORM = "activity"
REASON, BEGINS = "reason", "begins_series"  # beside the fields in the draft of a form
# What belongs to one day alone and is not carried over into a copy
OF_ONE_DAY = (
    "date_start", "date_end", "n_total", "n_male", "n_female", "n_age", "n_disability", "result", "follow_up", "session_no",
    "sim_copied_at", "review", "deleted",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Wanted:
    """record: the one to correct; copy: the one to begin from; day: the date of a copy, '' for today."""

    record: str = ""
    copy: str = ""
    day: str = ""

    @property
    def form(self) -> str:
        """The name of the form."""
        if self.record:
            return f"{FORM}:{self.record}"
        if self.copy:
            return "/".join(filter(None, (FORM, "copy", self.copy, self.day)))
        return FORM


@dataclass(frozen=True, slots=True)
class Opened:
    """What the form needs to begin. before: the record's fields as they stand; steps: earlier states of its draft, oldest first."""

    wanted: Wanted
    detail: RecordDetail | None
    before: dict[str, Any]
    start: dict[str, Any]
    photos: list[PhotoRow]
    photo_drafts: list[PhotoDraft]
    steps: list[dict[str, Any]]
    history: list[Change]
    remembered: dict[str, list[str]]
    templates: dict[str, dict[str, Any]]
    usual: list[int]
    today: date | None
    series: SeriesFacts | None
    may_delete: bool
    zone: str


@dataclass(frozen=True, slots=True)
class Filled:
    """What she saves."""

    wanted: Wanted
    fields: dict[str, Any]
    reason: str = ""
    photos: list[PhotoDraft] = field(default_factory=list)
    begins_series: bool = False


def wanted_from(what: object) -> Wanted:
    """What another page asked for: {'record': id}, {'copy': id, 'day': date}, {'draft': name of a form}, or nothing."""
    if not isinstance(what, Mapping):
        return Wanted()
    form = str(what.get("draft") or "")
    if form.startswith(f"{FORM}:"):
        return Wanted(record=form.partition(":")[2])
    if form.startswith(f"{FORM}/copy/"):
        record, _, day = form.removeprefix(f"{FORM}/copy/").partition("/")
        return Wanted(copy=record, day=day)
    return Wanted(what.get("record") or "", what.get("copy") or "", what.get("day") or "")


def open_form(desk: Desk, wanted: Wanted) -> Opened:
    """Raises KnownError('not_found')."""
    book, today = desk.book, desk.book.today()
    detail = book.detail(wanted.record) if wanted.record else None
    before = dict(detail.fields) if detail else {}
    start = before or _beginning(desk, wanted, today)
    return Opened(
        wanted, detail, before, start,
        photos=book.photos(wanted.record) if wanted.record else [],
        photo_drafts=desk.album.drafts(wanted.form),
        steps=book.draft_steps(wanted.form),
        history=book.history(wanted.record) if wanted.record else [],
        remembered=book.remembered(REMEMBERED),
        templates=book.templates(FORM),
        usual=book.usual_participants(),
        today=today,
        series=desk.series.facts(wanted.record or wanted.copy) if wanted.record or wanted.copy else None,
        may_delete=desk.people.present().role.may_delete,
        zone=_zone(desk),
    )  # fmt: skip


def save_form(desk: Desk, filled: Filled) -> tuple[str, list[Exception]]:
    """Saves the activity first; photos that cannot be saved wait with its form and cost nothing else. Returns (record, troubles)."""
    book, record = desk.book, filled.wanted.record
    if filled.fields or not record:
        record = book.save(FORM, {**_of_series(desk, filled), **filled.fields}, record or None, filled.reason)
    if filled.begins_series:
        desk.series.begin(record)
    return record, save_photos(desk, record, filled.photos, filled.wanted.form, Wanted(record=record).form)


def _of_series(desk: Desk, filled: Filled) -> dict[str, Any]:
    """A copy of a session is the next session, unless its series has ended."""
    facts = desk.series.facts(filled.wanted.copy) if filled.wanted.copy else None
    return {"series_id": facts.series, "session_no": facts.sessions + 1} if facts and not facts.ends else {}


def _zone(desk: Desk) -> str:
    """'' where the village has no code: then nobody knows."""
    code = str((profile.fields if (profile := desk.book.profile()) else {}).get("area_code") or "")
    return locale_id.time_zone(code) if code else ""


def _beginning(desk: Desk, wanted: Wanted, today: date | None) -> dict[str, Any]:
    day = wanted.day or (today.isoformat() if today else None)
    copied = desk.book.detail(wanted.copy).fields if wanted.copy else {}
    kept = {name: value for name, value in copied.items() if name not in OF_ONE_DAY}
    return {**kept, "date_start": day} if day else kept
