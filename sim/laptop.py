"""One laptop: a real store, its half of the protocol, and what can happen to a machine."""

import random
import shutil
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import msgspec

from desktop.clock import Surroundings
from desktop.paths import Home
from desktop.store import installation
from desktop.store.areas import Areas
from desktop.store.installation import Installation
from desktop.store.logbook import LogBook
from desktop.store.store import Store
from desktop.sync.engine import Engine
from sim.centre import Moment
from sim.disks import Disk

NOON = 1_795_500_000_000  # 24 November 2026
BACKUPS_KEPT = 3
_NAMES = ("Desa", "Kecamatan", "Kabupaten", "Provinsi")


@dataclass(slots=True)
class Clock:
    """A wall clock, right or wrong; it moves a little at every look."""

    now: int = NOON

    def __call__(self) -> int:
        self.now += 1
        return self.now


@dataclass(slots=True)
class Watched:
    """How far the invariants have looked at a laptop's log. ends: incarnation → (n, chain hash, lamport) of its last own save.

    heard: the moments at which the centre said what the laptop believes: one, but for answers that were given in another order than
    they were asked for, or to a question asked before the last answer came, or by a twin; heard_q and heard_for: number and incarnation
    of the latest question that was answered; asked: a sealed question → answers taken before it was asked.
    """

    seq: int = 0
    last: bytes = b""
    rows: int = 0
    lamport: int = 0
    ends: dict[bytes, tuple[int, bytes, int]] = field(default_factory=dict)
    heard: tuple[Moment, ...] = ()
    heard_q: int = 0
    heard_for: bytes = b""
    answers: int = 0
    asked: dict[bytes, int] = field(default_factory=dict)
    scope: bytes = b""

    def look_again(self) -> None:
        """Looks at the log from its beginning."""
        self.seq = self.lamport = 0
        self.ends = {}

    def reset(self, scope: bytes) -> None:
        """The laptop became another."""
        self.look_again()
        self.rows, self.scope, self.heard = 0, scope, ()

    def hear(self, moment: Moment, incarnation: bytes, q: int) -> None:
        """An answer was taken."""
        latest = max((one.number for one in self.heard), default=0)
        knew_all = self.asked.get(moment.to) == self.answers
        self.answers += 1
        if incarnation != self.heard_for or not self.heard or (knew_all and moment.number > latest and q > self.heard_q):
            self.heard, self.heard_q, self.heard_for = (moment,), q, incarnation
        elif q > self.heard_q:
            self.heard, self.heard_q = (*self.heard, moment), q


class Laptop:
    """A laptop of a library. library: a number in this world; area: the code of its village."""

    def __init__(
        self, folder: Path, library: int, area: str, chance: random.Random, clock: Clock, disk: Disk | None = None
    ) -> None:
        self.folder = folder
        self.library = library
        self.area = area
        self.chance = chance
        self.clock = clock
        self.disk = disk or Disk()
        self.backups: list[bytes] = []
        self.watched = Watched()
        self.home = Home(folder)
        self._around = Surroundings(clock, chance.randbytes, lambda: 0.0)
        folder.mkdir(parents=True, exist_ok=True)
        self._write_file()
        self.start()

    def start(self) -> None:
        """The program starts, after whatever."""
        self.store = Store(self.home, self._around, self.disk.connect)
        self.book = LogBook(self.store, Areas(self.home.areas))
        self.engine = Engine(self.store, self._around)

    def set_up(self, name: str, person: str) -> None:
        """First run."""
        self.book.set_up(self.area, name, person, "Desa", _NAMES)

    @property
    def around(self) -> Surroundings:
        """Its time and chance."""
        return self._around

    @property
    def me(self) -> Installation:
        """Who it is, as committed."""
        row = self.rows(f"SELECT {', '.join(Installation.__struct_fields__)} FROM installation")[0]
        return Installation(*row)

    @property
    def key(self) -> bytes:
        """Its public key."""
        return self.store.signer().public

    def rows(self, sql: str, *values: Any) -> list[Any]:
        """What is committed."""
        return self.disk.raw.execute(sql, values).fetchall()

    def titles(self) -> set[str]:
        """Of all records of any kind."""
        found = (msgspec.msgpack.decode(fields).get("title") for (fields,) in self.rows("SELECT fields FROM record"))
        return {title for title in found if title}

    def copy_to(self, folder: Path, chance: random.Random, clock: Clock, ghost: bool) -> "Laptop":
        """A copied PC. ghost: its fingerprint looks the same, so that only the centre can notice."""
        shutil.copytree(self.folder, folder, ignore=shutil.ignore_patterns("suluh.db"))
        copy = Laptop(folder, self.library, self.area, chance, clock, Disk(self.disk.image()))
        if ghost:
            copy._look_the_same()
        copy.watched = replace(self.watched, ends=dict(self.watched.ends), asked=dict(self.watched.asked))
        return copy

    def keep_backup(self) -> None:
        """A backup on this laptop's own stick."""
        self.backups = [*self.backups[-BACKUPS_KEPT + 1 :], self.disk.image()]

    def restore_backup(self, which: int, ghost: bool) -> bool:
        """The disk died and a backup took its place; False where there is none. ghost: as an image of the whole disk."""
        if not self.backups:
            return False
        self.disk.discard()
        self.disk = Disk(self.backups[which % len(self.backups)])
        self.home.database.unlink()
        self._write_file()
        self.start()
        if ghost:
            self._look_the_same()
        self.watched = Watched()
        return True

    def rebuild(self) -> None:
        """All projections are made again."""
        self.store.rebuild()

    def with_power_cut(self, commits: int, durable: bool, work: Callable[[], Any]) -> None:
        """Does something during which the power may go, and starts again."""
        from sim.disks import PowerCut

        self.disk.arm(commits, durable)
        try:
            work()
        except PowerCut:
            pass
        finally:
            self.disk.disarm()
        self.start()

    def discard(self) -> None:
        """The laptop is gone."""
        self.disk.discard()
        shutil.rmtree(self.folder, ignore_errors=True)

    def _write_file(self) -> None:
        """What the fingerprint looks at; another inode than any other laptop's."""
        self.home.database.write_bytes(b"the database is in memory")

    def _look_the_same(self) -> None:
        here = installation.fingerprint(self.home.database)
        with self.store.writing() as connection:
            connection.exec_driver_sql("UPDATE installation SET fingerprint = ?", (here,))
