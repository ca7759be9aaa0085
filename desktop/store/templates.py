"""Patterns of forms: fields kept under a name, in the private log, for the next time. They never leave this laptop."""

import hashlib
from typing import Any

from sqlalchemy import Connection

from core.protocol.merge import merge
from desktop.store import log
from desktop.store.log import LogWriter

KIND = "template"


def save(connection: Connection, writer: LogWriter, form: str, name: str, fields: dict[str, Any]) -> None:
    """Keeps the fields under the name; an older pattern of that name is replaced."""
    forget(connection, form, name)
    writer.append_private(_record(form, name), KIND, {"form": form, "name": name, "fields": fields}, {})


def of_form(connection: Connection, form: str) -> dict[str, dict[str, Any]]:
    """name → fields, by name."""
    rows = connection.exec_driver_sql("SELECT DISTINCT record FROM private_delta WHERE kind = ?", (KIND,)).all()
    found = [merge(log.private_deltas(connection, record)).fields for (record,) in rows]
    return {one["name"]: one["fields"] for one in sorted(found, key=lambda one: str(one["name"]).casefold()) if one["form"] == form}


def forget(connection: Connection, form: str, name: str) -> None:
    """Removes a pattern."""
    connection.exec_driver_sql("DELETE FROM private_delta WHERE record = ?", (_record(form, name),))


def _record(form: str, name: str) -> bytes:
    return hashlib.blake2b(f"{form}\0{name}".encode(), digest_size=16, person=b"suluh template").digest()
