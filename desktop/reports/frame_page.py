"""What every page of a library's paper carries: letterhead, footer, signatures. Values for the templates, all of them text."""

import re
from datetime import date
from typing import Any

from core import locale_id
from core.domain import letter_number
from desktop.reports.labels import VILLAGE_HEADS, Labels
from desktop.reports.numbers import MonthlyNumbers
from desktop.reports.pictures import LOGO_FILE
from desktop.reports.shortening import ADDRESS_CHARACTERS, shortened
from desktop.store.month import ReceiptMark
from desktop.store.rows import Profile

DOTS = "…" * 12
NUMBER_DOTS = "…" * 4
LINES_MAX = 6
TOGETHER_CHARACTERS = 40
_NIP = re.compile(r"\s*nip", re.IGNORECASE)  # she wrote herself which number it is: NIP, NIPD, NIPPPK
_OWN_NAMES = ("perpustakaan", "tbm", "taman", "pojok", "rumah baca")


def letterhead(profile: Profile, has_logo: bool) -> dict[str, Any]:
    """The lines of the kop, from the government down to the library. Official, so Indonesian in every language."""
    given = [shortened(line) for line in (profile.fields.get("letterhead_lines") or [])[:LINES_MAX]]
    lines = [line for line in given if line] or usual_lines(profile)
    logo = LOGO_FILE if has_logo else None
    return {"above": lines[:-1], "library": lines[-1] if lines else "", "address": _address(profile), "logo": logo}


def footer(numbers: MonthlyNumbers, word: Labels) -> dict[str, Any]:
    """Which data this is, what the centre said of it, when it was printed."""
    left = [word("data_position", position=numbers.position), _receipt(numbers.receipt, word), printed(numbers.today, word)]
    return {"left": left, "page": word("page")}


def revised(page: dict[str, Any], revision: int) -> dict[str, Any]:
    """The page, from the second revision on with its number under the title and at the foot of every sheet."""
    if revision < 2:
        return page
    mark, about = f"Rev. {revision}", "month" if "month" in page else "subtitle"
    said = " · ".join(part for part in (page[about], mark) if part)
    return {**page, about: said, "footer": {**page["footer"], "left": [mark, *page["footer"]["left"]]}}


def number_line(profile: Profile, today: date | None, year: str, word: Labels) -> str:
    """'Nomor: …/PERPUS/XI/2026' of the day of signing; '' where the library has no pattern, dots alone where it cannot be read.

    year: where the clock cannot say it.
    """
    pattern = profile.fields.get("letter_number") or ""
    if not shortened(pattern):
        return ""
    if letter_number.problem_with(pattern):
        return word("letter_number", number=DOTS)
    of_year, month = (str(today.year), today.month) if today else (year, None)
    return word("letter_number", number=shortened(letter_number.filled(pattern, of_year, month, "", NUMBER_DOTS)))


def signatures(profile: Profile, today: date | None, year: str, word: Labels) -> dict[str, Any]:
    """Who acknowledges at the left, who signs at the right; what is not known is dotted for the pen."""
    day = locale_id.full_date(today, word.language) if today else f"{DOTS} {year}"
    return {
        "place": f"{signing_place(profile)}, {day}",
        "acknowledged": word("acknowledged"),
        "left": _signer(profile, "village_head", usual_left_title(profile, word), word),
        "right": _signer(profile, "head", usual_right_title(word), word),
    }


def signing_place(profile: Profile) -> str:
    """Where it is signed: as she wrote it, else the village."""
    return shortened(profile.fields.get("signing_place")) or profile.village or DOTS


def usual_left_title(profile: Profile, word: Labels) -> str:
    """'Kepala Kampung Labanan Makarti'."""
    key = VILLAGE_HEADS.get(profile.area_term.casefold(), "village_head")
    return word(key, term=profile.area_term, village=profile.village or DOTS)


def usual_right_title(word: Labels) -> str:
    """'Kepala Perpustakaan'."""
    return word("library_head")


def usual_lines(profile: Profile) -> list[str]:
    """The kop as it follows from the area and the library's name."""
    official = Labels("id")
    lines = [
        official("government", regency=profile.regency) if profile.regency else "",
        official("district", district=profile.district) if profile.district else "",
        f"{profile.area_term} {profile.village}" if profile.village else "",
        library_name(profile),
    ]
    return [line.upper() for line in lines if line]


def library_name(profile: Profile) -> str:
    """'Perpustakaan Kampung “Al-Fadhilah”', unless the name says itself what it is."""
    name = shortened(profile.name)
    if not name or name.casefold().startswith(_OWN_NAMES):
        return name
    return Labels("id")("library_of", term=profile.area_term, name=name)


def _receipt(mark: ReceiptMark | None, word: Labels) -> str:
    if mark is None:
        return word("receipt_none")
    return word("receipt_was" if mark.outdated else "receipt_is", number=mark.number)


def printed(today: date | None, word: Labels) -> str:
    """When it was printed."""
    return word("printed", date=locale_id.full_date(today, word.language)) if today else word("printed_unknown")


def _address(profile: Profile) -> str:
    official, f = Labels("id"), profile.fields
    parts = [
        f.get("address"),
        official("phone", phone=f["phone"]) if f.get("phone") else "",
        official("email", email=f["email"]) if f.get("email") else "",
        official("npp_is", npp=f["npp"]) if f.get("npp") else "",
    ]
    line = shortened(" · ".join(part for part in parts if part), ADDRESS_CHARACTERS)
    for part in parts[1:]:  # a number stays on one line with what it is
        if part and len(part) <= TOGETHER_CHARACTERS:
            line = line.replace(part, part.replace(" ", "\u00a0"))
    return line


def _signer(profile: Profile, who: str, usual_title: str, word: Labels) -> dict[str, str]:
    title, name, number = (profile.fields.get(f"{who}_{part}") for part in ("title", "name", "number"))
    return {
        "role": f"{(shortened(title) or usual_title).rstrip(' ,')},",
        "name": shortened(name),
        "number": shortened(number if _NIP.match(number) else word("number", number=number)) if number else "",
    }
