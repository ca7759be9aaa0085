"""National forms newer than the program: files in the home's `lists` beside those that it came with.

A file with an error serves nobody and is named; the others and the program's own go on serving.
"""

import json
import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from core.domain.mappings import Mapping, MappingError, read, shipped_mappings, valid_in
from core.words import translate
from desktop.paths import Home
from desktop.reports.blocks import Said
from desktop.store import disk

BYTES_MAX = 1_000_000
_WHAT = {
    "not_json": translate("Papers", "this is not JSON"),
    "too_large": translate("Papers", "the file is too large"),
    "unknown_form": translate("Papers", "no form is called “{word}”"),
    "no_versions": translate("Papers", "there is no form in it"),
    "no_date": translate("Papers", "“from” is not a day such as 2027-01-01"),
    "no_rows": translate("Papers", "there are no rows, or more than 200"),
    "no_words": translate("Papers", "the words in Indonesian are missing"),
    "no_figures": translate("Papers", "no figures are named"),
    "unknown_figure": translate("Papers", "no figure is called “{word}”"),
}
_PLACES = {"line": translate("Papers", "line"), "row": translate("Papers", "row")}


@dataclass(frozen=True, slots=True)
class Refused:
    """A file that serves nobody, and why."""

    file: str
    error: MappingError


def form_of(home: Home, form: str, year: int) -> Mapping:
    """The form as it holds in that year; one that was taken in before the program's own of the same day."""
    found = valid_in([*shipped_mappings(), *delivered(home)[0]], form, year)
    assert found is not None  # shipped_mappings has every form
    return found


def delivered(home: Home) -> tuple[list[Mapping], list[Refused]]:
    """Those in the home, by the names of their files, and the files that have an error."""
    taken: list[Mapping] = []
    refused = []
    for path in sorted(home.lists.glob("mappings-*.json")):
        try:
            taken += read(_content(path))
        except MappingError as error:
            refused.append(Refused(path.name, error))
        except OSError:
            refused.append(Refused(path.name, MappingError("line 1", "not_json")))
    return taken, refused


def take_in(home: Home, path: Path) -> list[Mapping]:
    """Puts the forms of a file into the home, each instead of an earlier one of the same day; all of them or, where one has an error,
    none. Raises MappingError, OSError for the file, KnownError for the disk.
    """
    content = _content(path)
    taken = read(content)
    if not taken:
        raise MappingError("line 1", "no_versions")
    with disk.named_errors():
        home.lists.mkdir(parents=True, exist_ok=True)
    for form, versions in json.loads(content).items():
        for one in versions:
            since = date.fromisoformat(one["from"]).isoformat()
            disk.write_whole(home.lists / f"mappings-{form}-{since}.json", json.dumps({form: [one]}, ensure_ascii=False, indent=1).encode())
    return taken


def error_words(file: str, error: MappingError, language: str) -> str:
    """'mappings-x.json is not used: IPLM 1, row 3: no figure is called …'."""
    said = Said(language)
    place = re.sub(r"\b(line|row)\b", lambda word: said(_PLACES[word[0]]), error.place)
    why = said(_WHAT[error.what], word=error.word)
    return said(translate("Papers", "{file} is not used. {place}: {why}."), file=file, place=place, why=why)


def _content(path: Path) -> bytes:
    with path.open("rb") as file:
        content = file.read(BYTES_MAX + 1)
    if len(content) > BYTES_MAX:
        raise MappingError("line 1", "too_large")
    return content
