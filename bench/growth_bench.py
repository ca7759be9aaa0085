"""What a request costs while one library's feed grows, and while the centre fills with other libraries: a table of the curve."""

import os
import random
import time
from collections.abc import Iterator, Sequence
from contextlib import closing
from typing import Any

import msgspec
from sqlalchemy import Connection

from bench import workload
from bench.figures import Figure, Place, Section
from core.protocol import delta as deltas
from core.protocol.delta import Delta, Stamp
from core.protocol.hashes import chain, delta_id, tag
from core.protocol.messages import Cursor, Mark, Push
from core.protocol.runs import Run, sign_run
from server import centre as centres
from server import serving
from server.centre import Centre
from server.database import insert_rows
from server.exchange import ledger
from server.exchange.handler import Handler
from server.exchange.models import activity, delta, record
from server.libraries.models import library as library_table
from server.libraries.models import scope as scope_table
from tests.server.writer import NOON, Writer

FEED_SIZES = (100, 1_000, 10_000, 100_000)
SERVER_SIZES = (10_000, 100_000, 1_000_000)
LARGEST = 10_000_000
A_LIBRARY = 1_000  # deltas of each other library
LIBRARIES_AT_ONCE = 50  # to a commit
RUN = 1_000
ROUNDS = 30
CHANGED = 10
_BODIES = 500
_TOLD = """The handler in this process, on SQLite with every commit on the disk, after the tables were filled by bulk insert of rows
shaped as ours (activities of some {body} bytes, {a_library:,} to a library). Each figure is the least of {rounds} requests
of one laptop: *rest* says nothing new, *push* brings {changed} corrections, *fetch* asks for {changed} deltas of another
laptop. The baseline is the same request at the smallest size, so that the ratio is the curve: a flat one stays near
1.{largest}"""
_LARGEST = " 10⁷ deltas: filled in {minutes:.0f} minutes, {gigabytes:.1f} GB on disk, removed afterwards."


def run(place: Place) -> Section:
    """One library's feed, then the whole centre; SULUH_BENCH_LARGEST=1 goes on to 10⁷."""
    figures: list[Figure] = []
    told = ""
    feed_sizes = FEED_SIZES if not place.quick else (20, 40)
    sizes = SERVER_SIZES if not place.quick else (100, 200)
    if os.environ.get("SULUH_BENCH_LARGEST"):
        sizes = (*sizes, LARGEST)
    with closing(centres.create(place.scratch / "feed")) as centre:
        figures += curve("a feed of", _growing_feed(centre, feed_sizes, place))
    started = time.monotonic()
    with closing(centres.create(place.scratch / "centre")) as centre:
        figures += curve("a centre of", growing_centre(centre, sizes, place))
        if sizes[-1] == LARGEST:
            size = sum(path.stat().st_size for path in (place.scratch / "centre").glob("server.db*"))
            told = _LARGEST.format(minutes=(time.monotonic() - started) / 60, gigabytes=size / 1e9)
    rounds = place.size(ROUNDS, 2)
    body = sum(map(len, _packed_fields())) // _BODIES
    said = _TOLD.format(body=body, a_library=A_LIBRARY, rounds=rounds, changed=CHANGED, largest=told)
    return Section("Growing", said, figures)


Costs = dict[str, float]


def curve(what: str, measured: Iterator[tuple[int, Costs]]) -> Iterator[Figure]:
    """The figures of each errand, one a size."""
    first: Costs = {}
    rows: list[tuple[int, Costs]] = []
    for size, costs in measured:
        rows.append((size, costs))
        first = first or costs
    for errand in first:
        for size, costs in rows:
            beside = f"{rows[0][0]:,}"
            yield Figure(f"{what} {size:,}: {errand}", 1000 * costs[errand], "ms", beside, 1000 * first[errand])


def _growing_feed(centre: Centre, sizes: Sequence[int], place: Place) -> Iterator[tuple[int, Costs]]:
    bodies = _packed_fields()
    pair = _Pair(centre)
    filled = 0
    for size in sizes:
        with centre.database.writing() as connection:
            pair.fill(connection, bodies, size - filled)
        filled = size
        serving.settle()
        yield size, pair.costs(place.size(ROUNDS, 2))


def growing_centre(centre: Centre, sizes: Sequence[int], place: Place) -> Iterator[tuple[int, Costs]]:
    """(deltas of other libraries, what requests cost then), size by size."""
    bodies = _packed_fields()
    pair, others = _Pair(centre), _Others(bodies)
    with centre.database.writing() as connection:
        pair.fill(connection, bodies, place.size(A_LIBRARY, 20))
    filled = 0
    for size in sizes:
        while filled < size:
            with centre.database.writing() as connection:
                for _ in range(LIBRARIES_AT_ONCE):
                    if filled < size:
                        count = min(A_LIBRARY, size - filled)
                        others.add(connection, filled, count)
                        filled += count
        if centre.database.is_postgresql:
            with centre.database.writing() as connection:
                connection.exec_driver_sql("ANALYZE")
        serving.settle()
        yield size, pair.costs(place.size(ROUNDS, 2))


class _Pair:
    """Two laptops of the library that is measured."""

    def __init__(self, centre: Centre) -> None:
        self._handler = Handler(centre)
        self._writer = Writer(1).join(centre, "64.03.09.2001")
        self._reader = Writer(2).join(centre, "64.03.09.2001", self._writer.library)
        self._writer.talk(self._handler)
        self._reader.talk(self._handler)
        self._unchanged: list[Delta] = []

    def fill(self, connection: Connection, bodies: list[bytes], count: int) -> None:
        """Puts deltas into the writer's history and feed as if they had been pushed."""
        for first in range(0, count, RUN):
            self._fill_run(connection, [bodies[number % len(bodies)] for number in range(first, min(count, first + RUN))])

    def _fill_run(self, connection: Connection, bodies: list[bytes]) -> None:
        writer = self._writer
        feed = Feed(writer.library, writer.scope, writer.cursors.get(writer.scope, Cursor()))
        made = [self._delta(writer.draw(16), n, **_fields(body)) for n, body in enumerate(bodies, writer.held.n + 1)]
        ids = feed.store(connection, made, bodies)
        before = writer.held
        writer.held = Mark(before.n + len(ids), chain(before.h, ids))
        signed = sign_run(writer.signer, writer.incarnation, before.n + 1, before.h, ids)
        ledger.append(connection, writer.library, signed, ids, before, writer.held.h)
        of = (scope_table.c.library == writer.library, scope_table.c.scope == writer.scope)
        connection.execute(scope_table.update().where(*of).values(head=feed.head.position, tag=feed.head.tag))
        connection.execute(library_table.update().where(library_table.c.library == writer.library).values(lamport=writer.held.n))
        self._unchanged = made
        for one in (writer, self._reader):
            one.cursors[writer.scope] = feed.head

    def costs(self, rounds: int) -> Costs:
        """Seconds of each errand."""
        seconds: dict[str, list[float]] = {"rest": [], "push": [], "fetch": []}
        for _ in range(rounds):
            seconds["rest"].append(self._ask(self._writer, None))
            seconds["push"].append(self._ask(self._writer, self._corrections()))
            seconds["fetch"].append(self._ask(self._reader, None))
        return {errand: min(found) for errand, found in seconds.items()}

    def _corrections(self) -> Push:
        """Of records that were not corrected lately."""
        writer, made = self._writer, []
        for n in range(writer.held.n + 1, writer.held.n + 1 + CHANGED):
            seen = self._unchanged.pop(0)
            self._unchanged.append(seen)
            base = {"n_total": [seen.stamp("n_total")]}
            made.append(deltas.encode(self._delta(seen.record, n, base, n_total=seen.fields["n_total"] + 1)))
        signed = sign_run(writer.signer, writer.incarnation, writer.held.n + 1, writer.held.h, [delta_id(body) for body in made])
        return Push(signed.first, signed.h_before, made, signed.signature)

    def _delta(self, name: bytes, n: int, base: dict[str, list[Stamp]] | None = None, **fields: Any) -> Delta:
        return Delta(self._writer.scope, self._writer.incarnation, n, name, "activity", n, base or {}, fields, NOON, "Sari")

    def _ask(self, writer: Writer, push: Push | None) -> float:
        data = writer.sealed(writer.request(push))
        started = time.perf_counter()
        answer = self._handler.handle(data)
        seconds = time.perf_counter() - started
        writer.heard(answer)
        return seconds


class Feed:
    """A feed that is filled without asking anybody. head: where it stands."""

    def __init__(self, library: bytes, scope: bytes, head: Cursor) -> None:
        self._library = library
        self._scope = scope
        self.head = head

    def store(self, connection: Connection, made: Sequence[Delta], fields: Sequence[bytes]) -> list[bytes]:
        """Rows of log and records; the ids. fields: of each delta, in msgpack."""
        position, mark = self.head
        ids, feed, records, sums = [], [], [], []
        for one, packed in zip(made, fields, strict=True):
            body = deltas.encode(one)
            ids.append(delta_id(body))
            position, mark = position + 1, tag(mark, ids[-1])
            feed.append((self._library, self._scope, position, mark, ids[-1], one.incarnation, one.n, one.record, body))
            records.append((self._library, one.record, one.kind, False, 0, packed))
            sums.append((self._library, one.record, *_sums(one)))
        for table, rows in ((delta, feed), (record, records), (activity, sums)):
            insert_rows(connection, table, table.c.keys(), rows)
        self.head = Cursor(position, mark)
        return ids


class _Others:
    """Other libraries, each with one laptop that once pushed so much. Ids and names are drawn, so that filling takes little time."""

    def __init__(self, fields: Sequence[bytes]) -> None:
        chance = random.Random(2)
        made = [Delta(bytes(16), bytes(8), n, bytes(16), "activity", n, {}, _fields(one), NOON, "Sari") for n, one in enumerate(fields, 1)]
        self._chance = chance
        self._rows = [(one.n, deltas.encode(one), packed, _sums(one)) for one, packed in zip(made, fields, strict=True)]

    def add(self, connection: Connection, number: int, count: int) -> None:
        """One more library."""
        draw = self._chance.randbytes
        library, scope, writing = number.to_bytes(8, "big") + draw(8), draw(16), draw(8)
        rows = [(*self._rows[n % len(self._rows)], draw(32), draw(16), draw(8)) for n in range(count)]
        feed = [(library, scope, at, mark, one, writing, at, name, body) for at, (_, body, _, _, one, name, mark) in enumerate(rows, 1)]
        insert_rows(connection, delta, delta.c.keys(), feed)
        insert_rows(
            connection, record, record.c.keys(), [(library, name, "activity", False, 0, packed) for _, _, packed, _, _, name, _ in rows]
        )
        insert_rows(connection, activity, activity.c.keys(), [(library, name, *sums) for _, _, _, sums, _, name, _ in rows])
        place = f"64.03.{number % 90 + 1:02}.2001"
        values = {"library": library, "area": place, "name": "", "created": NOON, "last_contact": NOON, "lamport": count}
        connection.execute(library_table.insert(), values)
        head = {"head": count, "tag": rows[-1][-1], "safe_position": 0, "safe_tag": Cursor().tag}
        connection.execute(scope_table.insert(), {"library": library, "scope": scope, **head})
        run = Run(draw(32), writing, 1, count, Mark().h, draw(64))
        ledger.append(connection, library, run, [row[4] for row in rows], Mark(), draw(32))


def _sums(one: Delta) -> tuple[str, int, int, int]:
    month, total, male, female = (one.fields[name] for name in ("date_start", "n_total", "n_male", "n_female"))
    return month[:7], total, male, female


def _packed_fields() -> list[bytes]:
    return [msgspec.msgpack.encode(fields) for fields in workload.activities(_BODIES)]


def _fields(body: bytes) -> dict[str, Any]:
    fields: dict[str, Any] = msgspec.msgpack.decode(body)
    return fields
