"""A laptop made of the protocol alone: signs, chains and sends what a test tells it to, wrong things too."""

import os
import random
from collections.abc import Sequence
from typing import Any

import msgspec

from core.protocol import delta as deltas
from core.protocol import enrolment, envelope, messages
from core.protocol.certificates import devices_hash
from core.protocol.delta import Delta, Stamp
from core.protocol.hashes import chain, delta_id
from core.protocol.keys import Signer
from core.protocol.messages import Answer, Cursor, Mark, Push, Repush, Request
from core.protocol.runs import Run, sign_run
from server.accounts.enrolment import EnrolHandler, issue_code
from server.centre import Centre
from server.exchange.handler import Handler

AREA = "64.03.09.2006"
NOON = 1_795_500_000_000  # 24 November 2026


class Writer:
    """One laptop and its history. seed: makes its keys."""

    def __init__(self, seed: int = 1, scope: bytes | None = None) -> None:
        self._chance = random.Random(seed)
        self.signer = Signer(self.draw(32))
        self.scope = scope or self.draw(16)
        self.incarnation = self.draw(8)
        self.held = Mark()  # how far the centre is known to hold the history
        self.written: list[bytes] = []
        self.cursors: dict[bytes, Cursor] = {}
        self.pages: dict[bytes, list[Any]] = {}
        self.lamport = 0
        self.q = 0
        self.library = b""
        self.known_devices = b""

    def draw(self, count: int) -> bytes:
        """The same on every run."""
        return self._chance.randbytes(count)

    def join(self, centre: Centre, area: str = AREA, library: bytes | None = None, name: str = "Al-Fadhilah") -> "Writer":
        """Enrols with a fresh code."""
        issued = issue_code(centre, area, library)
        self.library = issued.library
        request, key = self.enrol_request(issued.code, area, name)
        answer = msgspec.msgpack.decode(EnrolHandler(centre).handle(msgspec.msgpack.encode(request)), type=enrolment.EnrolAnswer)
        enrolment.check_answer(answer, key)
        return self

    def enrol_request(self, code: str, area: str = AREA, name: str = "Al-Fadhilah") -> tuple[enrolment.EnrolRequest, bytes]:
        """What it would send to join, and the code's key."""
        return enrolment.request(enrolment.typed(code) or "", self.signer.public, self.scope, area, name)

    def write(self, kind: str = "activity", record: bytes | None = None, scope: bytes | None = None, lamport: int | None = None,
              base: dict[str, list[Stamp]] | None = None, **fields: Any) -> Delta:  # fmt: skip
        """Appends a save to the history; it goes with the next push."""
        self.lamport = lamport or self.lamport + 1
        made = Delta(
            scope or self.scope, self.incarnation, len(self.written) + 1, record or self.draw(16), kind, self.lamport,
            base or {}, fields or an_activity(), NOON, "Sari",
        )  # fmt: skip
        self.written.append(deltas.encode(made))
        return made

    @property
    def ids(self) -> list[bytes]:
        """Ids of all that was written."""
        return [delta_id(body) for body in self.written]

    def push(self, first: int | None = None, last: int | None = None) -> Push:
        """The stretch first..last of the history, by default all that is not held."""
        first, last = first or self.held.n + 1, last or len(self.written)
        before = chain(Mark().h, self.ids[: first - 1])
        run = sign_run(self.signer, self.incarnation, first, before, self.ids[first - 1 : last])
        return Push(first, before, self.written[first - 1 : last], run.signature)

    def run(self, first: int, last: int) -> Run:
        """The proof for a stretch."""
        return sign_run(self.signer, self.incarnation, first, chain(Mark().h, self.ids[: first - 1]), self.ids[first - 1 : last])

    def request(self, push: Push | None = None, repush: Repush | None = None, **other: Any) -> Request:
        """A request from where the laptop stands."""
        self.q += 1
        if push is None and "push" not in other and len(self.written) > self.held.n:
            push = self.push()
        values = {"limit": 1_000_000, "lamport": self.lamport, "wall": NOON, "push": push, "repush": repush,
                  "devices": self.known_devices, **other}  # fmt: skip
        return Request(self.incarnation, self.q, self.held, dict(self.cursors), **values)

    def sealed(self, request: Request | None = None) -> bytes:
        """A request's bytes on the wire."""
        return envelope.seal(self.signer, envelope.REQUEST, messages.encode(request or self.request()))

    def talk(self, handler: Handler, request: Request | None = None) -> Answer:
        """One request, and takes over what the answer says."""
        return self.heard(handler.handle(self.sealed(request)))

    def heard(self, data: bytes) -> Answer:
        """Takes over what an answer says."""
        answer = opened(data)
        self.held = answer.ack
        for scope, page in answer.feeds.items():
            self.pages.setdefault(scope, []).extend(page.entries)
            self.cursors[scope] = page.next
        if answer.devices is not None:
            self.known_devices = devices_hash(answer.devices)
        return answer


def opened(answer: bytes) -> Answer:
    """What an answer says."""
    return messages.read_answer(envelope.unseal(answer, envelope.ANSWER, lambda _: None)[1])


def an_activity(**fields: Any) -> dict[str, Any]:
    """A plausible activity."""
    return {"title": "Pelatihan keripik pisang", "date_start": "2026-11-21", "n_total": 18, "n_male": 1, "n_female": 17, **fields}


def bodies(entries: Sequence[Any]) -> list[Delta]:
    """The deltas that came with their bytes."""
    return [deltas.decode(one) for one in entries if isinstance(one, bytes)]


def flipped(data: bytes, position: float) -> bytes:
    """The bytes with one bit turned."""
    changed = bytearray(data)
    changed[int(len(data) * position)] ^= 0x10
    return bytes(changed)


def random_bytes(count: int) -> bytes:
    """Nothing that compresses."""
    return os.urandom(count)
