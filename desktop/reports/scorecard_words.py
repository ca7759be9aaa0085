"""The words of the scorecard: what a line is called, its arithmetic with the numbers put in, benchmark and mark."""

from decimal import Decimal

from core import locale_id
from core.words import say, translate
from desktop.reports.scorecard import Benchmark, Line, Mark, Shape, Source, Term

CONTEXT = "Scorecard"
UNKNOWN = "–"
NAMES = {
    "visits": translate("Scorecard", "Visits"),
    "days_recorded": translate("Scorecard", "Open days that are recorded"),
    "visits_a_day": translate("Scorecard", "Visits per open day"),
    "visit_rate": translate("Scorecard", "Visits a day, of the population"),
    "use_rate": translate("Scorecard", "Visits in the year, of the population"),
    "membership": translate("Scorecard", "Members, of the population"),
    "activities": translate("Scorecard", "Activities"),
    "activities_a_month": translate("Scorecard", "Activities per month"),
    "participants": translate("Scorecard", "Participants"),
    "people_an_activity": translate("Scorecard", "Participants per activity"),
    "engagement": translate("Scorecard", "Engagement: participants, of the population"),
    "sex_known": translate("Scorecard", "Participants whose sex is recorded"),
    "women": translate("Scorecard", "Women among the participants"),
    "materials": translate("Scorecard", "Materials opened and handed out"),
    "advocacy": translate("Scorecard", "Advocacy"),
    "services": translate("Scorecard", "Service improvements"),
    "publications": translate("Scorecard", "Publications"),
    "partnerships": translate("Scorecard", "Partnerships"),
    "stories": translate("Scorecard", "Stories of impact"),
    "problems_answered": translate("Scorecard", "Problems that were taken up"),
    "months_confirmed": translate("Scorecard", "Months that the centre confirmed"),
    "titles": translate("Scorecard", "Titles"),
    "staff": translate("Scorecard", "Staff"),
    "service_kinds": translate("Scorecard", "Kinds of services"),
}
_TERMS = {
    "visits": translate("Scorecard", "{n} visits"),
    "open_days": translate("Scorecard", "{n} days recorded"),
    "due_days": translate("Scorecard", "{n} open days"),
    "population": translate("Scorecard", "{n} inhabitants"),
    "members": translate("Scorecard", "{n} members"),
    "activities": translate("Scorecard", "{n} activities"),
    "months": translate("Scorecard", "{n} months"),
    "participants": translate("Scorecard", "{n} participants"),
    "participants_split": translate("Scorecard", "{n} recorded as men or women"),
    "participants_female": translate("Scorecard", "{n} women"),
    "materials": translate("Scorecard", "{n} times"),
    "problems_answered": translate("Scorecard", "{n} taken up"),
    "problems": translate("Scorecard", "{n} problems"),
    "months_confirmed": translate("Scorecard", "{n} months with a receipt"),
    "titles": translate("Scorecard", "{n} titles"),
    "staff": translate("Scorecard", "{n} people"),
    "service_kinds": translate("Scorecard", "{n} services"),
}
_RECORDS = translate("Scorecard", "{n} records")
# What to do where a term is not known.
_UNKNOWN = {
    "population": translate("Scorecard", "The number of inhabitants is not in the library's profile."),
    "members": translate("Scorecard", "The number of members is not recorded."),
    "titles": translate("Scorecard", "The titles are not recorded (Other records, figures of a month)."),
    "service_kinds": translate("Scorecard", "The services are not in the library's profile."),
}
_NOT_RECORDED, _NOT_DIVIDED = translate("Scorecard", "Not recorded."), translate("Scorecard", "There is nothing to divide by yet.")
_SOURCES = {
    Source.OWN: translate("Scorecard", "Your target: {value}"),
    Source.STANDARD: translate("Scorecard", "National standard: {value}"),
    Source.NATIONAL: translate("Scorecard", "National goal: {value}"),
}
_MARKS = {
    Mark.REACHED: translate("Scorecard", "Reached"),
    Mark.NOT_YET: translate("Scorecard", "Not yet"),
    Mark.MORE: translate("Scorecard", "More than last year"),
    Mark.FEWER: translate("Scorecard", "Less than last year"),
    Mark.SAME: translate("Scorecard", "As last year"),
    Mark.NONE: "",
}


def name(line: Line, language: str) -> str:
    """What it is called."""
    return say(CONTEXT, NAMES[line.name], language)


def value(number: Decimal | None, shape: Shape, language: str) -> str:
    """'1.234', '26,3' or '7,3%'; a dash where it is not known."""
    if number is None:
        return UNKNOWN
    if shape is Shape.SHARE:
        return locale_id.percent(number, language)
    return locale_id.number(number, language, 0 if shape is Shape.COUNT else 1)


def formula(line: Line, language: str) -> str:
    """'312 kunjungan ÷ 26 hari tercatat = 12,0'; what is missing where there is no value."""
    if line.value is None:
        unknown = next((one.name for one in line.terms if one.value is None), None)
        return say(CONTEXT, _NOT_DIVIDED if unknown is None else _UNKNOWN.get(unknown, _NOT_RECORDED), language)
    terms = " ÷ ".join(_term(one, language) for one in line.terms)
    return terms if len(line.terms) == 1 else f"{terms} = {value(line.value, line.shape, language)}"


def benchmark(found: Benchmark | None, shape: Shape, language: str) -> str:
    """'Target Anda: 6.000'; '' for none."""
    return say(CONTEXT, _SOURCES[found.source], language, value=_plain(found.value, shape, language)) if found else ""


def mark(found: Mark, language: str) -> str:
    """How it stands; '' where nothing can be said."""
    return say(CONTEXT, _MARKS[found], language) if _MARKS[found] else ""


def before(line: Line, language: str) -> str:
    """'Tahun lalu: 11,5'; '' where it is not known."""
    if line.before is None:
        return ""
    return say(CONTEXT, translate("Scorecard", "Last year: {value}"), language, value=value(line.before, line.shape, language))


def _plain(number: Decimal, shape: Shape, language: str) -> str:
    return locale_id.percent(number, language, 0) if shape is Shape.SHARE else value(number, shape, language)


def _term(one: Term, language: str) -> str:
    return say(CONTEXT, _TERMS.get(one.name, _RECORDS), language, n=one.value)
