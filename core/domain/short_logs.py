"""The short logs that reports need beside activities and visits: small forms, one record an event, a month, a thing or a person.

Source of the fields: the monthly and the annual report (sections C, D, F, G, H, K and chapters II, III, V) and the yearly sheet of the
national literacy index. Sums over months are never stored: what a month began with is what the month before ended with.
"""

from core.domain.fields import Field, FieldType
from core.domain.kind import make_kind

_T = FieldType

# Winning support. results: what came of it, several; amount: whole rupiah promised or given.
ADVOCACY = make_kind(
    "advocacy",
    Field("date", _T.DATE),
    Field("form", _T.CODE, list_name="advocacy_kind"),
    Field("party", _T.TEXT),
    Field("results", _T.CODES, list_name="advocacy_result"),
    Field("amount", _T.RUPIAH),
    Field("result", _T.TEXT, long=True),
    Field("follow_up", _T.TEXT, long=True),
    needed=("date", "party"), titled="party", dated="date",
)  # fmt: skip

# Working together with somebody outside; it counts in every year between date_start and date_end, without an end in all that follow.
PARTNERSHIP = make_kind(
    "partnership",
    Field("name", _T.TEXT),
    Field("partner_kind", _T.CODE, list_name="partner_kind"),
    Field("subject", _T.TEXT, long=True),
    Field("date_start", _T.DATE),
    Field("date_end", _T.DATE, ahead=True),
    Field("agreement", _T.TEXT),  # number of the MoU or PKS, where there is one
    Field("note", _T.TEXT, long=True),
    needed=("name", "date_start"), titled="name", dated="date_start",
)  # fmt: skip

SERVICE = make_kind(
    "service",
    Field("date", _T.DATE),
    Field("service", _T.CODE, list_name="service_kind"),
    Field("title", _T.TEXT),
    Field("benefit", _T.TEXT, long=True),
    needed=("date", "title"), titled="title", dated="date",
)  # fmt: skip

PUBLICATION = make_kind(
    "publication",
    Field("date", _T.DATE),
    Field("channel", _T.CODE, list_name="publication_channel"),
    Field("title", _T.TEXT),
    Field("link", _T.TEXT),
    Field("note", _T.TEXT, long=True),
    needed=("date", "title"), titled="title", dated="date",
)  # fmt: skip

# titles, copies: at the end of the month, by kind of collection; added, removed: copies in the month; members: all, at its end.
COLLECTION_MONTH = make_kind(
    "collection_month",
    Field("month", _T.MONTH),
    Field("titles", _T.COUNT_MAP, list_name="collection_kind"),
    Field("copies", _T.COUNT_MAP, list_name="collection_kind"),
    Field("added", _T.COUNT_MAP, list_name="collection_kind"),
    Field("removed", _T.COUNT_MAP, list_name="collection_kind"),
    Field("n_loaned", _T.COUNT),
    Field("n_returned", _T.COUNT),
    Field("n_read_in_place", _T.COUNT),
    Field("n_interlibrary", _T.COUNT),
    Field("n_online", _T.COUNT),
    Field("n_new_male", _T.COUNT),
    Field("n_new_female", _T.COUNT),
    Field("members", _T.COUNT),
    Field("note", _T.TEXT, long=True),
    needed=("month",), dated="month",
)  # fmt: skip

ICT_MONTH = make_kind(
    "ict_month",
    Field("month", _T.MONTH),
    Field("n_male", _T.COUNT),
    Field("n_female", _T.COUNT),
    Field("hours", _T.COUNT),
    Field("n_internet", _T.COUNT),
    Field("computers_working", _T.COUNT),
    Field("computers_broken", _T.COUNT),
    Field("note", _T.TEXT, long=True),
    needed=("month",), dated="month",
)  # fmt: skip

STAFF = make_kind(
    "staff",
    Field("name", _T.TEXT),
    Field("position", _T.TEXT),
    Field("staff_kind", _T.CODE, list_name="staff_kind"),
    Field("education", _T.CODE, list_name="education"),
    Field("training", _T.TEXT, long=True),
    Field("decree", _T.TEXT),
    Field("date_start", _T.DATE),
    Field("date_end", _T.DATE, ahead=True),
    needed=("name",), titled="name", dated="date_start",
)  # fmt: skip

# What the library has, and what it was given. received: as aid; year: of coming.
ASSET = make_kind(
    "asset",
    Field("name", _T.TEXT),
    Field("asset_kind", _T.CODE, list_name="asset_kind"),
    Field("count", _T.COUNT),
    Field("year", _T.COUNT),
    Field("received", _T.YES_NO),
    Field("fund_source", _T.CODE, list_name="fund_source"),
    Field("giver", _T.TEXT),
    Field("condition", _T.CODE, list_name="asset_condition"),
    Field("date", _T.DATE),
    Field("note", _T.TEXT, long=True),
    needed=("name", "count"), titled="name", dated="date",
)  # fmt: skip

BUDGET = make_kind(
    "budget",
    Field("year", _T.COUNT),
    Field("fund_source", _T.CODE, list_name="fund_source"),
    Field("purpose", _T.TEXT),
    Field("planned", _T.RUPIAH),
    Field("spent", _T.RUPIAH),
    Field("note", _T.TEXT, long=True),
    needed=("year", "purpose", "planned"), titled="purpose", dated="year",
)  # fmt: skip

DOCUMENT = make_kind(
    "document",
    Field("title", _T.TEXT),
    Field("document_kind", _T.CODE, list_name="document_kind"),
    Field("number", _T.TEXT),
    Field("date", _T.DATE),
    Field("date_end", _T.DATE, ahead=True),
    Field("signed_by", _T.TEXT),
    Field("kept_at", _T.TEXT),
    Field("note", _T.TEXT, long=True),
    needed=("title", "document_kind"), titled="title", dated="date",
)  # fmt: skip

# Meant for a day to come. Its fields bear the names of an activity's, so that an activity can begin from it.
PLAN = make_kind(
    "plan",
    Field("title", _T.TEXT),
    Field("date_start", _T.DATE, ahead=True),
    Field("time_start", _T.TIME),
    Field("theme", _T.CODE, list_name="activity_theme"),
    Field("form", _T.CODE, list_name="activity_form"),
    Field("target_groups", _T.CODES, list_name="target_group"),
    Field("place", _T.TEXT),
    Field("speaker", _T.TEXT),
    Field("needs", _T.TEXT, long=True),
    needed=("title", "date_start"), titled="title", dated="date_start",
)  # fmt: skip

SHORT_LOGS = (
    ADVOCACY, PARTNERSHIP, SERVICE, PUBLICATION, COLLECTION_MONTH, ICT_MONTH, STAFF, ASSET, BUDGET, DOCUMENT, PLAN,
)  # fmt: skip
