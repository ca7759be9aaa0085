"""What a program did to the files of one folder, in order, and what a power cut at any point of it may leave.

    file      what was written since its last sync is kept, lost, or torn sector by sector
    folder    names made, moved and taken away since the folder's last sync likewise, each wholly or not at all

A sync makes a file's bytes durable and not its name; a folder's sync makes its names durable. Real disks may do more than that.
"""

import random
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import TypeVar

SECTOR_BYTES = 512
ROOT = 0
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Write:
    """Bytes of a file from `offset` on. content: None cuts the file off there."""

    inode: int
    offset: int
    content: bytes | None


@dataclass(frozen=True, slots=True)
class Names:
    """In these folders these names stand for other files from now on, or for none; all of it or nothing."""

    changes: tuple[tuple[int, str, int | None], ...]


@dataclass(frozen=True, slots=True)
class Sync:
    """What was written to this file, or the names in this folder, are durable."""

    inode: int


Act = Write | Names | Sync


@dataclass(slots=True)
class Disk:
    """What is durable, and what is only on its way there. Files have numbers above 0, folders below, the root is 0.

    folders: the names in each; files: their bytes; writes, names: not durable yet.
    """

    folders: dict[int, dict[str, int]] = field(default_factory=lambda: {ROOT: {}})
    files: dict[int, bytes] = field(default_factory=dict)
    writes: dict[int, list[Write]] = field(default_factory=dict)
    names: list[Names] = field(default_factory=list)

    @classmethod
    def of(cls, folder: Path) -> "Disk":
        """Everything below a folder, durable."""
        made = cls()
        made._read(folder, ROOT)
        return made

    def next_number(self) -> int:
        """Larger than that of any file or folder."""
        return max(*self.files, *(-one for one in self.folders)) + 1

    def do(self, act: Act) -> None:
        """The next act of a program."""
        if isinstance(act, Write):
            self.writes.setdefault(act.inode, []).append(act)
        elif isinstance(act, Names):
            self.names.append(act)
        elif act.inode > ROOT:
            self.files[act.inode] = _written(self.files.get(act.inode, b""), self.writes.pop(act.inode, []))
        else:
            durable = [one for one in self.names if any(folder == act.inode for folder, _, _ in one.changes)]
            self.names = [one for one in self.names if one not in durable]
            _rename(self.folders, durable)

    def after_cut(self, chance: random.Random) -> dict[str, bytes | None]:
        """One of the many things that it may hold when the power is back: path → bytes, None for a folder."""
        folders = {inode: dict(names) for inode, names in self.folders.items()}
        _rename(folders, _kept(chance, self.names))
        found: dict[str, bytes | None] = {}

        def walk(folder: int, path: str) -> None:
            for name, inode in folders.get(folder, {}).items():
                if inode <= ROOT:
                    found[path + name] = None
                    walk(inode, f"{path}{name}/")
                else:
                    waiting = [part for write in self.writes.get(inode, ()) for part in _sectors(write)]
                    found[path + name] = _written(self.files.get(inode, b""), _kept(chance, waiting))

        walk(ROOT, "")
        return found

    def _read(self, folder: Path, inode: int) -> None:
        for path in sorted(folder.iterdir()):
            number = self.next_number() if self.files else -min(self.folders) + 1
            self.folders[inode][path.name] = -number if path.is_dir() else number
            if path.is_dir():
                self.folders[-number] = {}
                self._read(path, -number)
            else:
                self.files[number] = path.read_bytes()


def laid_out(found: dict[str, bytes | None], folder: Path) -> None:
    """Makes these files in an empty folder."""
    for name, content in found.items():
        if content is None:
            (folder / name).mkdir(parents=True, exist_ok=True)
        else:
            (folder / name).write_bytes(content)


def _kept(chance: random.Random, acts: list[T]) -> list[T]:
    """Nothing, everything, the first few, or any of them."""
    way = chance.randrange(5)
    if way < 2:
        return acts if way else []
    if way == 2:
        return acts[: chance.randint(0, len(acts))]
    share = chance.random()
    return [one for one in acts if chance.random() < share]


def _sectors(write: Write) -> list[Write]:
    """The write in the pieces in which a disk keeps it or not."""
    if write.content is None:
        return [write]
    first = SECTOR_BYTES - write.offset % SECTOR_BYTES
    edges = [0, *range(first, len(write.content), SECTOR_BYTES), len(write.content)]
    return [Write(write.inode, write.offset + start, write.content[start:end]) for start, end in pairwise(edges) if end > start]


def _written(content: bytes, writes: list[Write]) -> bytes:
    made = bytearray(content)
    for write in writes:
        if write.content is None:
            del made[write.offset :]
            continue
        made.extend(bytes(max(0, write.offset - len(made))))
        made[write.offset : write.offset + len(write.content)] = write.content
    return bytes(made)


def _rename(folders: dict[int, dict[str, int]], acts: list[Names]) -> None:
    for act in acts:
        for folder, name, inode in act.changes:
            names = folders.setdefault(folder, {})
            if inode is None:
                names.pop(name, None)
            else:
                names[name] = inode
