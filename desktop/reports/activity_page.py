"""Papers about one activity: the report of how it went, the sheet to sign in, the poster that invites."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from core import locale_id
from core.words import translate
from desktop.reports.blocks import NIL, NOT_RECORDED, TEXT_CHARACTERS, Block, Document, Said, facts, heading, photos, table, text
from desktop.reports.frame_page import library_name
from desktop.store.rows import Profile

Fields = Mapping[str, Any]
SIGNATURES_LEAST, SIGNATURES_MOST, LINE_MM = 20, 300, 8.5
AGES = (
    translate("Papers", "0–5 years"),
    translate("Papers", "6–12 years"),
    translate("Papers", "13–17 years"),
    translate("Papers", "18–30 years"),
    translate("Papers", "31–59 years"),
    translate("Papers", "60 years and over"),
)


def activity_page(fields: Fields, shown: Sequence[tuple[str, str]], language: str) -> Document:
    """R3. shown: (file, caption) of the photos that may be shown."""
    said = Said(language)
    unknown = said(NOT_RECORDED)
    rows = [
        (said(translate("Papers", "Activity")), said.text(fields.get("title"))),
        (
            said(translate("Papers", "Strategy, field, form")),
            ", ".join(
                one
                for one in (
                    said.code("strategy", fields.get("strategy")),
                    said.code("activity_theme", fields.get("theme")),
                    said.code("activity_form", fields.get("form")),
                )
                if one
            ),
        ),
        (said(translate("Papers", "When")), _when(fields, said)),
        (said(translate("Papers", "Where")), _where(fields, said)),
        (said(translate("Papers", "For whom")), said.code("target_group", fields.get("target_groups"))),
        (said(translate("Papers", "Speaker")), said.text(fields.get("speaker"))),
        (said(translate("Papers", "Partners")), said.text(fields.get("partner_ids"))),
        (said(translate("Papers", "Skill that was taught")), said.text(fields.get("skill_taught"))),
        (said(translate("Papers", "Books and materials")), said.text(fields.get("books_used"))),
        (said(translate("Papers", "Cost and source")), _cost(fields, said)),
    ]
    blocks: list[Block] = [
        facts([(label, value or unknown) for label, value in rows]),
        heading(said(translate("Papers", "Participants"))),
        _participants(fields, said),
    ]
    for label, name in (
        (translate("Papers", "How it went"), "description"),
        (translate("Papers", "Result"), "result"),
        (translate("Papers", "Obstacles"), "obstacles"),
        (translate("Papers", "Follow-up"), "follow_up"),
    ):
        if fields.get(name) or name in ("result", "follow_up"):
            blocks += [heading(said(label)), text(said.text(fields.get(name), TEXT_CHARACTERS) or unknown)]
    annex = [heading(said(translate("Papers", "Photos"))), photos([(file, caption, "") for file, caption in shown])] if shown else []
    return Document(said(translate("Papers", "Report of an activity")).upper(), said.text(fields.get("title")), [*blocks, *annex])


def _when(fields: Fields, said: Said) -> str:
    day, end = said.long_day(fields.get("date_start")), said.long_day(fields.get("date_end"))
    days = f"{day} – {end}" if end and end != day else day
    hours = " – ".join(one for one in (_clock(fields.get("time_start")), _clock(fields.get("time_end"))) if one)
    return ", ".join(one for one in (days, hours) if one)


def _clock(time: object) -> str:
    return time.replace(":", ".") if isinstance(time, str) else ""


def _where(fields: Fields, said: Said) -> str:
    outside = said(translate("Papers", "outside the library")) if fields.get("outside_library") is True else ""
    return ", ".join(one for one in (said.text(fields.get("place")), outside) if one)


def _cost(fields: Fields, said: Said) -> str:
    cost = said.money(fields["cost"]) if isinstance(fields.get("cost"), int) else ""
    return ", ".join(one for one in (cost, said.code("fund_source", fields.get("fund_source"))) if one)


def _participants(fields: Fields, said: Said) -> Block:
    """A part that was not counted is a dash."""
    ages = fields.get("n_age")
    found = {place: n for place, n in enumerate(ages) if isinstance(n, int)} if isinstance(ages, list) else {}
    head = [
        said(translate("Papers", "M")),
        said(translate("Papers", "F")),
        said(translate("Papers", "Total")),
        *(said(age) for age in AGES),
        said(translate("Papers", "With a disability")),
    ]
    counts = [
        fields.get("n_male"),
        fields.get("n_female"),
        fields.get("n_total"),
        *(found.get(place) for place in range(6)),
        fields.get("n_disability"),
    ]
    return table(head, [[said.number(n) for n in counts]], (1,) * 10, said(NIL), range(10), size=8.5, centred=())


def attendance_page(fields: Fields, language: str) -> Document:
    """R4: a sheet to sign, for an activity, or for any when fields are empty. Names are asked, and nothing else that is not needed."""
    said = Said(language)
    expected = fields.get("n_total")
    count = min(SIGNATURES_MOST, max(SIGNATURES_LEAST, expected)) if isinstance(expected, int) else SIGNATURES_LEAST
    dots = "……………………………………"
    rows = [
        (said(translate("Papers", "Activity")), said.text(fields.get("title")) or dots),
        (said(translate("Papers", "When")), _when(fields, said) or dots),
        (said(translate("Papers", "Where")), _where(fields, said) or dots),
        (said(translate("Papers", "Speaker")), said.text(fields.get("speaker")) or dots),
    ]
    head = [
        said(translate("Papers", "No.")),
        said(translate("Papers", "Name")),
        said(translate("Papers", "M/F")),
        said(translate("Papers", "Age")),
        said(translate("Papers", "Address / RT")),
        said(translate("Papers", "Signature")),
    ]
    lines = [[str(n), "", "", "", "", str(n) if n % 2 else f"{' ' * 24}{n}"] for n in range(1, count + 1)]
    return Document(
        said(translate("Papers", "Attendance list")).upper(),
        "",
        [facts(rows, 35), table(head, lines, (9, 56, 12, 14, 40, 34), "", size=9, high_mm=LINE_MM - 2.3)],
        closing=said(translate("Papers", "The data is used for the reports of the library only. No identity number is asked.")),
        signed=False,
    )


def poster_page(fields: Fields, profile: Profile, language: str) -> dict[str, Any]:
    """The invitation, as values for resources/reports/poster.typ."""
    said = Said(language)
    day, time = said.long_day(fields.get("date_start")), _clock(fields.get("time_start"))
    weekday = locale_id.weekday(date.fromisoformat(fields["date_start"]), language) if len(day.split()) == 3 else ""
    return {
        "invites": said(translate("Papers", "Come along")).upper(),
        "title": said.text(fields.get("title"), 120) or said(translate("Papers", "(no title)")),
        "when": ", ".join(one for one in (weekday, day) if one),
        "time": time,
        "place": _where(fields, said) or library_name(profile),
        "for": said.code("target_group", fields.get("target_groups")),
        "speaker": said(translate("Papers", "With {speaker}"), speaker=said.text(fields["speaker"])) if fields.get("speaker") else "",
        "free": said(translate("Papers", "Free of charge. Everybody is welcome.")),
        "library": library_name(profile),
        "contact": said.text(profile.fields.get("phone")),
    }
