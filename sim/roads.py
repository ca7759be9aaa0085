"""What travels, and what may happen to it on the way. Every message ever sent is kept, because it may always come once more."""

import random
from dataclasses import dataclass, field

from core.protocol import envelope, messages
from core.protocol.messages import Answer, Request
from desktop.sync.errors import LineError
from desktop.sync.line import Reply
from server.errors import RefusedError
from sim.centre import Centre, Moment

WAITING_MAX = 12


@dataclass(frozen=True, slots=True)
class Letter:
    """A sealed message. key: of the laptop that it comes from or goes to; moment: when the server made it."""

    data: bytes
    key: bytes
    moment: Moment | None = None


@dataclass(slots=True)
class Roads:
    """sent, said: all requests and answers there ever were; slow_requests, slow_answers: still under way somewhere."""

    sent: list[Letter] = field(default_factory=list)
    said: list[Letter] = field(default_factory=list)
    slow_requests: list[Letter] = field(default_factory=list)
    slow_answers: list[Letter] = field(default_factory=list)

    def delay_request(self, letter: Letter) -> None:
        """It arrives another day, or never."""
        self.slow_requests = [*self.slow_requests[-WAITING_MAX + 1 :], letter]

    def delay_answer(self, letter: Letter) -> None:
        """It arrives another day, or never."""
        self.slow_answers = [*self.slow_answers[-WAITING_MAX + 1 :], letter]


def damaged(data: bytes, chance: random.Random) -> bytes:
    """Cut short, or with a few bits turned."""
    if chance.random() < 0.3:
        return data[: chance.randrange(len(data))]
    changed = bytearray(data)
    for _ in range(chance.choice((1, 1, 1, 3))):
        changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
    return bytes(changed)


def opened_request(data: bytes) -> tuple[bytes, Request]:
    """(the message before it was sealed, what it says)."""
    _, message = envelope.unseal(data, envelope.REQUEST, lambda _: None)
    return message, messages.read_request(message)


def opened_answer(data: bytes) -> tuple[bytes, Answer]:
    """(the message before it was sealed, what it says)."""
    _, message = envelope.unseal(data, envelope.ANSWER, lambda _: None)
    return message, messages.read_answer(message)


class PhotoLine:
    """The road that pieces of photos take, and the session that nobody watches. cut: where the line breaks."""

    def __init__(self, centre: Centre, device: bytes) -> None:
        self._centre = centre
        self._device = device
        self.cut: str | None = None

    def patch_blob(self, _: object, blob: bytes, offset: int, piece: bytes) -> int | None:
        """How much the centre holds then; None when it does not want it."""
        if self.cut == "before":
            raise LineError("no_connection")
        try:
            held = self._centre.blobs.append(self._device, blob, offset, piece)
        except RefusedError as error:
            if error.status in (404, 413, 422):
                return None
            if error.status != 409:
                raise LineError("no_progress", error.code) from error
            held = int(error.headers["Upload-Offset"])
        if self.cut == "after":
            raise LineError("no_connection")
        return held

    def held_of_blob(self, *_: object) -> int | None:
        """Asked behind a cut, when this line is gone."""
        raise LineError("no_connection")

    def progressed(self) -> None:
        """Some bytes arrived."""

    def piece_took(self, _: float, __: int) -> None:
        """So many seconds."""

    def tell(self, _: str) -> None:
        """How far it is."""

    def stop_if_due(self) -> None:
        """It never is."""


class EnrolLine:
    """The road that joining takes. is_deaf: the answer is lost."""

    url = "http://centre.invalid"

    def __init__(self, centre: Centre, is_deaf: bool = False) -> None:
        self._centre = centre
        self._is_deaf = is_deaf

    def post(self, path: str, data: bytes, statuses: frozenset[int] = frozenset()) -> Reply:
        """An enrolment request."""
        status, body = self._centre.enrol(data)
        if self._is_deaf:
            raise LineError("no_connection")
        if status != 200 and status not in statuses:
            raise LineError("server_error", str(status))
        return Reply(status, {}, body)
