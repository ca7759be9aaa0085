"""A stick may lie in a drawer for years: what any released version wrote is read by this one."""

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
from tests.sync import golden
from tests.sync.centre import Centre
from tests.sync.sticks import server_says

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
