"""Laptops of a library and the credentials they carry: issued, listed, taken over by a rebuilt server."""

from dataclasses import dataclass

import msgspec
from sqlalchemy import Connection, bindparam, select, update

from core.protocol.certificates import (
    DEVICE_PURPOSE,
    Credential,
    DeviceCertificate,
    Role,
    sign,
)
from server.accounts.keys import Keys
from server.accounts.models import DEVICE, SCOPE, directory
from server.accounts.models import device as device_table
from server.catalogue.scopes import readable_scopes
from server.libraries import service as libraries
from server.libraries.service import Library


@dataclass(frozen=True, slots=True)
class Laptop:
    """One row of the table."""

    device: bytes
    scope: bytes
    role: Role
    credential: bytes
    serial: int
    revoked: bool


_LIBRARY_OF = select(directory.c.library).where(directory.c.role == bindparam("part"), directory.c.key == bindparam("named"))
_LAPTOPS = select(*(device_table.c[name] for name in Laptop.__dataclass_fields__)).where(device_table.c.library == bindparam("of"))


def library_of(connection: Connection, role: str, key: bytes) -> bytes | None:
    """The library that a device, scope or code belongs to."""
    return connection.execute(_LIBRARY_OF, {"part": role, "named": key}).scalar()


def laptops(connection: Connection, library: bytes) -> dict[bytes, Laptop]:
    """All laptops of a library by their key, revoked ones included: their earlier saves stay valid."""
    return {row.device: Laptop(*row) for row in connection.execute(_LAPTOPS, {"of": library})}


def add_to_directory(connection: Connection, library: bytes, role: str, key: bytes) -> None:
    """Binds a key to a library. Raises IntegrityError when another library was faster."""
    known = select(directory.c.key).where(
        directory.c.library == library, directory.c.role == role, directory.c.key == key
    )
    if connection.execute(known).first() is None:
        connection.execute(directory.insert(), {"library": library, "role": role, "key": key})


def add_laptop(
    connection: Connection, library: bytes, device: bytes, scope: bytes, now_ms: int, credential: bytes = b"",
    serial: int = 0, role: Role = "village",
) -> None:  # fmt: skip
    """A laptop and the scope it brings, bound to the library. `certify` gives it its credential."""
    add_to_directory(connection, library, DEVICE, device)
    bind_scope(connection, library, scope)
    values = {
        "library": library, "device": device, "scope": scope, "role": role, "credential": credential,
        "serial": serial, "revoked": False, "joined": now_ms,
    }  # fmt: skip
    connection.execute(device_table.insert(), values)


def bind_scope(connection: Connection, library: bytes, scope: bytes) -> None:
    """Makes a scope one of the library's. Raises IntegrityError when another library holds it."""
    add_to_directory(connection, library, SCOPE, scope)
    libraries.add_scope(connection, library, scope)


def certify(connection: Connection, keys: Keys, library: Library) -> None:
    """Gives every laptop a new credential that lists all scopes of the library, its own first."""
    scopes = sorted(libraries.feeds(connection, library.library))
    for laptop in laptops(connection, library.library).values():
        own_first = [laptop.scope, *(scope for scope in scopes if scope != laptop.scope)]
        certificate = DeviceCertificate(
            laptop.device, library.library, own_first, readable_scopes(library.area), laptop.role,
            laptop.serial + 1, library.area, library.name,
        )  # fmt: skip
        credential = msgspec.msgpack.encode(
            Credential(keys.certificate, sign(keys.signer, DEVICE_PURPOSE, certificate))
        )
        connection.execute(
            update(device_table)
            .where(device_table.c.library == library.library, device_table.c.device == laptop.device)
            .values(credential=credential, serial=laptop.serial + 1)
        )


def with_hint(connection: Connection, hint: bytes) -> list[tuple[bytes, bytes]]:
    """(library, device) of the laptops whose key begins with these 8 bytes; there is never more than one by chance."""
    after = hint[:-1] + bytes([hint[-1] + 1]) if hint[-1] < 255 else hint + b"\xff" * 25
    rows = connection.execute(
        select(device_table.c.library, device_table.c.device).where(device_table.c.device >= hint, device_table.c.device < after)
    )
    return [(library, device) for library, device in rows if device.startswith(hint)]


def revoke(connection: Connection, library: bytes, device: bytes) -> bool:
    """Turns a laptop away from now on; False when the library has no such laptop."""
    statement = (
        update(device_table)
        .where(device_table.c.library == library, device_table.c.device == device)
        .values(revoked=True)
    )
    return connection.execute(statement).rowcount > 0
