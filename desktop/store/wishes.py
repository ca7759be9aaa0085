"""Published files that she wants on this computer: what is asked for, how far it has come. The .part file is the truth."""

import shutil
from dataclasses import dataclass
from pathlib import Path

import msgspec
from sqlalchemy import Connection

from desktop.paths import Home
from desktop.store import disk

FOR_ALL = "wanted_by_all"  # of the list material_priority


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
    connection.exec_driver_sql("DELETE FROM declined WHERE record = ?", (record,))
    return True


def want_for_all(connection: Connection, home: Home, room_bytes: int) -> None:
    """Asks for what the centre wants in every library, the small ones first: as long as all of the centre's files that are here or
    asked for take no more than room_bytes, and the disk keeps the room of her own work. What she declined is not asked for again.
    """
    wished = {wish.blob: wish for wish in waiting(connection)}
    named = _named(connection)
    here = {blob: held(home, blob) for _, blob, _, _ in named}
    taken = sum(max(here[blob], size if blob in wished else 0) for blob, size in {(blob, size) for _, blob, size, _ in named})
    to_come = sum(max(0, wish.size - held(home, wish.blob)) for wish in wished.values())
    free = shutil.disk_usage(home.folder).free - disk.MATERIALS_LEAVE_BYTES - to_come
    declined = _declined(connection)
    for record, blob, size, for_all in sorted(named, key=lambda one: (one[2], one[0])):
        more = size - here[blob]
        if not for_all or more <= 0 or blob in wished or record in declined:
            continue
        if taken + more > room_bytes or more > free:
            return
        want(connection, home, record)
        wished[blob] = Wish(blob, size)
        taken, free = taken + more, free - more


def decline(connection: Connection, record: bytes) -> None:
    """She does not want it here; nor a later version, until she asks for it."""
    connection.exec_driver_sql("INSERT OR IGNORE INTO declined (record) VALUES (?)", (record,))


def drop(connection: Connection, record: bytes) -> bool:
    """Asks for a material's file no more; what came of it stays. False when there is no such material."""
    packed = connection.exec_driver_sql("SELECT fields FROM record WHERE record = ? AND kind = 'material'", (record,)).scalar()
    if packed:
        connection.exec_driver_sql("DELETE FROM wish WHERE blob = ?", (msgspec.msgpack.decode(packed).get("blob"),))
        decline(connection, record)
    return bool(packed)


def waiting(connection: Connection) -> list[Wish]:
    """What is asked for, small files first."""
    rows = connection.exec_driver_sql("SELECT blob, size, damaged FROM wish ORDER BY size, blob").all()
    return [Wish(*row) for row in rows]


def published(connection: Connection) -> list[Wish]:
    """All files that the catalogue's materials name, but for those that she declined: those asked for first, then small ones."""
    wished, declined = {wish.blob: wish for wish in waiting(connection)}, _declined(connection)
    found = {blob: wished.get(blob, Wish(blob, size)) for record, blob, size, _ in _named(connection) if record not in declined}
    return sorted(found.values(), key=lambda one: (one.blob not in wished, one.size, one.blob))


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


def _declined(connection: Connection) -> set[bytes]:
    return set(connection.exec_driver_sql("SELECT record FROM declined").scalars())


def _named(connection: Connection) -> list[tuple[bytes, bytes, int, bool]]:
    """The catalogue's materials that have a file: (record, hash, size in bytes, whether every library is to have it)."""
    rows = connection.exec_driver_sql("SELECT record, fields FROM record WHERE kind = 'material' AND deleted = 0").all()
    read = [(record, msgspec.msgpack.decode(fields)) for record, fields in rows]
    return [
        (record, fields["blob"], fields["size"], fields.get("priority") == FOR_ALL)
        for record, fields in read
        if isinstance(fields.get("blob"), bytes) and isinstance(fields.get("size"), int)
    ]


def _size(path: Path) -> int | None:
    try:
        return path.stat().st_size
    except OSError:
        return None
