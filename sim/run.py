"""Playing worlds: one to its end, or one seed after the other until something breaks."""

import os
import shutil
import tempfile
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sim.broken import Broken, require
from sim.economy import economy
from sim.final import Final
from sim.healing import heal
from sim.script import Script, script
from sim.storage import Storage
from sim.world import World

_MEMORY = Path("/dev/shm")
OTHER_CLOCKS_EVERY = 16
SQLALCHEMY_EVERY = 64


@dataclass(frozen=True, slots=True)
class Failure:
    """What a script broke. invariant: its name; what: the message and where it came from."""

    invariant: str
    what: str


class Player:
    """Plays scripts on one storage, in a folder that lies in memory where there is one."""

    def __init__(self, storage: Storage) -> None:
        self._storage = storage
        self._root = Path(tempfile.mkdtemp(prefix="suluh-sim-", dir=_MEMORY if os.access(_MEMORY, os.W_OK) else None))
        self.requests = 0

    def close(self) -> None:
        """Removes the folder."""
        shutil.rmtree(self._root, ignore_errors=True)

    def play(self, script: Script, other_clocks: bool = False) -> None:
        """All steps, the healing, the last look. Raises Broken, or whatever the product raises that it should not."""
        digest = self._once(script)
        if other_clocks:
            again = self._once(Script(script.seed, script.laptops, script.libraries, script.steps, script.clocks + 1))
            require(digest == again, "clock independence")

    def failure(self, script: Script, other_clocks: bool = False) -> Failure | None:
        """What a script breaks, None when nothing."""
        try:
            self.play(script, other_clocks)
        except Broken as error:
            return Failure(error.invariant, str(error))
        except Exception as error:
            where = traceback.extract_tb(error.__traceback__)[-1]
            what = "".join(traceback.format_exception(error))
            return Failure(f"no accident: {type(error).__name__} in {Path(where.filename).name}", what)
        return None

    def seed(self, seed: int) -> Failure | None:
        """What the world of a seed breaks."""
        lean = self._storage.is_lean = seed % SQLALCHEMY_EVERY != 0
        with economy(lean):
            return self.failure(script(seed), other_clocks=seed % OTHER_CLOCKS_EVERY == 0)

    def _once(self, script: Script) -> Any:
        world = World(script, self._root / "world", self._storage)
        try:
            world.play()
            final = Final(world)
            heal(world)
            final.look()
            return final.digest()
        finally:
            self.requests += world.watch.requests
            world.close()


@contextmanager
def player(storage: Storage) -> Iterator[Player]:
    """A player that cleans up behind itself, and lets go of the storage."""
    made = Player(storage)
    try:
        yield made
    finally:
        made.close()
        storage.close()
