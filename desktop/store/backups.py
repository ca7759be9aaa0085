"""Backups: the database as one file, every blob, kept paper and changed template, and the proof that the copy opens and holds what it
should.

They happen by themselves on each day of use, are kept by the amount of work they hold and not by what the clock said, and can
go onto a stick. A photo that lies on the same disk costs no room a second time: its file gets a second name.
"""

import os
import re
import shutil
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

import msgspec

from desktop.store import blobs, errors, paper_files, practice, shelving
from desktop.store.database import named_errors
from desktop.store.errors import KnownError
from desktop.store.rows import BackupDone
from desktop.store.small_files import copy_small_files
from desktop.store.store import Store

KEPT = 7
ELSEWHERE_DAYS, ELSEWHERE_RECORDS = 30, 20  # so old, or so much work, and a disk that fails would cost too much
SPARE_BYTES = 8 * 1024 * 1024
STICK_FOLDER = "SULUH-CADANGAN"
_PIECE_BYTES = 1024 * 1024
_BLOB_NAME = re.compile(r"[0-9a-f]{64}")
Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Backup:
    """A verified copy in `folder`."""

    folder: Path
    records: int
    photos: int
    bytes: int


@dataclass(frozen=True, slots=True)
class Contents:
    """What a copy holds, read from the copy itself. saves: how long its log is; the more saves, the newer."""

    folder: Path
    library: str
    area: str
    saves: int
    records: int
    latest_wall: int
    is_practice: bool


class Backups:
    """The backups of a home."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def is_due(self) -> bool:
        """True when something was saved since the last backup on this computer and today is another day.

        A clock that always shows the same day, as with an empty battery, makes every start another day.
        """
        with self._store.reading() as connection:
            row = connection.exec_driver_sql("SELECT saves, wall FROM backup WHERE place = '' ORDER BY seq DESC LIMIT 1").one_or_none()
            saves = _length(connection.exec_driver_sql)
        if row is None:
            return saves > 0
        now = self._store.around.now_ms()
        return bool(saves != row[0] and (_day(now) != _day(row[1]) or now < row[1]))

    def elsewhere_is_due(self) -> bool:
        """True when there is work worth a stick and none was given one for a month by this computer's clock."""
        with self._store.reading() as connection:
            wall = connection.exec_driver_sql("SELECT max(wall) FROM backup WHERE place != ''").scalar()
            records = int(connection.exec_driver_sql("SELECT count(*) FROM record").scalar_one())
        if records < ELSEWHERE_RECORDS:
            return False
        return wall is None or abs(self._store.around.now_ms() - wall) > ELSEWHERE_DAYS * 86_400_000

    def make(
        self, target: Path | None = None, place: str = "", progress: Progress | None = None, stop: threading.Event | None = None
    ) -> Backup:
        """Makes one, in the home or in `target`; place: what she calls the stick. Only the newest few stay. Raises KnownError."""
        made = make(self._store, target or self._store.home.backups, progress, stop)
        with self._store.writing() as connection:
            connection.exec_driver_sql(
                "INSERT INTO backup (wall, place, folder, saves, records, photos) VALUES (?, ?, ?, ?, ?, ?)",
                (self._store.around.now_ms(), place, str(made.folder), _length(connection.exec_driver_sql), made.records, made.photos),
            )
        forget_old(made.folder.parent)
        return made

    def last(self) -> BackupDone | None:
        """The last good one, wherever it lies."""
        with self._store.reading() as connection:
            row = connection.exec_driver_sql("SELECT wall, place, records, photos FROM backup ORDER BY seq DESC LIMIT 1").one_or_none()
        return BackupDone(*row) if row else None


def make(store: Store, target: Path, progress: Progress | None = None, stop: threading.Event | None = None) -> Backup:
    """Copies into a new folder below `target`, tries the copy, and only then gives it its name.

    progress: (bytes done, of how many); stop: ends it, raising KnownError('stopped'). A copy that was cut short is no backup and
    is swept away by the next. Raises KnownError: 'backup_gone' where it was pulled out meanwhile, 'disk_full' …
    """
    name = time.strftime("suluh-%Y%m%d-%H%M%S", time.gmtime(store.around.now_ms() / 1000))
    unfinished = target / f".{name}.part"
    try:
        with named_errors():
            blobs.make_folder(target)
            _sweep(target)
            photos = sorted(_photo_files(store))
            papers = sum(map(paper_files.size_of, paper_files.paper_files(store.home)))
            of = _database_bytes(store) + papers + sum(path.stat().st_size for path in photos)
            _require_room(store, target, photos, papers)
            (unfinished / "blobs").mkdir(parents=True)
            tell = _Telling(progress, stop, of)
            _copy_database(store, unfinished / "suluh.db", tell)
            for path in photos:
                _copy_photo(path, unfinished / path.relative_to(store.home.folder), tell)
            copy_small_files(store.home.folder, unfinished)
            paper_files.copy_out(store.home, unfinished, tell.add)
            records = tried(unfinished / "suluh.db")
            for made, _, _ in os.walk(unfinished):
                blobs.sync_folder(Path(made))
            folder = _free_name(target, name)
            os.replace(unfinished, folder)
            blobs.sync_folder(target)
    except KnownError as error:
        if error.code in (errors.DAMAGED, errors.DISK_ERROR) and not unfinished.is_dir():
            raise KnownError(errors.BACKUP_GONE, error.detail) from error
        raise
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)
    size = sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())
    return Backup(folder, records, len(photos), size)


def tried(path: Path) -> int:
    """Opens the copy as a stranger would; the number of records in it. Raises KnownError('damaged')."""
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as copy:
            if copy.execute("PRAGMA integrity_check").fetchone() != ("ok",):
                raise KnownError(errors.DAMAGED, str(path))
            return int(copy.execute("SELECT count(*) FROM record").fetchone()[0])
    except sqlite3.DatabaseError as error:
        raise KnownError(errors.DAMAGED, str(error)) from error


def contents(folder: Path) -> Contents:
    """What a backup holds. Raises KnownError('damaged')."""
    return contents_of(folder / "suluh.db")


def contents_of(path: Path) -> Contents:
    """What a database holds. Raises KnownError('damaged')."""
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as copy:
            saves = _length(copy.execute)
            records = int(copy.execute("SELECT count(*) FROM record").fetchone()[0])
            packed = copy.execute("SELECT fields FROM record WHERE kind = 'library' AND deleted = 0 LIMIT 1").fetchone()
            application = int(copy.execute("PRAGMA application_id").fetchone()[0])
    except sqlite3.DatabaseError as error:
        raise KnownError(errors.DAMAGED, str(error)) from error
    fields = msgspec.msgpack.decode(packed[0]) if packed else {}
    return Contents(
        path.parent, str(fields.get("name") or ""), str(fields.get("area_code") or ""), saves, records,
        int(path.stat().st_mtime * 1000), practice.is_mark(application),
    )  # fmt: skip


def found_in(target: Path) -> list[Contents]:
    """The backups in a folder that open, the one with the most work first; what does not open is left out."""
    found = []
    for folder in target.glob("suluh-*"):
        try:
            found.append(contents(folder))
        except (KnownError, OSError):
            continue
    return sorted(found, key=lambda one: (one.saves, one.folder.name), reverse=True)


def forget_old(target: Path) -> None:
    """Keeps the few that hold the most work; one that does not open is not counted and not touched."""
    for one in found_in(target)[KEPT:]:
        shutil.rmtree(one.folder, ignore_errors=True)


class _Telling:
    """How far the copying is; the place where it hears that it should stop."""

    def __init__(self, progress: Progress | None, stop: threading.Event | None, of: int) -> None:
        self._progress, self._stop, self._of, self._done = progress, stop, of, 0

    def add(self, size: int) -> None:
        """So many bytes more. Raises KnownError('stopped')."""
        self._done += size
        if self._stop is not None and self._stop.is_set():
            raise KnownError(errors.STOPPED)
        if self._progress is not None:
            self._progress(min(self._done, self._of), self._of)


def _copy_database(store: Store, path: Path, tell: _Telling) -> None:
    # The backup interface copies a consistent state while others go on writing.
    with closing(sqlite3.connect(store.home.database)) as source, closing(sqlite3.connect(path)) as copy:
        source.backup(copy)
        copy.execute("PRAGMA journal_mode=DELETE")
    tell.add(path.stat().st_size)


def _copy_photo(path: Path, copy: Path, tell: _Telling) -> None:
    copy.parent.mkdir(parents=True, exist_ok=True)
    try:
        os.link(path, copy)
    except OSError:
        blobs.write_whole(copy, path.read_bytes())
    made = sha256()
    with open(copy, "rb") as file:
        while piece := file.read(_PIECE_BYTES):
            made.update(piece)
            tell.add(len(piece))
    if made.hexdigest() != path.name:
        raise KnownError(errors.DAMAGED, path.name)


def _database_bytes(store: Store) -> int:
    """With what still lies in the write-ahead file."""
    with store.reading() as connection:
        return int(connection.exec_driver_sql("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size").scalar_one())


def _photo_files(store: Store) -> Iterator[Path]:
    """Whole blobs, but for those that the centre's catalogue alone names: it gives them again."""
    with store.reading() as connection:
        others = shelving.only_published(connection)
    for path in (store.home.folder / "blobs").rglob("*"):
        if _BLOB_NAME.fullmatch(path.name) and path.name not in others and path.is_file():
            yield path


def _require_room(store: Store, target: Path, photos: list[Path], papers: int) -> None:
    """Told before the start: photos and papers on the same disk need no room."""
    needed = _database_bytes(store) + SPARE_BYTES
    if target.stat().st_dev != store.home.folder.stat().st_dev:
        needed += papers + sum(path.stat().st_size for path in photos)
    if shutil.disk_usage(target).free < needed:
        raise KnownError(errors.DISK_FULL, f"{needed} bytes needed in {target}")


def _sweep(target: Path) -> None:
    for left in target.glob(".suluh-*.part"):
        shutil.rmtree(left, ignore_errors=True)


def _free_name(target: Path, name: str) -> Path:
    folder, number = target / name, 1
    while folder.exists():
        number += 1
        folder = target / f"{name}-{number}"
    return folder


def _length(execute: Callable) -> int:  # type: ignore[type-arg]
    """How many saves the log holds: shared and private together."""
    return int(execute("SELECT (SELECT count(*) FROM delta) + (SELECT count(*) FROM private_delta)").fetchone()[0])


def _day(wall_ms: int) -> int:
    return wall_ms // 86_400_000
