"""Going back to the newest good backup when the database is damaged. The damaged file is kept; nothing is deleted.

The restored file lies elsewhere on the disk than the one it was copied from, so the first save begins a new incarnation and
the centre gives back what the backup did not have yet (store/installation.py: `fingerprint`).
"""

import os
import shutil
from pathlib import Path

from desktop.paths import Home
from desktop.store import backups, errors
from desktop.store.errors import KnownError

_COMPANIONS = ("", "-wal", "-shm")


def restore_newest(home: Home) -> Path:
    """Puts the newest backup that opens in the place of the database; returns its folder.

    Raises KnownError('no_backup') when there is none, 'disk_full' when there is no room for it.
    """
    for folder in sorted(home.backups.glob("suluh-*"), reverse=True):
        beside = home.database.with_suffix(".restored")
        try:
            shutil.copyfile(folder / "suluh.db", beside)
            backups.tried(beside)
            _put_aside(home)
            os.replace(beside, home.database)
            _bring_back_blobs(home, folder)
        except (KnownError, FileNotFoundError):
            continue  # this one is damaged too; an older one may be whole
        except OSError as error:
            raise KnownError(errors.DISK_FULL, str(error)) from error
        finally:
            beside.unlink(missing_ok=True)
        return folder
    raise KnownError(errors.NO_BACKUP, str(home.backups))


def _put_aside(home: Home) -> None:
    number = 1
    while (kept := home.database.with_name(f"suluh-damaged-{number}.db")).exists():
        number += 1
    for companion in _COMPANIONS:
        path = home.database.with_name(home.database.name + companion)
        if path.exists():
            os.replace(path, kept.with_name(kept.name + companion))


def _bring_back_blobs(home: Home, folder: Path) -> None:
    for path in (folder / "blobs").rglob("*"):
        present = home.folder / path.relative_to(folder)
        if path.is_file() and not present.exists():
            present.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, present)
