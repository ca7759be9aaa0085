"""The library as one whole: everything that is its own read at one moment, and a new library filled from such a whole."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from core.domain.fields import Owner, is_reference
from core.domain.kinds import KINDS, LIBRARY, OWN_MATERIAL, PHOTO, owned_by
from desktop.store import blobs, errors, photos, pictures, profile, records
from desktop.store.errors import KnownError
from desktop.store.log import LogWriter
from desktop.store.store import Store

# Not the library's own: what the centre writes for all, and which of it came onto this laptop. Photos last: their records come first.
_OTHERS = frozenset({"announcement", "material", "pack", "mapping", "delivery"})
OWN_KINDS = (*(name for name in KINDS if name not in {*_OTHERS, PHOTO.name}), PHOTO.name)
WITH_FILE = (OWN_MATERIAL.name, PHOTO.name)
_BELONGS = {PHOTO.name: "parent", "story_later": "story"}
_DAYS = ("date", "date_start", "month", "year", "since")
_PIECE_BYTES = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Incoming:
    """A record to take in. file: the bytes of a photo or an own material, which are what its field `blob` says."""

    kind: str
    record: str
    fields: dict[str, Any]
    file: Path | None = None


class Whole:
    """Every method is one transaction."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def everything(self) -> dict[str, list[tuple[str, dict[str, Any]]]]:
        """kind → (record, fields) of all that lives, the oldest first; what hangs on a deleted record is left out.

        Raises KnownError('practice').
        """
        self._refuse_practice()
        with self._store.reading() as connection:
            found = {kind: records.fields_of_kind(connection, kind) for kind in OWN_KINDS}
        found[LIBRARY.name] = found[LIBRARY.name][:1]  # where two laptops each made one, all choose the same
        live = {record.hex() for rows in found.values() for record, _ in rows}
        return {
            kind: [(record.hex(), fields) for record, fields in rows if kind not in _BELONGS or fields.get(_BELONGS[kind]) in live]
            for kind, rows in ((kind, sorted(rows, key=_day)) for kind, rows in found.items())
        }

    def require_new(self) -> None:
        """Raises KnownError: 'not_empty' where something is logged already, 'practice' in the practice library."""
        self._refuse_practice()
        with self._store.reading() as connection:
            _require_empty(connection)

    def fill(self, incoming: Iterable[Incoming], refuse: Callable[[Incoming, KnownError], None]) -> int:
        """Takes records in under the ids they had, all in one transaction; returns how many. What cannot be is told to `refuse`.

        The profile is written over the one that the set-up made. Fields of the regency are left to it. Raises KnownError as
        `require_new`, and 'disk_full' and its like; then nothing went in.
        """
        self._refuse_practice()
        kept: list[bytes] = []
        count = 0
        try:
            with self._store.logging() as (connection, writer):
                _require_empty(connection)
                for one in incoming:
                    try:
                        self._take(connection, writer, one, kept)
                        count += 1
                    except KnownError as error:
                        if error.code not in (errors.BAD_VALUE, errors.NO_FILE, errors.NO_PHOTO, errors.NOT_BLURRED):
                            raise
                        refuse(one, error)
        finally:  # of what was refused or cut short no file stays
            self._drop_unnamed(kept)
        return count

    def _take(self, connection: Connection, writer: LogWriter, one: Incoming, kept: list[bytes]) -> None:
        regency = owned_by(one.kind, Owner.REGENCY)
        fields = {name: value for name, value in one.fields.items() if name not in regency}
        if one.kind == LIBRARY.name:
            _take_profile(connection, writer, fields)
            return
        if one.kind == PHOTO.name and not is_reference(fields.get("parent")):
            raise KnownError(errors.BAD_VALUE, "parent")
        if one.kind in WITH_FILE:
            fields["blob"] = self._keep(one, kept)
        if one.kind == PHOTO.name:
            jpeg = blobs.read(self._store.home, fields["blob"])
            photos.add(connection, writer, bytes.fromhex(one.record), {"consent": "", **fields, "thumbnail": pictures.thumbnail(jpeg)})
        else:
            records.create(connection, writer, bytes.fromhex(one.record), one.kind, fields)

    def _keep(self, one: Incoming, kept: list[bytes]) -> bytes:
        """Stores the file and returns its hash. Raises KnownError('no_file') where it is not what the record says."""
        blob = one.fields.get("blob")
        if not isinstance(blob, bytes) or len(blob) != 32 or one.file is None or not one.file.is_file():
            raise KnownError(errors.NO_FILE, str(one.file))
        kept.append(blob)
        if not blobs.keep_pieces(self._store.home, blob, pieces_of(one.file)):
            raise KnownError(errors.NO_FILE, "damaged")
        return blob

    def _drop_unnamed(self, kept: list[bytes]) -> None:
        with self._store.reading() as connection:
            gone = photos.unnamed(connection, kept)
        for blob in gone:
            blobs.drop(self._store.home, blob)

    def _refuse_practice(self) -> None:
        if self._store.is_practice:
            raise KnownError(errors.PRACTICE)


def pieces_of(path: Path) -> Iterator[bytes]:
    """A file's bytes in order. Raises OSError."""
    with path.open("rb") as file:
        while piece := file.read(_PIECE_BYTES):
            yield piece


def _day(row: tuple[bytes, dict[str, Any]]) -> str:
    """By which a list of any kind is in order; '' where the record has no day."""
    return next((str(value) for name in _DAYS if (value := row[1].get(name))), "")


def _require_empty(connection: Connection) -> None:
    kinds = set(connection.exec_driver_sql("SELECT DISTINCT kind FROM record").scalars())
    if logged := kinds.intersection(OWN_KINDS) - {LIBRARY.name}:
        raise KnownError(errors.NOT_EMPTY, ", ".join(sorted(logged)))


def _take_profile(connection: Connection, writer: LogWriter, fields: dict[str, Any]) -> None:
    """Every field as it was, the empty ones too."""
    record = profile.record_of(connection)
    if record is None:
        raise KnownError(errors.NOT_SET_UP)
    own = [name for name, field in LIBRARY.fields.items() if field.owner is Owner.VILLAGE]
    records.edit(connection, writer, record, {name: fields.get(name) for name in own})
