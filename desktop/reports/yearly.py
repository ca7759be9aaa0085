"""The numbers of a year: twelve months counted as the monthly report counts them, and the short logs of the year."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from core.charts.day_bars import DayState
from core.domain.stories import may_be_told
from desktop.reports.counting import CLOSED_PROBLEMS, count_month
from desktop.reports.errors import ReportError
from desktop.reports.numbers import ActivityLine, MonthlyNumbers, People
from desktop.store import entries
from desktop.store.database import Connection
from desktop.store.rows import Profile

Fields = Mapping[str, Any]
MONTH, YEAR = re.compile(r"[12]\d{3}-(0[1-9]|1[0-2])"), re.compile(r"[12]\d{3}")


@dataclass(frozen=True, slots=True)
class YearlyNumbers:
    """months: all twelve, of which `coming` have not begun; assets, staff, documents: as they stand; others: of the year."""

    year: int
    profile: Profile
    months: tuple[MonthlyNumbers, ...]
    coming: int
    collections: Mapping[str, Fields]
    computers: Mapping[str, Fields]
    advocacy: tuple[Fields, ...]
    services: tuple[Fields, ...]
    publications: tuple[Fields, ...]
    partnerships: tuple[Fields, ...]
    stories: tuple[Fields, ...]
    problems: tuple[Fields, ...]
    staff: tuple[Fields, ...]
    assets: tuple[Fields, ...]
    documents: tuple[Fields, ...]
    budget: tuple[Fields, ...]

    @property
    def begun(self) -> tuple[MonthlyNumbers, ...]:
        """The months that have begun."""
        return self.months[: 12 - self.coming]

    @property
    def recorded(self) -> bool:
        """False for a year without anything."""
        logs = (self.advocacy, self.services, self.publications, self.stories, self.collections, self.computers, self.budget)
        return any(month.recorded for month in self.months) or any(logs)

    @property
    def visitors(self) -> People:
        """All visitors, groups included."""
        return sum((month.visits.people for month in self.months), People())

    @property
    def activities(self) -> tuple[ActivityLine, ...]:
        """All activities, the first first."""
        return tuple(line for month in self.months for line in month.activities)

    @property
    def participants(self) -> People:
        """Of all activities."""
        return sum((month.sums.people for month in self.months), People())

    @property
    def open_days(self) -> int:
        """Days with a record."""
        return sum(len(month.days_that_are(DayState.OPEN)) for month in self.months)

    @property
    def missing_days(self) -> int:
        """Days on which it should have been open and nothing was recorded."""
        return sum(len(month.days_that_are(DayState.MISSING)) for month in self.begun)

    def total(self, name: str, computers: bool = False) -> int | None:
        """Of a figure in the monthly records of the collection, or of the computers; None where no month has it."""
        found = [one[name] for one in (self.computers if computers else self.collections).values() if isinstance(one.get(name), int)]
        return sum(found) if found else None

    @property
    def members(self) -> int | None:
        """All members by the latest monthly record, else by the profile; None where neither says."""
        found = self._latest.get("members", self.profile.fields.get("members"))
        return found if isinstance(found, int) else None

    def held(self, name: str) -> int | None:
        """Titles or copies of all kinds together, by the latest monthly record; None where it does not say."""
        found = self._latest.get(name)
        counts = [n for n in found.values() if isinstance(n, int)] if isinstance(found, dict) else []
        return sum(counts) if counts else None

    @property
    def _latest(self) -> Fields:
        return self.collections[max(self.collections)] if self.collections else {}


def count_year(connection: Connection, profile: Profile, year: int, today: date | None) -> YearlyNumbers:
    """Reads and counts a year in the transaction it is given. today: None while the clock is suspect."""
    first, last = f"{year:04}", f"{year:04}"
    months = tuple(count_month(connection, profile, f"{year:04}-{month:02}", today) for month in range(1, 13))
    coming = sum(month.month > today.isoformat()[:7] for month in months) if today else 0

    def of(kind: str, since: str = first) -> tuple[Fields, ...]:
        return tuple(fields for _, fields in entries.of_kind(connection, kind, since, last))

    return YearlyNumbers(
        year=year,
        profile=profile,
        months=months,
        coming=coming,
        collections={str(one.get("month")): one for one in of("collection_month")},
        computers={str(one.get("month")): one for one in of("ict_month")},
        advocacy=of("advocacy"),
        services=of("service"),
        publications=of("publication"),
        partnerships=tuple(one for one in of("partnership", "") if not has_ended(one, first)),
        stories=tuple(one for one in of("story") if may_be_told(one)),
        problems=tuple(one for one in of("problem", "") if was_open(one, first)),
        staff=tuple(one for one in of("staff", "") if not has_ended(one, first)),
        assets=of("asset", ""),
        documents=of("document", ""),
        budget=tuple(one for one in of("budget") if one.get("year") == year),
    )


def count_period(connection: Connection, profile: Profile, period: str, today: date | None) -> MonthlyNumbers | YearlyNumbers:
    """A month 'YYYY-MM' or a year 'YYYY'. Raises ReportError for anything else."""
    if MONTH.fullmatch(period):
        return count_month(connection, profile, period, today)
    if YEAR.fullmatch(period):
        return count_year(connection, profile, int(period), today)
    raise ReportError(f"no period is called {period!r}")


def of_year(period: str) -> str:
    """The year of a month; anything else as it stands."""
    return period[:4] if MONTH.fullmatch(period) else period


def has_ended(fields: Fields, year: str) -> bool:
    """True for what was over before that year began."""
    end = _day(fields, "date_end")
    return bool(end) and end[:4] < year


def was_open(problem: Fields, year: str) -> bool:
    """True for a problem that began in that year or is not settled yet."""
    return _day(problem, "since") >= year or problem.get("status") not in CLOSED_PROBLEMS


def _day(fields: Fields, name: str) -> str:
    value = fields.get(name)
    return value if isinstance(value, str) else ""
