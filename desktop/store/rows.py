"""What the store gives out: frozen values that cross lanes. Records are named by 32 hex digits, dates are ISO text."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from core.domain.checks import total_of


class Status(StrEnum):
    """Where a record stands, worst news first in `worst_of`."""

    NEEDS_FIXING = "needs_fixing"
    QUESTION = "question"
    DRAFT = "draft"
    WAITING = "waiting"
    CARRIED = "carried"
    RECEIVED = "received"
    SAFE = "safe"


@dataclass(frozen=True, slots=True)
class ActivityQuery:
    """Which activities. month: 'YYYY-MM'; text: words that title, place, partners or result begin with.

    day: ISO date that the text may mean; what begins on that day is found too, whatever its words; near: what is looked for instead
    of the text, which finds nothing: its slips forgiven, in FTS5's words.
    """

    text: str = ""
    month: str | None = None
    theme: str | None = None
    status: Status | None = None
    day: str | None = None
    near: str = ""


@dataclass(frozen=True, slots=True)
class ActivityRow:
    """One line of the list of activities."""

    record: str
    title: str
    date_start: str
    place: str
    theme: str
    n_total: int | None
    n_male: int | None
    n_female: int | None
    status: Status


@dataclass(frozen=True, slots=True)
class ActivityTotals:
    """Sums over a query. participants counts each activity's total, never less than its parts."""

    activities: int = 0
    participants: int = 0
    male: int = 0
    female: int = 0
    disability: int = 0

    @property
    def unsplit(self) -> int:
        """Participants whose sex was not recorded."""
        return self.participants - self.male - self.female


@dataclass(frozen=True, slots=True)
class Opinion:
    """One of several values that people gave for the same field. wall: ms of the writer's clock."""

    value: Any
    person: str
    wall: int


@dataclass(frozen=True, slots=True)
class RecordDetail:
    """A record whole. questions: field → opinions, the one shown first; rejected: reason codes of refused saves."""

    record: str
    kind: str
    fields: dict[str, Any]
    status: Status
    deleted: bool = False
    questions: dict[str, tuple[Opinion, ...]] = field(default_factory=dict)
    rejected: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Change:
    """One save in a record's history. wall: ms of the writer's clock; suspect: that clock cannot be right."""

    fields: dict[str, Any]
    person: str
    reason: str
    wall: int
    suspect: bool


@dataclass(frozen=True, slots=True)
class VisitDay:
    """A day of the calendar. state: 'open', 'closed', or None where nothing was recorded (never the same as zero)."""

    date: str
    state: str | None
    record: str | None = None
    n_total: int | None = None
    n_male: int | None = None
    n_female: int | None = None
    n_member: int | None = None
    n_non_member: int | None = None
    n_computer: int | None = None
    n_group: int = 0
    note: str = ""
    status: Status | None = None

    @property
    def visitors(self) -> int | None:
        """The total as written, but never less than its parts; None where nothing was counted. Groups are beside it."""
        return total_of(self.n_total, self.n_male, self.n_female)


@dataclass(frozen=True, slots=True)
class VisitGroup:
    """A group that came together; counts as written."""

    record: str
    date: str
    name: str
    n_total: int | None
    n_male: int | None
    n_female: int | None


@dataclass(frozen=True, slots=True)
class DaySheet:
    """A day whole. parts: what each record says where several were made, else empty; changes: every save of its numbers."""

    day: VisitDay
    occupations: Mapping[str, int]
    groups: tuple[VisitGroup, ...]
    parts: tuple[int | None, ...]
    changes: tuple[Change, ...]


@dataclass(frozen=True, slots=True)
class VisitUndo:
    """What a save of visitors replaced. created, removed: records; changed: record → the fields as they were."""

    created: tuple[bytes, ...] = ()
    removed: tuple[bytes, ...] = ()
    changed: tuple[tuple[bytes, Mapping[str, Any]], ...] = ()


@dataclass(frozen=True, slots=True)
class PhotoRow:
    """A photo of an activity. blob: 64 hex digits; private: without consent, it never leaves this laptop; blurred: with the brush."""

    record: str
    parent: str
    blob: str
    size: int
    thumbnail: bytes
    caption: str
    consent: str
    private: bool
    blurred: bool = False


@dataclass(frozen=True, slots=True)
class Draft:
    """A form half filled. form: which one ('activity', or 'activity:RECORD' for an edit); wall: when it was last typed in."""

    form: str
    fields: dict[str, Any]
    wall: int


@dataclass(frozen=True, slots=True)
class MonthFigures:
    """The month on the home page. days_missing: open days so far without any record; visits_before: last month's."""

    month: str
    visits: int = 0
    visits_before: int | None = None
    activities: ActivityTotals = field(default_factory=ActivityTotals)
    days_missing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Waiting:
    """What has not arrived at the centre: saves and records, photos, and the bytes of both; refused saves wait apart.

    carried: of the records, those of which every save that waits is on a stick; stories: of the records, the impact stories.
    """

    saves: int = 0
    records: int = 0
    photos: int = 0
    bytes: int = 0
    rejected: int = 0
    questions: int = 0
    photo_bytes: int = 0
    carried: int = 0
    stories: int = 0


@dataclass(frozen=True, slots=True)
class Profile:
    """The library: its own fields (kind `library`) and the names of its area."""

    record: str
    fields: dict[str, Any]
    village: str = ""
    district: str = ""
    regency: str = ""
    province: str = ""

    @property
    def name(self) -> str:
        """The library's own name."""
        return self.fields.get("name") or ""

    @property
    def area_term(self) -> str:
        """Desa, Kelurahan, Kampung, Gampong, Nagari …"""
        return self.fields.get("area_term") or "Desa"


RELAY_PLACE = "relay:"  # the relay in the regency's room; no stick is called that


@dataclass(frozen=True, slots=True)
class Carrier:
    """A stick, or the relay, with saves that still wait. wall: when it was written, in ms by this computer's clock."""

    place: str
    wall: int


@dataclass(frozen=True, slots=True)
class ExchangeState:
    """What the state card and the exchange page show. Times are ms; last_contact by the server's clock.

    carriers: sticks under way, the latest first; is_joining: a code was typed, and the answer comes back on a stick; is_practice:
    nothing of this ever leaves; wished_bytes: of files that she asked for and that are not here; month_bytes: went over the internet
    this month by this computer's clock.
    """

    enrolled: bool
    server_url: str
    waiting: Waiting
    last_contact: int | None = None
    last_receipt: str | None = None
    received_records: int = 0
    safe_records: int = 0
    clock_wrong_by_s: int | None = None
    carriers: tuple[Carrier, ...] = ()
    is_joining: bool = False
    is_practice: bool = False
    wished_bytes: int = 0
    month_bytes: int = 0

    @property
    def blob_bytes(self) -> int:
        """Of photos that wait and of files that are asked for."""
        return self.waiting.photo_bytes + self.wished_bytes


@dataclass(frozen=True, slots=True)
class ExpectedSession:
    """A day of a weekly series that nobody has logged. latest: the activity to begin from."""

    series: str
    title: str
    day: str
    latest: str


@dataclass(frozen=True, slots=True)
class SeriesFacts:
    """A weekly series. weekday: 0 is Monday; sessions: logged so far; ends: its last day, or None."""

    series: str
    weekday: int
    sessions: int
    ends: str | None


class Role(StrEnum):
    """What a person at the desk may do."""

    HEAD = "head"
    LIBRARIAN = "librarian"
    VOLUNTEER = "volunteer"

    @property
    def may_delete(self) -> bool:
        """A volunteer adds and corrects; what is there stays."""
        return self is not Role.VOLUNTEER


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who works at this laptop."""

    name: str
    role: Role
    has_pin: bool


@dataclass(frozen=True, slots=True)
class BackupDone:
    """A backup that was made and tried. wall: ms by this computer's clock; place: the stick's name, '' for this computer."""

    wall: int
    place: str
    records: int
    photos: int


@dataclass(frozen=True, slots=True)
class BinRow:
    """Something in the bin. date: '' when it has none; days_left: days of use until it leaves the bin."""

    record: str
    kind: str
    title: str
    date: str
    days_left: int


@dataclass(frozen=True, slots=True)
class Hit:
    """Something the search found. kind: 'activity', 'visit_day' or 'visit_group'; more: its place, or how many came."""

    kind: str
    record: str
    title: str
    date: str
    more: str = ""


CARRIED, FETCHED, RELAYED = "carried", "fetched", "relayed"


@dataclass(frozen=True, slots=True)
class Contact:
    """One attempt to reach the centre. outcome: 'received', 'partly', or the code of what went wrong.

    By stick 'carried' or 'fetched', by the relay in the room 'relayed', and where not all went well the code behind a space.
    """

    wall: int
    outcome: str
    records: int
    bytes_up: int
    bytes_down: int
    seconds: float

    @property
    def by_stick(self) -> bool:
        """True for a bag that was packed or unpacked: it says nothing about any line."""
        return self.outcome.split(" ")[0] in (CARRIED, FETCHED)

    @property
    def by_relay(self) -> bool:
        """True for a visit at the relay in the regency's room."""
        return self.outcome.split(" ")[0] == RELAYED

    @property
    def by_line(self) -> bool:
        """True for an attempt over the internet."""
        return not (self.by_stick or self.by_relay)


@dataclass(frozen=True, slots=True)
class EntryRow:
    """A record of a listed kind. day: as its kind dates it: an ISO date, a month 'YYYY-MM', a year, or ''."""

    record: str
    kind: str
    day: str
    title: str
    status: Status
    fields: dict[str, Any]


@dataclass(frozen=True, slots=True)
class EntrySums:
    """A listed kind as a whole. in_month: of the month asked for; day, title: of the newest, '' for none."""

    count: int = 0
    in_month: int = 0
    day: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True)
class LaterDue:
    """What became of a story is to be asked. months: after how many."""

    story: str
    title: str
    person: str
    months: int
    day: str
