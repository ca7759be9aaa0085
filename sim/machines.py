"""What happens to machines: power, copies, backups, theft, clocks; and to the centre: backups, restores, a lost disk, catalogues."""

from typing import TYPE_CHECKING

from sim.laptop import Laptop
from sim.line import LINE
from sim.workload import WORK

if TYPE_CHECKING:
    from sim.world import World

AREAS = ("64.03.09.2006", "64.03.03.2006", "64.02.01.2001", "11.01.01.2001")
SCOPES = (b"nat", b"prov:64", b"reg:64.03")

def power_cut(world: "World", laptop: Laptop, a: int, b: int) -> None:
    """The power goes while she saves or the laptop talks."""
    names = ("save", "edit", "visits", "talk", "talk", "import_rows", "repeat")
    name = names[a % len(names)]
    work = WORK.get(name) or LINE[name]
    laptop.with_power_cut(b % 3, bool(b % 2), lambda: work(world, laptop, a, b))


def copy(world: "World", laptop: Laptop, _: int, __: int) -> None:
    """A copied PC whose fingerprint tells."""
    _copy(world, laptop, ghost=False)


def ghost(world: "World", laptop: Laptop, _: int, __: int) -> None:
    """A copied PC that only the centre can notice."""
    _copy(world, laptop, ghost=True)


def _copy(world: "World", laptop: Laptop, ghost: bool) -> None:
    if world.has_room():
        folder = world.new_folder()
        world.laptops.append(laptop.copy_to(folder, world.chance(folder.name), world.new_clock(), ghost))
        world.watch.log_of(world.laptops[-1])


def move(world: "World", laptop: Laptop, a: int, _: int) -> None:
    """A copied PC is set up in the next library.

    Where the first has not joined yet, a centre that forgets who came first could not tell them apart any more: it does not forget.
    """
    if world.script.libraries < 2 or not world.has_room():
        return
    if not laptop.me.enrolled:
        if world.centre.has_forgotten(laptop.me.scope):
            return
        world.centre.is_unforgetting = True
    _copy(world, laptop, ghost=bool(a % 2))
    moved = world.laptops[-1]
    moved.library = (laptop.library + 1) % world.script.libraries
    moved.area = AREAS[moved.library]
    if not world.join(moved):
        moved.library, moved.area = laptop.library, laptop.area  # a copy as any other
    world.watch.log_of(moved)


def keep_backup(_: "World", laptop: Laptop, __: int, ___: int) -> None:
    """The laptop's own backup."""
    laptop.keep_backup()


def restore_backup(_: "World", laptop: Laptop, a: int, b: int) -> None:
    """Its disk died, and a backup took its place."""
    laptop.restore_backup(a, ghost=bool(b % 2))


def newcomer(world: "World", laptop: Laptop, _: int, __: int) -> None:
    """The library buys another laptop."""
    if world.has_room():
        world.add_laptop(laptop.library)


def lose_laptop(world: "World", laptop: Laptop, _: int, __: int) -> None:
    """A laptop is stolen; the last one never is."""
    if len(world.laptops) > 1:
        world.laptops.remove(laptop)
        laptop.discard()


def laptop_clock(world: "World", laptop: Laptop, _: int, __: int) -> None:
    """A laptop's clock jumps."""
    laptop.clock.now = world.new_clock().now


def centre_clock(world: "World", _: Laptop, __: int, ___: int) -> None:
    """Somebody sets the server's clock."""
    world.clock.now = world.new_clock().now


def snapshot(world: "World", _: Laptop, __: int, ___: int) -> None:
    """A moment of the centre is kept."""
    world.centre.snapshot()


def restore(world: "World", _: Laptop, a: int, __: int) -> None:
    """The centre is set back to one of the kept moments."""
    world.forget_thefts()
    world.centre.restore(a)


def wipe(world: "World", _: Laptop, __: int, ___: int) -> None:
    """The centre's disk is gone."""
    world.forget_thefts()
    world.centre.wipe()


def make_safe(world: "World", _: Laptop, __: int, ___: int) -> None:
    """The centre makes a verified backup."""
    world.centre.make_safe()


def catalogue(world: "World", _: Laptop, a: int, b: int) -> None:
    """The centre writes into a catalogue, corrects what it wrote, or takes it back."""
    world.centre.write_catalogue(SCOPES[a % len(SCOPES)], b)
    world.watch.centre()


MACHINES = {
    act.__name__: act
    for act in (
        power_cut, copy, ghost, move, keep_backup, restore_backup, newcomer, lose_laptop, laptop_clock, centre_clock, snapshot,
        restore, wipe, make_safe, catalogue,
    )
}  # fmt: skip
