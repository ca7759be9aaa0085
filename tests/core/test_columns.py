"""Deltas side by side: what comes out is what went in, to the byte, and any bytes come to a verdict."""

from contextlib import suppress

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.protocol import delta as deltas
from core.protocol.columns import gather, spread
from core.protocol.delta import Delta, Stamp
from core.protocol.errors import ProtocolError, TooLargeError

ROOM = 1_000_000
_plain = st.none() | st.booleans() | st.integers(-(2**63), 2**64 - 1) | st.floats(allow_nan=False)
_stamps = st.lists(st.builds(Stamp, st.integers(1, 9), st.binary(), st.binary()), max_size=2)
_values = st.recursive(
    _plain | st.text(max_size=20) | st.binary(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)
_deltas = st.builds(
    Delta,
    scope=st.binary(min_size=1, max_size=64),
    incarnation=st.binary(min_size=8, max_size=8),
    n=st.integers(1, 2**53),
    record=st.binary(min_size=16, max_size=16),
    kind=st.text(min_size=1, max_size=10),
    lamport=st.integers(10, 2**53),
    base=st.dictionaries(st.text(max_size=8), _stamps, max_size=2),
    fields=st.dictionaries(st.sampled_from(["title", "result", "n_total", "batik", ""]), _values, max_size=5),
    wall=st.integers(-(2**40), 2**60),
    person=st.text(max_size=8),
    reason=st.text(max_size=8),
)  # fmt: skip


def a_body(n: int = 1, **fields) -> bytes:
    return deltas.encode(Delta(b"scope", b"i" * 8, n, b"r" * 16, "activity", n, {}, fields or {"title": "Batik", "n_total": n}, 7, "Sari"))


@given(st.lists(_deltas.map(deltas.encode), min_size=1, max_size=6))
def test_what_was_gathered_spreads_to_the_very_bytes(bodies: list[bytes]):
    columns = gather(bodies)
    assert columns is not None
    assert spread(columns, sum(map(len, bodies))) == bodies


@pytest.mark.parametrize("strange", [
    msgspec.msgpack.encode([b"scope", b"i" * 8, 1, b"r" * 16, "activity", 1, {}, {}, 7, "Sari", "", "from tomorrow"]),
    a_body(1).replace(b"\x01", b"\xcd\x00\x01", 1),
    a_body(1, a=1, b=2).replace(b"\xa1b", b"\xa1a"),
    a_body(1, ab=1).replace(b"\xa2ab", b"\xd9\x02ab"),
    b"", b"\xc0", b"no delta",
], ids=["wider", "a long number", "a field twice", "a long name", "empty", "nothing", "junk"])  # fmt: skip
def test_what_would_not_come_back_as_it_was_is_not_gathered(strange: bytes):
    assert gather([a_body(1), a_body(2)]) is not None
    assert gather([a_body(1), strange, a_body(2)]) is None


@given(st.binary(max_size=300) | st.tuples(st.integers(0, 400), st.binary(min_size=1, max_size=3)))
def test_any_bytes_come_to_a_verdict(junk: bytes | tuple[int, bytes]):
    if not isinstance(junk, bytes):
        whole = bytearray(gather([a_body(n) for n in range(1, 9)]) or b"")
        at = junk[0] % len(whole)
        whole[at : at + len(junk[1])] = junk[1]
        junk = bytes(whole)
    with suppress(ProtocolError):
        assert isinstance(spread(junk, ROOM), list)


def test_a_long_word_named_many_times_does_not_unfold():
    columns = msgspec.msgpack.decode(gather([a_body(1), a_body(2)]) or b"")
    columns[2][0] = "w" * 10_000
    columns[3] = [[0] * 500]
    columns[4] = [0, 0]
    columns[5] = [[1] * 1000]
    with pytest.raises(TooLargeError):
        spread(msgspec.msgpack.encode(columns), ROOM)
