"""The kept papers of a home as files: they travel with a backup and come back with it. What they are, desktop/reports knows.

They are only ever replaced whole, so a backup on the same disk may share them. One that cannot be read costs only itself.
"""

import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from desktop.paths import Home
from desktop.store import blobs


def paper_files(home: Home) -> list[Path]:
    """All of them that are finished, with their records."""
    return sorted(path for path in home.papers.rglob("*") if path.is_file() and not path.name.startswith("."))


def size_of(path: Path) -> int:
    """0 for one that went meanwhile."""
    with suppress(OSError):
        return path.stat().st_size
    return 0


def copy_out(home: Home, target: Path, tell: Callable[[int], None]) -> None:
    """Into a backup. tell: so many bytes more. Raises OSError where `target` cannot be written."""
    for path in paper_files(home):
        copy = target / path.relative_to(home.folder)
        copy.parent.mkdir(parents=True, exist_ok=True)
        try:
            os.link(path, copy)
        except OSError:
            try:
                content = path.read_bytes()
            except OSError:
                continue
            blobs.write_whole(copy, content)
        tell(size_of(copy))


def bring_back(home: Home, folder: Path) -> None:
    """Out of a backup; what lies at home stays as it is."""
    for path in sorted((folder / "papers").rglob("*")):
        present = home.folder / path.relative_to(folder)
        if not path.is_file() or present.exists():
            continue
        with suppress(FileNotFoundError):
            content = path.read_bytes()
            blobs.make_folder(present.parent)
            blobs.write_whole(present, content)
