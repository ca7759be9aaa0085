"""The library whose pictures are taken: a month of work at two laptops, most of it received by a centre, and one question between them.

Clock and chance are the same each time.
"""

import io
import random
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime, timedelta, timezone
from pathlib import Path

import uvicorn
from PIL import Image, ImageDraw

from desktop import assembly
from desktop.assembly import Desk
from desktop.clock import Surroundings
from desktop.demo.sample_month import AREA, LIBRARY, PERSON, PROFILE, log_entry, month_of_entries
from desktop.jobs import InlineJobs
from desktop.settings import Settings
from desktop.store.rows import ActivityQuery, Role
from desktop.ui.setting import Setting
from server import centre as server_centre
from server.accounts.enrolment import issue_code
from server.app import make_app
from server.backups import backup
from server.centre import Centre
from tests import materials
from tests.ui.gates.rooms import shelve

MAKASSAR = timezone(timedelta(hours=8))
CONTACTS = (11, 21, 28)  # days on which there was a line
LAST_DAY = 30
ASKED = "Bimbingan belajar SD"  # each laptop has another number for it
STOP_S = 15


@dataclass(slots=True)
class Calendar:
    """A clock that stands at four in the afternoon of a day of November 2026."""

    day: int = 1

    def __call__(self) -> int:
        return int(datetime(2026, 11, self.day, 16, 5, tzinfo=MAKASSAR).timestamp() * 1000)


@contextmanager
def a_finished_month(folder: Path) -> Iterator[Setting]:
    """Everything as it is on the last day of the month, after the last contact with the centre and one more day of work."""
    calendar = Calendar()
    desk, other = (_a_desk(folder / name, calendar, seed) for seed, name in enumerate(("home", "other")))
    try:
        with _a_centre(folder / "centre", calendar) as (centre, url):
            _live_through(desk, other, calendar, centre, url)
        yield Setting(desk, InlineJobs(), Settings(theme="light"))
    finally:
        desk.close()
        other.close()


def _a_desk(folder: Path, calendar: Calendar, seed: int) -> Desk:
    return assembly.build(folder, Surroundings(calendar, random.Random(seed).randbytes, lambda: 0.0))


def _live_through(desk: Desk, other: Desk, calendar: Calendar, centre: Centre, url: str) -> None:
    desk.book.set_up(AREA, LIBRARY, PERSON)
    desk.book.save_profile(PROFILE)
    desk.people.add("Dewi", Role.LIBRARIAN)
    desk.people.set_pin("Dewi", "2468")
    desk.exchange.enrol(issue_code(centre, AREA, new=True).code, url)
    _fill_shelves(desk)
    entries = month_of_entries()
    for calendar.day in range(1, LAST_DAY + 1):
        for entry in entries:
            if _day_of(entry.fields) == calendar.day:
                log_entry(desk.book, entry)
        if calendar.day in CONTACTS:
            assert desk.exchange.run().received
            backup.make(centre, centre.config.backups)  # she hears of it at the next contact
        if calendar.day == CONTACTS[1]:
            other.book.set_up(AREA, LIBRARY, "Dewi")
            other.exchange.enrol(issue_code(centre, AREA).code, url)
            other.exchange.run()
            for one, n_total in ((other, 24), (desk, 22)):
                record = one.book.activity_page(ActivityQuery(ASKED), 0, 1)[0].record
                one.book.save("activity", {"n_total": n_total}, record)
            assert other.exchange.run().received


def _fill_shelves(desk: Desk) -> None:
    shelve(desk, "Budidaya lele di kolam terpal", "pdf", materials.pdf(24), cover=_cover("#2F6F62", "#E7C15A"), pages=24, theme="economy",
           description="Dari menyiapkan kolam sampai panen.", creator="Dinas Perikanan", licence="CC BY", language="id")  # fmt: skip
    shelve(desk, "Dongeng dari tepi sungai", "epub", materials.epub("Dongeng"), cover=_cover("#8C3B2A", "#F3E3C3"), pages=8, language="id")
    shelve(desk, "Membuat keripik pisang", "video", b"film", cover=_cover("#3A5A8C", "#F0B24A"), seconds=720, theme="economy")
    shelve(desk, "Poster cuci tangan enam langkah", "image", materials.picture(), cover=_cover("#EDF3F7", "#2E7CA8"))
    shelve(desk, "Harga hasil kebun", "office", b"PK prices")
    shelve(desk, "Senam lansia", "audio", b"elsewhere", here=False, seconds=1800)


def _cover(ground: str, ink: str) -> bytes:
    made, out = Image.new("RGB", (240, 320), ground), io.BytesIO()
    draw = ImageDraw.Draw(made)
    draw.ellipse((50, 60, 190, 200), fill=ink)
    for line in (230, 254, 278):
        draw.rectangle((40, line, 200 - (line - 230), line + 10), fill=ink)
    made.save(out, "JPEG", quality=90)
    return out.getvalue()


def _day_of(fields: dict) -> int:
    return int((fields.get("date") or fields["date_start"])[8:])


@contextmanager
def _a_centre(folder: Path, now_ms: Callable[[], int]) -> Iterator[tuple[Centre, str]]:
    """A real server on loopback, in this process, so that it goes by the same clock; and where it is."""
    server_centre.create(folder).close()
    centre = replace(server_centre.open_centre(folder), now_ms=now_ms, random=random.Random(2).randbytes)
    config = uvicorn.Config(make_app(centre), http="httptools", ws="none", lifespan="off", log_config=None, access_log=False)
    server = uvicorn.Server(config)
    listener = socket.create_server(("127.0.0.1", 0))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
    thread.start()
    try:
        yield centre, f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join(STOP_S)
        listener.close()
        centre.close()
