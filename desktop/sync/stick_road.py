"""The road by stick as she knows it: pack the bag, take back what came, join without any line. Every method blocks."""

import shutil
import threading
from collections.abc import Callable
from pathlib import Path

from core.stick import Medium, Stick
from desktop.clock import Surroundings
from desktop.store import arrivals, correspondence
from desktop.store.rows import CARRIED, FETCHED, Contact
from desktop.store.store import Store
from desktop.sync import joining
from desktop.sync.errors import RefusedError
from desktop.sync.packing import Offer, Packed, Packing, PackingProgress
from desktop.sync.stick_faults import named_faults
from desktop.sync.turn import turn
from desktop.sync.unpacking import Progress, Unpacked, Unpacking


class StickRoad:
    """medium: what a stick is asked to do."""

    def __init__(self, store: Store, around: Surroundings, medium: Medium | None = None) -> None:
        self._store = store
        self._around = around
        self._medium = medium

    def join(self, code: str, address: str = "") -> None:
        """Keeps the regency's code; the request goes along with every bag until its answer is back.

        Raises EnrolError('code_mistyped'), RefusedError('practice').
        """
        with turn(self._store):
            joining.join_by_stick(self._store, code, address)

    def offer(self, root: Path) -> Offer:
        """What packing this stick would write now. Raises RefusedError, CarryError."""
        with turn(self._store):
            self._refuse_strangers()
            return self._packing(root, "", lambda _: None, threading.Event()).offer()

    def pack(
        self, root: Path, place: str, progress: Callable[[PackingProgress], None] = lambda _: None,
        cancelled: threading.Event | None = None,
    ) -> Packed:  # fmt: skip
        """Packs the bag; afterwards the stick may be pulled out. place: what she calls it.

        Raises RefusedError: 'practice', 'not_enrolled', 'already_syncing'; KnownError.
        """
        started, wall = self._around.monotonic_s(), self._around.now_ms()
        with turn(self._store):
            self._refuse_strangers()
            arrivals.tell(self._store)
            packed = self._packing(root, place, progress, cancelled or threading.Event()).run()
            seconds = self._around.monotonic_s() - started
            self._remember(Contact(wall, f"{CARRIED} {packed.reason}".strip(), packed.records, packed.bytes, 0, seconds))
        return packed

    def unpack(
        self, root: Path, progress: Progress = lambda *_: None, cancelled: threading.Event | None = None
    ) -> Unpacked:
        """Takes what came back. Raises RefusedError: 'practice', 'already_syncing'; KnownError."""
        started, wall = self._around.monotonic_s(), self._around.now_ms()
        with turn(self._store):
            found = Unpacking(self._store, self._around, Stick(root, self._medium), progress, cancelled or threading.Event()).run()
            seconds = self._around.monotonic_s() - started
            self._remember(Contact(wall, f"{FETCHED} {found.reason}".strip(), found.acked + found.pulled, 0, 0, seconds))
        return found

    def _packing(
        self, root: Path, place: str, progress: Callable[[PackingProgress], None], cancelled: threading.Event
    ) -> Packing:
        with named_faults():
            free = shutil.disk_usage(root).free
        return Packing(self._store, self._around, Stick(root, self._medium), place, free, progress, cancelled)

    def _refuse_strangers(self) -> None:
        """Without a code there is nobody to seal to."""
        if not self._store.installation().enrolled and joining.waiting_request(self._store) is None:
            raise RefusedError("not_enrolled")

    def _remember(self, contact: Contact) -> None:
        with self._store.writing() as connection:
            correspondence.keep_contact(connection, contact)
