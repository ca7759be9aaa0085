"""The centre's intake: the whole handler on both databases, beside nothing but INSERT of the same bytes into the same database."""

import time
from contextlib import closing
from pathlib import Path

from sqlalchemy import Column, Integer, LargeBinary, MetaData, Table, insert

from bench import workload
from bench.figures import Bound, Figure, Place, Section
from core.protocol.hashes import delta_id
from server import centre as centres
from server.centre import Centre
from server.exchange.handler import Handler
from tests.server.postgres import PrivatePostgres
from tests.server.writer import Writer

LIBRARIES = 8
BATCH = 200
_TOLD = """{libraries} libraries push {count} activities in all, {batch} to a request, each commit waiting for the disk. The handler opens the
envelope, checks chain, signature, rights and values, gives positions, merges, keeps the coordinators' projections and signs the answer; one
process and one thread, the laptops' own work not counted. The baseline inserts the same bytes, {batch} rows to a statement and a commit."""
_PLAIN = Table(
    "plain", MetaData(), Column("scope", LargeBinary, primary_key=True), Column("position", Integer, primary_key=True),
    Column("id", LargeBinary), Column("body", LargeBinary),
)  # fmt: skip


def run(place: Place) -> Section:
    """SQLite, then a private PostgreSQL."""
    count = place.size(8000, 400)
    figures = _measure("SQLite", place.scratch / "sqlite", None, count)
    with closing(PrivatePostgres(durable=True)) as postgres:
        figures += _measure("PostgreSQL", place.scratch / "postgresql", postgres.new_database(), count)
    return Section("The centre's intake", _TOLD.format(libraries=LIBRARIES, count=f"{count:,}", batch=BATCH), figures)


def _measure(name: str, folder: Path, url: str | None, count: int) -> list[Figure]:
    with closing(centres.create(folder, url)) as centre:
        writers = [Writer(seed).join(centre) for seed in range(1, LIBRARIES + 1)]
        rows = workload.activities(count)
        seconds = _push(Handler(centre), writers, rows)
        bare = _insert(centre, writers)
    bound = Bound(15_000, at_least=True) if name == "PostgreSQL" else None
    beside = f"multi-row INSERT, {name}"
    return [Figure(f"{name}: records a second", count / seconds, "rec/s", beside, count / bare, bound)]


def _push(handler: Handler, writers: list[Writer], rows: list[dict[str, object]]) -> float:
    """Seconds inside the handler."""
    spent, share = 0.0, len(rows) // len(writers)
    for first in range(0, share, BATCH):
        for number, writer in enumerate(writers):
            for fields in rows[number * share + first : number * share + min(first + BATCH, share)]:
                writer.write(**fields)
            data = writer.sealed()
            started = time.perf_counter()
            answer = handler.handle(data)
            spent += time.perf_counter() - started
            writer.heard(answer)
    return spent


def _insert(centre: Centre, writers: list[Writer]) -> float:
    """Seconds for the bytes alone."""
    with centre.database.writing() as connection:
        _PLAIN.metadata.create_all(connection)
    spent = 0.0
    for writer in writers:
        made = [
            {"scope": writer.scope, "position": n, "id": delta_id(body), "body": body} for n, body in enumerate(writer.written, 1)
        ]
        for first in range(0, len(made), BATCH):
            started = time.perf_counter()
            with centre.database.writing() as connection:
                connection.execute(insert(_PLAIN), made[first : first + BATCH])
            spent += time.perf_counter() - started
    return spent
