"""The paper with the code that gives a forgotten PIN back, as values for resources/reports/recovery.typ."""

from typing import Any

from core.words import say, translate
from desktop.reports.labels import Labels
from desktop.reports.press import Paper

_CONTEXT = "Recovery"
HEADING = translate("Recovery", "If a PIN is forgotten")
STEPS = (
    translate("Recovery", "In Suluh, press the name at the lower left, choose the person, then “Forgot the PIN”."),
    translate("Recovery", "Type this code. The PIN of this person is taken away; everything recorded stays."),
    translate("Recovery", "Choose a new PIN and print a new code: this one works once."),
)
KEEP = translate("Recovery", "Keep this paper locked away, not beside the computer. Printing a new code makes it void.")
MADE_FOR = translate("Recovery", "{library} · made by {person}")


def recovery_page(code: str, library: str, person: str, word: Labels, paper: Paper, frame: dict[str, Any]) -> dict[str, Any]:
    """Everything on the page. frame: the library's `letterhead`, or {}."""
    language = word.language
    return {
        "language": language,
        "paper": {"width": paper.width_mm, "height": paper.height_mm},
        **frame,
        "heading": say(_CONTEXT, HEADING, language).upper(),
        "made_for": say(_CONTEXT, MADE_FOR, language, library=library, person=person),
        "code": code,
        "steps": [say(_CONTEXT, step, language) for step in STEPS],
        "keep": say(_CONTEXT, KEEP, language),
        "page": word("page"),
    }
