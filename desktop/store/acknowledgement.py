"""What the centre has acknowledged and refused of our own history."""

from sqlalchemy import Connection, Row

_Refusable = Row[bytes, bytes, str | None]  # id, record, rejected


def chain_at(connection: Connection, incarnation: bytes, n: int) -> bytes | None:
    """The chain hash of our own save number n, or None where we have written no such save."""
    return connection.exec_driver_sql(
        "SELECT h FROM delta WHERE incarnation = ? AND own = 1 AND n = ?", (incarnation, n)
    ).scalar()


def set_refusals(
    connection: Connection, incarnation: bytes, after: int, until: int, listed: dict[int | bytes, str]
) -> set[bytes]:
    """Takes over which saves are refused: within after < n ≤ until all that `listed` names and no others; elsewhere those named.

    Returns the records whose standing changed.
    """
    rows = connection.exec_driver_sql(
        "SELECT id, record, rejected, n FROM delta WHERE own = 1 AND incarnation = ? AND n > ? AND n <= ?",
        (incarnation, after, until),
    ).all()
    told: dict[bytes, tuple[_Refusable, str | None]] = {row.id: (row, listed.get(row.n)) for row in rows}
    for which, why in listed.items():
        if row := _find(connection, incarnation, which):
            told[row.id] = (row, why)
    changed = [(row, reason) for row, reason in told.values() if row.rejected != reason]
    for row, reason in changed:
        connection.exec_driver_sql("UPDATE delta SET rejected = ? WHERE id = ?", (reason, row.id))
    return {row.record for row, _ in changed}


def refused_saves(connection: Connection) -> int:
    """How many saves are refused and not yet mended."""
    return int(connection.exec_driver_sql("SELECT count(*) FROM delta WHERE rejected IS NOT NULL AND mended = 0").scalar_one())


def _find(connection: Connection, incarnation: bytes, which: int | bytes) -> _Refusable | None:
    if isinstance(which, bytes):
        # What the feed holds meanwhile, by whatever road it came, is not refused.
        return connection.exec_driver_sql(
            "SELECT id, record, rejected FROM delta WHERE id = ? AND confirmed = 0", (which,)
        ).one_or_none()
    return connection.exec_driver_sql(
        "SELECT id, record, rejected FROM delta WHERE own = 1 AND incarnation = ? AND n = ?", (incarnation, which)
    ).one_or_none()
