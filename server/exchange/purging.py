"""Purging: a person's data, a withdrawn story. A delta of kind `purge` names ids; their bytes go, here and everywhere.

    fields {"ids": [id, …]}    written by a laptop of the library, for deltas of the library's own scopes

- What is named and here becomes a stub at its position: chains and tags stay valid, its record is made again without it.
- What is named and not here yet becomes a stub the moment it arrives, by push, re-push or stick: a purge cannot be undone
  by whoever still holds the bytes.
- A purge cannot be purged: it is the proof of why something is missing. Purging twice changes nothing.
- Blobs that no record names any more are dropped with the last reference.
"""

from collections.abc import Sequence

from sqlalchemy import Connection, Row, Select, delete, exists, or_, select, update

from core.protocol import delta as deltas
from core.protocol.delta import Delta
from server.blobs.models import blob as blob_table
from server.database import insert_rows
from server.exchange.models import delta as delta_table
from server.exchange.models import own_material as own_table
from server.exchange.models import photo as photo_table
from server.exchange.models import purged as purged_table
from server.exchange.models import record as record_table
from server.exchange.projection import parts, remake_records
from server.exchange.validation import PURGE, purge_ids
from server.libraries.models import scope as scope_table

PHOTO = "photo"


def purge(connection: Connection, library: bytes, accepted: Sequence[Delta]) -> list[bytes]:
    """Carries out the purges among newly accepted deltas; returns the blobs that may be deleted after commit."""
    named = sorted({one for delta in accepted for one in purge_ids(delta)})
    if not named:
        return []
    _remember(connection, library, named)
    rows = [row for part in parts(named) for row in _held(connection, library, part)]
    bodies = [deltas.decode(row.body) for row in rows if row.body is not None]
    for part in parts([row.id for row in rows]):
        connection.execute(
            update(delta_table)
            .where(delta_table.c.library == library, delta_table.c.scope.in_(_scopes(library)), delta_table.c.id.in_(part))
            .values(body=None)
        )
    remake_records(connection, library, sorted({row.record for row in rows}))
    blobs = {delta.fields["blob"] for delta in bodies if delta.kind == PHOTO and delta.fields.get("blob")}
    return _drop_unnamed(connection, library, sorted(blobs))


def _held(connection: Connection, library: bytes, ids: list[bytes]) -> Sequence[Row[bytes, bytes, bytes | None]]:
    """The named deltas that are here, without purges."""
    purges = select(record_table.c.record).where(record_table.c.library == library, record_table.c.kind == PURGE)
    return connection.execute(
        select(delta_table.c.id, delta_table.c.record, delta_table.c.body).where(
            delta_table.c.library == library, delta_table.c.scope.in_(_scopes(library)),
            delta_table.c.id.in_(ids), delta_table.c.record.not_in(purges),
        )
    ).all()  # fmt: skip


def _scopes(library: bytes) -> Select[bytes]:
    """Bounds the search to the index over (library, scope, id)."""
    return select(scope_table.c.scope).where(scope_table.c.library == library)


def _remember(connection: Connection, library: bytes, named: list[bytes]) -> None:
    known = {
        one
        for part in parts(named)
        for one in connection.execute(
            select(purged_table.c.id).where(purged_table.c.library == library, purged_table.c.id.in_(part))
        ).scalars()
    }
    insert_rows(connection, purged_table, ("library", "id"), [(library, one) for one in named if one not in known])


def _drop_unnamed(connection: Connection, library: bytes, blobs: list[bytes]) -> list[bytes]:
    """Forgets those of `blobs` that no photo and no material names any more."""
    named = [exists().where(table.c.library == library, table.c.blob == blob_table.c.blob) for table in (photo_table, own_table)]
    statement = (
        delete(blob_table)
        .where(blob_table.c.library == library, blob_table.c.blob.in_(blobs), ~or_(*named))
        .returning(blob_table.c.blob)
    )
    return list(connection.execute(statement).scalars())
