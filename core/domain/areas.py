"""The shipped table of areas (resources/areas): who lies in whom, what a village is called there, which time it keeps.

Codes are those of the Ministry of Home Affairs, PP.RR.DD.VVVV. Every file is sorted by code, so a code is found in its
text and the children of an area stand beneath one another; nothing is parsed but the lines asked for. Every function raises
AreaTableError where a file is missing or damaged.
"""

import csv
import gzip
import json
import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from importlib.resources import files
from typing import Any

FILES = ("provinces", "regencies", "districts", "villages")
_CODE = re.compile(r"\d\d(\.\d\d(\.\d\d(\.\d{4})?)?)?")


class AreaTableError(Exception):
    """A shipped file is missing or damaged."""


@dataclass(frozen=True, slots=True)
class Place:
    """A province, regency, district or village. name: as in the table, regencies with 'Kabupaten' or 'Kota' before it."""

    code: str
    name: str


@dataclass(frozen=True, slots=True)
class Area:
    """A village with the names above it."""

    code: str
    name: str
    district: str
    regency: str
    province: str


def find(code: str) -> Area | None:
    """The village with this code, or None where the table has no such village."""
    if not _CODE.fullmatch(code) or len(code) != 13:
        return None
    names = [_name(code[:length]) for length in (13, 8, 5, 2)]
    return None if None in names else Area(code, *map(str, names))


def places_in(code: str) -> list[Place]:
    """What lies directly in an area, by code: the regencies of '64', the villages of '64.03.09'. '' gives the provinces."""
    if not code:
        return [Place(row[0], row[-1]) for row in rows(0)]
    if not _CODE.fullmatch(code) or _level(code) == len(FILES) - 1:
        return []
    table = _text(_level(code) + 1)
    # '.' sorts before '/', so these two bound all codes that begin with this one.
    inside = table[_line_of(table, f"{code}.") : _line_of(table, f"{code}/")].decode("utf-8")
    return [Place(row[0], row[-1]) for row in csv.reader(inside.splitlines())]


def default_term(code: str) -> str:
    """What a village with this code is usually called: Desa, Kelurahan, Kampung, Gampong, Nagari …"""
    known = _terms()
    if by_block := known["by_block"].get(code[9:10]):
        return str(by_block)
    return next(str(known["by_area"][code[:length]]) for length in (13, 8, 5, 2, 0) if code[:length] in known["by_area"])


def terms() -> list[str]:
    """The words to choose from for what a village is called."""
    return list(_terms()["terms"])


def time_zone(code: str) -> str:
    """'WIB', 'WITA' or 'WIT'; '' for a code of no known province."""
    return next((zone for zone, provinces in _terms()["time_zones"].items() if code[:2] in provinces), "")


def rows(level: int) -> Iterator[list[str]]:
    """Every row of a table as [code, …, name]; level 0 is provinces, 3 is villages."""
    lines = csv.reader(_text(level).decode("utf-8").splitlines())
    next(lines)
    return lines


@cache
def edition() -> str:
    """A hash of the shipped files: other files, other edition."""
    hashed = sha256()
    for name in FILES:
        hashed.update(_packed(name))
    return hashed.hexdigest()


def _level(code: str) -> int:
    return code.count(".")


@cache
def _name(code: str) -> str | None:
    table = _text(_level(code))
    start = _line_of(table, f"{code},")
    row = next(csv.reader([table[start : table.find(b"\n", start)].decode("utf-8")]))
    return row[-1] if row and row[0] == code else None


def _line_of(table: bytes, beginning: str) -> int:
    """Where the first line stands that does not sort before `beginning`; the heading is passed over."""
    wanted = beginning.encode()
    low, high = table.find(b"\n") + 1, len(table)
    while low < high:
        middle = table.rfind(b"\n", 0, (low + high) // 2) + 1
        if table[middle : middle + len(wanted)] < wanted:
            low = table.find(b"\n", (low + high) // 2) + 1
        else:
            high = middle
    return low


@cache
def _text(level: int) -> bytes:
    try:
        return gzip.decompress(_packed(FILES[level])).replace(b"\r\n", b"\n").rstrip(b"\n") + b"\n"
    except (OSError, EOFError, zlib.error) as error:
        raise AreaTableError(f"{FILES[level]}: {error}") from error


def _packed(name: str) -> bytes:
    try:
        return files("resources").joinpath(f"areas/{name}.csv.gz").read_bytes()
    except OSError as error:
        raise AreaTableError(str(error)) from error


@cache
def _terms() -> dict[str, Any]:
    try:
        return dict(json.loads(files("resources").joinpath("lists/area_terms.json").read_text(encoding="utf-8")))
    except (OSError, ValueError) as error:
        raise AreaTableError(str(error)) from error
