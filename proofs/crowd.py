"""Laptops made of the protocol alone, for crowds: one that only writes, one that only reads; and the reader that everybody writes first."""

from collections.abc import Sequence

import psycopg

from core.protocol import delta as deltas
from core.protocol import envelope, messages
from core.protocol.delta import Delta
from core.protocol.hashes import chain, delta_id, tag
from core.protocol.messages import Cursor, Mark, Push, Request
from core.protocol.runs import sign_run
from server.exchange.handler import Handler
from tests.server.writer import NOON, Writer, an_activity, opened

PAGE_BYTES = 1_000_000
NAIVE_ROWS = 5_000
ARRIVAL = "arrival"


class BrokenPromiseError(Exception):
    """The centre lost, doubled or moved something."""


class Author:
    """Writes into the scopes in turn, and forgets what is held. sum: of the ids written, equal for equal sets."""

    def __init__(self, writer: Writer, scopes: Sequence[bytes]) -> None:
        self._writer = writer
        self._scopes = scopes
        self._held = Mark()
        self._q = 0
        self.sum = 0

    def send(self, handler: Handler, count: int) -> None:
        """The next `count` saves, in one request. Raises BrokenPromiseError unless exactly they are held then."""
        first, writer = self._held.n + 1, self._writer
        bodies = [self._body(n) for n in range(first, first + count)]
        ids = [delta_id(body) for body in bodies]
        run = sign_run(writer.signer, writer.incarnation, first, self._held.h, ids)
        self._q += 1
        push = Push(first, self._held.h, bodies, run.signature)
        request = Request(writer.incarnation, self._q, self._held, {}, 1, run.last, NOON, push)
        answer = opened(handler.handle(envelope.seal(writer.signer, envelope.REQUEST, messages.encode(request))))
        self._held = Mark(run.last, chain(self._held.h, ids))
        if answer.ack != self._held or answer.rejected:
            raise BrokenPromiseError(f"pushed up to {run.last}, held up to {answer.ack.n}, refused {len(answer.rejected)}")
        self.sum += sum_of(ids)

    def _body(self, n: int) -> bytes:
        writer = self._writer
        scope = self._scopes[n % len(self._scopes)]
        fields = an_activity(title=f"Kegiatan {n}")
        return deltas.encode(Delta(scope, writer.incarnation, n, writer.draw(16), "activity", n, {}, fields, NOON, "Sari"))


class Follower:
    """Reads all feeds of its library behind its cursors. rows, sum: what came, each exactly once."""

    def __init__(self, writer: Writer) -> None:
        self._writer = writer
        self._q = 0
        self.cursors: dict[bytes, Cursor] = {}
        self.rows = self.sum = 0

    def look(self, handler: Handler) -> int:
        """One request; how many saves were new. Raises BrokenPromiseError for a page that does not continue the one before."""
        self._q += 1
        request = Request(self._writer.incarnation, self._q, Mark(), dict(self.cursors), PAGE_BYTES, 0, NOON)
        answer = opened(handler.handle(envelope.seal(self._writer.signer, envelope.REQUEST, messages.encode(request))))
        if answer.ladders:
            raise BrokenPromiseError("the centre does not know a cursor that it gave")
        before = self.rows
        for scope, page in answer.feeds.items():
            start = self.cursors.get(scope, Cursor())
            ids = [delta_id(body) for body in page.entries]
            mark = start.tag
            for one in ids:
                mark = tag(mark, one)
            if page.start != start or page.next != Cursor(start.position + len(ids), mark):
                raise BrokenPromiseError(f"a page from {page.start.position} to {page.next.position} behind {start.position}")
            self.cursors[scope] = page.next
            self.rows += len(ids)
            self.sum += sum_of(ids)
        return self.rows - before


class NaiveReader:
    """Reads behind the largest number of a sequence: what most programs do. rows: how many it saw."""

    def __init__(self, connection: psycopg.Connection) -> None:
        self._connection = connection
        self._last = self.rows = 0

    @staticmethod
    def prepare(connection: psycopg.Connection) -> None:
        """Every save gets a number from a sequence beside its position."""
        connection.execute(f"ALTER TABLE delta ADD COLUMN {ARRIVAL} bigserial")
        connection.execute(f"CREATE UNIQUE INDEX delta_{ARRIVAL} ON delta ({ARRIVAL})")

    def look(self) -> int:
        """How many rows are behind the last number seen."""
        found = self._connection.execute(
            f"SELECT {ARRIVAL} FROM delta WHERE {ARRIVAL} > %s ORDER BY {ARRIVAL} LIMIT {NAIVE_ROWS}", (self._last,)
        ).fetchall()
        if found:
            self._last = found[-1][0]
        self.rows += len(found)
        return len(found)


def sum_of(ids: Sequence[bytes]) -> int:
    """Equal for the same ids in any order, and in practice for no others."""
    return sum(int.from_bytes(one, "big") for one in ids)


def require(true: bool, otherwise: str) -> None:
    """Raises BrokenPromiseError."""
    if not true:
        raise BrokenPromiseError(otherwise)
