"""Which blobs a library's records name and the server does not hold."""

from pathlib import Path

from sqlalchemy import Connection, exists, select, update

from server.blobs.models import blob as blob_table
from server.blobs.storage import Place
from server.exchange.models import photo as photo_table

LISTED_MAX = 64


def missing(connection: Connection, root: Path, library: bytes) -> dict[bytes, int]:
    """blob → bytes held, small ones first, for blobs that a photo names and that are not whole."""
    named = exists().where(photo_table.c.library == library, photo_table.c.blob == blob_table.c.blob)
    rows = connection.execute(
        select(blob_table.c.blob)
        .where(blob_table.c.library == library, ~blob_table.c.whole, named)
        .order_by(blob_table.c.size, blob_table.c.blob)
        .limit(LISTED_MAX)
    )
    return {blob: Place(root, library, blob).held() for blob in rows.scalars()}


def size_of(connection: Connection, library: bytes, blob: bytes) -> tuple[int, bool] | None:
    """(declared size, whole) of a blob that the library's records name; None for any other."""
    row = connection.execute(
        select(blob_table.c.size, blob_table.c.whole).where(
            blob_table.c.library == library, blob_table.c.blob == blob
        )
    ).one_or_none()
    return (row.size, row.whole) if row else None


def set_whole(connection: Connection, library: bytes, blob: bytes, whole: bool = True) -> None:
    """Remembers that all of a blob is here, or that it is not any more."""
    connection.execute(
        update(blob_table)
        .where(blob_table.c.library == library, blob_table.c.blob == blob)
        .values(whole=whole)
    )
