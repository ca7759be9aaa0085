"""Rapor: what a year was like, each line with its arithmetic, beside last year and a benchmark. No sum of all, for none is laid down:
which points SIM TPBIS gives is not published, so nothing here pretends to be its score.

Indicators of national instruments: engagement and use per head (BPS SIRUSA, IKK), visits a day per head (TGM: 2 of 100), strategies of
SIM TPBIS, the national standard of village libraries (Perka Perpusnas 6/2017).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from desktop.reports.charting import targets_of
from desktop.reports.figures import figures_of
from desktop.reports.yearly import YearlyNumbers

NO_ANSWER_YET = frozenset({None, "", "recorded"})


class Shape(StrEnum):
    """How a value is written."""

    COUNT = "count"
    AVERAGE = "average"
    SHARE = "share"


class Mark(StrEnum):
    """How it stands: against its benchmark, without one against last year; NONE where neither is known, or nothing is as nothing was."""

    REACHED = "reached"
    NOT_YET = "not_yet"
    MORE = "more"
    FEWER = "fewer"
    SAME = "same"
    NONE = "none"


class Source(StrEnum):
    """Where a benchmark comes from."""

    OWN = "own"
    STANDARD = "standard"
    NATIONAL = "national"


@dataclass(frozen=True, slots=True)
class Benchmark:
    """What is to be reached, and who says so."""

    value: Decimal
    source: Source


@dataclass(frozen=True, slots=True)
class Term:
    """An amount in a formula: '578 visits'. value: None where nothing was recorded."""

    name: str
    value: int | None


@dataclass(frozen=True, slots=True)
class Line:
    """terms: divided one by the next; value: None where a term is not known or nothing can be divided by it.

    figure: the one whose records stand behind it, '' for none; before: last year's value.
    """

    name: str
    shape: Shape
    terms: tuple[Term, ...]
    value: Decimal | None
    figure: str = ""
    before: Decimal | None = None
    benchmark: Benchmark | None = None

    @property
    def mark(self) -> Mark:
        """How it stands."""
        if self.value is None:
            return Mark.NONE
        if self.benchmark is not None:
            return Mark.REACHED if self.value >= self.benchmark.value else Mark.NOT_YET
        if self.before is None or not (self.value or self.before):
            return Mark.NONE
        return Mark.MORE if self.value > self.before else Mark.FEWER if self.value < self.before else Mark.SAME


_C, _A, _S = Shape.COUNT, Shape.AVERAGE, Shape.SHARE
# name, shape, terms, the figure behind it.
_LINES: tuple[tuple[str, Shape, tuple[str, ...], str], ...] = (
    ("visits", _C, ("visits",), "visits"),
    ("days_recorded", _S, ("open_days", "due_days"), "open_days"),
    ("visits_a_day", _A, ("visits", "open_days"), "visits"),
    ("visit_rate", _S, ("visits", "open_days", "population"), "visits"),
    ("use_rate", _S, ("visits", "population"), "visits"),
    ("membership", _S, ("members", "population"), "members"),
    ("activities", _C, ("activities",), "activities"),
    ("activities_a_month", _A, ("activities", "months"), "activities"),
    ("participants", _C, ("participants",), "participants"),
    ("people_an_activity", _A, ("participants", "activities"), "participants"),
    ("engagement", _S, ("participants", "population"), "participants"),
    ("sex_known", _S, ("participants_split", "participants"), "participants_unsplit"),
    ("women", _S, ("participants_female", "participants_split"), "participants_female"),
    ("materials", _C, ("materials",), "digital_access"),
    ("advocacy", _C, ("advocacy",), "advocacy"),
    ("services", _C, ("services",), "services"),
    ("publications", _C, ("publications",), "publications"),
    ("partnerships", _C, ("partnerships",), "partnerships"),
    ("stories", _C, ("stories",), "stories"),
    ("problems_answered", _S, ("problems_answered", "problems"), "problems"),
    ("months_confirmed", _S, ("months_confirmed", "months"), ""),
    ("titles", _C, ("titles",), "titles"),
    ("staff", _C, ("staff",), "staff"),
    ("service_kinds", _C, ("service_kinds",), "service_kinds"),
)  # fmt: skip
_STANDARD = {
    "titles": Benchmark(Decimal(1000), Source.STANDARD), "staff": Benchmark(Decimal(2), Source.STANDARD),
    "service_kinds": Benchmark(Decimal(4), Source.STANDARD), "visit_rate": Benchmark(Decimal("0.02"), Source.NATIONAL),
}  # fmt: skip
# As they stand today, whatever year is asked for: of last year nobody knows them.
_AS_THEY_STAND = frozenset({"population", "members", "staff", "service_kinds", "problems_answered"})


def scorecard(numbers: YearlyNumbers, before: YearlyNumbers) -> tuple[Line, ...]:
    """The lines of a year. before: the year that preceded it; it is compared where it was recorded."""
    now, then = _amounts(numbers), _amounts(before) if before.recorded else {}
    own = {name: Benchmark(Decimal(target), Source.OWN) for name, (_, target) in targets_of(numbers).items()}
    return tuple(
        Line(
            name, shape, tuple(Term(term, now[term]) for term in terms), _divided([now[term] for term in terms]), figure,
            None if _AS_THEY_STAND & {*terms} else _divided([then.get(term) for term in terms]), own.get(name) or _STANDARD.get(name),
        )
        for name, shape, terms, figure in _LINES
    )  # fmt: skip


def _amounts(numbers: YearlyNumbers) -> Mapping[str, int | None]:
    known, people, fields = figures_of(numbers).values, numbers.participants, numbers.profile.fields
    population = fields.get("population")
    split = people.male + people.female
    months = len(numbers.begun)
    answered = sum(one.get("status") not in NO_ANSWER_YET for one in numbers.problems)
    return {
        **known,
        "due_days": (numbers.open_days + numbers.missing_days) or None,
        "population": population if isinstance(population, int) else None,
        "months": months or None,
        "participants_split": split if known["participants"] else None,
        "participants_female": people.female if split else None,
        "materials": known["digital_access"],
        "problems": len(numbers.problems),
        "problems_answered": answered,
        "months_confirmed": sum(month.receipt is not None for month in numbers.begun),
    }


def _divided(terms: list[int | None]) -> Decimal | None:
    """The first divided by all others; None where one is not known, or is nothing and divides."""
    if None in terms or 0 in terms[1:]:
        return None
    first, *others = (Decimal(one) for one in terms if one is not None)
    for other in others:
        first /= other
    return first
