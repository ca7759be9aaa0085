"""Rows of a spreadsheet from outside: XLSX by openpyxl, CSV in any of the usual dresses, cells from the clipboard.

A file is measured before it is opened: its size, its parts, what they unpack to. Nothing in it is ever executed: macros are not read,
formulas count as their last result. One that was never calculated stays a Formula, which no field takes.
"""

import csv
import zipfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

FILE_BYTES_MAX = 50_000_000
UNPACKED_BYTES_MAX = 300_000_000
PARTS_MAX = 5_000
ROWS_MAX = 20_000
COLUMNS_MAX = 200
CELL_CHARACTERS_MAX = 20_000
_OLD_EXCEL, _ZIP, _PDF = b"\xd0\xcf\x11\xe0", b"PK\x03\x04", b"%PDF"
_UTF16 = (b"\xff\xfe", b"\xfe\xff")
_SEPARATORS = ";,\t"
_LINES_LOOKED_AT = 20
_LOOK_EVERY = 500  # rows; a row takes microseconds
_PIECE = 1 << 20
Row = tuple[int, tuple[Any, ...]]
Look = Callable[[int], None]


class RegisterError(Exception):
    """The file was not read. code: 'register_' and 'too_large', 'old', 'other', 'damaged', 'rows', 'empty', 'gone' or 'held'."""

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(f"{code} {detail}".strip())
        self.code = code


class Formula(str):
    """A formula whose result the file does not hold."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Register:
    """rows: (number of the row as the spreadsheet counts, cells); rows without any content are left out.

    is_open: another program has the file open; what is not saved there is not in here.
    """

    rows: tuple[Row, ...]
    is_open: bool = False


def read_register(path: Path, look: Look | None = None) -> Register:
    """The first sheet of an .xlsx or .xlsm, or a CSV, told apart by their content. Raises RegisterError.

    look: is called now and then with how many rows were seen; what it raises ends the reading.
    """
    try:
        if path.stat().st_size > FILE_BYTES_MAX:
            raise RegisterError("register_too_large")
        with path.open("rb") as file:
            start = file.read(4)
        if start == _OLD_EXCEL:
            raise RegisterError("register_old")
        if start == _PDF:
            raise RegisterError("register_other")
        rows = _of_workbook(path) if start == _ZIP else _of_csv(path.read_bytes())
        return Register(_kept(rows, look), _is_open(path))
    except PermissionError as error:
        raise RegisterError("register_held", str(error)) from error
    except OSError as error:
        raise RegisterError("register_gone", str(error)) from error


def read_pasted(text: str) -> Register:
    """Cells as a spreadsheet puts them on the clipboard. Raises RegisterError."""
    return Register(_kept(_of_text(text, "\t" if "\t" in text else _separator(text)), None))


def _kept(rows: Iterable[Row], look: Look | None) -> tuple[Row, ...]:
    """Those with content. Rows that only look like rows cost nothing but the time to pass them."""
    found: list[Row] = []
    for seen, (number, cells) in enumerate(rows):
        if look is not None and seen % _LOOK_EVERY == 0:
            look(seen)
        if any(cell is not None and (not isinstance(cell, str) or cell.strip()) for cell in cells):
            if len(found) == ROWS_MAX:
                raise RegisterError("register_rows")
            found.append((number, tuple(cell[:CELL_CHARACTERS_MAX] if type(cell) is str else cell for cell in cells[:COLUMNS_MAX])))
    if not found:
        raise RegisterError("register_empty")
    return tuple(found)


def _is_open(path: Path) -> bool:
    """Excel and LibreOffice each lay a small file beside one that they have open."""
    return any(path.with_name(name).exists() for name in (f"~${path.name}", f".~lock.{path.name}#"))


def _of_workbook(path: Path) -> Iterator[Row]:
    try:
        with zipfile.ZipFile(path) as archive:
            parts = archive.infolist()
            if len(parts) > PARTS_MAX or sum(part.file_size for part in parts) > UNPACKED_BYTES_MAX:
                raise RegisterError("register_too_large")
            if not any(part.filename.lower().startswith("xl/") for part in parts):
                raise RegisterError("register_other")
            has_formulas = any(_has_formula(archive, part) for part in parts if "worksheets/" in part.filename)
        kept = _first_sheet(path, results=True)
        if not has_formulas:
            yield from kept
            return
        for (number, cells), (_, written) in zip(kept, _first_sheet(path, results=False), strict=False):
            yield number, tuple(map(_counted, cells, written))
    except (RegisterError, OSError):
        raise
    except Exception as error:  # a damaged workbook ends in many ways: zip, XML, missing parts
        raise RegisterError("register_damaged", str(error)) from error


def _first_sheet(path: Path, results: bool) -> Iterator[Row]:
    """results: what formulas came to when it was saved, or None; otherwise what is written there."""
    import openpyxl

    with path.open("rb") as file:  # by content: its name may end in anything
        book = openpyxl.load_workbook(file, read_only=True, data_only=results, keep_links=False)
        try:
            if not book.worksheets:
                raise RegisterError("register_empty")
            sheet = book.worksheets[0]
            sheet.reset_dimensions()  # some programs write them wrong, and rows would be cut
            yield from enumerate(sheet.iter_rows(values_only=True), 1)
        finally:
            book.close()


def _has_formula(archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> bool:
    before = b""
    with archive.open(part) as file:
        while piece := file.read(_PIECE):
            if b"<f>" in before + piece or b"<f " in before + piece:
                return True
            before = piece[-2:]
    return False


def _counted(result: Any, written: Any) -> Any:
    return Formula(getattr(written, "text", written)) if result is None and written is not None else result


def _of_csv(content: bytes) -> Iterator[Row]:
    text = _decoded(content)
    if "\0" in text:
        raise RegisterError("register_damaged")
    if text.lstrip()[:200].lower().startswith(("<html", "<!doctype", "<?xml", "<table")):
        raise RegisterError("register_other")  # what many web pages give out as .xls
    first, _, rest = text.partition("\n")
    told = first.strip()
    if told.lower().startswith("sep=") and len(told) == 5:
        return _of_text(rest, told[4], 1)
    return _of_text(text, _separator(text))


def _separator(text: str) -> str:
    """What parts the cells in most of the first lines; titles above a table hold none."""
    lines = text.split("\n", _LINES_LOOKED_AT)[:_LINES_LOOKED_AT]
    return max(_SEPARATORS, key=lambda one: (sum(one in line for line in lines), sum(line.count(one) for line in lines)))


def _of_text(text: str, separator: str, lines_before: int = 0) -> Iterator[Row]:
    reader = csv.reader(text.splitlines(keepends=True), delimiter=separator)
    try:
        yield from ((reader.line_num + lines_before, tuple(cells)) for cells in reader)
    except csv.Error as error:
        raise RegisterError("register_damaged", f"{reader.line_num}: {error}") from error


def _decoded(content: bytes) -> str:
    """UTF-8 or UTF-16 by its mark, or without one as it looks; else the code page of an Indonesian Windows, which reads anything."""
    if content.startswith(_UTF16):
        return content.decode("utf-16", errors="replace")
    low, high = content[0:200:2], content[1:200:2]
    if high and not any(high) and any(low):
        return content.decode("utf-16-le", errors="replace")
    if high and not any(low) and any(high):
        return content.decode("utf-16-be", errors="replace")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace")
