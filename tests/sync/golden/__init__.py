"""Sticks and databases as released versions wrote them, one folder a version. They are never changed, and every later version reads them.

`python -m tests.sync.golden VERSION` makes the folder of the present version, before its release.
"""

import lzma
import random
import shutil
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

from core.stick import FOLDER
from desktop.sync.stick_road import StickRoad
from server.catalogue import writing
from tests.faults.processes import a_photo
from tests.sync.centre import Centre
from tests.sync.sticks import server_says
from tests.sync.world import Laptop

HERE = Path(__file__).parent
KEYS = {"root.pub": "root.txt", "server.key": "server.txt", "server.cert": "server-certificate.bin"}  # in a data folder → here
DEVICE_KEY = "device.bin"
DATABASES = "databases"
LAPTOP, CENTRE = "suluh.db", "server.db"
FUTURE = {"colour": "blue", "nested": {"a": [1, None]}}


def make_databases(folder: Path) -> None:
    """A laptop and a centre in the middle of their work: something received, something of a newer program, something still to be sent."""
    folder = folder / DATABASES
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place:
        here = Path(place)
        with closing(Centre(here / "centre")) as centre, closing(Laptop.new(here / "sari")) as sari:
            sari.join(centre)
            record = sari.log("Batik sawit", n_total=18)
            sari.desk.book.save("activity", {"mood_of_the_future": "calm"}, record)
            sari.desk.book.save("hologram", FUTURE)
            sari.desk.book.save_visit_day("2026-11-20", {"n_total": 21})
            sari.settle(centre)
            sari.log("Belum terkirim")
        for there, name in KEYS.items():
            shutil.copyfile(here / "centre" / there, folder / name)
        shutil.copyfile(here / "sari" / "device.key", folder / DEVICE_KEY)
        for path in (here / "sari" / LAPTOP, here / "centre" / CENTRE):
            with closing(sqlite3.connect(path)) as connection:
                connection.execute("VACUUM INTO ?", (str(here / "whole.db"),))
            (folder / f"{path.name}.xz").write_bytes(lzma.compress((here / "whole.db").read_bytes()))
            (here / "whole.db").unlink()


def make(folder: Path) -> None:
    """A bag of a laptop that shows its credentials, with what the centre answered, and the keys of both."""
    with tempfile.TemporaryDirectory() as place:
        here = Path(place)
        with closing(Centre(here / "centre")) as centre, closing(Laptop.new(here / "sari")) as sari:
            road = StickRoad(sari.desk.store, sari.desk.store.around)
            road.join(centre.enrol_code("64.03.09.2006"))
            writing.announce(centre.parts, b"nat", "Lomba bertutur", "Tingkat nasional")
            road.pack(here, "MERAH")
            shutil.copytree(here / FOLDER / "out", folder / FOLDER / "out")
            server_says(here / "centre", "stick", "import", str(here))
            road.unpack(here)
            record = sari.log("Batik sawit", n_total=18)
            sari.desk.book.add_photo(record, a_photo(random.Random(1), 40, 30), "Membatik", "all_agree")
            with sari.desk.store.installing() as (_, me):
                me.send_credentials = 1
            road.pack(here, "MERAH")
            server_says(here / "centre", "stick", "import", str(here))
            shutil.copytree(here / FOLDER, folder / FOLDER, dirs_exist_ok=True)
            for there, name in KEYS.items():
                shutil.copyfile(here / "centre" / there, folder / name)
            shutil.copyfile(sari.desk.home.device_key, folder / DEVICE_KEY)
