"""Records as they are written to files: one object a record, with the field ids of the forms (core/domain/kinds.py)."""

from collections.abc import Iterator
from typing import Any

import msgspec
from sqlalchemy import select

from core.protocol.delta import DELETED
from server.database import Database
from server.exchange.models import record as record_table
from server.libraries.models import library as library_table

_ROWS_AT_ONCE = 1_000


def live_records(database: Database, kind: str) -> Iterator[dict[str, Any]]:
    """Every live record of a kind, library by library, each library as it stands at one moment. Emptied fields are left out."""
    with database.reading() as connection:
        statement = select(library_table.c.library, library_table.c.area).order_by(library_table.c.area, library_table.c.library)
        libraries = connection.execute(statement).all()
    for library, area in libraries:
        yield from _of_library(database, library, area, kind)


def _of_library(database: Database, library: bytes, area: str, kind: str) -> Iterator[dict[str, Any]]:
    statement = (
        select(record_table.c.record, record_table.c.fields)
        .where(record_table.c.library == library, record_table.c.kind == kind, ~record_table.c.deleted)
        .order_by(record_table.c.record)
        .execution_options(stream_results=True, yield_per=_ROWS_AT_ONCE)
    )
    with database.reading() as connection:
        for record, packed in connection.execute(statement):
            fields = {
                name: value for name, value in msgspec.msgpack.decode(packed).items() if value is not None and name != DELETED
            }
            yield {"id": record.hex(), "library": library.hex(), "area": area, **fields}
