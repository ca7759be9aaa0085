"""Reading and writing single records of any kind: what a form opens, what it saves, and what happened before."""

from typing import Any

import msgspec
from sqlalchemy import Connection

from core.domain.fields import Owner
from core.domain.kinds import KINDS, is_draft, owned_by
from core.domain.stories import as_agreed
from core.protocol.delta import DELETED, Delta
from core.protocol.merge import Merged, merge
from desktop.clock import can_be_right
from desktop.store import errors, log, projections, standing
from desktop.store.errors import KnownError
from desktop.store.log import LogWriter
from desktop.store.rows import Change, Opinion, RecordDetail, Status

_MONTH_FIELD = {"activity": "date_start", "visit_day": "date", "visit_group": "date"}


def identity(record: str) -> bytes:
    """A record's id from its 32 hex digits. Raises KnownError('not_found')."""
    try:
        return bytes.fromhex(record)
    except ValueError as error:
        raise KnownError(errors.NOT_FOUND, record) from error


def create(connection: Connection, writer: LogWriter, record: bytes, kind: str, fields: dict[str, Any]) -> None:
    """The first save of a record: its empty fields are left out."""
    fields = {name: value for name, value in as_agreed(kind, fields).items() if value not in (None, "", [])}
    require_possible(kind, fields)
    writer.append(record, kind, fields, {})
    _after(connection, record, kind, fields)


def create_fresh(connection: Connection, writer: LogWriter, record: bytes, kind: str, fields: dict[str, Any]) -> str:
    """As `create`, of many at once, for an id that was made for it; returns the day whose receipt is out of date, for `want_receipt`."""
    fields = {name: value for name, value in as_agreed(kind, fields).items() if value not in (None, "", [])}
    require_possible(kind, fields)
    writer.append(record, kind, fields, {})
    projections.project_fresh(connection, record)
    return str(fields.get(_MONTH_FIELD.get(kind, "")) or "")


def edit(connection: Connection, writer: LogWriter, record: bytes, fields: dict[str, Any], reason: str = "") -> bool:
    """Saves the fields that differ; False when none does. A refused save is mended by restating all it said."""
    refused = log.shared_deltas(connection, record, rejected=True)
    counted = log.shared_deltas(connection, record)
    if not counted and not refused:
        raise KnownError(errors.NOT_FOUND, record.hex())
    merged = merge(counted or refused)
    fields = as_agreed(merged.kind, fields, merged.fields)
    restated = merge(refused).fields if refused else {}
    accepted = merged.fields if counted else {}
    # Emptying what was never accepted needs no saying; saying it could be refused again.
    changed = {
        name: value
        for name, value in {**restated, **fields}.items()
        if (name in restated or merged.fields.get(name) != value) and (value is not None or name in accepted)
    }
    if not changed:
        return False
    require_possible(merged.kind, changed)
    base = merged.base_for(changed) if counted else {}
    writer.append(record, merged.kind, changed, base, merged.scope, reason)
    _mend(connection, record)
    _after(connection, record, merged.kind, {**merged.fields, **changed})
    return True


def answer(connection: Connection, writer: LogWriter, record: bytes, field: str, value: Any, reason: str = "") -> None:
    """Chooses among the opinions about a field, or gives a new one; naming them all, so that the question is closed."""
    merged = _counted(connection, record)
    if field == DELETED and value:
        delete(connection, writer, record)
        return
    require_possible(merged.kind, {field: value})
    writer.append(record, merged.kind, {field: value}, merged.base_for([field]), merged.scope, reason)
    _after(connection, record, merged.kind, {**merged.fields, field: value})


def delete(connection: Connection, writer: LogWriter, record: bytes) -> None:
    """Puts a record in the bin; naming all it saw, so that a concurrent edit brings it back with a question."""
    _set_deleted(connection, writer, record, deleted=True)


def restore(connection: Connection, writer: LogWriter, record: bytes) -> None:
    """Takes a record out of the bin."""
    _set_deleted(connection, writer, record, deleted=False)


def require_possible(kind: str, fields: dict[str, Any]) -> None:
    """Raises KnownError('bad_value') for a value that its field cannot hold."""
    known = KINDS.get(kind)
    for name, value in fields.items():
        field = known.fields.get(name) if known else None
        if field and (problem := field.problem_with(value)):
            raise KnownError(errors.BAD_VALUE, f"{name}: {problem}")


def detail(connection: Connection, record: bytes) -> RecordDetail:
    """A record whole. Raises KnownError('not_found')."""
    merged = projections.merged_for_screen(connection, record)
    if merged is None:
        raise KnownError(errors.NOT_FOUND, record.hex())
    questions = {
        name: tuple(Opinion(head.value, head.person, head.wall) for head in heads) for name, heads in merged.questions.items()
    }
    rows = connection.exec_driver_sql("SELECT rejected FROM delta WHERE record = ? AND rejected IS NOT NULL AND mended = 0", (record,))
    rejected = tuple(reason for (reason,) in rows)
    refused = merge(log.shared_deltas(connection, record, rejected=True)).fields if rejected else {}
    status = standing.statuses(connection, [record]).get(record, Status.DRAFT)
    if status is Status.WAITING and is_draft(merged.kind, merged.fields):
        status = Status.DRAFT
    return RecordDetail(
        record.hex(), merged.kind, {**merged.fields, **refused}, status, merged.deleted, questions, rejected
    )


def history(connection: Connection, record: bytes) -> list[Change]:
    """Every save of a record, oldest first by stamp."""
    found = log.shared_deltas(connection, record) + log.shared_deltas(connection, record, rejected=True)
    found.sort(key=lambda d: (d.lamport, d.incarnation))
    told = connection.exec_driver_sql("SELECT server_time FROM installation").scalar_one()
    return [Change(d.fields, d.person, d.reason, d.wall, not can_be_right(d.wall, told)) for d in found]


def fields_of_kind(connection: Connection, kind: str) -> list[tuple[bytes, dict[str, Any]]]:
    """(record, fields) of all live records of a kind, in order of their ids."""
    rows = connection.exec_driver_sql("SELECT record, fields FROM record WHERE kind = ? AND deleted = 0 ORDER BY record", (kind,))
    return [(record, msgspec.msgpack.decode(fields)) for record, fields in rows]


def _counted(connection: Connection, record: bytes) -> Merged:
    counted = log.shared_deltas(connection, record)
    if not counted:
        raise KnownError(errors.NOT_FOUND, record.hex())
    return merge(counted)


def _set_deleted(connection: Connection, writer: LogWriter, record: bytes, deleted: bool) -> None:
    merged = merge(log.shared_deltas(connection, record) or _restated(connection, writer, record))
    base = merged.base_for_deletion() if deleted else merged.base_for([DELETED])
    writer.append(record, merged.kind, {DELETED: deleted}, base, merged.scope)
    _after(connection, record, merged.kind, merged.fields)


def _restated(connection: Connection, writer: LogWriter, record: bytes) -> list[Delta]:
    """Of a record of which the centre took nothing: all that is hers to say, said once more, so that the bin holds it whole."""
    refused = log.shared_deltas(connection, record, rejected=True)
    if not refused:
        raise KnownError(errors.NOT_FOUND, record.hex())
    merged = merge(refused)
    hers = {name: value for name, value in merged.fields.items() if name not in owned_by(merged.kind, Owner.REGENCY)}
    writer.append(record, merged.kind, hers, {}, merged.scope)
    _mend(connection, record)
    return log.shared_deltas(connection, record)


def _mend(connection: Connection, record: bytes) -> None:
    connection.exec_driver_sql("UPDATE delta SET mended = 1 WHERE record = ? AND rejected IS NOT NULL", (record,))


def _after(connection: Connection, record: bytes, kind: str, fields: dict[str, Any]) -> None:
    """fields: as they are after the save, which has seen all others and therefore wins."""
    projections.project(connection, [record])
    if kind in _MONTH_FIELD:
        want_receipt(connection, fields.get(_MONTH_FIELD[kind]))


def want_receipt(connection: Connection, day: Any) -> None:
    """Remembers that the centre's statement about this day's month is out of date."""
    if isinstance(day, str) and len(day) >= 7:
        connection.exec_driver_sql("INSERT OR IGNORE INTO receipt_wanted (month) VALUES (?)", (day[:7],))
