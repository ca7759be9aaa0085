"""Rows of a spreadsheet from outside: XLSX by openpyxl, CSV in any of the usual dresses. Nothing in a file is ever executed.

A file is measured before it is opened: its size, its parts, what they unpack to. Macros are not read, formulas count as their last result.
"""

import csv
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

FILE_BYTES_MAX = 50_000_000
UNPACKED_BYTES_MAX = 300_000_000
PARTS_MAX = 5_000
ROWS_MAX = 20_000
COLUMNS_MAX = 200
CELL_CHARACTERS_MAX = 20_000
_OLD_EXCEL, _ZIP = b"\xd0\xcf\x11\xe0", b"PK\x03\x04"
_UTF16 = (b"\xff\xfe", b"\xfe\xff")
_SEPARATORS = ";,\t"
Row = tuple[int, tuple[Any, ...]]


class RegisterError(Exception):
    """code: 'too_large', 'old_format', 'damaged', 'too_many_rows', 'empty'; the file was not read."""

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(f"{code} {detail}".strip())
        self.code = code


@dataclass(frozen=True, slots=True)
class Register:
    """rows: (number of the row as the spreadsheet counts, cells); rows without any content are left out."""

    rows: tuple[Row, ...]


def read_register(path: Path) -> Register:
    """The first sheet of an .xlsx or .xlsm, or a CSV, told apart by their content. Raises RegisterError, OSError."""
    if path.stat().st_size > FILE_BYTES_MAX:
        raise RegisterError("too_large")
    with path.open("rb") as file:
        start = file.read(4)
    if start == _OLD_EXCEL:
        raise RegisterError("old_format")
    found: list[Row] = []
    for row in _of_workbook(path) if start == _ZIP else _of_csv(path):
        if len(found) == ROWS_MAX:
            raise RegisterError("too_many_rows")
        found.append(row)
    if not found:
        raise RegisterError("empty")
    return Register(tuple(found))


def _of_workbook(path: Path) -> Iterator[Row]:
    import openpyxl

    try:
        with zipfile.ZipFile(path) as archive:
            parts = archive.infolist()
        if len(parts) > PARTS_MAX or sum(part.file_size for part in parts) > UNPACKED_BYTES_MAX:
            raise RegisterError("too_large")
        book = openpyxl.load_workbook(path, read_only=True, data_only=True, keep_links=False)
        try:
            if not book.worksheets:
                raise RegisterError("empty")
            sheet = book.worksheets[0]
            width = min(sheet.max_column or COLUMNS_MAX, COLUMNS_MAX)
            yield from _filled(enumerate(sheet.iter_rows(values_only=True, max_col=width), 1))
        finally:
            book.close()
    except (RegisterError, OSError):
        raise
    except Exception as error:  # a damaged workbook ends in many ways: zip, XML, missing parts
        raise RegisterError("damaged", str(error)) from error


def _of_csv(path: Path) -> Iterator[Row]:
    text = _decoded(path.read_bytes())
    if "\0" in text:
        raise RegisterError("damaged")
    separator = max(_SEPARATORS, key=text.split("\n", 1)[0].count)
    reader = csv.reader(text.splitlines(keepends=True), delimiter=separator)
    try:
        yield from _filled((reader.line_num, tuple(cells[:COLUMNS_MAX])) for cells in reader)
    except csv.Error as error:
        raise RegisterError("damaged", f"{reader.line_num}: {error}") from error


def _decoded(content: bytes) -> str:
    """UTF-8 or UTF-16 by its mark, UTF-8 without one, else the code page of an Indonesian Windows, which reads anything."""
    if content.startswith(_UTF16):
        return content.decode("utf-16", errors="replace")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace")


def _filled(rows: Any) -> Iterator[Row]:
    for number, cells in rows:
        if any(cell is not None and str(cell).strip() for cell in cells):
            yield number, tuple(cell[:CELL_CHARACTERS_MAX] if isinstance(cell, str) else cell for cell in cells)
