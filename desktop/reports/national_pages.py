"""R8 and R9: the yearly sheet of the national literacy index, and the sheet from which SIM TPBIS is filled in by hand.

Which figures a form asks for is data (resources/lists/mappings.json): a changed regulation needs other data, not another program.
"""

from collections.abc import Mapping as Keyed
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from core import locale_id
from core.domain.mappings import Mapping as Form
from core.words import translate
from desktop.reports.blocks import Block, Document, Said, facts, heading, numbered, text
from desktop.reports.figures import Figures
from desktop.reports.frame_page import library_name
from desktop.reports.numbers import ActivityLine, MonthlyNumbers
from desktop.reports.yearly import YearlyNumbers

Fields = Keyed[str, Any]
Entry = list[tuple[str, str]]  # source text of a field, its value
KEY_LETTERS = 16
STRATEGIES = ("engagement", "advocacy", "service", "publication", "partnership")  # the first is that of an activity that names none


@dataclass(frozen=True, slots=True)
class CopyRow:
    """A value to be copied. key: of this value alone; another value has another one. '' where nothing was recorded."""

    label: str
    value: str
    key: str


@dataclass(frozen=True, slots=True)
class CopyEntry:
    """What is one entry in SIM. section: the strategy under which it goes there."""

    section: str
    title: str
    rows: tuple[CopyRow, ...]


def index_page(form: Form, figures: Figures, numbers: YearlyNumbers, language: str) -> Document:
    """R8: indicator, figure, how it was counted."""
    said = Said(language)
    found = [(row.label(language), figures.sum_of(row.figures), row.how(language)) for row in form.rows]
    rows = [(label, said.number(value) if known else "–", how) for label, (value, known), how in found]
    lacks = [said(translate("Papers", "{label}: nothing was recorded."), label=label) for label, (_, known), _ in found if not known]
    if n := numbers.missing_days:
        lacks.append(said(translate("Papers", "%n days on which the library should have been open are not recorded.", "", 1), n=n))
    profile = numbers.profile
    identity = (
        (translate("Papers", "Name of the library"), library_name(profile)),
        (translate("Papers", "NPP"), said.text(profile.fields.get("npp"))),
        (translate("Papers", "Village, district, regency, province"), said.area(profile)),
        (translate("Papers", "Area code"), said.text(profile.fields.get("area_code"))),
    )
    head = (translate("Papers", "Indicator"), translate("Papers", "Figure"), translate("Papers", "How it was counted"))
    return Document(
        form.title(language).upper(),
        said(translate("Papers", "Year {year}"), year=str(numbers.year)),
        [
            facts([(said(label), value or "–") for label, value in identity]),
            heading(form.source),
            numbered(said, head, rows, (9, 75, 22, 60), (1,)),
            heading(said(translate("Papers", "Block of the census"))),
            _census(numbers, figures, said),
        ],
        missing=lacks,
    )


def _census(numbers: YearlyNumbers, figures: Figures, said: Said) -> Block:
    kinds = [one.get("staff_kind") for one in numbers.staff]
    librarians = kinds.count("librarian") if kinds else None
    rows = (
        (translate("Papers", "Collection: titles"), figures.values["titles"]),
        (translate("Papers", "Collection: copies"), figures.values["copies"]),
        (translate("Papers", "Staff: librarians"), librarians),
        (translate("Papers", "Staff: others"), len(kinds) - librarians if librarians is not None else None),
        (translate("Papers", "Members"), figures.values["members"]),
        (translate("Papers", "Visits"), figures.values["visits"]),
    )
    return facts([(said(label), said.number(n)) for label, n in rows])


def _sections(numbers: MonthlyNumbers, said: Said) -> list[tuple[str, list[Entry]]]:
    """(strategy, entries), each entry as (field, value) in the order in which SIM asks; values ready to be typed off."""
    logs = numbers.logs
    short = {
        "advocacy": [_advocacy(one, said) for one in logs.advocacy],
        "service": [_service(one, said) for one in logs.services],
        "publication": [_publication(one, said) for one in logs.publications],
        "partnership": [_partnership(one, said) for one in logs.partnerships],
    }
    return [
        (
            said.code("strategy", strategy),
            [_activity(one, said) for one in numbers.activities if (one.strategy or STRATEGIES[0]) == strategy] + short.get(strategy, []),
        )
        for strategy in STRATEGIES
    ]


def _activity(one: ActivityLine, said: Said) -> Entry:
    split, people = one.people if one.split else None, one.people
    return [
        (translate("Papers", "Activity"), one.title),
        (translate("Papers", "Date"), locale_id.date_range(one.start, one.end, said.language)),
        (translate("Papers", "Field"), said.code("activity_theme", one.theme)),
        (translate("Papers", "Form"), said.code("activity_form", one.form)),
        (translate("Papers", "For whom"), said.code("target_group", list(one.targets))),
        (translate("Papers", "Place"), one.place),
        (translate("Papers", "Speaker / partner"), ", ".join(one.who)),
        (translate("Papers", "M"), str(split.male) if split else ""),
        (translate("Papers", "F"), str(split.female) if split else ""),
        (translate("Papers", "Participants"), str(people.total) if people else ""),
        (translate("Papers", "Result"), one.result),
    ]


def _advocacy(one: Fields, said: Said) -> Entry:
    return [
        (translate("Papers", "Date"), said.day(one.get("date"))),
        (translate("Papers", "How"), said.code("advocacy_kind", one.get("form"))),
        (translate("Papers", "With whom"), said.text(one.get("party"))),
        (translate("Papers", "What came of it"), said.code("advocacy_result", one.get("results"))),
        (translate("Papers", "Money"), str(one["amount"]) if isinstance(one.get("amount"), int) else ""),
        (translate("Papers", "Follow-up"), said.text(one.get("follow_up"))),
    ]


def _service(one: Fields, said: Said) -> Entry:
    return [
        (translate("Papers", "Date"), said.day(one.get("date"))),
        (translate("Papers", "Service"), said.code("service_kind", one.get("service"))),
        (translate("Papers", "What was done"), said.text(one.get("title"))),
        (translate("Papers", "What good it does"), said.text(one.get("benefit"))),
    ]


def _publication(one: Fields, said: Said) -> Entry:
    return [
        (translate("Papers", "Date"), said.day(one.get("date"))),
        (translate("Papers", "Channel"), said.code("publication_channel", one.get("channel"))),
        (translate("Papers", "Title"), said.text(one.get("title"))),
        (translate("Papers", "Link"), said.text(one.get("link"))),
    ]


def _partnership(one: Fields, said: Said) -> Entry:
    return [
        (translate("Papers", "Partner"), said.text(one.get("name"))),
        (translate("Papers", "Kind"), said.code("partner_kind", one.get("partner_kind"))),
        (translate("Papers", "Since"), said.day(one.get("date_start"))),
        (translate("Papers", "Agreement"), said.text(one.get("agreement"))),
    ]


def copy_page(numbers: MonthlyNumbers, language: str) -> Document:
    """R9 on paper."""
    said = Said(language)
    blocks: list[Block] = []
    for title, entries in _sections(numbers, said):
        blocks.append(heading(f"{title} ({said.number(len(entries))})"))
        if not entries:
            blocks.append(text(said.nil))
        for place, entry in enumerate(entries, 1):
            blocks += [heading(f"{place}.", 2), facts([(said(label), value or "–") for label, value in entry], 45)]
    return Document(
        said(translate("Papers", "Sheet for copying into SIM TPBIS")).upper(),
        locale_id.month_and_year(numbers.month, language),
        blocks,
        signed=False,
        closing=said(translate("Papers", "Sorted as SIM asks. Tick what was copied.")),
    )


def copy_entries(numbers: MonthlyNumbers, language: str) -> list[CopyEntry]:
    """R9 on screen: labels in that language, values in Indonesian, for that is what SIM takes."""
    said, found, twins = Said(language), [], dict[str, int]()
    for strategy, (_, entries) in zip(STRATEGIES, _sections(numbers, Said("id")), strict=True):
        for entry in entries:
            about = f"{strategy}|{entry[0][1]}|{entry[1][1]}"
            twins[about] = twin = twins.get(about, 0) + 1
            rows = tuple(CopyRow(said(label), value, _key(about, twin, label, value) if value else "") for label, value in entry)
            title = " · ".join(value for _, value in entry[:2] if value)
            found.append(CopyEntry(said.code("strategy", strategy), title, rows))
    return found


def _key(*parts: object) -> str:
    return sha256("\n".join(map(str, parts)).encode()).hexdigest()[:KEY_LETTERS]
