"""Words for people where there is no Qt: the command line, the reports, the server's pages.

Reads the same files as the window (resources/translations/suluh_id.ts, suluh_en.ts), so a sentence is translated once.
Sources are English. In code they are marked with `translate`, which the translators' tools find by its name:

    SAVED = translate("Command", "Saved.")
    say("Command", SAVED, "id")
    say("Report", translate("Report", "%n days", "", 1), "id", n=3)
"""

import re
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from xml.etree import ElementTree

from core import locale_id

FED_AT_ONCE = 32_768  # characters
_GONE = frozenset({"obsolete", "vanished"})
_HOLE = re.compile(r"\{(\w+)\}|%n")
Forms = tuple[str, ...]
Catalogue = Mapping[tuple[str, str], Forms]


class WordsError(Exception):
    """A translation file that cannot be read."""


def translate(context: str, source: str, comment: str = "", n: int = 0) -> str:
    """Marks a source text for the translators' tools and gives it back. A number for n marks a plural."""
    return source


def say(context: str, source: str, language: str, /, **values: object) -> str:
    """The sentence in a language, its {names} and %n filled. A sentence without translation is said in English.

    Whole numbers are written in the language's way; other values stand as they are and are never read as a pattern.
    """
    forms = catalogue(language).get((context, source)) or (source,)
    n = values.get("n")
    chosen = forms[0] if n == 1 or len(forms) == 1 else forms[-1]
    return _HOLE.sub(lambda hole: _filled(hole, values, language), chosen)


@cache
def catalogue(language: str) -> Catalogue:
    """(context, source) → translation, or one per plural form; read once. Empty for a language without a file."""
    path = files("resources").joinpath(f"translations/suluh_{language}.ts")
    return read_catalogue(path.read_text(encoding="utf-8"), path.name) if path.is_file() else {}


def read_catalogue(xml: str, name: str = "") -> Catalogue:
    """Parses a Qt Linguist file; what has no translation is left out. Raises WordsError."""
    parser = ElementTree.XMLParser()
    try:
        for start in range(0, len(xml), FED_AT_ONCE):  # in one piece it would hold up every other thread for a tenth of a second
            parser.feed(xml[start : start + FED_AT_ONCE])
        root = parser.close()
    except ElementTree.ParseError as error:
        raise WordsError(f"{name}: {error}") from error
    found: dict[tuple[str, str], Forms] = {}
    for context in root.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") in _GONE:
                continue
            forms = tuple(form.text or "" for form in translation.iter("numerusform")) or (translation.text or "",)
            if all(forms):
                found[context.findtext("name", ""), message.findtext("source", "")] = forms
    return found


def _filled(hole: re.Match[str], values: Mapping[str, object], language: str) -> str:
    name = hole.group(1) or "n"
    if name not in values:
        return hole.group()
    value = values[name]
    if isinstance(value, int) and not isinstance(value, bool):
        return locale_id.number(value, language)
    return str(value)
