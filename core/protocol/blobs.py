"""What a laptop signs to move a piece of a blob: which one, which bytes, in which direction."""

import msgspec

from core.protocol.hashes import blob_hash
from core.protocol.keys import Signer, verify

_PURPOSE = b"blob"
BLOB_BYTES_MAX = 4 * 1024**3


def sign_piece(signer: Signer, verb: str, blob: bytes, offset: int, piece: bytes = b"") -> bytes:
    """Signature for one PATCH, HEAD or GET of `blob` from `offset`."""
    return signer.sign(_PURPOSE, _message(verb, blob, offset, blob_hash(piece)))


def verify_piece(device: bytes, signature: bytes, verb: str, blob: bytes, offset: int, piece: bytes = b"") -> None:
    """Raises SignatureError unless `device` signed exactly this."""
    verify_announced(device, signature, verb, blob, offset, blob_hash(piece))


def verify_announced(device: bytes, signature: bytes, verb: str, blob: bytes, offset: int, piece_hash: bytes) -> None:
    """The same before the piece is here, by the hash that it will have."""
    verify(device, _PURPOSE, _message(verb, blob, offset, piece_hash), signature)


def _message(verb: str, blob: bytes, offset: int, piece_hash: bytes) -> bytes:
    return msgspec.msgpack.encode([verb, blob, offset, piece_hash])
