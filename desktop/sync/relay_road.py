"""The road by the relay in the regency's room: the bag goes into its custody, answers come back as soon as it reaches the centre.

    pack ─► custody ("Dibawa") ─► relay ─► centre ─► answers ─► unpack ("Diterima")

The relay sees only what is sealed. What it does not hand on today it hands on later; the laptop may go home.
"""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec

from core.domain.kinds import BY_RELAY
from core.protocol.keys import KEY_BYTES
from desktop.clock import Surroundings
from desktop.store import arrivals, correspondence, feeds, rooms, wishes
from desktop.store.recipes import recipe
from desktop.store.rows import RELAYED, Contact
from desktop.store.store import Store
from desktop.sync import joining
from desktop.sync.errors import CancelledError, CarryError, LineError, RefusedError
from desktop.sync.fetching import fetch_file
from desktop.sync.opening import open_line
from desktop.sync.packing import Packed, Packing, PackingProgress
from desktop.sync.relay_shelf import RelayShelf
from desktop.sync.stick_faults import named_faults
from desktop.sync.turn import turn
from desktop.sync.unpacking import Unpacked, Unpacking

if TYPE_CHECKING:
    from desktop.sync.line import Line

ROOM = 2**50  # the relay itself says when it is full
ANSWER_WAIT_S = 90.0
LOOK_FIRST_S, LOOK_EVERY_S = 0.05, 0.5
_HEALTH = msgspec.json.Decoder(dict[str, object])


@dataclass(frozen=True, slots=True)
class Relayed:
    """What a visit at a relay did. waiting: bundles that it still has to hand on; files: wished files that came; joined: this
    laptop belongs to a library now; waited_s: how long nothing but the centre's answers was waited for.
    """

    packed: Packed
    unpacked: Unpacked
    waiting: int
    files: int
    joined: bool
    reason: str = ""
    waited_s: float = 0.0


class RelayRoad:
    """Every method blocks."""

    def __init__(self, store: Store, around: Surroundings) -> None:
        self._store = store
        self._around = around

    def run(
        self, url: str, place: str, progress: Callable[[PackingProgress], None] = lambda _: None,
        cancelled: threading.Event | None = None, wait_s: float = ANSWER_WAIT_S, trust: bool = False,
    ) -> Relayed:  # fmt: skip
        """Hands everything over and takes what is there. place: what she calls the relay; wait_s: for answers, while it reaches the centre.

        The first relay is trusted for good, any other once she says so (trust).
        Raises RefusedError: 'practice', 'not_enrolled', 'already_syncing', 'no_relay', 'other_relay'; LineError where nobody answers;
        KnownError.
        """
        cancelled = cancelled or threading.Event()
        started, wall = self._around.monotonic_s(), self._around.now_ms()
        with turn(self._store):
            if not self._store.installation().enrolled and joining.waiting_request(self._store) is None:
                raise RefusedError("not_enrolled")
            arrivals.tell(self._store)
            line = open_line(url, cancelled)
            try:
                done = self._visit(line, self._trusted(line, trust), place, progress, cancelled, wait_s)
            finally:
                line.close()
            seconds = self._around.monotonic_s() - started - done.waited_s
            contact = Contact(wall, f"{RELAYED} {done.reason}".strip(), done.packed.records, line.traffic.up, line.traffic.down, seconds)
            with self._store.writing() as connection:
                correspondence.keep_contact(connection, contact)
        return done

    def _trusted(self, line: "Line", trust: bool) -> bytes:
        """The key of the relay, one that this laptop trusts."""
        key = _key_of(line)
        with self._store.writing() as connection:
            known = rooms.trusted(connection)
            if known and key not in known and not trust:
                raise RefusedError("other_relay", line.url)
            rooms.trust(connection, key, self._around.now_ms())
        return key

    def _visit(
        self, line: "Line", relay: bytes, place: str, progress: Callable[[PackingProgress], None], cancelled: threading.Event,
        wait_s: float,
    ) -> Relayed:  # fmt: skip
        with self._store.reading() as connection:
            held = feeds.positions(connection)
        shelf = RelayShelf(line, relay, self._store.signer(), held)

        unpacking = Unpacking(self._store, self._around, shelf, lambda *_: None, cancelled)

        def exchange() -> tuple[Packed, Unpacked, float]:
            packed = Packing(self._store, self._around, shelf, place, ROOM, progress, cancelled).run(asks_last=True)
            progress(PackingProgress("answers", 0, 0))
            waited_s = self._wait(line, shelf, cancelled, 0 if packed.reason else wait_s)
            return packed, unpacking.run(), waited_s

        unpacking.run()  # what was handed on since the last visit need not be brought again
        packed, unpacked, waited_s = exchange()
        if packed.asks_to_join and unpacked.joined and not packed.reason:  # now there is somebody to seal to
            packed, unpacked, more_s = exchange()
            waited_s += more_s
        files = self._fetch(line, cancelled)
        reason = packed.reason or unpacked.reason
        try:
            with named_faults():
                waiting = shelf.waiting()
        except CarryError as error:
            waiting, reason = 0, reason or error.code
        return Relayed(packed, unpacked, waiting, files, unpacked.joined, reason, waited_s)

    def _wait(self, line: "Line", shelf: RelayShelf, cancelled: threading.Event, wait_s: float) -> float:
        """Waits for answers while the relay reaches the centre; how many seconds it took."""
        began, pause_s = self._around.monotonic_s(), LOOK_FIRST_S
        try:
            with named_faults():
                while self._around.monotonic_s() < began + wait_s and shelf.waiting() and _reaches_the_centre(line):
                    if cancelled.wait(pause_s):
                        break
                    pause_s = min(2 * pause_s, LOOK_EVERY_S)
        except (CarryError, LineError, CancelledError):
            pass  # what is there is taken all the same; the rest comes next time
        return self._around.monotonic_s() - began

    def _fetch(self, line: "Line", cancelled: threading.Event) -> int:
        with self._store.reading() as connection:
            wanted = [recipe(connection, self._store.home, wish) for wish in wishes.waiting(connection)]
        came = 0
        for one in wanted:
            try:
                if not cancelled.is_set() and fetch_file(line, self._store.home, one):
                    with self._store.writing() as connection:
                        wishes.came(connection, one.wish.blob)
                        arrivals.note(connection, one.wish.blob, BY_RELAY)
                    came += 1
            except (LineError, CancelledError):
                continue  # the relay is fetching it itself, or is gone
        return came


def _key_of(line: "Line") -> bytes:
    """By which key the relay there is known. Raises RefusedError('no_relay')."""
    told = _health(line)
    try:
        key = bytes.fromhex(str(told.get("key")))
    except ValueError:
        key = b""
    if not told.get("relay") or len(key) != KEY_BYTES:
        raise RefusedError("no_relay", line.url)
    return key


def _reaches_the_centre(line: "Line") -> bool:
    return bool(_health(line).get("upstream"))


def _health(line: "Line") -> dict[str, object]:
    reply = line.ask("GET", "/healthz")
    try:
        return _HEALTH.decode(reply.body) if reply.status == 200 else {}
    except msgspec.DecodeError as error:
        raise LineError("captive_portal", str(reply.status)) from error

