"""The numbers of a monthly report. None is 'not recorded' and never zero; every total is the sum of its parts.

Where people were counted without saying who they are, the rest is carried as a part of its own (`unsplit`), so that
male + female + unsplit = total on every line and in every sum.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Any

from core.charts.day_bars import DayState
from desktop.store.month import MonthPhoto, ReceiptMark
from desktop.store.rows import Profile
from desktop.store.shelf_rows import HandedDay


@dataclass(frozen=True, slots=True)
class People:
    """People by sex."""

    total: int = 0
    male: int = 0
    female: int = 0

    @property
    def unsplit(self) -> int:
        """People whose sex was not recorded."""
        return self.total - self.male - self.female

    def __add__(self, other: "People") -> "People":
        return People(self.total + other.total, self.male + other.male, self.female + other.female)


@dataclass(frozen=True, slots=True)
class MonthDay:
    """A day of the calendar; visits with groups, 0 unless open."""

    date: date
    state: DayState
    visits: int = 0


@dataclass(frozen=True, slots=True)
class Week:
    """Monday to Sunday, cut at the ends of the month. open_days: days with a record."""

    number: int
    first: date
    last: date
    open_days: int
    people: People


@dataclass(frozen=True, slots=True)
class Visits:
    """Visitors of the month.

    single: people who came by themselves, of whom `members`, `non_members` and `membership_unknown`; groups: people in
    groups. occupations: code → people, in the order of the list, empty where nobody noted them. before: last month.
    """

    single: People = People()
    groups: People = People()
    group_count: int = 0
    members: int = 0
    non_members: int = 0
    occupations: Mapping[str, int] = field(default_factory=dict)
    weeks: tuple[Week, ...] = ()
    before: int | None = None
    computer_users: int | None = None
    computer_days: int = 0

    @property
    def people(self) -> People:
        """All visitors."""
        return self.single + self.groups

    @property
    def membership_unknown(self) -> int:
        """Single visitors of whom it was not noted whether they are members."""
        return self.single.total - self.members - self.non_members

    @property
    def occupation_unknown(self) -> int:
        """Visitors, groups included, whose occupation was not noted."""
        return self.people.total - sum(self.occupations.values())

    @property
    def change(self) -> Decimal | None:
        """Growth against last month as a share of one; None without a last month to compare with."""
        return (Decimal(self.people.total) - self.before) / self.before if self.before else None


@dataclass(frozen=True, slots=True)
class ActivityLine:
    """A line of table E. children, disability: None where not noted; series: record, '' for none; session: of it.
    ages: people by age group, in the order of AGE_GROUPS, None for a group that was not noted; () for none at all;
    sim_copied: ISO date on which it was copied into SIM, '' for not yet.
    """

    record: str
    start: date
    end: date | None
    title: str
    strategy: str
    theme: str
    form: str
    targets: tuple[str, ...]
    place: str
    outside: bool
    who: tuple[str, ...]
    people: People | None
    split: bool
    children: int | None
    disability: int | None
    series: str
    session: int | None
    result: str
    follow_up: str
    ages: tuple[int | None, ...] = ()
    sim_copied: str = ""

    @property
    def complete(self) -> bool:
        """False while it is a draft."""
        return bool(self.title) and self.people is not None


@dataclass(frozen=True, slots=True)
class ActivitySums:
    """The line JUMLAH. *_in: how many activities say it, out of `count`."""

    count: int = 0
    people: People = People()
    children: int = 0
    children_in: int = 0
    disability: int = 0
    disability_in: int = 0
    unsplit_in: int = 0


def by_theme(activities: Sequence[ActivityLine]) -> dict[str, tuple[int, People]]:
    """theme → (activities, participants), the most frequent first; '' where none was noted."""
    counts, people = Counter[str](), dict[str, People]()
    for line in activities:
        counts[line.theme] += 1
        people[line.theme] = people.get(line.theme, People()) + (line.people or People())
    return {theme: (n, people[theme]) for theme, n in counts.most_common()}


class Absent(StrEnum):
    """What a month lacks. The values are codes; missing.py has their words."""

    NOTHING_RECORDED = "nothing_recorded"
    CLOCK_SUSPECT = "clock_suspect"
    MONTH_RUNNING = "month_running"
    DAYS = "days"
    VISITS_UNSPLIT = "visits_unsplit"
    MEMBERSHIP = "membership"
    DAY_PARTS_EXCEED = "day_parts_exceed"
    DRAFTS = "drafts"
    ACTIVITIES_UNSPLIT = "activities_unsplit"
    ACTIVITY_PARTS_EXCEED = "activity_parts_exceed"
    CHILDREN = "children"
    PHOTOS_KEPT_BACK = "photos_kept_back"
    PHOTOS_ABSENT = "photos_absent"
    AREA = "area"
    HEAD_NAME = "head_name"
    VILLAGE_HEAD_NAME = "village_head_name"
    RECEIPT = "receipt"
    RECEIPT_OUTDATED = "receipt_outdated"


@dataclass(frozen=True, slots=True)
class Missing:
    """Something the report lacks. numbers fill its words; dates: the days meant."""

    code: Absent
    numbers: Mapping[str, int] = field(default_factory=dict)
    dates: tuple[date, ...] = ()


@dataclass(frozen=True, slots=True)
class ShortLogs:
    """The short logs of a period as their fields, the oldest first. collection, ict: the month's figures, None where nobody noted any;
    collection_before: of the month before; problems: those that were open; plans: for the month after.
    """

    advocacy: tuple[Mapping[str, Any], ...] = ()
    partnerships: tuple[Mapping[str, Any], ...] = ()
    services: tuple[Mapping[str, Any], ...] = ()
    publications: tuple[Mapping[str, Any], ...] = ()
    stories: tuple[Mapping[str, Any], ...] = ()
    problems: tuple[Mapping[str, Any], ...] = ()
    plans: tuple[Mapping[str, Any], ...] = ()
    collection: Mapping[str, Any] | None = None
    collection_before: Mapping[str, Any] | None = None
    ict: Mapping[str, Any] | None = None


@dataclass(frozen=True, slots=True)
class MonthlyNumbers:
    """A month of a library. today: None while the clock is suspect; position: names the data that was counted.

    materials_opened, materials_copied: how often a learning material was opened here, or went to a phone or a stick;
    handed: the same day by day and by title.
    """

    month: str
    today: date | None
    profile: Profile
    days: tuple[MonthDay, ...]
    visits: Visits
    activities: tuple[ActivityLine, ...]
    sums: ActivitySums
    photos: tuple[MonthPhoto, ...]
    position: str
    receipt: ReceiptMark | None
    missing: tuple[Missing, ...] = ()
    materials_opened: int = 0
    materials_copied: int = 0
    handed: tuple[HandedDay, ...] = ()
    logs: ShortLogs = ShortLogs()

    def days_that_are(self, state: DayState) -> tuple[date, ...]:
        """The dates in a state; the four states together are the month."""
        return tuple(day.date for day in self.days if day.state is state)

    @property
    def recorded(self) -> bool:
        """False where the month holds nothing at all: then nothing is zero, everything is unknown."""
        return bool(self.activities) or any(day.state is DayState.OPEN for day in self.days) or self.closed_throughout

    @property
    def closed_throughout(self) -> bool:
        """True where every day that has passed was closed."""
        return bool(self.days_that_are(DayState.CLOSED)) and not self.days_that_are(DayState.MISSING)

    @property
    def digital_access(self) -> int:
        """What the national library index counts as access to digital materials: opened and copied."""
        return self.materials_opened + self.materials_copied

    @property
    def average(self) -> Decimal | None:
        """Visitors per open day; None where no open day was recorded."""
        opened = len(self.days_that_are(DayState.OPEN))
        return Decimal(self.visits.people.total) / opened if opened else None
