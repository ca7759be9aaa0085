"""When a library means to be open: its weekdays, and single days on which it will be closed, each with its reason.

A planned closed day is one text of the profile's `closed_dates`: '2026-12-25 Hari Natal'; the reason may be missing.
Only a day on which she was expected to be open can be forgotten.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

DEFAULT_WEEKDAYS = (1, 2, 3, 4, 5, 6)
WEEK = range(1, 8)
_DATE_LETTERS = 10


@dataclass(frozen=True, slots=True)
class Opening:
    """weekdays: 1 is Monday; closed: ISO date → reason, '' where none was given."""

    weekdays: frozenset[int]
    closed: Mapping[str, str]

    def is_expected(self, day: str) -> bool:
        """True when the library should be open on this ISO date."""
        return day not in self.closed and date.fromisoformat(day).isoweekday() in self.weekdays


def opening_of(library: Mapping[str, Any]) -> Opening:
    """Reads the profile's fields; what cannot be read is passed over. No weekday at all means: open when asked."""
    weekdays = library.get("opening_weekdays")
    known = DEFAULT_WEEKDAYS if weekdays is None else [number for number in weekdays if number in WEEK]
    closed: dict[str, str] = {}
    for text in library.get("closed_dates") or ():
        day = str(text)[:_DATE_LETTERS]
        if _is_date(day):
            closed[day] = str(text)[_DATE_LETTERS:].strip()
    return Opening(frozenset(known), dict(sorted(closed.items())))


def closed_texts(closed: Mapping[str, str]) -> list[str]:
    """The profile's `closed_dates` for these days, in order."""
    return [f"{day} {reason}".strip() for day, reason in sorted(closed.items())]


def _is_date(text: str) -> bool:
    try:
        return len(text) == _DATE_LETTERS and date.fromisoformat(text) is not None
    except ValueError:
        return False
