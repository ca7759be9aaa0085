"""What happens to messages on the line, and joining over it."""

import random
from typing import TYPE_CHECKING

from sim.laptop import Laptop
from sim.roads import Letter, damaged

if TYPE_CHECKING:
    from sim.world import World

PUSH_BYTES = (1, 500, 3_000, 100_000)


def talk(world: "World", laptop: Laptop, a: int, _: int) -> None:
    """Undisturbed, with much or little in it."""
    world.talk(laptop, PUSH_BYTES[a % len(PUSH_BYTES)])


def cut(world: "World", laptop: Laptop, a: int, _: int) -> None:
    """The line breaks before the request is there."""
    world.ask(laptop, PUSH_BYTES[a % len(PUSH_BYTES)])


def unheard(world: "World", laptop: Laptop, a: int, b: int) -> None:
    """The line breaks before the answer is there; perhaps it comes some other day."""
    letter = world.ask(laptop, PUSH_BYTES[a % len(PUSH_BYTES)])
    said = world.answer(letter) if letter else None
    if said and b % 2:
        world.roads.delay_answer(said)


def repeat(world: "World", laptop: Laptop, a: int, b: int) -> None:
    """The request arrives twice, and either answer or both come back."""
    letter = world.ask(laptop, PUSH_BYTES[a % len(PUSH_BYTES)])
    if not letter:
        return
    said = [one for one in (world.answer(letter), world.answer(letter)) if one]
    for one in said[b % 2 :]:
        world.hear(laptop, one)


def delay(world: "World", laptop: Laptop, a: int, _: int) -> None:
    """A request goes by a slow road."""
    if letter := world.ask(laptop, PUSH_BYTES[a % len(PUSH_BYTES)]):
        world.roads.delay_request(letter)


def arrive(world: "World", _: Laptop, a: int, b: int) -> None:
    """A slow request arrives, not necessarily for the last time; its answer goes back by a slow road."""
    slow = world.roads.slow_requests
    if slow:
        letter = slow[a % len(slow)] if b % 3 == 0 else slow.pop(a % len(slow))
        if said := world.answer(letter):
            world.roads.delay_answer(said)


def late_answer(world: "World", laptop: Laptop, a: int, b: int) -> None:
    """A slow answer comes to the laptop that it is for, or to its twin."""
    mine = [one for one in world.roads.slow_answers if one.key == laptop.key]
    if mine:
        letter = mine[a % len(mine)]
        if b % 3:
            world.roads.slow_answers.remove(letter)
        world.hear(laptop, letter)


def damage(world: "World", laptop: Laptop, a: int, b: int) -> None:
    """Bits turn on the way there or back."""
    letter = world.ask(laptop, PUSH_BYTES[a % len(PUSH_BYTES)])
    chance = random.Random(f"damage {a} {b}")
    if letter and b % 2:
        world.watch.damaged_request(Letter(damaged(letter.data, chance), letter.key))
    elif letter and (said := world.answer(letter)):
        world.watch.damaged_answer(laptop, Letter(damaged(said.data, chance), said.key))


def misdeliver(world: "World", laptop: Laptop, a: int, _: int) -> None:
    """Any answer comes to any laptop."""
    if world.roads.said:
        world.hear(laptop, world.roads.said[-1 - a % min(20, len(world.roads.said))])


def join(world: "World", laptop: Laptop, _: int, __: int) -> None:
    """A laptop joins its library, perhaps for the second time."""
    world.join(laptop)


def join_unheard(world: "World", laptop: Laptop, _: int, __: int) -> None:
    """The centre lets a laptop in, which does not hear of it."""
    world.join(laptop, is_deaf=True)


def photos(world: "World", laptop: Laptop, a: int, b: int) -> None:
    """Some photos go, whole or in part; the line may break before the answer or after it."""
    world.send_photos(laptop, pieces=1 + a % 4, cut=(None, None, "before", "after")[b % 4])


LINE = {
    act.__name__: act
    for act in (
        talk, cut, unheard, repeat, delay, arrive, late_answer, damage, misdeliver, join, join_unheard, photos,
    )
}  # fmt: skip
