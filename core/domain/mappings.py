"""Which figures the national forms ask for, as data with a date: a changed regulation is a changed file.

    {form: [{from: day, title: {id, en}, source, rows: [{id, en, figures: [name, …], how: {id, en}}]}]}
    {"sim": [{from: day, title: {id, en}, source, sections: [strategy, …], rows: [{id, en, value: "activity.title"}]}]}

A row is the sum of its figures; one of SIM is a value of an entry, in the order in which SIM asks. Nothing in a file is ever executed.
A file with an error is refused whole, and the error names its place.
"""

import json
from collections.abc import Iterable
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
SIM = "sim"
SECTIONS = ("engagement", "advocacy", "service", "publication", "partnership")  # the first is that of an activity that names none
ENTRIES = {
    "activity": ("title", "date", "theme", "form", "target_groups", "place", "who", "n_male", "n_female", "n_total", "result"),
    "advocacy": ("date", "form", "party", "results", "amount", "follow_up"),
    "service": ("date", "service", "title", "benefit"),
    "publication": ("date", "channel", "title", "link"),
    "partnership": ("name", "partner_kind", "date_start", "agreement"),
}
VALUES = frozenset(f"{kind}.{name}" for kind, names in ENTRIES.items() for name in names)
ROWS_MAX, LETTERS_MAX = 200, 300
BYTES_MAX = 64 * 1024  # of one form from one day on, as it travels
_LANGUAGES = ("id", "en")


class MappingError(Exception):
    """place: where in the file; what: a code ('unknown_figure', 'no_rows' …); word: the word that is meant."""

    def __init__(self, place: str, what: str, word: str = "") -> None:
        super().__init__(f"{place}: {what} {word}".strip())
        self.place, self.what, self.word = place, what, word


@dataclass(frozen=True, slots=True)
class Row:
    """A line of a form: the sum of figures; of SIM the one value that is copied."""

    labels: Keyed[str, str]
    figures: tuple[str, ...]
    hows: Keyed[str, str]

    def label(self, language: str) -> str:
        """What the form calls it."""
        return self.labels.get(language) or self.labels["id"]

    def how(self, language: str) -> str:
        """How it is counted."""
        return self.hows.get(language) or self.hows.get("id", "")


@dataclass(frozen=True, slots=True)
class Mapping:
    """A form as it is from a day on. since: ISO date; sections: of SIM the strategies in its order."""

    form: str
    since: str
    titles: Keyed[str, str]
    source: str
    rows: tuple[Row, ...]
    sections: tuple[str, ...] = ()

    def title(self, language: str) -> str:
        """What the form is called."""
        return self.titles.get(language) or self.titles["id"]


def read(data: bytes) -> list[Mapping]:
    """All forms of a file. Raises MappingError."""
    return [mapping for mapping, _ in divided(data)]


def divided(data: bytes) -> list[tuple[Mapping, bytes]]:
    """The same, each with a file of its own: one form from one day on, at most BYTES_MAX. Raises MappingError."""
    try:
        found = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise MappingError(f"line {getattr(error, 'lineno', 1)}", "not_json") from error
    if not isinstance(found, dict):
        raise MappingError("line 1", "not_json")
    made: list[tuple[Mapping, bytes]] = []
    for form, versions in found.items():
        if form not in (*FORMS, SIM):
            raise MappingError(_shown(form), "unknown_form", _shown(form))
        if not isinstance(versions, list):
            raise MappingError(form, "no_versions")
        for number, one in enumerate(versions, 1):
            mapping = _version(form, number, one)
            alone = json.dumps({form: [one]}, ensure_ascii=True, indent=1).encode()
            if len(alone) > BYTES_MAX:
                raise MappingError(f"{form} {number}", "too_large")
            if (form, mapping.since) in ((other.form, other.since) for other, _ in made):
                raise MappingError(f"{form} {number}", "same_day", mapping.since)
            made.append((mapping, alone))
    return made


def valid_on(mappings: Iterable[Mapping], form: str, day: str) -> Mapping | None:
    """The one that holds on an ISO date, the last of several from the same day; the first, for days before any."""
    known = sorted((one for one in mappings if one.form == form), key=lambda one: one.since)
    held = [one for one in known if one.since <= day]
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
        raise MappingError(place, "no_date", _shown(one.get("from"))) from error
    rows = one.get("rows")
    if not isinstance(rows, list) or not rows or len(rows) > ROWS_MAX:
        raise MappingError(place, "no_rows")
    sections = one.get("sections") if form == SIM else []
    if not isinstance(sections, list) or (form == SIM and sorted(map(str, sections)) != sorted(SECTIONS)):
        raise MappingError(place, "no_sections")
    source = one.get("source")
    read_row = _value_row if form == SIM else _row
    return Mapping(
        form, since, _words(one.get("title"), f"{place}, title"), _word(source, place) if isinstance(source, str) else "",
        tuple(read_row(row, f"{place}, row {at}") for at, row in enumerate(rows, 1)), tuple(sections),
    )  # fmt: skip


def _row(row: Any, place: str) -> Row:
    if not isinstance(row, dict):
        raise MappingError(place, "no_words")
    figures = row.get("figures")
    if not isinstance(figures, list) or not figures:
        raise MappingError(place, "no_figures")
    for name in figures:
        if not isinstance(name, str) or name not in FIGURES:
            raise MappingError(place, "unknown_figure", _shown(name))
    return Row(_words(row, place), tuple(figures), _words(row.get("how"), f"{place}, how"))


def _value_row(row: Any, place: str) -> Row:
    value = row.get("value") if isinstance(row, dict) else None
    if not isinstance(value, str) or value not in VALUES:
        raise MappingError(place, "unknown_value", _shown(value))
    return Row(_words(row, place), (value,), {})


def _words(found: Any, place: str) -> dict[str, str]:
    given = found if isinstance(found, dict) else {}
    words = {language: _word(given[language], place) for language in _LANGUAGES if isinstance(given.get(language), str)}
    if not words.get("id", "").strip():
        raise MappingError(place, "no_words")
    return words


def _word(text: str, place: str) -> str:
    """A line that can be printed. Raises MappingError."""
    if len(text) > LETTERS_MAX or any(one < " " or "\ud800" <= one <= "\udfff" for one in text):
        raise MappingError(place, "odd_words")
    return text


def _shown(value: Any) -> str:
    """As far as it can be told."""
    return str(value)[:LETTERS_MAX].encode(errors="replace").decode()
