"""A laptop is stolen and turned away for good; whoever has it goes on as if it were theirs."""

from typing import TYPE_CHECKING

from desktop.sync.errors import RefusedError as TurnedAway
from server.errors import RefusedError
from sim.broken import require
from sim.laptop import Laptop
from sim.roads import opened_answer

if TYPE_CHECKING:
    from sim.world import World

_BLOB = bytes(32)


def steal(world: "World", laptop: Laptop, _: int, __: int) -> None:
    """It is stolen, and the centre hears of it. A copied PC has the same key: with a twin in the library it would lose both."""
    others = [one for one in world.laptops if one is not laptop]
    if not others or not laptop.me.enrolled or any(one.key == laptop.key for one in others):
        return
    if world.centre.turn_away(laptop.key):
        world.laptops.remove(laptop)
        world.stolen.append(laptop)


def try_stolen(world: "World", _: Laptop, a: int, __: int) -> None:
    """The finder writes something and connects."""
    if world.stolen:
        tries(world, world.stolen[a % len(world.stolen)])


def tries(world: "World", stolen: Laptop) -> None:
    """Nothing that it says is taken, nothing is told to it, and it hears why."""
    heads = "SELECT library, scope, head FROM scope ORDER BY library, scope"
    before = world.centre.storage.rows(heads)
    stolen.book.save("activity", {"title": "oleh penemu", "date_start": "2026-11-20"})
    answer, _ = world.centre.handle(stolen.engine.prepare(100_000).data)
    said = opened_answer(answer)[1]
    told = said.feeds or said.ladders or said.devices or said.receipts or said.need or said.credential
    require("revoked" in said.notices and not told, "isolation", "a stolen laptop is told something")
    try:
        stolen.engine.receive(answer)
    except TurnedAway as error:
        require(error.code == "revoked", "isolation", f"a stolen laptop hears {error.code}")
    else:
        require(False, "isolation", "a stolen laptop does not hear that it is turned away")
    try:
        world.centre.blobs.append(stolen.key, _BLOB, 0, b"x")
    except RefusedError as error:
        require(error.code == "revoked", "isolation", f"a stolen laptop's photo: {error.code}")
    else:
        require(False, "isolation", "a stolen laptop sends a photo")
    require(world.centre.storage.rows(heads) == before, "isolation", "a stolen laptop wrote something")


THEFTS = {act.__name__: act for act in (steal, try_stolen)}
