"""Sending: bytes and requests to a real server process, beside the best a compressor can do with the same records."""

import gzip
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import zstandard

from bench import workload
from bench.figures import Bound, Figure, Place, Section
from desktop import assembly
from desktop.assembly import Desk
from desktop.demo import sample_month
from desktop.demo.main_job import ServerChild
from desktop.sync.session import Outcome

BATCH = 100
_TOLD = """{count} activities of {size} bytes of JSON on average, pushed by the real exchange to a real server process on
loopback. Bytes are those of HTTP in both directions, headers included. The baselines carry nothing but the same records as JSON:
no header, no signature, no answer. Ten changed records correct two fields each; an idle sync has nothing to say and finds nothing
new."""

_WHY = """the requests grow from 64 kB, so that a cut line costs eight seconds at most, and each packs by itself without what the others
have said; in one request the same records would come close to the baseline."""


def run(place: Place) -> Section:
    """Joins, pushes many, says nothing, pushes a few."""
    count, few = place.size(1000, 40), place.size(10, 2)
    rows = workload.activities(count)
    texts = [workload.as_json(fields, number) for number, fields in enumerate(rows)]
    server = ServerChild(place.scratch / "server")
    desk = assembly.build(place.scratch / "home")
    try:
        _join(desk, server, place.scratch / "server")
        records = [desk.book.save("activity", fields) for fields in rows]
        many = _send(desk)
        idle = _send(desk)
        for number, (record, fields) in enumerate(zip(records[:few], rows, strict=False)):
            desk.book.save("activity", workload.changed(fields, number), record)
        some = _send(desk)
    finally:
        desk.close()
        server.stop()
    if many.pushed < count or some.pushed < few:
        raise RuntimeError(f"{many.pushed} and {some.pushed} records were pushed")
    corrections = [workload.as_json(workload.changed(rows[number], number), number) for number in range(few)]
    figures = [
        Figure(f"push {count:,} records: bytes", _kb(many), "kB", "zstd-19, all in one batch", _zstd(texts) / 1000, Bound(205), _WHY),
        Figure("… the same", _kb(many), "kB", f"gzip, batches of {BATCH}", _gzip(texts) / 1000),
        Figure("… requests", many.requests, "", "gzip, batches of 100", -(-count // BATCH)),
        Figure("idle sync: bytes both ways", _kb(idle), "kB", bound=Bound(0.7)),
        Figure("… requests", idle.requests, "", bound=Bound(1)),
        Figure(f"push {few} changed: bytes", _kb(some), "kB", "zstd-19, one batch", _zstd(corrections) / 1000, Bound(2.6)),
        Figure("… round trips", some.requests, "", bound=Bound(1)),
    ]
    size = round(sum(map(len, texts)) / count)
    return Section("Sending", _TOLD.format(count=f"{count:,}", size=size), figures)


def _join(desk: Desk, server: ServerChild, data: Path) -> None:
    desk.book.set_up(sample_month.AREA, sample_month.LIBRARY, sample_month.PERSON)
    words = [sys.executable, "-m", "server", "enrol-code", "--area", sample_month.AREA, "--data", str(data), "--json"]
    issued: dict[str, Any] = json.loads(subprocess.run(words, check=True, capture_output=True, text=True, timeout=60).stdout)
    desk.exchange.enrol(issued["code"], server.url)
    _send(desk)


def _send(desk: Desk) -> Outcome:
    outcome = desk.exchange.run()
    if not outcome.received:
        raise RuntimeError(f"not everything arrived: {outcome.reason}")
    return outcome


def _kb(outcome: Outcome) -> float:
    return (outcome.bytes_up + outcome.bytes_down) / 1000


def _zstd(texts: list[bytes]) -> int:
    return len(zstandard.ZstdCompressor(level=19).compress(b"[" + b",".join(texts) + b"]"))


def _gzip(texts: list[bytes]) -> int:
    return sum(len(gzip.compress(b"[" + b",".join(texts[at : at + BATCH]) + b"]", 6)) for at in range(0, len(texts), BATCH))
