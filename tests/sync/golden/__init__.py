"""Sticks as released versions wrote them, one folder a version. They are never changed, and every later version must read them.

`python -m tests.sync.golden VERSION` adds the folder of the present version, before its release.
"""

import random
import shutil
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
