"""Blobs over the line, two at a time: photos up in pieces, published files down in a stream each, the least missing first.

    this thread    what next ─► lane 1, lane 2 ─► what came of it into the store ─► what next …
    lanes          talk, each on a connection of its own; know nothing of the store

A lane is told to hang up as soon as a record waits, the time is up or she asks to stop; what arrived until then is kept.
"""

from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from contextlib import contextmanager
from dataclasses import dataclass, field
from threading import Lock
from typing import TYPE_CHECKING, Protocol

from core.domain.kinds import BY_LINE
from core.protocol.keys import Signer
from desktop.paths import Home
from desktop.store import arrivals, blobs, correspondence, standing, wishes
from desktop.store.errors import KnownError
from desktop.store.recipes import Recipe, recipe
from desktop.store.store import Store
from desktop.store.wishes import Wish
from desktop.sync.errors import CancelledError, LineError
from desktop.sync.fetching import fetch_file
from desktop.sync.pace import BatchSize

if TYPE_CHECKING:
    from desktop.sync.line import Line

LANES = 2
DETOURS_MAX = 3
LOOK_EVERY_S = 0.2


class Watch(Protocol):
    """The session, as the transfers see it."""

    def stop_if_due(self) -> None:
        """Raises CancelledError, LineError('time_up')."""

    def progressed(self) -> None:
        """Some bytes arrived, there or here."""

    def piece_took(self, seconds: float, size: int) -> None:
        """A piece of so many bytes arrived within so long."""

    def tell(self, stage: str) -> None:
        """Shows how far it is."""


@dataclass(slots=True)
class _Photo:
    """A photo or a material on its way up. offset: bytes that the centre holds; detours: how often it held something unexpected."""

    blob: bytes
    size: int
    offset: int
    detours: int = 0

    @property
    def is_sent(self) -> bool:
        """True when the centre holds all of it."""
        return self.offset >= self.size


@dataclass(frozen=True, slots=True)
class _Sent:
    """held: bytes that the centre holds now, None when it does not want this photo; length: bytes sent."""

    held: int | None
    length: int
    seconds: float


@dataclass(slots=True)
class Transfers:
    """Moves what it is given. set_aside: blobs that cannot go now; files_gone: one of them has no file here any more.

    another: opens a further line, when there is more than one blob to move; bytes_moved: of blobs, in this session.
    """

    store: Store
    line: "Line"
    another: "Callable[[], Line]"
    now_s: Callable[[], float]
    watch: Watch
    piece: BatchSize
    set_aside: set[bytes] = field(default_factory=set)
    files_gone: bool = False
    bytes_moved: int = 0
    _more: "list[Line]" = field(default_factory=list)
    _counting: Lock = field(default_factory=Lock)

    def close(self) -> None:
        """Lets go of the further connections."""
        for line in self._more:
            line.close()

    def traffic(self) -> tuple[int, int, int]:
        """(requests, bytes up, bytes down) of all lines, records included."""
        counted = [one.traffic for one in (self.line, *self._more)]
        return sum(one.requests for one in counted), sum(one.up for one in counted), sum(one.down for one in counted)

    def send(self, todo: list[tuple[bytes, int, int]]) -> list[bytes]:
        """Sends photos (blob, size, bytes held there) until all are there or a record waits; gives those that became whole.

        Where one line is cut, the other ends what it has begun before LineError is raised.
        """
        photos = (one for one in map(self._opened, todo) if one is not None)
        signer = self.store.signer()
        whole: list[bytes] = []
        records_wait, cut = False, None
        with self._lanes(len(todo)) as (pool, idle):
            running: dict[Future[_Sent], tuple[_Photo, Line]] = {}

            def go_on(photo: _Photo, line: "Line") -> None:
                running[pool.submit(_send, line, signer, self.store.home, photo, self.piece.bytes, self.now_s)] = photo, line

            while True:
                while idle and not (records_wait or cut) and (photo := next(photos, None)) is not None:
                    go_on(photo, idle.pop())
                if not running and cut:
                    raise cut
                if not running:
                    return whole
                self.watch.stop_if_due()
                for future in wait(running, LOOK_EVERY_S, FIRST_COMPLETED).done:
                    photo, line = running.pop(future)
                    error = future.exception()
                    if records_wait and isinstance(error, CancelledError):
                        continue  # hung up below; what came there until then is kept
                    if isinstance(error, LineError):
                        cut = error
                        continue
                    if self._took(photo, future.result()):
                        whole.append(photo.blob)
                    if records_wait or cut or photo.is_sent or photo.blob in self.set_aside:
                        idle.append(line)
                    else:
                        go_on(photo, line)
                if not records_wait and self._records_wait():
                    records_wait = True
                    for _, line in running.values():
                        line.hang_up()

    def fetch(self, todo: list[Wish]) -> list[bytes]:
        """Fetches published files until all are here or a record waits; gives those that became whole."""
        queue = deque(todo)
        whole: list[bytes] = []
        paused = False
        with self._lanes(len(todo)) as (pool, idle):
            running: dict[Future[bool], tuple[Wish, Line]] = {}
            while True:
                while idle and queue and not paused:
                    wish, line = queue.popleft(), idle.pop()
                    running[pool.submit(fetch_file, line, self.store.home, self._recipe(wish), self._count)] = wish, line
                if not running:
                    return whole
                self.watch.stop_if_due()
                before = self.bytes_moved
                done = wait(running, LOOK_EVERY_S, FIRST_COMPLETED).done
                if self.bytes_moved > before:
                    self.watch.progressed()
                for future in done:
                    wish, line = running.pop(future)
                    idle.append(line)
                    if self._fetched(wish, future, paused):
                        whole.append(wish.blob)
                self.watch.tell("materials")
                if not paused and self._records_wait():
                    paused = True
                    for _, line in running.values():
                        line.hang_up()

    def _recipe(self, wish: Wish) -> Recipe:
        with self.store.reading() as connection:
            return recipe(connection, self.store.home, wish)

    def _count(self, size: int) -> None:
        with self._counting:  # two lanes at once
            self.bytes_moved += size

    def _opened(self, one: tuple[bytes, int, int]) -> _Photo | None:
        blob, _, offset = one
        try:
            return _Photo(blob, blobs.verified(self.store.home, blob), offset)
        except KnownError:
            self.files_gone = True
            self.set_aside.add(blob)
            return None

    def _took(self, photo: _Photo, sent: "_Sent") -> bool:
        """Remembers what the centre holds now; True when that is all. One that it does not want is set aside."""
        if sent.held == photo.offset + sent.length:
            self.watch.progressed()
            self.watch.piece_took(sent.seconds, sent.length)
            self._count(sent.length)
        else:
            photo.detours += 1
        if sent.held is None:
            self.set_aside.add(photo.blob)
        photo.offset = min(sent.held or 0, photo.size)
        whole = sent.held is not None and photo.is_sent
        with self.store.writing() as connection:
            correspondence.set_blob_state(connection, photo.blob, photo.offset, whole)
            if whole:
                correspondence.touch_months_of(connection, [photo.blob])
        self.watch.tell("photos")
        if photo.detours > DETOURS_MAX and not whole:
            raise LineError("no_progress", "offsets")
        return whole

    def _fetched(self, wish: Wish, future: Future[bool], paused: bool) -> bool:
        try:
            good = future.result()
        except CancelledError:
            if paused:
                return False
            raise
        if not good:
            self.set_aside.add(wish.blob)
        with self.store.writing() as connection:
            if good:
                wishes.came(connection, wish.blob)
                arrivals.note(connection, wish.blob, BY_LINE)
            else:
                wishes.failed(connection, wish.blob)
        return good

    def _records_wait(self) -> bool:
        with self.store.reading() as connection:
            return standing.waiting(connection).saves > 0

    @contextmanager
    def _lanes(self, blobs_to_move: int) -> "Iterator[tuple[ThreadPoolExecutor, list[Line]]]":
        """The lanes, all idle; when the block ends, by whatever, nobody talks any more."""
        while len(self._more) < min(LANES, blobs_to_move) - 1:
            self._more.append(self.another())
        lines = [self.line, *self._more]
        for line in lines:
            line.pick_up()
        with ThreadPoolExecutor(LANES, "lane") as pool:
            try:
                yield pool, list(lines)
            except BaseException:
                for line in lines:
                    line.hang_up()
                raise
            finally:
                self.line.pick_up()


def _send(line: "Line", signer: Signer, home: Home, photo: _Photo, most: int, now_s: Callable[[], float]) -> _Sent:
    started = now_s()
    piece = blobs.read_piece(home, photo.blob, photo.offset, most)
    try:
        held = line.patch_blob(signer, photo.blob, photo.offset, piece)
    except LineError as error:
        if error.code != "no_connection":
            raise
        held = line.held_of_blob(signer, photo.blob)  # over a connection of its own: what came before the cut is there
        if held is None or not photo.offset < held <= photo.offset + len(piece):
            raise
        piece = piece[: held - photo.offset]
    return _Sent(held, len(piece), now_s() - started)
