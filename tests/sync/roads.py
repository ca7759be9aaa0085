"""The same steps over each road: a centre, laptops, and what carries between them. Clocks and chance are the play's own.

`Play.everything` is what laptops and centre hold at the end; left out is what tells of the road itself, named in `ABOUT_THE_ROAD`.
"""

import random
import shutil
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any

import msgspec

from core.stick import Stick
from desktop import assembly
from desktop.assembly import Desk
from desktop.clock import Surroundings
from desktop.store import installation
from server import centre as centres
from server.accounts.enrolment import issue_code
from server.app import make_app
from server.carriers.bag import Bag, Report
from server.carriers.homeward import Homeward
from server.carriers.stick_bag import items_of
from server.centre import Centre
from server.relay.app import make_app as make_relay_app
from server.relay.shelf import Shelf
from server.relay.upstream import Upstream
from tests.here import Door
from tests.homes import AREA, NOON

MINUTE_MS, DAY_MS = 60_000, 86_400_000
TRIPS_MAX = 8

# table → columns, or None for the whole table
ABOUT_THE_ROAD: dict[str, tuple[str, ...] | None] = {
    "contact": None,  # each attempt, by which road
    "carried": None,  # which stick holds what
    "carried_file": None,
    "room": None,  # which relay is trusted
    "arrival": None,  # files that came by it
    "receipt": None,  # those before the last: by the line there is one before the photos have come
    "library": ("last_contact",),  # a stick that comes again is a contact of all whose files lie on it
    "installation": ("q", "q_applied", "server_url", "fingerprint", "clock_wrong_by"),  # how many requests it took; where the folder is
}


class Play:
    """One world. begun: the folder of another that this one goes on from, on a later day; doors: of the centre and of the relay.

    with_line: the centre listens.
    """

    def __init__(self, folder: Path, begun: Path, doors: tuple[Door, Door], day: int, with_line: bool) -> None:
        self.folder = folder
        self.day = day
        self.now = NOON + day * DAY_MS
        self._doors = doors[:1] if with_line else ()
        self.url = doors[0].url
        self.laptops: dict[str, Desk] = {}
        shutil.copytree(begun, folder)
        self._chance = random.Random(f"centre {day}")
        self._open()

    # What happens

    def laptop(self, name: str, chance: str = "") -> Desk:
        """The laptop of this name; it is set up when it is first asked for. chance: where its random bytes come from."""
        if name not in self.laptops:
            is_new = not (self.folder / name).exists()
            draw = random.Random(chance or f"{name} {self.day}")
            desk = assembly.build(self.folder / name, Surroundings(lambda: self.now, draw.randbytes))
            if is_new:
                desk.book.set_up(AREA, "Al-Fadhilah", name)
            else:
                _settle_in(desk)
            self.laptops[name] = desk
        return self.laptops[name]

    def code(self, library: bytes | None = None) -> str:
        """A code for a laptop."""
        return issue_code(self.centre, AREA, library, new=library is None).code

    def later(self) -> None:
        """A minute passes."""
        self.now += MINUTE_MS

    def turn_off(self, name: str) -> Path:
        """The laptop is closed; its folder."""
        self.laptop(name).close()
        del self.laptops[name]
        return self.folder / name

    def copy(self, name: str, other: str) -> Desk:
        """A copied PC that only the centre can notice."""
        shutil.copytree(self.turn_off(name), self.folder / other)
        self.laptop(name, f"{name} itself")
        return self.laptop(other)

    def snapshot(self) -> None:
        """A copy of the centre is made."""
        self.centre.close()
        shutil.copytree(self.folder / "centre", self.folder / "copy")
        self._open()

    def go_back(self) -> None:
        """The centre is what it was then."""
        self.centre.close()
        shutil.rmtree(self.folder / "centre")
        shutil.copytree(self.folder / "copy", self.folder / "centre")
        self._open()

    # What there is

    def everything(self) -> dict[str, Any]:
        """All that laptops and centre hold, by owner and table."""
        found = {f"{name}.{table}": rows for name, desk in self.laptops.items() for table, rows in _laptop(desk)}
        with self.centre.database.reading() as connection:
            found |= {f"centre.{table}": rows for table, rows in _tables(connection)}
        found["centre.files"] = _files(self.centre.config.blobs)
        return found

    def close(self) -> None:
        """Lets go of all files."""
        for desk in self.laptops.values():
            desk.close()
        self.centre.close()

    def _open(self) -> None:
        made = centres.open_centre(self.folder / "centre")
        self.centre: Centre = replace(made, now_ms=lambda: self.now, random=self._chance.randbytes)
        for door in self._doors:
            door.app = make_app(self.centre)


class Road:
    """How laptops and centre meet in a play."""

    def __init__(self, play: Play) -> None:
        self.play = play

    def join(self, name: str, library: bytes | None = None) -> None:
        """The laptop becomes one of a library, a new one unless told which."""
        self.play.later()
        self.ask_to_join(self.play.laptop(name), self.play.code(library))
        self._until_rest(self.play.laptop(name))

    def ask_to_join(self, desk: Desk, code: str) -> None:
        """Types the code."""
        desk.stick.join(code)

    def travel(self, *names: str) -> None:
        """Each of the laptops in turn says and hears all that there is."""
        for name in names:
            self.play.later()
            self._until_rest(self.play.laptop(name))

    def trip(self, desk: Desk) -> None:
        """Once there and back."""
        raise NotImplementedError

    def _until_rest(self, desk: Desk) -> None:
        for _ in range(TRIPS_MAX):
            before = _standing(desk)
            _hide_the_road(desk)
            self.trip(desk)
            if _has_said_all(desk) or _standing(desk) == before:
                return
        raise AssertionError("no rest")


class ByLine(Road):
    """HTTP."""

    def ask_to_join(self, desk: Desk, code: str) -> None:
        """Over the line too."""
        desk.exchange.enrol(code, self.play.url)

    def trip(self, desk: Desk) -> None:
        """One sending."""
        assert not desk.exchange.run().reason


class ByStick(Road):
    """A stick that is carried there and back."""

    def trip(self, desk: Desk) -> None:
        """Packed, taken, unpacked."""
        root = self.play.folder / "MERAH"
        root.mkdir(exist_ok=True)
        assert not desk.stick.pack(root, "MERAH").reason
        self.bring(root)
        desk.stick.unpack(root)

    def bring(self, root: Path) -> Report:
        """The stick comes to the centre."""
        report = Bag(self.play.centre).take(items_of(Stick(root)))
        Homeward(self.play.centre).fill(Stick(root), report.answers)
        return report


class ByRelay(Road):
    """The relay in the regency's room, which reaches the centre."""

    def __init__(self, play: Play, door: Door) -> None:
        super().__init__(play)
        (play.folder / "relay").mkdir(exist_ok=True)
        self.shelf = Shelf(play.folder / "relay")
        self.upstream = Upstream(self.shelf, play.url)
        door.app = make_relay_app(self.shelf, self.upstream)
        self._url = door.url
        self._worker = threading.Thread(target=self.upstream.go_on, daemon=True)
        self._worker.start()

    def trip(self, desk: Desk) -> None:
        """A visit at a relay that has mirrored what there is."""
        self.upstream.work()
        assert not desk.relay.run(self._url, "PC kabupaten").waiting
        if desk.exchange.state().wished_bytes:
            self.upstream.work()
            desk.relay.run(self._url, "PC kabupaten")

    def close(self) -> None:
        """The relay ends."""
        self.upstream.stop()
        self._worker.join()


ROADS = ("line", "stick", "relay")


@contextmanager
def road(kind: str, folder: Path, begun: Path, doors: tuple[Door, Door], day: int = 0, with_line: bool = False) -> Iterator[Road]:
    """A world with this road; with_line: the centre listens too where the road is another."""
    play = Play(folder, begun, doors, day, with_line or kind != "stick")
    made = ByRelay(play, doors[1]) if kind == "relay" else ByStick(play) if kind == "stick" else ByLine(play)
    try:
        yield made
    finally:
        if isinstance(made, ByRelay):
            made.close()
        play.close()


def packed(found: dict[str, Any]) -> bytes:
    """The same bytes for the same things."""
    return msgspec.msgpack.encode(found, order="sorted")


def _settle_in(desk: Desk) -> None:
    """Its files look as if they had always been here."""
    with desk.store.writing() as connection:
        connection.exec_driver_sql("UPDATE installation SET fingerprint = ?", (installation.fingerprint(desk.home.database),))


def _has_said_all(desk: Desk) -> bool:
    """Everything of its own was received and has come back, and nothing more was to come."""
    waiting = desk.book.waiting()
    with desk.store.reading() as connection:
        open_ends = connection.exec_driver_sql(
            "SELECT (SELECT count(*) FROM delta WHERE NOT confirmed) + (SELECT count(*) FROM wish) + (SELECT count(*) FROM receipt_wanted) "
            "+ (SELECT count(*) FROM scope WHERE full OR writable AND NOT complete) + (SELECT root IS NULL FROM installation)"
        ).scalar_one()
    return not (waiting.saves or waiting.photos or open_ends)


def _hide_the_road(desk: Desk) -> None:
    """By which road a file came, and when, is told to the centre (tests/sync/test_arrivals.py): the one thing that differs on purpose."""
    with desk.store.writing() as connection:
        connection.exec_driver_sql("DELETE FROM arrival")


def _standing(desk: Desk) -> list[Any]:
    """Changes with everything that a contact can change."""
    with desk.store.reading() as connection:
        return [
            connection.exec_driver_sql(sql).fetchall() for sql in (
                "SELECT incarnation, acked_n, root FROM installation", "SELECT scope, max(position) FROM feed GROUP BY scope",
                "SELECT scope, complete, full, safe FROM scope", "SELECT count(*), sum(confirmed), count(rejected), count(body) FROM delta",
                "SELECT * FROM blob_state", "SELECT * FROM receipt_wanted", "SELECT * FROM wish", "SELECT count(*) FROM receipt",
            )
        ]  # fmt: skip


def _laptop(desk: Desk) -> Iterator[tuple[str, Any]]:
    with desk.store.reading() as connection:
        yield from _tables(connection)
    yield "files", _files(desk.home.folder / "blobs")
    yield "last receipts", {one.month: one for one in reversed(desk.exchange.receipts())}


def _tables(connection: Any) -> Iterator[tuple[str, Any]]:
    run: Callable[[str], Any] = connection.exec_driver_sql
    for (table,) in run("SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%' ORDER BY name").fetchall():
        hidden = ABOUT_THE_ROAD.get(table, ())
        if hidden is not None and not table.startswith("sqlite_"):
            rows = run(f"SELECT * FROM {table}")
            names = list(rows.keys())
            keep = [number for number, name in enumerate(names) if name not in hidden]
            yield table, sorted((tuple(row[number] for number in keep) for row in rows.fetchall()), key=repr)


def _files(folder: Path) -> list[tuple[str, bytes]]:
    paths = (path for path in folder.rglob("*") if path.is_file() and path.name != ".lock")
    return sorted((path.name, sha256(path.read_bytes()).digest()) for path in paths)
