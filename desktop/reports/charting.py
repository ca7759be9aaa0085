"""The charts of a month or a year: visits, and who took part in activities. Of whom nothing was noted stands apart, never guessed.

The bars of `theme`, `sex` and `age` add up to the participants of the same period.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from core import locale_id
from core.charts.day_bars import ChartWords, Day, DayState, day_bars
from core.charts.day_bars import told as day_bars_told
from core.charts.named_bars import Bar, BarWords, named_bars, told
from core.charts.palette import PAPER, Palette
from core.charts.shapes import Frame
from core.charts.target_bars import Target, TargetWords, target_bars
from core.charts.target_bars import told as target_bars_told
from core.domain.kinds import AGE_GROUPS
from core.words import translate
from desktop.reports.blocks import Block, Said, chart
from desktop.reports.errors import ReportError
from desktop.reports.figures import figures_of
from desktop.reports.labels import Labels
from desktop.reports.numbers import ActivityLine, MonthlyNumbers, People, by_theme
from desktop.reports.visits_page import days_of_visits
from desktop.reports.yearly import YearlyNumbers

VISITS, MATERIALS, TARGETS = "visits", "materials", "targets"
TITLES = {
    VISITS: translate("Papers", "Visits per month"),
    "theme": translate("Papers", "Participants by field"),
    "sex": translate("Papers", "Participants by sex"),
    "age": translate("Papers", "Participants by age"),
    MATERIALS: translate("Papers", "Materials opened and handed out"),
    TARGETS: translate("Papers", "Targets of the year"),
}
TARGET_NAMES = {
    "visits": translate("Papers", "Visits"),
    "activities": translate("Papers", "Activities"),
    "participants": translate("Papers", "Participants"),
    "materials": translate("Papers", "Materials opened and handed out"),
}
TITLES_SHOWN = 10
_NOTHING = translate("Papers", "Nothing yet")
_UNKNOWN = translate("Papers", "Not recorded")
_HEIGHT = 110.0


@dataclass(frozen=True, slots=True)
class Picture:
    """A chart. told: all its numbers in words."""

    svg: str
    told: str


@dataclass(frozen=True, slots=True)
class Drawing:
    """A chart that can still be drawn in any colours and size. lines: how many it has below one another, 0 for one that fills its room.

    draw(palette, frame, title): SVG; title: '' for its own.
    """

    title: str
    told: str
    lines: int
    draw: Callable[[Palette, Frame, str], str]

    def picture(self, palette: Palette, frame: Frame, title: str = "") -> Picture:
        """Drawn."""
        return Picture(self.draw(palette, frame, title), self.told)


def picture(kind: str, numbers: MonthlyNumbers | YearlyNumbers, language: str, mark: str = "") -> Picture:
    """A chart that goes out alone, with title, period and library above it. mark: put before them. Raises ReportError."""
    drawn = drawing(kind, numbers, language)
    period = str(numbers.year) if isinstance(numbers, YearlyNumbers) else locale_id.month_and_year(numbers.month, language)
    title = " · ".join(one for one in (mark, f"{drawn.title}, {period}", numbers.profile.name) if one)
    return drawn.picture(PAPER, Frame(height=_HEIGHT, name=kind, headed=True), title)


def drawing(kind: str, numbers: MonthlyNumbers | YearlyNumbers, language: str) -> Drawing:
    """One of TITLES. Raises ReportError for another one, and for targets of a month: they are of a year."""
    said = Said(language)
    if kind in _OF_PARTICIPANTS:
        return _participants(kind, numbers.activities, said)
    if kind == MATERIALS:
        return _materials(numbers, said)
    if kind == TARGETS and isinstance(numbers, YearlyNumbers):
        return _targets(numbers, said)
    if kind != VISITS:
        raise ReportError(f"no chart is called {kind}")
    if isinstance(numbers, YearlyNumbers):
        return _bars(*_months_of_visits(numbers, said), said)
    return _bars(*days_of_visits(numbers, Labels(language)), said)


def of_participants(kind: str, activities: Sequence[ActivityLine], said: Said, frame: Frame) -> Picture:
    """'theme', 'sex' or 'age'."""
    return _participants(kind, activities, said).picture(PAPER, frame)


def _participants(kind: str, activities: Sequence[ActivityLine], said: Said) -> Drawing:
    counted = [one for one in activities if one.people]
    return _named(_OF_PARTICIPANTS[kind](counted, said) if counted else [], said(TITLES[kind]), said)


def _named(bars: Sequence[Bar], title: str, said: Said) -> Drawing:
    words = BarWords(title, said(_NOTHING), said(_UNKNOWN))

    def draw(palette: Palette, frame: Frame, other_title: str) -> str:
        return named_bars(bars, replace(words, title=other_title or title), palette, frame, said.language)

    return Drawing(title, told(bars, words, said.language), max(len(bars), 1), draw)


def _bars(days: Sequence[Day], words: ChartWords, said: Said) -> Drawing:
    def draw(palette: Palette, frame: Frame, title: str) -> str:
        return day_bars(days, replace(words, title=title or words.title), palette, frame, said.language)

    return Drawing(words.title, day_bars_told(days, words, said.language), 0, draw)


def _materials(numbers: MonthlyNumbers | YearlyNumbers, said: Said) -> Drawing:
    """Of a month by title, the most used first; of a year by month."""
    if isinstance(numbers, YearlyNumbers):
        return _bars(*_months_of_materials(numbers, said), said)
    used: dict[str, int] = {}
    for one in numbers.handed:
        used[one.title] = used.get(one.title, 0) + one.opened + one.copied
    ordered = sorted(((title, n) for title, n in used.items() if n), key=lambda one: (-one[1], one[0]))
    bars = [Bar(title, n) for title, n in ordered[:TITLES_SHOWN]]
    others = ordered[TITLES_SHOWN:]
    if others:
        bars.append(Bar(said(translate("Papers", "%n other materials", "", 1), n=len(others)), sum(n for _, n in others)))
    return _named(bars, said(TITLES[MATERIALS]), said)


def _targets(numbers: YearlyNumbers, said: Said) -> Drawing:
    """So far against what she means to reach in a year; those that are set."""
    found = targets_of(numbers)
    targets = [Target(said(TARGET_NAMES[name]), reached, target) for name, (reached, target) in found.items()]
    of = said(translate("Papers", "{n} of {target}"))
    words = TargetWords(said(TITLES[TARGETS]), of, said(translate("Papers", "No target is set yet")), said(_UNKNOWN))

    def draw(palette: Palette, frame: Frame, title: str) -> str:
        return target_bars(targets, replace(words, title=title or words.title), palette, frame, said.language)

    return Drawing(words.title, target_bars_told(targets, words, said.language), max(len(targets), 1), draw)


def targets_of(numbers: YearlyNumbers) -> dict[str, tuple[int | None, int]]:
    """name → (reached so far, None where nothing was recorded; what she means to reach in a year), of those that are set."""
    known = figures_of(numbers).values
    reached = {
        "visits": known["visits"], "activities": known["activities"], "participants": known["participants"],
        "materials": known["digital_access"],
    }  # fmt: skip
    meant = {name: numbers.profile.fields.get(f"target_{name}") for name in reached}
    return {name: (reached[name], target) for name, target in meant.items() if isinstance(target, int) and target > 0}


def blocks(kinds: Sequence[str], activities: Sequence[ActivityLine], said: Said) -> list[Block]:
    """Charts of the participants as parts of a paper; none where nobody was counted."""
    shown = kinds if any(one.people for one in activities) else ()
    return [chart(said(TITLES[kind]), f"{kind}.svg", of_participants(kind, activities, said, Frame()).told) for kind in shown]


def files(kinds: Sequence[str], activities: Sequence[ActivityLine], said: Said) -> dict[str, bytes]:
    """What those parts draw."""
    return {f"{kind}.svg": of_participants(kind, activities, said, Frame(name=kind)).svg.encode() for kind in kinds}


def months_chart(numbers: YearlyNumbers, said: Said, frame: Frame) -> Picture:
    """Visits per month."""
    return _bars(*_months_of_visits(numbers, said), said).picture(PAPER, frame)


def _months_of_visits(numbers: YearlyNumbers, said: Said) -> tuple[list[Day], ChartWords]:
    """A month without any open day is not recorded, not zero."""

    def state(month: MonthlyNumbers) -> DayState:
        return DayState.OPEN if month.days_that_are(DayState.OPEN) or month.visits.people.total else DayState.MISSING

    bars = _months(numbers, state, lambda month: month.visits.people.total, said)
    told = said(translate("Papers", "{n} visits in {year}"), n=numbers.visitors.total, year=str(numbers.year))
    counted, zero = said(translate("Papers", "Visits")), said(translate("Papers", "Open, no visitors"))
    return bars, _words(said(TITLES[VISITS]), told, counted, zero, said)


def _months_of_materials(numbers: YearlyNumbers, said: Said) -> tuple[list[Day], ChartWords]:
    """In a month of which anything is recorded, nothing used is zero."""

    def state(month: MonthlyNumbers) -> DayState:
        return DayState.OPEN if month.recorded or month.digital_access else DayState.MISSING

    bars = _months(numbers, state, lambda month: month.digital_access, said)
    total = sum(month.digital_access for month in numbers.months)
    told = said(translate("Papers", "Materials were opened or handed out {n} times in {year}"), n=total, year=str(numbers.year))
    counted, zero = said(translate("Papers", "Opened and handed out")), said(translate("Papers", "None"))
    return bars, _words(said(TITLES[MATERIALS]), told, counted, zero, said)


def _months(
    numbers: YearlyNumbers, state: Callable[[MonthlyNumbers], DayState], value: Callable[[MonthlyNumbers], int], said: Said
) -> list[Day]:
    return [
        Day(
            locale_id.month_name(place, said.language)[:3], state(month) if month in numbers.begun else DayState.COMING, value(month),
            locale_id.month_and_year(month.month, said.language),
        )
        for place, month in enumerate(numbers.months, 1)
    ]  # fmt: skip


def _words(title: str, told: str, counted: str, zero: str, said: Said) -> ChartWords:
    return ChartWords(title, told, counted, zero, said(translate("Papers", "Closed")), said(_UNKNOWN))


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


_OF_PARTICIPANTS: dict[str, Callable[[Sequence[ActivityLine], Said], list[Bar]]] = {"theme": _by_theme, "sex": _by_sex, "age": _by_age}
