"""A stick may lie in a drawer for years, a laptop may miss ten versions: what any released version wrote is read by this one."""

import lzma
import shutil
from collections import Counter
from contextlib import closing
from pathlib import Path

import msgspec
import pytest

from core.protocol import bundle, envelope, messages
from core.protocol.bundle import EnrolReply, Kind
from core.protocol.certificates import open_server_certificate
from core.protocol.enrolment import EnrolAnswer
from core.protocol.keys import Signer
from core.protocol.messages import Answer
from core.protocol.slices import open_slice
from core.stick import Stick
from desktop.store.rows import ActivityQuery
from server import centre as server_centre
from tests.sync import golden
from tests.sync.centre import Centre
from tests.sync.sticks import server_says
from tests.sync.world import Laptop

VERSIONS = sorted(one for one in golden.HERE.iterdir() if (one / golden.DEVICE_KEY).is_file())


def test_there_are_sticks_to_read():
    assert VERSIONS


@pytest.mark.parametrize("version", VERSIONS, ids=lambda folder: folder.name)
def test_a_centre_takes_what_an_old_laptop_packed(version: Path, tmp_path: Path):
    """An empty centre with the old keys: the laptop's credentials ride in its request."""
    with closing(Centre(tmp_path / "centre")):
        pass
    for there, name in golden.KEYS.items():
        shutil.copyfile(version / name, tmp_path / "centre" / there)
    shutil.copytree(version / "SULUH", tmp_path / "stick" / "SULUH")
    said = server_says(tmp_path / "centre", "stick", "import", str(tmp_path / "stick"))
    assert (said["libraries"], said["records"], said["photos"], said["home"]["answers"]) == (1, 3, 1, 2)
    assert said["files"]["refused"], "its wish to join met no code here, and was read"
    assert not said["files"]["damaged"]
    with closing(Centre(tmp_path / "centre")) as centre:
        assert centre.titles() == ["Batik sawit"]


@pytest.mark.parametrize("version", VERSIONS, ids=lambda folder: folder.name)
def test_a_laptop_reads_what_an_old_centre_answered(version: Path):
    device = Signer((version / golden.DEVICE_KEY).read_bytes())
    root = bytes.fromhex((version / golden.KEYS["root.pub"]).read_text().strip())
    server = open_server_certificate((version / golden.KEYS["server.cert"]).read_bytes(), root).server
    stick, seen = Stick(version), Counter()
    for part in ("in", "catalogue"):
        for name in stick.names(part):
            read = bundle.unpack(stick.read(part, name))
            seen[read.kind] += 1
            if read.kind is Kind.SLICE:
                assert open_slice(read.body, root)[1].page.entries
            elif read.kind is Kind.ENROLLED:
                reply = msgspec.msgpack.decode(bundle.opened(read, device), type=EnrolReply)
                assert msgspec.msgpack.decode(reply.message, type=EnrolAnswer).root == root
            else:
                key, message = envelope.unseal(bundle.opened(read, device), envelope.ANSWER, lambda _: None)
                assert (key, messages.decode(message, Answer).ack.n) == (server, 3)
    assert seen == {Kind.SLICE: 1, Kind.ENROLLED: 1, Kind.ANSWER: 1}


@pytest.mark.parametrize("version", VERSIONS, ids=lambda folder: folder.name)
def test_laptop_and_centre_of_then_go_on_with_this_program(version: Path, tmp_path: Path):
    """What they had, what waited, and what a still newer program had written: all of it is there, and more is written and sent."""
    kept = version / golden.DATABASES
    with closing(Centre(tmp_path / "centre")):
        pass
    (tmp_path / "sari").mkdir()
    for there, name in golden.KEYS.items():
        shutil.copyfile(kept / name, tmp_path / "centre" / there)
    shutil.copyfile(kept / golden.DEVICE_KEY, tmp_path / "sari" / "device.key")
    for folder, name in (("sari", golden.LAPTOP), ("centre", golden.CENTRE)):
        (tmp_path / folder / name).write_bytes(lzma.decompress((kept / f"{name}.xz").read_bytes()))
    server_centre.open_centre(tmp_path / "centre", migrate=True).close()
    with closing(Centre(tmp_path / "centre")) as centre, closing(Laptop.new(tmp_path / "sari", set_up=False)) as sari:
        assert sari.titles() == ["Batik sawit", "Belum terkirim"]
        assert sari.desk.book.waiting().records == 1
        batik = next(row.record for row in sari.desk.book.activity_page(ActivityQuery("batik"), 0, 9))
        sari.desk.book.save("activity", {"n_total": 19}, batik)
        sari.log("Dengan program baru")
        sari.settle(centre)
        assert centre.titles() == sari.titles() == ["Batik sawit", "Belum terkirim", "Dengan program baru"]
        assert sari.desk.book.detail(batik).fields["mood_of_the_future"] == "calm", "an edit by this program leaves it alone"
        with closing(Laptop.new(tmp_path / "dewi")) as dewi:
            dewi.join(centre)
            dewi.settle(centre)
            assert dewi.titles() == sari.titles()
            assert dewi.desk.book.detail(batik).fields == sari.desk.book.detail(batik).fields
            with dewi.desk.store.reading() as connection:
                (future,) = connection.exec_driver_sql("SELECT record FROM record WHERE kind = 'hologram'").scalars()
            assert dewi.desk.book.detail(future.hex()).fields == golden.FUTURE
