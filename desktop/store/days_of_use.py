"""How long something has lain in the bin, in days on which the program was used.

A day is told from others by the computer's clock, but no time is ever measured with it: a clock that jumps ten years ahead has
begun one more day, one that jumps back none it has seen before, and while the laptop lies in the cupboard no day passes.
"""

from sqlalchemy import Connection

from desktop.clock import DAY_MS

DAYS_IN_BIN = 90


def note(connection: Connection, wall_ms: int) -> None:
    """The program is used on the day that the clock shows."""
    connection.exec_driver_sql("INSERT OR IGNORE INTO day_of_use (day) VALUES (?)", (wall_ms // DAY_MS,))


def count(connection: Connection) -> int:
    """Days of use so far."""
    return int(connection.exec_driver_sql("SELECT count(*) FROM day_of_use").scalar_one())


def put_in_bin(connection: Connection, record: bytes) -> None:
    """From the present day of use on; something that lies there already goes on lying."""
    connection.exec_driver_sql(
        "INSERT OR IGNORE INTO binned (record, day) VALUES (?, (SELECT count(*) FROM day_of_use))", (record,)
    )


def take_out_of_bin(connection: Connection, record: bytes) -> None:
    """It lies there no longer; deleted again, it begins anew."""
    connection.exec_driver_sql("DELETE FROM binned WHERE record = ?", (record,))
