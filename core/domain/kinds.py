"""The kinds of records and their fields, with the field ids that files and commands use (source: the TPBIS forms).

Kinds in RESERVED have no fields here yet; they travel and are kept untouched, and so are unknown fields of known kinds.
"""

from core.domain.fields import Field, FieldType, Owner
from core.domain.kind import Kind, make_kind
from core.domain.short_logs import SHORT_LOGS
from core.domain.stories import STORY, STORY_LATER

_T = FieldType
AGE_GROUPS = ("0_5", "6_12", "13_17", "18_30", "31_59", "60p")

ACTIVITY = make_kind(
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

SERIES = make_kind(
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

VISIT_DAY = make_kind(
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

VISIT_GROUP = make_kind(
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

PHOTO = make_kind(
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

PROBLEM = make_kind(
    "problem",
    Field("title", _T.TEXT),
    Field("category", _T.CODE, list_name="issue_category"),
    Field("since", _T.DATE),
    Field("effect", _T.TEXT, long=True),
    Field("tried", _T.TEXT, long=True),
    Field("support_wanted", _T.TEXT, long=True),
    Field("addressed_to", _T.TEXT),
    Field("note", _T.TEXT, long=True),
    Field("status", _T.CODE, Owner.EITHER, list_name="issue_status"),
    Field("decision", _T.TEXT, Owner.REGENCY),
    Field("decision_owner", _T.TEXT, Owner.REGENCY),
    Field("decision_due", _T.DATE, Owner.REGENCY, ahead=True),
    needed=("title",), titled="title", dated="since",
)  # fmt: skip

LIBRARY = make_kind(
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
    Field("letter_number", _T.TEXT),  # a pattern, see letter_number.py
    Field("letterhead_lines", _T.TEXTS),
    Field("logo", _T.BYTES),  # a small PNG
    Field("population", _T.COUNT),
    Field("members", _T.COUNT),
    Field("services", _T.CODES, list_name="service_kind"),  # all that it offers
    Field("website", _T.TEXT),
    Field("livelihoods", _T.TEXT),
    Field("distance_km", _T.COUNT),  # to the library of the regency
    Field("target_visits", _T.COUNT),  # what she means to reach in a year
    Field("target_activities", _T.COUNT),
    Field("target_participants", _T.COUNT),
    Field("target_materials", _T.COUNT),  # opened and handed out
    Field("program_status", _T.CODE, Owner.REGENCY, list_name="program_status"),
    needed=("name",), titled="name",
)  # fmt: skip

# Written by the centre alone, for all libraries of an area.
ANNOUNCEMENT = make_kind(
    "announcement",
    Field("title", _T.TEXT, Owner.REGENCY),
    Field("text", _T.TEXT, Owner.REGENCY),
    Field("date", _T.DATE, Owner.REGENCY),
    needed=("title",),
)


def _describing(owner: Owner) -> tuple[Field, ...]:
    """What is said of a learning material, whoever adds it. pages: chapters of an EPUB; size: of the file; mime: found by its content."""
    return (
        Field("title", _T.TEXT, owner),
        Field("description", _T.TEXT, owner),
        Field("theme", _T.CODE, owner, list_name="activity_theme"),
        Field("language", _T.TEXT, owner),  # 'id', 'en' or 'jv', as BCP 47 has them
        Field("audience", _T.CODES, owner, list_name="target_group"),
        Field("creator", _T.TEXT, owner),
        Field("licence", _T.TEXT, owner),
        Field("kind_of", _T.CODE, owner, list_name="material_kind"),
        Field("mime", _T.TEXT, owner),
        Field("pages", _T.COUNT, owner),
        Field("seconds", _T.COUNT, owner),
        Field("file_name", _T.TEXT, owner),
        Field("blob", _T.BYTES, owner),
        Field("size", _T.SIZE, owner),
    )


# cover: hash of a small JPEG that travels before the file; pieces: hash of the list of a large file's pieces (core/protocol/pieces.py).
# A new version is the next value of `blob`; the earlier values stand in the record's history.
MATERIAL = make_kind(
    "material",
    *_describing(Owner.REGENCY),
    Field("cover", _T.BYTES, Owner.REGENCY),
    Field("cover_size", _T.SIZE, Owner.REGENCY),
    Field("version", _T.COUNT, Owner.REGENCY),
    Field("pieces", _T.BYTES, Owner.REGENCY),
    Field("priority", _T.CODE, Owner.REGENCY, list_name="material_priority"),
    needed=("title", "blob"),
)

# An ordered set of materials. items: their records.
PACK = make_kind(
    "pack",
    Field("title", _T.TEXT, Owner.REGENCY),
    Field("description", _T.TEXT, Owner.REGENCY),
    Field("items", _T.TEXTS, Owner.REGENCY),
    Field("cover", _T.BYTES, Owner.REGENCY),
    Field("cover_size", _T.SIZE, Owner.REGENCY),
    needed=("title", "items"),
)

# A national form as it is from a day on (core/domain/mappings.py). content: a file with it alone; form and since name it.
MAPPING = make_kind(
    "mapping",
    Field("form", _T.TEXT, Owner.REGENCY),
    Field("since", _T.DATE, Owner.REGENCY, ahead=True),
    Field("content", _T.BYTES, Owner.REGENCY),
    needed=("form", "since", "content"),
)

# A file that the library added itself. proposed: it is offered to the regency; only then does its file travel. answer: what came of it.
OWN_MATERIAL = make_kind(
    "own_material",
    *_describing(Owner.VILLAGE),
    Field("proposed", _T.YES_NO),
    Field("status", _T.CODE, Owner.REGENCY, list_name="request_status"),
    Field("answer", _T.TEXT, Owner.REGENCY),
    needed=("title", "blob"),
)

# A material of the centre came whole onto a laptop: one record a laptop and material. Deleted when its file was deleted there.
DELIVERY = make_kind(
    "delivery",
    Field("material", _T.REFERENCE),
    Field("version", _T.COUNT),
    Field("road", _T.CODE, list_name="delivery_road"),
    Field("date", _T.DATE),
    needed=("material", "road"),
)

# How often a material was opened or handed out: one record a laptop, material, day and way, without anybody's name.
HANDOUT = make_kind(
    "handout",
    Field("material", _T.REFERENCE),
    Field("title", _T.TEXT),  # as it was that day
    Field("date", _T.DATE),
    Field("way", _T.CODE, list_name="handout_way"),
    Field("count", _T.COUNT),
    needed=("material", "date", "way", "count"),
)

# What the library wishes that there were. answer: what became of it.
REQUEST = make_kind(
    "request",
    Field("text", _T.TEXT),
    Field("theme", _T.CODE, list_name="activity_theme"),
    Field("date", _T.DATE),
    Field("status", _T.CODE, Owner.REGENCY, list_name="request_status"),
    Field("answer", _T.TEXT, Owner.REGENCY),
    needed=("text",),
)

# What a library thinks of a material. stars: 1 to 5; verdict: the one tap.
RATING = make_kind(
    "rating",
    Field("material", _T.REFERENCE),
    Field("stars", _T.COUNT),
    Field("verdict", _T.CODE, list_name="rating_verdict"),
    Field("comment", _T.TEXT),
    needed=("material",),
)

_ALL = (
    ACTIVITY, SERIES, VISIT_DAY, VISIT_GROUP, PHOTO, PROBLEM, LIBRARY, ANNOUNCEMENT, MATERIAL, PACK, MAPPING, OWN_MATERIAL, DELIVERY,
    HANDOUT, REQUEST, RATING, STORY, STORY_LATER, *SHORT_LOGS,
)  # fmt: skip
KINDS: dict[str, Kind] = {kind.name: kind for kind in _ALL}

# Kinds of which each is shown as a list of its own.
LISTED = (STORY, STORY_LATER, PROBLEM, *SHORT_LOGS)
RESERVED = frozenset({"answer", "task", "practice", "signal", "receipt"})

_OWNED = {
    (kind.name, owner): frozenset(field.name for field in kind.fields.values() if field.owner is owner)
    for kind in KINDS.values()
    for owner in Owner
}

OPEN, CLOSED = "open", "closed"
OPENED, TO_PHONE, TO_STICK = "opened", "phone", "stick"
BY_LINE, BY_STICK, BY_RELAY = "line", "stick", "relay"
WANTED_BY_ALL, BY_CHOICE = "wanted_by_all", "by_choice"
CONSENT_NONE_YET, FACES_BLURRED = "none_yet", "faces_blurred"
MAY_TRAVEL = frozenset({"all_agree", FACES_BLURRED, "no_faces"})


def owned_by(kind: str, owner: Owner) -> frozenset[str]:
    """The fields of a kind that this side owns; none of an unknown kind: unknown kinds and fields may be written by either side."""
    return _OWNED.get((kind, owner), frozenset())


def is_draft(kind: str, fields: dict[str, object]) -> bool:
    """True while a needed field is empty."""
    known = KINDS.get(kind)
    return known is not None and any(fields.get(name) in (None, "") for name in known.needed)
