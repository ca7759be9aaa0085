"""Logs as one JSON object a line on standard error. Library ids, counts and durations; never names, contents or keys."""

import json
import logging
import sys
import traceback
from pathlib import Path
from typing import Any

_LOGGER = logging.getLogger("suluh")
_OURS = Path(__file__).parent


class _JsonLines(logging.Formatter):
    """Formats a record made by `event`."""

    def format(self, record: logging.LogRecord) -> str:
        line: dict[str, Any] = {"level": record.levelname.lower(), "event": record.getMessage()}
        line |= getattr(record, "facts", {})
        if record.exc_info:
            line["trace"] = trace_without_values(record.exc_info[1])
        return json.dumps(line, ensure_ascii=False, default=_plain)


def configure(level: int = logging.INFO) -> None:
    """Sends all logs of this process to standard error as JSON lines."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(_JsonLines())
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.WARNING)
    _LOGGER.setLevel(level)
    # The web server repeats what `failure` has said already.
    logging.getLogger("uvicorn.error").addFilter(
        lambda record: not record.getMessage().startswith("Exception in ASGI application")
    )


def event(name: str, **facts: Any) -> None:
    """Something that happened."""
    _LOGGER.info(name, extra={"facts": facts})


def failure(name: str, error: BaseException, **facts: Any) -> None:
    """Something that should not have happened, with where but without what."""
    _LOGGER.error(name, exc_info=(type(error), error, error.__traceback__), extra={"facts": facts})


def trace_without_values(error: BaseException | None) -> list[str]:
    """Where an exception came from: our own frames and the last. Without its message: a database's quotes the values of a row."""
    lines = []
    while error is not None:
        frames = traceback.extract_tb(error.__traceback__)
        ours = [f for f in frames[:-1] if _OURS in Path(f.filename).parents] + frames[-1:]
        lines += [type(error).__name__, *(f"{f.filename}:{f.lineno} {f.name}" for f in ours)]
        error = error.__cause__ or error.__context__
    return lines


def _plain(value: Any) -> str:
    return value.hex() if isinstance(value, bytes) else str(value)
