"""A run: the author's signature over a stretch of an incarnation's chain.

    h_before ──id(first)──► … ──id(last)──► h      signature over (incarnation, last, h)

A run travels with its deltas for ever, so anyone can pass on anyone's deltas with proof of who wrote them.
A page that holds only some deltas of a run carries the ids of the others in `lacks`.
"""

from collections.abc import Mapping, Sequence

import msgspec

from core.protocol.errors import MalformedError
from core.protocol.hashes import ID_BYTES, chain
from core.protocol.keys import Signer, verify

_PURPOSE = b"run"
RUN_LENGTH_MAX = 100_000


class Run(msgspec.Struct, array_like=True, frozen=True):
    """A signed stretch first..last of `incarnation`, written by the device whose public key is `device`."""

    device: bytes
    incarnation: bytes
    first: int
    last: int
    h_before: bytes
    signature: bytes
    lacks: dict[int, bytes] = {}


def sign_run(signer: Signer, incarnation: bytes, first: int, h_before: bytes, ids: Sequence[bytes]) -> Run:
    """The run of `ids`, which stand at n = first, first+1, …"""
    last = first + len(ids) - 1
    message = _message(incarnation, last, chain(h_before, ids))
    return Run(signer.public, incarnation, first, last, h_before, signer.sign(_PURPOSE, message))


def verify_run(run: Run, ids_by_n: Mapping[int, bytes]) -> list[bytes]:
    """All ids of the run in order, those present and those it says it lacks.

    Raises MalformedError where one is missing, SignatureError where the author did not sign this very stretch.
    """
    if not 1 <= run.first <= run.last < run.first + RUN_LENGTH_MAX:
        raise MalformedError("run: bounds")
    ids = [ids_by_n.get(n) or run.lacks.get(n, b"") for n in range(run.first, run.last + 1)]
    if any(len(one) != ID_BYTES for one in ids):
        raise MalformedError("run: an id is missing")
    message = _message(run.incarnation, run.last, chain(run.h_before, ids))
    verify(run.device, _PURPOSE, message, run.signature)
    return ids


def _message(incarnation: bytes, last: int, h: bytes) -> bytes:
    return incarnation + last.to_bytes(8, "big") + h
