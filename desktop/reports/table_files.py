"""Tables as files. Text of the log is never a formula: in XLSX it is a string cell, in CSV an apostrophe stands before it."""

import csv
import re
from collections.abc import Iterable, Sequence
from datetime import date, time
from io import BytesIO
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter

from core.words import say, translate
from desktop.reports.table_columns import MONTH_FORM, Cell, Column

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
_IMPOSSIBLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")  # in XML
_CODES = translate("Table", "Codes")
_CODE_HEADINGS = (translate("Table", "Column"), translate("Table", "Code"), translate("Table", "Label"))
_WIDE = 32


class Book:
    """A workbook whose rows go to the disk as they come."""

    def __init__(self) -> None:
        self._book = Workbook(write_only=True)

    def add(self, title: str, columns: Sequence[Column], rows: Iterable[Sequence[Cell]]) -> int:
        """A sheet with headings that stay in sight and a filter; returns how many rows."""
        sheet = self._book.create_sheet(title)
        sheet.freeze_panes = "A2"
        for place, column in enumerate(columns, 1):
            sheet.column_dimensions[get_column_letter(place)].width = column.width
        sheet.append([_text(sheet, column.heading, bold=True) for column in columns])
        forms = [column.form for column in columns]
        count = 0
        for row in rows:
            sheet.append([_formed(sheet, value, form) for value, form in zip(row, forms, strict=True)])
            count += 1
        sheet.auto_filter.ref = f"A1:{get_column_letter(len(columns))}{count + 1}"
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


def _formed(sheet: Any, value: Cell, form: str) -> Any:
    if isinstance(value, str):
        return _text(sheet, value)
    if value is None or not form:
        return value
    cell = WriteOnlyCell(sheet, value)
    cell.number_format = form
    return cell


def _text(sheet: Any, value: str, bold: bool = False) -> Any:
    cell = WriteOnlyCell(sheet, _clean(value))
    cell.data_type = "s"  # whatever it begins with
    if bold:
        cell.font = Font(bold=True)
    return cell


def _plain(value: Cell, form: str) -> str | int:
    if value is None:
        return ""
    if isinstance(value, date):
        return value.isoformat()[:7] if form == MONTH_FORM else value.isoformat()
    if isinstance(value, time):
        return value.isoformat("minutes")
    if isinstance(value, int):
        return value
    text = _clean(value)
    return f"'{text}" if text.startswith(FORMULA_STARTS) else text


def _clean(text: str) -> str:
    """Without characters that no spreadsheet may hold."""
    return _IMPOSSIBLE.sub("", text)
