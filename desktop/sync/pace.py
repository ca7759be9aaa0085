"""How much at a time, and when to try again.

A batch starts at 64 kB on the wire and grows towards what the line carries in 8 s, at most eightfold at a time; it halves when a
request fails. So a cut costs about 8 s of air time at most; pieces of photos may take longer, because what came of one before a cut is
kept. Where connections are cut after a while whatever they carry, the line lets go of them before that, when nothing is under way.
Retries wait 5, 10, 20 … 300 s, each ± 50 %, so that a thousand laptops do not knock together.
"""

from collections.abc import Callable

GOOD_REQUEST_S = 8.0
GROWTH_MAX = 8.0
_SHORTEST_S = 0.001
LIFETIME_LEAST_S, LIFETIME_SHARE = 20.0, 0.75
_HARDLY_ANY = 0.125
RETRY_FIRST_S = 5.0
RETRY_MAX_S = 300.0


class BatchSize:
    """The size of the next request or piece, in bytes. good_s: how long one may take."""

    def __init__(self, start: int, least: int, most: int, good_s: float = GOOD_REQUEST_S) -> None:
        self._good_s = good_s
        self.bytes = start
        self._least = least
        self._most = most

    def went_well(self, seconds: float, carried: int) -> None:
        """So many bytes arrived within so long. A short one says little about the line, and changes nothing."""
        most = min(self._most, int(self.bytes * GROWTH_MAX))
        self.bytes = max(self.bytes, min(most, int(carried * self._good_s / max(seconds, _SHORTEST_S))))

    def failed(self) -> None:
        """A request of this size did not arrive."""
        self.bytes = max(self.bytes // 2, self._least)


class Lifetime:
    """How long a connection lives before something on the way cuts it, learnt from the cuts. Times in seconds of one clock."""

    def __init__(self) -> None:
        self._least: float | None = None
        self._since: float | None = None

    def opened(self, now: float) -> None:
        """A connection began."""
        self._since = now

    def cut(self, now: float) -> None:
        """It broke. One that was young says nothing about the next."""
        age = now - self._since if self._since is not None else 0.0
        if age >= LIFETIME_LEAST_S:
            self._least = min(age, self._least or age)
        self._since = None

    def let_go(self) -> None:
        """It was ended; the next request begins another."""
        self._since = None

    def left_s(self, now: float) -> float | None:
        """How long what is asked now may take; None where nothing is known against it."""
        if self._least is None:
            return None
        return LIFETIME_SHARE * self._least - (now - self._since if self._since is not None else 0.0)

    def is_old(self, now: float) -> bool:
        """True when hardly anything would come before it may be cut."""
        left = self.left_s(now)
        return left is not None and self._least is not None and left < _HARDLY_ANY * self._least


class RetryTimer:
    """Owns the state of trying again. random: that many unpredictable bytes."""

    def __init__(self, random: Callable[[int], bytes]) -> None:
        self._random = random
        self._next_s = RETRY_FIRST_S
        self._was_talking = False

    def progressed(self) -> None:
        """Something arrived, there or here. Being answered is not enough: who only answers could make us ask for ever."""
        self._next_s = RETRY_FIRST_S
        self._was_talking = True

    def asked(self) -> None:
        """She wants it tried now: the waits begin anew."""
        self._next_s = RETRY_FIRST_S

    def delay_s(self) -> float:
        """How long to wait now. Nothing at all when the line has just been cut in the middle of a talk."""
        if self._was_talking:
            self._was_talking = False
            return 0.0
        base, self._next_s = self._next_s, min(self._next_s * 2, RETRY_MAX_S)
        return base * (0.5 + int.from_bytes(self._random(2), "big") / 65535)
