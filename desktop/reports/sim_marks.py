"""Which values of the copy sheet are in SIM already. One small JSON file in the home; a damaged one is forgotten, never an error."""

import json
from pathlib import Path

from desktop.store import disk
from desktop.store.small_files import SIM_COPIED as FILE

MONTHS_KEPT = 24


def load(folder: Path, month: str) -> frozenset[str]:
    """The keys that are ticked in 'YYYY-MM'."""
    keys = _kept(folder).get(month)
    return frozenset(one for one in keys if isinstance(one, str)) if isinstance(keys, list) else frozenset()


def save(folder: Path, month: str, keys: frozenset[str]) -> None:
    """Keeps them, and those of other months; the oldest months go. Raises KnownError."""
    kept = {**_kept(folder), month: sorted(keys)}
    newest = {one: kept[one] for one in sorted(kept)[-MONTHS_KEPT:]}
    disk.write_whole(folder / FILE, json.dumps(newest, indent=1).encode())


def _kept(folder: Path) -> dict[str, object]:
    try:
        found = json.loads((folder / FILE).read_bytes())
    except (OSError, ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}
