"""The day the quick line means when none is written before the numbers. No widgets here."""

from datetime import date, timedelta

from desktop.assembly import Desk

DAYS_AHEAD = 14  # a library that was shut for two weeks is looked past


def offered_day(desk: Desk, today: date | None, last: str = "") -> date | None:
    """Today, or when it is recorded the latest open day before it that is not; None while the clock is not to be believed.

    last: the day out of the paper book that was saved just now, '' for none. The open day after it is next, if it is not
    recorded yet: so a book is typed from any day on without writing each date.
    """
    if today is None:
        return None
    if last and (following := _following(desk, date.fromisoformat(last), today)):
        return following
    days = {day.date: day for day in desk.book.visit_month(today.isoformat()[:7])}
    if days[today.isoformat()].state is None:
        return today
    missing = desk.book.month_figures(today.isoformat()[:7], today.isoformat()).days_missing
    return date.fromisoformat(missing[-1]) if missing else today


def _following(desk: Desk, last: date, today: date) -> date | None:
    """The first day behind `last` that is either recorded or expected, if it is not recorded."""
    end = min(last + timedelta(days=DAYS_AHEAD), today)
    recorded: set[str] = set()
    missing = {today.isoformat()}
    for month in sorted({last.isoformat()[:7], end.isoformat()[:7]}):
        recorded |= {day.date for day in desk.book.visit_month(month) if day.state is not None}
        missing |= set(desk.book.month_figures(month, today.isoformat()).days_missing)
    for number in range(1, (end - last).days + 1):
        day = last + timedelta(days=number)
        if day.isoformat() in recorded:
            return None
        if day.isoformat() in missing:
            return day
    return None
