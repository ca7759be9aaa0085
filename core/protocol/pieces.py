"""A large file in pieces, so that a bad byte costs one piece, and a new version only the pieces that changed.

    documents (PDF, EPUB, office …)   cut where the content says so: a chapter that grew moves the cuts behind it along, so the
                                      other pieces keep their hashes            4 … 64 KiB, 16 KiB on the average
    sound, films, pictures            cut every 64 KiB: they are never mended in part

Archives (EPUB, office) are cut around the heads of their larger members too: whoever packs a book anew gives every member a new date,
and the members themselves stay what they were. The other cuts are those of FastCDC (Xia and others, 2016): a rolling sum over the last
bytes, cut where its upper bits are all zero, with a stricter mask before the average length and a laxer one behind it.

The list of a file is a blob of its own, named in the field `pieces` of its material; whoever reads a list needs neither the rule nor
the file to tell what changed.
"""

from collections.abc import Iterator
from hashlib import sha256
from typing import BinaryIO, NamedTuple

import msgspec

from core.protocol.errors import MalformedError

FORM = 1
LISTED_BYTES_MIN = 1024 * 1024
FIXED_BYTES = 64 * 1024
SHORTEST_BYTES, AVERAGE_BYTES, LONGEST_BYTES = 4 * 1024, 16 * 1024, 64 * 1024
_HASH_BYTES = 32
_READ_BYTES = 1024 * 1024
_SUM_BITS = 32
_SUM = (1 << _SUM_BITS) - 1
_EARLY, _LATE = (((1 << bits) - 1) << (_SUM_BITS - bits) for bits in (16, 12))
# The local head of a member of a ZIP: flags, packed size, lengths of name and extra field; then those two, then the member.
_HEAD, _HEAD_FIXED_BYTES, _HEAD_FIELDS, _SIZE_FOLLOWS = b"PK\x03\x04", 30, ((6, 8), (18, 22), (26, 28), (28, 30)), 1 << 3
_DIRECTORY = b"PK\x01\x02"  # of all members, behind the last of them
_GEAR = [int.from_bytes(sha256(b"suluh piece" + bytes([byte])).digest()[:4], "big") for byte in range(256)]


class Span(NamedTuple):
    """A stretch of a file. offset, length: in bytes."""

    offset: int
    length: int


class Copy(NamedTuple):
    """A stretch of the new file that stands in the old one. to, source: offsets in the new and the old file."""

    to: int
    source: int
    length: int


class PieceList(msgspec.Struct, array_like=True, frozen=True):
    """The pieces of a file in order. lengths: of each in bytes; hashes: the SHA-256 of each, one behind the other."""

    form: int
    lengths: list[int]
    hashes: bytes

    @property
    def size(self) -> int:
        """Bytes of the whole file."""
        return sum(self.lengths)

    def spans(self) -> Iterator[tuple[Span, bytes]]:
        """Each piece: where it lies, and its hash."""
        offset = 0
        for number, length in enumerate(self.lengths):
            yield Span(offset, length), self.hashes[number * _HASH_BYTES : (number + 1) * _HASH_BYTES]
            offset += length


class Plan(NamedTuple):
    """How a new version is made. copies: from the old file; fetches: what must come, neighbouring pieces in one stretch."""

    copies: list[Copy]
    fetches: list[Span]

    @property
    def bytes_to_fetch(self) -> int:
        """What the line must carry."""
        return sum(span.length for span in self.fetches)


def list_of(file: BinaryIO, by_content: bool) -> PieceList:
    """The pieces of an open file, read from where it stands to its end."""
    lengths, hashes = [], bytearray()
    for piece in _by_content(file) if by_content else iter(lambda: file.read(FIXED_BYTES), b""):
        lengths.append(len(piece))
        hashes += sha256(piece).digest()
    return PieceList(FORM, lengths, bytes(hashes))


def encode(pieces: PieceList) -> bytes:
    """The bytes of the list, as they are named by their hash and travel."""
    return msgspec.msgpack.encode(pieces)


def decode(data: bytes, size: int) -> PieceList:
    """The list of a file of so many bytes. Raises MalformedError where it is none, or of another file or a newer form."""
    try:
        found = msgspec.msgpack.decode(data, type=PieceList)
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError) as error:
        raise MalformedError(f"pieces: {error}") from error
    if found.form != FORM or len(found.hashes) != _HASH_BYTES * len(found.lengths):
        raise MalformedError("pieces: form")
    if not all(0 < length <= LONGEST_BYTES for length in found.lengths) or found.size != size:
        raise MalformedError("pieces: lengths")
    return found


def plan(new: PieceList, old: PieceList) -> Plan:
    """What of the new version stands in the old one, and what must be fetched."""
    held = {(digest, span.length): span.offset for span, digest in old.spans()}
    made = Plan([], [])
    for span, digest in new.spans():
        source = held.get((digest, span.length))
        if source is not None:
            made.copies.append(Copy(span.offset, source, span.length))
        elif made.fetches and sum(made.fetches[-1]) == span.offset:
            made.fetches[-1] = Span(made.fetches[-1].offset, made.fetches[-1].length + span.length)
        else:
            made.fetches.append(span)
    return made


def bad_pieces(pieces: PieceList, file: BinaryIO) -> list[Span]:
    """The pieces of a file that are not what the list says, or not there; the file is read from its beginning."""
    file.seek(0)
    return [span for span, digest in pieces.spans() if sha256(file.read(span.length)).digest() != digest]


def _by_content(file: BinaryIO) -> Iterator[bytes]:
    """The file cut by its content; holds about a megabyte at a time."""
    held, at_end = b"", False
    while held or not at_end:
        while not at_end and len(held) < LONGEST_BYTES:
            more = file.read(_READ_BYTES)
            held, at_end = held + more, not more
        start = 0
        while len(held) - start >= LONGEST_BYTES or (at_end and start < len(held)):
            end = start + _first_cut(held[start : start + LONGEST_BYTES])
            yield held[start:end]
            start = end
        held = held[start:]


def _first_cut(window: bytes) -> int:
    """How long the first piece of the window is."""
    if head := _head_length(window, 0):
        return head
    cut = _rolling_cut(window)
    at = window.find(_HEAD, 1, cut)
    while at > 0 and not _head_length(window, at):
        at = window.find(_HEAD, at + 1, cut)
    cut = at if at > 0 else cut
    directory = -1 if window.startswith(_DIRECTORY) else window.find(_DIRECTORY, 1, cut)
    return directory if directory > 0 else cut


def _head_length(window: bytes, at: int) -> int:
    """The length of the head of a member of an archive that begins there; 0 for none, and for one that is not worth a piece."""
    if window[at : at + len(_HEAD)] != _HEAD or len(window) - at < _HEAD_FIXED_BYTES:
        return 0
    flags, packed, name, extra = (int.from_bytes(window[at + first : at + last], "little") for first, last in _HEAD_FIELDS)
    length = _HEAD_FIXED_BYTES + name + extra
    is_large = packed >= SHORTEST_BYTES or flags & _SIZE_FOLLOWS
    return length if is_large and at + length <= len(window) else 0


def _rolling_cut(window: bytes) -> int:
    """Where the rolling sum says so; the whole window where it never does."""
    rolling, gear = 0, _GEAR
    for mask, first, last in ((_EARLY, SHORTEST_BYTES, AVERAGE_BYTES), (_LATE, AVERAGE_BYTES, LONGEST_BYTES)):
        for at, byte in enumerate(window[first:last], first + 1):
            rolling = ((rolling << 1) + gear[byte]) & _SUM
            if not rolling & mask:
                return at
    return len(window)

