"""Forms half filled: kept in the private log within seconds of typing, so that a power cut costs at most the last words."""

import hashlib
from typing import Any

import msgspec
from sqlalchemy import Connection

from core.protocol import delta as deltas
from core.protocol.delta import Delta
from core.protocol.merge import merge
from desktop.store import log, photo_drafts
from desktop.store.log import LogWriter
from desktop.store.rows import Draft

KIND = "draft"
STATES_MAX = 200


def save(connection: Connection, writer: LogWriter, form: str, fields: dict[str, Any]) -> None:
    """Appends what changed since the last save of this form; nothing when nothing did."""
    record = _record(form)
    earlier = log.private_deltas(connection, record)
    merged = merge(earlier) if earlier else None
    known = merged.fields if merged else {}
    gone = {name: None for name in known if name not in fields and known[name] is not None}
    changed = {name: value for name, value in fields.items() if known.get(name) != value} | gone
    changed = {name: value for name, value in changed.items() if name != "form"}
    if len(earlier) >= STATES_MAX:
        _fold(connection, record, earlier)
    if merged is None:
        writer.append_private(record, KIND, {"form": form, **changed}, {})
    elif changed:
        writer.append_private(record, KIND, changed, merged.base_for(changed))


def load(connection: Connection, form: str) -> Draft | None:
    """The draft of a form, or None."""
    earlier = log.private_deltas(connection, _record(form))
    if not earlier:
        return None
    fields = {name: value for name, value in merge(earlier).fields.items() if name != "form" and value is not None}
    return Draft(form, fields, max(d.wall for d in earlier))


def steps(connection: Connection, form: str) -> list[dict[str, Any]]:
    """Every state that the draft of a form went through, oldest first: what Undo goes back to, also after a restart."""
    state: dict[str, Any] = {}
    found = []
    for delta in log.private_deltas(connection, _record(form)):
        state = {name: value for name, value in {**state, **delta.fields}.items() if name != "form" and value is not None}
        found.append(state)
    return found


def all_forms(connection: Connection) -> list[Draft]:
    """Every form with a draft, the latest first."""
    rows = connection.exec_driver_sql("SELECT record FROM private_delta WHERE kind = ? GROUP BY record ORDER BY max(seq) DESC", (KIND,))
    forms = [merge(log.private_deltas(connection, record)).fields["form"] for (record,) in rows.all()]
    return [draft for form in forms if (draft := load(connection, form))]


def discard(connection: Connection, form: str) -> None:
    """Forgets a draft: its form was saved or given up."""
    connection.exec_driver_sql("DELETE FROM private_delta WHERE record = ?", (_record(form),))
    photo_drafts.forget_form(connection, form)


def _fold(connection: Connection, record: bytes, earlier: list[Delta]) -> None:
    """Long typing makes many states: the older half becomes one, so that keeping the next stays quick."""
    old = earlier[: STATES_MAX // 2]
    last = msgspec.structs.replace(old[-1], fields=merge(old).fields, base={})
    rows = connection.exec_driver_sql("SELECT seq FROM private_delta WHERE record = ? ORDER BY seq LIMIT ?", (record, len(old))).all()
    seqs = [seq for (seq,) in rows]
    connection.exec_driver_sql("DELETE FROM private_delta WHERE record = ? AND seq < ?", (record, seqs[-1]))
    connection.exec_driver_sql("UPDATE private_delta SET body = ? WHERE seq = ?", (deltas.encode(last), seqs[-1]))


def _record(form: str) -> bytes:
    return hashlib.blake2b(form.encode(), digest_size=16, person=b"suluh draft").digest()
