"""The words of the printed pages, in one place for the translators. The regency's own terms (LAPORAN BULANAN …) are in the translations."""

from core.words import say, translate

_CONTEXT = "Report"

SOURCES: dict[str, str] = {
    # frame
    "government": translate("Report", "Government of {regency}"),
    "district": translate("Report", "District of {district}"),
    "library_of": translate("Report", "Library of {term} “{name}”"),
    "phone": translate("Report", "Phone/WA {phone}"),
    "email": translate("Report", "E-mail {email}"),
    "npp_is": translate("Report", "NPP {npp}"),
    "page": translate("Report", "Page {page} of {pages}"),
    "data_position": translate("Report", "Data {position}"),
    "receipt_is": translate("Report", "Centre's receipt {number}"),
    "receipt_was": translate("Report", "Centre's receipt {number} (data changed since)"),
    "receipt_none": translate("Report", "No receipt from the centre yet"),
    "printed": translate("Report", "Printed {date}"),
    "printed_unknown": translate("Report", "Date of printing not known"),
    # title and identity
    "letter_number": translate("Report", "Number: {number}"),
    "title": translate("Report", "Monthly report of the {term} library"),
    "month": translate("Report", "Month: {month}"),
    "until": translate("Report", "as of {date}"),
    "a": translate("Report", "Identity"),
    "name": translate("Report", "Name of the library"),
    "npp": translate("Report", "National library number (NPP)"),
    "village": translate("Report", "{term} / district"),
    "regency": translate("Report", "Regency / province"),
    "area_code": translate("Report", "Area code"),
    "head": translate("Report", "Head / librarian"),
    "hours": translate("Report", "Opening hours"),
    "open_days": translate("Report", "Open days this month"),
    "closed_days": translate("Report", "Closed days"),
    "days_all": translate("Report", "{due} days, all recorded"),
    "days_some": translate("Report", "{recorded} of {due} open days recorded"),
    "days": translate("Report", "%n days", "", 1),
    "not_recorded": translate("Report", "not recorded"),
    "nil": translate("Report", "Nil"),
    # visits
    "b": translate("Report", "Visits"),
    "no": translate("Report", "No."),
    "visitor_kind": translate("Report", "Kind of visitor"),
    "m": translate("Report", "M"),
    "f": translate("Report", "F"),
    "unsplit": translate("Report", "Not split"),
    "total": translate("Report", "Total"),
    "grand_total": translate("Report", "TOTAL"),
    "single": translate("Report", "Single visitors"),
    "members": translate("Report", "Members"),
    "non_members": translate("Report", "Non-members"),
    "membership_unknown": translate("Report", "Not recorded whether member"),
    "sexes_not_split": translate("Report", "M/F not split"),
    "groups": translate("Report", "Groups"),
    "group_visits": translate("Report", "Groups (%n visits)", "", 1),
    "average": translate("Report", "Average per open day"),
    "before": translate("Report", "Last month"),
    "change": translate("Report", "Up/down"),
    "up": translate("Report", "up {percent}"),
    "down": translate("Report", "down {percent}"),
    "same": translate("Report", "the same"),
    "chart": translate("Report", "Visits per day"),
    "chart_told": translate("Report", "{total} visits on {open} open days; {closed} days closed, {missing} days not recorded."),
    "chart_counted": translate("Report", "Visitors"),
    "chart_zero": translate("Report", "Open, no visitors"),
    "chart_closed": translate("Report", "Closed"),
    "chart_missing": translate("Report", "Not recorded"),
    "per_week": translate("Report", "Per week"),
    "dates": translate("Report", "Dates"),
    "open": translate("Report", "Open"),
    "per_occupation": translate("Report", "By occupation"),
    "occupation": translate("Report", "Occupation"),
    # C, D, F-K
    "c": translate("Report", "Collection and circulation"),
    "d": translate("Report", "Computer and internet service"),
    "f_section": translate("Report", "Advocacy and partnership"),
    "g": translate("Report", "Improvement of information services"),
    "h": translate("Report", "Publication"),
    "i": translate("Report", "Impact stories"),
    "j": translate("Report", "Problems and follow-up"),
    "k": translate("Report", "Plan for next month"),
    "computer_users": translate("Report", "%n computer users on {days} days; the rest not recorded", "", 1),
    "materials_used": translate(
        "Report", "Learning materials opened: {opened}, copied to phones and sticks: {copied}; access to digital materials: {n}"
    ),
    "member_count": translate("Report", "%n registered members; the rest not recorded", "", 1),
    "in_table_e": translate("Report", "see table E no. {numbers}"),
    # activities
    "e": translate("Report", "Community engagement activities"),
    "date": translate("Report", "Date"),
    "activity": translate("Report", "Activity"),
    "theme": translate("Report", "Field"),
    "form": translate("Report", "Form"),
    "target": translate("Report", "Target group"),
    "place": translate("Report", "Place"),
    "who": translate("Report", "Speaker / partner"),
    "people": translate("Report", "Tot."),
    "children": translate("Report", "Child <18"),
    "disability": translate("Report", "Disab."),
    "remarks": translate("Report", "Remarks"),
    "untitled": translate("Report", "(no title)"),
    "draft": translate("Report", "draft"),
    "outside": translate("Report", "outside"),
    "session": translate("Report", "session {number}"),
    "no_split": translate("Report", "{people} without M/F"),
    "activities_count": translate("Report", "%n activities", "", 1),
    "dash": translate("Report", "– = not recorded; outside = not in the library; without M/F = not split into male and female."),
    "unsplit_note": translate("Report", "Of {total} participants {people} are not split into M/F (%n activities).", "", 1),
    "children_note": translate("Report", "Ages noted for {known} of {count} activities."),
    "disability_note": translate("Report", "Disability noted for {known} of {count} activities."),
    "results": translate("Report", "Results and follow-up of the activities"),
    "result": translate("Report", "Result"),
    "follow_up": translate("Report", "Follow-up"),
    # end
    "completeness": translate("Report", "Completeness of the data"),
    "complete": translate("Report", "All open days and all activities of this month are recorded in full."),
    "closing": translate("Report", "This monthly report was drawn up from the records of the library and may be used as appropriate."),
    "acknowledged": translate("Report", "Acknowledged by,"),
    "library_head": translate("Report", "Head of the library"),
    "village_head": translate("Report", "Head of {term} {village}"),
    "head_of": translate("Report", "Head of the {term}"),
    "lurah": translate("Report", "Lurah of {village}"),
    "keuchik": translate("Report", "Keuchik of {village}"),
    "wali_nagari": translate("Report", "Wali Nagari of {village}"),
    "number": translate("Report", "Employee no. {number}"),
    "annex": translate("Report", "Annex I"),
    "photos": translate("Report", "Photos of the activities"),
}

# Heads of villages have titles of their own where the area does.
VILLAGE_HEADS = {"kelurahan": "lurah", "kalurahan": "lurah", "gampong": "keuchik", "nagari": "wali_nagari"}


class Labels:
    """The words of one language."""

    def __init__(self, language: str) -> None:
        self.language = language

    def __call__(self, key: str, **values: object) -> str:
        return say(_CONTEXT, SOURCES[key], self.language, **values)


def head_title(term: str, language: str) -> str:
    """'Kepala Kampung', 'Lurah', 'Keuchik', 'Wali Nagari': who signs, where villages are called `term`."""
    own = {"lurah": "Lurah", "keuchik": "Keuchik", "wali_nagari": "Wali Nagari"}
    key = VILLAGE_HEADS.get(term.casefold(), "head_of")
    return own.get(key) or Labels(language)(key, term=term)
