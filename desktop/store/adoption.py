"""What joining asks of the store: who we are, and, for a copied PC, becoming somebody else.

A copy carries the first laptop's scope, key and record ids. If that laptop belongs to another library, the copy takes new ones
and writes its never-sent saves again under them: the only rewrite there is. What the first laptop had already sent stays with it.
"""

import msgspec
from sqlalchemy import Connection

from core.protocol.delta import Delta
from core.protocol.merge import merge
from desktop.clock import Surroundings
from desktop.store import log, projections, records
from desktop.store.installation import INCARNATION_BYTES, Installation
from desktop.store.log import LogWriter
from desktop.store.store import Store

_LEFT_BEHIND = (
    "delta", "feed", "run", "credential", "receipt", "receipt_wanted", "scope", "blob_state", "imported", "carried", "carried_file",
)  # fmt: skip
_REFERENCES = ("parent", "series_id")


def library_of(connection: Connection) -> tuple[str, str]:
    """(area code, name) as the profile says, '' where it does not."""
    found = records.fields_of_kind(connection, "library")
    fields = found[0][1] if found else {}
    return fields.get("area_code") or "", fields.get("name") or ""


def become_another(store: Store, around: Surroundings) -> None:
    """New key, scope, incarnation and record ids; keeps the library's profile and all that was never acknowledged."""
    store.renew_key()
    with store.installing() as (connection, me):
        kept = [_mine(connection, record, me) for record in _unsent_records(connection, me)]
        for table in _LEFT_BEHIND:
            connection.exec_driver_sql(f"DELETE FROM {table}")
        me.scope = around.random(16)
        me.begin_incarnation(around.random(INCARNATION_BYTES))
        me.credential = me.root = me.server_key = me.server_certificate = None
        connection.exec_driver_sql("INSERT INTO scope (scope, writable) VALUES (?, 1)", (me.scope,))
        new_ids = {saves[0].record: around.random(16) for saves in kept}
        for saves in kept:
            for save in saves:
                _write_again(connection, LogWriter(connection, me, around), save, new_ids)
        projections.rebuild(connection)


def _unsent_records(connection: Connection, me: Installation) -> list[bytes]:
    rows = connection.exec_driver_sql(
        "SELECT record FROM delta WHERE own = 1 AND body IS NOT NULL AND confirmed = 0 AND rejected IS NULL "
        "AND NOT (incarnation = ? AND n <= ?) UNION SELECT record FROM record WHERE kind = 'library'",
        (me.incarnation, me.acked_n),
    )
    return [record for (record,) in rows]


def _mine(connection: Connection, record: bytes, me: Installation) -> list[Delta]:
    """The saves to write again: each one of a record that was never sent, or one that restates a record sent in part."""
    saves = sorted(log.shared_deltas(connection, record), key=lambda d: (d.lamport, d.incarnation))
    sent = connection.exec_driver_sql(
        "SELECT count(*) FROM delta WHERE record = ? AND (confirmed = 1 OR incarnation = ? AND n <= ?)",
        (record, me.incarnation, me.acked_n),
    ).scalar_one()
    return [msgspec.structs.replace(saves[-1], fields=merge(saves).fields)] if sent else saves


def _write_again(connection: Connection, writer: LogWriter, save: Delta, new_ids: dict[bytes, bytes]) -> None:
    record = new_ids[save.record]
    fields = {
        name: new_ids.get(bytes.fromhex(value), bytes.fromhex(value)).hex() if name in _REFERENCES and value else value
        for name, value in save.fields.items()
    }
    earlier = log.shared_deltas(connection, record)
    base = merge(earlier).base_for(fields) if earlier else {}
    writer.append(record, save.kind, fields, base, reason=save.reason, wall=save.wall, person=save.person)
