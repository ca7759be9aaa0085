"""Purging: the bytes of a save go for good, here and at everybody who holds it; a stub keeps chains and tags valid."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

from core.protocol import delta as deltas
from core.protocol.delta import Delta

PURGE = "purge"


@dataclass(frozen=True, slots=True)
class Taken:
    """records: to be made again; blobs: files that the purged saves named, to be dropped where nothing else names them."""

    records: set[bytes]
    blobs: set[bytes]


def held(connection: Connection) -> list[tuple[bytes, Delta]]:
    """(scope, purge) of all purges that were carried out here."""
    rows = connection.exec_driver_sql(
        "SELECT d.scope, d.body FROM record r JOIN delta d ON d.record = r.record "
        "WHERE r.kind = ? AND d.body IS NOT NULL AND d.rejected IS NULL",
        (PURGE,),
    )
    return [(scope, deltas.decode(body)) for scope, body in rows]


def named(purge: Delta) -> list[bytes]:
    """The ids that a purge names."""
    return _readable(purge.fields.get("ids"))


def carry_out(connection: Connection, scope: bytes, ids: Any) -> Taken:
    """Purges what a purge in `scope` names: in the own library's scopes if it stands in one of them, else in that scope alone.

    A purge cannot be purged: it is the proof of why something is missing.
    """
    taken = Taken(set(), set())
    for identity in _readable(ids):
        body = connection.exec_driver_sql(
            "SELECT d.body FROM delta d JOIN scope s ON s.scope = d.scope JOIN scope p ON p.scope = ? "
            "WHERE d.id = ? AND d.body IS NOT NULL AND d.kind != ? AND (d.scope = p.scope OR s.writable AND p.writable)",
            (scope, identity, PURGE),
        ).scalar()
        if body is None:
            continue
        delta = deltas.decode(body)
        # Of a refused save nothing is left to mend.
        connection.exec_driver_sql("UPDATE delta SET body = NULL, mended = 1 WHERE id = ?", (identity,))
        taken.records.add(delta.record)
        if isinstance(blob := delta.fields.get("blob"), bytes):
            taken.blobs.add(blob)
    return taken


def _readable(ids: Any) -> list[bytes]:
    return [one for one in ids if isinstance(one, bytes)] if isinstance(ids, list) else []
