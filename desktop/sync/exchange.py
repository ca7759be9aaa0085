"""The exchange as she knows it: join by a code, send and fetch, receipts, what happened before."""

import dataclasses
import threading
from collections.abc import Callable

from core.protocol.certificates import open_signed
from core.protocol.receipts import RECEIPT_PURPOSE, Receipt
from desktop import settings
from desktop.clock import Surroundings
from desktop.store import arrivals, carried, correspondence, disk, errors, records, signal, standing, wishes
from desktop.store.rows import Contact, ExchangeState
from desktop.store.store import Store
from desktop.store.wishes import Material
from desktop.sync import joining
from desktop.sync.engine import Engine
from desktop.sync.errors import ExchangeError, RefusedError
from desktop.sync.opening import open_line
from desktop.sync.session import BLOBS_LATER, MONTH_FULL, Outcome, Progress, Session
from desktop.sync.turn import turn

DEFAULT_TIMEOUT_S = 60.0


class Exchange:
    """Talks to the centre. Every method blocks."""

    def __init__(self, store: Store, around: Surroundings) -> None:
        self._store = store
        self._around = around

    def state(self) -> ExchangeState:
        """What waits, what arrived, when the centre was last heard."""
        with self._store.reading() as connection:
            me = self._store.present(connection)
            received, safe = standing.arrived(connection)
            latest = correspondence.receipts(connection)[:1]
            return ExchangeState(
                enrolled=me.enrolled,
                server_url=me.server_url,
                waiting=standing.waiting(connection),
                last_contact=me.server_time or None,
                last_receipt=_receipt(latest[0]).number if latest else None,
                received_records=received,
                safe_records=safe,
                clock_wrong_by_s=me.clock_wrong_by or None,
                carriers=carried.carriers(connection, me),
                is_joining=carried.joining(connection) is not None,
                is_practice=self._store.is_practice,
                wished_bytes=sum(max(0, one.size - wishes.held(self._store.home, one.blob)) for one in wishes.waiting(connection)),
                month_bytes=correspondence.line_bytes_of_month(connection, self._around.now_ms()),
            )

    def enrol(self, code: str, url: str, cancelled: threading.Event | None = None) -> None:
        """Joins with the code that the regency gave. Raises EnrolError, LineError, CancelledError, RefusedError('practice')."""
        self._refuse_practice()
        line = open_line(url, cancelled, joins=True)
        try:
            joining.join(self._store, self._around, line, code)
        finally:
            line.close()

    def set_address(self, url: str) -> None:
        """Where the centre is reached from now on; a laptop that joined by stick never heard of it."""
        with self._store.installing() as (_, me):
            me.server_url = url.rstrip("/")

    def run(
        self,
        progress: Callable[[Progress], None] = lambda _: None,
        cancelled: threading.Event | None = None,
        timeout_s: float = DEFAULT_TIMEOUT_S,
        hurried: threading.Event | None = None,
        blob_bytes_max: int | None = None,
        month_bytes_max: int | None = None,
    ) -> Outcome:
        """Sends and fetches until all has arrived, the time is up or `cancelled` is set. hurried: try again now instead of waiting.
        blob_bytes_max: how many bytes may be spent on photos and files, 0 for records alone; the rest stays for another time.
        month_bytes_max: photos and files stop where the month's bytes over the internet would pass it; records never do.

        Raises RefusedError: 'practice', 'not_enrolled', 'no_address', 'already_syncing', 'revoked', 'newer_server'; KnownError.
        """
        cancelled, hurried = cancelled or threading.Event(), hurried or threading.Event()
        left = self._left_of_month(month_bytes_max)
        is_tight = left is not None and (blob_bytes_max is None or left < blob_bytes_max)
        with turn(self._store):
            me = self._store.installation()
            if not me.enrolled:
                raise RefusedError("not_enrolled")
            if not me.server_url:
                raise RefusedError("no_address")
            arrivals.tell(self._store)
            started, wall = self._around.monotonic_s(), self._around.now_ms()
            line = open_line(me.server_url, cancelled, me.root)
            try:
                engine = Engine(self._store, self._around)
                outcome = Session(
                    self._store, engine, line, lambda: open_line(me.server_url, cancelled, me.root), self._around, progress,
                    cancelled, hurried, timeout_s, left if is_tight else blob_bytes_max,
                ).run()  # fmt: skip
            except OSError as error:
                raise disk.known(error) from error
            except ExchangeError as error:
                self._remember(wall, error.code, 0, (line.traffic.up, line.traffic.down), started)
                raise
            finally:
                line.close()
            if is_tight and outcome.reason == BLOBS_LATER:
                outcome = dataclasses.replace(outcome, reason=MONTH_FULL)
            self._remember(wall, outcome.reason or "received", outcome.pushed, (outcome.bytes_up, outcome.bytes_down), started)
        self._want_for_all()
        return outcome

    def _want_for_all(self) -> None:
        """What the centre wants in every library waits for the next contact, so that she is asked before it costs anything."""
        room = settings.load(self._store.home.folder).materials_mb * 1024**2
        with self._store.writing() as connection:
            wishes.want_for_all(connection, self._store.home, room)

    def materials(self) -> list[Material]:
        """The centre's learning materials, as far as this laptop has heard of them."""
        with self._store.reading() as connection:
            return wishes.materials(connection, self._store.home)

    def want_material(self, record: str) -> bool:
        """The next contact fetches its file; False when there is no such material."""
        with self._store.writing() as connection:
            return wishes.want(connection, self._store.home, bytes.fromhex(record))

    def want_receipt(self, month: str) -> None:
        """The next contact asks for the centre's statement about this month."""
        with self._store.writing() as connection:
            records.want_receipt(connection, month)

    def receipts(self, month: str | None = None) -> list[Receipt]:
        """The centre's signed statements, newest first."""
        with self._store.reading() as connection:
            return [_receipt(data) for data in correspondence.receipts(connection, month)]

    def contacts(self) -> list[Contact]:
        """Attempts to reach the centre, newest first."""
        with self._store.reading() as connection:
            return correspondence.contacts(connection)

    def speeds(self) -> signal.Speeds:
        """What earlier contacts tell about each road."""
        return signal.speeds(self.contacts())

    def _left_of_month(self, most: int | None) -> int | None:
        if most is None:
            return None
        with self._store.reading() as connection:
            return max(0, most - correspondence.line_bytes_of_month(connection, self._around.now_ms()))

    def _refuse_practice(self) -> None:
        if self._store.is_practice:
            raise RefusedError(errors.PRACTICE)

    def _remember(self, wall: int, outcome: str, records: int, traffic: tuple[int, int], started: float) -> None:
        contact = Contact(wall, outcome, records, *traffic, self._around.monotonic_s() - started)
        with self._store.writing() as connection:
            correspondence.keep_contact(connection, contact)


def _receipt(signed: bytes) -> Receipt:
    return open_signed(signed, RECEIPT_PURPOSE, Receipt)[1]

