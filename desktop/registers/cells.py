"""From a cell as people write it to the value of a field: '3 November 2026', '1.250', 'Rp 1.250.000', 'ya', the label of a code."""

import re
from datetime import date, datetime, time
from typing import Any

from core import locale_id
from core.domain.fields import Field, FieldType
from core.domain.lists import LANGUAGES, shipped_lists
from desktop.registers.reading import Formula

_T = FieldType
_YES = {"ya": True, "y": True, "yes": True, "true": True, "1": True, "tidak": False, "t": False, "no": False, "false": False, "0": False}
_MONTHS = {
    name.casefold(): number
    for language in LANGUAGES
    for number in range(1, 13)
    for name in (locale_id.month_name(number, language), locale_id.month_name(number, language)[:3])
}
_WORDED = re.compile(r"(?:\w+,\s*)?(\d{1,2})\s+([^\W\d]+)\s+(\d{4})")
_NUMBERED = re.compile(r"(\d{1,2})[/.\-](\d{1,2})[/.\-](\d{4})")
_TIMES = re.compile(r"(\d{1,2})[.:](\d{2})(?:[.:]\d{2})?(?:\s*WI(?:B|TA|T))?", re.IGNORECASE)
_WHOLE = re.compile(r"(?:Rp\.?\s*)?(\d{1,3}(?:\.\d{3})+|\d+)(?:,0{1,2}|,-)?", re.IGNORECASE)
# A machine's own number: no thousands, and a fraction of nothing.
_PLAIN = re.compile(r"(\d+)\.0{1,2}")
# What a formula comes to that cannot be calculated.
_FAILED = frozenset({"#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"})


class WrongCell(ValueError):
    """reason: a code, 'not_date' or 'needed' for example."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def value_of(field: Field, cell: Any) -> Any:
    """What the field would hold, None for an empty cell. Never a guess: what can be read in two ways is refused. Raises WrongCell."""
    if cell is None or (isinstance(cell, str) and not cell.strip()):
        return None
    if isinstance(cell, Formula):
        raise WrongCell("not_counted")
    if isinstance(cell, str) and cell.strip() in _FAILED:
        raise WrongCell("formula_failed")
    try:
        value = _READERS.get(field.type, _refused)(field, cell)
    except (ValueError, KeyError, OverflowError) as error:
        raise WrongCell(f"not_{field.type.value}") from error
    if problem := field.problem_with(value):
        raise WrongCell(problem)
    return value


def _refused(_field: Field, _cell: Any) -> Any:
    raise ValueError


def _text(_field: Field, cell: Any) -> str:
    if isinstance(cell, datetime | date):
        return cell.isoformat()[:10]
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell).strip()


def _date(_field: Field, cell: Any) -> str:
    if isinstance(cell, datetime | date):
        return cell.isoformat()[:10]
    text = str(cell).strip()
    if found := _NUMBERED.fullmatch(text):
        day, month, year = (int(part) for part in found.groups())
        return date(year, month, day).isoformat()
    if found := _WORDED.fullmatch(text):
        return date(int(found[3]), _MONTHS[found[2].casefold()], int(found[1])).isoformat()
    return date.fromisoformat(text[:10] if text[10:] in ("", " 00:00:00", "T00:00:00") else text).isoformat()


def _month(_field: Field, cell: Any) -> str:
    if isinstance(cell, datetime | date):
        return cell.isoformat()[:7]
    text = str(cell).strip()
    if found := re.fullmatch(r"([^\W\d]+)\s+(\d{4})", text):
        return f"{found[2]}-{_MONTHS[found[1].casefold()]:02}"
    if found := re.fullmatch(r"(\d{1,2})[/\-](\d{4})", text):
        return f"{found[2]}-{int(found[1]):02}"
    return text


def _time(_field: Field, cell: Any) -> str:
    if isinstance(cell, datetime | time):
        return cell.strftime("%H:%M")
    found = _TIMES.fullmatch(str(cell).strip())
    if not found:
        raise ValueError
    return f"{int(found[1]):02}:{found[2]}"


def _whole(_field: Field, cell: Any) -> int:
    if isinstance(cell, bool):
        raise ValueError
    if isinstance(cell, int):
        return cell
    if isinstance(cell, float):
        if not cell.is_integer():
            raise ValueError
        return int(cell)
    text = str(cell).strip()
    found = _PLAIN.fullmatch(text) or _WHOLE.fullmatch(text)
    if not found:
        raise ValueError
    return int(found[1].replace(".", ""))


def _yes_no(_field: Field, cell: Any) -> bool:
    return cell if isinstance(cell, bool) else _YES[str(cell).strip().casefold()]


def _code(field: Field, cell: Any) -> str:
    """By its code or by its label in any language."""
    sought = " ".join(str(cell).split()).casefold()
    for code, labels in shipped_lists().lists.get(field.list_name, {}).items():
        if sought in (code.casefold(), *(label.casefold() for label in labels.values())):
            return code
    raise ValueError


def _parts(cell: Any) -> list[str]:
    text = str(cell)
    return [part.strip() for part in re.split(r"[;\n]" if ";" in text or "\n" in text else ",", text) if part.strip()]


def _codes(field: Field, cell: Any) -> list[str]:
    try:
        return [_code(field, cell)]  # a label may hold a comma
    except ValueError:
        return [_code(field, part) for part in _parts(cell)]


def _counts(field: Field, cell: Any) -> list[int | None]:
    return [None if part in ("", "-", "–") else _whole(field, part) for part in (one.strip() for one in re.split("[;,]", str(cell)))]


def _count_map(field: Field, cell: Any) -> dict[str, int]:
    found = {}
    for part in _parts(cell):
        name, _, count = part.rpartition("=") if "=" in part else part.rpartition(":")
        found[_code(field, name)] = _whole(field, count)
    return found


_READERS = {
    _T.TEXT: _text, _T.DATE: _date, _T.MONTH: _month, _T.TIME: _time, _T.COUNT: _whole, _T.SIZE: _whole, _T.RUPIAH: _whole,
    _T.YES_NO: _yes_no, _T.CODE: _code, _T.CODES: _codes, _T.TEXTS: lambda _field, cell: _parts(cell),
    _T.COUNTS: _counts, _T.NUMBERS: _counts, _T.COUNT_MAP: _count_map,
}  # fmt: skip
