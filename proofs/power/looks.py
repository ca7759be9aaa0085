"""What must be true of the files that a power cut left, when the program starts again."""

import re
import sqlite3
from collections.abc import Collection, Iterator
from contextlib import closing
from pathlib import Path

from core.protocol.hashes import blob_hash
from desktop import assembly
from desktop.clock import Surroundings
from desktop.store import backups, health
from desktop.store.database import connect
from desktop.store.errors import KnownError
from proofs.power.work import HOME, SERVER, image_sum
from sim.laptop import Clock

_BLOB = re.compile("[0-9a-f]{64}")


def broken(root: Path, allowed: Collection[bytes]) -> str:
    """What is not as it must be, '' when all is. allowed: sums of the states that the database may have, any where there are none."""
    home = root / HOME
    try:
        return _database(home / "suluh.db", allowed) or _program(home) or next(_files(root), "")
    except (sqlite3.Error, KnownError) as error:
        return f"{type(error).__name__}: {error}"


def _database(path: Path, allowed: Collection[bytes]) -> str:
    """Every page is as one of the commits left it."""
    if not path.exists():
        return "the database is gone" if allowed else ""
    if not allowed and not path.stat().st_size:
        return ""
    with closing(connect(path)) as connection:
        if allowed and image_sum(connection.serialize()) not in allowed:
            return "a finished save is lost, or half of one is there"
        verdict = connection.execute("PRAGMA integrity_check").fetchall()
    return "" if verdict == [("ok",)] else f"integrity: {verdict}"


def _program(home: Path) -> str:
    """The program opens it and finds nothing wrong."""
    with closing(assembly.build(home, Surroundings(Clock()))) as desk:
        wrong = [one.name for one in health.examine(desk.store, True) if not one.good and one.name != "disk"]
    return f"found by itself: {', '.join(wrong)}" if wrong else ""


def _files(root: Path) -> Iterator[str]:
    """A name never stands for half a file, nor for half a backup."""
    for path in (*(root / HOME / "blobs").rglob("*"), *(root / SERVER).rglob("*")):
        if path.is_file() and _BLOB.fullmatch(path.name) and blob_hash(path.read_bytes()).hex() != path.name:
            yield f"half a blob under its name: {path.relative_to(root)}"
    for folder in (root / HOME / "backups").glob("suluh-*"):
        if not (folder / "suluh.db").is_file():
            yield "a backup without its database"
            return
        backups.tried(folder / "suluh.db")
        with closing(sqlite3.connect(folder / "suluh.db")) as copy:
            named = copy.execute("SELECT DISTINCT p.blob FROM photo p JOIN delta d ON d.record = p.record AND d.own = 1").fetchall()
        for (blob,) in named:
            path = folder / "blobs" / blob.hex()[:2] / blob.hex()
            if not path.is_file() or blob_hash(path.read_bytes()) != blob:
                yield "a backup without a photo that it names"
