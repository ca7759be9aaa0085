"""Sheets on which people agree, as values for resources/reports/consent.typ: to a story being told, to photos of a child being shown.

What is asked and promised follows the law on personal data (UU 27/2022, articles 5 to 13 and 25): for what, who sees it, how to take
it back.
"""

from enum import StrEnum
from typing import Any

from core.words import say, translate
from desktop.reports.labels import Labels
from desktop.reports.press import Paper

_CONTEXT = "Consent"


class Consent(StrEnum):
    """STORY: somebody's story with their photo; CHILD: photos of a child, by a parent or guardian."""

    STORY = "story"
    CHILD = "child"


_SHEETS: dict[Consent, dict[str, Any]] = {
    Consent.STORY: {
        "heading": translate("Consent", "Consent to a story being told"),
        "opening": translate("Consent", "I, who sign below:"),
        "facts": (
            translate("Consent", "Name"), translate("Consent", "Age"), translate("Consent", "Where I live"),
            translate("Consent", "Phone (may stay empty)"),
        ),
        "agreed": translate("Consent", "agree that {library} writes down how it went with me and the library, and tells it on. I choose:"),
        "choices": (
            translate("Consent", "My name is written as initials only"), translate("Consent", "My full name may be written"),
            translate("Consent", "My photo may be shown"), translate("Consent", "No photo of me, or one on which my face cannot be known"),
            translate("Consent", "What I earn may be written"),
        ),
        "signs": translate("Consent", "Who tells the story"),
    },
    Consent.CHILD: {
        "heading": translate("Consent", "Consent of a parent or guardian to photos of a child"),
        "opening": translate("Consent", "I, parent or guardian of the child named here:"),
        "facts": (
            translate("Consent", "Name of the parent or guardian"), translate("Consent", "Name of the child"),
            translate("Consent", "Age of the child"), translate("Consent", "Where we live"),
        ),
        "agreed": translate("Consent", "agree that {library} takes photos of my child during its activities. I choose:"),
        "choices": (
            translate("Consent", "The photo may be shown in reports to the village and the regency"),
            translate("Consent", "The photo may also be shown to everybody (notice board, social media)"),
            translate("Consent", "Only photos on which the face of my child cannot be known"),
        ),
        "signs": translate("Consent", "Parent or guardian"),
    },
}  # fmt: skip
_PROMISES = (
    translate("Consent", "It is used to show what the library is good for: in reports, in contests, to other libraries."),
    translate("Consent", "The village, the regency library and the National Library may read it. It is not sold and not used for "
                         "anything else."),
    translate("Consent", "I may take this back at any time, without a reason and without losing anything: I tell the library, and it "
              "deletes the story and the photos from its computer and from the centre. Papers that were handed out cannot be called back."),
    translate("Consent", "This sheet stays in the library."),
)  # fmt: skip
_TICK = translate("Consent", "Tick what is agreed to; what has no tick is not agreed to.")
_ABOUT = translate("Consent", "Story: {title}")
_LIBRARY = translate("Consent", "For the library")


def consent_page(kind: Consent, about: str, library: str, place: str, word: Labels, paper: Paper, frame: dict[str, Any]) -> dict[str, Any]:
    """Everything on the sheet. about: title of the story, '' for none; place: where it is signed; frame: `letterhead`, or {}."""
    language, sheet = word.language, _SHEETS[kind]

    def said(source: str, **values: object) -> str:
        return say(_CONTEXT, source, language, **values)

    return {
        "language": language,
        "paper": {"width": paper.width_mm, "height": paper.height_mm},
        **frame,
        "heading": said(sheet["heading"]).upper(),
        "about": said(_ABOUT, title=about) if about else "",
        "opening": said(sheet["opening"]),
        "facts": [said(one) for one in sheet["facts"]],
        "agreed": said(sheet["agreed"], library=library),
        "tick": said(_TICK),
        "choices": [said(one) for one in sheet["choices"]],
        "promises": [said(one) for one in _PROMISES],
        "place": place,
        "signs": [said(_LIBRARY), said(sheet["signs"])],
        "page": word("page"),
    }
