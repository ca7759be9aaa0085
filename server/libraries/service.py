"""A library's own row and scopes: made, locked, advanced."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, bindparam, select, update

from core.protocol.hashes import TAG_START
from core.protocol.messages import Cursor
from server.libraries.models import library as library_table
from server.libraries.models import scope as scope_table

LIBRARY_BYTES = 16
# Statements that every request runs are built once: building one takes three times as long as running it.
_LIBRARY = library_table.c.library == bindparam("of")
_SCOPE = (scope_table.c.library == bindparam("of"), scope_table.c.scope == bindparam("named"))


@dataclass(frozen=True, slots=True)
class Library:
    """One row of the table."""

    library: bytes
    area: str
    name: str
    last_contact: int
    lamport: int


_COLUMNS = [library_table.c[name] for name in Library.__dataclass_fields__]
_READ = select(*_COLUMNS).where(_LIBRARY)
_LOCK = update(library_table).where(_LIBRARY).values(last_contact=library_table.c.last_contact).returning(*_COLUMNS)
_LOCK_AT_CONTACT = update(library_table).where(_LIBRARY).values(last_contact=bindparam("moment")).returning(*_COLUMNS)
_RAISE_LAMPORT = (
    update(library_table).where(_LIBRARY, library_table.c.lamport < bindparam("largest")).values(lamport=bindparam("largest"))
)


def create(connection: Connection, library: bytes, area: str, name: str, now_ms: int) -> None:
    """A new library without laptops."""
    values = {"library": library, "area": area, "name": name, "created": now_ms, "last_contact": 0, "lamport": 0}
    connection.execute(library_table.insert(), values)


def lock(connection: Connection, library: bytes, now_ms: int | None = None) -> Library | None:
    """The library's row, locked until the transaction ends, so that one library does one thing at a time; None: there is none.

    now_ms: remembers a contact.
    """
    values = {"of": library} if now_ms is None else {"of": library, "moment": now_ms}
    row = connection.execute(_LOCK if now_ms is None else _LOCK_AT_CONTACT, values).one_or_none()
    return Library(*row) if row else None


def read(connection: Connection, library: bytes) -> Library | None:
    """The library's row as it stands."""
    row = connection.execute(_READ, {"of": library}).one_or_none()
    return Library(*row) if row else None


def raise_lamport(connection: Connection, library: bytes, lamport: int) -> None:
    """Remembers the largest lamport of an accepted delta."""
    connection.execute(_RAISE_LAMPORT, {"of": library, "largest": lamport})


def name_if_unnamed(connection: Connection, library: bytes, name: str) -> None:
    """The first laptop to join gives the library its name."""
    connection.execute(
        update(library_table).where(library_table.c.library == library, library_table.c.name == "").values(name=name)
    )


def add_scope(connection: Connection, library: bytes, scope: bytes) -> None:
    """An empty feed; nothing happens when it is there."""
    known = select(scope_table.c.scope).where(scope_table.c.library == library, scope_table.c.scope == scope)
    if connection.execute(known).first() is None:
        values = {"library": library, "scope": scope, "head": 0, "tag": TAG_START, "safe_position": 0, "safe_tag": TAG_START}
        connection.execute(scope_table.insert(), values)


@dataclass(frozen=True, slots=True)
class Feed:
    """Where a scope stands: its head, and how far it is safe in a verified backup."""

    head: Cursor
    safe: Cursor


_FEEDS = select(
    scope_table.c.scope, scope_table.c.head, scope_table.c.tag, scope_table.c.safe_position, scope_table.c.safe_tag
).where(scope_table.c.library == bindparam("of"))
_HEADS = select(scope_table.c.scope, scope_table.c.head, scope_table.c.tag).where(
    scope_table.c.library.in_(bindparam("found", expanding=True)), scope_table.c.scope == scope_table.c.library
)
_RESERVE = (
    update(scope_table)
    .where(*_SCOPE)
    .values(head=scope_table.c.head + bindparam("count"))
    .returning(scope_table.c.head, scope_table.c.tag)
)
_SET_TAG = update(scope_table).where(*_SCOPE).values(tag=bindparam("mark"))


def feeds(connection: Connection, library: bytes) -> dict[bytes, Feed]:
    """All scopes of a library."""
    rows = connection.execute(_FEEDS, {"of": library})
    return {scope: Feed(Cursor(head, tag), Cursor(position, mark)) for scope, head, tag, position, mark in rows}


def catalogues(connection: Connection) -> set[bytes]:
    """The catalogues that were ever written to."""
    return set(connection.execute(select(scope_table.c.scope).where(scope_table.c.library == scope_table.c.scope)).scalars())


def heads(connection: Connection, found: Sequence[bytes]) -> dict[bytes, Cursor]:
    """Where the catalogues among these scopes stand; one that was never written to is absent."""
    rows = connection.execute(_HEADS, {"found": found})
    return {scope: Cursor(head, tag) for scope, head, tag in rows}


def reserve(connection: Connection, library: bytes, scope: bytes, count: int) -> Cursor:
    """Takes the next `count` positions of a scope for this transaction; gives where the feed stood before them.

    The row stays locked to commit: nobody gets a later position and shows it before ours are there. A sequence would
    not wait, and a reader's cursor would pass over what commits late.
    """
    head, tag = connection.execute(_RESERVE, {"of": library, "named": scope, "count": count}).one()
    return Cursor(head - count, tag)


def set_tag(connection: Connection, library: bytes, scope: bytes, tag: bytes) -> None:
    """Stores the tag of the head after the reserved positions are filled."""
    connection.execute(_SET_TAG, {"of": library, "named": scope, "mark": tag})


def raise_safe(connection: Connection, library: bytes, reached: Mapping[bytes, Cursor]) -> None:
    """Counts scopes as safe up to where a verified backup holds them; never back."""
    for scope, cursor in sorted(reached.items()):
        connection.execute(
            update(scope_table)
            .where(
                scope_table.c.library == library, scope_table.c.scope == scope,
                scope_table.c.safe_position < cursor.position, scope_table.c.head >= cursor.position,
            )
            .values(safe_position=cursor.position, safe_tag=cursor.tag)
        )  # fmt: skip
