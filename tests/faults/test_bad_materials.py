"""Materials that go wrong on their way: a disk that fills in the middle, a stick of the wrong form, a file that nobody has, a false one."""

import os
import random
from contextlib import closing
from pathlib import Path

import pytest

from core.protocol.hashes import blob_hash
from core.stick import BLOBS, FOLDER
from desktop.materials import copying, intake
from desktop.store import records
from desktop.store.errors import KnownError
from desktop.store.shelf_rows import Where
from server.blobs import storage
from tests import materials
from tests.faults.disks import SmallDisk
from tests.here import CentreHere, RelayHere
from tests.homes import open_desk

FILM_BYTES = 5 * 1024**3


def book(seed: int, size: int = 300_000) -> bytes:
    return materials.epub(f"Buku {seed}", {"OEBPS/foto.jpg": random.Random(seed).randbytes(size)})


@pytest.fixture
def centre(tmp_path: Path):
    with closing(CentreHere(tmp_path / "centre")) as made:
        yield made


@pytest.fixture
def joined(tmp_path: Path, centre: CentreHere):
    """A laptop that knows the centre."""
    with closing(open_desk(tmp_path / "home")) as made:
        made.exchange.enrol(centre.code(), centre.url)
        yield made


def publish(centre: CentreHere, folder: Path, seed: int) -> bytes:
    """A published book; its content."""
    file = folder / f"buku {seed}.epub"
    file.write_bytes(book(seed))
    centre.ask("publish", str(file), "--to", "nat")
    return file.read_bytes()


def test_a_disk_that_fills_at_99_of_100_keeps_what_is_whole_and_goes_on_with_room(disk: SmallDisk, tmp_path: Path, monkeypatch):
    monkeypatch.setattr(intake, "ROOM_LEFT_BYTES", 0)
    files = [tmp_path / "a.epub", tmp_path / "b.epub"]
    for seed, file in enumerate(files):
        file.write_bytes(book(seed, 3_000_000))
    total = sum(file.stat().st_size for file in files)
    with closing(open_desk(disk.folder / "home")) as desk:
        others: list[Path] = []

        def fill(progress: intake.AddProgress) -> None:
            if progress.number == 2 and progress.bytes_done > 0.6 * total and not others:
                others.append(disk.fill())

        added = desk.shelf.add(files, fill)
        assert ([one.name for one in added.taken], added.reason) == (["a.epub"], "disk_full")
        assert [(one.name, one.code) for one in added.refused] == [("b.epub", "disk_full")]
        assert [one.title for one in desk.shelf.items()] == ["Buku 0"]
        assert list((disk.folder / "home" / "blobs").glob(".incoming*")) == [], "no half is left to take room"
        others[0].unlink()
        assert [one.name for one in desk.shelf.add(files).taken] == ["b.epub"]


def test_a_film_of_five_gigabytes_is_refused_by_a_fat32_stick_before_a_byte_is_written(tmp_path: Path, monkeypatch):
    stick = tmp_path / "stick"
    stick.mkdir()
    with closing(open_desk(tmp_path / "home")) as desk:
        blob = blob_hash(b"film")
        place = desk.home.blob(blob)
        place.parent.mkdir(parents=True)
        with open(place, "wb") as film:
            film.truncate(FILM_BYTES)  # sparse: it takes no room
        record = desk.book.save("own_material", {"title": "Film", "kind_of": "video", "blob": blob, "size": FILM_BYTES})
        small = desk.shelf.add([_written(tmp_path / "kecil.pdf", materials.pdf())]).taken[0].record
        monkeypatch.setattr(copying, "file_system", lambda _: "vfat")
        with pytest.raises(KnownError, match="too_large_for_stick"):
            desk.shelf.copy_to([small, record], stick)
        assert list(stick.iterdir()) == [], "not even the one that would have had room"
        desk.shelf.keep_counts()
        with desk.store.reading() as connection:
            assert list(records.fields_of_kind(connection, "handout")) == []


def test_a_file_that_the_centre_lost_stays_to_be_fetched_and_holds_up_no_other(joined, centre: CentreHere, tmp_path: Path):
    lost, there = publish(centre, tmp_path, 1), publish(centre, tmp_path, 2)
    (place,) = [one for one in centre.parts.config.blobs.rglob("*") if one.is_file() and one.read_bytes() == lost]
    place.unlink()
    joined.exchange.run()
    for one in joined.shelf.items():
        joined.shelf.want(one.record)
    for _ in range(2):
        outcome = joined.exchange.run()
    assert outcome.received
    found = {one.title: one for one in joined.shelf.items()}
    assert found["Buku 2"].file.read_bytes() == there
    assert (found["Buku 1"].where, found["Buku 1"].held, found["Buku 1"].wanted) == (Where.TO_FETCH, 0, True)
    with pytest.raises(KnownError, match="no_file"):
        joined.shelf.file(found["Buku 1"].record)
    storage.keep(centre.parts.config.blobs, [lost])
    assert joined.exchange.run().fetched == 1, "and comes when it is there again"


def test_what_a_relay_gives_under_the_name_of_a_material_counts_only_when_its_hash_is_right(joined, centre: CentreHere, tmp_path: Path):
    content = publish(centre, tmp_path, 3)
    joined.exchange.run()
    (material,) = joined.shelf.items()
    joined.shelf.want(material.record)
    held = tmp_path / "relay" / FOLDER / BLOBS / blob_hash(content).hex()[:2] / blob_hash(content).hex()
    held.parent.mkdir(parents=True)
    held.write_bytes(content[:-1000] + os.urandom(1000))
    with closing(RelayHere(tmp_path / "relay", "http://127.0.0.1:9")) as relay:
        for _ in range(2):
            assert joined.relay.run(relay.url, "PC").files == 0
            assert joined.exchange.contacts()[0].bytes_down > len(content) - 1000, "it was given"
            assert joined.shelf.item(material.record).where is Where.TO_FETCH
            assert not material.file.exists()
        held.write_bytes(content)
        joined.relay.run(relay.url, "PC")
        assert joined.shelf.file(material.record).read_bytes() == content


def _written(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path
