"""Photos of an activity. Without permission a photo lives in the private log; with it, it is saved to the shared log and travels.

What was shared cannot be unshared by an edit: history keeps every save. So where a permission is withdrawn, or faces are blurred
afterwards, the old record goes to the bin, its saves are purged (their bytes, and the blob with them, go here, at the centre and
wherever they arrive later), and the photo goes on as a new record.
"""

from collections.abc import Callable, Iterable
from typing import Any

import msgspec
from sqlalchemy import Connection

from core.domain.kinds import FACES_BLURRED, MAY_TRAVEL
from core.protocol.delta import DELETED
from desktop.paths import Home
from desktop.store import blobs, errors, log, pictures, projections, records
from desktop.store.errors import KnownError
from desktop.store.log import LogWriter
from desktop.store.pictures import Picture
from desktop.store.purging import PURGE
from desktop.store.rows import PhotoRow

NewId = Callable[[], bytes]


def fields_of(home: Home, activity: bytes, content: bytes, caption: str, consent: str) -> dict[str, Any]:
    """Shrinks and stores a picture; returns what the log will say of it. Slow: call before the transaction."""
    return {**content_fields(home, pictures.prepare(content)), "parent": activity.hex(), "caption": caption, "consent": consent}


def content_fields(home: Home, picture: Picture) -> dict[str, Any]:
    """Stores a picture's bytes; returns the fields that name them. Slow: call before the transaction."""
    return {
        "blob": blobs.keep(home, picture.jpeg),
        "size": len(picture.jpeg),
        "width": picture.width,
        "height": picture.height,
        "thumbnail": picture.thumbnail,
    }


def add(connection: Connection, writer: LogWriter, record: bytes, fields: dict[str, Any]) -> None:
    """Saves a photo to the log that its consent allows. Raises KnownError('not_blurred')."""
    _require_brush(fields)
    if fields["consent"] in MAY_TRAVEL:
        records.create(connection, writer, record, "photo", fields)
        _touch_month(connection, fields["parent"])
    else:
        writer.append_private(record, "photo", fields, {})
        projections.project(connection, [record])


def change(connection: Connection, writer: LogWriter, new_id: NewId, record: bytes, **fields: Any) -> list[bytes]:
    """Changes caption, consent or content. Returns the blobs that it named before and names no more.

    The first consent moves the photo whole into the shared log; a withdrawn one takes it back into the private log. Raises
    KnownError('not_found', 'not_blurred').
    """
    merged = projections.merged_for_screen(connection, record)
    if merged is None:
        raise KnownError(errors.NOT_FOUND, record.hex())
    before = {name: value for name, value in merged.fields.items() if name != DELETED}
    after = {**before, **fields}
    if after["consent"] != before.get("consent"):  # what an older program took on her word stays as it was
        _require_brush(after)
    allowed, other_content = after["consent"] in MAY_TRAVEL, after["blob"] != before["blob"]
    if log.shared_deltas(connection, record):
        if allowed and not other_content:
            records.edit(connection, writer, record, fields)
            return []
        _take_back(connection, writer, new_id, record)
        add(connection, writer, new_id(), after)
    elif allowed or other_content:
        # Not one private save of it is kept: the picture before the blurring must leave nothing behind.
        _forget_private(connection, record)
        add(connection, writer, record, after)
    else:
        writer.append_private(record, "photo", fields, merged.base_for(fields))
        projections.project(connection, [record])
    return [before["blob"]] if other_content else []


def discard(connection: Connection, writer: LogWriter, record: bytes) -> list[bytes]:
    """Removes a photo: into the bin where it was shared, out of the private log where it was not.

    Returns the blob that only the private log named.
    """
    if log.shared_deltas(connection, record):
        records.delete(connection, writer, record)
        return []
    merged = projections.merged_for_screen(connection, record)
    _forget_private(connection, record)
    return [merged.fields["blob"]] if merged else []


def unnamed(connection: Connection, found: Iterable[bytes]) -> list[bytes]:
    """Those of the blobs that no photo and no material names, in the bin or out of it."""
    wanted = set(found)
    if not wanted:
        return []
    rows = connection.exec_driver_sql(
        "SELECT fields FROM record WHERE kind = 'photo' AND deleted = 1 OR kind IN ('material', 'own_material')"
    ).scalars()
    others = {msgspec.msgpack.decode(fields).get("blob") for fields in rows}
    live = set(connection.exec_driver_sql("SELECT blob FROM photo").scalars())
    return sorted(wanted - others - live)


def of_activity(connection: Connection, activity: bytes) -> list[PhotoRow]:
    """The photos of an activity in the order they were added."""
    rows = connection.exec_driver_sql(
        "SELECT p.record, p.parent, p.blob, p.size, p.thumbnail, p.caption, p.consent, p.private, r.fields "
        "FROM photo p JOIN record r ON r.record = p.record WHERE p.parent = ? ORDER BY p.rowid",
        (activity,),
    )
    return [
        PhotoRow(
            record.hex(), parent.hex(), blob.hex(), size, thumbnail or b"", caption or "", consent or "", bool(private),
            bool(msgspec.msgpack.decode(fields).get("blurred")),
        )
        for record, parent, blob, size, thumbnail, caption, consent, private, fields in rows
    ]  # fmt: skip


def _take_back(connection: Connection, writer: LogWriter, new_id: NewId, record: bytes) -> None:
    ids = list(
        connection.exec_driver_sql("SELECT id FROM delta WHERE record = ? AND body IS NOT NULL ORDER BY seq", (record,)).scalars()
    )
    # The deletion is not purged: a laptop that has the photo already learns by it that the photo is gone.
    records.delete(connection, writer, record)
    records.create(connection, writer, new_id(), PURGE, {"ids": ids})
    for identity in ids:
        connection.exec_driver_sql("UPDATE delta SET body = NULL, mended = 1 WHERE id = ?", (identity,))
    connection.exec_driver_sql("DELETE FROM blob_state WHERE blob IN (SELECT blob FROM photo WHERE record = ?)", (record,))
    _forget_private(connection, record)


def _forget_private(connection: Connection, record: bytes) -> None:
    connection.exec_driver_sql("DELETE FROM private_delta WHERE record = ?", (record,))
    projections.project(connection, [record])


def _require_brush(fields: dict[str, Any]) -> None:
    """Raises KnownError('not_blurred') where faces are said to be blurred and no brush was used."""
    if fields["consent"] == FACES_BLURRED and not fields.get("blurred"):
        raise KnownError(errors.NOT_BLURRED)


def _touch_month(connection: Connection, activity: str) -> None:
    day = connection.exec_driver_sql("SELECT date_start FROM activity WHERE record = ?", (bytes.fromhex(activity),)).scalar()
    records.want_receipt(connection, day)
