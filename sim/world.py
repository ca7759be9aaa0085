"""A world: laptops, a centre, roads between them, and what happens to all of it, step by step."""

import random
import shutil
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any, cast

from desktop.sync import joining
from desktop.sync.engine import Heard
from desktop.sync.errors import LineError
from desktop.sync.errors import RefusedError as TurnedAway
from server.errors import RefusedError
from sim.broken import require
from sim.centre import Centre
from sim.laptop import NOON, Clock, Laptop
from sim.roads import EnrolLine, Letter, Roads, damaged
from sim.script import Script, Step
from sim.storage import Storage
from sim.watch import Watch
from sim.workload import WORK

AREAS = ("64.03.09.2006", "64.03.03.2006", "64.02.01.2001", "11.01.01.2001")
MORE_LAPTOPS_MAX = 4
PUSH_BYTES = (1, 500, 3_000, 100_000)
YEAR_MS = 365 * 86_400_000
_JUMPS_MS = (-16 * YEAR_MS, 28 * YEAR_MS, -86_400_000, 3_600_000, 90 * 86_400_000)


class World:
    """What a script makes. folder: for the few files there are; storage: the centre's database, emptied at the start."""

    def __init__(self, script: Script, folder: Path, storage: Storage) -> None:
        self.script = script
        self.folder = folder
        self._made = self._titles = 0
        self.clock = Clock()
        self.centre = Centre(storage, folder / "centre", self.chance("centre"), self.clock)
        self.roads = Roads()
        self.turned_away: list[str] = []
        self.rewritten: set[str] = set()
        self.libraries: dict[int, bytes] = {}
        self.laptops: list[Laptop] = []
        self._clock_chance = random.Random(f"{script.seed} clocks {script.clocks}")
        self.watch = Watch(self)
        for number in range(script.laptops):
            self.add_laptop(number % script.libraries)

    def play(self) -> None:
        """All steps of the script."""
        for step in self.script.steps:
            self.do(step)

    def do(self, step: Step) -> None:
        """One step, and what must be true behind it."""
        laptop = self.laptops[step.who % len(self.laptops)]
        for clock in (self.clock, *(one.clock for one in self.laptops)):
            clock.now += 20_000
        act = ACTS.get(step.what)
        if act:
            act(self, laptop, step.a, step.b)
        else:
            WORK[step.what](self, laptop, step.a, step.b)
        if laptop in self.laptops:
            self.watch.log_of(laptop)

    def close(self) -> None:
        """Gives everything back."""
        for laptop in self.laptops:
            laptop.discard()
        shutil.rmtree(self.folder, ignore_errors=True)

    def chance(self, name: str) -> random.Random:
        """A source of randomness of its own, so that leaving out a step changes nobody else's keys."""
        return random.Random(f"{self.script.seed} {name}")

    def new_title(self, laptop: Laptop) -> str:
        """One that no other record of the world has."""
        self._titles += 1
        return f"kegiatan {self._titles} L{laptop.library}"

    def new_folder(self) -> Path:
        """Where the next laptop keeps its files."""
        self._made += 1
        return self.folder / f"laptop{self._made}"

    def new_clock(self) -> Clock:
        """Right, or as wrong as a dead battery makes it."""
        if self._clock_chance.random() < 0.6:
            return Clock()
        return Clock(max(0, NOON + self._clock_chance.choice(_JUMPS_MS)))

    def add_laptop(self, library: int) -> Laptop:
        """A new one, set up and never connected."""
        folder = self.new_folder()
        made = Laptop(folder, library, AREAS[library], self.chance(folder.name), self.new_clock())
        made.set_up(f"Perpustakaan {library}", folder.name)
        self.laptops.append(made)
        self.watch.log_of(made)
        return made

    def has_room(self) -> bool:
        """Copies of copies of copies find nothing new."""
        return len(self.laptops) < self.script.laptops + MORE_LAPTOPS_MAX

    # Talking

    def ask(self, laptop: Laptop, raw_bytes: int) -> Letter | None:
        """The next request; None before it joined."""
        if not laptop.me.enrolled:
            return None
        question = laptop.engine.prepare(raw_bytes)
        letter = Letter(question.data, laptop.key)
        self.roads.sent.append(letter)
        self.watch.request(laptop, letter)
        return letter

    def answer(self, letter: Letter) -> Letter | None:
        """What the centre says; None when it turns the request away."""
        try:
            data, moment = self.centre.handle(letter.data)
        except RefusedError as error:
            self.watch.turned_away(letter, error)
            return None
        said = Letter(data, letter.key, moment)
        self.roads.said.append(said)
        self.watch.centre()
        return said

    def hear(self, laptop: Laptop, letter: Letter, fresh: bool = False) -> Heard | None:
        """A laptop takes an answer; None when that cannot be."""
        try:
            heard = laptop.engine.receive(letter.data)
        except (LineError, TurnedAway):
            if fresh:
                raise
            return None
        self.watch.answer(laptop, letter, heard, fresh)
        return heard

    def talk(self, laptop: Laptop, raw_bytes: int) -> Heard | None:
        """One request and its answer, undisturbed."""
        letter = self.ask(laptop, raw_bytes)
        said = self.answer(letter) if letter else None
        return self.hear(laptop, said, fresh=True) if said else None

    def join(self, laptop: Laptop, is_deaf: bool = False) -> None:
        """A code from the regency, and joining with it; nothing happens while the centre does not know the library."""
        library = self.libraries.get(laptop.library)
        if library and not self.centre.knows(library):
            return
        code, self.libraries[laptop.library] = self.centre.code(laptop.area, library)
        before = laptop.watched.scope, self._unsent_titles(laptop)
        with suppress(LineError):
            joining.join(laptop.store, laptop.around, cast(Any, EnrolLine(self.centre, is_deaf)), code)


        self.watch.log_of(laptop)
        if laptop.watched.scope != before[0]:
            titles = {title for (title,) in laptop.rows("SELECT title FROM activity")}
            require(before[1] <= titles, "no loss", "in becoming another")
            self.rewritten |= laptop.titles()

    def _unsent_titles(self, laptop: Laptop) -> set[str]:
        """Of activities that the centre has nothing of."""
        sql = """SELECT title FROM activity WHERE record NOT IN (SELECT record FROM delta d, installation i
        WHERE d.confirmed OR d.rejected IS NOT NULL OR NOT d.own OR d.body IS NULL OR d.incarnation = i.incarnation AND d.n <= i.acked_n)"""
        return {title for (title,) in laptop.rows(sql)}


Act = Callable[[World, Laptop, int, int], Any]


def talk(world: World, laptop: Laptop, a: int, _: int) -> None:
    """Undisturbed, with much or little in it."""
    world.talk(laptop, PUSH_BYTES[a % len(PUSH_BYTES)])


def cut(world: World, laptop: Laptop, a: int, _: int) -> None:
    """The line breaks before the request is there."""
    world.ask(laptop, PUSH_BYTES[a % len(PUSH_BYTES)])


def unheard(world: World, laptop: Laptop, a: int, b: int) -> None:
    """The line breaks before the answer is there; perhaps it comes some other day."""
    letter = world.ask(laptop, PUSH_BYTES[a % len(PUSH_BYTES)])
    said = world.answer(letter) if letter else None
    if said and b % 2:
        world.roads.delay_answer(said)


def repeat(world: World, laptop: Laptop, a: int, b: int) -> None:
    """The request arrives twice, and either answer or both come back."""
    letter = world.ask(laptop, PUSH_BYTES[a % len(PUSH_BYTES)])
    if not letter:
        return
    said = [one for one in (world.answer(letter), world.answer(letter)) if one]
    for one in said[b % 2 :]:
        world.hear(laptop, one)


def delay(world: World, laptop: Laptop, a: int, _: int) -> None:
    """A request goes by a slow road."""
    if letter := world.ask(laptop, PUSH_BYTES[a % len(PUSH_BYTES)]):
        world.roads.delay_request(letter)


def arrive(world: World, _: Laptop, a: int, b: int) -> None:
    """A slow request arrives, not necessarily for the last time; its answer goes back by a slow road."""
    slow = world.roads.slow_requests
    if slow:
        letter = slow[a % len(slow)] if b % 3 == 0 else slow.pop(a % len(slow))
        if said := world.answer(letter):
            world.roads.delay_answer(said)


def late_answer(world: World, laptop: Laptop, a: int, b: int) -> None:
    """A slow answer comes to the laptop that it is for, or to its twin."""
    mine = [one for one in world.roads.slow_answers if one.key == laptop.key]
    if mine:
        letter = mine[a % len(mine)]
        if b % 3:
            world.roads.slow_answers.remove(letter)
        world.hear(laptop, letter)


def damage(world: World, laptop: Laptop, a: int, b: int) -> None:
    """Bits turn on the way there or back."""
    letter = world.ask(laptop, PUSH_BYTES[a % len(PUSH_BYTES)])
    chance = random.Random(f"damage {a} {b}")
    if letter and b % 2:
        world.watch.damaged_request(Letter(damaged(letter.data, chance), letter.key))
    elif letter and (said := world.answer(letter)):
        world.watch.damaged_answer(laptop, Letter(damaged(said.data, chance), said.key))


def misdeliver(world: World, laptop: Laptop, a: int, _: int) -> None:
    """Any answer comes to any laptop."""
    if world.roads.said:
        world.hear(laptop, world.roads.said[-1 - a % min(20, len(world.roads.said))])


def join(world: World, laptop: Laptop, _: int, __: int) -> None:
    """A laptop joins its library, perhaps for the second time."""
    world.join(laptop)


def join_unheard(world: World, laptop: Laptop, _: int, __: int) -> None:
    """The centre lets a laptop in, which does not hear of it."""
    world.join(laptop, is_deaf=True)


def power_cut(world: World, laptop: Laptop, a: int, b: int) -> None:
    """The power goes while she saves or the laptop talks."""
    names = ("save", "edit", "visits", "talk", "talk", "import_rows", "repeat")
    name = names[a % len(names)]
    work = WORK.get(name) or ACTS[name]
    laptop.with_power_cut(b % 3, bool(b % 2), lambda: work(world, laptop, a, b))


def copy(world: World, laptop: Laptop, _: int, __: int) -> None:
    """A copied PC whose fingerprint tells."""
    _copy(world, laptop, ghost=False)


def ghost(world: World, laptop: Laptop, _: int, __: int) -> None:
    """A copied PC that only the centre can notice."""
    _copy(world, laptop, ghost=True)


def _copy(world: World, laptop: Laptop, ghost: bool) -> None:
    if world.has_room():
        folder = world.new_folder()
        world.laptops.append(laptop.copy_to(folder, world.chance(folder.name), world.new_clock(), ghost))
        world.watch.log_of(world.laptops[-1])


def move(world: World, laptop: Laptop, a: int, _: int) -> None:
    """A copied PC is set up in the next library.

    Where the first has not joined yet, a centre that forgets who came first could not tell them apart any more: it does not forget.
    """
    if world.script.libraries < 2 or not world.has_room():
        return
    if not laptop.me.enrolled:
        world.centre.is_unforgetting = True
    _copy(world, laptop, ghost=bool(a % 2))
    moved = world.laptops[-1]
    moved.library = (laptop.library + 1) % world.script.libraries
    moved.area = AREAS[moved.library]
    world.join(moved)
    world.watch.log_of(moved)


def keep_backup(_: World, laptop: Laptop, __: int, ___: int) -> None:
    """The laptop's own backup."""
    laptop.keep_backup()


def restore_backup(_: World, laptop: Laptop, a: int, b: int) -> None:
    """Its disk died, and a backup took its place."""
    laptop.restore_backup(a, ghost=bool(b % 2))


def newcomer(world: World, laptop: Laptop, _: int, __: int) -> None:
    """The library buys another laptop."""
    if world.has_room():
        world.add_laptop(laptop.library)


def lose_laptop(world: World, laptop: Laptop, _: int, __: int) -> None:
    """A laptop is stolen; the last one never is."""
    if len(world.laptops) > 1:
        world.laptops.remove(laptop)
        laptop.discard()


def laptop_clock(world: World, laptop: Laptop, _: int, __: int) -> None:
    """A laptop's clock jumps."""
    laptop.clock.now = world.new_clock().now


def centre_clock(world: World, _: Laptop, __: int, ___: int) -> None:
    """Somebody sets the server's clock."""
    world.clock.now = world.new_clock().now


ACTS: dict[str, Act] = {
    act.__name__: act
    for act in (
        talk, cut, unheard, repeat, delay, arrive, late_answer, damage, misdeliver, join, join_unheard, power_cut, copy, ghost,
        move, keep_backup, restore_backup, newcomer, lose_laptop, laptop_clock, centre_clock,
    )
}  # fmt: skip
ACTS |= {
    "snapshot": lambda world, *_: world.centre.snapshot(),
    "restore": lambda world, _, a, __: world.centre.restore(a),
    "wipe": lambda world, *_: world.centre.wipe(),
    "make_safe": lambda world, *_: world.centre.make_safe(),
}
