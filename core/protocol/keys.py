"""Signing keys (Ed25519) and what is signed with them.

Every signature covers a purpose word, so that a signature given for one thing never stands for another.
"""

from nacl.exceptions import BadSignatureError
from nacl.signing import SigningKey, VerifyKey

from core.protocol.errors import SignatureError

KEY_BYTES = 32


class Signer:
    """A private key. `public` is its 32-byte public half."""

    def __init__(self, seed: bytes) -> None:
        self._key = SigningKey(seed)
        self.public = bytes(self._key.verify_key)

    def sign(self, purpose: bytes, message: bytes) -> bytes:
        """64 bytes of signature over `message` for `purpose`."""
        return self._key.sign(_framed(purpose, message)).signature


def verify(public: bytes, purpose: bytes, message: bytes, signature: bytes) -> None:
    """Returns if `signature` was made by `public` for exactly this; raises SignatureError otherwise."""
    try:
        VerifyKey(public).verify(_framed(purpose, message), signature)
    except (BadSignatureError, ValueError, TypeError) as error:
        raise SignatureError(purpose.decode()) from error


def hint(public: bytes) -> bytes:
    """The first 8 bytes of a public key: enough to say which one is meant, never proof."""
    return public[:8]


def _framed(purpose: bytes, message: bytes) -> bytes:
    return b"suluh " + purpose + b"\0" + message
