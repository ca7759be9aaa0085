"""A laptop tells the centre which files came whole, and by which road; the board believes nothing else."""

from pathlib import Path
from typing import Any

import pytest

from core.domain.kinds import BY_LINE, BY_RELAY, BY_STICK
from desktop.store import arrivals, records
from server.catalogue import shelves
from server.catalogue.echoes import echoes
from server.catalogue.publishing import Publisher
from server.catalogue.shelves import Shelved
from tests import materials
from tests.sync.centre import Centre
from tests.sync.world import Laptop


@pytest.fixture
def centre(tmp_path: Path):
    made = Centre(tmp_path / "centre")
    yield made
    made.close()


@pytest.fixture
def sari(tmp_path: Path, centre: Centre):
    made = Laptop.new(tmp_path / "sari")
    made.join(centre)
    yield made
    made.close()


@pytest.fixture
def book(centre: Centre, tmp_path: Path) -> Shelved:
    file = tmp_path / "lele.epub"
    file.write_bytes(materials.epub())
    return Publisher(centre.parts).publish(b"nat", file, {})


def came(laptop: Laptop, blob: bytes | None, road: str) -> None:
    assert blob is not None
    with laptop.desk.store.writing() as connection:
        arrivals.note(connection, blob, road)


def told(laptop: Laptop) -> list[dict[str, Any]]:
    """The records of arrivals in the laptop's log, as they stand."""
    with laptop.desk.store.reading() as connection:
        return [fields for _, fields in records.fields_of_kind(connection, "delivery")]


def board(centre: Centre, record: bytes) -> list[tuple[bool, int, str]]:
    """(is there, version, road) of every library."""
    with centre.parts.database.reading() as connection:
        found = shelves.find(connection, record)
    assert found is not None
    return [(one.is_there, one.version, one.road) for one in echoes(centre.parts.database).board(found).places]


def test_a_file_that_came_is_told_once_and_a_new_version_corrects_it(sari: Laptop, centre: Centre, book: Shelved, tmp_path: Path):
    sari.settle(centre)
    assert board(centre, book.record) == [(False, 0, "")]
    came(sari, book.hash("blob"), BY_STICK)
    assert told(sari) == [], "not while other files may still be coming"
    for _ in range(2):
        arrivals.tell(sari.desk.store)
        sari.settle(centre)
    assert [(one["version"], one["road"]) for one in told(sari)] == [(1, BY_STICK)]
    assert board(centre, book.record) == [(True, 1, BY_STICK)]
    file = tmp_path / "dua.epub"
    file.write_bytes(materials.epub("Lele II"))
    new = Publisher(centre.parts).replace(book.record, file)
    sari.settle(centre)
    came(sari, new.hash("blob"), BY_RELAY)
    arrivals.tell(sari.desk.store)
    sari.settle(centre)
    assert board(centre, book.record) == [(True, 2, BY_RELAY)]
    assert len(told(sari)) == 1


def test_two_laptops_of_a_library_each_say_what_they_have(sari: Laptop, centre: Centre, book: Shelved, tmp_path: Path):
    dewi = Laptop.new(tmp_path / "dewi")
    dewi.join(centre)
    for laptop, road in ((sari, BY_LINE), (dewi, BY_STICK)):
        laptop.settle(centre)
        came(laptop, book.hash("blob"), road)
        arrivals.tell(laptop.desk.store)
        laptop.settle(centre)
    sari.settle(centre)
    assert sorted(one["road"] for one in told(sari)) == [BY_LINE, BY_STICK]
    assert sari.desk.book.waiting().questions == 0


def test_a_cover_or_a_withdrawn_file_is_nothing_to_tell(sari: Laptop, centre: Centre, book: Shelved):
    sari.settle(centre)
    came(sari, book.hash("cover"), BY_LINE)
    came(sari, book.hash("blob"), BY_LINE)
    Publisher(centre.parts).withdraw(book.record)
    sari.settle(centre)
    arrivals.tell(sari.desk.store)
    assert (told(sari), sari.desk.book.waiting().saves) == ([], 0)
