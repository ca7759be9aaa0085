"""The four hashes of the protocol: a delta's id, an incarnation's chain, a feed's tag, a value's hash.

All are BLAKE2b; the personalisation keeps one kind of hash from ever standing for another.

    id    = H(bytes of the delta)                32 bytes
    h(n)  = H(h(n-1) ‖ id(n)),  h(0) = zeros     32 bytes: one number that stands for a whole history
    t(p)  = H(t(p-1) ‖ id(p)),  t(0) = zeros      8 bytes: the same for the server's order of a scope
    value = H(msgpack of the value)               8 bytes: the third term of a stamp
"""

from collections.abc import Iterable
from hashlib import blake2b, sha256
from typing import Any

import msgspec

ID_BYTES = 32
TAG_BYTES = 8
VALUE_HASH_BYTES = 8
CHAIN_START = bytes(ID_BYTES)
TAG_START = bytes(TAG_BYTES)

_canonical = msgspec.msgpack.Encoder(order="sorted")


def delta_id(body: bytes) -> bytes:
    """The identity of a delta: the hash of its exact bytes."""
    return blake2b(body, digest_size=ID_BYTES, person=b"suluh delta").digest()


def chain(before: bytes, ids: Iterable[bytes]) -> bytes:
    """h after appending `ids` to a chain that stands at `before`."""
    for one in ids:
        before = blake2b(before + one, digest_size=ID_BYTES, person=b"suluh chain").digest()
    return before


def tag(before: bytes, one: bytes) -> bytes:
    """The tag of the position that holds delta `one` behind a position tagged `before`."""
    return blake2b(before + one, digest_size=TAG_BYTES, person=b"suluh feed").digest()


def value_hash(value: Any) -> bytes:
    """Equal for equal values on every machine: maps are hashed with sorted keys."""
    return blake2b(_canonical.encode(value), digest_size=VALUE_HASH_BYTES, person=b"suluh value").digest()


def blob_hash(content: bytes) -> bytes:
    """The name of a blob: SHA-256, so that any tool can check a file."""
    return sha256(content).digest()
