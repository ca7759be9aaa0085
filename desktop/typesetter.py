"""Another process: it sets one paper with templates that somebody changed, says what came of it, and ends. See reports/apart.py.

It stands here and not among the reports, so that it starts without loading what they are made of.
"""

import os
from contextlib import suppress
from pathlib import Path
from typing import Any

import msgspec

MEMORY_BYTES_MAX = 1536 * 1024 * 1024


def main() -> None:
    """Reads the wish from standard input and answers on standard output."""
    _be_modest()
    asked, told = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what a library prints is no answer
    sources, fonts, form = msgspec.msgpack.decode(asked.read())
    told.write(msgspec.msgpack.encode(_set(sources, fonts, form)))
    told.flush()


def _set(sources: dict[str, bytes], fonts: str, form: dict[str, Any]) -> list[Any]:
    from typst import Fonts, TypstError, compile_with_warnings

    here: Any = Path.cwd()
    typeface = Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[fonts])
    try:
        made: Any
        made, warnings = compile_with_warnings(sources, root=here, package_path=here, package_cache_path=here, font_paths=typeface, **form)
    except TypstError as error:
        return ["wrong", error.message, error.diagnostic]
    return ["made", bytes(made), [str(warning) for warning in warnings]]


def _be_modest() -> None:
    """Never more memory than a small laptop has to spare, where the system can be told."""
    with suppress(ImportError, OSError, ValueError):
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES_MAX, MEMORY_BYTES_MAX))
