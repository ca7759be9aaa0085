"""Going back to the newest good backup when the database is damaged. The damaged file is kept; nothing is deleted.

The restored file lies elsewhere on the disk than the one it was copied from, so the first save begins a new incarnation and
the centre gives back what the backup did not have yet (store/installation.py: `fingerprint`).
"""

import os
import shutil
from hashlib import file_digest
from pathlib import Path

from desktop.paths import Home
from desktop.store import backups, blobs, disk, errors, paper_files
from desktop.store.errors import KnownError
from desktop.store.small_files import copy_small_files

_PIECE_BYTES = 1024 * 1024
_COMPANIONS = ("-wal", "-shm")


def restore_newest(home: Home) -> Path:
    """Puts the newest backup that opens in the place of the database; returns its folder.

    Raises KnownError: 'no_backup' when there is none, 'disk_full' when there is no room for it …
    """
    for one in backups.found_in(home.backups):
        try:
            backups.tried(one.folder / "suluh.db")
        except KnownError:
            continue  # this one is damaged too; an older one may be whole
        _bring(home, one.folder)
        return one.folder
    raise KnownError(errors.NO_BACKUP, str(home.backups))


def restore(home: Home, folder: Path) -> None:
    """Puts a chosen backup in the place of the database; what lies there now is kept beside it.

    Raises KnownError: 'damaged' when the backup does not open, 'practice' for one of a practice library, 'other_library' where
    another library lives in this home, 'disk_full' …
    """
    wanted = backups.contents(folder)
    backups.tried(folder / "suluh.db")
    if wanted.is_practice:
        raise KnownError(errors.PRACTICE, str(folder))
    present = _present(home)
    if present is not None and present.library and (present.area, present.library) != (wanted.area, wanted.library):
        raise KnownError(errors.OTHER_LIBRARY, f"{wanted.library} into {present.library}")
    _bring(home, folder)


def _present(home: Home) -> backups.Contents | None:
    """What lives in the home; None where nothing does, or where it does not open any more."""
    try:
        return backups.contents(home.folder) if home.database.exists() else None
    except KnownError:
        return None


def _bring(home: Home, folder: Path) -> None:
    with disk.named_errors():
        home.folder.mkdir(parents=True, exist_ok=True)
        _put_in_place(folder / "suluh.db", home)
        _bring_back_blobs(home, folder)
        copy_small_files(folder, home.folder)
        paper_files.bring_back(home, folder)


def _put_in_place(copy: Path, home: Home) -> None:
    """A power cut at any instant leaves the damaged file or the restored one at its name, and the damaged one kept beside it."""
    beside = home.database.with_suffix(".restored")
    try:
        blobs.write_whole(beside, copy.read_bytes())
        _put_aside(home)
        blobs.sync_folder(home.folder)  # what was written ahead of the damaged file must never meet the restored one
        os.replace(beside, home.database)
        blobs.sync_folder(home.folder)
    finally:
        beside.unlink(missing_ok=True)


def _put_aside(home: Home) -> None:
    number = 1
    while (kept := home.database.with_name(f"suluh-damaged-{number}.db")).exists():
        number += 1
    if home.database.exists():
        try:
            os.link(home.database, kept)  # a second name costs no room
        except OSError:
            shutil.copyfile(home.database, kept)
    for companion in _COMPANIONS:
        path = home.database.with_name(home.database.name + companion)
        if path.exists():
            os.replace(path, kept.with_name(kept.name + companion))


def _bring_back_blobs(home: Home, folder: Path) -> None:
    """A photo that came to harm on the stick stays behind: the check names it as missing, and the centre gives it back."""
    for path in (folder / "blobs").rglob("*"):
        present = home.folder / path.relative_to(folder)
        if not path.is_file() or _is_whole(present):
            continue
        if _is_whole(path):
            blobs.make_folder(present.parent)
            with open(path, "rb") as file:
                blobs.write_pieces(present, iter(lambda: file.read(_PIECE_BYTES), b""))


def _is_whole(path: Path) -> bool:
    if not path.exists():
        return False
    with open(path, "rb") as file:
        return file_digest(file, "sha256").hexdigest() == path.name
