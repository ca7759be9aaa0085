"""The centre's intake: the whole handler on both databases, beside nothing but INSERT of the same bytes into the same database."""

import time
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy import Column, Integer, LargeBinary, MetaData, Table, insert

from bench import workload
from bench.figures import Bound, Figure, Place, Section
from core.protocol.hashes import TAG_START, chain, delta_id, tag
from core.protocol.messages import Cursor, Mark
from server import centre as centres
from server import serving
from server.centre import Centre
from server.exchange.handler import Handler
from tests.server.postgres import PrivatePostgres
from tests.server.writer import Writer, opened

LIBRARIES, AT_ONCE = 8, 2
LARGE, MONTH = 1000, 50
_TOLD = """{libraries} libraries push {count} activities in all, {large} or {month} to a request (a long offline time, a month),
{at_once} requests at once in one process, each commit waiting for the disk; the two cores are shared with the database. The
handler opens the envelope, checks chain, signature, rights and values, gives positions, merges, keeps the coordinators'
projections and signs the answer; what the laptops do is made before and not counted. The baseline inserts the same bytes, as many
rows to a statement and a commit, {at_once} at once."""
_PLAIN = Table(
    "plain", MetaData(), Column("scope", LargeBinary, primary_key=True), Column("position", Integer, primary_key=True),
    Column("id", LargeBinary), Column("body", LargeBinary),
)  # fmt: skip

_WHY = """one process has one interpreter, and most of its time goes into opening, checking and projecting each record in it; the bare
INSERT of the same run says how fast disk and database were meanwhile."""


def run(place: Place) -> Section:
    """SQLite, then a private PostgreSQL."""
    large, month = place.size(LARGE, 20), place.size(MONTH, 5)
    rows = workload.activities(LIBRARIES * 2 * large)
    figures: list[Figure] = []
    with closing(PrivatePostgres(durable=True)) as postgres:
        for name, bound in (("PostgreSQL", Bound(15_000, at_least=True)), ("SQLite", None)):
            for batch in (large, month):
                url = postgres.new_database() if name == "PostgreSQL" else None
                share = rows if batch == large else rows[: len(rows) // 4]
                ours, bare = _measure(place.scratch / f"{name}-{batch}", url, share, batch)
                what = f"{name}, {batch:,} to a request"
                figures.append(Figure(what, ours, "rec/s", "multi-row INSERT", bare, bound if batch == large else None, _WHY))
    told = _TOLD.format(libraries=LIBRARIES, count=f"{len(rows):,}", large=f"{large:,}", month=month, at_once=AT_ONCE)
    return Section("The centre's intake", told, figures)


def _measure(folder: Path, url: str | None, rows: list[dict[str, Any]], batch: int) -> tuple[float, float]:
    """Records a second: (the handler, bare rows)."""
    with closing(centres.create(folder, url)) as centre:
        share = len(rows) // LIBRARIES
        writers = [Writer(number).join(centre, f"64.03.09.{2000 + number}") for number in range(1, LIBRARIES + 1)]
        pushes = [_sealed_pushes(writer, rows[at * share : (at + 1) * share], batch) for at, writer in enumerate(writers)]
        handler = Handler(centre)
        serving.settle()
        ours = _together([partial(_handle, handler, one) for one in pushes], _all_taken(share))
        with centre.database.writing() as connection:
            _PLAIN.metadata.create_all(connection)
        bare = _together([partial(_insert, centre, one, batch) for one in writers], lambda _: None)
    return share * LIBRARIES / ours, share * LIBRARIES / bare


def _sealed_pushes(writer: Writer, rows: Sequence[dict[str, Any]], batch: int) -> list[bytes]:
    """A laptop's requests in their order, each made as if the answer before it had come."""
    sealed, mark = [], TAG_START
    for first in range(0, len(rows), batch):
        for fields in rows[first : first + batch]:
            writer.write(**fields)
        sealed.append(writer.sealed())
        for identity in writer.ids[writer.held.n :]:
            mark = tag(mark, identity)
        writer.held = Mark(len(writer.written), chain(Mark().h, writer.ids))
        writer.cursors[writer.scope] = Cursor(writer.held.n, mark)
    return sealed


def _handle(handler: Handler, pushes: Sequence[bytes]) -> bytes:
    """The last answer."""
    return [handler.handle(data) for data in pushes][-1]


def _together(works: Iterable[Callable[[], Any]], check: Callable[[Any], None]) -> float:
    """Seconds until all is done, some at once."""
    with ThreadPoolExecutor(AT_ONCE) as threads:
        started = time.perf_counter()
        results = list(threads.map(lambda work: work(), works))
        seconds = time.perf_counter() - started
    for result in results:
        check(result)
    return seconds


def _all_taken(share: int) -> Callable[[bytes], None]:
    def check(last_answer: bytes) -> None:
        answer = opened(last_answer)
        if answer.ack.n != share or answer.rejected:
            raise RuntimeError(f"{answer.ack.n} of {share} taken, {len(answer.rejected)} refused")

    return check


def _insert(centre: Centre, writer: Writer, batch: int) -> None:
    made = [{"scope": writer.scope, "position": n, "id": delta_id(body), "body": body} for n, body in enumerate(writer.written, 1)]
    for first in range(0, len(made), batch):
        with centre.database.writing() as connection:
            connection.execute(insert(_PLAIN), made[first : first + batch])
