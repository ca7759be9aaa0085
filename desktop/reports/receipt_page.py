"""The centre's receipt as values for resources/reports/receipt.typ."""

from typing import Any

from core import locale_id
from core.protocol.receipts import Receipt, Totals
from core.words import say, translate
from desktop.reports.labels import Labels
from desktop.reports.press import Paper

_CONTEXT = "Receipt"
SCOPE_DIGITS = 8

HEADING = translate("Receipt", "Receipt of the centre")
NUMBER = translate("Receipt", "Number {number}")
LIBRARY = translate("Receipt", "Library")
AREA = translate("Receipt", "Area code")
MONTH = translate("Receipt", "Month")
TIME = translate("Receipt", "Counted by the centre on")
RECORDS = translate("Receipt", "Records held")
POSITIONS = translate("Receipt", "Counted up to")
POSITION = translate("Receipt", "{scope}… position {position}")
HELD = translate("Receipt", "What the centre holds for this month")
QUESTIONS = translate("Receipt", "%n questions wait for an answer in Suluh.", "", 1)
REJECTED = translate("Receipt", "%n saves were not accepted and are not counted; they wait in Suluh to be mended.", "", 1)
SIGNED = translate("Receipt", "Signed by the central server")
MEANING = translate(
    "Receipt",
    "This is the central server's own statement. It was counted from the records that the centre holds, by the same rule as the "
    "page that the regency sees, and arrived with the server's digital signature, which Suluh verified. What is listed here has "
    "arrived; what was recorded or changed later is in the next receipt.",
)


def receipt_page(receipt: Receipt, word: Labels, paper: Paper, frame: dict[str, Any], area_code: str) -> dict[str, Any]:
    """Everything on the page. frame: `letterhead` and `signatures` of the library that shows it, or {} where nothing is set up."""
    language = word.language

    def tell(source: str, **values: object) -> str:
        return say(_CONTEXT, source, language, **values)

    positions = [tell(POSITION, scope=scope[:SCOPE_DIGITS], position=position) for scope, position in sorted(receipt.positions.items())]
    notes = []
    if receipt.questions:
        notes.append(tell(QUESTIONS, n=receipt.questions))
    if receipt.rejected:
        notes.append(tell(REJECTED, n=receipt.rejected))
    return {
        "language": language,
        "paper": {"width": paper.width_mm, "height": paper.height_mm},
        **frame,
        "heading": tell(HEADING).upper(),
        "number": tell(NUMBER, number=receipt.number),
        "facts": [
            [tell(LIBRARY), receipt.library_name],
            [tell(AREA), receipt.area],
            [tell(MONTH), locale_id.month_and_year(receipt.month, language)],
            [tell(TIME), locale_id.date_and_time(receipt.time, area_code, language)],
            [tell(RECORDS), locale_id.number(receipt.records, language)],
            [tell(POSITIONS), " · ".join(positions) or word("not_recorded")],
        ],
        "held": tell(HELD),
        "columns": [word("m"), word("f"), word("unsplit"), word("total")],
        "split": _split(receipt.totals, language),
        "whole": _whole(receipt.totals, language),
        "notes": notes,
        "signed": tell(SIGNED),
        "time": locale_id.date_and_time(receipt.time, area_code, language),
        "meaning": tell(MEANING),
        "page": word("page"),
    }


def _split(totals: Totals, language: str) -> list[list[str]]:
    """label, L, P, not split, total of what is counted by sex."""
    visits_unsplit = totals.visits - totals.visits_male - totals.visits_female
    rows = (
        (translate("Receipt", "Visits"), totals.visits_male, totals.visits_female, visits_unsplit, totals.visits),
        (
            translate("Receipt", "Participants of activities"), totals.participants_male, totals.participants_female,
            totals.participants_unsplit, totals.participants,
        ),
    )  # fmt: skip
    return [[say(_CONTEXT, source, language), *(locale_id.number(n, language) for n in counts)] for source, *counts in rows]


def _whole(totals: Totals, language: str) -> list[list[str]]:
    """label, number of what has no sex."""
    rows = (
        (translate("Receipt", "Days with visits recorded"), totals.visit_days),
        (translate("Receipt", "Days closed"), totals.closed_days),
        (translate("Receipt", "Computer users"), totals.computer_users),
        (translate("Receipt", "Activities"), totals.activities),
        (translate("Receipt", "Photos"), totals.photos),
        (translate("Receipt", "Photos arrived whole"), totals.photos_whole),
    )
    return [[say(_CONTEXT, source, language), locale_id.number(n, language)] for source, n in rows]
