"""A story of impact: how somebody's life changed, told in six questions, with proof, permission, and what became of it later.

Source of the form: the TPBIS report (sebelum, apa yang dilakukan perpustakaan, sesudah), IFLA's library stories. People stand in it by
their initials; a full name needs `name_agreed`. A permission that is withdrawn takes the whole story back (desktop/store/stories.py).
"""

import re
from collections.abc import Mapping
from datetime import date
from itertools import pairwise
from typing import Any

from core.domain.fields import Field, FieldType
from core.domain.kind import make_kind

_T = FieldType
MONTHS_LATER = (3, 6, 12)
WRITTEN_OUT_LETTERS = 4
PERMITTED = ("written", "spoken")

STORY = make_kind(
    "story",
    Field("title", _T.TEXT),
    Field("date", _T.DATE),
    Field("person", _T.TEXT),
    Field("name_agreed", _T.YES_NO),
    Field("age", _T.COUNT),
    Field("place", _T.TEXT),
    Field("before", _T.TEXT, long=True),
    Field("library_did", _T.TEXT, long=True),
    Field("after", _T.TEXT, long=True),
    Field("impact_fields", _T.CODES, list_name="impact_field"),
    Field("income_before", _T.RUPIAH),
    Field("income_after", _T.RUPIAH),
    Field("quote", _T.TEXT, long=True),
    Field("activities", _T.REFERENCES),
    Field("stage", _T.CODE, list_name="story_stage"),
    Field("consent", _T.CODE, list_name="story_consent"),
    Field("consent_date", _T.DATE),
    Field("author", _T.TEXT),
    needed=("title", "date", "before", "after"), titled="title", dated="date",
)  # fmt: skip

# What became of it: asked after 3, 6 and 12 months and appended, never written over. months: which of them it answers.
STORY_LATER = make_kind(
    "story_later",
    Field("story", _T.REFERENCE),
    Field("months", _T.COUNT),
    Field("date", _T.DATE),
    Field("text", _T.TEXT, long=True),
    Field("stage", _T.CODE, list_name="story_stage"),
    needed=("story", "text"), titled="text", dated="date",
)  # fmt: skip


def initials(name: str) -> str:
    """'Bu Rina Wati' → 'Bu R.W.': forms of address stay, every other word is its first letter, initials are what they are."""
    words = name.split()
    kept = [word for word in words if word.rstrip(".").casefold() in _ADDRESS]
    rest = [word for word in words if word not in kept and word[0].isalpha()]
    letters = "".join(word if _INITIALS.fullmatch(word) else f"{word[0].upper()}." for word in rest)
    return " ".join([*kept, letters]).strip()


def shown_name(fields: Mapping[str, Any]) -> str:
    """Whose story it is, as it may be written: initials, unless they agreed to the full name."""
    name = fields.get("person")
    if not isinstance(name, str):
        return ""
    return name if fields.get("name_agreed") is True else initials(name) or name


def as_agreed(kind: str, fields: Mapping[str, Any], before: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """What may be saved: a name in a story that was not agreed to is cut to its initials. before: the fields that are saved already."""
    after = {**(before or {}), **fields}
    name = after.get("person")
    if kind != STORY.name or after.get("name_agreed") is True or not isinstance(name, str) or not looks_like_a_full_name(name):
        return dict(fields)
    return {**fields, "person": initials(name) or None}


def may_be_told(fields: Mapping[str, Any]) -> bool:
    """True with a permission, by word of mouth or in writing."""
    return fields.get("consent") in PERMITTED


def looks_like_a_full_name(name: str) -> bool:
    """True where a word that is no form of address is written out: two small letters after one another, or four large ones."""
    words = [word for word in name.split() if word.rstrip(".").casefold() not in _ADDRESS]
    if any(word.isalpha() and len(word) >= WRITTEN_OUT_LETTERS for word in words):
        return True
    return any(one.islower() and two.islower() for word in words for one, two in pairwise(word))


def later_day(told: str, months: int) -> str:
    """The ISO date so many months after an ISO date; the last day of a month that has no such day."""
    day = date.fromisoformat(told)
    number = day.year * 12 + day.month - 1 + months
    year, month = divmod(number, 12)
    for of_month in (day.day, 30, 29, 28):
        try:
            return date(year, month + 1, of_month).isoformat()
        except ValueError:
            continue
    raise AssertionError("every month has 28 days")


_INITIALS = re.compile(r"(?:[^\W\d_]\.)+")
_ADDRESS = frozenset({
    "bu", "ibu", "pak", "bapak", "mbak", "mas", "kak", "adik", "dik", "nek", "nenek", "kakek", "mama", "bang", "haji", "hj", "h",
})  # fmt: skip
