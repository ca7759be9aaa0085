"""Unpacking the bag: every file that came back on a stick is read, judged by what is in it, and taken; the rest goes on.

Each answer goes through the very function that takes answers from the line. Whose it is, whether it is old, whole or true is
decided there, so a file may come late, twice or from another village without harm.
"""

import shutil
import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from itertools import chain
from typing import TYPE_CHECKING

from core.domain.kinds import BY_STICK
from core.protocol import bundle
from core.protocol.bundle import Kind, Verdict
from core.protocol.errors import ProtocolError
from core.stick import CATALOGUE, IN, Medium, Stick
from desktop.clock import Surroundings
from desktop.store import arrivals, blobs, disk, wishes
from desktop.store.store import Store
from desktop.sync import joining, slices, updates
from desktop.sync.engine import Engine
from desktop.sync.errors import CarryError, EnrolError, LineError, RefusedError
from desktop.sync.stick_faults import STOPPED, named_faults
from desktop.sync.updates import Update

if TYPE_CHECKING:
    from desktop.sync.relay_shelf import RelayShelf

_BAD = (Verdict.DAMAGED, Verdict.NEWER, Verdict.TOO_LARGE)
Progress = Callable[[int, int], None]


@dataclass(slots=True)
class Unpacked:
    """What came out of the bag. verdicts: how many files met which; names: of those that could not be read.

    acked: own saves received by the centre since; pulled: saves of others; rejected: own saves sent back; materials: files that came
    whole; no_room: files for which this computer has no room; joined: this laptop belongs to a library now; update: a newer
    program that lies there; reason: why it ended early, or what the centre said no to.
    """

    verdicts: dict[Verdict, int] = field(default_factory=lambda: dict.fromkeys(Verdict, 0))
    names: list[str] = field(default_factory=list)
    acked: int = 0
    pulled: int = 0
    rejected: int = 0
    materials: int = 0
    no_room: int = 0
    joined: bool = False
    update: Update | None = None
    reason: str = ""


class Unpacking:
    """One unpacking of one stick. progress: (files done, of how many)."""

    def __init__(
        self, store: Store, around: Surroundings, stick: "Stick | RelayShelf", progress: Progress,
        cancelled: threading.Event,
    ) -> None:  # fmt: skip
        self._store = store
        self._around = around
        self._engine = Engine(store, around)
        self._stick = stick
        self._report = progress
        self._cancelled = cancelled
        self._out = Unpacked()
        self._seen: set[tuple[str, str]] = set()

    def run(self) -> Unpacked:
        """Takes all that can be taken; once more, what has come since. Raises KnownError where there is no room for it here."""
        was_enrolled = self._store.installation().enrolled
        try:
            with named_faults():
                there = [(part, name) for part in (IN, CATALOGUE) for name in self._stick.names(part)]
            files = [one for one in there if one not in self._seen]
            for number, (part, name) in enumerate(files, 1):
                self._file(part, name)
                self._seen.add((part, name))
                self._report(number, len(files))
            self._fetch_materials()
            self._look_for_update()
        except CarryError as error:
            self._out.reason = error.code
        self._out.joined |= self._store.installation().enrolled and not was_enrolled
        return self._out

    def _file(self, part: str, name: str) -> None:
        self._stop_if_told()
        with named_faults():
            data = self._stick.read(part, name)
        verdict = self._verdict(data)
        self._out.verdicts[verdict] += 1
        if verdict in _BAD:
            self._out.names.append(name)

    def _verdict(self, data: bytes) -> Verdict:
        try:
            read = bundle.unpack(data)
            if read.kind is Kind.SLICE:
                verdict, pulled = slices.take(self._store, read.body)
                self._out.pulled += pulled
                return verdict
            if read.kind not in (Kind.ANSWER, Kind.ENROLLED):
                return Verdict.FOREIGN  # on its way to the centre
            message = bundle.opened(read, self._store.signer())
            return self._answer(message) if read.kind is Kind.ANSWER else self._reply(message)
        except ProtocolError as error:
            return bundle.verdict_of(error)
        except LineError as error:
            return Verdict.DAMAGED if error.code == "answer_damaged" else Verdict.REFUSED
        except (RefusedError, EnrolError) as error:
            self._out.reason = error.code
            return Verdict.NEWER if error.code == "newer_server" else Verdict.REFUSED

    def _answer(self, message: bytes) -> Verdict:
        heard = self._engine.receive(message, just_now=False)
        self._out.acked += heard.acked
        self._out.pulled += heard.pulled
        self._out.rejected = heard.rejected
        return Verdict.TAKEN if heard.applied else Verdict.REPEATED

    def _reply(self, message: bytes) -> Verdict:
        return Verdict.TAKEN if joining.take_reply(self._store, self._around, message) else Verdict.REPEATED

    def _fetch_materials(self) -> None:
        with self._store.reading() as connection:
            wanted = wishes.published(connection)
        home = self._store.home
        for wish in wanted:
            files = [] if home.blob(wish.blob).exists() else self._stick.blob_files(wish.blob, wish.size)
            if not files:
                continue
            if shutil.disk_usage(home.folder).free < wish.size + disk.MATERIALS_LEAVE_BYTES:
                self._out.no_room += 1
            elif blobs.keep_pieces(home, wish.blob, self._watched(chain.from_iterable(map(Medium().pieces, files)))):
                self._out.materials += 1
                with self._store.writing() as connection:
                    wishes.came(connection, wish.blob)
                    arrivals.note(connection, wish.blob, BY_STICK)

    def _look_for_update(self) -> None:
        root = self._store.installation().root
        if root and isinstance(self._stick, Stick):
            with named_faults():
                self._out.update = updates.newest(self._stick, root, self._watched)

    def _watched(self, pieces: Iterable[bytes]) -> Iterable[bytes]:
        with named_faults():
            for piece in pieces:
                self._stop_if_told()
                yield piece

    def _stop_if_told(self) -> None:
        if self._cancelled.is_set():
            raise CarryError(STOPPED)
