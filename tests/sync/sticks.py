"""Sticks for tests: plain folders, and media that are full or pulled out in the middle of a write."""

import errno
import json
from collections.abc import Iterable, Iterator
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path

from core.stick import Medium
from server.cli import main as server


def server_says(folder: Path, *words: str) -> dict:
    """What a command of the server says with --json, in the folder of a server."""
    said = StringIO()
    with redirect_stdout(said):
        server([*words, "--data", str(folder), "--json"])
    return json.loads(said.getvalue())


class SmallMedium(Medium):
    """A stick with that much room in `folder`."""

    def __init__(self, folder: Path, room: int) -> None:
        self._folder = folder
        self.room = room

    def write(self, path: Path, pieces: Iterable[bytes]) -> None:
        """As a real one does: the pieces that fit are there, then comes the error."""
        super().write(path, self._while_there_is_room(pieces))

    def free(self, folder: Path) -> int:
        """What is left of it."""
        return self.room - sum(one.stat().st_size for one in self._folder.rglob("*") if one.is_file())

    def _while_there_is_room(self, pieces: Iterable[bytes]) -> Iterator[bytes]:
        used = sum(one.stat().st_size for one in self._folder.rglob("*") if one.is_file())
        for piece in pieces:
            used += len(piece)
            if used > self.room:
                raise OSError(errno.ENOSPC, "full")
            yield piece


class PulledMedium(Medium):
    """A stick that is pulled out during its write number `at`: before, after that share of the bytes, before or after it has its name."""

    POINTS = (0.0, 0.4, 1.0, "unnamed", "unread")

    def __init__(self, at: int, point: float | str) -> None:
        self._at = at
        self._point = point
        self._writes = 0
        self.is_out = False

    def write(self, path: Path, pieces: Iterable[bytes]) -> None:
        """Writes, or leaves a part."""
        self._pull_if(self.is_out)
        self._writes += 1
        if self._writes == self._at and isinstance(self._point, float):
            content = b"".join(pieces)
            path.write_bytes(content[: int(len(content) * self._point)])
            self._pull_if(True)
        super().write(path, pieces)

    def rename(self, here: Path, there: Path) -> None:
        """Gives the name, or not."""
        self._pull_if(self.is_out or self._writes == self._at and self._point == "unnamed")
        super().rename(here, there)

    def pieces(self, path: Path) -> Iterator[bytes]:
        """Reads back, or not."""
        self._pull_if(self.is_out or self._writes == self._at and self._point == "unread")
        yield from super().pieces(path)

    def _pull_if(self, now: bool) -> None:
        if now:
            self.is_out = True
            raise OSError(errno.EIO, "no such device")
