"""One session with the centre over HTTP: records first, then photos, through cuts, until all has arrived or the time is up."""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.clock import Surroundings
from desktop.store import blobs, correspondence, standing
from desktop.store.errors import KnownError
from desktop.store.store import Store
from desktop.sync.engine import Engine, Heard
from desktop.sync.errors import CancelledError, LineError
from desktop.sync.pace import BatchSize, RetryTimer

if TYPE_CHECKING:
    from desktop.sync.line import Line

BATCH_START_BYTES = 32 * 1024
BATCH_MAX_BYTES = 512 * 1024
PIECE_START_BYTES = 64 * 1024
PIECE_MAX_BYTES = 1024 * 1024
STEPS_WITHOUT_PROGRESS_MAX = 20
DETOURS_MAX = 3
WAIT_STEP_S = 0.5
_TYPICAL_COMPRESSION = 4.0


@dataclass(frozen=True, slots=True)
class Progress:
    """stage: 'connecting', 'records', 'photos' or 'waiting'; seconds_left: None while nobody can know; trouble: why it waits."""

    stage: str
    records_done: int
    records_total: int
    bytes_done: int
    bytes_total: int
    photos_left: int = 0
    seconds_left: float | None = None
    retry_in_s: float | None = None
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a session did. received: the centre holds every record and every photo that may travel; reason: why not."""

    requests: int
    bytes_up: int
    bytes_down: int
    pushed: int
    pulled: int
    rejected: int
    blobs_left: int
    received: bool
    reason: str = ""


class Session:
    """Talks until there is nothing left to say. progress is called from this thread; hurried: ends a wait for the next try."""

    def __init__(
        self, store: Store, engine: Engine, line: "Line", around: Surroundings, progress: Callable[[Progress], None],
        cancelled: threading.Event, hurried: threading.Event, timeout_s: float,
    ) -> None:  # fmt: skip
        self._store = store
        self._engine = engine
        self._line = line
        self._around = around
        self._report = progress
        self._cancelled = cancelled
        self._hurried = hurried
        self._deadline = around.monotonic_s() + timeout_s
        self._batch = BatchSize(BATCH_START_BYTES, 1, BATCH_MAX_BYTES)
        self._piece = BatchSize(PIECE_START_BYTES, 4 * 1024, PIECE_MAX_BYTES)
        self._retry = RetryTimer(around.random)
        self._compression = _TYPICAL_COMPRESSION
        self._pushed = self._pulled = self._rejected = 0
        self._set_aside: set[bytes] = set()
        self._files_gone = False
        self._seconds_talking = 0.0

    def run(self) -> Outcome:
        """Goes on through failures of the line. Raises RefusedError when the centre turns this laptop away."""
        reason = ""
        self._tell("connecting")
        while True:
            try:
                self._exchange_records()
                self._send_photos()
                reason = ""
                break
            except CancelledError:
                reason = "cancelled"
                break
            except LineError as error:
                self._batch.failed()
                self._piece.failed()
                reason = error.code
                if not self._wait(self._retry.delay_s(), error.code):
                    reason = "cancelled" if self._cancelled.is_set() else reason
                    break
        return self._outcome(reason)

    def _exchange_records(self) -> None:
        idle = 0
        while True:
            self._stop_if_due()
            heard = self._one_exchange()
            self._tell("records")
            if not heard.again and not self._more_to_say():
                return
            idle = 0 if heard.acked or heard.pulled else idle + 1
            if idle > STEPS_WITHOUT_PROGRESS_MAX:
                raise LineError("no_progress")

    def _one_exchange(self) -> Heard:
        question = self._engine.prepare(int(self._batch.bytes * self._compression))
        started = self._around.monotonic_s()
        reply = self._line.post("/v1/sync", question.data)
        took = self._around.monotonic_s() - started
        heard = self._engine.receive(reply.body)
        if heard.acked or heard.pulled:
            self._retry.progressed()
        self._seconds_talking += took
        if question.raw_push_bytes:
            self._batch.went_well(took)
            self._compression = max(1.0, question.raw_push_bytes / len(question.data))
        self._pushed += heard.acked
        self._pulled += heard.pulled
        self._rejected = heard.rejected
        return heard

    def _more_to_say(self) -> bool:
        with self._store.reading() as connection:
            return standing.waiting(connection).saves > 0 or bool(correspondence.months_to_certify(connection))

    def _send_photos(self) -> None:
        sent: list[bytes] = []
        while True:
            with self._store.reading() as connection:
                waiting = standing.waiting(connection).saves
                todo = [one for one in correspondence.blobs_to_send(connection) if one[0] not in self._set_aside]
            if waiting:
                self._exchange_records()
                continue
            if not todo:
                break
            if self._send_blob(*todo[0]):
                sent.append(todo[0][0])
        if sent:
            with self._store.writing() as connection:
                correspondence.touch_months_of(connection, sent)
            self._exchange_records()

    def _send_blob(self, blob: bytes, size: int, offset: int) -> bool:
        """Sends a blob as far as nothing else waits; True when the centre has all of it.

        One whose file is gone, or that the centre does not want, is set aside; it does not hold up the others.
        """
        try:
            content = blobs.read(self._store.home, blob)
        except KnownError:
            self._files_gone = True
            self._set_aside.add(blob)
            return False
        signer = self._store.signer()
        detours = 0
        while True:
            self._stop_if_due()
            piece = content[offset : offset + self._piece.bytes]
            started = self._around.monotonic_s()
            held = self._line.patch_blob(signer, blob, offset, piece)
            took = self._around.monotonic_s() - started
            self._seconds_talking += took
            if held == offset + len(piece):
                self._retry.progressed()
                self._piece.went_well(took)
            else:
                detours += 1
            if held is None:
                self._set_aside.add(blob)
            offset = min(held or 0, len(content))
            whole = held == len(content)
            with self._store.writing() as connection:
                correspondence.set_blob_state(connection, blob, offset, whole)
                new_saves = standing.waiting(connection).saves
            self._tell("photos")
            if whole or new_saves or blob in self._set_aside:
                return whole
            if detours > DETOURS_MAX:
                raise LineError("no_progress", "offsets")

    def _stop_if_due(self) -> None:
        if self._cancelled.is_set():
            raise CancelledError
        if self._around.monotonic_s() >= self._deadline:
            raise LineError("time_up")

    def _wait(self, seconds: float, trouble: str) -> bool:
        """Waits for the next try; False when the time is up or she asked to stop."""
        self._hurried.clear()
        until = self._around.monotonic_s() + seconds
        if self._around.monotonic_s() >= self._deadline:
            return False
        while (left := min(until, self._deadline) - self._around.monotonic_s()) > 0:
            self._tell("waiting", retry_in_s=left, trouble=trouble)
            if self._cancelled.wait(min(left, WAIT_STEP_S)):
                return False
            if self._hurried.is_set():
                self._retry.asked()
                break
        return self._around.monotonic_s() < self._deadline

    def _tell(self, stage: str, retry_in_s: float | None = None, trouble: str = "") -> None:
        with self._store.reading() as connection:
            waiting = standing.waiting(connection)
        left = int((waiting.bytes - waiting.photo_bytes) / self._compression) + waiting.photo_bytes
        up = self._line.traffic.up
        rate = up / self._seconds_talking if self._seconds_talking > 0.5 else None
        self._report(
            Progress(
                stage, self._pushed, self._pushed + waiting.saves, up, up + left, waiting.photos,
                left / rate if rate and stage in ("records", "photos") else None, retry_in_s, trouble,
            )
        )

    def _outcome(self, reason: str) -> Outcome:
        with self._store.reading() as connection:
            waiting = standing.waiting(connection)
            left = len(correspondence.blobs_to_send(connection))
        traffic = self._line.traffic
        received = waiting.saves == 0 and left == 0 and not reason
        if not received and not reason:
            reason = "no_file" if self._files_gone else "partly"
        return Outcome(
            traffic.requests, traffic.up, traffic.down, self._pushed, self._pulled, waiting.rejected, left, received, reason
        )
