"""The figures of a library with the records behind each. Every method is one transaction; raises ReportError, KnownError."""

from dataclasses import dataclass, replace

from desktop.reports.charting import TARGETS, TITLES, Drawing, drawing
from desktop.reports.counted import Figure, figures_in
from desktop.reports.errors import ReportError
from desktop.reports.figure_parts import Part, Parts
from desktop.reports.scorecard import Line, scorecard
from desktop.reports.yearly import YearlyNumbers, count_period, count_year
from desktop.store import errors
from desktop.store.errors import KnownError
from desktop.store.logbook import LogBook
from desktop.store.rows import Profile
from desktop.store.store import Store


@dataclass(frozen=True, slots=True)
class Behind:
    """A figure and the records that make it: those amounts that are known add up to its value."""

    figure: Figure
    parts: tuple[Part, ...]

    @property
    def sum(self) -> int:
        """Of the amounts."""
        return sum(one.amount or 0 for one in self.parts)


class FigureBook:
    """Reads from the opened store."""

    def __init__(self, store: Store, book: LogBook) -> None:
        self._store, self._book = store, book

    def of(self, period: str) -> tuple[Figure, ...]:
        """All figures of a month 'YYYY-MM' or a year 'YYYY'."""
        profile, today = self._profile(), self._book.today()
        with self._store.reading() as connection:
            return figures_in(count_period(connection, profile, period, today))

    def behind(self, name: str, period: str, language: str = "id") -> Behind:
        """The records behind one of them, in the order of their days."""
        profile, today = self._profile(), self._book.today()
        with self._store.reading() as connection:
            numbers = count_period(connection, profile, period, today)
            figure = next((one for one in figures_in(numbers) if one.name == name), None)
            if figure is None:
                raise ReportError(f"no figure is called {name}")
            return Behind(figure, Parts(connection, numbers, language).of(name))

    def drawings(self, period: str, language: str = "id") -> dict[str, Drawing]:
        """All charts of a period by their kind; targets are those of its year, and say so."""
        profile, today = self._profile(), self._book.today()
        with self._store.reading() as connection:
            numbers = count_period(connection, profile, period, today)
            year = numbers if isinstance(numbers, YearlyNumbers) else count_year(connection, profile, int(period[:4]), today)
        drawn = {kind: drawing(kind, year if kind == TARGETS else numbers, language) for kind in TITLES}
        targets = drawn[TARGETS]
        return {**drawn, TARGETS: replace(targets, title=f"{targets.title}, {year.year}")}

    def scorecard(self, year: int) -> tuple[Line, ...]:
        """The lines of a year beside those of the year before."""
        profile, today = self._profile(), self._book.today()
        with self._store.reading() as connection:
            now, before = (count_year(connection, profile, one, today) for one in (year, year - 1))
        return scorecard(now, before)

    def _profile(self) -> Profile:
        profile = self._book.profile()
        if profile is None:
            raise KnownError(errors.NOT_SET_UP)
        return profile
