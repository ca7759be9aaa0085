"""From a backup to a server: an empty data folder is filled, and an empty database beside it where one is named."""

import os
import shutil
from pathlib import Path

from sqlalchemy import func, select

from server import config
from server.backups import backup, copying, manifest
from server.backups.contents import Contents
from server.blobs import storage
from server.database import Database, default_url
from server.errors import CommandError
from server.files import copy_durably, sync_folder
from server.libraries.models import library as library_table
from server.migrations import upgrading
from server.schema import TABLES

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
        _fill_database(unfinished, data, database, held)
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


def _fill_database(unfinished: Path, data: Path, database: str | None, held: Contents) -> None:
    """Brings the copy to this program's form, and pours it into the other database where there is one."""
    copy = Database(default_url(unfinished))
    upgrading.upgrade(copy)
    settings = config.load(unfinished)
    if database:
        settings = config.create(unfinished, database, settings.password)
    if settings.database != default_url(unfinished):
        target = Database(settings.database)
        try:
            _pour(copy, target, held)
        finally:
            target.close()
    copy.close()
    copying.settle(unfinished / copying.FILE)
    if settings.database != default_url(unfinished):
        (unfinished / copying.FILE).unlink()


def _pour(copy: Database, target: Database, held: Contents) -> None:
    """Library by library, so that no transaction ever holds two."""
    upgrading.upgrade(target)
    with target.reading() as connection:
        if connection.execute(select(library_table.c.library).limit(1)).first():
            raise CommandError("database_not_empty")
    with copy.reading() as source:
        ids = source.execute(select(library_table.c.library).order_by(library_table.c.library)).scalars().all()
        for library in ids:
            with target.writing() as connection:
                copying.copy_table_rows(source, connection, library)
    with target.reading() as connection:
        counted = {table.name: connection.execute(select(func.count()).select_from(table)).scalar_one() for table in TABLES}
    if counted != dict(held.rows):
        raise CommandError("restore_failed", "rows differ")


def _move_in(unfinished: Path, data: Path) -> None:
    """The settings come last: with them the folder counts as a server's."""
    for path in sorted(unfinished.iterdir(), key=lambda one: one.name == config.FILE):
        os.replace(path, data / path.name)
    sync_folder(data)
