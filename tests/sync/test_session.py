"""A whole sending over a socket: through cuts to the end, and what it says meanwhile."""

import random
import threading
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from msgspec.msgpack import decode

from core.domain.kinds import BY_LINE
from core.protocol.certificates import DEVICE_PURPOSE, Credential, DeviceCertificate, open_signed
from desktop.demo.bad_line import BadLine
from desktop.demo.sample_month import a_picture
from desktop.store import blobs, correspondence, records, wishes
from desktop.store.errors import KnownError
from desktop.store.rows import Contact
from tests import materials
from tests.homes import AREA, NOON, an_activity, open_desk
from tests.live_centre import LiveCentre


@pytest.fixture(scope="module")
def centre(tmp_path_factory):
    live = LiveCentre(tmp_path_factory.mktemp("centre"))
    yield live
    live.close()


@pytest.fixture
def desk(tmp_path, centre):
    made = open_desk(tmp_path / "home")
    made.exchange.enrol(centre.code(), centre.url)
    record = made.book.save("activity", an_activity())
    made.book.add_photo(record, a_picture("x", 1), "Foto", "all_agree")
    yield made
    made.close()


def through(desk, line: BadLine) -> None:
    with desk.store.installing() as (_, me):
        me.server_url = line.url


def bad_line(centre, **how) -> BadLine:
    target = urlsplit(centre.url)
    return BadLine((target.hostname, target.port), 7, **how)


def test_a_sending_that_was_cut_and_went_on_ends_as_received(desk, centre):
    line = bad_line(centre, bytes_before_cut=40_000)
    through(desk, line)
    stages = []
    try:
        outcome = desk.exchange.run(stages.append, timeout_s=50)
    finally:
        line.close()
    assert line.cuts > 0
    assert (outcome.received, outcome.reason, outcome.blobs_left) == (True, "", 0)
    assert desk.exchange.contacts()[0].outcome == "received"
    assert {"connecting", "records", "photos"} <= {told.stage for told in stages}
    assert stages[-1].bytes_done == stages[-1].bytes_total
    assert any(told.photos_left == 1 for told in stages)


def test_a_wait_says_why_and_can_be_hurried(desk, centre):
    line = bad_line(centre)
    through(desk, line)
    line.close()  # nobody listens there any more
    told, hurried, cancelled = [], threading.Event(), threading.Event()

    def hear(progress) -> None:
        told.append(progress)
        waits = [one for one in told if one.stage == "waiting"]
        if len(waits) == 1:
            hurried.set()
        elif len(waits) > 2:
            cancelled.set()

    outcome = desk.exchange.run(hear, cancelled, 60, hurried)
    assert outcome.reason == "cancelled"
    waits = [one for one in told if one.stage == "waiting"]
    assert {one.trouble for one in waits} == {"no_connection"}
    assert all(0 < one.retry_in_s <= 450 for one in waits)
    assert outcome.requests >= 2, "the first wait was not hurried"


def test_ten_photos_go_two_at_a_time_through_cuts(desk, centre):
    record = desk.book.save("activity", an_activity(title="Batik"))
    for number in range(2, 6):
        desk.book.add_photo(record, a_picture(f"p{number}", number), "Foto", "all_agree")
    line = bad_line(centre, bytes_before_cut=90_000, rate=400_000)
    through(desk, line)
    try:
        outcome = desk.exchange.run(timeout_s=50)
    finally:
        line.close()
    assert (outcome.received, outcome.blobs_left) == (True, 0)
    assert line.together == 2, "two connections were open at once, never more"


def test_a_record_saved_meanwhile_goes_before_the_rest_of_the_photos(desk, centre):
    record = desk.book.save("activity", an_activity(title="Batik"))
    for number in range(2, 5):
        desk.book.add_photo(record, a_picture(f"p{number}", number), "Foto", "all_agree")
    line = bad_line(centre, rate=400_000)
    through(desk, line)
    saved = []

    def hear(told) -> None:
        if told.stage == "photos" and not saved:
            saved.append(desk.book.save("activity", an_activity(title="Di tengah foto")))
        if told.stage == "records" and saved and told.photos_left:
            saved.append("records went")

    try:
        outcome = desk.exchange.run(hear, timeout_s=50)
    finally:
        line.close()
    assert saved[1:], "records went while photos were left"
    assert (outcome.received, outcome.blobs_left) == (True, 0)


def test_records_go_and_photos_stay_for_another_time(desk, centre):
    outcome = desk.exchange.run(blob_bytes_max=0)
    assert (outcome.reason, outcome.received, outcome.blobs_left) == ("blobs_later", False, 1)
    assert desk.book.waiting().saves == 0
    outcome = desk.exchange.run()
    assert (outcome.received, outcome.blobs_left) == (True, 0)


def test_a_limit_holds_for_all_photos_and_files_together(desk, centre):
    record = desk.book.save("activity", an_activity(title="Batik"))
    for number in range(2, 6):
        desk.book.add_photo(record, a_picture(f"p{number}", number), "Foto", "all_agree")
    with desk.store.reading() as connection:
        sizes = [size for _, size, _ in correspondence.blobs_to_send(connection)]
    outcome = desk.exchange.run(blob_bytes_max=sum(sizes[:2]) + 10)
    assert (outcome.reason, outcome.blobs_left) == ("blobs_later", len(sizes) - 2)
    with desk.store.writing() as connection:
        connection.exec_driver_sql("INSERT INTO wish (blob, size) VALUES (?, ?)", (bytes(32), 10**9))
    outcome = desk.exchange.run(blob_bytes_max=sum(sizes[2:]))
    assert (outcome.received, outcome.blobs_left, outcome.files_left, outcome.reason) == (True, 0, 1, "blobs_later")


def test_the_months_limit_counts_the_internet_alone_and_never_holds_records(desk, centre):
    desk.exchange.run(blob_bytes_max=0)
    used = desk.exchange.state().month_bytes
    assert used == sum(one.bytes_up + one.bytes_down for one in desk.exchange.contacts()) > 0
    with desk.store.writing() as connection:
        for outcome in ("carried", "relayed stick_gone", "fetched"):
            correspondence.keep_contact(connection, Contact(NOON, outcome, 1, 10**9, 0, 1.0))
        correspondence.keep_contact(connection, Contact(NOON - 40 * 86_400_000, "received", 1, 10**9, 0, 1.0))
    assert desk.exchange.state().month_bytes == used
    desk.book.save("activity", an_activity(title="Batik"))
    outcome = desk.exchange.run(month_bytes_max=used + 1000)
    assert (outcome.reason, outcome.blobs_left, desk.book.waiting().saves) == ("month_full", 1, 0)
    assert desk.exchange.contacts()[0].outcome == "month_full"
    assert desk.exchange.run(month_bytes_max=10**8).received


def test_an_own_file_travels_when_it_was_proposed_and_only_then(desk, centre):
    content = random.Random(2).randbytes(150_000)
    record = desk.book.save("own_material", {"title": "Resep", "blob": blobs.keep(desk.home, content), "size": len(content)})
    outcome = desk.exchange.run()
    assert (outcome.received, desk.book.waiting().bytes) == (True, 0)
    desk.shelf.propose(record)
    assert (desk.book.waiting().photos, desk.book.waiting().photo_bytes) == (1, len(content))
    outcome = desk.exchange.run()
    assert (outcome.received, outcome.blobs_left, desk.book.waiting().photos) == (True, 0, 0)
    assert outcome.bytes_up > len(content)


@pytest.fixture(scope="module")
def published(tmp_path_factory, centre):
    file = tmp_path_factory.mktemp("published") / "Budidaya lele.epub"
    file.write_bytes(materials.epub(more={"OEBPS/foto.jpg": random.Random(1).randbytes(700_000)}))
    centre.ask("publish", str(file), "--to", "reg:64.03", "--title", "Budidaya lele")
    return file


def wished(desk) -> Path:
    """Asks for the material; where its file will lie."""
    desk.exchange.run()
    (material,) = desk.exchange.materials()
    assert desk.exchange.want_material(material.record)
    with desk.store.reading() as connection:
        (wish,) = wishes.waiting(connection)
    return desk.home.blob(wish.blob)


def test_a_file_is_fetched_through_cuts_without_asking_twice_for_a_byte(desk, centre, published):
    place = wished(desk)
    line = bad_line(centre, bytes_before_cut=150_000)
    through(desk, line)
    stages = []
    try:
        outcome = desk.exchange.run(stages.append, timeout_s=50)
    finally:
        line.close()
    assert line.cuts > 1
    assert (outcome.fetched, outcome.files_left, outcome.received) == (1, 0, True)
    assert place.read_bytes() == published.read_bytes()
    assert outcome.bytes_down < 1.05 * len(published.read_bytes())
    assert "materials" in {told.stage for told in stages}
    assert desk.exchange.materials()[0].is_here
    desk.exchange.set_address(centre.url)
    assert desk.exchange.run().pushed == 1, "the centre is told that it came, with the next contact"
    with desk.store.reading() as connection:
        assert [fields["road"] for _, fields in records.fields_of_kind(connection, "delivery")] == [BY_LINE]
    assert desk.exchange.run().pushed == 0


def test_a_file_whose_beginning_was_damaged_on_the_disk_is_thrown_away_and_fetched_anew(desk, centre, published):
    place = wished(desk)
    place.parent.mkdir(parents=True, exist_ok=True)
    place.with_name(place.name + ".part").write_bytes(b"?" * 1000)
    outcome = desk.exchange.run()
    assert (outcome.fetched, outcome.files_left) == (0, 1)
    assert not place.exists()
    assert desk.exchange.materials()[0].damaged == 1
    outcome = desk.exchange.run()
    assert (outcome.fetched, outcome.files_left) == (1, 0)
    assert place.read_bytes() == published.read_bytes()


def test_a_record_that_comes_up_goes_before_the_rest_of_a_file(desk, centre, published):
    wished(desk)
    line = bad_line(centre, rate=400_000)
    through(desk, line)
    saved = []

    def hear(told):
        if told.stage == "materials" and told.blob_bytes_done > 50_000 and not saved:
            saved.append(desk.book.save("activity", an_activity(title="Di tengah unduhan")))
        if told.stage == "records" and saved and told.blob_bytes_done < 690_000:
            saved.append("records went")

    try:
        outcome = desk.exchange.run(hear, timeout_s=50)
    finally:
        line.close()
    assert saved[1:], "records went while the file was not whole"
    assert (outcome.fetched, outcome.received) == (1, True)


def test_a_full_disk_is_no_bad_line(desk, centre, published):
    place = wished(desk)
    place.parent.mkdir(parents=True, exist_ok=True)
    place.with_name(place.name + ".part").symlink_to("/dev/full")
    with pytest.raises(KnownError, match="disk_full"):
        desk.exchange.run()


def test_the_first_contact_of_a_second_laptop_owes_no_photo_of_the_first(desk, centre, tmp_path):
    desk.exchange.run()
    credential = decode(desk.store.installation().credential, type=Credential)
    library = open_signed(credential.device, DEVICE_PURPOSE, DeviceCertificate)[1].library
    code = centre.ask("enrol-code", "--area", AREA, "--library", library.hex())["code"]
    other = open_desk(tmp_path / "other")
    other.exchange.enrol(code, centre.url)
    outcome = other.exchange.run()
    assert (outcome.received, outcome.blobs_left, outcome.reason) == (True, 0, "")
    other.close()
