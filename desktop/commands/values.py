"""From the text of an option or a line of a file to the value of a field, with a reason where it cannot be one."""

from argparse import ArgumentTypeError
from datetime import date
from typing import Any

from core.domain.fields import Field, FieldType
from core.domain.kind import Kind

_NUMBERS = (FieldType.COUNT, FieldType.RUPIAH, FieldType.SIZE)
_LISTS = (FieldType.TEXTS, FieldType.CODES, FieldType.REFERENCES)


class WrongValue(Exception):
    """reason: a code ('not_count', 'unknown_field' …); field: which one."""

    def __init__(self, field: str, reason: str) -> None:
        super().__init__(f"{field}: {reason}")
        self.field = field
        self.reason = reason


def month(text: str) -> str:
    """'YYYY-MM', or an error of the command's words."""
    try:
        date.fromisoformat(f"{text}-01")
    except ValueError:
        raise ArgumentTypeError(f"{text!r}: YYYY-MM") from None
    return text


def whole(text: str) -> int:
    """A number that is not negative, or an error of the command's words."""
    if not (text.isascii() and text.isdigit() and len(text) < 10):
        raise ArgumentTypeError(f"{text!r}: 0, 1, 2 …")
    return int(text)


def from_text(field: Field, text: str) -> Any:
    """The value that somebody typed; '' clears the field. Raises WrongValue."""
    if text == "":
        return None
    try:
        value = _parsed(field, text)
    except (ValueError, KeyError) as error:
        raise WrongValue(field.name, f"not_{field.type.value}") from error
    return _possible(field, value)


def from_json(kind: Kind, row: Any) -> dict[str, Any]:
    """The fields of a line of a file, `id`, `photos` and `state` left out. Raises WrongValue."""
    if not isinstance(row, dict):
        raise WrongValue("", "not_object")
    fields = {}
    for name, value in row.items():
        if name in _NOT_FIELDS:
            continue
        if name not in kind.fields or name == "deleted":
            raise WrongValue(name, "unknown_field")
        fields[name] = _possible(kind.fields[name], value)
    for name in kind.needed:
        if fields.get(name) in (None, ""):
            raise WrongValue(name, "needed")
    return fields


_NOT_FIELDS = ("id", "library", "area", "photos", "state")


def _possible(field: Field, value: Any) -> Any:
    if problem := field.problem_with(value):
        raise WrongValue(field.name, problem)
    return value


def _parsed(field: Field, text: str) -> Any:
    if field.type in _NUMBERS:
        return int(text)
    if field.type in (FieldType.COUNTS, FieldType.NUMBERS):
        return [int(part) if part.strip() else None for part in text.split(",")]
    if field.type is FieldType.COUNT_MAP:
        return {name.strip(): int(count) for name, count in (part.split("=") for part in text.split(","))}
    if field.type in _LISTS:
        return [part.strip() for part in text.split(",") if part.strip()]
    if field.type is FieldType.YES_NO:
        return {"yes": True, "ya": True, "true": True, "1": True, "no": False, "tidak": False, "false": False, "0": False}[
            text.casefold()
        ]
    return text
