"""How a wished file can be made: from the pieces of the version that is here already, where it is a new version of something."""

from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection

from core.domain.kinds import MATERIAL
from desktop.paths import Home
from desktop.store import log, records
from desktop.store.wishes import Wish


@dataclass(frozen=True, slots=True)
class Recipe:
    """pieces: hash of the list of the file's pieces, b'' without; before: the newest earlier version that is here, and its list's hash."""

    wish: Wish
    pieces: bytes = b""
    before: Path | None = None
    pieces_before: bytes = b""


def recipe(connection: Connection, home: Home, wish: Wish) -> Recipe:
    """What is known about a wished file."""
    for record, fields in records.fields_of_kind(connection, MATERIAL.name):
        if fields.get("blob") != wish.blob or not isinstance(fields.get("pieces"), bytes):
            continue
        for delta in reversed(log.shared_deltas(connection, record)):
            blob, pieces = (delta.fields.get(name) for name in ("blob", "pieces"))
            if isinstance(blob, bytes) and isinstance(pieces, bytes) and blob != wish.blob and home.blob(blob).is_file():
                return Recipe(wish, fields["pieces"], home.blob(blob), pieces)
        return Recipe(wish, fields["pieces"])
    return Recipe(wish)
