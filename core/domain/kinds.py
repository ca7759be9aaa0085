"""The kinds of records and their fields, with the field ids that files and commands use (source: the TPBIS forms).

Kinds in RESERVED have no fields here yet; they travel and are kept untouched, and so are unknown fields of known kinds.
"""

from dataclasses import dataclass

from core.domain.fields import Field, FieldType, Owner

_T = FieldType
AGE_GROUPS = ("0_5", "6_12", "13_17", "18_30", "31_59", "60p")


@dataclass(frozen=True, slots=True)
class Kind:
    """A form of record. needed: without these the record is a draft."""

    name: str
    fields: dict[str, Field]
    needed: tuple[str, ...] = ()


def _kind(name: str, *fields: Field, needed: tuple[str, ...] = ()) -> Kind:
    deleted = Field("deleted", _T.YES_NO, Owner.EITHER)
    return Kind(name, {field.name: field for field in (*fields, deleted)}, needed)


ACTIVITY = _kind(
    "activity",
    Field("title", _T.TEXT),
    Field("date_start", _T.DATE),
    Field("date_end", _T.DATE),
    Field("time_start", _T.TIME),
    Field("time_end", _T.TIME),
    Field("strategy", _T.CODE, list_name="strategy"),
    Field("theme", _T.CODE, list_name="activity_theme"),
    Field("form", _T.CODE, list_name="activity_form"),
    Field("target_groups", _T.CODES, list_name="target_group"),
    Field("place", _T.TEXT),
    Field("outside_library", _T.YES_NO),
    Field("partner_ids", _T.TEXTS),
    Field("speaker", _T.TEXT),
    Field("skill_taught", _T.TEXT),
    Field("n_total", _T.COUNT),
    Field("n_male", _T.COUNT),
    Field("n_female", _T.COUNT),
    Field("n_age", _T.COUNTS, size=len(AGE_GROUPS)),
    Field("n_disability", _T.COUNT),
    Field("series_id", _T.REFERENCE),
    Field("session_no", _T.COUNT),
    Field("books_used", _T.TEXT),
    Field("cost", _T.RUPIAH),
    Field("fund_source", _T.CODE, list_name="fund_source"),
    Field("result", _T.TEXT),
    Field("follow_up", _T.TEXT),
    Field("sim_copied_at", _T.DATE),
    Field("review", _T.TEXT, Owner.REGENCY),
    needed=("title", "date_start", "n_total"),
)

SERIES = _kind(
    "series",
    Field("title", _T.TEXT),
    Field("weekday", _T.COUNT),
    Field("date_start", _T.DATE),
    Field("date_end", _T.DATE),
    Field("theme", _T.CODE, list_name="activity_theme"),
    Field("form", _T.CODE, list_name="activity_form"),
    Field("place", _T.TEXT),
    Field("skipped", _T.TEXTS),
    needed=("title",),
)

VISIT_DAY = _kind(
    "visit_day",
    Field("date", _T.DATE),
    Field("state", _T.CODE, list_name="day_state"),
    Field("n_total", _T.COUNT),
    Field("n_male", _T.COUNT),
    Field("n_female", _T.COUNT),
    Field("n_member", _T.COUNT),
    Field("n_non_member", _T.COUNT),
    Field("n_computer", _T.COUNT),
    Field("occupations", _T.COUNT_MAP, list_name="occupation"),
    Field("note", _T.TEXT),
    needed=("date", "state"),
)

VISIT_GROUP = _kind(
    "visit_group",
    Field("date", _T.DATE),
    Field("name", _T.TEXT),
    Field("n_total", _T.COUNT),
    Field("n_male", _T.COUNT),
    Field("n_female", _T.COUNT),
    Field("purpose", _T.CODE, list_name="visit_purpose"),
    Field("note", _T.TEXT),
    needed=("date", "n_total"),
)

PHOTO = _kind(
    "photo",
    Field("parent", _T.REFERENCE),
    Field("blob", _T.BYTES),
    Field("size", _T.COUNT),
    Field("width", _T.COUNT),
    Field("height", _T.COUNT),
    Field("thumbnail", _T.BYTES),
    Field("caption", _T.TEXT),
    Field("consent", _T.CODE, list_name="photo_consent"),
    Field("blurred", _T.YES_NO),
    needed=("parent", "blob"),
)

PROBLEM = _kind(
    "problem",
    Field("title", _T.TEXT),
    Field("category", _T.CODE, list_name="issue_category"),
    Field("since", _T.DATE),
    Field("effect", _T.TEXT),
    Field("tried", _T.TEXT),
    Field("support_wanted", _T.TEXT),
    Field("addressed_to", _T.TEXT),
    Field("note", _T.TEXT),
    Field("status", _T.CODE, Owner.EITHER, list_name="issue_status"),
    Field("decision", _T.TEXT, Owner.REGENCY),
    Field("decision_owner", _T.TEXT, Owner.REGENCY),
    Field("decision_due", _T.DATE, Owner.REGENCY),
    needed=("title",),
)

LIBRARY = _kind(
    "library",
    Field("name", _T.TEXT),
    Field("area_code", _T.TEXT),
    Field("area_term", _T.TEXT),
    Field("area_names", _T.TEXTS),  # village, district, regency, province as written by hand, where the table lacks the village
    Field("npp", _T.TEXT),
    Field("address", _T.TEXT),
    Field("phone", _T.TEXT),
    Field("email", _T.TEXT),
    Field("decree", _T.TEXT),
    Field("founded", _T.TEXT),
    Field("opening_weekdays", _T.NUMBERS),
    Field("opening_hours", _T.TEXT),
    Field("closed_dates", _T.TEXTS),
    Field("head_title", _T.TEXT),
    Field("head_name", _T.TEXT),
    Field("head_number", _T.TEXT),
    Field("village_head_title", _T.TEXT),
    Field("village_head_name", _T.TEXT),
    Field("village_head_number", _T.TEXT),
    Field("signing_place", _T.TEXT),
    Field("letterhead_lines", _T.TEXTS),
    Field("logo", _T.BYTES),  # a small PNG
    Field("population", _T.COUNT),
    Field("members", _T.COUNT),
    Field("program_status", _T.CODE, Owner.REGENCY, list_name="program_status"),
    needed=("name",),
)

# Written by the centre alone, for all libraries of an area.
ANNOUNCEMENT = _kind(
    "announcement",
    Field("title", _T.TEXT, Owner.REGENCY),
    Field("text", _T.TEXT, Owner.REGENCY),
    Field("date", _T.DATE, Owner.REGENCY),
    needed=("title",),
)

MATERIAL = _kind(
    "material",
    Field("title", _T.TEXT, Owner.REGENCY),
    Field("description", _T.TEXT, Owner.REGENCY),
    Field("theme", _T.CODE, Owner.REGENCY, list_name="activity_theme"),
    Field("language", _T.TEXT, Owner.REGENCY),
    Field("creator", _T.TEXT, Owner.REGENCY),
    Field("licence", _T.TEXT, Owner.REGENCY),
    Field("file_name", _T.TEXT, Owner.REGENCY),
    Field("blob", _T.BYTES, Owner.REGENCY),
    Field("size", _T.SIZE, Owner.REGENCY),
    needed=("title", "blob"),
)

KINDS: dict[str, Kind] = {
    kind.name: kind
    for kind in (ACTIVITY, SERIES, VISIT_DAY, VISIT_GROUP, PHOTO, PROBLEM, LIBRARY, ANNOUNCEMENT, MATERIAL)
}

RESERVED = frozenset({
    "story", "answer", "task", "practice", "advocacy", "service", "publication", "partnership", "collection_month",
    "ict_month", "plan", "document", "asset", "staff", "budget", "pack", "handout", "request", "rating", "signal",
    "receipt",
})  # fmt: skip

_OWNED = {
    (kind.name, owner): frozenset(field.name for field in kind.fields.values() if field.owner is owner)
    for kind in KINDS.values()
    for owner in Owner
}

OPEN, CLOSED = "open", "closed"
CONSENT_NONE_YET, FACES_BLURRED = "none_yet", "faces_blurred"
MAY_TRAVEL = frozenset({"all_agree", FACES_BLURRED, "no_faces"})


def owned_by(kind: str, owner: Owner) -> frozenset[str]:
    """The fields of a kind that this side owns; none of an unknown kind: unknown kinds and fields may be written by either side."""
    return _OWNED.get((kind, owner), frozenset())


def is_draft(kind: str, fields: dict[str, object]) -> bool:
    """True while a needed field is empty."""
    known = KINDS.get(kind)
    return known is not None and any(fields.get(name) in (None, "") for name in known.needed)
