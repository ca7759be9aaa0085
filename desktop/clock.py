"""The two things that are not ours: time and chance. Everything below takes them from here, so tests and simulations can replace them."""

import os
import time
from collections.abc import Callable
from dataclasses import dataclass


def wall_ms() -> int:
    """Milliseconds since 1970, UTC, by this computer's clock, right or wrong."""
    return time.time_ns() // 1_000_000


@dataclass(frozen=True, slots=True)
class Surroundings:
    """now_ms: the wall clock; random: that many unpredictable bytes; monotonic_s: a stopwatch."""

    now_ms: Callable[[], int] = wall_ms
    random: Callable[[int], bytes] = os.urandom
    monotonic_s: Callable[[], float] = time.monotonic
