"""'Catatan Blank Spot': the attempts of a month to reach the centre, as values for resources/reports/signal.typ."""

from decimal import Decimal
from typing import Any

from core import locale_id
from core.error_words import words_for
from core.words import say, translate
from desktop.reports.frame_page import footer
from desktop.reports.labels import Labels
from desktop.reports.numbers import MonthlyNumbers
from desktop.reports.press import Paper
from desktop.reports.written import TIME_FORM, Cell, Written, day
from desktop.store.rows import Contact
from desktop.store.signal import SignalMonth, speed, was_heard

BYTES_A_KB = 1000
_CONTEXT = "Signal"
TITLE = translate("Signal", "Record of blank spots")
PLACE = translate("Signal", "Place of the attempts")
ATTEMPTS = translate("Signal", "Attempts to reach the centre")
HEARD = translate("Signal", "Attempts that were answered")
DAYS_TRIED = translate("Signal", "Days with an attempt")
DAYS_HEARD = translate("Signal", "Days with an answer")
SILENCE = translate("Signal", "Longest time without an answer")
DAYS = translate("Signal", "%n days", "", 1)
COLUMNS = (
    translate("Signal", "No."), translate("Signal", "Date"), translate("Signal", "Time"), translate("Signal", "Result"),
    translate("Signal", "Data (KB)"), translate("Signal", "Duration (s)"), translate("Signal", "Speed (KB/s)"),
)  # fmt: skip
ANSWERED = translate("Signal", "Connected")
NONE = translate("Signal", "No attempt to connect was recorded in this month.")
ABOUT = translate(
    "Signal",
    "Recorded by Suluh by itself at each attempt to send; times by the clock of the laptop. To be handed to the regency, which can "
    "pass it on to the office for communication (Diskominfo).",
)


def signal_page(signals: SignalMonth, numbers: MonthlyNumbers, word: Labels, paper: Paper, frame: dict[str, Any]) -> dict[str, Any]:
    """Everything on the pages. frame: `letterhead` and `signatures` of the library."""
    language, profile = word.language, numbers.profile

    def tell(source: str, **values: object) -> str:
        return say(_CONTEXT, source, language, **values)

    def count(n: int) -> str:
        return locale_id.number(n, language)

    place = ", ".join(part for part in (f"{profile.area_term} {profile.village}".strip(), profile.district, profile.regency) if part)
    return {
        "language": language,
        "paper": {"width": paper.width_mm, "height": paper.height_mm},
        **frame,
        "footer": footer(numbers, word),
        "title": tell(TITLE).upper(),
        "month": word("month", month=locale_id.month_and_year(signals.month, language)),
        "facts": [
            [tell(PLACE), place or word("not_recorded")],
            [tell(ATTEMPTS), count(len(signals.attempts))],
            [tell(HEARD), count(signals.heard)],
            [tell(DAYS_TRIED), count(signals.days_tried)],
            [tell(DAYS_HEARD), count(signals.days_heard)],
            [tell(SILENCE), tell(DAYS, n=signals.longest_silence)],
        ],
        "columns": [tell(one) for one in COLUMNS],
        "rows": rows_of(signals, language, profile.fields.get("area_code") or ""),
        "none": tell(NONE),
        "about": tell(ABOUT),
    }


def rows_of(signals: SignalMonth, language: str, area_code: str) -> list[list[str]]:
    """One attempt a row: number, date, time, result, kilobytes, seconds, kilobytes a second."""
    return [[str(number), *_row(one, language, area_code)] for number, one in enumerate(signals.attempts, 1)]


def cells_of(signals: SignalMonth, language: str, area_code: str) -> list[list[Cell]]:
    """The same with days, times and numbers as such, for a spreadsheet."""

    def one(number: int, contact: Contact) -> list[Cell]:
        moment, rate = locale_id.local_moment(contact.wall, area_code), speed(contact)
        clock = moment.time().replace(second=0, microsecond=0)
        moved = Decimal(contact.bytes_up + contact.bytes_down) / BYTES_A_KB
        return [
            number, day(f"{moment:%d/%m/%Y}", moment.date()), Written(f"{moment:%H.%M}", clock, TIME_FORM), _result(contact, language),
            round(moved, 1),
            round(Decimal(contact.seconds), 1), None if rate is None else round(Decimal(rate) / BYTES_A_KB, 1),
        ]  # fmt: skip

    return [one(number, contact) for number, contact in enumerate(signals.attempts, 1)]


def table_title(month: str, language: str) -> str:
    """What the table of 'YYYY-MM' is called."""
    return f"{say(_CONTEXT, TITLE, language)} {month}"


def headings(language: str) -> list[str]:
    """What stands above `rows_of`."""
    return [say(_CONTEXT, one, language) for one in COLUMNS]


def _result(contact: Contact, language: str) -> str:
    return say(_CONTEXT, ANSWERED, language) if was_heard(contact) else words_for(contact.outcome, language).happened


def _row(contact: Contact, language: str, area_code: str) -> list[str]:
    moment = locale_id.local_moment(contact.wall, area_code)
    rate = speed(contact)
    return [
        f"{moment:%d/%m/%Y}", f"{moment:%H.%M}", _result(contact, language),
        locale_id.number((contact.bytes_up + contact.bytes_down) / 1000, language, 1),
        locale_id.number(contact.seconds, language, 1),
        "–" if rate is None else locale_id.number(rate / 1000, language, 1),
    ]  # fmt: skip
