"""A backup: the database as one file, every blob, and the proof that the copy opens and holds what it should."""

import os
import shutil
import sqlite3
import time
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from core.protocol.hashes import blob_hash
from desktop.store import errors
from desktop.store.database import named_errors
from desktop.store.errors import KnownError
from desktop.store.store import Store


@dataclass(frozen=True, slots=True)
class Backup:
    """A verified copy in `folder`."""

    folder: Path
    records: int
    photos: int
    bytes: int


def make(store: Store, target: Path) -> Backup:
    """Copies into a new folder below `target`, tries the copy, and only then gives it its name. Raises KnownError."""
    name = time.strftime("suluh-%Y%m%d-%H%M%S", time.gmtime(store.around.now_ms() / 1000))
    unfinished = target / f".{name}.part"
    try:
        with named_errors():
            (unfinished / "blobs").mkdir(parents=True)
            _copy_database(store, unfinished / "suluh.db")
            blobs = _copy_blobs(store, unfinished)
            records = tried(unfinished / "suluh.db")
            folder = _free_name(target, name)
            os.replace(unfinished, folder)
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)
    size = sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())
    return Backup(folder, records, blobs, size)


def _copy_database(store: Store, path: Path) -> None:
    # The backup interface copies a consistent state while others go on writing.
    with closing(sqlite3.connect(store.home.database)) as source, closing(sqlite3.connect(path)) as copy:
        source.backup(copy)
        copy.execute("PRAGMA journal_mode=DELETE")


def _copy_blobs(store: Store, folder: Path) -> int:
    count = 0
    for path in sorted((store.home.folder / "blobs").rglob("*")):
        if not path.is_file() or path.name.startswith("."):
            continue
        copy = folder / path.relative_to(store.home.folder)
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, copy)
        if blob_hash(copy.read_bytes()).hex() != path.name:
            raise KnownError(errors.DAMAGED, path.name)
        count += 1
    return count


def tried(path: Path) -> int:
    """Opens the copy as a stranger would; the number of records in it. Raises KnownError('damaged')."""
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as copy:
            if copy.execute("PRAGMA integrity_check").fetchone() != ("ok",):
                raise KnownError(errors.DAMAGED, str(path))
            return int(copy.execute("SELECT count(*) FROM record").fetchone()[0])
    except sqlite3.DatabaseError as error:
        raise KnownError(errors.DAMAGED, str(error)) from error


def _free_name(target: Path, name: str) -> Path:
    folder, number = target / name, 1
    while folder.exists():
        number += 1
        folder = target / f"{name}-{number}"
    return folder
