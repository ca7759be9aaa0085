"""The annual report: seven chapters after the letter that regencies ask with, and the activities of the year as an annex."""

from collections.abc import Sequence
from decimal import Decimal

from core.domain.stories import shown_name
from core.words import translate
from desktop.reports import annual_achievements, written
from desktop.reports.blocks import Block, Document, Said, facts, heading, items, numbered, text, wide
from desktop.reports.frame_page import library_name
from desktop.reports.yearly import YearlyNumbers

STORIES_TOLD = 6
_LAW = (
    translate("Papers", "Law 43/2007 on libraries"),
    translate("Papers", "National Library regulation 6/2017 on village libraries"),
    translate("Papers", "National Library regulation 3/2023 on transformation by social inclusion"),
)


def annual_page(numbers: YearlyNumbers, language: str) -> Document:
    """Chapters I to VII and the annex."""
    said = Said(language)
    return Document(
        title=said(translate("Papers", "Annual report of the {term} library"), term=numbers.profile.area_term).upper(),
        subtitle=said(translate("Papers", "Year {year}"), year=str(numbers.year)),
        blocks=[
            *_introduction(numbers, said), *_profile(numbers, said), *_aid(numbers, said), *annual_achievements.chapter(numbers, said),
            *_budget(numbers, said), *_impact(numbers, said), *_problems(numbers, said),
        ],
        files=annual_achievements.files(numbers, said),
        missing=_missing(numbers, said),
        closing=said(
            translate("Papers", "This annual report was drawn up from the records of the library and may be used as appropriate.")
        ),
        annex=_annex(numbers, said),
    )  # fmt: skip


def _missing(numbers: YearlyNumbers, said: Said) -> list[str]:
    if not numbers.recorded:
        return [said(translate("Papers", "Nothing was recorded in this year."))]
    without = len([month for month in numbers.begun if month.month not in numbers.collections])
    lacks = (
        (
            numbers.missing_days,
            translate("Papers", "%n days on which the library should have been open are not recorded.", "", 1),
        ),
        (numbers.coming, translate("Papers", "%n months have not come yet.", "", 1)),
        (numbers.visitors.unsplit, translate("Papers", "%n visits are not split into M/F.", "", 1)),
        (numbers.participants.unsplit, translate("Papers", "%n participants are not split into M/F.", "", 1)),
        (
            without if without < len(numbers.begun) else 0,
            translate("Papers", "%n months lack the figures of the collection.", "", 1),
        ),
    )
    return [said(words, n=n) for n, words in lacks if n]


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
    rows = [
        (translate("Papers", "Name of the library"), library_name(profile)),
        (translate("Papers", "NPP"), said.text(f.get("npp"))),
        (translate("Papers", "Village, district, regency, province"), said.area(profile)),
        (translate("Papers", "Founding decree (SK)"), said.text(f.get("decree"))),
        (translate("Papers", "Founded in"), said.year(f.get("founded"))),
        (translate("Papers", "Address"), said.text(f.get("address"))),
        (translate("Papers", "Opening hours"), said.text(f.get("opening_hours"))),
        (translate("Papers", "People in the village"), said.known(f.get("population"))),
        (translate("Papers", "Members"), said.known(numbers.members)),
        (translate("Papers", "Services"), said.code("service_kind", f.get("services"))),
    ]
    staff = [
        (
            said.text(one.get("name")), said.text(one.get("position")), said.code("education", one.get("education")),
            said.text(one.get("training")), said.text(one.get("decree")),
        )
        for one in numbers.staff
    ]  # fmt: skip
    head = (
        translate("Papers", "Name"), translate("Papers", "Position"), translate("Papers", "Schooling"), translate("Papers", "Trainings"),
        translate("Papers", "Decree"),
    )  # fmt: skip
    return [
        heading(said(translate("Papers", "Chapter II. Profile"))),
        facts([(said(label), value or said.unknown) for label, value in rows]),
        heading(said(translate("Papers", "Staff")), 2),
        numbered(said, head, staff, (8, 40, 30, 24, 40, 30)),
    ]


def _aid(numbers: YearlyNumbers, said: Said) -> list[Block]:
    rows = [
        (
            said.text(one.get("name")), said.number(one.get("count")), said.year(one.get("year")) or written.UNKNOWN,
            said.text(one.get("giver")) or said.code("fund_source", one.get("fund_source")),
            said.code("asset_condition", one.get("condition")),
        )
        for one in numbers.assets
        if one.get("received") is True
    ]  # fmt: skip
    head = (
        translate("Papers", "Kind"), translate("Papers", "How many"), translate("Papers", "Year"), translate("Papers", "From"),
        translate("Papers", "Condition"),
    )  # fmt: skip
    return [
        heading(said(translate("Papers", "Chapter III. Aid received"))),
        numbered(said, head, rows, (8, 55, 18, 18, 40, 30), (1, 2)),
    ]


def _budget(numbers: YearlyNumbers, said: Said) -> list[Block]:
    def share(used: object, plan: object) -> str:
        if isinstance(plan, int) and isinstance(used, int) and plan:
            return written.percent(Decimal(used) / plan, said.language)
        return written.UNKNOWN

    rows = [
        (
            said.code("fund_source", one.get("fund_source")), said.text(one.get("purpose")), said.money(one.get("planned")),
            said.money(one.get("spent")), share(one.get("spent"), one.get("planned")),
        )
        for one in numbers.budget
    ]  # fmt: skip
    planned, spent = (sum(one.get(name) or 0 for one in numbers.budget) for name in ("planned", "spent"))
    sums = (said.total, "", said.money(planned), said.money(spent), share(spent, planned)) if rows else ()
    head = (
        translate("Papers", "Source"), translate("Papers", "What for"), translate("Papers", "Planned"), translate("Papers", "Spent"),
        "%",
    )  # fmt: skip
    return [
        heading(said(translate("Papers", "Chapter V. Budget"))),
        numbered(said, head, rows, (8, 38, 44, 32, 32, 14), (2, 3, 4), sums),
    ]


def _impact(numbers: YearlyNumbers, said: Said) -> list[Block]:
    made: list[Block] = [heading(said(translate("Papers", "Chapter VI. Impact")))]
    for one in numbers.stories[:STORIES_TOLD]:
        made.append(heading(said.text(one.get("title")), 2))
        told = " ".join(said.text(one.get(name)) for name in ("before", "library_did", "after") if one.get(name))
        made.append(text(f"{said.text(shown_name(one))}: {told}" if shown_name(one) else told))
    if not numbers.stories:
        made.append(text(said.nil))
    elif len(numbers.stories) > STORIES_TOLD:
        made.append(text(said(translate("Papers", "and %n more stories", "", 1), n=len(numbers.stories) - STORIES_TOLD), soft=True))
    return made


def _problems(numbers: YearlyNumbers, said: Said) -> list[Block]:
    rows = [
        (
            said.text(one.get("title")), said.text(one.get("tried")), said.text(one.get("support_wanted")),
            said.code("issue_status", one.get("status")),
        )
        for one in numbers.problems
    ]  # fmt: skip
    head = (
        translate("Papers", "Problem"), translate("Papers", "What was tried"), translate("Papers", "Support wanted"),
        translate("Papers", "Where it stands"),
    )  # fmt: skip
    return [
        heading(said(translate("Papers", "Chapter VII. Problems, efforts, plans"))),
        numbered(said, head, rows, (8, 45, 45, 42, 28)),
    ]


def _annex(numbers: YearlyNumbers, said: Said) -> Sequence[Block]:
    if not numbers.activities:
        return ()
    rows = [
        (
            said.days(one.start, one.end), said.text(one.title) or said(translate("Papers", "(no title)")),
            said.code("activity_theme", one.theme), said.code("activity_form", one.form), said.text(one.place),
            *((said.number(one.people.male), said.number(one.people.female)) if one.people and one.split else (written.UNKNOWN,) * 2),
            said.number(one.people.total) if one.people else written.UNKNOWN,
        )
        for one in numbers.activities
    ]  # fmt: skip
    head = (
        translate("Papers", "Date"), translate("Papers", "Activity"), translate("Papers", "Field"), translate("Papers", "Form"),
        translate("Papers", "Place"), translate("Papers", "M"), translate("Papers", "F"), translate("Papers", "Participants"),
    )  # fmt: skip
    sums = ("", said.total, "", "", "", *annual_achievements.people_cells(numbers.participants, said))
    return [
        wide([
            heading(said(translate("Papers", "Annex. Activities of the year"))),
            numbered(said, head, rows, (9, 30, 75, 34, 30, 40, 12, 12, 18), (5, 6, 7), sums, 8),
        ])
    ]  # fmt: skip
