"""Sticks without a stick: a folder of files in memory, with room or without, pulled out in the middle, copied, worn."""

import errno
import random
from collections.abc import Callable, Iterable
from pathlib import Path

from core.protocol.bundle import SUFFIX
from core.stick import IN, OUT
from sim.roads import damaged

ROOM = 2**40
Told = Callable[[int], None]


class MemoryStick:
    """What `core.stick.Stick` is to the product. writes_left: so many files still find room; None: as many as one likes."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.parts: dict[str, dict[str, bytes]] = {}
        self.writes_left: int | None = None

    def names(self, part: str) -> list[str]:
        """The bundles in a part, sorted."""
        return sorted(name for name in self.parts.get(part, {}) if name.endswith(SUFFIX))

    def read(self, part: str, name: str) -> bytes:
        """The bytes of a file."""
        return self.parts.get(part, {}).get(name, b"")

    def write(self, part: str, name: str, content: Iterable[bytes], told: Told = lambda _: None) -> None:
        """Writes a file, or raises OSError and leaves what was there before."""
        pieces = list(content)
        if self.writes_left == 0:
            raise OSError(errno.ENOSPC, "full")
        if self.writes_left is not None:
            self.writes_left -= 1
        self.parts.setdefault(part, {})[name] = b"".join(pieces)
        for piece in pieces:
            told(len(piece))

    def drop(self, part: str, name: str) -> None:
        """Takes a file away."""
        self.parts.get(part, {}).pop(name, None)

    def sweep(self, part: str) -> None:
        """Nothing is left unfinished."""

    def free(self) -> int:
        """Bytes: as many as one likes."""
        return ROOM

    def explain(self) -> None:
        """Nobody finds it."""

    def blob(self, _: bytes) -> Path | None:
        """No materials."""

    def files(self) -> list[tuple[str, str, bytes]]:
        """(part, name, bytes) of everything."""
        return [(part, name, data) for part, files in sorted(self.parts.items()) for name, data in sorted(files.items())]

    def copy(self) -> "MemoryStick":
        """Another stick with the same files and name."""
        made = MemoryStick(self.name)
        made.parts = {part: dict(files) for part, files in self.parts.items()}
        return made

    def wear(self, chance: random.Random) -> None:
        """A file is damaged, or two are exchanged, or one lies where it does not belong."""
        files = self.files()
        if not files:
            return
        part, name, data = chance.choice(files)
        other_part, other_name, other = chance.choice(files)
        what = chance.randrange(3)
        if what == 0:
            self.parts[part][name] = damaged(data, chance)
        elif what == 1:
            self.parts[part][name], self.parts[other_part][other_name] = other, data
        else:
            self.parts.setdefault(IN if part == OUT else OUT, {})[name] = data
