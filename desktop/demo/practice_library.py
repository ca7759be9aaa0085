"""A practice library in a home of its own: the invented library with last month and this one as far as it has come.

It is made beside and moved in when it is whole, the database last. What is there without its database, or half, was cut off
by a power cut; nothing in it is real, so it is made again.
"""

import os
import shutil
from collections.abc import Callable
from contextlib import closing, suppress
from datetime import date, timedelta
from pathlib import Path

from desktop import assembly
from desktop.assembly import Desk
from desktop.clock import Surroundings
from desktop.demo.sample_month import AREA, LIBRARY, PERSON, PROFILE, Entry, log_entry, month_of_entries
from desktop.paths import Home
from desktop.store import errors
from desktop.store.errors import KnownError

Progress = Callable[[int, int], None]
_BESIDE = ".latihan-"
_COMPANIONS = ("-wal", "-shm")


def open_practice(folder: Path, around: Surroundings | None = None, progress: Progress | None = None) -> Desk:
    """The practice library in `folder`, made where there is none. Raises KnownError('real_library', 'disk_full' …)."""
    around = around or Surroundings()
    home = Home(folder)
    try:
        if home.database.exists():
            desk = assembly.build(folder, around)
            if desk.store.is_practice and desk.book.profile() is not None:
                return desk
            desk.close()
    except KnownError as error:
        if error.code != errors.DAMAGED:
            raise
        put_aside(home)
    make_anew(folder, around, progress)
    return assembly.build(folder, around)


def make_anew(folder: Path, around: Surroundings | None = None, progress: Progress | None = None) -> None:
    """Throws away what was tried out in `folder` and makes it as at the first time; nobody may have it open.

    Raises KnownError('real_library') rather than touch a library that is not for practice.
    """
    around = around or Surroundings()
    _refuse_real(folder, around)
    _sweep(folder)
    beside = folder / f"{_BESIDE}{around.random(8).hex()}"
    try:
        with closing(assembly.build(beside, around)) as desk:
            fill(desk, progress)
        _move_in(Home(beside), Home(folder))
    except OSError as error:
        raise KnownError(errors.DISK_FULL if not isinstance(error, PermissionError) else errors.READ_ONLY, str(error)) from error
    finally:
        shutil.rmtree(beside, ignore_errors=True)


def fill(desk: Desk, progress: Progress | None = None) -> None:
    """Makes an empty library the invented one, marked as practice before the first save. Raises KnownError('real_library')."""
    tell = progress or (lambda _done, _of: None)
    desk.store.become_practice()
    desk.book.set_up(AREA, LIBRARY, PERSON)
    desk.book.save_profile(PROFILE)
    entries = _entries(desk.book.today())
    one_by_one = [entry for entry in entries if entry.photos]
    kinds = dict.fromkeys(entry.kind for entry in entries)
    steps, done = len(one_by_one) + len(kinds), 0
    for kind in kinds:
        desk.book.save_all(kind, [entry.fields for entry in entries if entry.kind == kind and not entry.photos])
        tell(done := done + 1, steps)
    desk.imports.forget()  # they are no imports of hers
    for entry in one_by_one:
        log_entry(desk.book, entry)
        tell(done := done + 1, steps)


def put_aside(home: Home) -> Path:
    """Gives the database another name in the same folder, where nothing looks for it; returns that."""
    number = 1
    while (kept := home.folder / f"suluh-latihan-{number}.db").exists():
        number += 1
    for companion in ("", *_COMPANIONS):
        path = home.database.with_name(home.database.name + companion)
        if path.exists():
            os.replace(path, kept.with_name(kept.name + companion))
    return kept


def _entries(today: date | None) -> list[Entry]:
    """Last month and the days of this one before today; the sample's own month while the clock is not to be believed."""
    if today is None:
        return month_of_entries()
    last = (today.replace(day=1) - timedelta(days=1)).isoformat()[:7]
    present = [entry for entry in month_of_entries(today.isoformat()[:7], seed=11) if _day(entry) < today.isoformat()]
    return month_of_entries(last) + present


def _day(entry: Entry) -> str:
    return str(entry.fields.get("date") or entry.fields["date_start"])


def _refuse_real(folder: Path, around: Surroundings) -> None:
    if not Home(folder).database.exists():
        return
    with closing(assembly.build(folder, around)) as desk:
        if not desk.store.is_practice and desk.book.profile() is not None:
            raise KnownError(errors.REAL_LIBRARY, str(folder))


def _move_in(new: Home, home: Home) -> None:
    home.folder.mkdir(parents=True, exist_ok=True)
    home.database.unlink(missing_ok=True)
    for companion in _COMPANIONS:
        home.database.with_name(home.database.name + companion).unlink(missing_ok=True)
    for name in ("blobs", "backups"):
        shutil.rmtree(home.folder / name, ignore_errors=True)
    if (new.folder / "blobs").exists():
        os.replace(new.folder / "blobs", home.folder / "blobs")
    os.replace(new.database, home.database)


def _sweep(folder: Path) -> None:
    """What a power cut left beside."""
    for path in folder.glob(f"{_BESIDE}*"):
        with suppress(OSError):
            shutil.rmtree(path)
