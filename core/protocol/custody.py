"""A relay's word that a laptop's bundle lies with it: signed by its own key, so that nobody else in the room can give it."""

import msgspec

from core.protocol.keys import Signer, verify

_PURPOSE = b"custody"


def sign_custody(relay: Signer, device: bytes, name: str, digest: bytes) -> bytes:
    """The note. device: a hint of whose bag it is; digest: the bundle's sum."""
    return relay.sign(_PURPOSE, _message(device, name, digest))


def verify_custody(relay: bytes, note: bytes, device: bytes, name: str, digest: bytes) -> None:
    """Raises SignatureError unless this very relay holds this very bundle."""
    verify(relay, _PURPOSE, _message(device, name, digest), note)


def _message(device: bytes, name: str, digest: bytes) -> bytes:
    return msgspec.msgpack.encode([device, name, digest])
