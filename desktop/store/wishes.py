"""Published files that she wants on this computer: what is asked for, how far it has come. The .part file is the truth."""

from dataclasses import dataclass
from pathlib import Path

import msgspec
from sqlalchemy import Connection

from desktop.paths import Home


@dataclass(frozen=True, slots=True)
class Wish:
    """A file to fetch: its hash, its size in bytes, how often what came was damaged."""

    blob: bytes
    size: int
    damaged: int = 0


@dataclass(frozen=True, slots=True)
class Material:
    """A learning material of the catalogue. held: bytes on this computer; wanted: it is to be fetched; damaged: times it came damaged."""

    record: str
    title: str
    size: int
    held: int
    wanted: bool
    damaged: int

    @property
    def is_here(self) -> bool:
        """True when all of it is on this computer."""
        return self.held == self.size


def materials(connection: Connection, home: Home) -> list[Material]:
    """The catalogue's materials by title."""
    wished = {wish.blob: wish for wish in waiting(connection)}
    rows = connection.exec_driver_sql("SELECT record, fields FROM record WHERE kind = 'material' AND deleted = 0").all()
    found = []
    for record, packed in rows:
        fields = msgspec.msgpack.decode(packed)
        blob, size = fields.get("blob"), fields.get("size")
        if isinstance(blob, bytes) and isinstance(size, int):
            wish = wished.get(blob)
            found.append(
                Material(
                    record.hex(), str(fields.get("title") or ""), size, held(home, blob), wish is not None,
                    wish.damaged if wish else 0,
                )
            )  # fmt: skip
    return sorted(found, key=lambda one: (one.title.casefold(), one.record))


def want(connection: Connection, home: Home, record: bytes) -> bool:
    """Asks for a material's file, unless it is here; False when there is no such material."""
    packed = connection.exec_driver_sql("SELECT fields FROM record WHERE record = ? AND kind = 'material'", (record,)).scalar()
    fields = msgspec.msgpack.decode(packed) if packed else {}
    blob, size = fields.get("blob"), fields.get("size")
    if not isinstance(blob, bytes) or not isinstance(size, int):
        return False
    if not home.blob(blob).exists():
        connection.exec_driver_sql(
            "INSERT INTO wish (blob, size) VALUES (?, ?) ON CONFLICT (blob) DO UPDATE SET damaged = 0", (blob, size)
        )
    return True


def drop(connection: Connection, record: bytes) -> bool:
    """Asks for a material's file no more; what came of it stays. False when there is no such material."""
    packed = connection.exec_driver_sql("SELECT fields FROM record WHERE record = ? AND kind = 'material'", (record,)).scalar()
    if packed:
        connection.exec_driver_sql("DELETE FROM wish WHERE blob = ?", (msgspec.msgpack.decode(packed).get("blob"),))
    return bool(packed)


def waiting(connection: Connection) -> list[Wish]:
    """What is asked for, small files first."""
    rows = connection.exec_driver_sql("SELECT blob, size, damaged FROM wish ORDER BY size, blob").all()
    return [Wish(*row) for row in rows]


def published(connection: Connection) -> list[Wish]:
    """All files that the catalogue's materials name: those asked for first, then small ones."""
    wished = {wish.blob: wish for wish in waiting(connection)}
    rows = connection.exec_driver_sql("SELECT fields FROM record WHERE kind = 'material' AND deleted = 0").scalars()
    named = {(fields.get("blob"), fields.get("size")) for fields in map(msgspec.msgpack.decode, rows)}
    found = [wished.get(blob, Wish(blob, size)) for blob, size in named if isinstance(blob, bytes) and isinstance(size, int)]
    return sorted(found, key=lambda one: (one.blob not in wished, one.size, one.blob))


def came(connection: Connection, blob: bytes) -> None:
    """The file is here and whole."""
    connection.exec_driver_sql("DELETE FROM wish WHERE blob = ?", (blob,))


def failed(connection: Connection, blob: bytes) -> None:
    """What came was not what its name says."""
    connection.exec_driver_sql("UPDATE wish SET damaged = damaged + 1 WHERE blob = ?", (blob,))


def held(home: Home, blob: bytes) -> int:
    """Bytes of a blob on this computer, whole or begun."""
    place = home.blob(blob)
    whole = _size(place)
    return begun(place) if whole is None else whole


def begun(place: Path) -> int:
    """Bytes that have come of a file that will lie there."""
    return _size(place.with_name(place.name + ".part")) or 0


def _size(path: Path) -> int | None:
    try:
        return path.stat().st_size
    except OSError:
        return None
