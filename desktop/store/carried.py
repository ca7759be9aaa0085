"""What sticks carry: which files were written, how far a verified copy of the own saves reaches, and the code that waits for its answer.

Nothing here decides whether a save has arrived. It only says in between that a copy is under way, and which file need not be
written a second time.
"""

from dataclasses import dataclass

from sqlalchemy import Connection

from core.protocol.messages import Mark
from desktop.store.installation import Installation
from desktop.store.rows import Carrier


@dataclass(frozen=True, slots=True)
class Written:
    """A file as it was written. first, last: the own saves in a request; state: what a request was asked from."""

    name: str
    digest: bytes
    incarnation: bytes | None = None
    first: int = 0
    last: int = 0
    state: bytes | None = None


def remember(connection: Connection, file: Written) -> None:
    """A file was written and read back."""
    connection.exec_driver_sql(
        "INSERT OR REPLACE INTO carried_file (digest, name, incarnation, first, last, state) VALUES (?, ?, ?, ?, ?, ?)",
        (file.digest, file.name, file.incarnation, file.first, file.last, file.state),
    )


def written(connection: Connection, digest: bytes) -> Written | None:
    """The file with this sum, if this laptop wrote it."""
    row = connection.exec_driver_sql(
        "SELECT name, digest, incarnation, first, last, state FROM carried_file WHERE digest = ?", (digest,)
    ).one_or_none()
    return Written(*row) if row else None


def names(connection: Connection) -> set[str]:
    """Names of all files that were ever written and not taken away again."""
    return set(connection.exec_driver_sql("SELECT DISTINCT name FROM carried_file").scalars())


def arrived(connection: Connection, me: Installation) -> set[str]:
    """Names of files that nobody needs to carry any more: acknowledged saves, photos that are whole at the centre."""
    rows = connection.exec_driver_sql(
        "SELECT name FROM carried_file WHERE (incarnation = ? AND (last < ? OR last = ? AND first <= last)) "
        "OR (incarnation IS NULL AND substr(name, 18, 64) IN (SELECT lower(hex(blob)) FROM blob_state WHERE whole))",
        (me.incarnation, me.acked_n, me.acked_n),
    )
    return set(rows.scalars())


def forget(connection: Connection, digest: bytes) -> None:
    """A file was taken away."""
    connection.exec_driver_sql("DELETE FROM carried_file WHERE digest = ?", (digest,))


def set_reach(connection: Connection, place: str, me: Installation, first: int, last: int, wall: int) -> None:
    """A verified copy of own saves first..last lies at `place`; with last < first none does."""
    connection.exec_driver_sql("DELETE FROM carried WHERE place = ? AND incarnation = ?", (place, me.incarnation))
    if first <= last:
        connection.exec_driver_sql(
            "INSERT INTO carried (place, incarnation, first, last, wall) VALUES (?, ?, ?, ?, ?)", (place, me.incarnation, first, last, wall)
        )


def carriers(connection: Connection, me: Installation) -> tuple[Carrier, ...]:
    """Sticks whose copy the centre has not acknowledged yet, the latest first."""
    rows = connection.exec_driver_sql(
        "SELECT place, max(wall) FROM carried WHERE incarnation = ? AND last > ? GROUP BY place ORDER BY max(wall) DESC",
        (me.incarnation, me.acked_n),
    )
    return tuple(Carrier(place, wall) for place, wall in rows)


def end_of(connection: Connection, me: Installation, last: int) -> Mark:
    """The chain at own save number `last`; where nothing was written yet, at its beginning."""
    h = connection.exec_driver_sql("SELECT h FROM delta WHERE incarnation = ? AND own = 1 AND n = ?", (me.incarnation, last)).scalar()
    return Mark(last, h) if h else Mark()


def begin_joining(connection: Connection, lookup: bytes, key: bytes) -> None:
    """Keeps a typed code until its answer is back."""
    connection.exec_driver_sql("INSERT OR REPLACE INTO joining (one, lookup, key) VALUES (1, ?, ?)", (lookup, key))


def joining(connection: Connection) -> tuple[bytes, bytes] | None:
    """(lookup, key) of the code that waits for its answer."""
    row = connection.exec_driver_sql("SELECT lookup, key FROM joining").one_or_none()
    return (row[0], row[1]) if row else None


def end_joining(connection: Connection) -> None:
    """The laptop has joined, or she gave the code up."""
    connection.exec_driver_sql("DELETE FROM joining")
