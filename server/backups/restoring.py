"""From a backup to a server: an empty data folder is filled, and an empty database beside it where one is named."""

import os
import shutil
from contextlib import closing
from pathlib import Path

from sqlalchemy import select

from server import config
from server.backups import backup, copying, manifest
from server.backups.contents import Contents
from server.blobs import storage
from server.database import Database, default_url
from server.errors import CommandError
from server.files import copy_durably, sync_folder
from server.libraries.models import library as library_table
from server.migrations import upgrading

_UNFINISHED = ".restoring"


def restore(folder: Path, data: Path, database: str | None = None) -> Contents:
    """Fills `data` from a backup after verifying it. database: an SQLAlchemy URL, where it is not the one of the backup's settings.

    Raises CommandError('folder_not_empty', 'database_not_empty', and what `manifest.verify` raises).
    """
    held = manifest.verify(folder)
    data.mkdir(parents=True, exist_ok=True)
    unfinished = data / _UNFINISHED
    shutil.rmtree(unfinished, ignore_errors=True)
    if any(data.iterdir()):
        raise CommandError("folder_not_empty", str(data))
    try:
        unfinished.mkdir(mode=0o700)
        _copy_files(folder, unfinished, held)
        _fill_database(unfinished, database)
        _move_in(unfinished, data)
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)
    return held


def _copy_files(folder: Path, unfinished: Path, held: Contents) -> None:
    for name in (copying.FILE, *backup.PRIVATE_FILES):
        if (folder / name).is_file():
            copy_durably(folder / name, unfinished / name)
    for blob in held.blobs:
        target = storage.whole_path(unfinished / backup.BLOBS, blob)
        target.parent.mkdir(parents=True, exist_ok=True)
        copy_durably(storage.whole_path(folder / backup.BLOBS, blob), target)


def _fill_database(unfinished: Path, database: str | None) -> None:
    """Brings the copy to this program's form, and pours it into the other database where there is one."""
    settings = config.load(unfinished)
    if database:
        settings = config.create(unfinished, database, settings.password)
    elsewhere = settings.database != default_url(unfinished)
    with closing(Database(default_url(unfinished))) as copy:
        upgrading.upgrade(copy)
        if elsewhere:
            with closing(Database(settings.database)) as target:
                _pour(copy, target)
    copying.settle(unfinished / copying.FILE)
    if elsewhere:
        (unfinished / copying.FILE).unlink()


def _pour(copy: Database, target: Database) -> None:
    upgrading.upgrade(target)
    with target.reading() as connection:
        if connection.execute(select(library_table.c.library).limit(1)).first():
            raise CommandError("database_not_empty")
    with copy.reading() as source:
        copying.copy_rows(source, target)


def _move_in(unfinished: Path, data: Path) -> None:
    """The settings come last: with them the folder counts as a server's."""
    for path in sorted(unfinished.iterdir(), key=lambda one: one.name == config.FILE):
        os.replace(path, data / path.name)
    sync_folder(data)
