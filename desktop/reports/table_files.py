"""Tables as files. Text of the log is never a formula: in XLSX it is a string cell, in CSV an apostrophe stands before it."""

import csv
import re
from collections.abc import Iterable, Sequence
from datetime import date, time
from decimal import Decimal
from io import BytesIO
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties

from core import locale_id
from core.words import say, translate
from desktop.reports.table_columns import Column
from desktop.reports.written import MONTH_FORM, Cell, value_of

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
TITLE_LETTERS = 31
_IMPOSSIBLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")  # in XML
_NOT_IN_TITLES = re.compile(r"[\[\]:*?/\\\x00-\x1f]")
_CODES = translate("Table", "Codes")
_CODE_HEADINGS = (translate("Table", "Column"), translate("Table", "Code"), translate("Table", "Label"))
_WIDE = 32
_BOLD, _WRAPPED = Font(name="Calibri", size=11, bold=True), Alignment(wrap_text=True, vertical="top")


class Book:
    """A workbook whose rows go to the disk as they come."""

    def __init__(self) -> None:
        self._book = Workbook(write_only=True)
        self._titles: set[str] = set()

    def add(
        self, title: str, columns: Sequence[Column], rows: Iterable[Sequence[Cell]], total: Sequence[Cell] = (), wrapped: bool = False
    ) -> int:
        """A sheet with headings that stay in sight and a filter; returns how many rows. total: a last row, which the filter leaves alone;
        wrapped: long text goes on below.
        """
        sheet = self._book.create_sheet(self._own(title))
        sheet.freeze_panes = "A2"
        sheet.print_title_rows = "1:1"
        sheet.page_setup.orientation = "landscape"
        sheet.page_setup.fitToHeight = 0
        sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
        for place, column in enumerate(columns, 1):
            sheet.column_dimensions[get_column_letter(place)].width = column.width
        sheet.append([_text(sheet, column.heading, bold=True, wrapped=wrapped) for column in columns])
        forms = [column.form for column in columns]
        count = 0
        for row in rows:
            sheet.append([_formed(sheet, value, form, wrapped=wrapped) for value, form in zip(row, forms, strict=True)])
            count += 1
        sheet.auto_filter.ref = f"A1:{get_column_letter(len(columns))}{count + 1}"
        if total:
            sheet.append([_formed(sheet, value, form, bold=True, wrapped=wrapped) for value, form in zip(total, forms, strict=True)])
        return count

    def add_codes(self, codes: Iterable[tuple[str, str, str]], language: str) -> None:
        """The sheet that says which label stands for which code."""
        columns = [Column(say("Table", heading, language), lambda _: None, width=_WIDE) for heading in _CODE_HEADINGS]
        self.add(say("Table", _CODES, language), columns, codes)

    def save(self, path: Path) -> None:
        """Raises OSError."""
        packed = BytesIO()
        self._book.save(packed)
        path.write_bytes(packed.getbuffer())

    def _own(self, title: str) -> str:
        """A name that spreadsheets allow and no other sheet has."""
        name = base = " ".join(_NOT_IN_TITLES.sub(" ", _clean(title)).split())[:TITLE_LETTERS].strip(" '") or "…"
        number = 1
        while name.casefold() in self._titles:
            number += 1
            name = f"{base[: TITLE_LETTERS - len(str(number)) - 3].rstrip()} ({number})"
        self._titles.add(name.casefold())
        return name


def write_csv(path: Path, columns: Sequence[Column], rows: Iterable[Sequence[Cell]]) -> int:
    """Semicolons and a mark of UTF-8, as spreadsheets in Indonesia expect them; returns how many rows. Raises OSError."""
    count = 0
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        table = csv.writer(file, delimiter=";", lineterminator="\r\n")
        table.writerow([column.heading for column in columns])
        for row in rows:
            table.writerow([_plain(value, column.form) for value, column in zip(row, columns, strict=True)])
            count += 1
    return count


def write_stacked(path: Path, parts: Iterable[tuple[str, Sequence[Column], Iterable[Sequence[Cell]]]], language: str) -> None:
    """Several tables in one CSV, each below its title, an empty line between; otherwise as `write_csv`. Raises OSError."""
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        table = csv.writer(file, delimiter=";", lineterminator="\r\n")
        for place, (title, columns, rows) in enumerate(parts):
            if place:
                table.writerow([])
            table.writerow([_plain(title, "")])
            table.writerow([_plain(column.heading, "") for column in columns])
            table.writerows([_plain(value, column.form, language) for value, column in zip(row, columns, strict=True)] for row in rows)


def _formed(sheet: Any, cell: Cell, form: str, bold: bool = False, wrapped: bool = False) -> Any:
    value, own = value_of(cell)
    form = own or form
    if isinstance(value, str):
        return _text(sheet, value, bold, wrapped)
    if value is None or not (form or bold or wrapped):
        return value
    made = WriteOnlyCell(sheet, value)
    made.number_format = form or "General"
    if bold:
        made.font = _BOLD
    if wrapped:
        made.alignment = _WRAPPED
    return made


def _text(sheet: Any, value: str, bold: bool = False, wrapped: bool = False) -> Any:
    cell = WriteOnlyCell(sheet, _clean(value))
    cell.data_type = "s"  # whatever it begins with
    if bold:
        cell.font = _BOLD
    if wrapped:
        cell.alignment = _WRAPPED
    return cell


def _plain(cell: Cell, form: str, language: str = locale_id.DEFAULT_LANGUAGE) -> str | int:
    value, own = value_of(cell)
    form = own or form
    if value is None:
        return ""
    if isinstance(value, date):
        return value.isoformat()[:7] if form == MONTH_FORM else value.isoformat()
    if isinstance(value, time):
        return value.isoformat("minutes")
    if isinstance(value, Decimal):
        return _decimal(value, form, language)
    if isinstance(value, int):
        return value
    text = _clean(value)
    return f"'{text}" if text.startswith(FORMULA_STARTS) else text


def _decimal(value: Decimal, form: str, language: str) -> str:
    """With the comma of those who read it: '12,5', '-12,5%'. A number, so its sign may stand first."""
    is_share = form.endswith("%")
    shown = locale_id.number(value * 100 if is_share else value, language, 1 if ".0" in form else 0)
    return shown.replace("\u2212", "-") + ("%" if is_share else "")


def _clean(text: str) -> str:
    """Without characters that no spreadsheet may hold."""
    return _IMPOSSIBLE.sub("", text)
