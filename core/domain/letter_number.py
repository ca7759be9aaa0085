"""The number of a letter after the library's own pattern: '{nomor}/PERPUS/{bulan_romawi}/{tahun}' is '012/PERPUS/XI/2026'."""

import re
from dataclasses import dataclass

from core.locale_id import roman_month

NUMBER, MONTH, ROMAN_MONTH, YEAR = FIELDS = ("nomor", "bulan", "bulan_romawi", "tahun")  # as she writes them, in every language
USUAL = "{nomor}/PERPUS/{bulan_romawi}/{tahun}"
UNKNOWN_FIELD, UNBALANCED = "unknown_field", "unbalanced"
_FIELD = re.compile(r"\{([^{}]*)\}")


@dataclass(frozen=True, slots=True)
class PatternProblem:
    """Why a pattern cannot be used. code: 'unknown_field' or 'unbalanced'; field: the name that is not known."""

    code: str
    field: str = ""


def problem_with(pattern: str) -> PatternProblem | None:
    """None for a pattern that can be filled, and for text without any field."""
    if any(brace in _FIELD.sub("", pattern) for brace in "{}"):
        return PatternProblem(UNBALANCED)
    unknown = [name for name in _FIELD.findall(pattern) if name not in FIELDS]
    return PatternProblem(UNKNOWN_FIELD, unknown[0]) if unknown else None


def filled(pattern: str, year: str, month: int | None, number: str, dots: str) -> str:
    """The pattern filled; dots for the pen where month is None or number ''. Raises ValueError where the pattern has a problem."""
    if problem := problem_with(pattern):
        raise ValueError(f"{problem.code}: {pattern}")
    values = {
        NUMBER: number or dots,
        MONTH: f"{month:02}" if month else dots,
        ROMAN_MONTH: roman_month(month) if month else dots,
        YEAR: year,
    }
    return _FIELD.sub(lambda found: values[found[1]], pattern)
