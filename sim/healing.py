"""The faults end: everybody joins and talks until nothing is left to say."""

from typing import TYPE_CHECKING

from sim.broken import require
from sim.laptop import Laptop
from sim.watch import library_of

if TYPE_CHECKING:
    from sim.world import World

PUSH_BYTES = 100_000
REQUESTS_MAX = 30
ROUNDS_MAX = 8
_WAITING = """SELECT count(*) FROM delta d, installation i WHERE d.rejected IS NULL AND d.body IS NOT NULL
AND CASE WHEN d.own AND d.incarnation = i.incarnation THEN d.n > i.acked_n ELSE d.confirmed = 0 END"""


def heal(world: "World") -> None:
    """Ends at rest, or is broken."""
    world.turned_away.clear()
    for laptop in world.laptops:
        _settle(world, laptop)
    for laptop in world.laptops:
        if not laptop.me.enrolled:
            _join(world, laptop)
    for _ in range(ROUNDS_MAX):
        if sum(_settle(world, laptop) for laptop in world.laptops) == len(world.laptops):
            break
    else:
        require(False, "progress", f"no rest after {ROUNDS_MAX} rounds")
    require(not world.turned_away, "progress", f"turned away: {', '.join(sorted(set(world.turned_away)))}")


def waiting(laptop: Laptop) -> int:
    """Saves that have not arrived."""
    return int(laptop.rows(_WAITING)[0][0])


def _settle(world: "World", laptop: Laptop) -> int:
    """Talks until nothing is left to say; how many requests that took."""
    if not laptop.me.enrolled:
        return 1
    for number in range(1, REQUESTS_MAX + 1):
        heard = world.talk(laptop, PUSH_BYTES)
        require(heard is not None, "progress", f"turned away: {', '.join(world.turned_away)}")
        if heard and not heard.again and not waiting(laptop):
            quiet = number == 1 and not heard.acked and not heard.pulled
            return number if quiet or number > 1 else 2
    require(False, "progress", f"{laptop.folder.name} had no rest after {REQUESTS_MAX} requests")
    return 0


def _join(world: "World", laptop: Laptop) -> None:
    library = world.libraries.get(laptop.library)
    if library and not world.centre.knows(library):
        # Nobody is left who could bring the library back: it begins anew.
        require(all(library_of(one) != library for one in world.laptops), "progress", "a library was not brought back")
        del world.libraries[laptop.library]
        world.watch.forget(library)
    world.join(laptop)
    require(laptop.me.enrolled, "progress", f"{laptop.folder.name} could not join")
