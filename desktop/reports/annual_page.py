"""The annual report: seven chapters after the letter that regencies ask with, and the activities of the year as an annex."""

from collections.abc import Sequence

from core import locale_id
from core.charts.day_bars import ChartWords, Day, DayState, Frame, day_bars
from core.charts.palette import PAPER
from core.domain.stories import shown_name
from core.words import translate
from desktop.reports.blocks import NIL, NOT_RECORDED, Block, Document, Said, chart, facts, heading, items, numbered, table, text, wide
from desktop.reports.frame_page import library_name
from desktop.reports.numbers import MonthlyNumbers, People
from desktop.reports.yearly import YearlyNumbers

CHART_FILE = "year.svg"
STORIES_TOLD = 6
_LAW = (
    translate("Papers", "Law 43/2007 on libraries"),
    translate("Papers", "National Library regulation 6/2017 on village libraries"),
    translate("Papers", "National Library regulation 3/2023 on transformation by social inclusion"),
)


def annual_page(numbers: YearlyNumbers, language: str) -> Document:
    """Chapters I to VII and the annex."""
    said = Said(language)
    drawn = bool(numbers.open_days)
    blocks = [
        *_introduction(numbers, said),
        *_profile(numbers, said),
        *_aid(numbers, said),
        *_achievements(numbers, said, drawn),
        *_budget(numbers, said),
        *_impact(numbers, said),
        *_problems(numbers, said),
    ]
    term = numbers.profile.area_term
    return Document(
        title=said(translate("Papers", "Annual report of the {term} library"), term=term).upper(),
        subtitle=said(translate("Papers", "Year {year}"), year=str(numbers.year)),
        blocks=blocks,
        files={CHART_FILE: _chart(numbers, said).encode()} if drawn else {},
        missing=_missing(numbers, said),
        closing=said(
            translate("Papers", "This annual report was drawn up from the records of the library and may be used as appropriate.")
        ),
        annex=_annex(numbers, said),
    )


def _missing(numbers: YearlyNumbers, said: Said) -> list[str]:
    if not numbers.recorded:
        return [said(translate("Papers", "Nothing was recorded in this year."))]
    lacks = []
    if numbers.missing_days:
        lacks.append(
            said(translate("Papers", "%n days on which the library should have been open are not recorded.", "", 1), n=numbers.missing_days)
        )
    if numbers.coming:
        lacks.append(said(translate("Papers", "%n months have not come yet.", "", 1), n=numbers.coming))
    unsplit = numbers.visitors.unsplit
    if unsplit:
        lacks.append(said(translate("Papers", "%n visits are not split into M/F.", "", 1), n=unsplit))
    if numbers.participants.unsplit:
        lacks.append(said(translate("Papers", "%n participants are not split into M/F.", "", 1), n=numbers.participants.unsplit))
    without = [month.month for month in numbers.begun if month.month not in numbers.collections]
    if without and len(without) < len(numbers.begun):
        lacks.append(said(translate("Papers", "%n months lack the figures of the collection.", "", 1), n=len(without)))
    return lacks


def _introduction(numbers: YearlyNumbers, said: Said) -> list[Block]:
    profile = numbers.profile
    words = said(
        translate(
            "Papers",
            "This report tells what {library} did in {year}: who came, what was learnt and what changed. It follows from "
            "the records that the library kept day by day; what was not recorded is not guessed.",
        ),
        library=library_name(profile) or said(translate("Papers", "the library")),
        year=str(numbers.year),
    )
    decree = profile.fields.get("decree")
    law = [said(one) for one in _LAW] + ([said.text(decree)] if decree else [])
    return [
        heading(said(translate("Papers", "Chapter I. Introduction"))),
        text(words),
        text(said(translate("Papers", "On the basis of:"))),
        items(law),
    ]


def _profile(numbers: YearlyNumbers, said: Said) -> list[Block]:
    profile, f = numbers.profile, numbers.profile.fields
    unknown = said(NOT_RECORDED)
    rows = [
        (said(translate("Papers", "Name of the library")), library_name(profile)),
        ("NPP", said.text(f.get("npp"))),
        (
            said(translate("Papers", "Village, district, regency, province")),
            ", ".join(one for one in (profile.village, profile.district, profile.regency, profile.province) if one),
        ),
        (said(translate("Papers", "Founding decree (SK)")), said.text(f.get("decree"))),
        (said(translate("Papers", "Founded in")), said.text(str(f["founded"]) if f.get("founded") else "")),
        (said(translate("Papers", "Address")), said.text(f.get("address"))),
        (said(translate("Papers", "Opening hours")), said.text(f.get("opening_hours"))),
        (said(translate("Papers", "People in the village")), said.number(f.get("population"))),
        (said(translate("Papers", "Members")), said.number(f.get("members"))),
        (said(translate("Papers", "Services")), said.code("service_kind", f.get("services"))),
    ]
    staff = [
        (
            said.text(one.get("name")),
            said.text(one.get("position")),
            said.code("education", one.get("education")),
            said.text(one.get("training")),
            said.text(one.get("decree")),
        )
        for one in numbers.staff
    ]
    head = [
        said(translate("Papers", "No.")),
        said(translate("Papers", "Name")),
        said(translate("Papers", "Position")),
        said(translate("Papers", "Schooling")),
        said(translate("Papers", "Trainings")),
        said(translate("Papers", "Decree")),
    ]
    return [
        heading(said(translate("Papers", "Chapter II. Profile"))),
        facts([(label, value if value and value != "–" else unknown) for label, value in rows]),
        heading(said(translate("Papers", "Staff")), 2),
        table(head, numbered(staff), (8, 40, 30, 24, 40, 30), said(NIL)),
    ]


def _aid(numbers: YearlyNumbers, said: Said) -> list[Block]:
    rows = [
        (
            said.text(one.get("name")),
            said.number(one.get("count")),
            str(one["year"]) if one.get("year") else "–",
            said.text(one.get("giver")) or said.code("fund_source", one.get("fund_source")),
            said.code("asset_condition", one.get("condition")),
        )
        for one in numbers.assets
        if one.get("received") is True
    ]
    head = [
        said(translate("Papers", "No.")),
        said(translate("Papers", "Kind")),
        said(translate("Papers", "How many")),
        said(translate("Papers", "Year")),
        said(translate("Papers", "From")),
        said(translate("Papers", "Condition")),
    ]
    return [
        heading(said(translate("Papers", "Chapter III. Aid received"))),
        table(head, numbered(rows), (8, 55, 18, 18, 40, 30), said(NIL), (2, 3)),
    ]


def _achievements(numbers: YearlyNumbers, said: Said, drawn: bool) -> list[Block]:
    head = [
        said(translate("Papers", "Month")),
        said(translate("Papers", "Visits M")),
        said(translate("Papers", "Visits F")),
        said(translate("Papers", "Visits")),
        said(translate("Papers", "Lent")),
        said(translate("Papers", "Activities")),
        said(translate("Papers", "Participants")),
        said(translate("Papers", "Advocacy")),
        said(translate("Papers", "Services")),
        said(translate("Papers", "Publications")),
    ]
    rows = [_month_row(number, month, numbers, said) for number, month in enumerate(numbers.months, 1)]
    sums = [
        said(translate("Papers", "TOTAL")),
        *_people(numbers.visitors, said, bool(numbers.open_days or numbers.visitors.total)),
        said.number(numbers.total("n_loaned")),
        said.number(len(numbers.activities)),
        said.number(numbers.participants.total),
        said.number(len(numbers.advocacy)),
        said.number(len(numbers.services)),
        said.number(len(numbers.publications)),
    ]
    themes = [
        (
            said.code("activity_theme", theme) or said(NOT_RECORDED),
            said.number(n),
            said.number(people.male),
            said.number(people.female),
            said.number(people.unsplit),
            said.number(people.total),
        )
        for theme, (n, people) in numbers.by_theme().items()
    ]
    part, all_of_them = numbers.participants, said.number(len(numbers.activities))
    theme_head = [
        said(translate("Papers", "No.")),
        said(translate("Papers", "Field")),
        said(translate("Papers", "Activities")),
        said(translate("Papers", "M")),
        said(translate("Papers", "F")),
        said(translate("Papers", "Not split")),
        said(translate("Papers", "Participants")),
    ]
    theme_sums = [
        "",
        said(translate("Papers", "TOTAL")),
        all_of_them,
        *(said.number(n) for n in (part.male, part.female, part.unsplit, part.total)),
    ]
    partners = [
        (
            said.text(one.get("name")),
            said.code("partner_kind", one.get("partner_kind")),
            said.text(one.get("subject")),
            said.text(one.get("agreement")),
        )
        for one in numbers.partnerships
    ]
    documents = [
        (
            said.text(one.get("title")),
            said.code("document_kind", one.get("document_kind")),
            said.text(one.get("number")),
            said.day(one.get("date")),
        )
        for one in numbers.documents
    ]
    told = (
        said(
            translate("Papers", "Visits are not recorded; {activities} activities with {people} participants."),
            activities=len(numbers.activities),
            people=numbers.participants.total,
        )
        if not numbers.open_days and not numbers.visitors.total
        else said(
            translate("Papers", "{visits} visits on {days} open days; {activities} activities with {people} participants."),
            visits=numbers.visitors.total,
            days=numbers.open_days,
            activities=len(numbers.activities),
            people=numbers.participants.total,
        )
    )
    return [
        heading(said(translate("Papers", "Chapter IV. What was reached"))),
        text(told if numbers.recorded else said(NOT_RECORDED)),
        *([chart(said(translate("Papers", "Visits per month")), CHART_FILE, told)] if drawn else []),
        heading(said(translate("Papers", "Month by month")), 2),
        table(head, rows, (20, 19, 19, 19, 15, 15, 15, 16, 15, 17), said(NIL), range(1, 10), sums, 8.2, ()),
        heading(said(translate("Papers", "Activities by field")), 2),
        table(theme_head, numbered(themes), (8, 50, 22, 16, 16, 20, 24), said(NIL), range(2, 7), theme_sums if themes else ()),
        heading(said(translate("Papers", "Partners")), 2),
        table(
            [
                said(translate("Papers", "No.")),
                said(translate("Papers", "Partner")),
                said(translate("Papers", "Kind")),
                said(translate("Papers", "What for")),
                said(translate("Papers", "Agreement")),
            ],
            numbered(partners),
            (8, 45, 32, 50, 34),
            said(NIL),
        ),
        heading(said(translate("Papers", "Decrees, regulations and procedures")), 2),
        table(
            [
                said(translate("Papers", "No.")),
                said(translate("Papers", "About")),
                said(translate("Papers", "Kind")),
                said(translate("Papers", "Number")),
                said(translate("Papers", "Date")),
            ],
            numbered(documents),
            (8, 65, 34, 34, 26),
            said(NIL),
        ),
    ]


def _month_row(number: int, month: MonthlyNumbers, numbers: YearlyNumbers, said: Said) -> list[str]:
    name = locale_id.month_name(number, said.language)
    if month not in numbers.begun:
        return [name, *[""] * 9]
    of_month = [
        sum(str(one.get("date", ""))[:7] == month.month for one in some)
        for some in (numbers.advocacy, numbers.services, numbers.publications)
    ]
    opened = bool(month.days_that_are(DayState.OPEN)) or bool(month.visits.people.total) or month.closed_throughout
    return [
        name,
        *_people(month.visits.people, said, opened),
        said.number(numbers.collections.get(month.month, {}).get("n_loaned")),
        said.number(len(month.activities)),
        said.number(month.sums.people.total),
        *(said.number(n) for n in of_month),
    ]


def _people(people: People, said: Said, known: bool) -> list[str]:
    if not known:
        return ["–", "–", "–"]
    split = people.male or people.female or not people.total
    return [said.number(people.male) if split else "–", said.number(people.female) if split else "–", said.number(people.total)]


def _budget(numbers: YearlyNumbers, said: Said) -> list[Block]:
    rows = []
    planned = spent = 0
    for one in numbers.budget:
        plan, used = one.get("planned"), one.get("spent")
        share = locale_id.percent(used / plan, said.language, 0) if isinstance(plan, int) and isinstance(used, int) and plan else "–"
        rows.append(
            (said.code("fund_source", one.get("fund_source")), said.text(one.get("purpose")), said.money(plan), said.money(used), share)
        )
        planned, spent = planned + (plan or 0), spent + (used or 0)
    share = locale_id.percent(spent / planned, said.language, 0) if planned else "–"
    sums = ["", said(translate("Papers", "TOTAL")), "", said.money(planned), said.money(spent), share] if rows else ()
    head = [
        said(translate("Papers", "No.")),
        said(translate("Papers", "Source")),
        said(translate("Papers", "What for")),
        said(translate("Papers", "Planned")),
        said(translate("Papers", "Spent")),
        "%",
    ]
    return [
        heading(said(translate("Papers", "Chapter V. Budget"))),
        table(head, numbered(rows), (8, 38, 44, 32, 32, 14), said(NIL), (3, 4, 5), sums),
    ]


def _impact(numbers: YearlyNumbers, said: Said) -> list[Block]:
    made: list[Block] = [heading(said(translate("Papers", "Chapter VI. Impact")))]
    for one in numbers.stories[:STORIES_TOLD]:
        made.append(heading(said.text(one.get("title")), 2))
        told = " ".join(said.text(one.get(name)) for name in ("before", "library_did", "after") if one.get(name))
        made.append(text(f"{said.text(shown_name(one))}: {told}" if shown_name(one) else told))
    if not numbers.stories:
        made.append(text(said(NIL)))
    elif len(numbers.stories) > STORIES_TOLD:
        made.append(text(said(translate("Papers", "and %n more stories", "", 1), n=len(numbers.stories) - STORIES_TOLD), soft=True))
    return made


def _problems(numbers: YearlyNumbers, said: Said) -> list[Block]:
    rows = [
        (
            said.text(one.get("title")),
            said.text(one.get("tried")),
            said.text(one.get("support_wanted")),
            said.code("issue_status", one.get("status")),
        )
        for one in numbers.problems
    ]
    head = [
        said(translate("Papers", "No.")),
        said(translate("Papers", "Problem")),
        said(translate("Papers", "What was tried")),
        said(translate("Papers", "Support wanted")),
        said(translate("Papers", "Where it stands")),
    ]
    return [
        heading(said(translate("Papers", "Chapter VII. Problems, efforts, plans"))),
        table(head, numbered(rows), (8, 45, 45, 42, 28), said(NIL)),
    ]


def _annex(numbers: YearlyNumbers, said: Said) -> Sequence[Block]:
    if not numbers.activities:
        return ()
    rows = [
        (
            locale_id.date_range(one.start, one.end, said.language),
            said.text(one.title) or said(translate("Papers", "(no title)")),
            said.code("activity_theme", one.theme),
            said.code("activity_form", one.form),
            said.text(one.place),
            *((said.number(one.people.male), said.number(one.people.female)) if one.people and one.split else ("–", "–")),
            said.number(one.people.total) if one.people else "–",
        )
        for one in numbers.activities
    ]
    head = [
        said(translate("Papers", "No.")),
        said(translate("Papers", "Date")),
        said(translate("Papers", "Activity")),
        said(translate("Papers", "Field")),
        said(translate("Papers", "Form")),
        said(translate("Papers", "Place")),
        said(translate("Papers", "M")),
        said(translate("Papers", "F")),
        said(translate("Papers", "Participants")),
    ]
    part = numbers.participants
    sums = ["", "", said(translate("Papers", "TOTAL")), "", "", "", *(said.number(n) for n in (part.male, part.female, part.total))]
    return [
        wide(
            [
                heading(said(translate("Papers", "Annex. Activities of the year"))),
                table(head, numbered(rows), (9, 30, 75, 34, 30, 40, 12, 12, 18), said(NIL), (6, 7, 8), sums, 8),
            ]
        )
    ]


def _chart(numbers: YearlyNumbers, said: Said) -> str:
    def state(month: MonthlyNumbers) -> DayState:
        if month not in numbers.begun:
            return DayState.COMING
        return DayState.OPEN if month.days_that_are(DayState.OPEN) or month.visits.people.total else DayState.MISSING

    bars = [
        Day(
            locale_id.month_name(n, said.language)[:3],
            state(month),
            month.visits.people.total,
            locale_id.month_and_year(month.month, said.language),
        )
        for n, month in enumerate(numbers.months, 1)
    ]
    words = ChartWords(
        said(translate("Papers", "Visits per month")),
        said(translate("Papers", "{n} visits in {year}"), n=numbers.visitors.total, year=str(numbers.year)),
        said(translate("Papers", "Visits")),
        said(translate("Papers", "Open, no visitors")),
        said(translate("Papers", "Closed")),
        said(translate("Papers", "Not recorded")),
    )
    return day_bars(bars, words, PAPER, Frame(height=110, name="year"), said.language)
