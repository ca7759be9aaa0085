"""Which blobs a library's records name and the server does not hold."""

from collections.abc import Sequence
from pathlib import Path

from sqlalchemy import Connection, bindparam, delete, exists, func, or_, select, update

from server.blobs.models import blob as blob_table
from server.blobs.storage import Place
from server.exchange.models import own_material as own_table
from server.exchange.models import photo as photo_table
from server.libraries.service import LIBRARY_BYTES

LISTED_MAX = 64
_NAMED = or_(
    *(exists().where(table.c.library == bindparam("of"), table.c.blob == blob_table.c.blob) for table in (photo_table, own_table))
)
_MISSING = (
    select(blob_table.c.blob)
    .where(blob_table.c.library == bindparam("of"), ~blob_table.c.whole, _NAMED)
    .order_by(blob_table.c.size, blob_table.c.blob)
    .limit(LISTED_MAX)
)


def missing(connection: Connection, root: Path, library: bytes) -> dict[bytes, int]:
    """blob → bytes held, small ones first, for blobs that a photo or a proposed material names and that are not whole."""
    found = connection.execute(_MISSING, {"of": library}).scalars()
    return {blob: Place(root, library, blob).held() for blob in found}


def size_of(connection: Connection, library: bytes, blob: bytes) -> tuple[int, bool] | None:
    """(declared size, whole) of a blob that the library's records name; None for any other."""
    row = connection.execute(
        select(blob_table.c.size, blob_table.c.whole).where(
            blob_table.c.library == library, blob_table.c.blob == blob
        )
    ).one_or_none()
    return (row.size, row.whole) if row else None


def named_by_nobody(connection: Connection, blobs: Sequence[bytes]) -> list[bytes]:
    """Those of the blobs that no library and no catalogue names."""
    named = set(connection.execute(select(blob_table.c.blob).where(blob_table.c.blob.in_(blobs))).scalars())
    return [one for one in blobs if one not in named]


def is_published(connection: Connection, blob: bytes) -> bool:
    """True for a whole blob of a catalogue: it is there to be handed out."""
    mine = select(blob_table.c.blob).where(
        blob_table.c.blob == blob, blob_table.c.whole, func.length(blob_table.c.library) != LIBRARY_BYTES
    )
    return connection.execute(mine).first() is not None


def whole_ones(connection: Connection, library: bytes) -> list[tuple[bytes, int]]:
    """(blob, size) of what is whole, the smallest first."""
    rows = connection.execute(
        select(blob_table.c.blob, blob_table.c.size)
        .where(blob_table.c.library == library, blob_table.c.whole)
        .order_by(blob_table.c.size, blob_table.c.blob)
    )
    return [(blob, size) for blob, size in rows]


def hold(connection: Connection, library: bytes, blob: bytes, size: int) -> None:
    """Remembers that a blob of so many bytes is here and belongs to this library or catalogue."""
    mine = (blob_table.c.library == library, blob_table.c.blob == blob)
    if connection.execute(update(blob_table).where(*mine).values(size=size, whole=True)).rowcount == 0:
        connection.execute(blob_table.insert(), {"library": library, "blob": blob, "size": size, "whole": True})


def let_go(connection: Connection, library: bytes, blobs: Sequence[bytes]) -> None:
    """Forgets blobs that nothing of this library or catalogue names any more; the files stay until `named_by_nobody`."""
    connection.execute(delete(blob_table).where(blob_table.c.library == library, blob_table.c.blob.in_(blobs)))


def set_whole(connection: Connection, library: bytes, blob: bytes, whole: bool = True) -> None:
    """Remembers that all of a blob is here, or that it is not any more."""
    connection.execute(
        update(blob_table)
        .where(blob_table.c.library == library, blob_table.c.blob == blob)
        .values(whole=whole)
    )
