"""What makes a delta unacceptable. A refused delta consumes its n and waits on its laptop, with a reason, to be written anew.

Little is refused: unknown kinds and fields pass untouched, and a strange value of a known field stays, because the records
made from it leave out what does not fit. Refused is what would break the merge, the rights or the order for everybody.
"""

from dataclasses import dataclass
from typing import Any

import msgspec

from core.domain.fields import Owner
from core.domain.kinds import owned_by
from core.protocol import delta as deltas
from core.protocol.blobs import BLOB_BYTES_MAX
from core.protocol.delta import BODY_BYTES_MAX, LAMPORT_MAX, Delta
from core.protocol.errors import MalformedError
from core.protocol.hashes import ID_BYTES, delta_id

MALFORMED, TOO_LARGE, WRONG_CHAIN = "malformed", "too_large", "wrong_chain"
FOREIGN_SCOPE, NOT_OWNER, LAMPORT_TOO_FAR, BAD_VALUE = "foreign_scope", "not_owner", "lamport_too_far", "bad_value"
NO_PROOF = "no_proof"
LAMPORT_AHEAD_MAX = 1_000_000
PURGE = "purge"
KIND_CHARACTERS_MAX = 64
NAMES_A_BLOB = frozenset({"photo", "material", "own_material"})
_BLOB_BYTES = 32
_ANY_SIZE = 2**53

# Sorted keys: the very form that stamps hash. What this cannot write, no stamp can be made of.
_canonical = msgspec.msgpack.Encoder(order="sorted")


@dataclass(frozen=True, slots=True)
class Arrival:
    """A delta as it came. delta: None when unreadable; fields: its fields in msgpack; reason: '' when acceptable."""

    id: bytes
    body: bytes
    delta: Delta | None
    fields: bytes = b""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Rights:
    """What an author may do. scopes: those of the library."""

    scopes: frozenset[bytes]
    role: str


def read(body: bytes) -> Arrival:
    """Decodes a delta and finds what is wrong with it by itself."""
    identity = delta_id(body)
    try:
        delta = deltas.decode(body)
        if delta.n > LAMPORT_MAX:
            raise MalformedError("delta: n")
    except MalformedError:
        return Arrival(identity, body, None, reason=TOO_LARGE if len(body) > BODY_BYTES_MAX else MALFORMED)
    try:
        fields = _canonical.encode(delta.fields)
    except (TypeError, ValueError, OverflowError, RecursionError, UnicodeEncodeError):
        return Arrival(identity, body, delta, reason=BAD_VALUE)
    return Arrival(identity, body, delta, fields, BAD_VALUE if _is_impossible(delta) else "")


def judge(arrival: Arrival, rights: Rights, lamport: int) -> str:
    """Why the author may not write this here, or ''. lamport: the largest that the library has."""
    delta = arrival.delta
    if delta is None or arrival.reason:
        return arrival.reason
    if delta.scope not in rights.scopes:
        return FOREIGN_SCOPE
    if delta.lamport > lamport + LAMPORT_AHEAD_MAX:
        return LAMPORT_TOO_FAR
    others = Owner.REGENCY if rights.role == "village" else Owner.VILLAGE
    if not owned_by(delta.kind, others).isdisjoint(delta.fields):
        return NOT_OWNER
    return ""


def purge_ids(delta: Delta) -> list[bytes]:
    """The ids that a purge names; [] for any other delta."""
    return delta.fields["ids"] if delta.kind == PURGE and "ids" in delta.fields else []


def _is_impossible(delta: Delta) -> bool:
    """Values that other tables depend on."""
    if len(delta.kind) > KIND_CHARACTERS_MAX or "\0" in delta.kind:
        return True
    if delta.kind in NAMES_A_BLOB and delta.fields.get("blob") is not None:
        most = _ANY_SIZE if delta.kind == "own_material" else BLOB_BYTES_MAX  # one that is too large to travel stays where it is
        return not _is_bytes(delta.fields["blob"], _BLOB_BYTES) or not _is_size(delta.fields.get("size"), most)
    if delta.kind == PURGE and "ids" in delta.fields:
        ids = delta.fields["ids"]
        return not isinstance(ids, list) or not all(_is_bytes(one, ID_BYTES) for one in ids)
    return False


def _is_bytes(value: Any, length: int) -> bool:
    return isinstance(value, bytes) and len(value) == length


def _is_size(value: Any, most: int) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 < value <= most
