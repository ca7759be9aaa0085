"""Who may speak: the root key certifies server keys, a server key certifies laptops.

    root ──► server key ──► laptop certificate (library, scopes, role, serial)
                      └──► receipts, answers, catalogue

A certificate is kept and passed on as its signed bytes; a laptop trusts the root whose fingerprint its enrolment code proved.
"""

from collections.abc import Iterable
from hashlib import blake2b
from typing import Literal, TypeVar

import msgspec

from core.protocol import messages
from core.protocol.errors import SignatureError
from core.protocol.hashes import blob_hash
from core.protocol.keys import Signer, verify

T = TypeVar("T")
Role = Literal["village", "regency", "province", "national"]
SERVER_PURPOSE = b"server certificate"
DEVICE_PURPOSE = b"device certificate"


class Signed(msgspec.Struct, array_like=True, frozen=True):
    """Some bytes and the key that signed them."""

    key: bytes
    signature: bytes
    body: bytes


class ServerCertificate(msgspec.Struct, array_like=True, frozen=True):
    """The root says: this key is a server of ours. serial grows with every key."""

    server: bytes
    serial: int


class DeviceCertificate(msgspec.Struct, array_like=True, frozen=True):
    """A server says: this device writes to `scopes` of `library` and may read `reads`.

    scopes: all scopes of the library, one for each laptop, the asking one's own first; area: code of the village.
    """

    device: bytes
    library: bytes
    scopes: list[bytes]
    reads: list[bytes]
    role: Role
    serial: int
    area: str
    library_name: str


def fingerprint(root: bytes) -> bytes:
    """What an enrolment code vouches for: the hash of the root's public key."""
    return blob_hash(b"suluh root\0" + root)


def sign(signer: Signer, purpose: bytes, value: msgspec.Struct) -> bytes:
    """`value`, signed, as bytes that can be kept and passed on."""
    body = msgspec.msgpack.encode(value)
    return msgspec.msgpack.encode(Signed(signer.public, signer.sign(purpose, body), body))


class Credential(msgspec.Struct, array_like=True, frozen=True):
    """A laptop's certificate with the certificate of the server key that signed it: checks against the root alone."""

    server: bytes
    device: bytes


def open_signed(data: bytes, purpose: bytes, kind: type[T]) -> tuple[bytes, T]:
    """(key that signed it, what it says). Raises MalformedError, SignatureError; whether to trust the key is asked apart."""
    signed = messages.decode(data, Signed)
    verify(signed.key, purpose, signed.body, signed.signature)
    return signed.key, messages.decode(signed.body, kind)


def open_server_certificate(data: bytes, root: bytes) -> ServerCertificate:
    """The server certificate in `data`, certified by `root`. Raises ProtocolError."""
    key, certificate = open_signed(data, SERVER_PURPOSE, ServerCertificate)
    if key != root:
        raise SignatureError("not our root")
    return certificate


def open_credential(data: bytes, root: bytes) -> DeviceCertificate:
    """The laptop certificate in a credential, certified by a server of `root`. Raises ProtocolError."""
    credential = messages.decode(data, Credential)
    server = open_server_certificate(credential.server, root).server
    key, certificate = open_signed(credential.device, DEVICE_PURPOSE, DeviceCertificate)
    if key != server:
        raise SignatureError("not our server")
    return certificate


def devices_hash(credentials: Iterable[bytes]) -> bytes:
    """8 bytes that change whenever the list of a library's laptops does, whatever its order."""
    return blake2b(b"".join(sorted(credentials)), digest_size=8, person=b"suluh devices").digest()
