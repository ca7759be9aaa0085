"""One request and its answer: all that two sides ever say to each other about records.

    laptop ── Request ──► server      what I have written, where I stand in each feed
    laptop ◄── Answer ── server       how far your writing is held, what is new since you stood there

Any failure is answered by making a new Request from the present state: there are no sessions and no request ids.
Fields are only ever appended; an older program ignores what it does not know.

    protocol 1   deltas row by row
    protocol 2   many at once in columns (columns.py), to whoever has said that it reads protocol 2
"""

from typing import Any, NamedTuple, TypeVar

import msgspec
from msgspec.structs import replace

from core.protocol.columns import gather, spread
from core.protocol.errors import MalformedError
from core.protocol.hashes import CHAIN_START, TAG_START
from core.protocol.runs import Run

PROTOCOL = 2
MESSAGE_BYTES_MAX = 16 * 1024 * 1024
READS_COLUMNS = 2
COLUMNS_FROM = 10  # deltas; fewer gain nothing
T = TypeVar("T")


class Mark(NamedTuple):
    """A point in an incarnation's history: number and chain hash."""

    n: int = 0
    h: bytes = CHAIN_START


class Cursor(NamedTuple):
    """A point in a scope's feed: position and tag."""

    position: int = 0
    tag: bytes = TAG_START


class Push(msgspec.Struct, array_like=True, frozen=True):
    """The author's next deltas in order, n = first, first+1, …, and the signature over where they end.

    columns: on the way, instead of `deltas`.
    """

    first: int
    h_before: bytes
    deltas: list[bytes]
    signature: bytes
    columns: bytes = b""


class Repush(msgspec.Struct, array_like=True, frozen=True):
    """Deltas that a complete feed does not hold although this laptop does, with their original bytes and runs."""

    deltas: list[bytes]
    runs: list[Run]


class BlobOffer(msgspec.Struct, array_like=True, frozen=True):
    """Blobs this laptop could send: hash → size in bytes."""

    have: dict[bytes, int] = {}


class Request(msgspec.Struct, array_like=True, frozen=True):
    """What a laptop asks.

    q: counts requests of this incarnation; mine: the own history as far as the server is known to hold it;
    full: scopes to send from their beginning; limit: how many bytes of feeds the answer may carry, before compression;
    wall: the laptop's clock in ms, to be compared and never believed; receipts: months 'YYYY-MM' to be certified;
    devices: hash of the list of laptops it knows (`devices_hash`); credentials: asked for by a rebuilt server.
    """

    incarnation: bytes
    q: int
    mine: Mark
    cursors: dict[bytes, Cursor]
    limit: int
    lamport: int
    wall: int
    push: Push | None = None
    repush: Repush | None = None
    full: list[bytes] = []
    blobs: BlobOffer | None = None
    receipts: list[str] = []
    devices: bytes = b""
    server: bytes = b""
    credentials: list[bytes] = []
    protocol: int = PROTOCOL
    version: str = ""


class Reference(NamedTuple):
    """Stands in a feed for deltas of the asking incarnation itself: n = first … last, at consecutive positions."""

    first: int
    last: int


class Stub(msgspec.Struct, array_like=True, frozen=True):
    """What is left of a purged delta: enough to keep chains and tags valid."""

    id: bytes
    incarnation: bytes
    n: int
    scope: bytes
    record: bytes


class Page(msgspec.Struct, array_like=True, frozen=True):
    """The part of a feed behind `start`: `entries` are a delta's bytes, a Reference as [first, last] or a Stub as a list of 5.

    columns: on the way, the deltas in place of which `entries` has None.
    """

    start: Cursor
    entries: list[Any]
    next: Cursor
    more: bool
    runs: list[Run] = []
    columns: bytes = b""


class Ladder(msgspec.Struct, array_like=True, frozen=True):
    """The server does not know the asker's cursor; here is where they may still agree, highest position first."""

    rungs: list[Cursor]


class To(NamedTuple):
    """Whom an answer is for, and the window it speaks of: `mark` is the request's `mine`."""

    device: bytes
    incarnation: bytes
    q: int
    mark: Mark


class Rejection(NamedTuple):
    """A refused delta, by n of the asking incarnation or by id where it came by re-push, and why (a code)."""

    which: int | bytes
    reason: str


class Answer(msgspec.Struct, array_like=True, frozen=True):
    """What the server says.

    ack: how far it holds the asking incarnation; safe: how far each scope lies in a verified backup;
    need: blobs not yet whole here → bytes already held; time: the server's clock in ms; next_in: seconds, a wish;
    credential: the asker's own, when it changed; devices: credentials of the library's laptops, when they changed;
    protocol: the highest that this server reads.
    """

    to: To
    ack: Mark
    time: int
    feeds: dict[bytes, Page] = {}
    ladders: dict[bytes, Ladder] = {}
    safe: dict[bytes, Cursor] = {}
    rejected: list[Rejection] = []
    need: dict[bytes, int] = {}
    notices: list[str] = []
    next_in: int = 0
    credential: bytes | None = None
    devices: list[bytes] | None = None
    receipts: list[bytes] = []
    lamport: int = 0
    protocol: int = 1


def encode(message: msgspec.Struct) -> bytes:
    """The bytes of a message."""
    return msgspec.msgpack.encode(message)


def read_request(data: bytes) -> Request:
    """The request in `data`, its deltas row by row. Raises MalformedError, TooLargeError."""
    request = decode(data, Request)
    if request.push is None or not request.push.columns:
        return request
    deltas = request.push.deltas + spread(request.push.columns, MESSAGE_BYTES_MAX)
    return replace(request, push=replace(request.push, deltas=deltas, columns=b""))


def read_answer(data: bytes) -> Answer:
    """The answer in `data`, its deltas row by row. Raises MalformedError, TooLargeError."""
    answer = decode(data, Answer)
    return replace(answer, feeds={scope: _page_in_rows(page) for scope, page in answer.feeds.items()})


def push_in_columns(push: Push) -> Push:
    """For a centre that reads them; a short one stays as it is."""
    columns = gather(push.deltas) if len(push.deltas) >= COLUMNS_FROM else None
    return replace(push, deltas=[], columns=columns) if columns else push


def page_in_columns(page: Page) -> Page:
    """For a laptop that reads them; a short one stays as it is."""
    deltas = [entry for entry in page.entries if isinstance(entry, bytes)]
    columns = gather(deltas) if len(deltas) >= COLUMNS_FROM else None
    if not columns:
        return page
    return replace(page, entries=[None if isinstance(entry, bytes) else entry for entry in page.entries], columns=columns)


def _page_in_rows(page: Page) -> Page:
    if not page.columns:
        return page
    deltas = iter(spread(page.columns, MESSAGE_BYTES_MAX))
    entries = [next(deltas, None) if entry is None else entry for entry in page.entries]
    return replace(page, entries=entries, columns=b"")


def decode(data: bytes, kind: type[T]) -> T:
    """The message in `data`. Raises MalformedError."""
    try:
        return msgspec.msgpack.decode(data, type=kind)
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError) as error:
        raise MalformedError(str(error)) from error
