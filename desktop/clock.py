"""The two things that are not ours: time and chance. Everything below takes them from here, so tests and simulations can replace them."""

import os
import time
from collections.abc import Callable
from dataclasses import dataclass

RELEASE_MS = 1_790_000_000_000  # September 2026: no clock that shows an earlier day can be right
YEARS_AHEAD = 15
DAY_MS = 86_400_000


def can_be_right(wall_ms: int, known_ms: int = 0) -> bool:
    """False for a time before this program was made, or many years ahead of it and of `known_ms`, the last time the centre told."""
    return RELEASE_MS <= wall_ms <= max(RELEASE_MS, known_ms) + YEARS_AHEAD * 365 * DAY_MS


def wall_ms() -> int:
    """Milliseconds since 1970, UTC, by this computer's clock, right or wrong."""
    return time.time_ns() // 1_000_000


def stopwatch_s() -> float:
    """Seconds since some moment; it never goes back."""
    return time.monotonic()


@dataclass(frozen=True, slots=True)
class Surroundings:
    """now_ms: the wall clock; random: that many unpredictable bytes; monotonic_s: a stopwatch."""

    now_ms: Callable[[], int] = wall_ms
    random: Callable[[int], bytes] = os.urandom
    monotonic_s: Callable[[], float] = stopwatch_s
