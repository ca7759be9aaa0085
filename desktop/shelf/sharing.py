"""Handing out, begun and stopped by her: where phones find it, how many came, what they took."""

from collections.abc import Callable
from dataclasses import dataclass
from ipaddress import ip_address
from threading import Lock, Thread

from core.domain.kinds import TO_PHONE
from desktop.clock import Surroundings
from desktop.materials.shelf import Shelf
from desktop.shelf.offer import Offer
from desktop.shelf.serving import HandOutServer, Room
from desktop.store import errors
from desktop.store.errors import KnownError
from desktop.store.shelf_rows import ShelfItem, ShelfQuery, Where

PORT, PORTS_TRIED = 8080, 10
WINDOWS_HOTSPOT = "192.168.137.1"


@dataclass(frozen=True, slots=True)
class Shared:
    """urls: how phones reach it, the likeliest first; phones: that came since it began; taken: materials they got; offered: how many."""

    urls: tuple[str, ...]
    phones: int
    taken: int
    offered: int


class Sharing:
    """language: of the page that phones see; addresses: of this computer in its networks."""

    def __init__(self, shelf: Shelf, library: Callable[[], str], around: Surroundings, addresses: Callable[[], list[str]]) -> None:
        self._shelf = shelf
        self._library = library
        self._around = around
        self._addresses = addresses
        self._lock = Lock()
        self._server: HandOutServer | None = None
        self._offer = Offer(self._here, self._around.monotonic_s)
        self._phones: set[str] = set()
        self._taken: set[tuple[str, str]] = set()

    @property
    def is_on(self) -> bool:
        """True from `start` to `stop`."""
        return self._server is not None

    @property
    def phones(self) -> int:
        """How many came since it began."""
        return len(self._phones)

    def start(self, language: str = "id", port: int = PORT, only: str = "") -> Shared:
        """Begins, or goes on where it has begun. only: listen at this address alone, '' for all networks.

        Raises KnownError('no_network') where this computer is in none, or may not listen in it.
        """
        with self._lock:
            if self._server is None:
                if not (only or self._here_addresses()):
                    raise KnownError(errors.NO_NETWORK)
                self._offer = Offer(self._here, self._around.monotonic_s)
                room = Room(self._library(), language, self._offer, self._came, self._took, self._around.now_ms, self._around.monotonic_s)
                self._phones, self._taken = set(), set()
                self._server = _listening(only, port, room)
                Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.2}, name="hand-out", daemon=True).start()
        return self.state()

    def state(self) -> Shared:
        """How it stands. The networks are looked at anew: a hotspot may have been switched on meanwhile."""
        server = self._server
        port = server.server_address[1] if server else 0
        own = server.server_address[0] if server else ""
        here = [str(own)] if own not in ("", "0.0.0.0") else self._here_addresses()
        urls = tuple(f"http://{one}:{port}" for one in sorted(here, key=_likely)) if server else ()
        return Shared(urls, len(self._phones), len(self._taken), len(self._offer.items()))

    def titles(self) -> list[str]:
        """What phones find, starred materials first."""
        return [one.title for one in sorted(self._offer.items(), key=lambda one: not one.favourite)]

    def stop(self) -> None:
        """Ends it; whoever is reading is cut off. Saves what was counted. Raises KnownError where the disk does not allow it."""
        with self._lock:
            server, self._server = self._server, None
        if server is not None:
            server.shutdown()
            server.hang_up()
            server.server_close()
            self._shelf.keep_counts()

    def _here_addresses(self) -> list[str]:
        return [one for one in self._addresses() if not ip_address(one).is_loopback]

    def _here(self) -> list[ShelfItem]:
        return self._shelf.items(ShelfQuery(where=Where.HERE))

    def _came(self, phone: str) -> None:
        self._phones.add(phone)

    def _took(self, record: str, phone: str) -> None:
        """One phone that goes on after a cut, or plays a film in stretches, has got it once."""
        if (record, phone) not in self._taken:
            self._taken.add((record, phone))
            self._shelf.count(record, TO_PHONE)


def _listening(host: str, port: int, room: Room) -> HandOutServer:
    for one in (*range(port, port + PORTS_TRIED), 0):
        try:
            return HandOutServer((host, one), room)
        except OSError as error:
            failed = error
    raise KnownError(errors.NO_NETWORK, str(failed)) from failed


def _likely(address: str) -> tuple[int, str]:
    """The laptop's own hotspot first, then the networks of homes and offices."""
    told = ip_address(address)
    ranks = {True: 1 if address.startswith("192.168.") else 2}
    return (0 if address == WINDOWS_HOTSPOT else ranks.get(told.is_private, 3)), address
