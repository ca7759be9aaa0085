"""A world: laptops, a centre, roads between them, and what happens to all of it, step by step."""

import random
import shutil
from contextlib import suppress
from pathlib import Path
from typing import Any, cast

from desktop.store import correspondence
from desktop.sync import joining, transfers
from desktop.sync.engine import Heard
from desktop.sync.errors import LineError
from desktop.sync.errors import RefusedError as TurnedAway
from desktop.sync.pace import BatchSize
from server.errors import RefusedError
from sim.broken import require
from sim.carrying import CARRYING, Carriers
from sim.centre import Centre
from sim.laptop import NOON, Clock, Laptop
from sim.line import LINE
from sim.machines import AREAS, MACHINES
from sim.roads import EnrolLine, Letter, PhotoLine, Roads
from sim.script import Script, Step
from sim.storage import Storage
from sim.thefts import THEFTS
from sim.watch import Watch
from sim.workload import WORK, Work

MORE_LAPTOPS_MAX = 4
SCREEN_EVERY = 4
YEAR_MS = 365 * 86_400_000
ACTS: dict[str, Work] = {**WORK, **LINE, **MACHINES, **CARRYING, **THEFTS}
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
        self.stolen: list[Laptop] = []
        self._clock_chance = random.Random(f"{script.seed} clocks {script.clocks}")
        self.watch = Watch(self)
        self.carriers = Carriers(self)
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
        ACTS[step.what](self, laptop, step.a, step.b)
        if laptop in self.laptops:
            self.watch.log_of(laptop)
            if step.b % SCREEN_EVERY == 0:
                self.watch.screen(laptop)

    def close(self) -> None:
        """Gives everything back."""
        for laptop in (*self.laptops, *self.stolen):
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

    def forget_thefts(self) -> None:
        """A centre of another past does not know whom it turned away."""
        for laptop in self.stolen:
            laptop.discard()
        self.stolen = []

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

    def code_for(self, laptop: Laptop) -> str | None:
        """A code from the regency; None while the centre does not know the library."""
        library = self.libraries.get(laptop.library)
        if library and not self.centre.knows(library):
            return None
        code, self.libraries[laptop.library] = self.centre.code(laptop.area, library)
        return code

    def join(self, laptop: Laptop, is_deaf: bool = False) -> bool:
        """Joins with a fresh code; False while there is none."""
        code = self.code_for(laptop)
        if code is None:
            return False
        before = laptop.watched.scope, self._unsent_titles(laptop)
        with suppress(LineError):
            joining.join(laptop.store, laptop.around, cast(Any, EnrolLine(self.centre, is_deaf)), code)
        self.watch.log_of(laptop)
        if laptop.watched.scope != before[0]:
            titles = {title for (title,) in laptop.rows("SELECT title FROM activity")}
            require(before[1] <= titles, "no loss", "in becoming another")
            self.rewritten |= laptop.titles()
        return True

    def send_photos(self, laptop: Laptop, pieces: int, cut: str | None = None) -> int:
        """Sends the first photos that wait, so many pieces; how many became whole. cut: the line breaks 'before' or 'after' the last."""
        with laptop.store.reading() as connection:
            todo = correspondence.blobs_to_send(connection)
        line = PhotoLine(self.centre, laptop.key)
        moving = cast(Any, transfers.Transfers(laptop.store, cast(Any, line), cast(Any, None), lambda: 0.0, line, BatchSize(100, 100, 100)))
        whole: list[bytes] = []
        for one in todo:
            photo = moving._opened(one)
            while photo and not photo.is_sent and pieces and photo.blob not in moving.set_aside:
                pieces -= 1
                line.cut = cut if not pieces else None
                with suppress(LineError):
                    if moving._took(photo, transfers._send(cast(Any, line), laptop.store.signer(), laptop.home, photo, 100, lambda: 0.0)):
                        whole.append(photo.blob)
        return len(whole)

    def _unsent_titles(self, laptop: Laptop) -> set[str]:
        """Of activities that the centre has nothing of."""
        sql = """SELECT title FROM activity WHERE record NOT IN (SELECT record FROM delta d, installation i
        WHERE d.confirmed OR d.rejected IS NOT NULL OR NOT d.own OR d.body IS NULL OR d.incarnation = i.incarnation AND d.n <= i.acked_n)"""
        return {title for (title,) in laptop.rows(sql)}
