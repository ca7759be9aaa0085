"""What a command prints: sentences for people, or one JSON object; and its exit code."""

import json
import sys
from dataclasses import dataclass, field
from typing import Any

from core.words import say, translate

OK, FAILED, USAGE, TIME_UP, REJECTED = 0, 1, 2, 3, 4
LANGUAGE = "id"


@dataclass(slots=True)
class Result:
    """The outcome of a command. lines: what a person reads; data: what --json prints."""

    lines: list[str] = field(default_factory=list)
    data: dict[str, Any] = field(default_factory=dict)
    exit_code: int = OK


def tell(source: str, **values: Any) -> str:
    """A sentence of the command line in Indonesian."""
    return say("Command", source, LANGUAGE, **values)


def file_failure(error: OSError) -> Result:
    """A file named on the command line that cannot be read or written."""
    sentence = translate("Command", "{file} cannot be read or written. Your data is safe on this computer. Choose another file.")
    return Result([tell(sentence, file=error.filename or "–")], {"error": "file", "detail": str(error)}, FAILED)


def show(result: Result, as_json: bool) -> int:
    """Prints a result and gives its exit code."""
    if as_json:
        print(json.dumps({"ok": result.exit_code == OK, **result.data}, ensure_ascii=False, default=_plain))
    else:
        print("\n".join(result.lines), file=sys.stdout if result.exit_code == OK else sys.stderr)
    return result.exit_code


def _plain(value: Any) -> Any:
    return value.hex() if isinstance(value, bytes) else str(value)
