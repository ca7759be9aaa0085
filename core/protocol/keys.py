"""Signing keys (Ed25519): what is signed with them, and what only their owner can read.

Every signature covers a purpose word, so that a signature given for one thing never stands for another. What is sealed to a key
(libsodium's sealed box to its X25519 form) can be opened by its owner alone, not even by whoever sealed it.
"""

from nacl.exceptions import BadSignatureError, CryptoError
from nacl.public import SealedBox
from nacl.signing import SigningKey, VerifyKey

from core.protocol.errors import MalformedError, SignatureError

KEY_BYTES = 32


class Signer:
    """A private key. `public` is its 32-byte public half."""

    def __init__(self, seed: bytes) -> None:
        self._key = SigningKey(seed)
        self.public = bytes(self._key.verify_key)

    def sign(self, purpose: bytes, message: bytes) -> bytes:
        """64 bytes of signature over `message` for `purpose`."""
        return self._key.sign(_framed(purpose, message)).signature

    def open(self, box: bytes) -> bytes:
        """What somebody sealed to this key. Raises MalformedError for anything else."""
        try:
            return bytes(SealedBox(self._key.to_curve25519_private_key()).decrypt(box))
        except CryptoError as error:
            raise MalformedError("sealed box") from error


def verify(public: bytes, purpose: bytes, message: bytes, signature: bytes) -> None:
    """Returns if `signature` was made by `public` for exactly this; raises SignatureError otherwise."""
    try:
        VerifyKey(public).verify(_framed(purpose, message), signature)
    except (BadSignatureError, ValueError, TypeError) as error:
        raise SignatureError(purpose.decode()) from error


def seal_to(public: bytes, message: bytes) -> bytes:
    """`message`, for the owner of `public` alone. Raises MalformedError for bytes that are no key."""
    try:
        return bytes(SealedBox(VerifyKey(public).to_curve25519_public_key()).encrypt(message))
    except (CryptoError, ValueError) as error:
        raise MalformedError("public key") from error


def hint(public: bytes) -> bytes:
    """The first 8 bytes of a public key: enough to say which one is meant, never proof."""
    return public[:8]


def _framed(purpose: bytes, message: bytes) -> bytes:
    return b"suluh " + purpose + b"\0" + message
