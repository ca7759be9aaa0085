"""R8 and R9: the yearly sheet of the national literacy index, and the sheet from which SIM TPBIS is filled in by hand.

Which figures a form asks for, and what SIM asks in which order, is data (resources/lists/mappings.json): a changed regulation needs other
data, not another program.
"""

from collections.abc import Mapping as Keyed
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from core import locale_id
from core.domain.mappings import SECTIONS, Row
from core.domain.mappings import Mapping as Form
from core.words import translate
from desktop.reports import written
from desktop.reports.blocks import Block, Document, Said, facts, heading, numbered, text
from desktop.reports.figures import Figures
from desktop.reports.frame_page import library_name
from desktop.reports.numbers import ActivityLine, MonthlyNumbers
from desktop.reports.yearly import YearlyNumbers

Fields = Keyed[str, Any]
KEY_LETTERS = 16

WITH_CENSUS = "iplm"  # the other forms ask for these figures themselves


@dataclass(frozen=True, slots=True)
class CopyRow:
    """A value to be copied. key: of this value alone; another value has another one. '' where nothing was recorded."""

    label: str
    value: str
    key: str


@dataclass(frozen=True, slots=True)
class CopyEntry:
    """What is one entry in SIM. section: the strategy under which it goes there; activity: its record, '' for other logs;
    copied: the ISO date on which somebody of the library copied all of it, '' for not yet."""

    section: str
    title: str
    rows: tuple[CopyRow, ...]
    activity: str = ""
    copied: str = ""


@dataclass(frozen=True, slots=True)
class _Entry:
    """values: by their names in the form, ready to be typed off, '' for what is not known."""

    kind: str
    values: Keyed[str, str]
    activity: str = ""
    copied: str = ""

    def asked(self, form: Form) -> list[tuple[Row, str]]:
        """Its values in the order of the form."""
        named = [(row, row.figures[0].partition(".")) for row in form.rows]
        return [(row, self.values[name]) for row, (kind, _, name) in named if kind == self.kind]


def index_page(form: Form, figures: Figures, numbers: YearlyNumbers, language: str) -> Document:
    """R8: indicator, figure, how it was counted."""
    said = Said(language)
    found = [(row.label(language), figures.sum_of(row.figures), row.how(language)) for row in form.rows]
    rows = [(label, said.number(value) if known else written.UNKNOWN, how) for label, (value, known), how in found]
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
            facts([(said(label), value or written.UNKNOWN) for label, value in identity]),
            heading(form.source),
            numbered(said, head, rows, (9, 75, 22, 60), (1,)),
            *(_census(numbers, figures, said) if form.form == WITH_CENSUS else []),
        ],
        missing=lacks,
    )


def _census(numbers: YearlyNumbers, figures: Figures, said: Said) -> list[Block]:
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
    return [heading(said(translate("Papers", "Block of the census"))), facts([(said(label), said.number(n)) for label, n in rows])]


def copy_page(form: Form, numbers: MonthlyNumbers, language: str) -> Document:
    """R9 on paper."""
    said = Said(language)
    blocks: list[Block] = []
    for section, entries in _sections(form, numbers, said):
        blocks.append(heading(f"{said.code('strategy', section)} ({said.number(len(entries))})"))
        if not entries:
            blocks.append(text(said.nil))
        for place, entry in enumerate(entries, 1):
            rows = [(row.label(language), value or written.UNKNOWN) for row, value in entry.asked(form)]
            blocks += [heading(f"{place}.", 2), facts(rows, 45, alike=True)]
    return Document(
        form.title(language).upper(),
        locale_id.month_and_year(numbers.month, language),
        blocks,
        signed=False,
        closing=said(translate("Papers", "Sorted as SIM asks. Tick what was copied.")),
    )


def copy_entries(form: Form, numbers: MonthlyNumbers, language: str) -> list[CopyEntry]:
    """R9 on screen: labels in that language, values in Indonesian, for that is what SIM takes."""
    said, found, twins = Said(language), [], dict[str, int]()
    for section, entries in _sections(form, numbers, Said("id")):
        for entry in entries:
            about = entry.activity or f"{section}|{'|'.join(list(entry.values.values())[:2])}"
            twins[about] = twin = twins.get(about, 0) + 1
            asked = entry.asked(form)
            rows = tuple(
                CopyRow(row.label(language), value, _key(about, twin, row.figures[0], value) if value else "") for row, value in asked
            )
            title = " · ".join(value for _, value in asked[:2] if value)
            found.append(CopyEntry(said.code("strategy", section), title, rows, entry.activity, entry.copied))
    return found


def _key(*parts: object) -> str:
    return sha256("\n".join(map(str, parts)).encode()).hexdigest()[:KEY_LETTERS]


def _sections(form: Form, numbers: MonthlyNumbers, said: Said) -> list[tuple[str, list[_Entry]]]:
    """(strategy, entries) in the order of the form; kinds of which it asks nothing are left out."""
    logs = numbers.logs
    short = {
        "advocacy": [_Entry("advocacy", _advocacy(one, said)) for one in logs.advocacy],
        "service": [_Entry("service", _service(one, said)) for one in logs.services],
        "publication": [_Entry("publication", _publication(one, said)) for one in logs.publications],
        "partnership": [_Entry("partnership", _partnership(one, said)) for one in logs.partnerships],
    }
    found = []
    for section in form.sections:
        lines = [one for one in numbers.activities if (one.strategy if one.strategy in SECTIONS else SECTIONS[0]) == section]
        made = [_Entry("activity", _activity(one, said), one.record, one.sim_copied) for one in lines] + short.get(section, [])
        found.append((section, [one for one in made if one.asked(form)]))
    return found


def _activity(one: ActivityLine, said: Said) -> dict[str, str]:
    split, people = one.people if one.split else None, one.people
    return {
        "title": one.title,
        "date": said.days(one.start, one.end),
        "theme": said.code("activity_theme", one.theme),
        "form": said.code("activity_form", one.form),
        "target_groups": said.code("target_group", list(one.targets)),
        "place": one.place,
        "who": ", ".join(one.who),
        "n_male": said.bare(split.male) if split else "",
        "n_female": said.bare(split.female) if split else "",
        "n_total": said.bare(people.total) if people else "",
        "result": one.result,
    }


def _advocacy(one: Fields, said: Said) -> dict[str, str]:
    return {
        "date": said.day(one.get("date")),
        "form": said.code("advocacy_kind", one.get("form")),
        "party": said.text(one.get("party")),
        "results": said.code("advocacy_result", one.get("results")),
        "amount": said.bare(one["amount"]) if isinstance(one.get("amount"), int) else "",
        "follow_up": said.text(one.get("follow_up")),
    }


def _service(one: Fields, said: Said) -> dict[str, str]:
    return {
        "date": said.day(one.get("date")),
        "service": said.code("service_kind", one.get("service")),
        "title": said.text(one.get("title")),
        "benefit": said.text(one.get("benefit")),
    }


def _publication(one: Fields, said: Said) -> dict[str, str]:
    return {
        "date": said.day(one.get("date")),
        "channel": said.code("publication_channel", one.get("channel")),
        "title": said.text(one.get("title")),
        "link": said.text(one.get("link")),
    }


def _partnership(one: Fields, said: Said) -> dict[str, str]:
    return {
        "name": said.text(one.get("name")),
        "partner_kind": said.code("partner_kind", one.get("partner_kind")),
        "date_start": said.day(one.get("date_start")),
        "agreement": said.text(one.get("agreement")),
    }
