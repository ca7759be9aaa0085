"""The figures that papers print of a month or a year: how many, and what is missing for it. Each is opened by figure_parts.py."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from core.domain.kinds import AGE_GROUPS
from desktop.reports.figure_parts import OF_COLLECTION, OF_COMPUTERS, OF_KIND
from desktop.reports.figures import figures_of
from desktop.reports.numbers import MonthlyNumbers, People, Visits, by_theme
from desktop.reports.yearly import YearlyNumbers

_Make = Callable[..., "Figure"]


class Group(StrEnum):
    """Under which heading a figure stands."""

    VISITS = "visits"
    ACTIVITIES = "activities"
    MATERIALS = "materials"
    COLLECTION = "collection"
    RECORDS = "records"


class Lack(StrEnum):
    """What is missing for a figure; counted_words.py says it."""

    NOTHING = "nothing"
    DAYS = "days"
    SEX = "sex"
    MEMBERSHIP = "membership"
    OCCUPATION = "occupation"
    COMPUTER_DAYS = "computer_days"
    DRAFTS = "drafts"
    PEOPLE_SEX = "people_sex"
    PEOPLE_AGE = "people_age"
    SOME_ACTIVITIES = "some_activities"
    THEME = "theme"
    MONTHS = "months"


@dataclass(frozen=True, slots=True)
class Missing:
    """numbers fill its words."""

    lack: Lack
    numbers: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Figure:
    """name: 'visits', or with a code behind it, 'theme:economy'; value: None where nobody recorded it, which is never zero."""

    name: str
    group: Group
    value: int | None
    missing: tuple[Missing, ...] = ()

    @property
    def code(self) -> str:
        """'economy' of 'theme:economy'; '' of most."""
        return self.name.partition(":")[2]


def figures_in(numbers: MonthlyNumbers | YearlyNumbers) -> tuple[Figure, ...]:
    """All figures in the order in which they are shown; of details such as fields and ages only those that occur."""
    year = as_year(numbers)
    known = figures_of(year).values
    return (
        *_of_visits(year), *_of_activities(year, known), *_of_materials(year, known), *_of_collection(year, known),
        *_of_records(year, known, isinstance(numbers, YearlyNumbers)),
    )  # fmt: skip


def as_year(numbers: MonthlyNumbers | YearlyNumbers) -> YearlyNumbers:
    """A month as a year that has no other month."""
    if isinstance(numbers, YearlyNumbers):
        return numbers
    logs, month = numbers.logs, numbers.month
    return YearlyNumbers(
        year=int(month[:4]), profile=numbers.profile, months=(numbers,), coming=0,
        collections={month: logs.collection} if logs.collection is not None else {},
        computers={month: logs.ict} if logs.ict is not None else {},
        advocacy=logs.advocacy, services=logs.services, publications=logs.publications, partnerships=logs.partnerships,
        stories=logs.stories, problems=logs.problems, staff=(), assets=(), documents=(), budget=(),
    )  # fmt: skip


def _of_visits(year: YearlyNumbers) -> Iterator[Figure]:
    found = [month.visits for month in year.months]
    people, opened, due = year.visitors, year.open_days, year.open_days + year.missing_days
    recorded = bool(opened or people.total)
    days = (Missing(Lack.DAYS, {"n": opened, "due": due}),) if year.missing_days and recorded else ()
    sexes = (Missing(Lack.SEX, {"n": people.unsplit, "total": people.total}),) if people.unsplit else ()

    def figure(name: str, value: int, *missing: Missing, known: bool = True) -> Figure:
        return _figure(name, Group.VISITS, value if recorded and known else None, *missing)

    yield figure("visits", people.total, *days)
    yield _figure("open_days", Group.VISITS, opened or None, *days)
    split = bool(people.male or people.female or not people.total)
    yield figure("visits_male", people.male, *sexes, known=split)
    yield figure("visits_female", people.female, *sexes, known=split)
    yield figure("visits_unsplit", people.unsplit)
    yield from _of_membership(found, figure)
    computer_days = sum(one.computer_days for one in found)
    some = (Missing(Lack.COMPUTER_DAYS, {"n": computer_days, "due": opened}),) if 0 < computer_days < opened else ()
    yield figure("at_computers", sum(one.computer_users or 0 for one in found), *some, known=bool(computer_days))
    yield from _of_occupations(found, people, figure)


def _of_membership(found: list[Visits], figure: _Make) -> Iterator[Figure]:
    single = sum((one.single for one in found), People()).total
    unknown = sum(one.membership_unknown for one in found)
    missing = (Missing(Lack.MEMBERSHIP, {"n": unknown, "total": single}),) if unknown else ()
    known = unknown < single or not single
    yield figure("visits_single", single)
    yield figure("visits_groups", sum((one.groups for one in found), People()).total)
    yield figure("visits_members", sum(one.members for one in found), *missing, known=known)
    yield figure("visits_non_members", sum(one.non_members for one in found), *missing, known=known)
    yield figure("visits_membership_unknown", unknown)


def _of_occupations(found: list[Visits], people: People, figure: _Make) -> Iterator[Figure]:
    sums: dict[str, int] = {}
    for one in found:
        for code, n in one.occupations.items():
            sums[code] = sums.get(code, 0) + n
    unknown = sum(one.occupation_unknown for one in found)
    missing = (Missing(Lack.OCCUPATION, {"n": unknown, "total": people.total}),) if unknown else ()
    for code, n in sums.items():
        yield figure(f"occupation:{code}", n, *missing)
    if sums:
        yield figure("occupation_unknown", unknown)


def _of_activities(year: YearlyNumbers, known: Mapping[str, int | None]) -> Iterator[Figure]:
    lines = year.activities
    counted = [line for line in lines if line.people is not None]
    people, drafts = year.participants, len(lines) - len(counted)
    draft = (Missing(Lack.DRAFTS, {"n": drafts}),) if drafts else ()
    sexes = (Missing(Lack.PEOPLE_SEX, {"n": people.unsplit, "total": people.total}),) if people.unsplit else ()
    split = any(line.split for line in counted) or bool(lines) and not people.total

    def figure(name: str, value: int | None, *missing: Missing) -> Figure:
        return _figure(name, Group.ACTIVITIES, value, *missing)

    yield figure("activities", known["activities"])
    yield figure("programmes", known["programmes"])
    yield figure("participants", known["participants"], *draft)
    yield figure("participants_male", people.male if split else None, *sexes)
    yield figure("participants_female", people.female if split else None, *sexes)
    yield figure("participants_unsplit", people.unsplit if lines else None)
    for name in ("children", "disability"):
        said = [n for line in lines if (n := getattr(line, name)) is not None]
        some = (Missing(Lack.SOME_ACTIVITIES, {"n": len(said), "due": len(lines)}),) if 0 < len(said) < len(lines) else ()
        yield figure(name, sum(said) if said else None, *some)
    themes = {theme: some.total for theme, (_, some) in by_theme(lines).items()}
    unplaced = sum(line.theme == "" for line in lines)
    for theme in sorted(themes, key=lambda one: (not one, -themes[one])):
        yield figure(f"theme:{theme}", themes[theme], *((Missing(Lack.THEME, {"n": unplaced}),) if unplaced and theme else ()))
    yield from _of_ages(year, figure)


def _of_ages(year: YearlyNumbers, figure: _Make) -> Iterator[Figure]:
    sums: dict[str, int] = {}
    for line in year.activities:
        for group, n in zip(AGE_GROUPS, line.ages, strict=False):
            if n is not None:
                sums[group] = sums.get(group, 0) + n
    if not sums:
        return
    total = year.participants.total
    unknown = total - sum(sums.values())
    missing = (Missing(Lack.PEOPLE_AGE, {"n": unknown, "total": total}),) if unknown else ()
    for group in AGE_GROUPS:
        if group in sums:
            yield figure(f"age:{group}", sums[group], *missing)
    yield figure("age_unknown", unknown)


def _of_materials(year: YearlyNumbers, known: Mapping[str, int | None]) -> Iterator[Figure]:
    opened, copied = sum(month.materials_opened for month in year.months), sum(month.materials_copied for month in year.months)
    logged = known["digital_access"] is not None or bool(opened or copied)
    for name, n in (("materials_opened", opened), ("materials_copied", copied), ("digital_access", opened + copied)):
        yield _figure(name, Group.MATERIALS, n if logged else None)


def _of_collection(year: YearlyNumbers, known: Mapping[str, int | None]) -> Iterator[Figure]:
    for name in ("members", "titles", "copies"):
        yield _figure(name, Group.COLLECTION, known[name])
    for names, records in ((OF_COLLECTION, year.collections), (OF_COMPUTERS, year.computers)):
        for name, fields in names.items():
            said = [one for one in records.values() if any(isinstance(one.get(field), int) for field in fields)]
            total = [n for field in fields if (n := year.total(field, computers=records is year.computers)) is not None]
            due = len(year.begun)
            some = (Missing(Lack.MONTHS, {"n": len(said), "due": due}),) if 0 < len(said) < due else ()
            yield _figure(name, Group.COLLECTION, known["ict_users"] if name == "ict_users" else sum(total) if total else None, *some)


def _of_records(year: YearlyNumbers, known: Mapping[str, int | None], is_year: bool) -> Iterator[Figure]:
    for name in OF_KIND:
        if is_year or name not in ("documents", "staff"):
            value = len(year.problems) if name == "problems" else known[name]
            yield _figure(name, Group.RECORDS, value)
    yield _figure("service_kinds", Group.RECORDS, known["service_kinds"])


def _figure(name: str, group: Group, value: int | None, *missing: Missing) -> Figure:
    """Of what nobody recorded nothing more is said than that."""
    return Figure(name, group, value, missing if value is not None else (Missing(Lack.NOTHING, {}),))
