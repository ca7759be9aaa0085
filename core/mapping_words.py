"""Why a file of national forms is refused, in words: for the laptop's papers and commands and those of the centre."""

import re

from core.domain.mappings import MappingError
from core.words import say, translate

_CONTEXT = "Papers"
_WHAT = {
    "not_json": translate("Papers", "this is not JSON"),
    "too_large": translate("Papers", "the file is too large"),
    "unknown_form": translate("Papers", "no form is called “{word}”"),
    "no_versions": translate("Papers", "there is no form in it"),
    "no_date": translate("Papers", "“from” is not a day such as 2027-01-01"),
    "same_day": translate("Papers", "it holds from {word}, and so does another one in the file"),
    "no_rows": translate("Papers", "there are no rows, or more than 200"),
    "no_words": translate("Papers", "the words in Indonesian are missing"),
    "odd_words": translate("Papers", "words are longer than 300 letters or have signs that cannot be printed"),
    "no_figures": translate("Papers", "no figures are named"),
    "unknown_figure": translate("Papers", "no figure is called “{word}”"),
    "unknown_value": translate("Papers", "no value of SIM is called “{word}”"),
    "no_sections": translate("Papers", "“sections” does not name the five strategies, each of them once"),
}
_PLACES = {"line": translate("Papers", "line"), "row": translate("Papers", "row")}
ERRORS = tuple(_WHAT)


def where_and_why(error: MappingError, language: str) -> str:
    """'iplm 1, row 3: no figure is called “visit”'."""
    place = re.sub(r"\b(line|row)\b", lambda word: say(_CONTEXT, _PLACES[word[0]], language), error.place)
    return f"{place}: {say(_CONTEXT, _WHAT[error.what], language, word=error.word)}"
