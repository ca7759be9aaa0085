"""Photos of an activity. Without permission a photo lives in the private log; with it, it is saved to the shared log and travels."""

from typing import Any

from sqlalchemy import Connection

from core.domain.kinds import MAY_TRAVEL
from desktop.paths import Home
from desktop.store import blobs, errors, log, pictures, projections, records
from desktop.store.errors import KnownError
from desktop.store.log import LogWriter
from desktop.store.rows import PhotoRow


def fields_of(home: Home, activity: bytes, content: bytes, caption: str, consent: str) -> dict[str, Any]:
    """Shrinks and stores the picture; returns what the log will say of it. Slow: call before the transaction."""
    picture = pictures.prepare(content)
    return {
        "parent": activity.hex(),
        "blob": blobs.keep(home, picture.jpeg),
        "size": len(picture.jpeg),
        "width": picture.width,
        "height": picture.height,
        "thumbnail": picture.thumbnail,
        "caption": caption,
        "consent": consent,
    }


def add(connection: Connection, writer: LogWriter, record: bytes, fields: dict[str, Any]) -> None:
    """Saves a photo to the log that its consent allows."""
    if fields["consent"] in MAY_TRAVEL:
        records.create(connection, writer, record, "photo", fields)
        _touch_month(connection, fields["parent"])
    else:
        writer.append_private(record, "photo", fields, {})
        projections.project(connection, [record])


def change(connection: Connection, writer: LogWriter, record: bytes, **fields: str) -> None:
    """Changes caption or consent. The first consent moves the photo whole into the shared log; without consent it is taken back."""
    merged = projections.merged_for_screen(connection, record)
    if merged is None:
        raise KnownError(errors.NOT_FOUND, record.hex())
    allowed = {**merged.fields, **fields}["consent"] in MAY_TRAVEL
    if log.shared_deltas(connection, record):
        records.edit(connection, writer, record, fields)
        if not allowed:
            records.delete(connection, writer, record)
    elif allowed:
        records.create(connection, writer, record, "photo", {**merged.fields, **fields})
        _touch_month(connection, merged.fields["parent"])
    else:
        writer.append_private(record, "photo", fields, merged.base_for(fields))
        projections.project(connection, [record])


def discard(connection: Connection, writer: LogWriter, record: bytes) -> None:
    """Removes a photo: into the bin where it was shared, out of the private log where it was not."""
    if log.shared_deltas(connection, record):
        records.delete(connection, writer, record)
        return
    connection.exec_driver_sql("DELETE FROM private_delta WHERE record = ?", (record,))
    projections.project(connection, [record])


def of_activity(connection: Connection, activity: bytes) -> list[PhotoRow]:
    """The photos of an activity in the order they were added."""
    rows = connection.exec_driver_sql(
        "SELECT p.record, p.parent, p.blob, p.size, p.thumbnail, p.caption, p.consent, p.private FROM photo p "
        "WHERE p.parent = ? ORDER BY p.rowid",
        (activity,),
    )
    return [
        PhotoRow(record.hex(), parent.hex(), blob.hex(), size, thumbnail or b"", caption or "", consent or "", bool(private))
        for record, parent, blob, size, thumbnail, caption, consent, private in rows
    ]


def _touch_month(connection: Connection, activity: str) -> None:
    day = connection.exec_driver_sql("SELECT date_start FROM activity WHERE record = ?", (bytes.fromhex(activity),)).scalar()
    records.want_receipt(connection, day)
