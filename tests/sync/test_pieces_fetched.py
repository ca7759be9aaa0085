"""A large file over a real line: of a new version only what changed comes, a bad piece costs one, and nothing needs a list that is gone."""

import random
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from bench.shaped_line import Profile, ShapedLine
from desktop.demo.bad_line import BadLine
from desktop.store import wishes
from desktop.sync import pace
from server.blobs import storage
from server.catalogue.publishing import Publisher
from tests import materials
from tests.here import CentreHere
from tests.homes import open_desk

PICTURES = random.Random(1).randbytes(1_050_000)


def edition(chapter: int) -> bytes:
    """A book of 1.1 MB whose editions differ by one chapter."""
    text = random.Random(chapter).randbytes(30_000)
    return materials.epub(more={"OEBPS/a.jpg": PICTURES[:500_000], "OEBPS/bab.xhtml": text, "OEBPS/b.jpg": PICTURES[500_000:]})


@pytest.fixture(scope="module")
def centre(tmp_path_factory: pytest.TempPathFactory):
    made = CentreHere(tmp_path_factory.mktemp("centre"))
    yield made
    made.close()


@pytest.fixture
def desk(tmp_path: Path, centre: CentreHere):
    made = open_desk(tmp_path / "home")
    made.exchange.enrol(centre.code(), centre.url)
    yield made
    made.close()


def lay(folder: Path, content: bytes) -> Path:
    file = folder / "buku.epub"
    file.write_bytes(content)
    return file


def published(centre: CentreHere, folder: Path, content: bytes, record: str = "") -> str:
    """Publishes, or publishes the next version of a record; the record."""
    file = lay(folder, content)
    publisher = Publisher(centre.parts)
    made = publisher.replace(bytes.fromhex(record), file) if record else publisher.publish(b"nat", file, {})
    return made.record.hex()


def fetched(desk, record: str, url: str = "") -> tuple[int, bytes]:
    """Wishes for the newest version and fetches it, by this line: bytes over it, and the file."""
    assert not desk.exchange.run().reason
    assert desk.exchange.want_material(record)
    with desk.store.reading() as connection:
        (wish,) = wishes.waiting(connection)
    if url:
        desk.exchange.set_address(url)
    outcome = desk.exchange.run()
    assert (outcome.fetched, outcome.files_left) == (1, 0)
    return outcome.bytes_down, desk.home.blob(wish.blob).read_bytes()


def test_of_a_new_version_only_the_changed_pieces_come_through_cuts_too(desk, centre: CentreHere, tmp_path: Path):
    old, new, newest = edition(2), edition(3), edition(4)
    record = published(centre, tmp_path, old)
    down, content = fetched(desk, record)
    assert content == old
    assert down < len(old) * 1.02
    published(centre, tmp_path, new, record)
    down, content = fetched(desk, record)
    assert content == new
    assert down < len(new) * 0.1
    for path in (desk.home.folder / "blobs").rglob("*"):
        if path.is_file() and path.stat().st_size < 20_000:
            path.unlink()  # the lists are gone, as where a stick brought the file alone
    published(centre, tmp_path, newest, record)
    target = urlsplit(centre.url)
    line = BadLine((target.hostname, target.port), 3, bytes_before_cut=40_000)
    down, content = fetched(desk, record, line.url)
    line.close()
    assert line.cuts > 0
    assert content == newest
    assert down < len(newest) * 0.12
    Publisher(centre.parts).withdraw(bytes.fromhex(record))


def test_a_piece_that_came_damaged_is_fetched_again_alone(desk, centre: CentreHere, tmp_path: Path):
    content = edition(5)
    record = published(centre, tmp_path, content)
    desk.exchange.run()
    desk.exchange.want_material(record)
    with desk.store.reading() as connection:
        (wish,) = wishes.waiting(connection)
    place = desk.home.blob(wish.blob)
    place.parent.mkdir(parents=True, exist_ok=True)
    damaged = bytearray(content)
    damaged[700_000] ^= 1
    place.with_name(place.name + ".part").write_bytes(damaged)
    outcome = desk.exchange.run()
    assert outcome.fetched == 1
    assert place.read_bytes() == content
    assert outcome.bytes_down < 100_000
    Publisher(centre.parts).withdraw(bytes.fromhex(record))


def test_an_old_version_that_rotted_on_the_disk_costs_its_pieces(desk, centre: CentreHere, tmp_path: Path):
    old, new = edition(6), edition(7)
    record = published(centre, tmp_path, old)
    fetched(desk, record)
    (held,) = [one for one in (desk.home.folder / "blobs").rglob("*") if one.is_file() and one.stat().st_size == len(old)]
    rotten = bytearray(old)
    rotten[200_000] ^= 1
    held.write_bytes(rotten)
    published(centre, tmp_path, new, record)
    down, content = fetched(desk, record)
    assert content == new
    assert down < len(new) * 0.2
    Publisher(centre.parts).withdraw(bytes.fromhex(record))


def test_a_list_that_is_not_what_its_name_says_is_left_alone(desk, centre: CentreHere, tmp_path: Path):
    """It says that nothing changed."""
    old, new = edition(8), edition(9)
    assert len(old) == len(new)
    publisher = Publisher(centre.parts)
    first = publisher.publish(b"nat", lay(tmp_path, old), {})
    fetched(desk, first.record.hex())
    before = storage.whole_path(centre.parts.config.blobs, first.hash("pieces")).read_bytes()
    second = publisher.replace(first.record, lay(tmp_path, new))
    storage.whole_path(centre.parts.config.blobs, second.hash("pieces")).write_bytes(before)
    assert fetched(desk, first.record.hex())[1] == new
    publisher.withdraw(first.record)


def test_what_all_libraries_are_to_have_waits_for_the_next_contact_and_comes_with_it(desk, centre: CentreHere, tmp_path: Path):
    book = edition(77)
    made = Publisher(centre.parts).publish(b"nat", lay(tmp_path, book), {"priority": wishes.FOR_ALL})
    outcome = desk.exchange.run()
    assert (outcome.reason, outcome.fetched) == ("", 0), "she is asked before it costs anything"
    assert desk.exchange.state().wished_bytes == made.size
    assert desk.exchange.run().fetched == 1
    assert desk.shelf.file(made.record.hex()).read_bytes() == book
    Publisher(centre.parts).withdraw(made.record)


def test_where_every_connection_is_cut_after_a_while_most_are_let_go_before(
    desk, centre: CentreHere, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(pace, "LIFETIME_LEAST_S", 0.2)
    target, content = urlsplit(centre.url), edition(88)
    record = published(centre, tmp_path, content)
    line = ShapedLine((target.hostname, target.port), Profile("cut", 4_000_000, 4_000_000, 0.002, (0.4, 0.5)))
    down, came = fetched(desk, record, line.url)
    line.close()
    assert came == content
    assert line.cuts < 3, "at 500 kB a second it would be cut five times"
    assert down < len(content) * 1.02
