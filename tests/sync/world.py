"""A small world without sockets: real desks, the real handler of a real server, and roads that lose, repeat and delay."""

import shutil
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

from desktop.assembly import Desk
from desktop.store import installation
from desktop.store.rows import ActivityQuery
from desktop.sync import joining
from desktop.sync.engine import Engine, Heard
from desktop.sync.errors import LineError
from desktop.sync.line import Reply
from tests.homes import Clock, open_desk
from tests.sync.centre import Centre

RAW_PUSH_BYTES = 100_000
STEPS_MAX = 40


@dataclass(slots=True)
class Laptop:
    """A desk and its half of the protocol. delayed: answers that are still under way somewhere."""

    folder: Path
    desk: Desk
    engine: Engine
    delayed: list[bytes] = field(default_factory=list)

    @classmethod
    def new(cls, folder: Path, clock: Clock | None = None, set_up: bool = True) -> "Laptop":
        """A laptop that has been set up and never connected."""
        desk = open_desk(folder, clock, set_up)
        return cls(folder, desk, Engine(desk.store, desk.store.around))

    def copy_to(self, folder: Path) -> "Laptop":
        """A copied PC: same files, somewhere else."""
        self.desk.store.close()
        shutil.copytree(self.folder, folder)
        return Laptop.new(folder, set_up=False)

    def ghost(self, folder: Path) -> "Laptop":
        """A copied PC whose fingerprint looks the same, so that only the centre can notice."""
        copy = self.copy_to(folder)
        copy.settle_in()
        return copy

    def settle_in(self) -> None:
        """Looks as if its files had always been here."""
        with self.desk.store.writing() as connection:
            print_here = installation.fingerprint(self.desk.home.database)
            connection.exec_driver_sql("UPDATE installation SET fingerprint = ?", (print_here,))

    def join(self, centre: Centre, area: str = "64.03.09.2006", library: str | None = None) -> None:
        """Enrols with a fresh code."""
        joining.join(self.desk.store, self.desk.store.around, cast(Any, InProcessLine(centre)), centre.enrol_code(area, library))

    def talk(self, centre: Centre, raw_bytes: int = RAW_PUSH_BYTES) -> Heard:
        """One request and its answer."""
        return self.engine.receive(centre.handle(self.engine.prepare(raw_bytes).data))

    def talk_unheard(self, centre: Centre) -> bytes:
        """One request whose answer is lost; returned for those who want to deliver it late."""
        return centre.handle(self.engine.prepare(RAW_PUSH_BYTES).data)

    def settle(self, centre: Centre) -> int:
        """Talks until nothing is left to say; returns the number of requests. Fails when that does not end."""
        for step in range(1, STEPS_MAX + 1):
            heard = self.talk(centre)
            if not heard.again and self.desk.book.waiting().saves == 0:
                return step
        raise AssertionError("no rest")

    def log(self, title: str, **fields: Any) -> str:
        """Saves an activity."""
        return self.desk.book.save("activity", {"title": title, "date_start": "2026-11-21", "n_total": 10, **fields})

    def titles(self) -> list[str]:
        """All live activities."""
        return sorted(row.title for row in self.desk.book.activity_page(ActivityQuery(), 0, 1000))

    def close(self) -> None:
        """Closes the desk."""
        self.desk.close()


class InProcessLine:
    """The road `joining` wants, straight into the handler."""

    url = "http://centre.invalid"

    def __init__(self, centre: Centre) -> None:
        self._centre = centre

    def post(self, path: str, data: bytes, statuses: frozenset[int] = frozenset()) -> Reply:
        """An enrolment request."""
        if path != "/v1/enrol":
            raise LineError("server_error", path)
        status, body = self._centre.enrol(data)
        return Reply(status, {}, body)
