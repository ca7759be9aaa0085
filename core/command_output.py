"""What a command prints, the desktop's and the server's: sentences for people, or one JSON object; and its exit code."""

import json
import sys
from dataclasses import dataclass, field
from typing import Any

OK, FAILED, USAGE = 0, 1, 2


@dataclass(slots=True)
class Result:
    """The outcome of a command. lines: what a person reads; data: what --json prints; silent: it has printed all itself."""

    lines: list[str] = field(default_factory=list)
    data: dict[str, Any] = field(default_factory=dict)
    exit_code: int = OK
    silent: bool = False


def show(result: Result, as_json: bool) -> int:
    """Prints a result and gives its exit code."""
    if result.silent:
        return result.exit_code
    if as_json:
        print(as_line({"ok": result.exit_code == OK, **result.data}), flush=True)
    elif result.lines:
        print("\n".join(result.lines), file=sys.stdout if result.exit_code == OK else sys.stderr, flush=True)
    return result.exit_code


def as_line(data: dict[str, Any]) -> str:
    """One object on one line; bytes as hex digits."""
    return json.dumps(data, ensure_ascii=False, default=_plain)


def _plain(value: Any) -> str:
    return value.hex() if isinstance(value, bytes) else str(value)
