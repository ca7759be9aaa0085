"""Papers about one activity: the report of how it went, the sheet to sign in, the poster that invites."""

from collections.abc import Mapping, Sequence
from typing import Any

from core.domain.checks import total_of
from core.words import translate
from desktop.reports.blocks import TEXT_CHARACTERS, Block, Document, Said, facts, heading, photos, table, text
from desktop.reports.frame_page import library_name
from desktop.reports.shortening import shortened
from desktop.store.rows import Profile

Fields = Mapping[str, Any]
SIGNATURES_LEAST, SIGNATURES_MOST, LINE_MM = 20, 300, 6.2
POSTER_CHARACTERS = 120  # of a line on the wall: more is not read, and the poster stays one page
DOTS = "……………………………………"  # for the pen
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
    rows = [
        (translate("Papers", "Activity"), said.text(fields.get("title"))),
        (translate("Papers", "Strategy, field, form"), said.joined(
            said.code("strategy", fields.get("strategy")), said.code("activity_theme", fields.get("theme")),
            said.code("activity_form", fields.get("form")),
        )),
        (translate("Papers", "When"), _when(fields, said)),
        (translate("Papers", "Where"), _where(fields, said)),
        (translate("Papers", "For whom"), said.code("target_group", fields.get("target_groups"))),
        (translate("Papers", "Speaker"), said.text(fields.get("speaker"))),
        (translate("Papers", "Partners"), said.text(fields.get("partner_ids"))),
        (translate("Papers", "Skill that was taught"), said.text(fields.get("skill_taught"))),
        (translate("Papers", "Books and materials"), said.text(fields.get("books_used"))),
        (translate("Papers", "Cost and source"), _cost(fields, said)),
    ]  # fmt: skip
    blocks: list[Block] = [
        facts([(said(label), value or said.unknown) for label, value in rows]),
        heading(said(translate("Papers", "Participants"))),
        _participants(fields, said),
    ]
    for label, name in ((translate("Papers", "Result"), "result"), (translate("Papers", "Follow-up"), "follow_up")):
        blocks += [heading(said(label)), text(said.text(fields.get(name), TEXT_CHARACTERS) or said.unknown)]
    if shown:
        blocks += [heading(said(translate("Papers", "Photos"))), photos(shown)]
    return Document(said(translate("Papers", "Report of an activity")).upper(), said.text(fields.get("title")), blocks)


def _when(fields: Fields, said: Said) -> str:
    day, end = said.long_day(fields.get("date_start")), said.long_day(fields.get("date_end"))
    days = f"{day} – {end}" if end and end != day else day
    hours = " – ".join(one for one in (_clock(fields.get("time_start")), _clock(fields.get("time_end"))) if one)
    return said.joined(days, hours)


def _clock(time: object) -> str:
    return time.replace(":", ".") if isinstance(time, str) else ""


def _where(fields: Fields, said: Said) -> str:
    outside = said(translate("Papers", "outside the library")) if fields.get("outside_library") is True else ""
    return said.joined(said.text(fields.get("place")), outside)


def _cost(fields: Fields, said: Said) -> str:
    cost = said.money(fields["cost"]) if isinstance(fields.get("cost"), int) else ""
    return said.joined(cost, said.code("fund_source", fields.get("fund_source")))


def _participants(fields: Fields, said: Said) -> Block:
    """A part that was not counted is a dash."""
    ages = fields.get("n_age")
    found = {place: n for place, n in enumerate(ages) if isinstance(n, int)} if isinstance(ages, list) else {}
    head = (
        translate("Papers", "M"), translate("Papers", "F"), translate("Papers", "Total"), *AGES, translate("Papers", "With a disability"),
    )  # fmt: skip
    total, male, female = (fields.get(name) for name in ("n_total", "n_male", "n_female"))
    counts = [male, female, total_of(total, male, female), *(found.get(place) for place in range(len(AGES))), fields.get("n_disability")]
    return table(said, head, [[said.number(n) for n in counts]], (1,) * len(head), range(len(head)), size=8.5)


def attendance_page(fields: Fields, language: str) -> Document:
    """R4: a sheet to sign, for an activity, or for any when fields are empty. Names are asked, and nothing else that is not needed."""
    said = Said(language)
    expected = fields.get("n_total")
    count = min(SIGNATURES_MOST, max(SIGNATURES_LEAST, expected)) if isinstance(expected, int) else SIGNATURES_LEAST
    rows = [
        (translate("Papers", "Activity"), said.text(fields.get("title"))),
        (translate("Papers", "When"), _when(fields, said)),
        (translate("Papers", "Where"), _where(fields, said)),
        (translate("Papers", "Speaker"), said.text(fields.get("speaker"))),
    ]
    head = (
        translate("Papers", "No."), translate("Papers", "Name"), translate("Papers", "M/F"), translate("Papers", "Age"),
        translate("Papers", "Address / RT"), translate("Papers", "Signature"),
    )  # fmt: skip
    lines = [[str(n), "", "", "", "", str(n) if n % 2 else f"{' ' * 24}{n}"] for n in range(1, count + 1)]
    return Document(
        said(translate("Papers", "Attendance list")).upper(),
        "",
        [
            facts([(said(label), value or DOTS) for label, value in rows], 35),
            table(said, head, lines, (9, 56, 12, 14, 40, 34), centred=(0,), high_mm=LINE_MM),
        ],
        closing=said(translate("Papers", "The data is used for the reports of the library only. No identity number is asked.")),
        signed=False,
    )


def poster_page(fields: Fields, profile: Profile, language: str) -> dict[str, Any]:
    """The invitation, as values for resources/reports/poster.typ."""
    said = Said(language)
    day, time = said.long_day(fields.get("date_start")), _clock(fields.get("time_start"))
    speaker = said.text(fields.get("speaker"), POSTER_CHARACTERS)
    return {
        "invites": said(translate("Papers", "Come along")).upper(),
        "title": said.text(fields.get("title"), 120) or said(translate("Papers", "(no title)")),
        "when": said.joined(said.weekday(fields.get("date_start")), day),
        "time": time,
        "place": shortened(_where(fields, said), POSTER_CHARACTERS) or library_name(profile),
        "for": shortened(said.code("target_group", fields.get("target_groups")), POSTER_CHARACTERS),
        "speaker": said(translate("Papers", "With {speaker}"), speaker=speaker) if speaker else "",
        "free": said(translate("Papers", "Free of charge. Everybody is welcome.")),
        "library": library_name(profile),
        "contact": said.text(profile.fields.get("phone")),
    }
