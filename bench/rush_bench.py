"""The end of the month: all libraries of the nation send their records within an hour, played with a sample of them at the true rate."""

import http.client
import random
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import event

from bench import workload
from bench.figures import Figure, Place, Section, median, p95
from bench.machine import processor_s, resident_bytes
from bench.stations import target_of
from core.protocol.envelope import MEDIA_TYPE
from desktop.demo.main_job import ServerChild
from server import centre as centres
from tests.server.writer import Writer, opened

LIBRARIES = 84_000
RECORDS = 30
WINDOW_S = 3600
SAMPLE = 2_000, 6  # full size, and the size for a look whether it runs
AT_ONCE = 8
_CONNECTIONS = 64
_TIMEOUT_S = 120
_TOLD = """{libraries:,} libraries send {records} activities each, a month, within {window:.0f} minutes: {rate:.1f} a second, at random
moments. Played with a sample of {sample:,} libraries at that same rate ({seconds:.0f} s of the hour), each with keys,
history, connection and address of its own, its request packed before; one real server process on SQLite, every commit on the
disk, on the two cores that the senders and everything else on this machine share. The time of an answer counts from the
moment at which the library wanted to send. Then another {sample:,} come {at_once} at a time without a pause, which says how
fast it could go. *Processor* is what the server process itself used for one library (user and system), whatever else ran
beside it: the figure that does not depend on how busy the machine was. The sample is {share:.1f} % of the nation; that a
fuller centre answers as fast is shown under Growing. Photos are not part of it."""


@dataclass(frozen=True, slots=True)
class Sender:
    """A library's request, ready to go, and where it comes from."""

    data: bytes
    address: str


def run(place: Place) -> Section:
    """The hour at its true rate, then as fast as it goes."""
    sample = place.size(*SAMPLE)
    rate = LIBRARIES / WINDOW_S
    senders = _prepared(place.scratch / "server", 2 * sample)
    with closing(_Server(place.scratch / "server")) as server:
        hour, rush = senders[:sample], senders[sample:]
        seconds, waits = server.take(hour, _moments(sample, rate), _CONNECTIONS)
        of_one = server.processor_s() / sample
        flat_out_s, _ = server.take(rush, [0.0] * sample, AT_ONCE)
        memory = server.most_bytes()
    figures = [
        Figure("an answer, 95 of 100", 1000 * p95(waits), "ms", "median", 1000 * median(waits)),
        Figure("… the slowest", 1000 * max(waits), "ms"),
        Figure("processor for one library", 1000 * of_one, "ms"),
        Figure(f"… for all {LIBRARIES:,}, of one core", of_one * LIBRARIES / 60, "min", "the window", WINDOW_S / 60),
        Figure("without a pause", sample / flat_out_s, "libraries/s", "needed", rate),
        Figure(f"… all {LIBRARIES:,} at that pace", LIBRARIES * flat_out_s / sample / 60, "min"),
        Figure("memory of the server, at most (RSS)", memory / 1e6, "MB"),
    ]
    told = _TOLD.format(
        libraries=LIBRARIES, records=RECORDS, window=WINDOW_S / 60, rate=rate, sample=sample, seconds=seconds, at_once=AT_ONCE,
        share=100 * sample / LIBRARIES,
    )  # fmt: skip
    return Section("The month's end", told, figures)


class _Server:
    """A real server process, and what asks it."""

    def __init__(self, folder: Path) -> None:
        self._child = ServerChild(folder)
        self._host, self._port = target_of(self._child.url)
        self._before_s = processor_s(self._child.pid)

    def take(self, senders: Sequence[Sender], moments: Sequence[float], connections: int) -> tuple[float, list[float]]:
        """(seconds in all, seconds of each answer from its moment on). Raises RuntimeError unless every record was taken."""
        with ThreadPoolExecutor(connections) as threads:
            started = time.monotonic()

            def send(one: tuple[Sender, float]) -> float:
                sender, moment = one
                time.sleep(max(0.0, started + moment - time.monotonic()))
                wanted = started + moment if moment else time.monotonic()
                self._ask(sender)
                return time.monotonic() - wanted

            waits = list(threads.map(send, zip(senders, moments, strict=True)))
            return time.monotonic() - started, waits

    def processor_s(self) -> float:
        """What the process has used since it listens."""
        return processor_s(self._child.pid) - self._before_s

    def most_bytes(self) -> int:
        """The most it ever weighed."""
        return resident_bytes("VmHWM", str(self._child.pid))

    def close(self) -> None:
        """Ends it."""
        self._child.stop()

    def _ask(self, sender: Sender) -> None:
        with closing(http.client.HTTPConnection(self._host, self._port, _TIMEOUT_S, (sender.address, 0))) as connection:
            connection.request("POST", "/v1/sync", sender.data, {"Content-Type": MEDIA_TYPE})
            reply = connection.getresponse()
            body = reply.read()
        if reply.status != 200 or opened(body).ack.n != RECORDS:
            raise RuntimeError(f"not taken: {reply.status}")


def _prepared(folder: Path, count: int) -> list[Sender]:
    """So many libraries that have joined, each with a month to send."""
    with closing(centres.create(folder)) as centre:
        centre.database.engine.dispose()

        @event.listens_for(centre.database.engine, "connect")
        def hurry(connection: Any, _: Any) -> None:
            connection.execute("PRAGMA synchronous=OFF")  # joining is not what is measured

        rows = workload.activities(RECORDS * 40)
        made = []
        for number in range(count):
            writer = Writer(number + 1).join(centre, f"64.{number // 900 % 90 + 1:02}.{number // 90 % 10 + 1:02}.{2000 + number % 90}")
            for n in range(RECORDS):
                writer.write(**rows[(number * 7 + n) % len(rows)])
            address = f"127.{1 + number // 62_500 % 250}.{number // 250 % 250}.{1 + number % 250}"
            made.append(Sender(writer.sealed(), address))
    return made


def _moments(count: int, rate: float) -> list[float]:
    """When each comes, in seconds: at random, so many a second."""
    chance = random.Random(1)
    moment, found = 0.0, []
    for _ in range(count):
        moment += chance.expovariate(rate)
        found.append(moment)
    return found
