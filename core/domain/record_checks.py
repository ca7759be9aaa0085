"""Gentle checks of records of any kind, by the types of their fields, with a few that are a kind's own. Never a lock."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from core.domain.checks import STORY_CHARACTERS, TITLE_CHARACTERS, Finding, check_activity, check_visit_day, check_visit_group
from core.domain.fields import Field, FieldType
from core.domain.kinds import ACTIVITY, KINDS
from core.domain.stories import looks_like_a_full_name

YEARS = (1945, 1)  # from the first, to so many after this one
NPP_CHARACTERS = 20
_OWN = {"visit_day": check_visit_day, "visit_group": check_visit_group}


def check_record(kind: str, fields: Mapping[str, Any], today: date | None, usual: list[int] | None = None) -> list[Finding]:
    """Findings for a record of any kind. today: None while the clock is suspect: then no date is compared with it.

    usual: totals of earlier activities.
    """
    if kind == ACTIVITY.name:
        return check_activity(fields, today, usual)
    if own := _OWN.get(kind):
        return own(fields, today)
    known = KINDS.get(kind)
    if known is None:
        return []
    found = [one for field in known.fields.values() for one in _of_field(field, fields.get(field.name), field.name == known.titled, today)]
    start, end = fields.get("date_start"), fields.get("date_end")
    if start and end and end < start:
        found.append(Finding("date_end", "ends_before_start"))
    return [*found, *_CHECKS.get(kind, _nothing)(fields)]


def _of_field(field: Field, value: Any, is_title: bool, today: date | None) -> list[Finding]:
    if value is None or field.problem_with(value):
        return []
    if field.type is FieldType.TEXT:
        most = TITLE_CHARACTERS[1] if is_title else STORY_CHARACTERS
        return [Finding(field.name, "too_long", {"characters": len(value), "max": most})] if len(value) > most else []
    if today is None:
        return []
    if field.type is FieldType.DATE and not field.ahead and value > today.isoformat():
        return [Finding(field.name, "in_future")]
    if field.type is FieldType.MONTH and value > today.isoformat()[:7]:
        return [Finding(field.name, "month_to_come")]
    if field.name == "year" and not YEARS[0] <= value <= today.year + YEARS[1]:
        return [Finding(field.name, "odd_year")]
    return []


def _check_budget(fields: Mapping[str, Any]) -> list[Finding]:
    planned, spent = fields.get("planned"), fields.get("spent")
    if planned is None or spent is None or spent <= planned:
        return []
    return [Finding("spent", "more_than_planned", {"spent": spent, "planned": planned})]


def _check_publication(fields: Mapping[str, Any]) -> list[Finding]:
    link = fields.get("link") or ""
    return [Finding("link", "no_link")] if link and ("." not in link or " " in link.strip()) else []


def _check_collection(fields: Mapping[str, Any]) -> list[Finding]:
    titles, copies = fields.get("titles") or {}, fields.get("copies") or {}
    short = [code for code, n in titles.items() if code in copies and copies[code] < n]
    return [Finding("copies", "fewer_copies")] if short else []


def _check_story(fields: Mapping[str, Any]) -> list[Finding]:
    found = []
    if not fields.get("name_agreed") and looks_like_a_full_name(fields.get("person") or ""):
        found.append(Finding("person", "full_name"))
    if fields.get("consent") in (None, "none_yet"):
        found.append(Finding("consent", "no_consent"))
    return found


def _check_library(fields: Mapping[str, Any]) -> list[Finding]:
    npp = fields.get("npp") or ""
    most = NPP_CHARACTERS
    return [Finding("npp", "too_long", {"characters": len(npp), "max": most})] if len(npp) > most else []


def _nothing(_: Mapping[str, Any]) -> list[Finding]:
    return []


_CHECKS = {
    "budget": _check_budget, "publication": _check_publication, "collection_month": _check_collection, "story": _check_story,
    "library": _check_library,
}  # fmt: skip
