"""What a benchmark gives: figures beside their baseline, and the bounds they are held against (DESIGN §12)."""

import statistics
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Bound:
    """limit: of the figure itself, or of its ratio to the baseline; at_least: more is better."""

    limit: float
    of_ratio: bool = False
    at_least: bool = False


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the table. unit: of both numbers; beside: what the baseline is; why: said below when the bound is not kept."""

    what: str
    ours: float
    unit: str
    beside: str = ""
    baseline: float | None = None
    bound: Bound | None = None
    why: str = ""

    @property
    def ratio(self) -> float | None:
        """Ours over the baseline."""
        return self.ours / self.baseline if self.baseline else None

    @property
    def met(self) -> bool | None:
        """Whether the bound is kept; None where there is none."""
        if self.bound is None:
            return None
        value = self.ratio if self.bound.of_ratio else self.ours
        if value is None:
            return None
        return value >= self.bound.limit if self.bound.at_least else value <= self.bound.limit


@dataclass(frozen=True, slots=True)
class Place:
    """Where and how a benchmark runs. scratch: an empty folder of its own; kept: survives runs; quick: small, only to see it work."""

    scratch: Path
    kept: Path
    quick: bool

    def size(self, full: int, quick: int) -> int:
        """How much work."""
        return quick if self.quick else full


@dataclass(frozen=True, slots=True)
class Section:
    """A benchmark's part of the page. told: how it was measured, in plain words."""

    title: str
    told: str
    figures: Sequence[Figure]


def p95(values: Sequence[float]) -> float:
    """The value that 95 of 100 do not exceed."""
    return sorted(values)[max(0, -(-len(values) * 95 // 100) - 1)]


def median(values: Sequence[float]) -> float:
    """The middle value."""
    return statistics.median(values)
