"""Purging: the bytes of a save go for good, here and at everybody who holds it; a stub keeps chains and tags valid.

    fields {"ids": [id, …], "records": [record, …]}    records: those of which nothing is to be left, also what is written later by
                                                       somebody who has not heard of it: whoever meets such a save purges it too
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

from core.domain.stories import STORY
from core.protocol import delta as deltas
from core.protocol.delta import Delta
from desktop.store import drafts, log
from desktop.store.log import LogWriter

PURGE = "purge"
_BELONGING = "SELECT record FROM entry WHERE story = ? UNION SELECT record FROM photo WHERE parent = ? UNION SELECT ?"


@dataclass(frozen=True, slots=True)
class Taken:
    """records: to be made again; blobs: files that the purged saves named, to be dropped where nothing else names them; ids: the saves."""

    records: set[bytes]
    blobs: set[bytes]
    ids: list[bytes]


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
    taken = Taken(set(), set(), [])
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
        taken.ids.append(identity)
        taken.records.add(delta.record)
        if isinstance(blob := delta.fields.get("blob"), bytes):
            taken.blobs.add(blob)
    return taken


def belonging(connection: Connection, record: bytes) -> list[bytes]:
    """The record itself, and what is said to belong to it: photos of it, answers to a story."""
    return sorted(connection.exec_driver_sql(_BELONGING, (record, record, record)).scalars())


def take_back(connection: Connection, writer: LogWriter, purge: bytes, records: Iterable[bytes]) -> list[bytes]:
    """Purges all saves of these records, now and whenever one of them comes; returns the blobs that they named. purge: its record."""
    wanted = list(records)
    ids = [one for record in wanted for one in _held_of(connection, record)]
    writer.append(purge, PURGE, {"ids": ids, "records": wanted}, {})
    blobs = [blob for one in ids if (blob := _blob_of(connection, one))]
    for identity in ids:
        connection.exec_driver_sql("UPDATE delta SET body = NULL, mended = 1 WHERE id = ?", (identity,))
    for blob in blobs:
        connection.exec_driver_sql("DELETE FROM blob_state WHERE blob = ?", (blob,))
    return blobs


def forget_here(connection: Connection, record: bytes) -> set[bytes]:
    """What of a record and of what belongs to it never left: photos without permission, the form that is half written.

    Returns the blobs that it named.
    """
    blobs = set()
    for one in belonging(connection, record):
        blobs |= {blob for delta in log.private_deltas(connection, one) if isinstance(blob := delta.fields.get("blob"), bytes)}
        connection.exec_driver_sql("DELETE FROM private_delta WHERE record = ?", (one,))
    drafts.discard(connection, f"{STORY.name}:{record.hex()}")
    return blobs


def left_nothing(purge: Delta) -> list[bytes]:
    """The records of which a purge leaves nothing."""
    return _readable(purge.fields.get("records"))


def late(connection: Connection, purge: Delta) -> list[bytes]:
    """Saves held here of records of which a purge leaves nothing, and of what belongs to them."""
    gone = {one for record in left_nothing(purge) for one in belonging(connection, record)}
    return [one for record in sorted(gone) for one in _held_of(connection, record)]


def _held_of(connection: Connection, record: bytes) -> list[bytes]:
    sql = "SELECT id FROM delta WHERE record = ? AND body IS NOT NULL AND kind != ? ORDER BY seq"
    return list(connection.exec_driver_sql(sql, (record, PURGE)).scalars())


def _blob_of(connection: Connection, identity: bytes) -> bytes | None:
    body = connection.exec_driver_sql("SELECT body FROM delta WHERE id = ?", (identity,)).scalar_one()
    blob = deltas.decode(body).fields.get("blob")
    return blob if isinstance(blob, bytes) else None


def _readable(ids: Any) -> list[bytes]:
    return [one for one in ids if isinstance(one, bytes)] if isinstance(ids, list) else []
