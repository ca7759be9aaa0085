"""One session with the centre over HTTP: records first, then photos, then wished files, through cuts, until all has arrived."""

import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from desktop.clock import Surroundings
from desktop.store import correspondence, standing, wishes
from desktop.store.database import Connection
from desktop.store.store import Store
from desktop.store.wishes import Wish
from desktop.sync.engine import Engine, Heard
from desktop.sync.errors import CancelledError, LineError
from desktop.sync.pace import BatchSize, RetryTimer
from desktop.sync.transfers import Transfers

if TYPE_CHECKING:
    from desktop.sync.line import Line

BATCH_START_BYTES = 64 * 1024
BATCH_MAX_BYTES = 256 * 1024
PAGE_START_BYTES = 32 * 1024
PAGE_MAX_BYTES = 256 * 1024
PIECE_START_BYTES = 128 * 1024
PIECE_MAX_BYTES = 1024 * 1024
PIECE_GOOD_S = 30.0
STEPS_WITHOUT_PROGRESS_MAX = 20
WAIT_STEP_S = 0.5
BLOBS_LATER, MONTH_FULL = "blobs_later", "month_full"  # photos and files wait: she wanted it so now, or the month's limit is reached
_TYPICAL_COMPRESSION = 4.0
_MOVING = ("records", "photos", "materials")
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Progress:
    """stage: 'connecting', 'records', 'photos', 'materials' or 'waiting'; trouble: why it waits.

    bytes_done, bytes_total: of everything; blob_bytes_done, blob_bytes_total: the photos and files among them;
    seconds_left, bytes_a_second: None while nobody can know.
    """

    stage: str
    records_done: int
    records_total: int
    bytes_done: int
    bytes_total: int
    photos_left: int = 0
    seconds_left: float | None = None
    retry_in_s: float | None = None
    trouble: str = ""
    blob_bytes_done: int = 0
    blob_bytes_total: int = 0
    files_left: int = 0
    bytes_a_second: float | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a session did. received: the centre holds every record and every photo that may travel; reason: why not, or why wished
    files wait; newer: version of a newer program that the centre has, '' for none.

    fetched: wished files that are here now; files_left: those that are not.
    """

    requests: int
    bytes_up: int
    bytes_down: int
    pushed: int
    pulled: int
    rejected: int
    blobs_left: int
    received: bool
    reason: str = ""
    fetched: int = 0
    files_left: int = 0
    newer: str = ""


class Session:
    """Talks until there is nothing left to say. progress is called from this thread; hurried: ends a wait for the next try.

    another_line: a second connection for blobs; blob_bytes_max: how many bytes may be spent on blobs, None for any number.
    """

    def __init__(
        self, store: Store, engine: Engine, line: "Line", another_line: "Callable[[], Line]", around: Surroundings,
        progress: Callable[[Progress], None], cancelled: threading.Event, hurried: threading.Event, timeout_s: float,
        blob_bytes_max: int | None = None,
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
        self._page = BatchSize(PAGE_START_BYTES, 1024, PAGE_MAX_BYTES)
        self._piece = BatchSize(PIECE_START_BYTES, 4 * 1024, PIECE_MAX_BYTES, PIECE_GOOD_S)
        self._transfers = Transfers(store, line, another_line, around.monotonic_s, self, self._piece)
        self._blob_bytes_max = blob_bytes_max
        self._kept_for_later = False
        self._retry = RetryTimer(around.random)
        self._compression = _TYPICAL_COMPRESSION
        self._pushed = self._pulled = self._rejected = self._record_bytes = 0
        self._began_s, self._waited_s = around.monotonic_s(), 0.0
        self._fetched = 0
        self._newer = ""

    def run(self) -> Outcome:
        """Goes on through failures of the line. Raises RefusedError when the centre turns this laptop away."""
        reason = ""
        self.tell("connecting")
        while True:
            try:
                self._exchange_records()
                self._move_blobs()
                reason = ""
                break
            except CancelledError:
                reason = "cancelled"
                break
            except LineError as error:
                self._batch.failed()
                self._page.failed()
                self._piece.failed()
                reason = error.code
                if not self._wait(self._retry.delay_s(), error.code):
                    reason = "cancelled" if self._cancelled.is_set() else reason
                    break
        return self._outcome(reason)

    def _exchange_records(self) -> None:
        idle = 0
        while True:
            self.stop_if_due()
            heard = self._one_exchange()
            self.tell("records")
            if not heard.again and not self._more_to_say():
                return
            idle = 0 if heard.acked or heard.pulled else idle + 1
            if idle > STEPS_WITHOUT_PROGRESS_MAX:
                raise LineError("no_progress")

    def _one_exchange(self) -> Heard:
        page_bytes = int(self._page.bytes * _TYPICAL_COMPRESSION)
        question = self._engine.prepare(int(self._batch.bytes * self._compression), feed_bytes=page_bytes)
        started = self._around.monotonic_s()
        reply = self._line.post("/v1/sync", question.data)
        took = self._around.monotonic_s() - started
        self._record_bytes += len(question.data)
        heard = self._engine.receive(reply.body)
        if heard.acked or heard.pulled:
            self._retry.progressed()
        if question.raw_push_bytes:
            self._batch.went_well(took, len(question.data))
            self._compression = max(1.0, question.raw_push_bytes / len(question.data))
        if heard.pulled:
            self._page.went_well(took, len(reply.body))
        self._pushed += heard.acked
        self._pulled += heard.pulled
        self._rejected = heard.rejected
        self._newer = heard.newer or self._newer
        return heard

    def _more_to_say(self) -> bool:
        with self._store.reading() as connection:
            return standing.waiting(connection).saves > 0 or bool(correspondence.months_to_certify(connection))

    def _move_blobs(self) -> None:
        """Photos up, then wished files down; records go first whenever some wait. Larger than the limit stays for another time."""
        sent = False
        while True:
            with self._store.reading() as connection:
                waiting = standing.waiting(connection).saves
                photos, files = self._photos(connection), self._files(connection)
            if waiting:
                self._exchange_records()
            elif photos:
                whole = self._transfers.send(photos)
                self._transfers.set_aside.update(whole)  # once in a session: who only says that it arrived would have it for ever
                sent = sent or bool(whole)
            elif sent:  # the receipts of their months are out of date
                sent = False
                self._exchange_records()
            elif files:
                self._fetched += len(self._transfers.fetch(files))
            else:
                return

    def _photos(self, connection: Connection) -> list[tuple[bytes, int, int]]:
        return self._within_limit((one, one[0], one[1] - one[2]) for one in correspondence.blobs_to_send(connection))

    def _files(self, connection: Connection) -> list[Wish]:
        home = self._store.home
        return self._within_limit((one, one.blob, one.size - wishes.held(home, one.blob)) for one in wishes.waiting(connection))

    def _within_limit(self, todo: Iterable[tuple[T, bytes, int]]) -> list[T]:
        """What may move now, of (what, its blob, bytes to go): not what was set aside, nor what together would go beyond the limit."""
        chosen, going = [], self._transfers.bytes_moved
        for one, blob, size in todo:
            if blob in self._transfers.set_aside:
                continue
            if self._blob_bytes_max is not None and going + size > self._blob_bytes_max:
                self._kept_for_later = True
                continue
            going += size
            chosen.append(one)
        return chosen

    def stop_if_due(self) -> None:
        """Raises CancelledError when she asked to stop, LineError('time_up') when the time is up."""
        if self._cancelled.is_set():
            raise CancelledError
        if self._around.monotonic_s() >= self._deadline:
            raise LineError("time_up")

    def progressed(self) -> None:
        """Some bytes of a blob arrived: after a cut it is tried again at once."""
        self._retry.progressed()

    def piece_took(self, seconds: float, size: int) -> None:
        """A piece of a photo arrived within so long."""
        self._piece.went_well(seconds, size)

    def _wait(self, seconds: float, trouble: str) -> bool:
        """Waits for the next try; False when the time is up or she asked to stop."""
        self._hurried.clear()
        began = self._around.monotonic_s()
        until = began + seconds
        if self._around.monotonic_s() >= self._deadline:
            return False
        while (left := min(until, self._deadline) - self._around.monotonic_s()) > 0:
            self.tell("waiting", retry_in_s=left, trouble=trouble)
            if self._cancelled.wait(min(left, WAIT_STEP_S)):
                return False
            if self._hurried.is_set():
                self._retry.asked()
                break
        self._waited_s += self._around.monotonic_s() - began
        return self._around.monotonic_s() < self._deadline

    def tell(self, stage: str, retry_in_s: float | None = None, trouble: str = "") -> None:
        """Reports how far everything is."""
        with self._store.reading() as connection:
            waiting = standing.waiting(connection)
            files = wishes.waiting(connection)
        files_left = sum(max(0, one.size - wishes.held(self._store.home, one.blob)) for one in files)
        moved = self._transfers.bytes_moved
        blobs_left = waiting.photo_bytes + files_left
        left = int((waiting.bytes - waiting.photo_bytes) / self._compression) + blobs_left
        done = self._record_bytes + moved
        talking_s = self._around.monotonic_s() - self._began_s - self._waited_s
        rate = done / talking_s if talking_s > 0.5 else 0
        self._report(
            Progress(
                stage, self._pushed, self._pushed + waiting.saves, done, done + left, waiting.photos,
                left / rate if rate and stage in _MOVING else None, retry_in_s, trouble, moved, moved + blobs_left, len(files),
                rate if rate and stage in _MOVING else None,
            )
        )

    def _outcome(self, reason: str) -> Outcome:
        with self._store.reading() as connection:
            waiting = standing.waiting(connection)
            left = len(correspondence.blobs_to_send(connection))
            files_left = len(wishes.waiting(connection))
        requests, up, down = self._transfers.traffic()
        received = waiting.saves == 0 and left == 0 and not reason
        if not reason and self._kept_for_later and (left or files_left):
            reason = BLOBS_LATER
        elif not received and not reason:
            reason = "no_file" if self._transfers.files_gone else "partly"
        self._transfers.close()
        return Outcome(
            requests, up, down, self._pushed, self._pulled, waiting.rejected, left, received, reason, self._fetched, files_left,
            self._newer,
        )
