"""What every page of a library's paper carries: letterhead, footer, signatures. Values for the templates, all of them text."""

from datetime import date
from typing import Any

from core import locale_id
from desktop.reports.labels import VILLAGE_HEADS, Labels
from desktop.reports.numbers import MonthlyNumbers
from desktop.reports.shortening import ADDRESS_CHARACTERS, shortened
from desktop.store.month import ReceiptMark
from desktop.store.rows import Profile

DOTS = "…" * 12
LINES_MAX = 6
_OWN_NAMES = ("perpustakaan", "tbm", "taman", "pojok", "rumah baca")


def letterhead(profile: Profile, logo: str | None) -> dict[str, Any]:
    """The lines of the kop, from the government down to the library. Official, so Indonesian in every language."""
    given = [shortened(line) for line in (profile.fields.get("letterhead_lines") or [])[:LINES_MAX]]
    lines = [line for line in given if line] or _composed(profile)
    return {"above": lines[:-1], "library": lines[-1] if lines else "", "address": _address(profile), "logo": logo}


def footer(numbers: MonthlyNumbers, word: Labels) -> dict[str, Any]:
    """Which data this is, what the centre said of it, when it was printed."""
    left = [word("data_position", position=numbers.position), _receipt(numbers.receipt, word), _printed(numbers.today, word)]
    return {"left": left, "page": word("page")}


def signatures(numbers: MonthlyNumbers, word: Labels) -> dict[str, Any]:
    """Who acknowledges at the left, who signs at the right; what is not known is dotted for the pen."""
    profile, year = numbers.profile, numbers.month[:4]
    day = locale_id.full_date(numbers.today, word.language) if numbers.today else f"{DOTS} {year}"
    return {
        "place": f"{profile.village or DOTS}, {day}",
        "acknowledged": word("acknowledged"),
        "left": _signer(
            village_head(profile, word), profile.fields.get("village_head_name"), profile.fields.get("village_head_number"), word
        ),
        "right": _signer(word("library_head"), profile.fields.get("head_name"), profile.fields.get("head_number"), word),
    }


def village_head(profile: Profile, word: Labels) -> str:
    """'Kepala Kampung Labanan Makarti,'."""
    key = VILLAGE_HEADS.get(profile.area_term.casefold(), "village_head")
    return word(key, term=profile.area_term, village=profile.village or DOTS)


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


def _printed(today: date | None, word: Labels) -> str:
    return word("printed", date=locale_id.full_date(today, word.language)) if today else word("printed_unknown")


def _composed(profile: Profile) -> list[str]:
    official = Labels("id")
    lines = [
        official("government", regency=profile.regency) if profile.regency else "",
        official("district", district=profile.district) if profile.district else "",
        f"{profile.area_term} {profile.village}" if profile.village else "",
        library_name(profile),
    ]
    return [line.upper() for line in lines if line]


def _address(profile: Profile) -> str:
    official, f = Labels("id"), profile.fields
    parts = [
        f.get("address"),
        official("phone", phone=f["phone"]) if f.get("phone") else "",
        official("email", email=f["email"]) if f.get("email") else "",
        official("npp_is", npp=f["npp"]) if f.get("npp") else "",
    ]
    return shortened(" · ".join(part for part in parts if part), ADDRESS_CHARACTERS)


def _signer(role: str, name: str | None, number: str | None, word: Labels) -> dict[str, str]:
    return {"role": role, "name": shortened(name), "number": shortened(word("number", number=number)) if number else ""}
