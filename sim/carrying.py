"""Sticks and relays: the product packs, takes and unpacks; here is who carries what where, and what happens to it on the way."""

import random
import threading
from contextlib import suppress
from typing import TYPE_CHECKING, Any, cast

from core.protocol import bundle
from core.protocol.bundle import Kind, Verdict
from core.protocol.errors import ProtocolError
from core.protocol.keys import hint
from core.stick import IN, OUT, pieces_of
from desktop.store.errors import KnownError
from desktop.sync import joining
from desktop.sync.engine import Heard
from desktop.sync.errors import EnrolError
from desktop.sync.packing import Packing
from desktop.sync.unpacking import Unpacking
from server.carriers.bag import Bag
from server.carriers.homeward import Homeward
from server.carriers.stick_bag import items_of
from sim.laptop import Laptop
from sim.roads import Letter, opened_request
from sim.sticks import ROOM, MemoryStick

if TYPE_CHECKING:
    from sim.world import World

STICKS = 3
OLD_STICKS_MAX = 6
_NEVER = threading.Event()


class Carriers:
    """All sticks of a world, old copies of them, and the relay in the regency's room: a shelf for each laptop's key."""

    def __init__(self, world: "World") -> None:
        self._world = world
        self.sticks = [MemoryStick(f"stick{number}") for number in range(STICKS)]
        self.old: list[MemoryStick] = []
        self.relay: dict[bytes, MemoryStick] = {}

    def pack(self, laptop: Laptop, stick: MemoryStick) -> None:
        """Everything that waits goes into the bag."""
        before = {data for _, _, data in stick.files()}
        if not laptop.me.enrolled and joining.waiting_request(laptop.store) is None:
            return
        packing = Packing(laptop.store, laptop.around, cast(Any, stick), stick.name, ROOM, lambda _: None, _NEVER)
        with suppress(KnownError):
            packing.run()
        for part, _, data in stick.files():
            if part == OUT and data not in before and (letter := self._opened(laptop, data)):
                self._world.roads.sent.append(letter)
                self._world.watch.request(laptop, letter)
        self._world.watch.carried(laptop, stick.name, self._numbers(stick))

    def take(self, stick: MemoryStick) -> None:
        """The centre takes a stick, and writes home what there is to say."""
        server = self._world.centre.server
        bag = Bag(server)
        bag._handler._exchange = self._world.centre.handler
        report = bag.take(items_of(cast(Any, stick)))
        self._world.watch.centre()
        Homeward(server).fill(cast(Any, stick), report.answers)

    def unpack(self, laptop: Laptop, stick: MemoryStick) -> None:
        """A laptop takes what came back, one file after the other, so that what each did can be looked at."""
        for part, name, data in stick.files():
            if part == OUT:
                continue
            alone = MemoryStick(stick.name)
            alone.parts = {part: {name: data}}
            before = laptop.me.incarnation
            unpacking = Unpacking(laptop.store, laptop.around, cast(Any, alone), lambda *_: None, _NEVER)
            with suppress(EnrolError):
                done = unpacking.run()
                answer = self._answer(laptop, data)
                if answer and answer.moment:
                    heard = Heard(done.verdicts[Verdict.TAKEN] > 0, new_incarnation=laptop.me.incarnation != before)
                    self._world.watch.answer(laptop, answer, heard, fresh=False)
            self._world.watch.log_of(laptop)

    def hand_on(self, chance: random.Random) -> None:
        """The relay reaches the centre: wishes to join first, then the rest in any order."""
        bag = Bag(self._world.centre.server)
        handler = bag._handler
        handler._exchange = self._world.centre.handler
        waiting = [(shelf, name, data) for _, shelf in sorted(self.relay.items()) for part, name, data in shelf.files() if part == OUT]
        chance.shuffle(waiting)
        waiting.sort(key=lambda one: "enrol" not in one[1])
        for shelf, name, data in waiting:
            taken = handler.take(data)
            self._world.watch.centre()
            if taken.answer:
                to = self.shelf(bundle.unpack(taken.answer).to)
                to.write(IN, f"{len(to.names(IN)):012}{bundle.SUFFIX}", pieces_of(taken.answer))
            if taken.verdict is not Verdict.MISSING:
                shelf.drop(OUT, name)

    def shelf(self, device: bytes) -> MemoryStick:
        """The part of the relay that belongs to a laptop. device: a hint."""
        return self.relay.setdefault(device, MemoryStick("relay"))

    def _opened(self, laptop: Laptop, data: bytes) -> Letter | None:
        """The request in a sealed bundle: the simulator has every key."""
        with suppress(ProtocolError):
            read = bundle.unpack(data)
            signer = self._world.centre.signers.get(read.to)
            if read.kind is Kind.REQUEST and signer:
                return Letter(bundle.opened(read, signer), laptop.key)
        return None

    def _answer(self, laptop: Laptop, data: bytes) -> Letter | None:
        with suppress(ProtocolError):
            read = bundle.unpack(data)
            if read.kind is Kind.ANSWER:
                message = bundle.opened(read, laptop.store.signer())
                return Letter(message, laptop.key, self._world.centre.moments.get(message))
        return None

    def _numbers(self, stick: MemoryStick) -> set[tuple[bytes, int]]:
        """(incarnation, n) of all saves that really lie in whole files on a stick."""
        found: set[tuple[bytes, int]] = set()
        for part, _, data in stick.files():
            with suppress(ProtocolError):
                read = bundle.unpack(data) if part == OUT else None
                signer = self._world.centre.signers.get(read.to) if read else None
                if read and signer and read.kind is Kind.REQUEST:
                    request = opened_request(bundle.opened(read, signer))[1]
                    first, count = (request.push.first, len(request.push.deltas)) if request.push else (1, 0)
                    found |= {(request.incarnation, n) for n in range(first, first + count)}
        return found


def pack(world: "World", laptop: Laptop, a: int, b: int) -> None:
    """A laptop packs a stick, which may be full or pulled out in the middle."""
    stick = world.carriers.sticks[a % STICKS]
    stick.writes_left = b % 3 if b % 5 == 0 else None
    world.carriers.pack(laptop, stick)
    stick.writes_left = None


def stick_at_centre(world: "World", _: Laptop, a: int, __: int) -> None:
    """Somebody brought a stick."""
    world.carriers.take(world.carriers.sticks[a % STICKS])


def unpack(world: "World", laptop: Laptop, a: int, _: int) -> None:
    """A stick came back, to whichever laptop."""
    world.carriers.unpack(laptop, world.carriers.sticks[a % STICKS])


def old_stick(world: "World", _: Laptop, a: int, b: int) -> None:
    """A stick is copied and put away, or an old copy turns up in its place."""
    carriers = world.carriers
    if b % 2 or not carriers.old:
        carriers.old = [*carriers.old[-OLD_STICKS_MAX + 1 :], carriers.sticks[a % STICKS].copy()]
    else:
        old = carriers.old[b % len(carriers.old)].copy()
        carriers.sticks[a % STICKS].parts = old.parts


def worn_stick(world: "World", _: Laptop, a: int, b: int) -> None:
    """Something on a stick is not as it was written."""
    world.carriers.sticks[a % STICKS].wear(random.Random(f"wear {b}"))


def join_by_stick(world: "World", laptop: Laptop, _: int, __: int) -> None:
    """A code is typed; the wish to join goes along with every bag."""
    if not laptop.me.enrolled and (code := world.code_for(laptop)):
        joining.join_by_stick(laptop.store, code)


def relay_visit(world: "World", laptop: Laptop, a: int, b: int) -> None:
    """A laptop is in the regency's room: it hands over, and takes what is there; the relay may reach the centre in between."""
    shelf = world.carriers.shelf(hint(laptop.key))
    world.carriers.pack(laptop, shelf)
    if b % 2:
        world.carriers.hand_on(random.Random(f"relay {a}"))
    world.carriers.unpack(laptop, shelf)


def relay_works(world: "World", _: Laptop, a: int, __: int) -> None:
    """The relay has a line for a moment."""
    world.carriers.hand_on(random.Random(f"relay {a}"))


CARRYING = {
    act.__name__: act
    for act in (pack, stick_at_centre, unpack, old_stick, worn_stick, join_by_stick, relay_visit, relay_works)
}  # fmt: skip
