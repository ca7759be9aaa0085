"""What a copy of the database really holds, found by reading all of it as a stranger would."""

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from core.protocol.hashes import TAG_START, delta_id, tag
from core.protocol.messages import Cursor
from server.errors import CommandError
from server.schema import TABLES

DAMAGED = "backup_damaged"
Feeds = Mapping[bytes, Mapping[bytes, Cursor]]


@dataclass(frozen=True, slots=True)
class Contents:
    """revision: form of the database; rows: table → count; feeds: library → scope → where it stands; blobs: those held whole."""

    revision: str
    rows: Mapping[str, int]
    feeds: Feeds
    blobs: frozenset[bytes]


def examine(path: Path) -> Contents:
    """Reads a copy from end to end: pages, every feed's chain of tags, every delta's id. Raises CommandError('backup_damaged')."""
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)) as copy:
            if copy.execute("PRAGMA integrity_check").fetchone() != ("ok",):
                raise CommandError(DAMAGED, "integrity_check")
            (revision,) = copy.execute("SELECT version_num FROM alembic_version").fetchone()
            rows = {table.name: copy.execute(f"SELECT count(*) FROM {table.name}").fetchone()[0] for table in TABLES}
            blobs = frozenset(blob for (blob,) in copy.execute("SELECT DISTINCT blob FROM blob WHERE whole"))
            return Contents(revision, rows, _feeds(copy), blobs)
    except (sqlite3.Error, TypeError) as error:
        raise CommandError(DAMAGED, f"{path.name}: {error}") from error


def _feeds(copy: sqlite3.Connection) -> dict[bytes, dict[bytes, Cursor]]:
    found: dict[bytes, dict[bytes, Cursor]] = {}
    for library, scope, head, mark in copy.execute("SELECT library, scope, head, tag FROM scope").fetchall():
        if _end(copy, library, scope) != Cursor(head, mark):
            raise CommandError(DAMAGED, f"feed {scope.hex()} of {library.hex()}")
        found.setdefault(library, {})[scope] = Cursor(head, mark)
    return found


def _end(copy: sqlite3.Connection, library: bytes, scope: bytes) -> Cursor:
    """Where the feed's own deltas lead, each at its place and with the bytes that its id names."""
    end = Cursor(0, TAG_START)
    for position, mark, identity, body in _deltas(copy, library, scope):
        right = position == end.position + 1 and mark == tag(end.tag, identity) and (body is None or delta_id(body) == identity)
        if not right:
            raise CommandError(DAMAGED, f"position {position} of feed {scope.hex()}")
        end = Cursor(position, mark)
    return end


def _deltas(copy: sqlite3.Connection, library: bytes, scope: bytes) -> Iterator[tuple[int, bytes, bytes, bytes | None]]:
    return copy.execute(
        "SELECT position, tag, id, body FROM delta WHERE library = ? AND scope = ? ORDER BY position", (library, scope)
    )
