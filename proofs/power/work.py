"""What is done while the power may go: saves, photos, drafts, a feed that comes in, pieces of blobs, backups, the program's own start.

Each deed says what it promises from the moment it returned; a promise is a look at the files, on whatever disk they lie then.
"""

import random
import shutil
import sqlite3
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from hashlib import blake2b
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

from core.protocol.hashes import blob_hash
from desktop import assembly
from desktop.assembly import Desk
from desktop.clock import Surroundings
from desktop.store import backups, installation, restoring, wishes
from desktop.store.database import connect
from desktop.store.recipes import Recipe
from desktop.store.rows import ActivityQuery
from desktop.store.wishes import Wish
from desktop.sync import joining
from desktop.sync.engine import Engine
from desktop.sync.fetching import fetch_file
from proofs.power.driver import Connection, opened
from proofs.power.recorder import VFS, Recorder, recording
from proofs.power.tape import Disk
from server.blobs import storage
from sim.centre import Centre
from sim.economy import replaced
from sim.laptop import NOON, Clock
from sim.roads import EnrolLine
from sim.storage import MemoryStorage
from tests.faults.processes import a_photo
from tests.server.writer import AREA, Writer

HOME, SERVER = "home", "server"
LIBRARY = b"l" * 16
_RAW_BYTES = 100_000
_PIECE_BYTES = 3000
Promise = Callable[[Path], bool]


def image_sum(image: bytes) -> bytes:
    """Stands for all pages of a database, without what its head says of the program that wrote and how it keeps its journal."""
    return blake2b(image[:18] + image[20:24] + image[28:92] + image[100:], digest_size=16).digest()


@dataclass(slots=True)
class Work:
    """One stretch of work, recorded. commits: (acts before it had returned, sum of all pages); promises: (acts …, name, look)."""

    start: Disk
    recorder: Recorder
    commits: list[tuple[int, bytes]] = field(default_factory=list)
    promises: list[tuple[int, str, Promise]] = field(default_factory=list)

    def connect(self, path: Path) -> Any:
        """What the store opens its file with."""
        return opened(path, VFS, self._committed)

    def promise(self, name: str, kept: Promise) -> None:
        """From now on this holds, whatever happens to the power."""
        self.recorder.caught_up()
        self.promises.append((len(self.recorder.acts), name, kept))

    def states_at(self, point: int, before: Collection[bytes] = ()) -> set[bytes]:
        """The states that a cut before act `point` may leave: of the last commit that had returned and of the one under way.

        before: those in which the work may have begun; where none is known, and no commit had returned, the set is empty: any.
        """
        returned = [state for acts, state in self.commits if acts <= point][-1:]
        coming = [state for acts, state in self.commits if acts > point][:1]
        return {*returned, *coming} if returned else {*before, *coming} if before else set()

    def came_back(self, backup: Path) -> None:
        """The database is as in a backup."""
        self.recorder.caught_up()
        self.commits.append((len(self.recorder.acts), image_sum(backup.read_bytes())))

    def _committed(self, connection: Connection) -> None:
        self.commits.append((len(self.recorder.acts), image_sum(connection.image)))


@contextmanager
def working(root: Path, start: Disk) -> Iterator[Work]:
    """Inside, what happens below `root` is recorded; backups copy through the recorded driver too."""
    with recording(root, start) as recorder:
        work = Work(start, recorder)

        def connect_plainly(path: Any, uri: bool = False) -> Any:
            return sqlite3.connect(path, uri=uri) if uri else Connection(path, VFS)

        with replaced(backups, "sqlite3", SimpleNamespace(connect=connect_plainly, DatabaseError=sqlite3.DatabaseError)):
            yield work


class Village:
    """A centre with a library of two laptops: Sari's, whose saves come in as a feed, and the one that loses power. root: where it works.

    template: the second laptop's files before the work, as a disk.
    """

    def __init__(self, folder: Path) -> None:
        self.root = folder / "live"
        self._folder = folder / "template"
        self._storage = MemoryStorage()
        self.centre = Centre(self._storage, folder / "centre", random.Random(1), lambda: NOON)
        sari = Writer(1).join(self.centre.server)
        self._make_template(sari.library)
        self._image = self._storage.image()
        self.feed = [self._pushed(sari, number) for number in range(8)]
        self._image_files = Disk.of(self._folder)

    def fresh(self, is_new: bool) -> Disk:
        """The files are as before the work, or, when new, there are none; so is the centre."""
        shutil.rmtree(self.root, ignore_errors=True)
        self._storage.restore(self._image)
        if is_new:
            self.root.mkdir()
            (self.root / HOME).mkdir()
        else:
            shutil.copytree(self._folder, self.root)
            self._settle_in()
        (self.root / SERVER).mkdir(exist_ok=True)
        return Disk.of(self.root)

    def _make_template(self, library: bytes) -> None:
        desk = assembly.build(self._folder / HOME, Surroundings(Clock(), random.Random(2).randbytes))
        desk.book.set_up(AREA, "Al-Fadhilah", "Budi", "Desa", ("Desa", "Kecamatan", "Kabupaten", "Provinsi"))
        code, _ = self.centre.code(AREA, library)
        joining.join(desk.store, desk.store.around, cast(Any, EnrolLine(self.centre)), code)
        desk.store.signer()
        for number in range(5):
            desk.book.save("activity", {"title": f"Lele {number}", "date_start": "2026-11-21", "n_total": number})
        desk.close()

    def _pushed(self, sari: Writer, number: int) -> bytes:
        for i in range(5):
            sari.write("activity", title=f"Sari {number}.{i}", date_start="2026-11-20", n_total=i)
        sealed = sari.sealed()
        sari.heard(self.centre.handler.handle(sealed))
        return sealed

    def _settle_in(self) -> None:
        """Looks as if the files had always been here."""
        path = self.root / HOME / "suluh.db"
        connection = connect(path)
        connection.execute("UPDATE installation SET fingerprint = ?", (installation.fingerprint(path),))
        connection.close()


class Deeds:
    """What somebody does all day, and a centre beside it. Each method is one deed."""

    def __init__(self, village: Village, work: Work, chance: random.Random) -> None:
        self._village = village
        self._work = work
        self._chance = chance
        self._around = Surroundings(Clock(NOON + chance.randrange(10**9)), chance.randbytes)
        self._feed = iter(village.feed)
        self._made = 0
        self.desk = self._opened()

    def do(self) -> None:
        """One of them."""
        deeds = (
            self.save, self.save, self.correct, self.photo, self.no_photo, self.visits, self.draft, self.delete, self.feed, self.feed,
            self.ask, self.pieces, self.fetch, self.backup, self.restart, self.rebuild, self.go_back,
        )  # fmt: skip
        self._chance.choice(deeds)()

    def close(self) -> None:
        """The program ends as it should."""
        self.desk.close()

    def save(self) -> None:
        self.desk.book.save("activity", {"title": self._word(), "date_start": "2026-11-22", "n_total": self._chance.randrange(40)})

    def correct(self) -> None:
        if record := self._any_activity():
            self.desk.book.save("activity", {"result": self._word()}, record)

    def photo(self) -> None:
        if record := self._any_activity():
            self.desk.book.add_photo(record, a_photo(self._chance, 64, 48), self._word(), "all_agree")

    def no_photo(self) -> None:
        if (record := self._any_activity()) and (rows := self.desk.book.photos(record)):
            self.desk.book.discard_photo(rows[0].record)

    def visits(self) -> None:
        self.desk.book.save_visit_day(f"2026-11-{self._chance.randint(1, 28):02}", {"n_total": self._chance.randrange(60)})

    def draft(self) -> None:
        self.desk.book.save_draft("activity", {"title": self._word()})

    def delete(self) -> None:
        if record := self._any_activity():
            self.desk.book.delete(record)

    def feed(self) -> None:
        """Sari's saves reach the centre, and with the answer this laptop."""
        if (sealed := next(self._feed, None)) is not None:
            self._village.centre.handler.handle(sealed)
        self.ask()

    def ask(self) -> None:
        engine = Engine(self.desk.store, self._around)
        if self.desk.store.installation().enrolled:
            engine.receive(self._village.centre.handler.handle(engine.prepare(_RAW_BYTES).data))

    def pieces(self) -> None:
        """A photo comes to the centre in pieces; what was acknowledged is held."""
        content = self._chance.randbytes(self._chance.randrange(1, 3 * _PIECE_BYTES))
        place = storage.Place(self._village.root / SERVER, LIBRARY, blob_hash(content))
        for offset in range(0, len(content), _PIECE_BYTES):
            with storage.turn(place):
                held = storage.append(place, content[offset : offset + _PIECE_BYTES], len(content))
            self._work.promise("acknowledged pieces are held", _Held(place.blob, content[:held], len(content)))

    def fetch(self) -> None:
        """A published file comes to this laptop in pieces; then it is no longer asked for."""
        content = self._chance.randbytes(self._chance.randrange(1, 3 * _PIECE_BYTES))
        wish = Wish(blob_hash(content), len(content))
        assert fetch_file(cast(Any, _Published(content)), self.desk.home, Recipe(wish))
        with self.desk.store.writing() as connection:
            wishes.came(connection, wish.blob)
        self._work.promise("a file that came is there", _Here(wish.blob))

    def backup(self) -> None:
        made = self.desk.backups.make()
        name = made.folder.name
        self._work.promises = [one for one in self._work.promises if one[1] != "the last backup is there"]
        self._work.promise("the last backup is there", lambda root: (root / HOME / "backups" / name / "suluh.db").is_file())

    def restart(self) -> None:
        self.desk.close()
        self.desk = self._opened()

    def go_back(self) -> None:
        """The newest backup takes the place of the database."""
        if any(backups.found_in(self.desk.home.backups)):
            self.desk.close()
            folder = restoring.restore_newest(self.desk.home)
            self._work.came_back(folder / "suluh.db")
            self.desk = self._opened()

    def rebuild(self) -> None:
        self.desk.store.rebuild()

    def _opened(self) -> Desk:
        desk = assembly.build(self._village.root / HOME, self._around, self._work.connect)
        if desk.book.profile() is None:
            desk.book.set_up(AREA, "Al-Fadhilah", "Budi", "Desa", ("Desa", "Kecamatan", "Kabupaten", "Provinsi"))
        return desk

    def _any_activity(self) -> str | None:
        rows = self.desk.book.activity_page(ActivityQuery(), 0, 100)
        return self._chance.choice(rows).record if rows else None

    def _word(self) -> str:
        self._made += 1
        return f"kata {self._made} " + "x" * self._chance.randrange(400)


@dataclass(frozen=True, slots=True)
class _Held:
    """The centre holds these first bytes of a photo, in pieces or whole."""

    blob: bytes
    content: bytes
    size: int

    def __call__(self, root: Path) -> bool:
        place = storage.Place(root / SERVER, LIBRARY, self.blob)
        path = place.whole if len(self.content) == self.size or place.whole.exists() else place.part
        with suppress(FileNotFoundError):
            return path.read_bytes().startswith(self.content)
        return False


@dataclass(frozen=True, slots=True)
class _Here:
    """The laptop holds this file."""

    blob: bytes

    def __call__(self, root: Path) -> bool:
        path = root / HOME / "blobs" / self.blob.hex()[:2] / self.blob.hex()
        return path.is_file() and blob_hash(path.read_bytes()) == self.blob


class _Published:
    """A line over which a file comes in pieces."""

    def __init__(self, content: bytes) -> None:
        self._content = content

    def get_blob(self, _: bytes, offset: int, __: int, keep: Callable[[bytes], None], ___: int) -> bool:
        for start in range(offset, len(self._content), _PIECE_BYTES):
            keep(self._content[start : start + _PIECE_BYTES])
        return True
