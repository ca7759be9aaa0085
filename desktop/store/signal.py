"""The log of signals: every attempt to reach the centre, as evidence of where there is no line. It stays on this laptop."""

from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import Connection

from core import locale_id
from desktop.store import correspondence
from desktop.store.rows import Contact

MEASURED_BYTES = 20_000  # what carried less says more about the greeting than about the road

# With these nobody at the other end was heard.
NO_FAULT_OF_THE_LINE = frozenset({"clock_or_certificate"})  # somebody was there; such an attempt is no evidence of a blank spot
UNHEARD = frozenset({"no_connection", "captive_portal", "not_secure", "bad_address", "answer_not_signed", "answer_damaged", "time_up"})


@dataclass(frozen=True, slots=True)
class SignalMonth:
    """The attempts of a month by the clock of the place, oldest first.

    days_tried, days_heard: distinct days with an attempt, with an answer of the centre; longest_silence: days from an answer
    (or the month's first attempt) to the next answer (or the last attempt), 0 while every day had one.
    """

    month: str
    attempts: tuple[Contact, ...]
    days_tried: int
    days_heard: int
    longest_silence: int

    @property
    def heard(self) -> int:
        """Attempts that the centre answered."""
        return sum(was_heard(one) for one in self.attempts)


@dataclass(frozen=True, slots=True)
class Speeds:
    """Bytes a second by each road, as the latest contact that moved enough showed; None: not known."""

    line: float | None = None
    stick: float | None = None
    relay: float | None = None


def was_heard(contact: Contact) -> bool:
    """True when the centre answered."""
    return contact.outcome not in UNHEARD and contact.bytes_down > 0


def speed(contact: Contact) -> float | None:
    """Bytes a second both ways; None where nothing was heard or it took no time worth measuring."""
    moved = contact.bytes_up + contact.bytes_down
    return moved / contact.seconds if was_heard(contact) and contact.seconds >= 0.2 else None


def speeds(contacts: list[Contact]) -> Speeds:
    """What earlier contacts, newest first, tell about each road."""
    return Speeds(
        _measured([one for one in contacts if one.by_line]),
        _measured([one for one in contacts if one.by_stick]),
        _measured([one for one in contacts if one.by_relay]),
    )


def month_of_signals(connection: Connection, month: str, area_code: str) -> SignalMonth:
    """The month 'YYYY-MM' at the place of `area_code`."""
    attempts = (one for one in reversed(correspondence.contacts(connection)) if one.by_line and one.outcome not in NO_FAULT_OF_THE_LINE)
    found = [one for one in attempts if _day(one, area_code)[:7] == month]
    tried = sorted({_day(one, area_code) for one in found})
    heard = sorted({_day(one, area_code) for one in found if was_heard(one)})
    return SignalMonth(month, tuple(found), len(tried), len(heard), _longest_silence(tried, heard))


def _measured(contacts: list[Contact]) -> float | None:
    moved = ((one.bytes_up + one.bytes_down, one.seconds) for one in contacts)
    return next((size / seconds for size, seconds in moved if size >= MEASURED_BYTES and seconds >= 0.2), None)


def _day(contact: Contact, area_code: str) -> str:
    return locale_id.local_moment(contact.wall, area_code).date().isoformat()


def _longest_silence(tried: list[str], heard: list[str]) -> int:
    """Days without an answer in a row, counted over the calendar between the first and the last attempt."""
    if not tried:
        return 0
    answered = {date.fromisoformat(day) for day in heard}
    day, last = date.fromisoformat(tried[0]), date.fromisoformat(tried[-1])
    longest = silent = 0
    while day <= last:
        silent = 0 if day in answered else silent + 1
        longest = max(longest, silent)
        day += timedelta(days=1)
    return longest
