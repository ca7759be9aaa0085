"""Which figures the national forms ask for, as data with a date: a changed regulation is a changed file.

    {form: [{from: day, title: {id, en}, source, rows: [{id, en, figures: [name, …], how: {id, en}}]}]}

A row is the sum of its figures. A file with an error is refused whole, and the error names its place.
"""

import json
from collections.abc import Mapping as Keyed
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Any

FORMS = ("iplm", "contest", "accreditation")
FIGURES = frozenset({
    "participants", "activities", "programmes", "visits", "open_days", "online_uses", "ict_users", "loans", "read_in_place", "interlibrary",
    "digital_access", "partnerships", "service_kinds", "documents", "members", "new_members", "titles", "copies", "staff", "advocacy",
    "services", "publications", "stories",
})  # fmt: skip
ROWS_MAX = 200
_LANGUAGES = ("id", "en")


class MappingError(Exception):
    """place: where in the file; what: a code ('unknown_figure', 'no_rows' …); word: the word that is meant."""

    def __init__(self, place: str, what: str, word: str = "") -> None:
        super().__init__(f"{place}: {what} {word}".strip())
        self.place, self.what, self.word = place, what, word


@dataclass(frozen=True, slots=True)
class Row:
    """A line of a form: the sum of figures."""

    labels: Keyed[str, str]
    figures: tuple[str, ...]
    hows: Keyed[str, str]

    def label(self, language: str) -> str:
        """What the form calls it."""
        return self.labels.get(language) or self.labels["id"]

    def how(self, language: str) -> str:
        """How it is counted."""
        return self.hows.get(language) or self.hows["id"]


@dataclass(frozen=True, slots=True)
class Mapping:
    """A form as it is from a day on. since: ISO date."""

    form: str
    since: str
    titles: Keyed[str, str]
    source: str
    rows: tuple[Row, ...]

    def title(self, language: str) -> str:
        """What the form is called."""
        return self.titles.get(language) or self.titles["id"]


def read(data: bytes) -> list[Mapping]:
    """All forms of a file. Raises MappingError."""
    try:
        found = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise MappingError(f"line {getattr(error, 'lineno', 1)}", "not_json") from error
    if not isinstance(found, dict):
        raise MappingError("line 1", "not_json")
    made = []
    for form, versions in found.items():
        if form not in FORMS:
            raise MappingError(str(form), "unknown_form", str(form))
        if not isinstance(versions, list):
            raise MappingError(form, "no_versions")
        made += [_version(form, number, one) for number, one in enumerate(versions, 1)]
    return made


def valid_in(mappings: list[Mapping], form: str, year: int) -> Mapping | None:
    """The one that holds at the end of a year; the first, for years before any."""
    known = sorted((one for one in mappings if one.form == form), key=lambda one: one.since)
    held = [one for one in known if one.since <= f"{year:04}-12-31"]
    return held[-1] if held else known[0] if known else None


@cache
def shipped_mappings() -> list[Mapping]:
    """Those that came with the program."""
    return read(files("resources").joinpath("lists/mappings.json").read_bytes())


def _version(form: str, number: int, one: Any) -> Mapping:
    place = f"{form} {number}"
    if not isinstance(one, dict):
        raise MappingError(place, "no_versions")
    try:
        since = date.fromisoformat(one.get("from") or "").isoformat()
    except (ValueError, TypeError) as error:
        raise MappingError(place, "no_date", str(one.get("from"))) from error
    rows = one.get("rows")
    if not isinstance(rows, list) or not rows or len(rows) > ROWS_MAX:
        raise MappingError(place, "no_rows")
    source = one.get("source")
    return Mapping(
        form, since, _words(one.get("title"), f"{place}, title"), source if isinstance(source, str) else "",
        tuple(_row(row, f"{place}, row {at}") for at, row in enumerate(rows, 1)),
    )  # fmt: skip


def _row(row: Any, place: str) -> Row:
    if not isinstance(row, dict):
        raise MappingError(place, "no_words")
    figures = row.get("figures")
    if not isinstance(figures, list) or not figures:
        raise MappingError(place, "no_figures")
    for name in figures:
        if not isinstance(name, str) or name not in FIGURES:
            raise MappingError(place, "unknown_figure", str(name))
    return Row(_words(row, place), tuple(figures), _words(row.get("how"), f"{place}, how"))


def _words(found: Any, place: str) -> dict[str, str]:
    words = {language: found[language] for language in _LANGUAGES if isinstance(found, dict) and isinstance(found.get(language), str)}
    if not words.get("id"):
        raise MappingError(place, "no_words")
    return words
