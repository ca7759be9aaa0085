"""What a command and a window say about cells and rows that cannot come in: words that follow the cell they are about."""

from core.field_words import field_label
from core.words import say, translate
from desktop.registers.matching import Refused

CONTEXT = "Register"
_REASONS = {
    "needed": translate("Register", "is missing"),
    "day_recorded": translate("Register", "has its visitors already"),
    "month_recorded": translate("Register", "has its figures already"),
    "not_counted": translate("Register", "is a formula without a result: open the file in Excel, save it, and choose it again"),
    "formula_failed": translate("Register", "is a formula that went wrong"),
    "not_date": translate("Register", "is not a date like 3/11/2026"),
    "not_month": translate("Register", "is not a month like November 2026"),
    "not_time": translate("Register", "is not a time like 09.30"),
    "not_count": translate("Register", "is not a whole number from 0"),
    "not_size": translate("Register", "is not a whole number from 0"),
    "not_rupiah": translate("Register", "is not an amount in rupiah"),
    "not_text": translate("Register", "is not a text, or too long"),
    "not_texts": translate("Register", "is not a list of texts"),
    "not_yes_no": translate("Register", "is neither yes nor no"),
    "not_code": translate("Register", "is none of the choices"),
    "not_codes": translate("Register", "is none of the choices"),
    "not_counts": translate("Register", "is not a list of numbers of the right length"),
    "not_numbers": translate("Register", "is not a list of numbers of the right length"),
    "not_count_map": translate("Register", "is not a list like: student = 12, farmer = 5"),
}
_OTHER = translate("Register", "does not fit here")


def reason_words(one: Refused, kind: str, language: str, shown: bool = True) -> str:
    """Why the cell cannot be, as a sentence: heading, what stands there, the reason. shown: False where the cell can be seen beside it."""
    heading = one.heading if one.heading != one.field else field_label(one.field, kind, language)
    cell = f"“{one.shown}”" if one.shown and shown else ""
    return " ".join(f"{heading}: {cell} {say(CONTEXT, _REASONS.get(one.reason, _OTHER), language)}".split())
