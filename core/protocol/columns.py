"""Many deltas side by side: their very bytes, written column by column, so that like stands beside like.

    rows       [scope incarnation 7 record kind 7 base {title … n_total …} wall person reason] [scope incarnation 8 …
    columns    scope scope … │ incarnation … │ 7 +1 +1 … │ record … │ … │ title title … │ n_total n_total … │ …

A thousand activities pack to four fifths of what they take row by row. What comes out is what went in, to the byte, or `gather`
gives nothing: a delta's identity is the hash of its bytes.
"""

from collections.abc import Sequence
from itertools import accumulate, pairwise
from typing import Any

import msgspec
from msgspec import Raw

from core.protocol.errors import MalformedError, ProtocolError, TooLargeError

_NUMBERS = (2, 5, 8)  # n, lamport, wall
_FIELDS = 7
_WIDTH = 11  # elements of a delta
_ARRAY = bytes((0x90 | _WIDTH,))
_UNREADABLE = (msgspec.DecodeError, UnicodeDecodeError, RecursionError, OverflowError, ValueError)
_encode = msgspec.msgpack.Encoder().encode
_row = msgspec.msgpack.Decoder(list[Raw])
_number = msgspec.msgpack.Decoder(int)
_map = msgspec.msgpack.Decoder(dict[str, Raw])


class _Columns(msgspec.Struct, array_like=True, frozen=True):
    """numbers: first value and steps of each number; others: the elements that are neither numbers nor fields.

    names: of all fields; shapes: which fields a delta writes, in its order; which: the shape of each delta; values: by name.
    """

    numbers: list[list[int]]
    others: list[list[Raw]]
    names: list[str]
    shapes: list[list[int]]
    which: list[int]
    values: list[list[Raw]]


_columns = msgspec.msgpack.Decoder(_Columns)


def gather(bodies: Sequence[bytes]) -> bytes | None:
    """These deltas in columns; None where they would not come back as they are."""
    try:
        made = _encode(_gathered(bodies))
        return made if spread(made, sum(map(len, bodies))) == list(bodies) else None
    except (*_UNREADABLE, ProtocolError):
        return None


def spread(data: bytes, bytes_max: int) -> list[bytes]:
    """The deltas again. Raises MalformedError, TooLargeError."""
    try:
        columns = _columns.decode(data)
        names = [_encode(name) for name in columns.names]
        numbers = [[_encode(value) for value in accumulate(steps)] for steps in columns.numbers]
        others = iter(columns.others)
        order: list[Sequence[Any]] = [
            numbers[_NUMBERS.index(at)] if at in _NUMBERS else columns.which if at == _FIELDS else next(others) for at in range(_WIDTH)
        ]
        values = [iter(column) for column in columns.values]
        made, size = [], 0
        for row in zip(*order, strict=True):
            shape = columns.shapes[row[_FIELDS]]
            fields = [part for at in shape for part in (names[at], next(values[at]))]
            parts = (_ARRAY, *row[:_FIELDS], _map_head(len(shape)), *fields, *row[_FIELDS + 1 :])
            size += sum(map(len, parts))
            if size > bytes_max:  # a short message may name a long word many times
                raise TooLargeError(f"spreads to more than {bytes_max} bytes")
            made.append(b"".join(parts))
    except (*_UNREADABLE, IndexError, StopIteration) as error:
        raise MalformedError("columns") from error
    return made


def _gathered(bodies: Sequence[bytes]) -> _Columns:
    order: list[list[Raw]] = [list(column) for column in zip(*map(_row.decode, bodies), strict=True)]
    if len(order) != _WIDTH:
        raise MalformedError("of another width")
    names: dict[str, int] = {}
    shapes: dict[tuple[int, ...], int] = {}
    values: list[list[Raw]] = []
    which = []
    for fields in map(_map.decode, order[_FIELDS]):
        for name, value in fields.items():
            at = names.setdefault(name, len(names))
            if at == len(values):
                values.append([])
            values[at].append(value)
        which.append(shapes.setdefault(tuple(names[name] for name in fields), len(shapes)))
    numbers = [_steps([_number.decode(value) for value in order[at]]) for at in _NUMBERS]
    others = [column for at, column in enumerate(order) if at not in _NUMBERS and at != _FIELDS]
    return _Columns(numbers, others, list(names), [list(shape) for shape in shapes], which, values)


def _steps(values: list[int]) -> list[int]:
    return values[:1] + [after - before for before, after in pairwise(values)]


def _map_head(count: int) -> bytes:
    """How msgpack begins a map."""
    if count < 16:
        return bytes((0x80 | count,))
    return b"\xde" + count.to_bytes(2, "big") if count < 1 << 16 else b"\xdf" + count.to_bytes(4, "big")
