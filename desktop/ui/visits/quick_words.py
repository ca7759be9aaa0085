"""The quick line: a day's visitors in a few letters, as she would say them.

    12 9 5          12 women, 9 men, 5 of them at the computers        20       20 visitors
    L8 P12 K5       8 men, 12 women, 5 at the computers                0        open, nobody came
    kemarin 20      yesterday; also 3/11 20                            tutup    closed; tutup hari libur: closed, and why

Capital or small letters, before or behind the number. What is not understood is named, and nothing is saved.
"""

import re
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from core.domain.fields import COUNT_MAX
from core.domain.kinds import CLOSED, OPEN
from desktop.ui.kit import date_words

_LETTERS = {"l": "n_male", "p": "n_female", "k": "n_computer", "a": "n_member", "m": "n_male", "f": "n_female"}
_CLOSED = ("tutup", "closed")
_COUNT = re.compile(r"(?:(?P<before>[lpkamf])(?P<one>\d+)|(?P<two>\d+)(?P<behind>[lpkamf])|(?P<total>\d+))")
_DATE_WORDS_MOST = 4
_YEAR_DIGITS = 4
_IN_ORDER = ("n_female", "n_male", "n_computer")  # the order of the three numbers


@dataclass(frozen=True, slots=True)
class Entry:
    """What was understood. day: None means the day that is offered; unread: the words that were not understood."""

    fields: dict[str, Any] = field(default_factory=dict)
    day: date | None = None
    unread: tuple[str, ...] = ()

    @property
    def is_whole(self) -> bool:
        """True when it can be saved."""
        return bool(self.fields) and not self.unread


def read(text: str, today: date | None) -> Entry:
    """Reads a line. Never raises; an empty line is an empty entry."""
    words = text.split()
    day, words = _day_before(words, today)
    if words and words[0].lower() in _CLOSED:
        return Entry({"state": CLOSED, "note": " ".join(words[1:]) or None}, day)
    fields: dict[str, Any] = {}
    plain: list[str] = []
    unread: list[str] = []
    for word in words:
        found = _COUNT.fullmatch(word.lower())
        name = _LETTERS[found["before"] or found["behind"]] if found and found["total"] is None else ""
        count = int(found["one"] or found["two"] or found["total"]) if found else COUNT_MAX + 1
        if count > COUNT_MAX or name in fields:
            unread.append(word)
        elif name:
            fields[name] = count
        else:
            plain.append(word)
    if len(plain) > len(_IN_ORDER) or len(plain) > 1 and fields:
        unread += plain
    else:
        fields |= dict(zip(("n_total",) if len(plain) == 1 else _IN_ORDER, map(int, plain), strict=False))
    parts = [fields[name] for name in ("n_male", "n_female") if name in fields]
    if len(parts) == 2 and "n_total" not in fields:
        fields["n_total"] = sum(parts)
    if fields:
        fields["state"] = OPEN
    return Entry(fields, day, tuple(unread))


def _day_before(words: list[str], today: date | None) -> tuple[date | None, list[str]]:
    """Takes a date off the front. A number by itself is a count, unless it is a year: '3/11 20' is 20 on the third."""
    for length in range(min(_DATE_WORDS_MOST, len(words)), 0, -1):
        last = words[length - 1]
        if not last.isdigit() or len(last) == _YEAR_DIGITS and length > 1:
            found = date_words.parse(" ".join(words[:length]), today)
            if found is not None:
                return found, words[length:]
    return None, words
