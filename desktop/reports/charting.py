"""The charts of a month or a year: visits, and who took part in activities. Of whom nothing was noted stands apart, never guessed.

The bars of `theme`, `sex` and `age` add up to the participants of the same period.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from core import locale_id
from core.charts.day_bars import ChartWords, Day, DayState, day_bars
from core.charts.day_bars import told as day_bars_told
from core.charts.named_bars import Bar, BarWords, named_bars, told
from core.charts.palette import PAPER
from core.charts.shapes import Frame
from core.domain.kinds import AGE_GROUPS
from core.words import translate
from desktop.reports.blocks import Block, Said, chart
from desktop.reports.errors import ReportError
from desktop.reports.labels import Labels
from desktop.reports.numbers import ActivityLine, MonthlyNumbers, People, by_theme
from desktop.reports.visits_page import days_of_visits
from desktop.reports.yearly import YearlyNumbers

VISITS = "visits"
TITLES = {
    VISITS: translate("Papers", "Visits per month"),
    "theme": translate("Papers", "Participants by field"),
    "sex": translate("Papers", "Participants by sex"),
    "age": translate("Papers", "Participants by age"),
}
_UNKNOWN = translate("Papers", "Not recorded")
_HEIGHT = 110.0


@dataclass(frozen=True, slots=True)
class Picture:
    """A chart. told: all its numbers in words."""

    svg: str
    told: str


def picture(kind: str, numbers: MonthlyNumbers | YearlyNumbers, language: str, mark: str = "") -> Picture:
    """A chart that goes out alone, with title, period and library above it. mark: put before them. Raises ReportError."""
    if kind not in TITLES:
        raise ReportError(f"no chart is called {kind}")
    said, yearly = Said(language), isinstance(numbers, YearlyNumbers)
    period = str(numbers.year) if isinstance(numbers, YearlyNumbers) else locale_id.month_and_year(numbers.month, language)
    title = Labels(language)("chart") if kind == VISITS and not yearly else said(TITLES[kind])
    title = " · ".join(one for one in (mark, f"{title}, {period}", numbers.profile.name) if one)
    frame = Frame(height=_HEIGHT, name=kind, headed=True)
    if kind != VISITS:
        return of_participants(kind, numbers.activities, said, frame, title)
    if isinstance(numbers, YearlyNumbers):
        days, words = _months_of_visits(numbers, said, title)
    else:
        days, words = days_of_visits(numbers, Labels(language), title)
    return Picture(day_bars(days, words, PAPER, frame, language), day_bars_told(days, words, language))


def of_participants(kind: str, activities: Sequence[ActivityLine], said: Said, frame: Frame, title: str = "") -> Picture:
    """'theme', 'sex' or 'age'."""
    counted = [one for one in activities if one.people]
    make = {"theme": _by_theme, "sex": _by_sex, "age": _by_age}[kind]
    bars = make(counted, said) if counted else []
    words = BarWords(title or said(TITLES[kind]), said(translate("Papers", "Nothing yet")), said(_UNKNOWN))
    return Picture(named_bars(bars, words, PAPER, frame, said.language), told(bars, words, said.language))


def blocks(kinds: Sequence[str], activities: Sequence[ActivityLine], said: Said) -> list[Block]:
    """Charts of the participants as parts of a paper; none where nobody was counted."""
    shown = kinds if any(one.people for one in activities) else ()
    return [chart(said(TITLES[kind]), f"{kind}.svg", of_participants(kind, activities, said, Frame()).told) for kind in shown]


def files(kinds: Sequence[str], activities: Sequence[ActivityLine], said: Said) -> dict[str, bytes]:
    """What those parts draw."""
    return {f"{kind}.svg": of_participants(kind, activities, said, Frame(name=kind)).svg.encode() for kind in kinds}


def months_chart(numbers: YearlyNumbers, said: Said, frame: Frame) -> Picture:
    """Visits per month."""
    days, words = _months_of_visits(numbers, said)
    return Picture(day_bars(days, words, PAPER, frame, said.language), day_bars_told(days, words, said.language))


def _months_of_visits(numbers: YearlyNumbers, said: Said, title: str = "") -> tuple[list[Day], ChartWords]:
    """A month without any open day is not recorded, not zero."""

    def state(month: MonthlyNumbers) -> DayState:
        if month not in numbers.begun:
            return DayState.COMING
        return DayState.OPEN if month.days_that_are(DayState.OPEN) or month.visits.people.total else DayState.MISSING

    bars = [
        Day(
            locale_id.month_name(place, said.language)[:3], state(month), month.visits.people.total,
            locale_id.month_and_year(month.month, said.language),
        )
        for place, month in enumerate(numbers.months, 1)
    ]  # fmt: skip
    words = ChartWords(
        title or said(TITLES[VISITS]),
        said(translate("Papers", "{n} visits in {year}"), n=numbers.visitors.total, year=str(numbers.year)),
        said(translate("Papers", "Visits")), said(translate("Papers", "Open, no visitors")), said(translate("Papers", "Closed")),
        said(_UNKNOWN),
    )  # fmt: skip
    return bars, words


def _by_theme(activities: Sequence[ActivityLine], said: Said) -> list[Bar]:
    found = {theme: people.total for theme, (_, people) in by_theme(activities).items()}
    unknown = found.pop("", 0)
    bars = [Bar(said.code("activity_theme", theme), n) for theme, n in sorted(found.items(), key=lambda one: -one[1])]
    return bars + _unplaced(unknown, said)


def _by_sex(activities: Sequence[ActivityLine], said: Said) -> list[Bar]:
    people = sum((one.people for one in activities if one.people), People())
    known = any(one.split for one in activities)
    counts = {"male": people.male, "female": people.female}
    bars = [Bar(said.code("gender", sex), n if known else None) for sex, n in counts.items()]
    return bars + _unplaced(people.unsplit, said)


def _by_age(activities: Sequence[ActivityLine], said: Said) -> list[Bar]:
    sums: dict[str, int] = {}
    for one in activities:
        for group, n in zip(AGE_GROUPS, one.ages, strict=False):
            if n is not None:
                sums[group] = sums.get(group, 0) + n
    bars = [Bar(said.code("age_group", group), sums.get(group)) for group in AGE_GROUPS]
    return bars + _unplaced(sum(one.people.total for one in activities if one.people) - sum(sums.values()), said)


def _unplaced(people: int, said: Said) -> list[Bar]:
    return [Bar(said(_UNKNOWN), people, placed=False)] if people else []
