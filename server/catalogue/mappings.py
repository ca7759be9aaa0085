"""National forms for the laptops: one record of a catalogue for each form and the day from which it holds.

They travel as every record of a catalogue does, signed, by line, stick and relay; the laptops read them with the same reader.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec
from sqlalchemy import Connection, bindparam, select

from core.domain.kinds import MAPPING
from core.domain.mappings import Mapping, MappingError, divided
from core.mapping_words import where_and_why
from core.protocol.delta import DELETED
from server.catalogue import writing
from server.centre import Centre
from server.errors import CommandError
from server.exchange.models import record as record_table
from server.libraries import service as libraries
from server.output import LANGUAGE

FILE_BYTES_MAX = 1_000_000
_LIVE = (
    select(record_table.c.record, record_table.c.fields)
    .where(record_table.c.library == bindparam("of"), record_table.c.kind == MAPPING.name, ~record_table.c.deleted)
    .order_by(record_table.c.record)
)


@dataclass(frozen=True, slots=True)
class Published:
    """A form in a catalogue. mapping: None where this program cannot read it, as after going back to an older one."""

    record: bytes
    scope: bytes
    form: str
    since: str
    mapping: Mapping | None


def publish(centre: Centre, scope: bytes, file: Path) -> list[Published]:
    """All forms of a file, each in the place of an earlier one of that day in that catalogue; all of them or none.

    Raises CommandError('bad_mapping') with the place of an error, OSError.
    """
    made = _read(file)
    with centre.database.writing() as connection:
        there = {(one.form, one.since): one for one in _live(connection, [scope])}
        return [_put(connection, centre, scope, there.get((mapping.form, mapping.since)), mapping, content) for mapping, content in made]


def live(centre: Centre) -> list[Published]:
    """What is published now, the nation's first."""
    with centre.database.reading() as connection:
        return _live(connection, sorted(libraries.catalogues(connection)))


def withdraw(centre: Centre, record: bytes) -> Published:
    """Takes a form back; the laptops go on with the one that held before. Raises CommandError('unknown_record')."""
    with centre.database.writing() as connection:
        found = next((one for one in _live(connection, sorted(libraries.catalogues(connection))) if one.record == record), None)
        if found is None:
            raise CommandError("unknown_record", record.hex())
        writing.save(connection, centre, found.scope, MAPPING.name, {DELETED: True}, record)
    return found


def _read(file: Path) -> list[tuple[Mapping, bytes]]:
    with file.open("rb") as opened:
        content = opened.read(FILE_BYTES_MAX + 1)
    try:
        if len(content) > FILE_BYTES_MAX:
            raise MappingError("line 1", "too_large")
        made = divided(content)
        if not made:
            raise MappingError("line 1", "no_versions")
    except MappingError as error:
        raise CommandError("bad_mapping", where_and_why(error, LANGUAGE)) from error
    return made


def _put(connection: Connection, centre: Centre, scope: bytes, earlier: Published | None, mapping: Mapping, content: bytes) -> Published:
    fields: dict[str, Any] = {"content": content}
    if earlier is None:
        fields |= {"form": mapping.form, "since": mapping.since}
    record = writing.save(connection, centre, scope, MAPPING.name, fields, earlier.record if earlier else None)
    return Published(record, scope, mapping.form, mapping.since, mapping)


def _live(connection: Connection, scopes: Iterable[bytes]) -> list[Published]:
    found = [(scope, *row) for scope in scopes for row in connection.execute(_LIVE, {"of": scope})]
    return [_published(scope, record, msgspec.msgpack.decode(fields)) for scope, record, fields in found]


def _published(scope: bytes, record: bytes, fields: dict[str, Any]) -> Published:
    content = fields.get("content")
    try:
        read = divided(content) if isinstance(content, bytes) else []
    except MappingError:
        read = []
    return Published(record, scope, str(fields.get("form") or ""), str(fields.get("since") or ""), read[0][0] if read else None)
