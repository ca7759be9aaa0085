"""Practice: a library in which nothing is real and from which nothing leaves.

That a file is for practice is written in its header (SQLite's application id), so it goes wherever the file goes: into a
backup, onto a stick, over the real file. It is written before the first save and never taken away. A practice library has
no key (store.py: `signer`), and what is not signed, the centre does not take, whichever road it comes.
"""

from sqlalchemy import Connection

from desktop.store import errors
from desktop.store.database import Database
from desktop.store.errors import KnownError

MARK = "LATIHAN"  # on every paper and in every file's name, in every language
_APPLICATION_ID = int.from_bytes(b"LATI")


def is_marked(connection: Connection) -> bool:
    """True in a practice library."""
    return is_mark(int(connection.exec_driver_sql("PRAGMA application_id").scalar_one()))


def is_mark(application_id: int) -> bool:
    """True for the application id of a practice library's file."""
    return application_id == _APPLICATION_ID


def mark(database: Database) -> None:
    """Makes an empty file one for practice, for ever. Raises KnownError('real_library') where somebody has written already."""
    with database.writing() as connection:
        written = "SELECT EXISTS (SELECT 1 FROM delta) OR EXISTS (SELECT 1 FROM private_delta)"
        if not is_marked(connection) and connection.exec_driver_sql(written).scalar_one():
            raise KnownError(errors.REAL_LIBRARY)
        connection.exec_driver_sql(f"PRAGMA application_id = {_APPLICATION_ID}")
