"""The whole monthly report as values for resources/reports/monthly.typ: finished words and nothing to calculate."""

from typing import Any

from core import locale_id
from core.charts.day_bars import DayState
from desktop.reports.absence_words import SCREEN_ONLY, absence_words
from desktop.reports.activities_page import activities_section
from desktop.reports.frame_page import footer, letterhead, library_name, number_line, signatures
from desktop.reports.labels import SOURCES, Labels
from desktop.reports.numbers import ActivityLine, MonthlyNumbers
from desktop.reports.press import Paper
from desktop.reports.short_sections import after_activities, before_activities
from desktop.reports.shortening import shortened
from desktop.reports.visits_page import visits_section

CAPTION_CHARACTERS = 140


def monthly_page(
    numbers: MonthlyNumbers, word: Labels, paper: Paper, photos: list[tuple[str, str, ActivityLine]], has_logo: bool
) -> dict[str, Any]:
    """photos: (file name, caption, activity)."""
    profile = numbers.profile
    until = numbers.days_that_are(DayState.COMING) and numbers.today
    return {
        "language": word.language,
        "paper": {"width": paper.width_mm, "height": paper.height_mm},
        "words": {key: word(key) for key in SOURCES},
        "letterhead": letterhead(profile, has_logo),
        "footer": footer(numbers, word),
        "title": word("title", term=profile.area_term).upper(),
        "month": word("month", month=locale_id.month_and_year(numbers.month, word.language)),
        "until": word("until", date=locale_id.full_date(until, word.language)) if until else "",
        "number": number_line(profile, numbers.today, numbers.month[:4], word),
        "identity": _identity(numbers, word),
        "visits": visits_section(numbers, word),
        "activities": activities_section(numbers, word),
        "before_e": before_activities(numbers, word),
        "after_e": after_activities(numbers, word),
        "missing": [absence_words(one, word.language, profile.area_term) for one in numbers.missing if one.code not in SCREEN_ONLY],
        "signatures": signatures(profile, numbers.today, numbers.month[:4], word),
        "photos": [_photo(*photo, word) for photo in photos],
    }


def _identity(numbers: MonthlyNumbers, word: Labels) -> list[list[str]]:
    profile = numbers.profile
    rows = [
        (word("name"), library_name(profile)),
        (word("npp"), profile.fields.get("npp")),
        (word("village", term=profile.area_term), " / ".join(name for name in (profile.village, profile.district) if name)),
        (word("regency"), " / ".join(name for name in (profile.regency, profile.province) if name)),
        (word("area_code"), profile.fields.get("area_code")),
        (word("head"), profile.fields.get("head_name")),
        (word("hours"), profile.fields.get("opening_hours")),
        (word("open_days"), _open_days(numbers, word)),
        (word("closed_days"), word("days", n=len(numbers.days_that_are(DayState.CLOSED))) if numbers.recorded else ""),
    ]
    return [[label, shortened(value) or word("not_recorded")] for label, value in rows]


def _open_days(numbers: MonthlyNumbers, word: Labels) -> str:
    if not numbers.recorded:
        return ""
    opened, missing = len(numbers.days_that_are(DayState.OPEN)), len(numbers.days_that_are(DayState.MISSING))
    if not missing:
        return word("days_all", due=opened)
    return word("days_some", recorded=opened, due=opened + missing)


def _photo(file: str, caption: str, activity: ActivityLine, word: Labels) -> dict[str, str]:
    told = shortened(caption or activity.title or word("untitled"), CAPTION_CHARACTERS)
    return {"file": file, "caption": told, "date": locale_id.date_range(activity.start, activity.end, word.language)}
