"""R8 and R9: the yearly sheet of the national literacy index, and the sheet from which SIM TPBIS is filled in by hand.

Which figures a form asks for is data (resources/lists/mappings.json): a changed regulation needs other data, not another program.
"""

from core import locale_id
from core.domain.mappings import Mapping as Form
from core.words import translate
from desktop.reports.blocks import NIL, Block, Document, Said, facts, heading, numbered, table, text
from desktop.reports.figures import Figures
from desktop.reports.frame_page import library_name
from desktop.reports.numbers import MonthlyNumbers
from desktop.reports.yearly import YearlyNumbers


def index_page(form: Form, figures: Figures, numbers: YearlyNumbers, language: str) -> Document:
    """R8: indicator, figure, how it was counted."""
    said = Said(language)
    rows, lacks = [], []
    for row in form.rows:
        value, known = figures.sum_of(row.figures)
        label = row.label(language)
        rows.append((label, said.number(value) if known else "–", row.how(language)))
        if not known:
            lacks.append(said(translate("Papers", "{label}: nothing was recorded."), label=label))
    profile = numbers.profile
    identity = [
        (said(translate("Papers", "Name of the library")), library_name(profile)),
        ("NPP", said.text(profile.fields.get("npp")) or "–"),
        (
            said(translate("Papers", "Village, district, regency, province")),
            ", ".join(one for one in (profile.village, profile.district, profile.regency, profile.province) if one),
        ),
        (said(translate("Papers", "Area code")), said.text(profile.fields.get("area_code"))),
    ]
    head = [
        said(translate("Papers", "No.")),
        said(translate("Papers", "Indicator")),
        said(translate("Papers", "Figure")),
        said(translate("Papers", "How it was counted")),
    ]
    if numbers.missing_days:
        lacks.append(
            said(translate("Papers", "%n days on which the library should have been open are not recorded.", "", 1), n=numbers.missing_days)
        )
    return Document(
        form.title(language).upper(),
        said(translate("Papers", "Year {year}"), year=str(numbers.year)),
        [
            facts(identity),
            heading(form.source),
            table(head, numbered(rows), (9, 75, 22, 60), said(NIL), (2,)),
            heading(said(translate("Papers", "Block of the census"))),
            _census(numbers, said),
        ],
        missing=lacks,
    )


def _census(numbers: YearlyNumbers, said: Said) -> Block:
    latest = numbers.collections[max(numbers.collections)] if numbers.collections else {}

    def together(name: str) -> int | None:
        found = latest.get(name)
        counts = [n for n in found.values() if isinstance(n, int)] if isinstance(found, dict) else []
        return sum(counts) if counts else None

    members = latest.get("members") if isinstance(latest.get("members"), int) else numbers.profile.fields.get("members")
    kinds = [one.get("staff_kind") for one in numbers.staff]
    rows = [
        (said(translate("Papers", "Collection: titles")), said.number(together("titles"))),
        (said(translate("Papers", "Collection: copies")), said.number(together("copies"))),
        (said(translate("Papers", "Staff: librarians")), said.number(kinds.count("librarian"))),
        (said(translate("Papers", "Staff: others")), said.number(len(kinds) - kinds.count("librarian"))),
        (said(translate("Papers", "Members")), said.number(members)),
        (said(translate("Papers", "Visits")), said.number(numbers.visitors.total) if numbers.open_days else "–"),
    ]
    return facts(rows)


def copy_sections(numbers: MonthlyNumbers, language: str) -> list[tuple[str, list[list[tuple[str, str]]]]]:
    """R9: (strategy, entries), each entry as (field, value) in the order in which SIM asks. Values are ready to be pasted."""
    said = Said(language)
    sections: list[tuple[str, list[list[tuple[str, str]]]]] = []
    for strategy in ("engagement", "advocacy", "service", "publication", "partnership"):
        entries = [
            [
                (said(translate("Papers", "Activity")), one.title),
                (said(translate("Papers", "Date")), locale_id.date_range(one.start, one.end, language)),
                (said(translate("Papers", "Field")), said.code("activity_theme", one.theme)),
                (said(translate("Papers", "Form")), said.code("activity_form", one.form)),
                (said(translate("Papers", "For whom")), said.code("target_group", list(one.targets))),
                (said(translate("Papers", "Place")), one.place),
                (said(translate("Papers", "Speaker / partner")), ", ".join(one.who)),
                (said(translate("Papers", "M")), str(one.people.male) if one.people and one.split else ""),
                (said(translate("Papers", "F")), str(one.people.female) if one.people and one.split else ""),
                (said(translate("Papers", "Participants")), str(one.people.total) if one.people else ""),
                (said(translate("Papers", "Result")), one.result),
            ]
            for one in numbers.activities
            if (one.strategy or "engagement") == strategy
        ]
        sections.append((said.code("strategy", strategy), entries + _short_entries(strategy, numbers, said)))
    return sections


def _short_entries(strategy: str, numbers: MonthlyNumbers, said: Said) -> list[list[tuple[str, str]]]:
    logs = numbers.logs
    if strategy == "advocacy":
        return [
            [
                (said(translate("Papers", "Date")), said.day(one.get("date"))),
                (said(translate("Papers", "How")), said.code("advocacy_kind", one.get("form"))),
                (said(translate("Papers", "With whom")), said.text(one.get("party"))),
                (said(translate("Papers", "What came of it")), said.code("advocacy_result", one.get("results"))),
                (said(translate("Papers", "Money")), str(one["amount"]) if isinstance(one.get("amount"), int) else ""),
                (said(translate("Papers", "Follow-up")), said.text(one.get("follow_up"))),
            ]
            for one in logs.advocacy
        ]
    if strategy == "service":
        return [
            [
                (said(translate("Papers", "Date")), said.day(one.get("date"))),
                (said(translate("Papers", "Service")), said.code("service_kind", one.get("service"))),
                (said(translate("Papers", "What was done")), said.text(one.get("title"))),
                (said(translate("Papers", "What good it does")), said.text(one.get("benefit"))),
            ]
            for one in logs.services
        ]
    if strategy == "publication":
        return [
            [
                (said(translate("Papers", "Date")), said.day(one.get("date"))),
                (said(translate("Papers", "Channel")), said.code("publication_channel", one.get("channel"))),
                (said(translate("Papers", "Title")), said.text(one.get("title"))),
                (said(translate("Papers", "Link")), said.text(one.get("link"))),
            ]
            for one in logs.publications
        ]
    if strategy == "partnership":
        return [
            [
                (said(translate("Papers", "Partner")), said.text(one.get("name"))),
                (said(translate("Papers", "Kind")), said.code("partner_kind", one.get("partner_kind"))),
                (said(translate("Papers", "Since")), said.day(one.get("date_start"))),
                (said(translate("Papers", "Agreement")), said.text(one.get("agreement"))),
            ]
            for one in logs.partnerships
        ]
    return []


def copy_page(numbers: MonthlyNumbers, language: str) -> Document:
    """R9 on paper."""
    said = Said(language)
    blocks: list[Block] = []
    for title, entries in copy_sections(numbers, language):
        blocks.append(heading(f"{title} ({said.number(len(entries))})"))
        if not entries:
            blocks.append(text(said(NIL)))
        for place, entry in enumerate(entries, 1):
            blocks += [heading(f"{place}.", 2), facts([(label, value or "–") for label, value in entry], 45)]
    return Document(
        said(translate("Papers", "Sheet for copying into SIM TPBIS")).upper(),
        locale_id.month_and_year(numbers.month, language),
        blocks,
        signed=False,
        closing=said(translate("Papers", "Sorted as SIM asks. Tick what was copied.")),
    )
