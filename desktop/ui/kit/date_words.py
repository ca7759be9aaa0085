"""Reads a date as people write it in a hurry: 3/11, 3-11-26, 3 nov, kemarin, sabtu lalu, today."""

import re
from datetime import date, timedelta

_DAYS = {"hari ini": 0, "kemarin": -1, "kemarin dulu": -2, "lusa": 2, "besok": 1, "today": 0, "yesterday": -1, "tomorrow": 1}
_WEEKDAYS = (
    ("senin", "monday"), ("selasa", "tuesday"), ("rabu", "wednesday"), ("kamis", "thursday"), ("jumat", "jum'at", "friday"),
    ("sabtu", "saturday"), ("minggu", "ahad", "sunday"),
)  # fmt: skip
_MONTHS = (
    ("jan",), ("feb",), ("mar",), ("apr",), ("mei", "may"), ("jun",), ("jul",), ("agu", "ags", "aug"), ("sep",), ("okt", "oct"),
    ("nov",), ("des", "dec"),
)  # fmt: skip
_NUMBERS = re.compile(r"(\d{1,2})[-/. ](\d{1,2})(?:[-/. ](\d{2}|\d{4}))?")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_NAMED = re.compile(r"(?:[a-z']+,? )?(\d{1,2}) ([a-z]{3,})(?: (\d{2}|\d{4}))?")
_MONTHS_AHEAD = 2


def parse(text: str, today: date | None, ahead: bool = False) -> date | None:
    """The date meant, or None. today: None while the clock is not to be believed; then only full dates are read.

    A date without a year is the nearest one that is not far in the future: in January '28/12' is last year's.
    ahead: it is the next one instead, for what is planned.
    """
    words = " ".join(text.strip().lower().split())
    if iso := _ISO.fullmatch(words):
        return _made(int(iso[1]), int(iso[2]), int(iso[3]))
    if found := _NUMBERS.fullmatch(words):
        return _of_parts(int(found[1]), int(found[2]), found[3], today, ahead)
    if found := _NAMED.fullmatch(words):
        month = next((i for i, names in enumerate(_MONTHS, 1) if found[2].startswith(names)), 0)
        return _of_parts(int(found[1]), month, found[3], today, ahead) if month else None
    if today is None:
        return None
    if words in _DAYS:
        return today + timedelta(days=_DAYS[words])
    if words.isdecimal() and len(words) <= 2:
        return _made(today.year, today.month, int(words))
    return _weekday(words, today)


def day_meant(text: str, today: date | None) -> str | None:
    """The ISO date a search names: 'sabtu lalu', '3/11'. A number alone is a number."""
    day = None if text.strip().isdecimal() else parse(text, today)
    return day.isoformat() if day else None


def _of_parts(day: int, month: int, year: str | None, today: date | None, ahead: bool) -> date | None:
    if year:
        return _made(int(year) + (2000 if len(year) == 2 else 0), month, day)
    if today is None:
        return None
    made = _made(today.year, month, day)
    if ahead:
        return _made(today.year + 1, month, day) if made and made < today else made
    if made and made > today + timedelta(days=31 * _MONTHS_AHEAD):
        return _made(today.year - 1, month, day)
    return made


def _weekday(words: str, today: date) -> date | None:
    """'sabtu' and 'sabtu lalu' are the last one before today."""
    name = words.removesuffix(" lalu").removeprefix("last ").strip()
    for number, names in enumerate(_WEEKDAYS):
        if name in names:
            return today - timedelta(days=(today.weekday() - number) % 7 or 7)
    return None


def _made(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
