"""Records what happens to the files below one folder: SQLite's through a VFS of apsw, Python's own through its audit events.

    store ── SQLAlchemy ── driver.py ── apsw ── SQLite ── RecordingVFS ──► tape, real file
    blobs, backups ── open, rename, link, fsync … ── audit event ──► tape

Audit events come before the deed and tell no writes: at each event the files that Python has open are compared with the tape.
"""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import apsw

from proofs.power.tape import ROOT, Act, Disk, Names, Sync, Write
from sim.economy import replaced

VFS = "suluh-power"
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
_recorder: "Recorder | None" = None
_hooked = False
_listening = True


@dataclass(slots=True)
class _Known:
    """A file as the tape has it."""

    inode: int
    content: bytes


class Recorder:
    """acts: everything that was done below `root`, which holds `start`."""

    def __init__(self, root: Path, start: Disk) -> None:
        self.root = root.resolve()
        self.acts: list[Act] = []
        self._start = start
        self._next = start.next_number()
        self._numbers: dict[str, int] = {"": ROOT}
        self._open: dict[str, _Known] = {}
        self._number(start, ROOT, "")

    # What SQLite does

    def opened(self, path: str, existed: bool) -> int:
        """SQLite has opened a file; its number."""
        name = self._name(path)
        assert name is not None
        self._open.pop(name, None)  # from now on SQLite itself tells
        return self._numbers[name] if existed and name in self._numbers else self._made(name)

    def wrote(self, inode: int, offset: int, content: bytes | None) -> None:
        """SQLite wrote into a file, or cut it off."""
        self.acts.append(Write(inode, offset, content))

    def synced(self, inode: int) -> None:
        """A file or a folder was synced."""
        self.acts.append(Sync(inode))

    def removed(self, path: str, with_folder: bool) -> None:
        """SQLite took a file away."""
        name = self._name(path)
        if name in self._numbers:
            self._forget(name)
            if with_folder:
                self.synced_folder_of(path)

    def synced_folder_of(self, path: str) -> None:
        """The folder that holds this file was synced."""
        name = self._name(path)
        assert name is not None
        self.synced(self._numbers[_parent(name)])

    def has(self, path: str | os.PathLike[str]) -> bool:
        """True for what lies below the root."""
        return self._name(path) is not None

    # What Python does

    def heard(self, event: str, args: tuple[Any, ...]) -> None:
        """An audit event, before the deed."""
        if event == "open":
            self._heard_open(*args)
        elif event in ("os.rename", "os.link"):
            self._heard_move(event == "os.link", *args)
        elif event in ("os.remove", "os.rmdir"):
            self.caught_up()
            name = self._name(*args)
            if name in self._numbers:
                self._forget(name)
        elif event == "os.mkdir":
            name = self._name(args[0], args[2])
            if name and name not in self._numbers and _parent(name) in self._numbers:
                self._made(name, folder=True)

    def fsync(self, handle: int) -> None:
        """What `os.fsync` does in this world."""
        self.caught_up()
        name = self._name(os.readlink(f"/proc/self/fd/{handle}"))
        if name in self._numbers:
            self.synced(self._numbers[name])

    def _heard_open(self, path: Any, mode: str | None, flags: int) -> None:
        self.caught_up()
        name = self._name(path) if isinstance(path, str | os.PathLike) else None
        if name and flags & _WRITING:
            inode = self._numbers.get(name)
            self._open[name] = _Known(inode, self._bytes(name)) if inode is not None else _Known(0, b"")

    def _heard_move(self, is_link: bool, source: Any, target: Any, source_folder: int, target_folder: int) -> None:
        self.caught_up()
        here, there = self._name(source, source_folder), self._name(target, target_folder)
        if there is None or here is None or here not in self._numbers:
            return
        inode = self._numbers[here]
        changes: list[tuple[int, str, int | None]] = [(self._numbers[_parent(there)], _last(there), inode)]
        if not is_link:
            changes.insert(0, (self._numbers[_parent(here)], _last(here), None))
            for name in [name for name in self._numbers if name == here or name.startswith(f"{here}/")]:
                self._numbers[there + name[len(here) :]] = self._numbers.pop(name)
                if known := self._open.pop(name, None):
                    self._open[there + name[len(here) :]] = known
        self._numbers[there] = inode
        self.acts.append(Names(tuple(changes)))

    def caught_up(self) -> None:
        """Looks: files that Python has opened for writing are new, or hold other bytes, since the last look."""
        for name, known in self._open.items():
            try:
                content = self._bytes(name)
            except FileNotFoundError:
                continue
            if not known.inode:
                known.inode = self._made(name)
            if content != known.content:
                start = len(known.content) if content.startswith(known.content) else 0
                if not start and known.content:
                    self.wrote(known.inode, 0, None)
                self.wrote(known.inode, start, content[start:])
                known.content = content

    def _made(self, name: str, folder: bool = False) -> int:
        number = -self._next if folder else self._next
        self._next += 1
        self._numbers[name] = number
        self.acts.append(Names(((self._numbers[_parent(name)], _last(name), number),)))
        return number

    def _forget(self, name: str) -> None:
        self._numbers.pop(name)
        self._open.pop(name, None)
        self.acts.append(Names(((self._numbers[_parent(name)], _last(name), None),)))

    def _number(self, start: Disk, folder: int, path: str) -> None:
        for name, inode in start.folders[folder].items():
            self._numbers[path + name] = inode
            if inode < ROOT:
                self._number(start, inode, f"{path}{name}/")

    def _bytes(self, name: str) -> bytes:
        return (self.root / name).read_bytes()

    def _name(self, path: str | os.PathLike[str], folder: int = -1) -> str | None:
        """Below the root; None for what lies elsewhere."""
        inside = os.readlink(f"/proc/self/fd/{folder}") if folder >= 0 else ""
        whole = os.path.abspath(os.path.join(inside, path))
        below = os.path.relpath(os.path.join(os.path.realpath(os.path.dirname(whole)), os.path.basename(whole)), self.root)
        return None if below.startswith("..") else "" if below == "." else below


def _parent(name: str) -> str:
    return os.path.dirname(name)


def _last(name: str) -> str:
    return os.path.basename(name)


class RecordingVFS(apsw.VFS):
    """The system's own, told on."""

    def __init__(self) -> None:
        super().__init__(VFS, "")

    def xOpen(self, name: Any, flags: list[int]) -> "apsw.VFSFile":
        path = name.filename() if isinstance(name, apsw.URIFilename) else name
        if _recorder is None or path is None or not _recorder.has(path):
            return apsw.VFSFile("", name, flags)
        existed = os.path.exists(path)
        return _File(name, flags, path, existed, _recorder)

    def xDelete(self, name: str, syncdir: bool) -> None:
        super().xDelete(name, syncdir)
        if _recorder is not None:
            _recorder.removed(name, syncdir)


class _File(apsw.VFSFile):
    """A file that tells what is done to it. As the system's own does, the first sync of a new journal syncs its folder too."""

    def __init__(self, name: Any, flags: list[int], path: str, existed: bool, recorder: Recorder) -> None:
        super().__init__("", name, flags)
        self._path = path
        self._recorder = recorder
        self._inode = recorder.opened(path, existed)
        self._syncs_folder = not existed and not flags[0] & apsw.SQLITE_OPEN_MAIN_DB

    def xWrite(self, data: bytes, offset: int) -> None:
        super().xWrite(data, offset)
        self._recorder.wrote(self._inode, offset, bytes(data))

    def xTruncate(self, size: int) -> None:
        super().xTruncate(size)
        self._recorder.wrote(self._inode, size, None)

    def xSync(self, flags: int) -> None:
        self._recorder.synced(self._inode)
        if self._syncs_folder:
            self._syncs_folder = False
            self._recorder.synced_folder_of(self._path)


@contextmanager
def recording(root: Path, start: Disk) -> Iterator[Recorder]:
    """Inside, what happens below `root` is recorded. One thread, one recording at a time."""
    global _recorder, _hooked
    if not _hooked:
        sys.addaudithook(_heard)  # it cannot be taken back; outside of a recording it does nothing
        _hooked = True
    vfs = RecordingVFS()
    made = Recorder(root, start)
    _recorder = made
    try:
        with replaced(os, "fsync", made.fsync):
            yield made
            made.caught_up()
    finally:
        _recorder = None
        vfs.unregister()


def _heard(event: str, args: tuple[Any, ...]) -> None:
    global _listening
    if _recorder is not None and _listening and (event == "open" or event.startswith("os.")):
        _listening = False  # what the recorder itself opens to look at is none of the program's doing
        try:
            _recorder.heard(event, args)
        finally:
            _listening = True
