"""Files of the centre that became whole here: remembered at once, told to the centre at the beginning of the next contact.

Told later and not at once, because a record that waits would interrupt the files that are still coming.
"""

from datetime import UTC, datetime, timedelta, timezone
from typing import Any

from sqlalchemy import Connection

from core.domain.kinds import DELIVERY, MATERIAL
from desktop.clock import can_be_right
from desktop.store import records
from desktop.store.store import Store

_WIB = timezone(timedelta(hours=7))


def note(connection: Connection, blob: bytes, road: str) -> None:
    """A file came whole by this road, a code of delivery_road."""
    connection.exec_driver_sql("INSERT OR REPLACE INTO arrival (blob, road) VALUES (?, ?)", (blob, road))


def tell(store: Store) -> None:
    """Writes into the log what came since the last time: one record a laptop and material, which a new version corrects."""
    with store.reading() as connection:
        if connection.exec_driver_sql("SELECT count(*) FROM arrival").scalar_one() == 0:
            return
    with store.logging() as (connection, writer):
        me = store.present(connection)
        came: dict[bytes, str] = dict(connection.exec_driver_sql("SELECT blob, road FROM arrival").all())
        told = _told(connection, me.scope)
        for record, fields in records.fields_of_kind(connection, MATERIAL.name):
            if (road := came.get(fields.get("blob", b""))) is None:
                continue
            said = {"version": fields.get("version") or 1, "road": road, "date": _day(store.around.now_ms(), me.server_time)}
            if known := told.get(record.hex()):
                records.edit(connection, writer, known, said)
            else:
                records.create(connection, writer, store.new_id(), DELIVERY.name, {"material": record.hex(), **said})
        connection.exec_driver_sql("DELETE FROM arrival")


def _told(connection: Connection, scope: bytes) -> dict[Any, bytes]:
    """material → this laptop's own record of it."""
    rows = connection.exec_driver_sql("SELECT record FROM record WHERE kind = ? AND deleted = 0 AND scope = ?", (DELIVERY.name, scope))
    mine = set(rows.scalars())
    return {fields.get("material"): record for record, fields in records.fields_of_kind(connection, DELIVERY.name) if record in mine}


def _day(now_ms: int, server_ms: int) -> str | None:
    """The day at the centre; None while the clock cannot be right."""
    return datetime.fromtimestamp(now_ms / 1000, UTC).astimezone(_WIB).date().isoformat() if can_be_right(now_ms, server_ms) else None
