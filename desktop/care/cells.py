"""Values of records as cells of a CSV that any spreadsheet opens, and back. What a cell says is never run as a formula.

texts, dates, codes   as they are; with ' in front where they begin with = + - @ ' a tabulator or a line's end
numbers               digits           yes or no   ya, tidak           bytes   hexadecimal           lists   JSON
"""

import csv
import io
import json
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from core.domain.fields import Field, FieldType

_GUARDED = ("=", "+", "-", "@", "'", "\t", "\r", "\n")
_YES, _NO = "ya", "tidak"
_TEXTS = frozenset({FieldType.TEXT, FieldType.DATE, FieldType.MONTH, FieldType.TIME, FieldType.CODE, FieldType.REFERENCE})
_NUMBERS = frozenset({FieldType.COUNT, FieldType.SIZE, FieldType.RUPIAH})
Row = Sequence[str]


class CellError(Exception):
    """A cell that its field cannot hold; the message is the field's name."""


def to_cell(value: Any) -> str:
    """'' for a field without a value."""
    if value is None or value == [] or value == {}:
        return ""
    if isinstance(value, str):
        return guarded(value)
    if isinstance(value, bool):
        return _YES if value else _NO
    if isinstance(value, bytes):
        return value.hex()
    return str(value) if isinstance(value, int) else json.dumps(value, ensure_ascii=False)


def from_cell(field: Field, cell: str) -> Any:
    """The value; None for an empty cell. Raises CellError."""
    if cell == "":
        return None
    try:
        value = _parsed(field, cell)
    except (ValueError, KeyError, RecursionError) as error:
        raise CellError(field.name) from error
    if field.problem_with(value):
        raise CellError(field.name)
    return value


def guarded(text: str) -> str:
    """A text that no spreadsheet takes for a formula; `bare` takes the mark away."""
    return f"'{text}" if text.startswith(_GUARDED) else text


def bare(cell: str) -> str:
    """The text without its guard."""
    return cell.removeprefix("'")


def to_csv(rows: Iterable[Row]) -> bytes:
    """With a mark of UTF-8, semicolons and CR LF, as spreadsheets in Indonesia expect it."""
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=";", lineterminator="\r\n").writerows(rows)
    return out.getvalue().encode("utf-8-sig")


def from_csv(content: bytes) -> Iterator[tuple[int, Row | None]]:
    """(number of the line on which it ends, cells); None for cells where the line is damaged; empty lines are passed by.

    Raises UnicodeDecodeError, before the first line.
    """
    reader = csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), delimiter=";", strict=True)
    while True:
        try:
            row = next(reader)
        except StopIteration:
            return
        except csv.Error:
            yield reader.line_num, None
            continue
        if any(row):
            yield reader.line_num, row


def _parsed(field: Field, cell: str) -> Any:
    if field.type in _TEXTS:
        return bare(cell)
    if field.type is FieldType.YES_NO:
        return {_YES: True, _NO: False}[cell.strip().lower()]
    if field.type is FieldType.BYTES:
        return bytes.fromhex(cell)
    return int(cell) if field.type in _NUMBERS else json.loads(cell)
