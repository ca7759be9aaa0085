"""Which days one grid holds: Monday to Sunday, or a third of a month as in the paper book (1–10, 11–20, 21 to the end)."""

import calendar
from datetime import date, timedelta

WEEK, TEN_DAYS = "week", "ten_days"
_THIRD = 10


def span_of(day: date, span: str) -> list[str]:
    """The ISO dates of the span that holds this day."""
    first = first_of(day, span)
    if span == WEEK:
        length = 7
    else:
        days = calendar.monthrange(first.year, first.month)[1]
        length = days - 2 * _THIRD if first.day > 2 * _THIRD else _THIRD
    return [(first + timedelta(days=number)).isoformat() for number in range(length)]


def first_of(day: date, span: str) -> date:
    """The first day of the span that holds this day."""
    if span == WEEK:
        return day - timedelta(days=day.weekday())
    return day.replace(day=min((day.day - 1) // _THIRD, 2) * _THIRD + 1)


def turned(day: date, span: str, step: int) -> date:
    """A day of the span after (1) or before (-1) the one that holds this day."""
    days = span_of(day, span)
    return date.fromisoformat(days[-1 if step > 0 else 0]) + timedelta(days=step)
