"""A finished document, given to whichever program of the system shows such files; and the folder in which one lies."""

import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from desktop.jobs import Jobs
from desktop.store import disk


def open_elsewhere(owner: QObject, jobs: Jobs, content: bytes, name: str, failed: Callable[[Exception], None]) -> None:
    """The file lies in a temporary folder of its own, which only she may read. failed: told a KnownError."""

    def write() -> Path:
        with disk.named_errors():
            path = Path(tempfile.mkdtemp(prefix="suluh-")) / name
            path.write_bytes(content)
        return path

    def show(path: Path) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    jobs.write(owner, write, show, failed)


def show_in_folder(path: Path) -> None:
    """Opens the folder of a file, or the folder itself, in the system's own window."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path if path.is_dir() else path.parent)))
