"""Visitors: each day of a month is open with a number, closed, or not recorded, and these never mix.

Two laptops may each record the same day: reading adds their numbers. Whoever then writes the day's number has seen the
sum, so that save makes one record of them; only counting one by one adds to this laptop's own.
"""

import calendar
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from typing import Any

import msgspec
from sqlalchemy import Connection, Row

from core.domain.checks import total_of
from core.domain.kinds import CLOSED, OPEN
from desktop.store import records, standing
from desktop.store.log import LogWriter
from desktop.store.rows import DaySheet, Status, VisitDay, VisitGroup, VisitUndo

COUNTS = ("n_total", "n_male", "n_female", "n_member", "n_non_member", "n_computer")
OCCUPATIONS = "occupations"
_DayRow = Row[str, bytes, str, str | None, *tuple[int | None, ...]]  # date, record, state, note, the counts
NewId = Callable[[], bytes]


def month_of_days(connection: Connection, month: str) -> list[VisitDay]:
    """Every day of 'YYYY-MM' in order."""
    days: dict[str, list[_DayRow]] = {}
    rows: Sequence[_DayRow] = connection.exec_driver_sql(
        f"SELECT date, record, state, note, {', '.join(COUNTS)} FROM visit_day WHERE month = ? ORDER BY date, record", (month,)
    ).all()
    for row in rows:
        days.setdefault(row[0], []).append(row)
    groups: dict[str, int] = dict(
        connection.exec_driver_sql("SELECT date, sum(visitors) FROM visit_group WHERE month = ? GROUP BY date", (month,)).all()
    )
    status = standing.statuses(connection, [row[1] for row in rows])
    return [_day(day, days.get(day, []), groups.get(day, 0), status) for day in days_of(month)]


def days_of(month: str) -> list[str]:
    """The ISO dates of a month."""
    year, number = (int(part) for part in month.split("-"))
    return [date(year, number, day).isoformat() for day in range(1, calendar.monthrange(year, number)[1] + 1)]


def visitors(connection: Connection, month: str) -> int | None:
    """Visitors of a month with groups; None when nothing at all was recorded."""
    days, total = connection.exec_driver_sql(
        "SELECT count(*), sum(visitors) FROM (SELECT visitors FROM visit_day WHERE month = ? "
        "UNION ALL SELECT visitors FROM visit_group WHERE month = ?)",
        (month, month),
    ).one()
    return total if days else None


def day_sheet(connection: Connection, day: str) -> DaySheet:
    """A day whole: numbers, occupations, groups, and who changed what."""
    found = _records_of_day(connection, day)
    kept = [_fields(connection, record) for record in found]
    opened = [fields for fields in kept if fields.get("state") != CLOSED]
    totals = tuple(total_of(*(fields.get(name) for name in ("n_total", "n_male", "n_female"))) for fields in kept)
    return DaySheet(
        next(one for one in month_of_days(connection, day[:7]) if one.date == day),
        _occupations(opened),
        tuple(_groups(connection, day)),
        totals if len(totals) > 1 else (),
        tuple(change for record in found for change in records.history(connection, record)),
    )


def closed_fields(note: str = "") -> dict[str, Any]:
    """What a closed day says: no numbers, and perhaps why."""
    return {**dict.fromkeys((*COUNTS, OCCUPATIONS)), "state": CLOSED, "note": note or None}


def save_day(connection: Connection, writer: LogWriter, new_id: NewId, day: str, fields: Mapping[str, Any]) -> bytes:
    """Saves the numbers of a day, or corrects them; returns the record."""
    undo = replace_day(connection, writer, new_id, day, fields)
    return undo.created[0] if undo.created else _records_of_day(connection, day)[0]


def replace_day(
    connection: Connection, writer: LogWriter, new_id: NewId, day: str, fields: Mapping[str, Any] | None
) -> VisitUndo:  # fmt: skip
    """The day's number is now this; None: nothing was recorded. Fields that are not named stay."""
    found = _records_of_day(connection, day)
    if fields is None:
        for record in found:
            records.delete(connection, writer, record)
        return VisitUndo(removed=tuple(found))
    fields = {**fields, "date": day}
    if not found:
        record = new_id()
        records.create(connection, writer, record, "visit_day", fields)
        return VisitUndo(created=(record,))
    first, *others = found
    if others:
        seen = _summed(connection, found)
        if all(seen.get(name) == value for name, value in fields.items()):
            return VisitUndo()
        fields = {**seen, **fields}
    before = _fields(connection, first)
    changed = {name: before.get(name) for name, value in fields.items() if before.get(name) != value}
    records.edit(connection, writer, first, dict(fields))
    for record in others:
        records.delete(connection, writer, record)
    return VisitUndo(removed=tuple(others), changed=((first, changed),) if changed else ())


def take_back(connection: Connection, writer: LogWriter, undo: VisitUndo) -> None:
    """Everything as it was before that save."""
    for record in undo.created:
        records.delete(connection, writer, record)
    for record in undo.removed:
        records.restore(connection, writer, record)
    for record, fields in undo.changed:
        records.edit(connection, writer, record, dict(fields))


def count(connection: Connection, writer: LogWriter, new_id: NewId, day: str, steps: Mapping[str, int]) -> None:
    """Adds to n_female or n_male, and to the total with them; never below nobody. A closed day is open with the first visitor."""
    own = _own_record_of_day(connection, day)
    before = _fields(connection, own) if own else {}
    if before.get("state") == CLOSED:
        before = {}
    fields: dict[str, Any] = {"date": day, "state": OPEN, "note": before.get("note")}
    total = total_of(*(before.get(name) for name in ("n_total", "n_male", "n_female"))) or 0
    for name, step in steps.items():
        known = before.get(name) or 0
        fields[name] = max(0, known + step)
        total += fields[name] - known
    fields["n_total"] = total
    if own:
        records.edit(connection, writer, own, fields)
    else:
        records.create(connection, writer, new_id(), "visit_day", fields)


def _records_of_day(connection: Connection, day: str) -> list[bytes]:
    rows = connection.exec_driver_sql("SELECT record FROM visit_day WHERE date = ? ORDER BY record", (day,))
    return [record for (record,) in rows]


def _own_record_of_day(connection: Connection, day: str) -> bytes | None:
    """The record that this laptop began, so that two laptops counting at once never overwrite each other."""
    found: bytes | None = connection.exec_driver_sql(
        "SELECT v.record FROM visit_day v WHERE v.date = ? "
        "AND (SELECT d.own FROM delta d WHERE d.record = v.record ORDER BY d.seq LIMIT 1) = 1 ORDER BY v.record LIMIT 1",
        (day,),
    ).scalar()
    return found


def _fields(connection: Connection, record: bytes) -> dict[str, Any]:
    packed = connection.exec_driver_sql("SELECT fields FROM record WHERE record = ?", (record,)).scalar_one()
    fields: dict[str, Any] = msgspec.msgpack.decode(packed)
    return fields


def _summed(connection: Connection, found: Sequence[bytes]) -> dict[str, Any]:
    """What the day shows while several records make it."""
    kept = [_fields(connection, record) for record in found]
    opened = [fields for fields in kept if fields.get("state") != CLOSED]
    return {
        **{name: _sum(fields.get(name) for fields in opened) for name in COUNTS},
        OCCUPATIONS: _occupations(opened) or None,
        "date": kept[0].get("date"),
        "state": OPEN if opened else CLOSED,
        "note": "; ".join(note for fields in kept if (note := fields.get("note"))) or None,
    }


def _occupations(kept: Iterable[Mapping[str, Any]]) -> dict[str, int]:
    sums: dict[str, int] = {}
    for fields in kept:
        for code, n in (fields.get(OCCUPATIONS) or {}).items():
            sums[code] = sums.get(code, 0) + n
    return sums


def _groups(connection: Connection, day: str) -> Iterable[VisitGroup]:
    rows = connection.exec_driver_sql("SELECT record FROM visit_group WHERE date = ? ORDER BY name, record", (day,)).all()
    for (record,) in rows:
        fields = _fields(connection, record)
        counts = (fields.get(name) for name in ("n_total", "n_male", "n_female"))
        yield VisitGroup(record.hex(), day, fields.get("name") or "", *counts)


def _day(day: str, rows: list[_DayRow], group: int, status: Mapping[bytes, Status]) -> VisitDay:
    if not rows:
        return VisitDay(day, None, n_group=group)
    opened = [row for row in rows if row[2] == OPEN]
    counts = {name: _sum(row[4:][i] for row in opened) for i, name in enumerate(COUNTS)}
    first = rows[0]
    note = "; ".join(row[3] for row in rows if row[3])
    return VisitDay(
        day, OPEN if opened else CLOSED, first[1].hex(), n_group=group, note=note, status=status.get(first[1]), **counts
    )


def _sum(values: Iterable[int | None]) -> int | None:
    known = [value for value in values if value is not None]
    return sum(known) if known else None
