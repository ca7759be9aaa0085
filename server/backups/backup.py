"""A backup: database, blobs, keys and settings in a new folder, tried before it gets its name, and only then counted as safe.

    DIR/suluh-20261124-063000-1f0c9a2e/
      server.db      one consistent look at the database (copying.py)      blobs/ab/<hex>   all blobs that it counts as whole
      root.key server.key …  server.toml                                   manifest.json    what should be in it
      SHA256SUMS     of every file: `sha256sum -c SHA256SUMS` needs no program of ours

Blobs are hard links where the disk allows it: they never change, and a second backup costs nothing. For the day when the disk
is lost, the folder must be copied to another one.
"""

import os
import shutil
import sqlite3
import time
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy.exc import SQLAlchemyError

from server import config, logs
from server.accounts import keys
from server.backups import contents, manifest
from server.backups.contents import Feeds
from server.backups.copying import copy_database, settle
from server.blobs import needs, storage
from server.centre import Centre
from server.errors import CommandError
from server.files import copy_durably, sync_folder, write_private
from server.libraries import service as libraries

BLOBS = "blobs"
PRIVATE_FILES = (keys.ROOT_KEY, keys.ROOT_PUBLIC, keys.SERVER_KEY, keys.SERVER_CERTIFICATE, config.FILE)


@dataclass(frozen=True, slots=True)
class Backup:
    """A verified copy in `folder`. blobs_lost: gone or damaged here; laptops are asked for them again."""

    folder: Path
    libraries: int
    deltas: int
    blobs: int
    blobs_lost: int
    bytes: int


def make(centre: Centre, folder: Path) -> Backup:
    """Copies into a new folder below `folder`, tries the copy, names it, and counts what it holds as safe. Raises CommandError."""
    name = time.strftime("suluh-%Y%m%d-%H%M%S-", time.gmtime(centre.now_ms() / 1000)) + centre.random(4).hex()
    unfinished, finished = folder / f".{name}.part", folder / name
    try:
        unfinished.mkdir(parents=True, mode=0o700)
        lost = _copy_all(centre, unfinished)
        held = manifest.verify(unfinished)
        if finished.exists():
            raise FileExistsError(finished)
        os.replace(unfinished, finished)
        sync_folder(folder)
    except (OSError, sqlite3.Error, SQLAlchemyError) as error:
        raise CommandError("backup_failed", f"{type(error).__name__}: {error}") from error
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)
    _count_as_safe(centre, held.feeds)
    size = sum(file.stat().st_size for file in finished.rglob("*") if file.is_file())
    logs.event("backup", libraries=len(held.feeds), deltas=held.rows["delta"], blobs=len(held.blobs), blobs_lost=lost, bytes=size)
    return Backup(finished, len(held.feeds), held.rows["delta"], len(held.blobs), lost, size)


def _copy_all(centre: Centre, unfinished: Path) -> int:
    """Fills the folder; returns how many blobs were lost."""
    copy = copy_database(centre.database, unfinished)
    lost = _copy_blobs(centre.config.blobs, unfinished / BLOBS, contents.examine(copy).blobs)
    if lost:
        _ask_again(centre, copy, lost)
    for name in PRIVATE_FILES:
        if (centre.config.folder / name).is_file():  # the root's seed may be kept elsewhere
            write_private(unfinished / name, (centre.config.folder / name).read_bytes())
    manifest.write(unfinished, contents.examine(copy), centre.now_ms())
    return len(lost)


def _copy_blobs(source: Path, target: Path, blobs: Iterable[bytes]) -> list[bytes]:
    """Copies what is what its name says; returns the others."""
    lost = []
    for blob in sorted(blobs):
        path = storage.whole_path(source, blob)
        if not path.is_file() or storage.hash_of(path) != blob:
            lost.append(blob)
            continue
        copy = storage.whole_path(target, blob)
        copy.parent.mkdir(parents=True, exist_ok=True)
        _link_or_copy(path, copy)
    for made in target.glob("*"):
        sync_folder(made)
    return lost


def _link_or_copy(path: Path, copy: Path) -> None:
    try:
        os.link(path, copy)
    except OSError:  # another disk, or one without links
        copy_durably(path, copy)


def _ask_again(centre: Centre, copy: Path, lost: list[bytes]) -> None:
    """A blob that is gone is not whole, in the copy and here; so the laptops that have it send it once more."""
    with closing(sqlite3.connect(copy)) as connection, connection:
        owners = [row for blob in lost for row in connection.execute("SELECT library, blob FROM blob WHERE blob = ?", (blob,))]
        connection.executemany("UPDATE blob SET whole = 0 WHERE blob = ?", [(blob,) for blob in lost])
    settle(copy)
    for library, blob in owners:
        with centre.database.writing() as live:
            libraries.lock(live, library)
            needs.set_whole(live, library, blob, False)


def _count_as_safe(centre: Centre, feeds: Feeds) -> None:
    """Moves `safe` to where the copy stands, one library at a time."""
    for library, heads in sorted(feeds.items()):
        with centre.database.writing() as connection:
            libraries.lock(connection, library)
            libraries.raise_safe(connection, library, heads)
