"""A stretch of a catalogue's feed, signed by the centre: what a stick or a relay carries to laptops that nobody knows by name.

    slice = Signed(server key, signature, msgpack [scope, page])

Whoever reads the scope may take it; it is applied where it continues what is held, and passed over everywhere else.
"""

import msgspec

from core.protocol.certificates import open_signed, sign
from core.protocol.keys import Signer
from core.protocol.messages import Page

_PURPOSE = b"slice"


class Slice(msgspec.Struct, array_like=True, frozen=True):
    """scope: a read-only one; page: all its content is in it, with its proofs; nothing is a reference."""

    scope: bytes
    page: Page


def seal_slice(signer: Signer, made: Slice) -> bytes:
    """The bytes to carry."""
    return sign(signer, _PURPOSE, made)


def open_slice(data: bytes) -> tuple[bytes, Slice]:
    """(key of the centre that signed it, slice). Raises MalformedError, SignatureError; whether to trust the key is asked apart."""
    return open_signed(data, _PURPOSE, Slice)
