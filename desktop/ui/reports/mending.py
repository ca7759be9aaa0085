"""Where what a monthly report lacks is put right. Blocks; for the lane that reads."""

from desktop.assembly import Desk
from desktop.reports.absence_words import absence_words
from desktop.reports.numbers import Absent, Missing
from desktop.ui.actions import FIGURES
from desktop.ui.places import ACTIVITIES, EXCHANGE, SETTINGS, VISITS

Way = tuple[str, object]
# What is missing in some records: the figure behind which they stand.
_BEHIND = {
    Absent.VISITS_UNSPLIT: "visits_unsplit", Absent.MEMBERSHIP: "visits_membership_unknown", Absent.DRAFTS: "participants",
    Absent.ACTIVITIES_UNSPLIT: "participants_unsplit", Absent.CHILDREN: "children",
}  # fmt: skip
_AT_A_DAY = frozenset({Absent.DAYS, Absent.DAY_PARTS_EXCEED})
_OF_THE_MONTH = frozenset({Absent.ACTIVITY_PARTS_EXCEED, Absent.PHOTOS_KEPT_BACK})
_OF_THE_PAPER = frozenset({Absent.AREA, Absent.HEAD_NAME, Absent.VILLAGE_HEAD_NAME})
_OF_THE_CENTRE = frozenset({Absent.RECEIPT, Absent.RECEIPT_OUTDATED})


def ways_to_mend(desk: Desk, month: str, language: str) -> dict[str, Way]:
    """Sentence of what is missing → (place, what is wanted there), of those that she can put right."""
    numbers = desk.reports.numbers(month)
    ways = [(absence_words(one, language, numbers.profile.area_term), _way(one, month)) for one in numbers.missing]
    return {words: way for words, way in ways if way is not None}


def _way(missing: Missing, month: str) -> Way | None:
    if missing.code in _BEHIND:
        return FIGURES, (month, "counted", _BEHIND[missing.code])
    if missing.code in _AT_A_DAY:
        return VISITS.name, missing.dates[0].isoformat()
    if missing.code is Absent.NOTHING_RECORDED:
        return VISITS.name, f"{month}-01"
    if missing.code in _OF_THE_MONTH:
        return ACTIVITIES.name, {"month": month}
    if missing.code in _OF_THE_PAPER:
        return SETTINGS.name, None
    return (EXCHANGE.name, None) if missing.code in _OF_THE_CENTRE else None
