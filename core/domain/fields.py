"""What a field may hold. `problem_with` says what is impossible; what is merely unlikely is for `checks`."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any, TypeGuard

_MONTH = re.compile(r"\d{4}-(0[1-9]|1[0-2])")
_TIME = re.compile(r"([01]\d|2[0-3])[:.][0-5]\d")
COUNT_MAX = 10_000_000
TEXT_CHARACTERS_MAX = 20_000


class Owner(StrEnum):
    """Which side may write a field; a value from the other side is refused."""

    VILLAGE = "village"
    REGENCY = "regency"
    EITHER = "either"


class FieldType(StrEnum):
    """How a value is shaped. Dates are 'YYYY-MM-DD', months 'YYYY-MM', times 'HH:MM', references 32 hex digits, money whole rupiah,
    sizes bytes."""

    TEXT = "text"
    TEXTS = "texts"
    DATE = "date"
    MONTH = "month"
    TIME = "time"
    COUNT = "count"
    COUNTS = "counts"
    COUNT_MAP = "count_map"
    SIZE = "size"
    RUPIAH = "rupiah"
    YES_NO = "yes_no"
    CODE = "code"
    CODES = "codes"
    NUMBERS = "numbers"
    REFERENCE = "reference"
    REFERENCES = "references"
    BYTES = "bytes"


@dataclass(frozen=True, slots=True)
class Field:
    """list_name: the code list for CODE and CODES (open: unknown codes are kept and shown raw); size: length of COUNTS;
    ahead: a DATE that may lie in the future; long: a TEXT of several lines."""

    name: str
    type: FieldType
    owner: Owner = Owner.VILLAGE
    list_name: str = ""
    size: int = 0
    ahead: bool = False
    long: bool = False

    def problem_with(self, value: Any) -> str:
        """'' when the value can be stored; otherwise a code: 'not_text', 'not_date', 'not_count' … None clears a field."""
        return "" if value is None or _FITS[self.type](self, value) else f"not_{self.type.value}"


def _is_text(value: Any) -> bool:
    return isinstance(value, str) and len(value) <= TEXT_CHARACTERS_MAX


def _is_count(value: Any) -> TypeGuard[int]:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= COUNT_MAX


def _is_whole(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 2**53


def _is_date(value: Any) -> bool:
    if not isinstance(value, str) or len(value) != 10:
        return False
    try:
        date.fromisoformat(value)
    except ValueError:
        return False
    return True


def _is_list(value: Any, fits: Callable[[Any], bool]) -> bool:
    return isinstance(value, list) and len(value) <= 1000 and all(fits(one) for one in value)


def count_or_none(value: Any) -> int | None:
    """The value where it is a count; None for anything else."""
    return value if _is_count(value) else None


def is_reference(value: Any) -> TypeGuard[str]:
    """True for a record's id as 32 hex digits."""
    return isinstance(value, str) and re.fullmatch(r"[0-9a-f]{32}", value) is not None


_FITS: dict[FieldType, Callable[[Field, Any], bool]] = {
    FieldType.TEXT: lambda _, v: _is_text(v),
    FieldType.TEXTS: lambda _, v: _is_list(v, _is_text),
    FieldType.DATE: lambda _, v: _is_date(v),
    FieldType.MONTH: lambda _, v: isinstance(v, str) and _MONTH.fullmatch(v) is not None,
    FieldType.TIME: lambda _, v: isinstance(v, str) and _TIME.fullmatch(v) is not None,
    FieldType.COUNT: lambda _, v: _is_count(v),
    FieldType.COUNTS: lambda f, v: _is_list(v, lambda one: one is None or _is_count(one)) and len(v) == f.size,
    FieldType.COUNT_MAP: lambda _, v: isinstance(v, dict) and all(isinstance(k, str) and _is_count(n) for k, n in v.items()),
    FieldType.SIZE: lambda _, v: _is_whole(v),
    FieldType.RUPIAH: lambda _, v: _is_whole(v),
    FieldType.YES_NO: lambda _, v: isinstance(v, bool),
    FieldType.CODE: lambda _, v: _is_text(v),
    FieldType.CODES: lambda _, v: _is_list(v, _is_text),
    FieldType.NUMBERS: lambda _, v: _is_list(v, _is_count),
    FieldType.REFERENCE: lambda _, v: is_reference(v),
    FieldType.REFERENCES: lambda _, v: _is_list(v, is_reference),
    FieldType.BYTES: lambda _, v: isinstance(v, bytes),
}
