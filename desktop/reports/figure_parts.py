"""The records behind a figure: which ones count for it, and with how much. Their amounts add up to what is printed.

They are taken from the rows that counting.py counts, by the same rules: what it does not believe adds nothing here either.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from core.charts.day_bars import DayState
from core.domain.kinds import ACTIVITY, AGE_GROUPS, HANDOUT, LIBRARY, PROBLEM, VISIT_DAY, VISIT_GROUP
from core.domain.lists import shipped_lists
from core.domain.stories import STORY, may_be_told
from core.words import say, translate
from desktop.reports.counting import CLOSED_PROBLEMS, membership_possible, occupations_possible
from desktop.reports.errors import ReportError
from desktop.reports.numbers import ActivityLine, MonthlyNumbers
from desktop.reports.yearly import YearlyNumbers, has_ended, was_open
from desktop.store import entries
from desktop.store import month as store_month
from desktop.store.database import Connection
from desktop.store.month import GroupRow, VisitRow
from desktop.store.shelf_rows import HandedDay

Fields = Mapping[str, Any]
Visitors = VisitRow | GroupRow
_DAY_TITLE, _GROUP_TITLE = translate("Figures", "Visitors of the day"), translate("Figures", "A group")
_PROFILE_TITLE = translate("Figures", "Profile of the library")

# Figures of the months' records: the fields that they add up.
OF_COLLECTION = {
    "loans": ("n_loaned",), "returned": ("n_returned",), "read_in_place": ("n_read_in_place",), "interlibrary": ("n_interlibrary",),
    "online_uses": ("n_online",), "new_members": ("n_new_male", "n_new_female"),
}  # fmt: skip
OF_COMPUTERS = {"ict_users": ("n_male", "n_female"), "ict_hours": ("hours",), "internet_users": ("n_internet",)}
# Figures that count records of a kind.
OF_KIND = {
    "advocacy": "advocacy", "services": "service", "publications": "publication", "partnerships": "partnership", "stories": STORY.name,
    "problems": PROBLEM.name, "documents": "document", "staff": "staff",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Part:
    """A record that counts. record: '' where its day or its kind is enough to find it; amount: None where the record does not say."""

    kind: str
    record: str
    day: str
    title: str
    amount: int | None


class Parts:
    """Of the figures of a month or a year, read in the transaction in which `numbers` were counted."""

    def __init__(self, connection: Connection, numbers: MonthlyNumbers | YearlyNumbers, language: str = "id") -> None:
        self._connection = connection
        self._months = numbers.months if isinstance(numbers, YearlyNumbers) else (numbers,)
        self._year = f"{numbers.year:04}" if isinstance(numbers, YearlyNumbers) else ""
        self._period = self._year or self._months[0].month
        self._profile = numbers.profile.fields
        self._language = language
        self._visitors: list[Visitors] | None = None

    def of(self, figure: str) -> tuple[Part, ...]:
        """By day; what adds nothing is left out but for visits and sessions. Raises ReportError for a figure that there is not."""
        name, _, code = figure.partition(":")
        if name in _OF_VISITS:
            return self._visits(_OF_VISITS[name], code, keeps_zero=name == "visits")
        if name in _OF_ACTIVITIES:
            return self._activities(_OF_ACTIVITIES[name], code)
        if name in _OF_MATERIALS:
            return self._materials(_OF_MATERIALS[name])
        if name in OF_KIND:
            return self._records(name)
        if name in OF_COLLECTION:
            return self._monthly("collection_month", OF_COLLECTION[name])
        if name in OF_COMPUTERS and name != "ict_users":
            return self._monthly("ict_month", OF_COMPUTERS[name])
        if name in ("titles", "copies"):
            return self._held(name)
        others = {
            "open_days": self._open_days, "programmes": self._programmes, "service_kinds": self._services, "members": self._members,
            "ict_users": self._computer_users,
        }  # fmt: skip
        if name not in others:
            raise ReportError(f"no figure is called {figure}")
        return others[name]()

    def _visits(self, amount: Callable[[Visitors, str], int | None], code: str, keeps_zero: bool = False) -> tuple[Part, ...]:
        if self._visitors is None:
            self._visitors = [row for month in self._months for row in self._visitors_of(month.month)]
        found = [self._visit(row, amount(row, code)) for row in self._visitors]
        return tuple(one for one in found if keeps_zero or one.amount != 0)

    def _visitors_of(self, month: str) -> list[Visitors]:
        days = [row for row in store_month.visit_rows(self._connection, month) if row.open]
        rows: list[Visitors] = [*days, *store_month.group_rows(self._connection, month)]
        return sorted(rows, key=lambda row: row.date)

    def _visit(self, row: Visitors, amount: int | None) -> Part:
        if isinstance(row, GroupRow):
            return Part(VISIT_GROUP.name, row.record, row.date, row.name or say("Figures", _GROUP_TITLE, self._language), amount)
        return Part(VISIT_DAY.name, "", row.date, say("Figures", _DAY_TITLE, self._language), amount)

    def _open_days(self) -> tuple[Part, ...]:
        days = [day.date.isoformat() for month in self._months for day in month.days if day.state is DayState.OPEN]
        return tuple(Part(VISIT_DAY.name, "", day, say("Figures", _DAY_TITLE, self._language), 1) for day in days)

    def _lines(self) -> list[ActivityLine]:
        return [line for month in self._months for line in month.activities]

    def _activities(self, amount: Callable[[ActivityLine, str], int | None], code: str) -> tuple[Part, ...]:
        found = [_activity(line, amount(line, code)) for line in self._lines()]
        return tuple(one for one in found if one.amount != 0)

    def _programmes(self) -> tuple[Part, ...]:
        """The first session of a series counts, the others are shown with 0."""
        seen: set[str] = set()
        found = []
        for line in self._lines():
            programme = line.series or line.record
            found.append(_activity(line, int(programme not in seen)))
            seen.add(programme)
        return tuple(found)

    def _materials(self, amount: Callable[[HandedDay], int]) -> tuple[Part, ...]:
        handed = [one for month in self._months for one in month.handed]
        found = [Part(HANDOUT.name, one.material, one.date, one.title, amount(one)) for one in handed]
        return tuple(one for one in found if one.amount)

    def _entries(self, kind: str, since: str | None = None) -> list[tuple[str, Fields]]:
        return list(entries.of_kind(self._connection, kind, self._period if since is None else since, self._period))

    def _records(self, name: str) -> tuple[Part, ...]:
        kind, year = OF_KIND[name], self._year
        keeps: Callable[[Fields], object]
        since: str | None = None
        if name == "stories":
            keeps = may_be_told
        elif name == "problems":
            since, keeps = "", (lambda one: was_open(one, year)) if year else (lambda one: one.get("status") not in CLOSED_PROBLEMS)
        elif name in ("partnerships", "staff") and year:
            since, keeps = "", lambda one: not has_ended(one, year)
        else:
            since, keeps = "" if name in ("documents", "staff") else None, lambda one: True
        return tuple(self._entry(kind, record, fields, 1) for record, fields in self._entries(kind, since) if keeps(fields))

    def _entry(self, kind: str, record: str, fields: Fields, amount: int | None) -> Part:
        dated = {"partnership": "date_start", "staff": "date_start", PROBLEM.name: "since"}.get(kind, "date")
        titled = {"advocacy": "party", "partnership": "name", "staff": "name"}.get(kind, "title")
        day, title = fields.get("month") or fields.get(dated), fields.get(titled)
        return Part(kind, record, str(day or ""), str(title or ""), amount)

    def _monthly(self, kind: str, names: Sequence[str]) -> tuple[Part, ...]:
        """Of two records of one month the later one counts, the other is shown with 0."""
        found = self._entries(kind)
        last = {str(fields.get("month")): record for record, fields in found}
        return tuple(
            self._entry(kind, record, fields, _sum(fields, names) if last[str(fields.get("month"))] == record else 0)
            for record, fields in found
        )

    def _computer_users(self) -> tuple[Part, ...]:
        """By the records of the months; where no month says it, by the days."""
        by_month = self._monthly("ict_month", OF_COMPUTERS["ict_users"])
        last = {str(fields.get("month")): fields for _, fields in self._entries("ict_month")}
        if any(_sum(fields, OF_COMPUTERS["ict_users"]) is not None for fields in last.values()):
            return by_month
        return self._visits(_OF_VISITS["at_computers"], "")

    def _newest(self) -> tuple[str, Fields] | None:
        """The record of the last month that has one."""
        found = self._entries("collection_month")
        month = max((str(fields.get("month")) for _, fields in found), default="")
        return next((one for one in reversed(found) if str(one[1].get("month")) == month), None)

    def _held(self, name: str) -> tuple[Part, ...]:
        newest = self._newest()
        if newest is None:
            return ()
        counted = newest[1].get(name)
        known = [n for n in counted.values() if isinstance(n, int)] if isinstance(counted, dict) else []
        return (self._entry("collection_month", *newest, sum(known) if known else None),)

    def _members(self) -> tuple[Part, ...]:
        newest = self._newest()
        if newest is not None and "members" in newest[1]:
            return (self._entry("collection_month", *newest, newest[1]["members"]),)
        members = self._profile.get("members")
        title = say("Figures", _PROFILE_TITLE, self._language)
        return (Part(LIBRARY.name, "", "", title, members),) if isinstance(members, int) else ()

    def _services(self) -> tuple[Part, ...]:
        services = self._profile.get("services")
        offered = dict.fromkeys(services) if isinstance(services, list) else {}
        names = [shipped_lists().label("service_kind", one, self._language) for one in offered]
        return tuple(Part(LIBRARY.name, "", "", name, 1) for name in names)


def _activity(line: ActivityLine, amount: int | None) -> Part:
    return Part(ACTIVITY.name, line.record, line.start.isoformat(), line.title, amount)


def _sum(fields: Fields, names: Sequence[str]) -> int | None:
    known = [fields[name] for name in names if isinstance(fields.get(name), int)]
    return sum(known) if known else None


def _unsplit(row: Visitors, _code: str) -> int:
    return row.visitors - (row.n_male or 0) - (row.n_female or 0)


def _of_single(value: Callable[[VisitRow], int | None]) -> Callable[[Visitors, str], int | None]:
    """Groups are not asked."""
    return lambda row, _code: value(row) if isinstance(row, VisitRow) else 0


def _membership_unknown(row: VisitRow) -> int:
    return row.visitors - ((row.n_member or 0) + (row.n_non_member or 0) if membership_possible(row) else 0)


def _occupation(row: Visitors, code: str) -> int | None:
    if not isinstance(row, VisitRow):
        return 0
    return row.occupations.get(code, 0) if row.occupations and occupations_possible(row) else None


def _occupation_unknown(row: Visitors, _code: str) -> int:
    known = sum(row.occupations.values()) if isinstance(row, VisitRow) and occupations_possible(row) else 0
    return row.visitors - known


def _age(line: ActivityLine, code: str) -> int | None:
    return line.ages[AGE_GROUPS.index(code)] if line.ages else None


def _age_unknown(line: ActivityLine, _code: str) -> int:
    return (line.people.total if line.people else 0) - sum(n or 0 for n in line.ages)


def _theme(line: ActivityLine, code: str) -> int | None:
    if line.theme != code:
        return 0
    return line.people.total if line.people else None


_OF_VISITS: dict[str, Callable[[Visitors, str], int | None]] = {
    "visits": lambda row, _: row.visitors,
    "visits_male": lambda row, _: row.n_male,
    "visits_female": lambda row, _: row.n_female,
    "visits_unsplit": _unsplit,
    "visits_single": _of_single(lambda row: row.visitors),
    "visits_groups": lambda row, _: row.visitors if isinstance(row, GroupRow) else 0,
    "visits_members": _of_single(lambda row: row.n_member if membership_possible(row) else None),
    "visits_non_members": _of_single(lambda row: row.n_non_member if membership_possible(row) else None),
    "visits_membership_unknown": _of_single(_membership_unknown),
    "at_computers": _of_single(lambda row: row.n_computer),
    "occupation": _occupation,
    "occupation_unknown": _occupation_unknown,
}
_OF_ACTIVITIES: dict[str, Callable[[ActivityLine, str], int | None]] = {
    "activities": lambda _line, _: 1,
    "participants": lambda line, _: line.people.total if line.people else None,
    "participants_male": lambda line, _: line.people.male if line.people and line.split else None,
    "participants_female": lambda line, _: line.people.female if line.people and line.split else None,
    "participants_unsplit": lambda line, _: line.people.unsplit if line.people else None,
    "children": lambda line, _: line.children,
    "disability": lambda line, _: line.disability,
    "theme": _theme,
    "age": _age,
    "age_unknown": _age_unknown,
}
_OF_MATERIALS: dict[str, Callable[[HandedDay], int]] = {
    "materials_opened": lambda one: one.opened,
    "materials_copied": lambda one: one.copied,
    "digital_access": lambda one: one.opened + one.copied,
}
