"""A value as papers write it that remembers what it is: '1.234' is 1234, '5 Jul' a day, a text cut for paper its whole.

Papers take the words, tables the value. Both come from one place, so a table cannot say anything else than its paper.
"""

from datetime import date, time
from decimal import Decimal

from core import locale_id
from desktop.reports.shortening import shortened

Cell = str | int | Decimal | date | time | None
DASH = "–"
DATE_FORM, MONTH_FORM, TIME_FORM, MONEY_FORM = "dd/mm/yyyy", "mm/yyyy", "hh:mm", "#,##0"
NUMBER_FORM, TENTH_FORM, PERCENT_FORM, TENTH_PERCENT_FORM = "#,##0", "#,##0.0", "0%", "0.0%"
EARLIEST = date(1900, 3, 1)  # before it spreadsheets count days differently


class Written(str):
    """Words for a paper. value: the same for a table, None for what is not known; form: how a spreadsheet shows it."""

    __slots__ = ("form", "value")
    value: Cell
    form: str

    def __new__(cls, words: str, value: Cell, form: str = "") -> "Written":
        made = super().__new__(cls, words)
        made.value, made.form = value, form
        return made


UNKNOWN = Written(DASH, None)


def number(value: int, language: str) -> Written:
    """'1.234'."""
    return Written(locale_id.number(value, language), value, NUMBER_FORM)


def tenth(value: Decimal, language: str) -> Written:
    """'12,5'."""
    return Written(locale_id.number(value, language, 1), value, TENTH_FORM)


def percent(share: Decimal, language: str) -> Written:
    """A share of one as '12%'."""
    return Written(locale_id.percent(share, language, 0), share, PERCENT_FORM)


def money(value: int, language: str) -> Written:
    """'Rp1.234'."""
    return Written(locale_id.rupiah(value, language), value, MONEY_FORM)


def day(words: str, when: date) -> str:
    """A day as these words say it; one that spreadsheets do not know is words there too."""
    return Written(words, when, DATE_FORM) if when >= EARLIEST else words


def month(words: str, year: int, place: int) -> str:
    """A month as these words say it; in a table its first day."""
    first = date(year, place, 1)
    return Written(words, first, MONTH_FORM) if first >= EARLIEST else words


def cut(text: object, characters: int) -> str:
    """At most that many characters on paper, all of it in a table."""
    short = shortened(text, characters)
    return Written(short, " ".join(text.split())) if isinstance(text, str) and short.endswith("…") else short


def value_of(cell: Cell) -> tuple[Cell, str]:
    """(value, form) of a cell of a paper; what remembers nothing is its words."""
    return (cell.value, cell.form) if isinstance(cell, Written) else (cell, "")
