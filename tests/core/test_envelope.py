"""What comes from outside is refused before it can do harm."""

import os
import random
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress

import msgspec
import pytest
import zstandard
from hypothesis import given
from hypothesis import strategies as st

from core.protocol import envelope, messages
from core.protocol.envelope import ANSWER, REQUEST, Envelope, seal, unseal
from core.protocol.errors import (
    MalformedError,
    ProtocolError,
    SignatureError,
    TooLargeError,
    VersionError,
)
from core.protocol.keys import Signer

SIGNER = Signer(bytes(32))
SEALED = seal(SIGNER, REQUEST, b"halo " * 50)


def trust(_: Envelope) -> None:
    return None


def test_what_was_sealed_comes_out():
    assert unseal(SEALED, REQUEST, trust) == (SIGNER.public, b"halo " * 50)


def test_many_threads_may_seal_and_unseal_at_once():
    messages = [b"halo %d " % number * (1 + number * 97 % 3000) for number in range(200)]
    with ThreadPoolExecutor(8) as threads:
        opened = threads.map(lambda message: unseal(seal(SIGNER, REQUEST, message), REQUEST, trust)[1], messages)
        assert list(opened) == messages


def test_a_long_message_packs_as_well_as_without_a_dictionary():
    chance = random.Random(1)
    words = [chance.randbytes(5).hex() for _ in range(500)]
    message = " ".join(chance.choices(words, k=30_000)).encode()
    assert envelope.packed_size(message) <= len(zstandard.ZstdCompressor(level=19).compress(message))


def test_a_request_does_not_pass_for_an_answer():
    sealed = seal(SIGNER, REQUEST, b"halo")
    assert unseal(sealed, REQUEST, trust)[1] == b"halo"
    with pytest.raises(SignatureError):
        unseal(sealed, ANSWER, trust)


def test_every_flipped_bit_is_noticed():
    taken = []
    for bit in range(len(SEALED) * 8):
        damaged = bytearray(SEALED)
        damaged[bit // 8] ^= 1 << bit % 8
        with suppress(ProtocolError):
            taken.append((bit, unseal(bytes(damaged), REQUEST, trust)))
    assert taken == []


@given(st.integers(0, len(SEALED) - 1))
def test_a_truncated_message_is_refused(length: int):
    with pytest.raises(ProtocolError):
        unseal(SEALED[:length], REQUEST, trust)


@given(st.binary(max_size=300))
def test_junk_is_refused(junk: bytes):
    with pytest.raises(ProtocolError):
        unseal(junk, REQUEST, trust)


def forged(payload: bytes, dictionary: int = 1) -> bytes:
    signature = SIGNER.sign(REQUEST, bytes((1, dictionary)) + payload)
    return msgspec.msgpack.encode(Envelope(1, dictionary, SIGNER.public, signature, payload))


def test_a_compression_bomb_is_refused_unopened():
    bomb = zstandard.ZstdCompressor().compress(bytes(messages.MESSAGE_BYTES_MAX + 1))
    assert len(bomb) < 10_000
    with pytest.raises(TooLargeError):
        unseal(forged(bomb), REQUEST, trust)


def test_a_bomb_that_hides_its_size_is_refused():
    hidden = zstandard.ZstdCompressor(write_content_size=False).compress(bytes(10_000_000))
    with pytest.raises(ProtocolError):
        unseal(forged(hidden), REQUEST, trust)


def test_an_oversized_envelope_is_refused():
    with pytest.raises(TooLargeError):
        unseal(os.urandom(envelope.ENVELOPE_BYTES_MAX + 1), REQUEST, trust)


def test_an_envelope_nested_beyond_reason_is_malformed():
    deep = msgspec.msgpack.encode(Envelope(1, 1, SIGNER.public, b"s" * 64, b"p", b""))[:-2] + b"\x91" * 5000 + b"\xc0"
    with pytest.raises(MalformedError):
        unseal(deep, REQUEST, trust)


def test_a_newer_dictionary_is_named_as_newer():
    with pytest.raises(VersionError):
        unseal(forged(b"x", dictionary=9), REQUEST, trust)


def test_an_untrusted_key_is_refused_before_unpacking():
    def refuse(_: Envelope) -> None:
        raise SignatureError("stranger")

    with pytest.raises(SignatureError, match="stranger"):
        unseal(forged(b"not even zstd"), REQUEST, refuse)
