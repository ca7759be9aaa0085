"""Every list and every report as LibreOffice understands it: each workbook and each CSV is converted headless, and every cell compared.

`python -m proofs.office [--keep DIR]`. Dates must arrive as dates, numbers as numbers, whatever text begins with as text, and nothing
as a formula. With --keep the workbooks stay there, and the first report also as PDF, to be looked at.
"""

import argparse
import csv
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from datetime import date, datetime
from datetime import time as clock_time
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from openpyxl import load_workbook

from core.domain.fields import Field, FieldType
from core.domain.kinds import AGE_GROUPS, KINDS
from core.domain.lists import shipped_lists
from desktop.assembly import Desk
from desktop.demo import practice_library
from desktop.reports.tables import TABLES

MONTH, YEAR, DAY = "2026-10", "2026", "2026-10-05"
REPORTS = (
    ("monthly", MONTH), ("annual", YEAR), ("visits", MONTH), ("visits", YEAR), ("problems", MONTH), ("iplm", YEAR), ("contest", YEAR),
    ("accreditation", YEAR), ("sim", MONTH),
)  # fmt: skip
TEXTS = (
    "=1+1", "+62812", "-5 kursi", "@SUM(A1)", "\t=2+2", '=HYPERLINK("x")', "1/2", "081234", "2026-10-05", "a;b \"c\" 'd'", "Buku 📚 كتاب",
)  # fmt: skip
CONVERT_S = 300
CSV_IN = "Text - txt - csv (StarCalc):59,34,76,1,,1033,false,true"  # semicolons, UTF-8, dates and numbers looked for
_OFFICE, _TABLE, _TEXT = (f"{{urn:oasis:names:tc:opendocument:xmlns:{name}:1.0}}" for name in ("office", "table", "text"))
Found = tuple[str, Any]  # 'string', 'float', 'date', 'time', 'formula' or '' for an empty cell; its value


class WrongCellError(Exception):
    """LibreOffice understood something else."""


def main(words: Sequence[str]) -> int:
    """The exit code: 0 when every cell arrived as what it is."""
    parser = argparse.ArgumentParser(prog="python -m proofs.office", description=__doc__)
    parser.add_argument("--keep", type=Path, metavar="DIR", help="where the files stay")
    args = parser.parse_args(words)
    if shutil.which("soffice") is None:
        print("LibreOffice is not installed: make office-check installs it where you are root.", file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory() as scratch:
        folder = args.keep or Path(scratch) / "tables"
        folder.mkdir(parents=True, exist_ok=True)
        with closing(practice_library.open_practice(Path(scratch) / "home")) as desk:
            _fill(desk)
            _write(desk, folder)
        started = time.monotonic()
        counts = _check(folder, Path(scratch))
        if args.keep:
            _convert([folder / f"monthly-{MONTH}.xlsx"], "pdf", folder, Path(scratch))
    told = ", ".join(f"{n:,} {what or 'empty'}" for what, n in sorted(counts.items()))
    print(f"{sum(counts.values()):,} cells as they should be ({told}) in {time.monotonic() - started:.0f} s")
    return 0


def _fill(desk: Desk) -> None:
    """Of every kind of list as many records as there are hard texts, so that each stands in each field of text once."""
    for kind in TABLES:
        for number in range(len(TEXTS)):
            fields = {field.name: _value(field, number + place) for place, field in enumerate(KINDS[kind].fields.values())}
            kept = {name: value for name, value in fields.items() if value is not None}
            if kind == "visit_day":
                desk.book.save_visit_day(f"{MONTH}-{number + 1:02}", {**kept, "date": f"{MONTH}-{number + 1:02}"})
            else:
                desk.book.save(kind, kept)


def _value(field: Field, number: int) -> Any:
    """One that the field takes; None for what is left out: links to other records, and whether it is deleted."""
    codes = shipped_lists().codes(field.list_name) if field.list_name else ()
    text = TEXTS[number % len(TEXTS)]
    offered: dict[FieldType, Any] = {
        FieldType.TEXT: text, FieldType.TEXTS: [text], FieldType.DATE: DAY, FieldType.MONTH: MONTH, FieldType.TIME: "09:30",
        FieldType.COUNT: 1000 + number, FieldType.SIZE: 2000 + number, FieldType.RUPIAH: 1_500_000 + number, FieldType.YES_NO: True,
        FieldType.NUMBERS: [number], FieldType.COUNTS: [number] * len(AGE_GROUPS),
    }  # fmt: skip
    if codes:
        offered |= {FieldType.CODE: codes[number % len(codes)], FieldType.CODES: list(codes[:2]), FieldType.COUNT_MAP: {codes[0]: number}}
    value = {"year": 2026, "consent": "written"}.get(field.name, offered.get(field.type))
    return None if field.name == "deleted" or value is None or field.problem_with(value) else value


def _write(desk: Desk, folder: Path) -> None:
    desk.tables.write(TABLES, folder / "lists.xlsx")
    for kind in TABLES:
        desk.tables.write([kind], folder / f"{kind}.csv")
    for kind, about in REPORTS:
        for ending in ("xlsx", "csv"):
            desk.reports.write_tables(kind, about, folder / f"{kind}-{about}.{ending}")


def _check(folder: Path, scratch: Path) -> Counter[str]:
    """How many cells of which type. Raises WrongCellError."""
    counts = Counter[str]()
    for ending, expected in (("xlsx", _of_workbook), ("csv", _of_csv)):
        files = sorted(folder.glob(f"*.{ending}"))
        made = scratch / ending
        _convert(files, "fods", made, scratch, *([f"--infilter={CSV_IN}"] if ending == "csv" else []))
        for file in files:
            counts += _compare(file, expected(file), list(_sheets(made / f"{file.stem}.fods")))
    return counts


def _convert(files: Sequence[Path], form: str, out: Path, scratch: Path, *more: str) -> None:
    words = ["soffice", f"-env:UserInstallation={(scratch / 'office').as_uri()}", "--headless", *more, "--convert-to", form, "--outdir"]
    subprocess.run([*words, str(out), *map(str, files)], check=True, capture_output=True, timeout=CONVERT_S)


def _compare(file: Path, expected: list[tuple[str, list[list[Any]]]], found: list[tuple[str, list[list[Found]]]]) -> Counter[str]:
    counts = Counter[str]()
    if file.suffix == ".xlsx" and [title for title, _ in expected] != [title for title, _ in found]:
        raise WrongCellError(f"{file.name}: sheets {[title for title, _ in found]}")
    fits = _fits if file.suffix == ".xlsx" else _fits_csv
    for (title, rows), (_, sheet) in zip(expected, found, strict=True):
        for number, row in enumerate(rows):
            for place, value in enumerate(row):
                cell = _cell(sheet, number, place)
                if not fits(value, cell):
                    raise WrongCellError(f"{file.name}, {title}, row {number + 1}, column {place + 1}: {value!r} arrived as {cell}")
                counts[cell[0]] += 1
    return counts


def _cell(sheet: list[list[Found]], row: int, place: int) -> Found:
    return sheet[row][place] if row < len(sheet) and place < len(sheet[row]) else ("", None)


def _fits(value: Any, cell: Found) -> bool:
    """What openpyxl reads in the file, and what LibreOffice does."""
    kind, found = cell
    if value is None or value == "":
        return kind == "" or found == ""
    if isinstance(value, str):
        return kind == "string" and found == value
    if isinstance(value, datetime | date | clock_time):
        return kind == ("time" if isinstance(value, clock_time) else "date") and found == value
    return kind == "float" and abs(found - value) < 1e-9


def _fits_csv(value: str, cell: Found) -> bool:
    """A CSV has no types: what looks like a day or a number becomes one; nothing becomes a formula, and text stays as it is."""
    kind, found = cell
    if _is_day(value):
        return kind == "date"
    if value.isascii() and value.isdigit():
        return kind == "float" and found == int(value)
    if value.startswith("'"):
        return kind == "string" and found in (value, value[1:])
    return kind != "formula" and (kind != "string" or found == value)


def _is_day(value: str) -> bool:
    try:
        return len(value) == 10 and bool(date.fromisoformat(value))
    except ValueError:
        return False


def _of_workbook(file: Path) -> list[tuple[str, list[list[Any]]]]:
    return [(sheet.title, [list(row) for row in sheet.iter_rows(values_only=True)]) for sheet in load_workbook(file).worksheets]


def _of_csv(file: Path) -> list[tuple[str, list[list[Any]]]]:
    with file.open(encoding="utf-8-sig", newline="") as opened:
        return [(file.stem, list(csv.reader(opened, delimiter=";")))]


def _sheets(file: Path) -> Iterator[tuple[str, list[list[Found]]]]:
    """(title, rows) of a flat spreadsheet."""
    for sheet in ElementTree.parse(file).iter(f"{_TABLE}table"):
        rows = [row for element in sheet.iter(f"{_TABLE}table-row") for row in _repeated(element, "rows", _row)]
        yield str(sheet.get(f"{_TABLE}name")), rows


def _row(element: ElementTree.Element) -> list[Found]:
    return [cell for one in element if one.tag == f"{_TABLE}table-cell" for cell in _repeated(one, "columns", _found)]


def _repeated(element: ElementTree.Element, what: str, read: Callable[[ElementTree.Element], Any]) -> list[Any]:
    """What stands there several times in a row is written once; the empty end of a sheet goes to its last row."""
    times = int(element.get(f"{_TABLE}number-{what}-repeated") or 1)
    return [read(element)] * min(times, 1000)


def _found(cell: ElementTree.Element) -> Found:
    if cell.get(f"{_TABLE}formula") is not None:
        return "formula", cell.get(f"{_TABLE}formula")
    match cell.get(f"{_OFFICE}value-type"):
        case "float" | "percentage" | "currency":
            return "float", float(str(cell.get(f"{_OFFICE}value")))
        case "date":
            return "date", datetime.fromisoformat(str(cell.get(f"{_OFFICE}date-value")))
        case "time":
            hours, minutes = str(cell.get(f"{_OFFICE}time-value")).removeprefix("PT").split("H")
            return "time", clock_time(int(hours), int(minutes.split("M")[0]))
        case "string":
            return "string", "\n".join(_words(one) for one in cell.iter(f"{_TEXT}p"))
    return "", None


def _words(paragraph: ElementTree.Element) -> str:
    """Spaces and tabs are elements of their own."""
    said = paragraph.text or ""
    for one in paragraph:
        inside = {f"{_TEXT}s": " " * int(one.get(f"{_TEXT}c") or 1), f"{_TEXT}tab": "\t"}.get(one.tag)
        said += (_words(one) if inside is None else inside) + (one.tail or "")
    return said


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
