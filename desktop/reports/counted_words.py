"""What figures are called, how each was counted in one sentence, and what is missing for it."""

from core.domain.lists import shipped_lists
from core.words import say, translate
from desktop.reports.counted import Figure, Group, Lack, Missing

CONTEXT = "Figures"
GROUPS = {
    Group.VISITS: translate("Figures", "Visits"),
    Group.ACTIVITIES: translate("Figures", "Activities and participants"),
    Group.MATERIALS: translate("Figures", "Learning materials"),
    Group.COLLECTION: translate("Figures", "Collection, members, computers"),
    Group.RECORDS: translate("Figures", "Other records"),
}
# A figure with a code is named by the code's label; its sentence stands here.
LISTS = {"occupation": "occupation", "theme": "activity_theme", "age": "age_group"}
_BY_DAY = translate("Figures", "Sum of the days and groups; who was not noted stands apart.")
_PEOPLE = translate("Figures", "Sum over the activities; who was not noted stands apart.")
_MONTHS = translate("Figures", "Sum of the figures of the months (Other records).")
_LATEST = translate("Figures", "From the figures of the last month that has them (Other records).")
WORDS: dict[str, tuple[str, str]] = {
    "visits": (translate("Figures", "Visits"), translate("Figures", "Visitors of every open day plus everybody who came in a group.")),
    "open_days": (
        translate("Figures", "Open days"),
        translate("Figures", "Days on which a visitor, a group or “nobody came” was recorded."),
    ),
    "visits_male": (translate("Figures", "Visitors, men"), _BY_DAY),
    "visits_female": (translate("Figures", "Visitors, women"), _BY_DAY),
    "visits_unsplit": (
        translate("Figures", "Visitors, sex not recorded"), translate("Figures", "Visitors less those recorded as men or women."),
    ),
    "visits_single": (translate("Figures", "Visitors who came singly"), translate("Figures", "Sum of the days, without groups.")),
    "visits_groups": (translate("Figures", "Visitors in groups"), translate("Figures", "Sum of all groups.")),
    "visits_members": (translate("Figures", "Visitors, members"), translate("Figures", "Sum of the days; in groups nobody is asked.")),
    "visits_non_members": (
        translate("Figures", "Visitors, not members"), translate("Figures", "Sum of the days; in groups nobody is asked."),
    ),
    "visits_membership_unknown": (
        translate("Figures", "Visitors, membership not recorded"),
        translate("Figures", "Single visitors less those recorded as members or not members."),
    ),
    "at_computers": (translate("Figures", "Visitors at the computers"), translate("Figures", "Sum of the days that say it.")),
    "occupation": ("", translate("Figures", "Visitors of this occupation on the days that say it.")),
    "occupation_unknown": (
        translate("Figures", "Visitors, occupation not recorded"), translate("Figures", "Visitors less those whose occupation was noted."),
    ),
    "activities": (
        translate("Figures", "Activities"),
        translate("Figures", "Every activity that began in this time; each session counts."),
    ),
    "programmes": (translate("Figures", "Programmes"), translate("Figures", "As activities, but a series counts once.")),
    "participants": (translate("Figures", "Participants"), translate("Figures", "Sum of the participants of all activities.")),
    "participants_male": (translate("Figures", "Participants, men"), _PEOPLE),
    "participants_female": (translate("Figures", "Participants, women"), _PEOPLE),
    "participants_unsplit": (
        translate("Figures", "Participants, sex not recorded"), translate("Figures", "Participants less those recorded as men or women."),
    ),
    "children": (
        translate("Figures", "Participants under 18"), translate("Figures", "Sum over the activities whose ages were recorded."),
    ),
    "disability": (
        translate("Figures", "Participants with a disability"), translate("Figures", "Sum over the activities that say it."),
    ),
    "theme": ("", translate("Figures", "Participants of the activities of this field.")),
    "age": ("", translate("Figures", "Participants of this age, over the activities whose ages were recorded.")),
    "age_unknown": (
        translate("Figures", "Participants, age not recorded"), translate("Figures", "Participants less those whose age was recorded."),
    ),
    "materials_opened": (translate("Figures", "Materials opened"), translate("Figures", "Times a material was opened in Suluh.")),
    "materials_copied": (
        translate("Figures", "Materials handed out"), translate("Figures", "Times a material was copied to a phone or a stick."),
    ),
    "digital_access": (
        translate("Figures", "Access to digital materials"),
        translate("Figures", "Opened plus handed out, as the index asks."),
    ),
    "members": (
        translate("Figures", "Members"),
        translate("Figures", "From the last figures of a month, else from the library's profile."),
    ),
    "titles": (translate("Figures", "Titles"), _LATEST),
    "copies": (translate("Figures", "Copies"), _LATEST),
    "loans": (translate("Figures", "Books lent"), _MONTHS),
    "returned": (translate("Figures", "Books given back"), _MONTHS),
    "read_in_place": (translate("Figures", "Books read in place"), _MONTHS),
    "interlibrary": (translate("Figures", "Lent to other libraries"), _MONTHS),
    "online_uses": (translate("Figures", "Uses online"), _MONTHS),
    "new_members": (translate("Figures", "New members"), _MONTHS),
    "ict_users": (
        translate("Figures", "Users of the computers"),
        translate("Figures", "Sum of the figures of the months; where there are none, of the days."),
    ),
    "ict_hours": (translate("Figures", "Hours at the computers"), _MONTHS),
    "internet_users": (translate("Figures", "Users of the internet"), _MONTHS),
    "advocacy": (translate("Figures", "Advocacy"), translate("Figures", "Records with a date in this time.")),
    "services": (translate("Figures", "Service improvements"), translate("Figures", "Records with a date in this time.")),
    "publications": (translate("Figures", "Publications"), translate("Figures", "Records with a date in this time.")),
    "partnerships": (translate("Figures", "Partnerships"), translate("Figures", "In a month those that began, in a year those in force.")),
    "stories": (translate("Figures", "Stories of impact"), translate("Figures", "Stories of this time that may be told.")),
    "problems": (
        translate("Figures", "Problems"),
        translate("Figures", "In a month those not settled, in a year also those that began in it."),
    ),
    "documents": (translate("Figures", "Documents"), translate("Figures", "All decrees, regulations and procedures on record.")),
    "staff": (translate("Figures", "Staff"), translate("Figures", "Everybody on record who did not leave before this year.")),
    "service_kinds": (translate("Figures", "Kinds of services"), translate("Figures", "Services ticked in the library's profile.")),
}  # fmt: skip
_LABEL_OF = {
    "occupation": translate("Figures", "Visitors: {name}"),
    "theme": translate("Figures", "Participants: {name}"),
    "age": translate("Figures", "Participants: {name}"),
}
_NO_THEME = translate("Figures", "Participants, field not recorded")
_LACKS = {
    Lack.NOTHING: translate("Figures", "Nothing is recorded."),
    Lack.DAYS: translate("Figures", "{n} of {due} open days are recorded."),
    Lack.SEX: translate("Figures", "Of {n} of {total} visitors the sex is not recorded."),
    Lack.MEMBERSHIP: translate("Figures", "Of {n} of {total} visitors it is not recorded whether they are members."),
    Lack.OCCUPATION: translate("Figures", "Of {n} of {total} visitors the occupation is not recorded."),
    Lack.COMPUTER_DAYS: translate("Figures", "{n} of {due} open days say it."),
    Lack.DRAFTS: translate("Figures", "%n activities have no number of participants.", "", 1),
    Lack.PEOPLE_SEX: translate("Figures", "Of {n} of {total} participants the sex is not recorded."),
    Lack.PEOPLE_AGE: translate("Figures", "Of {n} of {total} participants the age is not recorded."),
    Lack.SOME_ACTIVITIES: translate("Figures", "{n} of {due} activities say it."),
    Lack.THEME: translate("Figures", "%n activities have no field.", "", 1),
    Lack.MONTHS: translate("Figures", "{n} of {due} months say it."),
}


def label(figure: Figure, language: str) -> str:
    """What it is called."""
    name = figure.name.partition(":")[0]
    if name not in LISTS:
        return say(CONTEXT, WORDS[name][0], language)
    if not figure.code:
        return say(CONTEXT, _NO_THEME, language)
    return say(CONTEXT, _LABEL_OF[name], language, name=shipped_lists().label(LISTS[name], figure.code, language))


def how(figure: Figure, language: str) -> str:
    """How it was counted."""
    return say(CONTEXT, WORDS[figure.name.partition(":")[0]][1], language)


def lack_words(missing: Missing, language: str) -> str:
    """What is missing."""
    return say(CONTEXT, _LACKS[missing.lack], language, **missing.numbers)


def group_words(group: Group, language: str) -> str:
    """The heading over figures."""
    return say(CONTEXT, GROUPS[group], language)
