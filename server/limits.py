"""How much one address may ask: a bucket for each that fills by and by. Meant for floods and guessing, not for a room of laptops.

    enrol, password   guessing is one scrypt or one compare a try; nobody needs more than some a minute. On the pages only a wrong
                      password counts: an upload in a thousand pieces gives the right one a thousand times
    everything else   a regency's room behind one address: thirty laptops at once, with photos in pieces
    in a relay's room every laptop has an address of its own, and hands over as fast as the disk takes it

Kept in memory, of the addresses that asked last; a restart forgives.
"""

from collections import OrderedDict
from collections.abc import Awaitable, Callable
from threading import Lock

from fastapi import Request, Response

from server.carrier import refuse
from server.errors import RefusedError

ADDRESSES_KEPT = 10_000
GUESSES, ANYTHING, IN_A_ROOM = (10 / 60, 60.0), (100.0, 2_000.0), (400.0, 10_000.0)  # (a second, at once)
_GUESSED = ("/v1/enrol", "/")
Next = Callable[[Request], Awaitable[Response]]


class Buckets:
    """One bucket an address. per_second: how fast it fills; most: how much it holds; now_ms: the clock."""

    def __init__(self, per_second: float, most: float, now_ms: Callable[[], int]) -> None:
        self._per_second = per_second
        self._most = most
        self._now_ms = now_ms
        self._lock = Lock()
        self._left: OrderedDict[str, tuple[float, int]] = OrderedDict()

    def take(self, address: str, count: int = 1) -> float:
        """0 where one more may be asked, otherwise the seconds until then. count: 0 only looks."""
        now = self._now_ms()
        with self._lock:
            left, then = self._left.pop(address, (self._most, now))
            left = min(self._most, left + max(0, now - then) / 1000 * self._per_second)
            allowed = left >= 1
            self._left[address] = (left - count if allowed else left, now)
            while len(self._left) > ADDRESSES_KEPT:
                self._left.popitem(last=False)
        return 0.0 if allowed else (1 - left) / self._per_second


class Limits:
    """A middleware that turns away who asks too much, before anything is read. anything: where nothing is guessed."""

    def __init__(self, now_ms: Callable[[], int], anything: tuple[float, float] = ANYTHING) -> None:
        self._guesses, self._anything = Buckets(*GUESSES, now_ms), Buckets(*anything, now_ms)

    async def __call__(self, request: Request, go_on: Next) -> Response:
        """429 with the seconds to wait, or what the rest of the application says."""
        address = request.client.host if request.client else ""
        buckets = self._guesses if request.url.path in _GUESSED else self._anything
        seconds = buckets.take(address)
        if "authorization" in request.headers and buckets is self._anything:
            seconds = max(seconds, self._guesses.take(address, 0))
        if seconds:
            return await refuse(request, RefusedError(429, "busy", headers={"Retry-After": str(int(seconds) + 1)}))
        answer = await go_on(request)
        if answer.status_code == 401 and "authorization" in request.headers and buckets is self._anything:
            self._guesses.take(address)
        return answer
