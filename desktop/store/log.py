"""Appending to the logs: the one way anything she does becomes lasting.

    shared log   delta      n = 1, 2, 3 …, chained; travels
    private log  private_delta   same form, outside the chain; never leaves this laptop
"""

from typing import Any

from sqlalchemy import Connection

from core.protocol import delta as deltas
from core.protocol.delta import Delta, Stamp
from core.protocol.errors import MalformedError
from core.protocol.hashes import chain, delta_id
from desktop.clock import Surroundings
from desktop.store import errors
from desktop.store.errors import KnownError
from desktop.store.installation import Installation

PRIVATE_SCOPE = b"private"


class LogWriter:
    """Appends inside one transaction. The installation row must be saved by the caller in the same transaction."""

    def __init__(self, connection: Connection, installation: Installation, around: Surroundings) -> None:
        self._connection = connection
        self._installation = installation
        self._around = around

    def append(
        self,
        record: bytes,
        kind: str,
        fields: dict[str, Any],
        base: dict[str, list[Stamp]],
        scope: bytes | None = None,
        reason: str = "",
        wall: int | None = None,
        person: str | None = None,
    ) -> bytes:
        """Writes one delta to the shared log and returns its id. Raises KnownError('bad_value', 'not_found').

        Of what others write for all, this library has no record that it could change ('not_found').
        wall and person are given only where an earlier save is written again; otherwise it is now and who is at the desk.
        """
        me = self._installation
        if scope and scope != me.scope:
            self._require_writable(scope)
        delta = Delta(
            scope or me.scope, me.incarnation, me.n + 1, record, kind, me.lamport + 1, base, fields,
            self._around.now_ms() if wall is None else wall, me.person if person is None else person, reason,
        )  # fmt: skip
        body = _encode(delta)
        identity = delta_id(body)
        h = chain(me.h, (identity,))
        self._connection.exec_driver_sql(
            "INSERT INTO delta (id, scope, incarnation, n, record, kind, own, h, body) VALUES (?, ?, ?, ?, ?, ?, 1, ?, ?)",
            (identity, delta.scope, delta.incarnation, delta.n, record, kind, h, body),
        )
        me.n, me.h, me.lamport = delta.n, h, delta.lamport
        return identity

    def append_private(self, record: bytes, kind: str, fields: dict[str, Any], base: dict[str, list[Stamp]]) -> None:
        """Writes one delta to the private log. Its lamport is the shared one, so both can be merged for the screen."""
        me = self._installation
        me.lamport += 1
        delta = Delta(
            PRIVATE_SCOPE, me.incarnation, me.lamport, record, kind, me.lamport, base, fields, self._around.now_ms(), me.person
        )
        self._connection.exec_driver_sql(
            "INSERT INTO private_delta (record, kind, body) VALUES (?, ?, ?)", (record, kind, _encode(delta))
        )

    def _require_writable(self, scope: bytes) -> None:
        if not self._connection.exec_driver_sql("SELECT writable FROM scope WHERE scope = ?", (scope,)).scalar():
            raise KnownError(errors.NOT_FOUND, "a catalogue is only read here")


def new_record(around: Surroundings) -> bytes:
    """A new record's id: uuid4, 122 random bits with version and variant set."""
    raw = bytearray(around.random(16))
    raw[6], raw[8] = raw[6] & 0x0F | 0x40, raw[8] & 0x3F | 0x80
    return bytes(raw)


def shared_deltas(connection: Connection, record: bytes, rejected: bool = False) -> list[Delta]:
    """The readable deltas of a record: those that count, or those the centre refused and nobody mended yet."""
    which = "rejected IS NOT NULL AND mended = 0" if rejected else "rejected IS NULL"
    rows = connection.exec_driver_sql(
        f"SELECT body FROM delta WHERE record = ? AND body IS NOT NULL AND {which} ORDER BY seq", (record,)
    )
    return [deltas.decode(body) for (body,) in rows]


def private_deltas(connection: Connection, record: bytes) -> list[Delta]:
    """The private deltas of a record."""
    rows = connection.exec_driver_sql("SELECT body FROM private_delta WHERE record = ? ORDER BY seq", (record,))
    return [deltas.decode(body) for (body,) in rows]


def _encode(delta: Delta) -> bytes:
    try:
        return deltas.encode(delta)
    except MalformedError as error:
        raise KnownError(errors.BAD_VALUE, str(error)) from error
