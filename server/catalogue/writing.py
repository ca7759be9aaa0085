"""What the centre itself writes: into the catalogues, and its word into the libraries' own records.

Every save is an incarnation of its own, with n = 1: a centre that was restored from a backup never uses a number twice.
"""

from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any, NamedTuple

from sqlalchemy import Connection

from core.domain.kinds import KINDS
from core.protocol import delta as deltas
from core.protocol.delta import DELETED, INCARNATION_BYTES, RECORD_BYTES, Delta, Stamp
from core.protocol.errors import MalformedError
from core.protocol.hashes import CHAIN_START, delta_id
from core.protocol.merge import merge
from core.protocol.messages import Push
from core.protocol.runs import sign_run
from server.blobs import needs, storage
from server.centre import Centre
from server.errors import CommandError
from server.exchange import push
from server.exchange.intake import Intake
from server.exchange.projection import readable_deltas
from server.exchange.validation import Rights
from server.libraries import service as libraries

_WIB = timezone(timedelta(hours=7))


def announce(centre: Centre, scope: bytes, title: str, text: str) -> bytes:
    """A word to all libraries of an area; returns the record."""
    day = datetime.fromtimestamp(centre.now_ms() / 1000, _WIB).date().isoformat()
    with centre.database.writing() as connection:
        return save(connection, centre, scope, "announcement", {"title": title, "text": text, "date": day})


def publish(centre: Centre, scope: bytes, file: Path, fields: dict[str, Any]) -> bytes:
    """A learning material for all libraries of an area: the file is copied, then named by a record, which is returned."""
    blob, size = storage.take_in(centre.config.blobs, file)
    with centre.database.writing() as connection:
        record = save(connection, centre, scope, "material", {**fields, "file_name": file.name, "blob": blob, "size": size})
        needs.hold(connection, scope, blob, size)
    return record


def save(
    connection: Connection, centre: Centre, scope: bytes, kind: str, fields: dict[str, Any], record: bytes | None = None
) -> bytes:
    """Writes one save into a catalogue, inside a transaction, and returns its record; record: the one to change.

    Raises CommandError('bad_value', 'unknown_record').
    """
    _require_possible(kind, fields)
    lamport = _lock(connection, centre, scope)
    earlier = _deltas(connection, scope, record) if record else []
    if record and (not earlier or _is_gone(earlier, fields)):
        raise CommandError("unknown_record", record.hex())
    record = record or centre.random(RECORD_BYTES)
    _append(connection, centre, scope, Rights(frozenset({scope}), "national"), _Save(scope, record, kind, fields), earlier, lamport)
    return record


def answer(connection: Connection, centre: Centre, library: bytes, record: bytes, fields: dict[str, Any]) -> None:
    """The centre's word on a record that a library wrote, inside a transaction; its laptops read it at their next contact.

    Raises CommandError('unknown_record', 'bad_value').
    """
    row = libraries.lock(connection, library)
    earlier = _deltas(connection, library, record)
    if row is None or not earlier:
        raise CommandError("unknown_record", record.hex())
    first = merge(earlier)
    _require_possible(first.kind, fields)
    rights = Rights(frozenset({first.scope}), "regency")
    _append(connection, centre, library, rights, _Save(first.scope, record, first.kind, fields), earlier, row.lamport)


class _Save(NamedTuple):
    scope: bytes
    record: bytes
    kind: str
    fields: dict[str, Any]


def _append(
    connection: Connection, centre: Centre, library: bytes, rights: Rights, save: _Save, earlier: list[Delta], lamport: int
) -> None:
    base = _base(earlier, save.fields) if earlier else {}
    incarnation = centre.random(INCARNATION_BYTES)
    delta = Delta(save.scope, incarnation, 1, save.record, save.kind, lamport + 1, base, save.fields, centre.now_ms(), "")
    try:
        body = deltas.encode(delta)
    except MalformedError as error:
        raise CommandError("bad_value", str(error)) from error
    signer = centre.keys.signer
    run = sign_run(signer, incarnation, 1, CHAIN_START, [delta_id(body)])
    pushed = push.apply(
        connection, library, signer.public, incarnation, Push(1, CHAIN_START, [body], run.signature), rights,
        Intake(connection, library, lamport),
    )  # fmt: skip
    for reason in pushed.taken.refused.values():
        raise CommandError("bad_value", reason)


def _is_gone(earlier: list[Delta], fields: dict[str, Any]) -> bool:
    """A change of what was taken back would leave it between being there and not, at every library."""
    return merge(earlier).deleted and fields.get(DELETED) is not False


def _base(earlier: list[Delta], fields: dict[str, Any]) -> dict[str, list[Stamp]]:
    """What the save has seen: the centre knows all of a record; a deletion that did not say so would ask everybody."""
    merged = merge(earlier)
    return merged.base_for_deletion() if fields.get(DELETED) else merged.base_for(fields)


def _lock(connection: Connection, centre: Centre, scope: bytes) -> int:
    """Makes the catalogue at its first save; returns the largest lamport in it. It stays locked to commit."""
    row = libraries.lock(connection, scope)
    if row is None:
        libraries.create(connection, scope, "", "", centre.now_ms())
        libraries.add_scope(connection, scope, scope)
        return 0
    return row.lamport


def _deltas(connection: Connection, scope: bytes, record: bytes) -> list[Delta]:
    bodies = readable_deltas(connection, scope, [record]).get(record, {}).values()
    return [deltas.decode(body) for body in bodies if body is not None]


def _require_possible(kind: str, fields: dict[str, Any]) -> None:
    for name, value in fields.items():
        field = KINDS[kind].fields[name]
        if problem := field.problem_with(value):
            raise CommandError("bad_value", f"{name}: {problem}")
