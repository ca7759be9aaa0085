"""A delta: one save, in its exact bytes.

A delta is written once and never changed. Its identity is the hash of its bytes (`hashes.delta_id`), so whoever
holds the bytes holds the proof. Fields that this program does not know are kept and passed on, because the bytes are.
"""

from typing import Any, NamedTuple

import msgspec

from core.protocol.errors import MalformedError
from core.protocol.hashes import value_hash

INCARNATION_BYTES = 8
RECORD_BYTES = 16
SCOPE_BYTES_MAX = 64
BODY_BYTES_MAX = 256 * 1024
LAMPORT_MAX = 2**53
DELETED = "deleted"


class Stamp(NamedTuple):
    """When a value was written, in an order that every machine agrees on without a clock."""

    lamport: int
    incarnation: bytes
    value: bytes


class Delta(msgspec.Struct, array_like=True, frozen=True):
    """One save of some fields of one record.

    base: for each field written, the stamps of all heads the writer saw; a deletion names those of every field.
    wall: milliseconds since 1970 by the writer's clock, in UTC; shown, never used to decide anything.
    """

    scope: bytes
    incarnation: bytes
    n: int
    record: bytes
    kind: str
    lamport: int
    base: dict[str, list[Stamp]]
    fields: dict[str, Any]
    wall: int
    person: str
    reason: str = ""

    def stamp(self, field: str) -> Stamp:
        """The stamp of the value this delta writes to `field`."""
        return Stamp(self.lamport, self.incarnation, value_hash(self.fields[field]))


_encoder = msgspec.msgpack.Encoder()
_decoder = msgspec.msgpack.Decoder(Delta)


def encode(delta: Delta) -> bytes:
    """The bytes of a new delta. Raises MalformedError for a value the format cannot carry."""
    try:
        body = _encoder.encode(delta)
    except (TypeError, OverflowError, UnicodeEncodeError) as error:
        raise MalformedError(str(error)) from error
    _check(delta, body)
    return body


def decode(body: bytes) -> Delta:
    """The delta in `body`. Raises MalformedError."""
    try:
        delta = _decoder.decode(body)
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError) as error:
        raise MalformedError(str(error)) from error
    _check(delta, body)
    return delta


def _check(delta: Delta, body: bytes) -> None:
    wrong = (
        (len(body) > BODY_BYTES_MAX and "too large")
        or (len(delta.incarnation) != INCARNATION_BYTES and "incarnation")
        or (len(delta.record) != RECORD_BYTES and "record")
        or (not 0 < len(delta.scope) <= SCOPE_BYTES_MAX and "scope")
        or (not delta.kind and "kind")
        or (delta.n < 1 and "n")
        or (not 1 <= delta.lamport <= LAMPORT_MAX and "lamport")
        or (any(s.lamport >= delta.lamport for heads in delta.base.values() for s in heads) and "base is not older")
    )
    if wrong:
        raise MalformedError(f"delta: {wrong}")
