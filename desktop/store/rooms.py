"""Computers of rooms that this laptop trusts, by their keys: only their word that something lies with them is believed."""

from sqlalchemy import Connection


def trusted(connection: Connection) -> set[bytes]:
    """Their keys."""
    return set(connection.exec_driver_sql("SELECT key FROM room").scalars())


def trust(connection: Connection, key: bytes, wall: int) -> None:
    """From now on. wall: ms by this computer's clock."""
    connection.exec_driver_sql("INSERT OR IGNORE INTO room (key, wall) VALUES (?, ?)", (key, wall))
