"""One table of what happens in villages, played over the line, by stick and by relay: what everybody holds in the end is the same."""

import random
from collections.abc import Callable, Iterator
from contextlib import closing
from hashlib import scrypt
from pathlib import Path

import pytest
import requests

from core.protocol import bundle, enrolment
from core.protocol.bundle import Kind
from core.protocol.envelope import MEDIA_TYPE
from core.protocol.keys import hint
from core.protocol.receipts import Totals
from core.stick import OUT, Stick
from desktop.store.rows import ActivityQuery
from server import centre as centres
from server.accounts import credentials
from server.accounts.models import DEVICE
from server.catalogue import writing
from server.libraries.overview import overviews
from server.relay.shelf import Shelf
from server.relay.upstream import Upstream
from tests.faults.processes import a_photo
from tests.here import Door
from tests.homes import an_activity
from tests.sync.roads import ROADS, ByStick, Road, packed, road

REGENCY, SHARED = b"reg:64.03", "Batik sawit"
HEAD = {"Content-Type": MEDIA_TYPE}


@pytest.fixture(scope="module", autouse=True)
def cheap_codes() -> Iterator[None]:
    """Both ends are in this process: a code that is meant to be slow to guess need not be slow here."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(enrolment, "scrypt", lambda *words, n, **more: scrypt(*words, n=2, **more))
        yield


@pytest.fixture(scope="module")
def doors() -> Iterator[tuple[Door, Door]]:
    """Of the centre and of the relay."""
    with closing(Door()) as centre, closing(Door()) as relay:
        yield centre, relay


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A centre without libraries."""
    folder = tmp_path_factory.mktemp("empty")
    centres.create(folder / "centre").close()
    return folder


@pytest.fixture(scope="module")
def begun(empty: Path, doors: tuple[Door, Door], tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """By each road: Sari's and Dewi's laptops have joined one library, and have one record in common."""
    folders = {kind: tmp_path_factory.mktemp("begun") / kind for kind in ROADS}
    for kind, folder in folders.items():
        with road(kind, folder, empty, doors) as by:
            by.join("sari")
            by.join("dewi", library_of(by, "sari"))
            by.play.laptop("sari").book.save("activity", an_activity(title=SHARED))
            by.travel("sari", "dewi")
    return folders


def library_of(by: Road, name: str) -> bytes:
    with by.play.centre.database.reading() as connection:
        found = credentials.library_of(connection, DEVICE, by.play.laptop(name).store.signer().public)
    assert found
    return found


def shared(by: Road) -> str:
    """The record in common."""
    return by.play.laptop("sari").book.activity_page(ActivityQuery(), 0, 1)[0].record


# The table


def logged_for_weeks_and_then_joined(by: Road) -> None:
    ratna = by.play.laptop("ratna")
    for day in ("2026-11-02", "2026-11-03"):
        by.play.later()
        ratna.book.save("activity", an_activity(date_start=day))
        ratna.book.save_visit_day(day, {"n_female": 12, "n_male": 9})
    by.join("ratna")


def edits_on_both_sides(by: Road) -> None:
    """Different fields go together; the same field is asked about; an edit brings back what the other deleted."""
    sari, dewi = by.play.laptop("sari"), by.play.laptop("dewi")
    deleted = sari.book.save("activity", an_activity(title="Lomba"))
    by.travel("sari", "dewi")
    sari.book.save("activity", {"n_total": 21, "place": "Balai kampung"}, shared(by))
    dewi.book.save("activity", {"n_total": 22, "theme": "culture"}, shared(by))
    sari.book.delete(deleted)
    dewi.book.save("activity", {"n_total": 30}, deleted)
    by.travel("sari", "dewi", "sari")
    assert sari.book.waiting().questions == 2


def questions_that_are_answered(by: Road) -> None:
    edits_on_both_sides(by)
    for asked in by.play.laptop("dewi").questions.open():
        by.play.laptop("dewi").questions.answer(asked.record, asked.field, asked.choices[0].value, "sesuai daftar hadir")
    by.travel("dewi", "sari")
    assert by.play.laptop("sari").book.waiting().questions == 0


def a_save_that_the_centre_refuses(by: Road) -> None:
    sari = by.play.laptop("sari")
    sari.book.save("problem", {"title": "Listrik padam", "decision": "PLN datang"})
    sari.book.save("activity", an_activity())
    by.travel("sari")
    assert sari.book.waiting().rejected == 1


def photos_with_and_without_consent_and_one_withdrawn(by: Road) -> None:
    sari, chance = by.play.laptop("sari"), random.Random(3)
    record = sari.book.save("activity", an_activity())
    made = [
        sari.book.add_photo(record, a_photo(chance, 120, 90), "Foto", consent) for consent in ("all_agree", "all_agree", "none_yet")
    ]
    by.travel("sari")
    assert len(by.play.everything()["centre.files"]) == 2
    sari.book.set_consent(made[0].record, "none_yet")
    by.travel("sari")
    assert len(by.play.everything()["centre.files"]) == 1


def another_laptop_of_the_library_brings_what_it_logged_and_hears_everything(by: Road) -> None:
    by.play.laptop("ratna").book.save("activity", an_activity(title="Budidaya lele"))
    by.join("ratna", library_of(by, "sari"))
    by.travel("sari", "dewi")


def a_copied_laptop(by: Road) -> None:
    twin = by.play.copy("sari", "twin")
    by.play.laptop("sari").book.save("activity", an_activity(title="Asli"))
    twin.book.save("activity", an_activity(title="Salinan"))
    by.travel("sari", "twin", "sari")


def a_restored_centre(by: Road) -> None:
    by.play.snapshot()
    by.play.laptop("sari").book.save("activity", an_activity(title="Sesudah salinan"))
    by.travel("sari", "dewi")
    by.play.go_back()
    by.play.laptop("dewi").book.save("activity", an_activity(title="Lain lagi"))
    by.travel("dewi", "sari", "dewi", "sari")
    for name in ("sari", "dewi"):
        by.play.laptop(name).exchange.want_receipt("2026-11")
    by.travel("sari", "dewi")


def words_and_materials_of_the_regency(by: Road) -> None:
    file = by.play.folder / "Budidaya lele.pdf"
    file.write_bytes(random.Random(2).randbytes(50_000))
    writing.announce(by.play.centre, REGENCY, "Rapat", "Senin pukul 9")
    writing.publish(by.play.centre, REGENCY, file, {"title": "Budidaya lele"})
    by.travel("sari")
    (material,) = by.play.laptop("sari").exchange.materials()
    by.play.laptop("sari").exchange.want_material(material.record)
    by.travel("sari")
    assert by.play.laptop("sari").exchange.materials()[0].is_here


def a_problem_and_its_answer(by: Road) -> None:
    sari, centre = by.play.laptop("sari"), by.play.centre
    problem = sari.book.save("problem", {"title": "Listrik padam"})
    by.travel("sari")
    with centre.database.writing() as connection:
        writing.answer(connection, centre, library_of(by, "sari"), bytes.fromhex(problem), {"decision": "PLN datang Senin"})
    by.travel("sari", "dewi")
    assert by.play.laptop("dewi").book.detail(problem).fields["decision"] == "PLN datang Senin"


TABLE = (
    logged_for_weeks_and_then_joined, another_laptop_of_the_library_brings_what_it_logged_and_hears_everything, edits_on_both_sides,
    questions_that_are_answered, a_save_that_the_centre_refuses, photos_with_and_without_consent_and_one_withdrawn, a_copied_laptop,
    a_restored_centre, words_and_materials_of_the_regency, a_problem_and_its_answer,
)  # fmt: skip


@pytest.mark.parametrize("happens", TABLE)
def test_every_road_leads_to_the_same(
    happens: Callable[[Road], None], begun: dict[str, Path], doors: tuple[Door, Door], tmp_path: Path
):  # fmt: skip
    ends = []
    for kind in ROADS:
        with road(kind, tmp_path / kind, begun[kind], doors, day=1) as by:
            happens(by)
            ends.append(by.play.everything())
    for kind, end in zip(ROADS[1:], ends[1:], strict=True):
        for name, rows in ends[0].items():
            assert end[name] == rows, f"{name} by {kind}"
    assert packed(ends[0]) == packed(ends[1]) == packed(ends[2])


def test_the_same_bag_by_all_roads_twice_counts_once(begun: dict[str, Path], doors: tuple[Door, Door], tmp_path: Path):
    with road("stick", tmp_path / "world", begun["stick"], doors, day=1, with_line=True) as by:
        assert isinstance(by, ByStick)
        sari, root, shelf = by.play.laptop("sari"), tmp_path / "BIRU", Shelf(tmp_path)
        before = counted(by)
        record = sari.book.save("activity", an_activity(n_total=18))
        sari.book.add_photo(record, a_photo(random.Random(1), 120, 90), "Foto", "all_agree")
        root.mkdir()
        sari.stick.pack(root, "BIRU")
        bag = [(name, Stick(root).read(OUT, name)) for name in Stick(root).names(OUT)]
        assert len(bag) == 2
        relay, device = Upstream(shelf, by.play.url), hint(sari.store.signer().public)
        for again in (False, True):
            by.bring(root)
            if not again:
                once = counted(by)
            for name, data in bag:
                assert requests.post(f"{by.play.url}/v1/bundle", data, headers=HEAD, timeout=9).status_code in (200, 204)
                shelf.put(device, name, data)
                if (read := bundle.unpack(data)).kind is Kind.REQUEST:  # the very message, as the line would carry it
                    message = bundle.opened(read, by.play.centre.keys.signer)
                    assert requests.post(f"{by.play.url}/v1/sync", message, headers=HEAD, timeout=9).status_code == 200
            relay.work()
            assert shelf.names(OUT, device) == []
            assert counted(by) == once
        assert (once.activities, once.participants) == (before.activities + 1, before.participants + 18)
        assert once.photos_whole == before.photos_whole + 1


def counted(by: Road) -> Totals:
    """What a coordinator sees."""
    return overviews(by.play.centre.database, "2026-11")[0].totals
