"""Bytes that are almost right: one or a few changes to something genuine, at the level of bits or of what the bytes say."""

import random
from collections.abc import Callable, Sequence
from typing import Any

import msgspec

JUNK_SHARE = 0.05
RESHAPED_SHARE = 0.4
_TIMES = (1, 1, 1, 2, 3, 8)
_JUNK_BYTES = (0, 1, 8, 64, 700)
# Lengths that lie, nesting without end, what msgpack does not know.
_HEADS = (
    b"\xc1", b"\xdd\xff\xff\xff\xff", b"\xdf\xff\xff\xff\xff", b"\xdb\xff\xff\xff\xff", b"\xc6\xff\xff\xff\xff",
    b"\xc9\xff\xff\xff\xff\x00", b"\x91" * 2000, b"\x81\xa1a" * 2000, b"\xa2\xff\xfe", b"\xd6\xff\x00\x00\x00\x00",
    b"\xcb\x7f\xf8\x00\x00\x00\x00\x00\x00", b"\xc0",
)  # fmt: skip
_ODD: tuple[Any, ...] = (
    None, True, -1, 0, 1, 2**31, 2**53, 2**53 + 1, 2**63 - 1, 2**64 - 1, -(2**63), 0.5, float("nan"), float("inf"), "", "\0", "a" * 70,
    "\u202e\U0001f4da", b"", b"\0" * 8, b"\0" * 16, b"\xff" * 32, [], {}, [[]], {"": None}, [None] * 300, {"deleted": True}, {b"": -1},
    [b""] * 3, [[0, b"", b""]],
)  # fmt: skip


def mutated(chance: random.Random, data: bytes, others: Sequence[bytes]) -> bytes:
    """Something like `data`; others: where parts may be borrowed from."""
    if chance.random() < JUNK_SHARE:
        return chance.randbytes(chance.choice(_JUNK_BYTES))
    if chance.random() < RESHAPED_SHARE and (made := reshaped(chance, data)) is not None:
        return made
    out = bytearray(data)
    for _ in range(chance.choice(_TIMES)):
        chance.choice(_WAYS)(chance, out, others)
    return bytes(out)


def reshaped(chance: random.Random, data: bytes) -> bytes | None:
    """The message with one of its values replaced, doubled, moved or taken away; None for what is no message."""
    try:
        value = msgspec.msgpack.decode(data)
        parents = [one for one in _containers(value) if one]
        if not parents:
            return None
        _change(chance, chance.choice(parents))
        return msgspec.msgpack.encode(value)
    except (msgspec.MsgspecError, RecursionError, TypeError, UnicodeDecodeError, OverflowError):
        return None


def _containers(value: Any) -> list[Any]:
    found, rest = [], [value]
    while rest:
        one = rest.pop()
        if isinstance(one, list | dict):
            found.append(one)
            rest += one.values() if isinstance(one, dict) else one
    return found


def _change(chance: random.Random, inside: Any) -> None:
    key = chance.choice(list(inside)) if isinstance(inside, dict) else chance.randrange(len(inside))
    way = chance.randrange(4)
    if way == 0:
        del inside[key]
    elif way == 1 and isinstance(inside[key], bytes | str) and inside[key]:
        inside[key] = inside[key][: chance.randrange(len(inside[key]))]
    elif way == 2 and isinstance(inside, list):
        inside.insert(chance.randrange(len(inside) + 1), inside[key])
    elif isinstance(inside[key], int) and chance.random() < 0.5:
        inside[key] += chance.choice((-1, 1, 2**32))
    else:
        inside[key] = chance.choice(_ODD)


def _flip(chance: random.Random, out: bytearray, _: Sequence[bytes]) -> None:
    if out:
        out[chance.randrange(len(out))] ^= 1 << chance.randrange(8)


def _overwrite(chance: random.Random, out: bytearray, _: Sequence[bytes]) -> None:
    place = chance.randrange(len(out) + 1)
    head = chance.choice(_HEADS)
    out[place : place + len(head)] = head


def _insert(chance: random.Random, out: bytearray, _: Sequence[bytes]) -> None:
    place = chance.randrange(len(out) + 1)
    out[place:place] = chance.randbytes(chance.choice((1, 2, 9)))


def _cut(chance: random.Random, out: bytearray, _: Sequence[bytes]) -> None:
    first, last = sorted(chance.randrange(len(out) + 1) for _ in range(2))
    del out[first:last]


def _truncate(chance: random.Random, out: bytearray, _: Sequence[bytes]) -> None:
    del out[chance.randrange(len(out) + 1) :]


def _borrow(chance: random.Random, out: bytearray, others: Sequence[bytes]) -> None:
    other = chance.choice(others)
    first, last = sorted(chance.randrange(len(other) + 1) for _ in range(2))
    place = chance.randrange(len(out) + 1)
    out[place : place + (last - first)] = other[first:last]


_Way = Callable[[random.Random, bytearray, Sequence[bytes]], None]
_WAYS: tuple[_Way, ...] = (_flip, _flip, _overwrite, _insert, _cut, _truncate, _borrow)
