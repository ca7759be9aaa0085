"""Who this laptop is in the log: its scope, its present incarnation, how far it has written and how far that is acknowledged.

An incarnation is one uninterrupted history of one installation. A restored or copied installation starts a new one: before its
first write when its fingerprint differs, at the first contact when the centre acknowledges a history it does not recognise.
"""

import hashlib
import os
import platform
import uuid
from functools import cache
from pathlib import Path

import msgspec
from sqlalchemy import Connection

from core.protocol.hashes import CHAIN_START
from desktop.clock import Surroundings
from desktop.store import schema

INCARNATION_BYTES = 8


class Installation(msgspec.Struct):
    """The one row of the table, changed in memory and written back with `save`."""

    scope: bytes
    incarnation: bytes
    n: int
    h: bytes
    lamport: int
    acked_n: int
    acked_h: bytes
    q: int
    q_applied: int
    fingerprint: bytes
    projection: int
    person: str = ""
    server_url: str = ""
    root: bytes | None = None
    server_certificate: bytes | None = None
    server_key: bytes | None = None
    credential: bytes | None = None
    send_credentials: int = 0
    server_time: int = 0
    server_lamport: int = 0
    clock_wrong_by: int = 0

    @property
    def enrolled(self) -> bool:
        """True once the centre has certified this laptop."""
        return self.credential is not None

    def begin_incarnation(self, random: bytes) -> None:
        """A new history from n = 1; what the old one had not got acknowledged keeps its bytes and travels by re-push."""
        self.incarnation = random
        self.n = self.acked_n = self.q = self.q_applied = 0
        self.h = self.acked_h = CHAIN_START


# Read and written with every save: as plain statements they cost a third.
_SELECT = f"SELECT {', '.join(Installation.__struct_fields__)} FROM installation WHERE one = 1"
_UPDATE = f"UPDATE installation SET {', '.join(f'{name} = ?' for name in Installation.__struct_fields__)}"


def create(connection: Connection, around: Surroundings, fingerprint: bytes) -> Installation:
    """A fresh installation with a scope and an incarnation of its own."""
    made = Installation(
        scope=around.random(16),
        incarnation=around.random(INCARNATION_BYTES),
        n=0,
        h=CHAIN_START,
        lamport=0,
        acked_n=0,
        acked_h=CHAIN_START,
        q=0,
        q_applied=0,
        fingerprint=fingerprint,
        projection=schema.PROJECTION_VERSION,
    )
    connection.execute(schema.installation.insert(), {"one": 1, **msgspec.structs.asdict(made)})
    connection.execute(schema.scope.insert(), {"scope": made.scope, "writable": 1})
    return made


def load(connection: Connection) -> Installation | None:
    """The installation, or None in a new file."""
    row = connection.exec_driver_sql(_SELECT).one_or_none()
    return Installation(*row) if row else None


def save(connection: Connection, installation: Installation) -> None:
    """Writes the row back."""
    connection.exec_driver_sql(_UPDATE, msgspec.structs.astuple(installation))


def fingerprint(database: Path) -> bytes:
    """A hint that this is still the same file on the same machine: differs after a copy or a restore, and perhaps at other times."""
    try:
        inode = database.stat().st_ino
    except OSError:
        inode = 0
    return hashlib.blake2b(f"{_machine()} {inode}".encode(), digest_size=8).digest()


@cache
def _machine() -> str:
    """A machine does not change under a running program."""
    try:
        return Path("/etc/machine-id").read_text().strip()
    except OSError:
        return f"{platform.node()} {uuid.getnode() if os.name == 'nt' else ''}"
