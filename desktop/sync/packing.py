"""Packing the bag: everything that waits goes onto a stick, the most valuable first, each file written, read back and remembered.

    numbers, stories, thumbnails (the saves)  ──►  photos, small first

A request bigger than one envelope becomes several, each beginning where the one before ended. What lies on the stick already and is
whole is not written again, so a pulled or full stick goes on where it stopped. Nothing leaves the outbox because of a stick.
"""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from hashlib import blake2b
from typing import TYPE_CHECKING

import msgspec

from core import stick as sticks
from core.protocol import bundle
from core.protocol.bundle import Bundle, Kind
from core.protocol.certificates import devices_hash
from core.protocol.errors import ProtocolError
from core.protocol.keys import hint
from core.protocol.messages import Mark
from core.stick import FULL, OUT, Stick
from desktop.clock import Surroundings
from desktop.store import blobs, carried, correspondence, feeds, outbox, standing
from desktop.store.carried import Written
from desktop.store.database import Connection
from desktop.store.errors import KnownError
from desktop.store.installation import Installation
from desktop.store.store import Store
from desktop.sync import joining
from desktop.sync.engine import Engine, Question
from desktop.sync.errors import CarryError
from desktop.sync.stick_faults import STOPPED, named_faults

if TYPE_CHECKING:
    from desktop.sync.relay_shelf import RelayShelf

RAW_BYTES = 512 * 1024
RAW_BYTES_LEAST = 8 * 1024
FEED_BYTES = 2 * 1024 * 1024
PHOTO_PIECE_BYTES = 1024 * 1024
SPARE_BYTES = 64 * 1024  # the note, the folders


@dataclass(frozen=True, slots=True)
class Offer:
    """What a bag would hold. bytes: to be written at most; kept: lies there whole; free: room left; a photo that does not fit waits."""

    records: int
    photos: int
    bytes: int
    photo_bytes: int
    kept: int
    free: int

    @property
    def records_fit(self) -> bool:
        """True when at least everything but the photos has room."""
        return self.bytes - self.photo_bytes + SPARE_BYTES <= self.free

    @property
    def all_fits(self) -> bool:
        """True when everything has room."""
        return self.bytes + SPARE_BYTES <= self.free


@dataclass(frozen=True, slots=True)
class PackingProgress:
    """stage: 'looking', 'records' or 'photos', by a relay also 'answers', waited for; seconds_left: None while nobody can know."""

    stage: str
    bytes_done: int
    bytes_total: int
    seconds_left: float | None = None


@dataclass(frozen=True, slots=True)
class Packed:
    """What is in the bag. records, photos: carried now; written, kept: files; photos_left: still on this computer alone.

    reason: '' when all of it is on the stick and was read back, otherwise why not; asks_to_join: it holds nothing but the wish
    to join, because there is nobody yet to whom the rest could be sealed.
    """

    records: int
    photos: int
    photos_left: int
    written: int
    kept: int
    bytes: int
    reason: str = ""
    asks_to_join: bool = False


class Packing:
    """One packing of one stick. place: what she calls the stick."""

    def __init__(
        self, store: Store, around: Surroundings, stick: "Stick | RelayShelf", place: str, free: int,
        progress: Callable[[PackingProgress], None], cancelled: threading.Event,
    ) -> None:  # fmt: skip
        self._store = store
        self._engine = Engine(store, around)
        self._around = around
        self._stick = stick
        self._place = place
        self._free = free
        self._report = progress
        self._cancelled = cancelled
        self._lying: dict[str, Written] = {}
        self._stage, self._done, self._total = "looking", 0, 0
        self._written = self._kept = self._bytes = self._photos = 0
        self._begun = around.monotonic_s()

    def offer(self) -> Offer:
        """What `run` would write. Raises CarryError."""
        self._look()
        return self._offer()

    def run(self, asks_last: bool = False) -> Packed:
        """Packs. asks_last: also a question to be handed on behind the photos, whose answer counts them; a stick needs none.

        Raises RefusedError('not_enrolled'), KnownError; what the stick does is told in the outcome.
        """
        reason = ""
        try:
            with named_faults():
                self._look()
                self._total = self._offer().bytes
                self._clear()
                self._stick.explain()
                self._ask_to_join()
            if self._store.installation().enrolled:
                self._stage = "records"
                self._pack_records()
                self._stage = "photos"
                photos = self._pack_photos()
                if photos and asks_last:
                    self._ask_last(photos)
        except CarryError as error:
            reason = error.code
        return self._outcome(reason)

    def _look(self) -> None:
        """Which of our files lie there, sealed to the present centre, as they were written."""
        me = self._store.installation()
        with self._store.reading() as connection:
            ours = carried.names(connection)
        with named_faults():
            for name in self._stick.names(OUT):
                if name not in ours:
                    continue
                self._stop_if_told()
                data = self._stick.read(OUT, name)
                if not _is_whole(data, me):
                    continue
                with self._store.reading() as connection:
                    file = carried.written(connection, bundle.digest(data))
                if file and file.name == name:
                    self._lying[name] = file

    def _offer(self) -> Offer:
        me = self._store.installation()
        if not me.enrolled:
            return Offer(0, 0, 0, 0, 0, self._free)
        with self._store.reading() as connection:
            records, size = outbox.behind(connection, me, self._reach(connection, me).n)
            photos = [one for one in correspondence.blobs_to_send(connection) if not self._photo_lies(one[0], one[1])]
        photo_bytes = sum(size for _, size, _ in photos)
        return Offer(records, len(photos), size + photo_bytes, photo_bytes, len(self._lying), self._free)

    def _clear(self) -> None:
        """What a pulled stick left unfinished, and what has arrived since, makes room."""
        self._stick.sweep(OUT)
        with self._store.writing() as connection:
            arrived = carried.arrived(connection, self._store.present(connection))
            for name in arrived & self._lying.keys():
                carried.forget(connection, self._lying.pop(name).digest)
        me, device = self._store.installation(), hint(self._store.signer().public)
        for name in arrived | ({sticks.enrol_name(device)} if me.enrolled else set()):
            self._stick.drop(OUT, name)

    def _ask_to_join(self) -> None:
        request = joining.waiting_request(self._store)
        if request is not None:
            name = sticks.enrol_name(hint(request.device))
            self._write(Written(name, b""), bundle.pack(Bundle(Kind.ENROL, b"", msgspec.msgpack.encode(request))))

    def _pack_records(self) -> None:
        raw, first = RAW_BYTES, True
        while True:
            with self._store.writing() as connection:
                me = self._store.present(connection)
                position = self._reach(connection, me)
                carried.set_reach(connection, self._place, me, me.acked_n + 1, position.n, self._around.now_ms())
                state = _standpoint(connection, me)
                waiting, _ = outbox.behind(connection, me, position.n)
            if not waiting and any(file.state == state for file in self._lying.values()):
                return
            question = self._engine.prepare(raw, position, FEED_BYTES, repush=first)
            if question.incarnation != me.incarnation:
                continue
            try:
                self._pack_request(question, position, state)
                first = False
            except CarryError as error:
                if error.code != FULL or question.pushed < 2 or raw <= RAW_BYTES_LEAST:
                    raise
                raw //= 4  # a smaller part may find room

    def _pack_request(self, question: Question, after: Mark, state: bytes) -> None:
        name = sticks.request_name(question.incarnation, after.n + 1, question.end.n)
        key = self._store.installation().server_key or b""
        file = Written(name, b"", question.incarnation, after.n + 1, question.end.n, state)
        self._write(file, bundle.seal(Kind.REQUEST, key, question.data), question.raw_push_bytes)

    def _reach(self, connection: Connection, me: Installation) -> Mark:
        """How far the files that lie there lead without a gap, from what is acknowledged on."""
        last = me.acked_n
        while ends := [
            file.last for file in self._lying.values()
            if file.incarnation == me.incarnation and file.first <= last + 1 and file.last > last
        ]:  # fmt: skip
            last = max(ends)
        return carried.end_of(connection, me, last)

    def _pack_photos(self) -> list[bytes]:
        """Those that lie there afterwards."""
        signer = self._store.signer()
        device, key = hint(signer.public), self._store.installation().server_key or b""
        with self._store.reading() as connection:
            todo = correspondence.blobs_to_send(connection)
        there = []
        for blob, size, _ in todo:
            if not self._photo_lies(blob, size):
                try:
                    blobs.verified(self._store.home, blob)
                except KnownError:
                    continue  # its file is gone; it does not hold up the others
                for offset in range(0, size, PHOTO_PIECE_BYTES):
                    name = sticks.photo_name(device, blob, offset)
                    if name not in self._lying:
                        content = blobs.read_piece(self._store.home, blob, offset, PHOTO_PIECE_BYTES)
                        piece = bundle.photo_piece(signer, blob, offset, content)
                        self._write(Written(name, b""), bundle.seal(Kind.PHOTO, key, msgspec.msgpack.encode(piece)))
            self._photos += 1
            there.append(blob)
        return there

    def _ask_last(self, photos: list[bytes]) -> None:
        with self._store.writing() as connection:
            correspondence.touch_months_of(connection, photos)
            me = self._store.present(connection)
            position, state = self._reach(connection, me), _standpoint(connection, me)
        if not any(file.state == state and sticks.asks_only(name) for name, file in self._lying.items()):
            feed_bytes = FEED_BYTES if position.n == me.acked_n else 0  # the answer to what goes before it brings the feeds
            self._pack_request(self._engine.prepare(RAW_BYTES, position, feed_bytes, repush=False), position, state)

    def _photo_lies(self, blob: bytes, size: int) -> bool:
        device = hint(self._store.signer().public)
        return all(sticks.photo_name(device, blob, offset) in self._lying for offset in range(0, size, PHOTO_PIECE_BYTES))

    def _write(self, file: Written, data: bytes, offered: int | None = None) -> None:
        """offered: how many bytes the offer counted for it."""
        before = self._done
        try:
            with named_faults():
                self._stick.write(OUT, file.name, sticks.pieces_of(data), self._told)
            self._done = before + (len(data) if offered is None else offered)
        except CarryError:
            self._done = before
            raise
        kept = Written(file.name, bundle.digest(data), file.incarnation, file.first, file.last, file.state)
        with self._store.writing() as connection:
            carried.remember(connection, kept)
        self._lying[file.name] = kept
        self._written += 1
        self._bytes += len(data)

    def _told(self, size: int) -> None:
        self._stop_if_told()
        self._done += size
        self._total = max(self._total, self._done)
        seconds = self._around.monotonic_s() - self._begun
        left = seconds * (self._total - self._done) / self._done if seconds > 0.5 else None
        self._report(PackingProgress(self._stage, self._done, self._total, left))

    def _stop_if_told(self) -> None:
        if self._cancelled.is_set():
            raise CarryError(STOPPED)

    def _outcome(self, reason: str) -> Packed:
        with self._store.reading() as connection:
            waiting = standing.waiting(connection)
        kept = max(0, len(self._lying) - self._written)
        enrolled = self._store.installation().enrolled
        left = max(0, waiting.photos - self._photos)
        reason = reason or ("no_file" if left and enrolled else "")
        return Packed(waiting.carried, self._photos, left, self._written, kept, self._bytes, reason, not enrolled)


def _is_whole(data: bytes, me: Installation) -> bool:
    """A whole bundle, and one that the present centre can open; a wish to join is written anew each time."""
    try:
        return bundle.unpack(data).to == hint(me.server_key or b"")
    except ProtocolError:
        return False


def _standpoint(connection: Connection, me: Installation) -> bytes:
    """Where a request asks from. While it stays the same, a request that lies there still asks for all that we want.

    Once any answer was taken, whoever answers that request again answers one that we no longer hear.
    """
    told = [
        me.incarnation, me.q_applied, me.acked_n, me.acked_h, me.send_credentials, me.server_key, sorted(feeds.cursors(connection).items()),
        feeds.scopes_to_send_in_full(connection), correspondence.months_to_certify(connection),
        devices_hash(correspondence.credentials(connection).values()),
    ]  # fmt: skip
    return blake2b(msgspec.msgpack.encode(told), digest_size=16).digest()
