"""A real server without sockets: its handlers, its database, and the accidents that happen to servers.

A *timeline* is what the server has ever held since it was last set back, in the order in which it came; so what it held at the moment
of any answer can still be asked when that answer arrives, however late.
"""

import random
import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from core.protocol.certificates import SERVER_PURPOSE, ServerCertificate, sign
from core.protocol.keys import Signer, hint
from server.accounts import credentials
from server.accounts.enrolment import EnrolHandler, issue_code
from server.accounts.keys import Keys
from server.backups.backup import _count_as_safe
from server.blobs import storage
from server.blobs.service import BlobService
from server.catalogue import writing
from server.centre import Centre as Server
from server.config import Config
from server.errors import RefusedError
from server.exchange.handler import Handled, Handler
from server.libraries import service as libraries
from sim.storage import Storage

IMAGES_KEPT = 5


@dataclass(slots=True)
class Timeline:
    """held: id → how manieth it was; order: (id, library, scope) as they came; tags: (library, scope) → tag of each position.

    safe: ids inside a verified backup; looked: how many of `order` the invariants have seen.
    """

    held: dict[bytes, int] = field(default_factory=dict)
    order: list[tuple[bytes, bytes, bytes]] = field(default_factory=list)
    tags: dict[tuple[bytes, bytes], list[bytes]] = field(default_factory=dict)
    safe: set[bytes] = field(default_factory=set)
    looked: int = 0

    def add(self, library: bytes, scope: bytes, identity: bytes, tag: bytes) -> None:
        """The next position of a feed."""
        self.held.setdefault(identity, len(self.order))
        self.order.append((identity, library, scope))
        self.tags[library, scope].append(tag)

    def copy(self) -> "Timeline":
        """The same from here on its own way."""
        tags = {key: list(value) for key, value in self.tags.items()}
        return Timeline(dict(self.held), list(self.order), tags, set(self.safe), self.looked)


@dataclass(frozen=True, slots=True)
class Moment:
    """When the server said something. number: counts everything it said; count: how much it held then; to: the sealed question."""

    number: int
    timeline: Timeline
    count: int
    safe: frozenset[bytes]
    to: bytes = b""

    def held(self, identity: bytes) -> bool:
        """True when the server held it then."""
        return self.timeline.held.get(identity, self.count) < self.count


class _Watched(Handler):
    """Remembers what the server held when it said something, by whatever road it was asked."""

    def __init__(self, centre: "Centre") -> None:
        super().__init__(centre.server)
        self._of = centre

    def take(self, data: bytes) -> Handled:
        """The sealed answer and what the request brought."""
        try:
            handled = super().take(data)
        finally:
            moment = self._of.moment(to=data)
        self._of.moments[handled.answer] = moment
        return handled


class Centre:
    """The server of one world. Accidents leave it open and answering.

    moments: answer → when it was made; signers: hint of a key → the key, of this server and of those before it.
    """

    def __init__(self, storage: Storage, folder: Path, chance: random.Random, now_ms: Callable[[], int]) -> None:
        self.storage = storage
        self._chance = chance
        self._now_ms = now_ms
        self._config = Config(folder, storage.database.url, "")
        self._root = Signer(chance.randbytes(32))
        self._keys_made = 0
        self._said = 0
        self.moments: dict[bytes, Moment] = {}
        self.signers: dict[bytes, Signer] = {}
        self.joined: set[bytes] = set()
        self.images: list[tuple[Any, dict[Path, bytes], Timeline, Keys]] = []
        self.is_unforgetting = False
        storage.empty()
        self.timeline = Timeline()
        self._open(self._new_keys())

    def handle(self, data: bytes) -> tuple[bytes, Moment]:
        """What /v1/sync does. Raises RefusedError."""
        answer = self.handler.handle(data)
        return answer, self.moments[answer]

    def write_catalogue(self, scope: bytes, number: int) -> None:
        """Something new, or a change of something that is there, or its end."""
        held = [
            record for (record,) in self.storage.rows(
                "SELECT record FROM record WHERE library = ? AND kind = 'announcement' AND NOT deleted ORDER BY record", scope
            )
        ]  # fmt: skip
        with self.storage.database.writing() as connection:
            if held and number % 3 == 1:
                writing.save(connection, self.server, scope, "announcement", {"text": f"kata {number % 5}"}, held[number % len(held)])
            elif held and number % 7 == 2:
                writing.save(connection, self.server, scope, "announcement", {"deleted": True}, held[number % len(held)])
            else:
                fields = {"title": f"pengumuman {self._said} {number}", "text": "kata", "date": "2026-11-21"}
                writing.save(connection, self.server, scope, "announcement", fields)
        self.moment()

    def enrol(self, data: bytes) -> tuple[int, bytes]:
        """What /v1/enrol does: (HTTP status, body)."""
        try:
            return 200, self._enrol.handle(data)
        except RefusedError as error:
            return error.status, error.body
        finally:
            self.moment()  # who joined is known even where the next thing is an accident

    def code(self, area: str, library: bytes | None) -> tuple[str, bytes]:
        """A fresh code and its library, a new one unless named. Raises CommandError('unknown_library')."""
        issued = issue_code(self.server, area, library, new=library is None)
        return issued.code, issued.library

    def moment(self, to: bytes = b"") -> Moment:
        """Now; takes note of what has come since it was asked last. to: a sealed question."""
        line = self.timeline
        for library, scope, head in self.storage.rows("SELECT library, scope, head FROM scope"):
            self.joined.add(scope)
            seen = len(line.tags.setdefault((library, scope), []))
            if head > seen:
                new = "SELECT id, tag FROM delta WHERE library = ? AND scope = ? AND position > ? ORDER BY position"
                for identity, tag in self.storage.rows(new, library, scope, seen):
                    line.add(library, scope, identity, tag)
        self._said += 1
        return Moment(self._said, line, len(line.order), frozenset(line.safe), to)

    def snapshot(self) -> None:
        """Remembers this moment."""
        self.images = [*self.images[-IMAGES_KEPT + 1 :], (self.storage.image(), self._files(), self.timeline.copy(), self.server.keys)]

    def restore(self, which: int) -> None:
        """The server is restored into an empty folder from one of the remembered moments, with the keys of then."""
        if self.images and not self.is_unforgetting:
            image, files, timeline, keys = self.images[which % len(self.images)]
            self.storage.restore(image)
            self._put_back(files)
            self.timeline = timeline.copy()
            self._open(keys)

    def wipe(self) -> None:
        """The disk is gone; a new server is made with the old root key alone."""
        if self.is_unforgetting:
            return
        self.storage.empty()
        shutil.rmtree(self._config.folder, ignore_errors=True)
        self.timeline = Timeline()
        self._open(self._new_keys())

    def make_safe(self) -> None:
        """A backup that is remembered, verified, and counted as safe."""
        self.moment()
        self.snapshot()
        with self.storage.database.reading() as connection:
            known = [library for (library,) in self.storage.rows("SELECT library FROM library")]
            feeds = {one: {scope: feed.head for scope, feed in libraries.feeds(connection, one).items()} for one in known}
        _count_as_safe(self.server, feeds)
        self.timeline.safe |= self.timeline.held.keys()

    def turn_away(self, device: bytes) -> bool:
        """What `python -m server revoke` does; False where the laptop is not known, or to two libraries."""
        with self.storage.database.writing() as connection:
            found = credentials.with_hint(connection, hint(device))
            if len(found) != 1:
                return False
            library, known = found[0]
            libraries.lock(connection, library)
            return credentials.revoke(connection, library, known)

    def has_forgotten(self, scope: bytes) -> bool:
        """True for the scope of a laptop that was let in once, of which nothing is left."""
        return scope in self.joined and not self.storage.rows("SELECT 1 FROM scope WHERE scope = ?", scope)

    def knows(self, library: bytes) -> bool:
        """True when codes can be issued for it."""
        return bool(self.storage.rows("SELECT 1 FROM library WHERE library = ?", library))

    def holds_of(self, incarnation: bytes) -> int:
        """The n up to which saves of an incarnation came, refused ones among them."""
        return max((n for (n,) in self.storage.rows("SELECT n FROM incarnation WHERE incarnation = ?", incarnation)), default=0)

    def holds_file(self, blob: bytes) -> bool:
        """True when the whole blob lies there."""
        return storage.whole_path(self._config.blobs, blob).exists()

    def _files(self) -> dict[Path, bytes]:
        """All whole photos: what a backup holds of them."""
        blobs = (blob for (blob,) in self.storage.rows("SELECT DISTINCT blob FROM blob WHERE whole"))
        return {path: path.read_bytes() for path in (storage.whole_path(self._config.blobs, blob) for blob in blobs)}

    def _put_back(self, files: dict[Path, bytes]) -> None:
        shutil.rmtree(self._config.blobs, ignore_errors=True)
        for path, content in files.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)

    def _new_keys(self) -> Keys:
        self._keys_made += 1
        signer = Signer(self._chance.randbytes(32))
        certificate = sign(self._root, SERVER_PURPOSE, ServerCertificate(signer.public, self._keys_made))
        return Keys(self._root.public, signer, certificate)

    def _open(self, keys: Keys) -> None:
        self.server = Server(self._config, keys, self.storage.database, self._now_ms, self._chance.randbytes)
        self.signers[hint(keys.signer.public)] = keys.signer
        self.handler = _Watched(self)
        self._enrol = EnrolHandler(self.server)
        self.blobs = BlobService(self.server)
