"""Opening a line: HTTP and TLS come with the first talk, so a window that only logs saves six megabytes."""

import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.sync.line import Line


def open_line(url: str, cancelled: threading.Event | None, root: bytes | None = None, joins: bool = False) -> "Line":
    """A line to `url`; nothing is sent yet. root, joins: whom it believes (`Line`)."""
    from desktop.sync.line import Line

    return Line(url, cancelled, root, joins)
