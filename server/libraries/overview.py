"""All libraries at a glance, for the page and for `status`: no personal data, only names of libraries and numbers."""

from dataclasses import dataclass

import msgspec
from sqlalchemy import Connection, func, select

from core.protocol.keys import hint
from core.protocol.receipts import Totals
from server.accounts import credentials
from server.database import Database
from server.exchange.models import record as record_table
from server.libraries import service as libraries
from server.libraries.models import library as library_table
from server.libraries.totals import month_totals, standing


@dataclass(frozen=True, slots=True)
class Overview:
    """One library. scopes: hex → (head, safe); laptop_ids: first 16 hex digits of the key → turned away."""

    library: bytes
    name: str
    area: str
    last_contact: int
    laptops: int
    laptop_ids: dict[str, bool]
    records: int
    questions: int
    rejected: int
    totals: Totals
    scopes: dict[str, tuple[int, int]]

    @property
    def head(self) -> int:
        """Saves that the feeds hold."""
        return sum(head for head, _ in self.scopes.values())

    @property
    def safe(self) -> int:
        """Saves that a verified backup holds too."""
        return sum(safe for _, safe in self.scopes.values())


def overviews(database: Database, month: str) -> list[Overview]:
    """Every library by area and name, each read in a transaction of its own."""
    with database.reading() as connection:
        ids = (
            connection.execute(select(library_table.c.library).where(func.length(library_table.c.library) == 16)).scalars().all()
        )
    found = []
    for library in ids:
        with database.reading() as connection:
            found.append(_overview(connection, library, month))
    return sorted(found, key=lambda one: (one.area, one.name, one.library))


def _overview(connection: Connection, library: bytes, month: str) -> Overview:
    row = libraries.read(connection, library)
    assert row is not None
    records, questions, refused = standing(connection, library)
    feeds = libraries.feeds(connection, library)
    laptops = credentials.laptops(connection, library).values()
    return Overview(
        library, name_of(connection, library) or row.name, row.area, row.last_contact,
        len(laptops), {hint(one.device).hex(): one.revoked for one in laptops},
        records, questions, refused, month_totals(connection, library, month),
        {scope.hex(): (feed.head.position, feed.safe.position) for scope, feed in sorted(feeds.items())},
    )  # fmt: skip


def name_of(connection: Connection, library: bytes) -> str:
    """The name in the library's own profile, which it can change."""
    packed = connection.execute(
        select(record_table.c.fields)
        .where(record_table.c.library == library, record_table.c.kind == "library", ~record_table.c.deleted)
        .order_by(record_table.c.record)
        .limit(1)
    ).scalar()
    name = msgspec.msgpack.decode(packed).get("name") if packed else None
    return name if isinstance(name, str) else ""
