"""A stretch of a catalogue's feed, signed by the centre: what a stick or a relay carries to laptops that nobody knows by name.

    slice = envelope of the purpose "slice" with the centre's certificate, around msgpack [scope, page]

Whoever reads the scope may take it; it is applied where it continues what is held, and passed over everywhere else. The
certificate makes it prove itself to everybody who trusts the root, and tells them when a rebuilt centre has another key.
"""

import msgspec

from core.protocol import envelope, messages
from core.protocol.certificates import open_server_certificate
from core.protocol.envelope import Envelope
from core.protocol.errors import SignatureError
from core.protocol.keys import Signer
from core.protocol.messages import Page

_PURPOSE = b"slice"


class Slice(msgspec.Struct, array_like=True, frozen=True):
    """scope: a read-only one; page: all its content is in it, with its proofs; nothing is a reference."""

    scope: bytes
    page: Page


def seal_slice(signer: Signer, certificate: bytes, made: Slice) -> bytes:
    """The bytes to carry. certificate: the root's word about `signer`."""
    return envelope.seal(signer, _PURPOSE, messages.encode(made), certificate)


def open_slice(data: bytes, root: bytes) -> tuple[bytes, Slice]:
    """(certificate of the centre that signed it, slice). Raises ProtocolError unless `root` certified that centre."""
    certificate, message = open_certified(data, _PURPOSE, root)
    return certificate, messages.decode(message, Slice)


def open_certified(data: bytes, purpose: bytes, root: bytes) -> tuple[bytes, bytes]:
    """(certificate of the centre that signed it, message) of an envelope that proves itself. Raises ProtocolError as above."""
    found = b""

    def trusts(sealed: Envelope) -> None:
        nonlocal found
        found = sealed.certificate or b""
        if open_server_certificate(found, root).server != sealed.key:
            raise SignatureError("certificate of another key")

    _, message = envelope.unseal(data, purpose, trusts)
    return found, message


def peek(data: bytes) -> Slice:
    """What a slice says, for whoever carries it and trusts nobody. Raises ProtocolError for what no key signed."""
    return messages.decode(envelope.unseal(data, _PURPOSE, lambda _: None)[1], Slice)
