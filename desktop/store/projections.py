"""From a record's deltas to the rows that screens and reports read. Always made from the whole set, so order never matters."""

from collections.abc import Callable, Iterable
from typing import Any

import msgspec
from sqlalchemy import Connection

from core.domain.checks import total_of
from core.domain.fields import count_or_none, is_reference
from core.domain.kinds import CLOSED, LISTED, OPEN, is_draft
from core.protocol.blobs import BLOB_BYTES_MAX
from core.protocol.delta import Delta
from core.protocol.merge import Merged, merge
from desktop.store import days_of_use, log, schema

CHILD_GROUPS = 3  # the first three age groups are under 18


def project(connection: Connection, records: Iterable[bytes]) -> None:
    """Makes the rows of these records again from the logs."""
    for record in records:
        was_deleted = _clear(connection, record)
        merged = merged_for_screen(connection, record)
        if merged is not None:
            _write(connection, record, merged)
        if was_deleted and not (merged and merged.deleted):
            days_of_use.take_out_of_bin(connection, record)


def project_fresh(connection: Connection, record: bytes) -> None:
    """Makes the rows of a record of which there is none yet; of many at once each look for old ones counts."""
    merged = merged_for_screen(connection, record)
    if merged is not None:
        _write(connection, record, merged)


def merged_for_screen(connection: Connection, record: bytes) -> Merged | None:
    """The record as she sees it: its shared saves; without any, the private ones; refused ones only while there is nothing else."""
    counted: list[Delta] = (
        log.shared_deltas(connection, record)
        or log.private_deltas(connection, record)
        or log.shared_deltas(connection, record, rejected=True)
    )
    return merge(counted) if counted else None


def rebuild(connection: Connection) -> int:
    """Drops every projection and makes it again from the logs; returns the number of records."""
    for table in schema.PROJECTIONS:  # made anew, not emptied: another version may have other columns
        table.drop(connection, checkfirst=True)
        table.create(connection)
    connection.exec_driver_sql("DROP TABLE IF EXISTS activity_search")
    connection.exec_driver_sql(schema.SEARCH)
    rows = connection.exec_driver_sql("SELECT record FROM delta UNION SELECT record FROM private_delta").all()
    for (record,) in rows:
        merged = merged_for_screen(connection, record)
        if merged is not None:
            _write(connection, record, merged)
    connection.exec_driver_sql("UPDATE installation SET projection = ?", (schema.PROJECTION_VERSION,))
    return len(rows)


def _clear(connection: Connection, record: bytes) -> bool:
    """True when it was marked as deleted."""
    row = connection.exec_driver_sql("DELETE FROM record WHERE record = ? RETURNING kind, deleted", (record,)).one_or_none()
    kind, was_deleted = row or ("", 0)
    if kind not in _TABLES:
        return bool(was_deleted)
    if kind == "activity":
        connection.exec_driver_sql(
            "DELETE FROM activity_search WHERE rowid IN (SELECT seq FROM activity WHERE record = ?)", (record,)
        )
    connection.exec_driver_sql(f"DELETE FROM {_TABLES[kind][0]} WHERE record = ?", (record,))
    return bool(was_deleted)


def _write(connection: Connection, record: bytes, merged: Merged) -> None:
    connection.exec_driver_sql(
        "INSERT INTO record (record, kind, scope, deleted, questions, fields) VALUES (?, ?, ?, ?, ?, ?)",
        (record, merged.kind, merged.scope, merged.deleted, len(merged.questions), msgspec.msgpack.encode(merged.fields)),
    )
    if merged.deleted:
        days_of_use.put_in_bin(connection, record)
    elif merged.kind in _TABLES:
        _TABLES[merged.kind][1](connection, record, merged)


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""


def _text_or_none(value: Any) -> str | None:
    return value if isinstance(value, str) else None


def _write_activity(connection: Connection, record: bytes, merged: Merged) -> None:
    f = merged.fields
    total, male, female = (count_or_none(f.get(name)) for name in ("n_total", "n_male", "n_female"))
    ages = f.get("n_age")
    children = sum(count_or_none(n) or 0 for n in ages[:CHILD_GROUPS]) if isinstance(ages, list) and any(ages) else None
    start, series = _text(f.get("date_start")), f.get("series_id")
    seq = connection.exec_driver_sql(
        "INSERT INTO activity (record, date_start, date_end, month, title, strategy, theme, form, place, n_total, n_male, "
        "n_female, n_child, n_disability, participants, series) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING seq",
        (
            record, start, _text_or_none(f.get("date_end")), start[:7], _text(f.get("title")),
            *(_text_or_none(f.get(name)) for name in ("strategy", "theme", "form", "place")), total, male, female, children,
            count_or_none(f.get("n_disability")), total_of(total, male, female) or 0,
            bytes.fromhex(series) if is_reference(series) else None,
        ),
    ).scalar_one()  # fmt: skip
    partners = f.get("partner_ids")
    connection.exec_driver_sql(
        "INSERT INTO activity_search (rowid, title, place, partners, result) VALUES (?, ?, ?, ?, ?)",
        (
            seq, _text(f.get("title")), _text(f.get("place")),
            " ".join(_text(one) for one in partners) if isinstance(partners, list) else "", _text(f.get("result")),
        ),
    )  # fmt: skip


def _write_visit_day(connection: Connection, record: bytes, merged: Merged) -> None:
    f = merged.fields
    total, male, female = (count_or_none(f.get(name)) for name in ("n_total", "n_male", "n_female"))
    day = _text(f.get("date"))
    closed = f.get("state") == CLOSED
    connection.exec_driver_sql(
        "INSERT INTO visit_day (record, date, month, state, n_total, n_male, n_female, n_member, n_non_member, n_computer, "
        "visitors, note) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            record, day, day[:7], CLOSED if closed else OPEN, total, male, female, count_or_none(f.get("n_member")),
            count_or_none(f.get("n_non_member")), count_or_none(f.get("n_computer")),
            0 if closed else total_of(total, male, female) or 0, _text_or_none(f.get("note")),
        ),
    )  # fmt: skip


def _write_visit_group(connection: Connection, record: bytes, merged: Merged) -> None:
    f = merged.fields
    total, male, female = (count_or_none(f.get(name)) for name in ("n_total", "n_male", "n_female"))
    day = _text(f.get("date"))
    connection.exec_driver_sql(
        "INSERT INTO visit_group (record, date, month, name, n_male, n_female, visitors) VALUES (?, ?, ?, ?, ?, ?, ?)",
        (record, day, day[:7], _text_or_none(f.get("name")), male, female, total_of(total, male, female) or 0),
    )


def _write_photo(connection: Connection, record: bytes, merged: Merged) -> None:
    f = merged.fields
    parent, blob = f.get("parent"), f.get("blob")
    if not is_reference(parent) or not isinstance(blob, bytes):
        return
    thumbnail = f.get("thumbnail")
    shared = bool(log.shared_deltas(connection, record))
    connection.exec_driver_sql(
        "INSERT INTO photo (record, parent, blob, size, caption, consent, private, thumbnail) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (
            record, bytes.fromhex(parent), blob, count_or_none(f.get("size")) or 0, _text(f.get("caption")),
            _text(f.get("consent")), not shared, thumbnail if isinstance(thumbnail, bytes) else None,
        ),
    )  # fmt: skip


def _write_own_material(connection: Connection, record: bytes, merged: Merged) -> None:
    blob, size = merged.fields.get("blob"), merged.fields.get("size")
    if isinstance(blob, bytes) and isinstance(size, int):
        connection.exec_driver_sql(
            "INSERT INTO own_material (record, blob, size, proposed) VALUES (?, ?, ?, ?)",
            (record, blob, size, merged.fields.get("proposed") is True and size <= BLOB_BYTES_MAX),
        )


def _write_handout(connection: Connection, record: bytes, merged: Merged) -> None:
    f = merged.fields
    if is_reference(material := f.get("material")):
        day = _text(f.get("date"))
        connection.exec_driver_sql(
            "INSERT INTO handout (record, material, title, date, month, way, count) VALUES (?, ?, ?, ?, ?, ?, ?)",
            (
                record, bytes.fromhex(material), _text(f.get("title")), day, day[:7], _text(f.get("way")),
                count_or_none(f.get("count")) or 0,
            ),
        )  # fmt: skip


def _write_entry(connection: Connection, record: bytes, merged: Merged) -> None:
    f, kind = merged.fields, _LISTED[merged.kind]
    day, title, story = f.get(kind.dated), f.get(kind.titled), f.get("story")
    day = str(day) if isinstance(day, str | int) and not isinstance(day, bool) else ""
    connection.exec_driver_sql(
        "INSERT INTO entry (record, kind, day, month, title, whole, story) VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            record, merged.kind, day, day[:7], _text(title), not is_draft(merged.kind, f),
            bytes.fromhex(story) if is_reference(story) else None,
        ),
    )  # fmt: skip


_LISTED = {kind.name: kind for kind in LISTED}
_TABLES: dict[str, tuple[str, Callable[[Connection, bytes, Merged], None]]] = {
    "activity": ("activity", _write_activity),
    "visit_day": ("visit_day", _write_visit_day),
    "visit_group": ("visit_group", _write_visit_group),
    "photo": ("photo", _write_photo),
    "own_material": ("own_material", _write_own_material),
    "handout": ("handout", _write_handout),
    **dict.fromkeys(_LISTED, ("entry", _write_entry)),
}
