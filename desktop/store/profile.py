"""The library itself: one record of kind `library`, and the names of its area from the area table."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection

from core.domain.opening import DEFAULT_WEEKDAYS
from desktop.store import records
from desktop.store.areas import Areas
from desktop.store.log import LogWriter
from desktop.store.rows import Profile


def load(connection: Connection, areas: Areas) -> Profile | None:
    """The library's profile, or None before it was set up."""
    found = records.fields_of_kind(connection, "library")
    if not found:
        return None
    record, fields = found[0]
    area = areas.find(fields.get("area_code") or "")
    if area is None:
        written = [*(fields.get("area_names") or []), "", "", "", ""]
        return Profile(record.hex(), fields, *written[:4])
    return Profile(record.hex(), fields, area.name, area.district, area.regency, area.province)


def record_of(connection: Connection) -> bytes | None:
    """The profile's record. Where two laptops each made one, all choose the same."""
    found = records.fields_of_kind(connection, "library")
    return found[0][0] if found else None


def set_up(
    connection: Connection, writer: LogWriter, record: bytes, area_code: str, name: str, term: str, names: Sequence[str] = ()
) -> None:
    """Makes the profile, or renames the one there is. names: of village, district, regency, province where written by hand."""
    fields: dict[str, Any] = {"name": name.strip(), "area_code": area_code, "area_term": term, "opening_weekdays": list(DEFAULT_WEEKDAYS)}
    if names:
        fields["area_names"] = list(names)
    if known := record_of(connection):
        records.edit(connection, writer, known, fields)
    else:
        records.create(connection, writer, record, "library", fields)
