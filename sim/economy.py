"""What a simulated world saves itself, because it would find no faults there and costs most of the time.

    waiting for the disk        there is none
    stretching enrolment codes  nobody guesses them here
    packing tightly             the same format at zstd's quickest level
    signing                     a keyed hash; a signature that this very process made is known, and any other is none
    SQLAlchemy                  `lean.Lean` in its place

One seed in so many plays with real signatures and SQLAlchemy (run.py).
"""

import os
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from hashlib import blake2b
from typing import Any, NamedTuple

from nacl.public import PrivateKey, PublicKey
from nacl.signing import SigningKey, VerifyKey

from core.protocol import enrolment, envelope, keys
from desktop.store import store
from sim.disks import LeanDatabase


@contextmanager
def economy(lean: bool = True) -> Iterator[None]:
    """Inside, all of this holds for the whole process. lean: also without SQLAlchemy on the laptops and real signatures."""
    with ExitStack() as stack:
        memory = _Signatures(real=not lean)
        stack.enter_context(replaced(os, "fsync", lambda _: None))
        stack.enter_context(replaced(enrolment, "derive", _derive))
        stack.enter_context(replaced(keys, "SigningKey", memory.signing_key))
        stack.enter_context(replaced(keys, "VerifyKey", memory.verify_key))
        stack.enter_context(replaced(envelope, "_LEVEL", 1))
        envelope._dictionary.cache_clear()
        stack.callback(envelope._dictionary.cache_clear)
        if lean:
            stack.enter_context(replaced(store, "Database", LeanDatabase))
        yield


@contextmanager
def replaced(where: Any, name: str, value: Any) -> Iterator[None]:
    """Inside, `where.name` is `value`."""
    before = getattr(where, name)
    setattr(where, name, value)
    try:
        yield
    finally:
        setattr(where, name, before)


def _derive(code: str) -> tuple[bytes, bytes]:
    made = blake2b(code.encode(), digest_size=48, person=b"suluh sim").digest()
    return made[:16], made[16:]


class _Made(NamedTuple):
    signature: bytes


class _Signatures:
    """Remembers what was signed. real: signs as libsodium does."""

    def __init__(self, real: bool) -> None:
        self._keys: dict[bytes, _KnownKey] = {}
        self._real = real
        self.made: set[tuple[bytes, bytes, bytes]] = set()

    def signing_key(self, seed: bytes) -> "_KnownKey":
        """The key of this seed, made once."""
        if seed not in self._keys:
            self._keys[seed] = _KnownKey(seed, self.made, self._real)
        return self._keys[seed]

    def verify_key(self, public: bytes) -> "_KnownVerifyKey":
        """The public half that knows what this process has signed with the other."""
        return _KnownVerifyKey(public, self.made)


class _KnownKey:
    def __init__(self, seed: bytes, made: set[tuple[bytes, bytes, bytes]], real: bool) -> None:
        self._seed = seed
        self._real = real
        self._key = SigningKey(seed)
        self._made = made
        self.verify_key = bytes(self._key.verify_key)

    def to_curve25519_private_key(self) -> PrivateKey:
        return self._key.to_curve25519_private_key()

    def sign(self, message: bytes) -> _Made:
        signature = self._key.sign(message).signature if self._real else blake2b(message, key=self._seed).digest()
        self._made.add((self.verify_key, message, signature))
        return _Made(signature)


class _KnownVerifyKey:
    def __init__(self, public: bytes, made: set[tuple[bytes, bytes, bytes]]) -> None:
        self._public = public
        self._made = made

    def to_curve25519_public_key(self) -> PublicKey:
        return VerifyKey(self._public).to_curve25519_public_key()

    def verify(self, message: bytes, signature: bytes) -> None:
        if (self._public, message, signature) not in self._made:
            VerifyKey(self._public).verify(message, signature)
