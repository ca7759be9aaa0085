"""Small files of hers beside the database, which go into backups and take-outs: national forms from files, changed templates of papers,
what was copied into SIM.
"""

from collections.abc import Iterator
from pathlib import Path

from desktop.store import blobs

SIM_COPIED = "sim-copied.json"
_BYTES_MAX = 1_000_000  # none that Suluh wrote is larger
_PATTERNS = ("lists/mappings-*.json", "templates/*.typ", SIM_COPIED)


def small_files(folder: Path) -> Iterator[Path]:
    """Those in a home, or in a folder laid out like one."""
    for pattern in _PATTERNS:
        yield from (path for path in sorted(folder.glob(pattern)) if path.is_file() and path.stat().st_size <= _BYTES_MAX)


def copy_small_files(source: Path, target: Path) -> int:
    """From one such folder into another, never over a file that is there; returns how many. Raises OSError."""
    copied = 0
    for path in small_files(source):
        copy = target / path.relative_to(source)
        if not copy.exists():
            blobs.make_folder(copy.parent)
            blobs.write_whole(copy, path.read_bytes())
            copied += 1
    return copied
