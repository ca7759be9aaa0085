"""The other process: it opens files that may be hostile or broken, and may be killed at any moment without loss.

    asked   ["look", path]  ["words", path, kind, first page]
    told    ["facts", {…}]  ["page", number, text] … ["end"]  ["unfit", code, why]

It ends when nobody asks any more.
"""

import os
from contextlib import suppress
from pathlib import Path
from typing import IO, Any

from core.materials.facts import DAMAGED, UnfitError
from core.materials.inspecting import inspect
from desktop.materials import words
from desktop.materials.media import open_media
from desktop.materials.talking import receive, send

MEMORY_BYTES_MAX = 1536 * 1024 * 1024
_NICENESS = 10


def main() -> None:
    """Serves standard input until it ends."""
    _be_modest()
    asked, told = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what a library prints is no answer
    while (wish := receive(asked)) is not None:
        try:
            _answer(told, *wish)
        except UnfitError as error:
            send(told, ["unfit", error.code, error.why])
        except Exception as error:  # whatever a file makes a library do, the next file is asked for
            send(told, ["unfit", DAMAGED, f"{type(error).__name__}: {error}"[:200]])


def _answer(told: IO[bytes], what: str, path: str, *more: Any) -> None:
    if what == "look":
        send(told, ["facts", inspect(Path(path), open_media)])
        return
    for number, text in words.pages(Path(path), *more):
        send(told, ["page", number, text])
    send(told, ["end"])


def _be_modest() -> None:
    """Behind her own work, and never more memory than a small laptop has to spare, where the system can be told."""
    with suppress(ImportError, OSError, ValueError, AttributeError):
        os.nice(_NICENESS)
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES_MAX, MEMORY_BYTES_MAX))
