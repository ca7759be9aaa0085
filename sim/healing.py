"""The faults end: everybody joins and talks until nothing is left to say."""

from typing import TYPE_CHECKING

from server.catalogue.scopes import readable_scopes
from sim.broken import require
from sim.laptop import Laptop
from sim.watch import library_of

if TYPE_CHECKING:
    from sim.world import World

PUSH_BYTES = 100_000
REQUESTS_MAX = 30
PIECES = 1_000
ROUNDS_MAX = 8
_WAITING = """SELECT count(*) FROM delta d, installation i WHERE d.rejected IS NULL AND d.body IS NOT NULL
AND CASE WHEN d.own AND d.incarnation = i.incarnation THEN d.n > i.acked_n ELSE d.confirmed = 0 END"""


def heal(world: "World") -> None:
    """Ends at rest, or is broken."""
    world.turned_away.clear()
    for laptop in world.laptops:
        settle(world, laptop)
    for laptop in world.laptops:
        if not laptop.me.enrolled:
            _join(world, laptop)
    rests: dict[int, tuple[int, int, int]] = {}
    for _ in range(ROUNDS_MAX):
        restless = [laptop for laptop in world.laptops if rests.get(id(laptop)) != _news(world, laptop)]
        if not restless:
            break
        for laptop in restless:
            settle(world, laptop)
            rests[id(laptop)] = _news(world, laptop)
    else:
        require(False, "progress", f"no rest after {ROUNDS_MAX} rounds")
    for laptop in world.laptops:
        if world.send_photos(laptop, PIECES):
            settle(world, laptop)
    require(not world.turned_away, "progress", f"turned away: {', '.join(sorted(set(world.turned_away)))}")


def waiting(laptop: Laptop) -> int:
    """Saves that have not arrived."""
    return int(laptop.rows(_WAITING)[0][0])


def _news(world: "World", laptop: Laptop) -> tuple[int, int, int]:
    """(scopes, saves) that the centre has for a laptop, and how far it holds its incarnation, which a twin may continue with
    saves that no feed takes: changes whenever there is something new."""
    libraries = {library_of(laptop), *readable_scopes(laptop.area)}
    feeds = [len(tags) for (one, _), tags in world.centre.timeline.tags.items() if one in libraries]
    return len(feeds), sum(feeds), world.centre.holds_of(laptop.me.incarnation)


def settle(world: "World", laptop: Laptop) -> None:
    """Talks until nothing is left to say."""
    if not laptop.me.enrolled:
        return
    for _ in range(REQUESTS_MAX):
        heard = world.talk(laptop, PUSH_BYTES)
        require(heard is not None, "progress", f"turned away: {', '.join(world.turned_away)}")
        if heard and not heard.again and not waiting(laptop):
            return
    require(False, "progress", f"{laptop.folder.name} had no rest after {REQUESTS_MAX} requests")


def _join(world: "World", laptop: Laptop) -> None:
    library = world.libraries.get(laptop.library)
    if library and not world.centre.knows(library):
        # Nobody is left who could bring the library back: it begins anew.
        require(all(library_of(one) != library for one in world.laptops), "progress", "a library was not brought back")
        del world.libraries[laptop.library]
        world.watch.forget(library)
    world.join(laptop)
    require(laptop.me.enrolled, "progress", f"{laptop.folder.name} could not join")
