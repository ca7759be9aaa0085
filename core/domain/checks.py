"""Gentle checks: amber words under a field, never a lock. Each finding names its field and carries numbers, no words.

Source of the bounds: DOMAIN of the TPBIS forms (title 5–150 characters, 1–5 000 participants, national mean 25–42).
"""

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from statistics import median
from typing import Any

TITLE_CHARACTERS = (5, 150)
STORY_CHARACTERS = 1_000
PARTICIPANTS_MANY = 300
PARTICIPANTS_MAX = 5_000
VISITS_MAX = 2_000
TIMES_USUAL = 10
DAYS_BACK = 90
GROUP_MIN = 2
_SEXES = ("n_total", "n_male", "n_female")


@dataclass(frozen=True, slots=True)
class Finding:
    """Something worth a second look at `field`. The words for `code` live in the translations; `numbers` fill them."""

    field: str
    code: str
    numbers: Mapping[str, int] = dataclasses.field(default_factory=dict)


def check_activity(fields: Mapping[str, Any], today: date | None, usual: list[int] | None = None) -> list[Finding]:
    """Findings for an activity. today: None while the clock is suspect; usual: totals of earlier activities."""
    found: list[Finding] = []
    title = fields.get("title") or ""
    if title and not TITLE_CHARACTERS[0] <= len(title) <= TITLE_CHARACTERS[1]:
        found.append(Finding("title", "title_length", {"characters": len(title)}))
    found += _stories(fields)
    found += _dates(fields, today)
    found += _split(fields)
    found += _ages(fields)
    total = fields.get("n_total")
    if total == 0:
        found.append(Finding("n_total", "nobody"))
    if total and total > PARTICIPANTS_MAX:
        found.append(Finding("n_total", "more_than_possible", {"total": total, "max": PARTICIPANTS_MAX}))
    elif total and usual and len(usual) >= 5 and total >= TIMES_USUAL * max(1, median(usual)):
        found.append(Finding("n_total", "far_above_usual", {"total": total, "usual": int(median(usual))}))
    elif total and total > PARTICIPANTS_MANY:
        found.append(Finding("n_total", "many", {"total": total}))
    if total is not None and (fields.get("n_disability") or 0) > total:
        found.append(Finding("n_disability", "more_than_total", {"part": fields["n_disability"], "total": total}))
    return found


def check_visit_day(fields: Mapping[str, Any], today: date | None) -> list[Finding]:
    """Findings for a day's visitors."""
    found = _split(fields)
    total = fields.get("n_total")
    if total and total > VISITS_MAX:
        found.append(Finding("n_total", "more_than_possible", {"total": total, "max": VISITS_MAX}))
    if total is not None and (fields.get("n_computer") or 0) > total:
        found.append(Finding("n_computer", "more_than_total", {"part": fields["n_computer"], "total": total}))
    found += _membership(fields)
    found += _occupations(fields)
    day = _day(fields.get("date"))
    if today and day and day > today:
        found.append(Finding("date", "in_future"))
    return found


def check_visit_group(fields: Mapping[str, Any], today: date | None) -> list[Finding]:
    """Findings for a group that came together."""
    found = _split(fields)
    total = total_of(*(fields.get(name) for name in _SEXES))
    if total is not None and total < GROUP_MIN:
        found.append(Finding("n_total", "small_group"))
    elif total is not None and total > VISITS_MAX:
        found.append(Finding("n_total", "more_than_possible", {"total": total, "max": VISITS_MAX}))
    day = _day(fields.get("date"))
    if today and day and day > today:
        found.append(Finding("date", "in_future"))
    return found


def unsplit(total: int | None, male: int | None, female: int | None) -> int:
    """People whose sex was not recorded: what is missing to the total, never below 0."""
    return max(0, (total or 0) - (male or 0) - (female or 0))


def total_of(total: int | None, male: int | None, female: int | None) -> int | None:
    """The number of people: the total as written, but never less than its parts; None when nothing was written."""
    if total is None and male is None and female is None:
        return None
    return max(total or 0, (male or 0) + (female or 0))


def _split(fields: Mapping[str, Any]) -> list[Finding]:
    total, male, female = (fields.get(name) for name in ("n_total", "n_male", "n_female"))
    if male is None and female is None or total is None:
        return []
    parts = (male or 0) + (female or 0)
    if parts > total:
        return [Finding("n_total", "parts_exceed_total", {"parts": parts, "total": total})]
    if parts < total:
        return [Finding("n_total", "unsplit", {"people": total - parts})]
    return []


def _membership(fields: Mapping[str, Any]) -> list[Finding]:
    total = total_of(*(fields.get(name) for name in _SEXES))
    members, others = fields.get("n_member"), fields.get("n_non_member")
    if total is None or members is None and others is None:
        return []
    counted = (members or 0) + (others or 0)
    if counted > total or counted < total and members is not None and others is not None:
        return [Finding("n_member", "members_differ", {"counted": counted, "total": total})]
    return []


def _occupations(fields: Mapping[str, Any]) -> list[Finding]:
    total = total_of(*(fields.get(name) for name in _SEXES))
    counted = sum((fields.get("occupations") or {}).values())
    if not counted or total is None or counted == total:
        return []
    return [Finding("occupations", "occupations_differ", {"counted": counted, "total": total})]


def _ages(fields: Mapping[str, Any]) -> list[Finding]:
    ages = fields.get("n_age")
    if not ages or all(n is None for n in ages) or fields.get("n_total") is None:
        return []
    counted = sum(n or 0 for n in ages)
    if counted == fields["n_total"]:
        return []
    return [Finding("n_age", "ages_differ", {"counted": counted, "total": fields["n_total"]})]


def _stories(fields: Mapping[str, Any]) -> list[Finding]:
    lengths = {name: len(fields.get(name) or "") for name in ("result", "follow_up")}
    return [
        Finding(name, "too_long", {"characters": length, "max": STORY_CHARACTERS})
        for name, length in lengths.items()
        if length > STORY_CHARACTERS
    ]


def _dates(fields: Mapping[str, Any], today: date | None) -> list[Finding]:
    start, end = _day(fields.get("date_start")), _day(fields.get("date_end"))
    found = []
    if start and end and end < start:
        found.append(Finding("date_end", "ends_before_start"))
    elif today and end and end > today:
        found.append(Finding("date_end", "in_future"))
    if today and start and start > today:
        found.append(Finding("date_start", "in_future"))
    elif today and start and start < today - timedelta(days=DAYS_BACK):
        found.append(Finding("date_start", "long_ago", {"days": (today - start).days}))
    begins, ends = fields.get("time_start"), fields.get("time_end")
    if begins and ends and ends < begins and end in (None, start):
        found.append(Finding("time_end", "ends_before_it_begins"))
    return found


def _day(value: Any) -> date | None:
    try:
        return date.fromisoformat(value) if value else None
    except (TypeError, ValueError):
        return None
