"""The relay in the room: takes custody of what is sealed, hands it on when it can, brings back what the centre says."""

import base64
import os
import random
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing
from hashlib import sha256
from urllib.parse import urlsplit

import pytest
import requests

from core import room_code
from core.domain.kinds import BY_RELAY
from core.protocol.blobs import sign_piece
from core.protocol.keys import Signer
from desktop.demo.bad_line import BadLine
from desktop.store import records
from desktop.store.rows import Status
from desktop.sync import nearby
from desktop.sync.errors import LineError, RefusedError
from server.relay.announcing import Announcing, own_addresses
from tests import materials
from tests.faults.processes import a_photo
from tests.here import CentreHere, RelayHere
from tests.homes import an_activity, open_desk
from tests.sync.live_relay import LiveRelay

NOBODY = "http://127.0.0.1:9"
WORDS = "Batik sawit rahasia"


@pytest.fixture(scope="module")
def centre(tmp_path_factory):
    with closing(CentreHere(tmp_path_factory.mktemp("centre"))) as made:
        yield made


@pytest.fixture
def relays(tmp_path):
    """Starts relays on one folder; the last is stopped at the end."""
    started: list[RelayHere] = []

    def start(upstream: str) -> RelayHere:
        for one in started:
            one.close()
        started[:] = [RelayHere(tmp_path / "relay", upstream)]
        return started[0]

    yield start
    for one in started:
        one.close()


@pytest.fixture
def desk(tmp_path, centre):
    made = open_desk(tmp_path / "home")
    made.exchange.enrol(centre.code(), centre.url)
    yield made
    made.close()


def log_something(desk) -> str:
    record = desk.book.save("activity", an_activity(title=WORDS))
    desk.book.add_photo(record, a_photo(random.Random(1), 240, 180), "Foto", "all_agree")
    return record


def test_with_the_centre_within_reach_everything_arrives_at_once(desk, centre, relays):
    record = log_something(desk)
    relay = relays(centre.url)
    done = desk.relay.run(relay.url, "PC kabupaten")
    assert (done.reason, done.waiting, done.packed.photos) == ("", 0, 1)
    assert desk.book.detail(record).status is Status.RECEIVED
    done = desk.relay.run(relay.url, "PC kabupaten")
    outcome = desk.exchange.run()
    assert (outcome.received, outcome.pushed, outcome.blobs_left) == (True, 0, 0), "the line has nothing to add"
    assert desk.exchange.contacts()[1].outcome == "relayed"


def test_without_the_centre_it_is_carried_and_arrives_while_the_laptop_is_gone(desk, centre, relays):
    record = log_something(desk)
    relay = relays(NOBODY)
    done = desk.relay.run(relay.url, "PC kabupaten")
    assert done.reason == ""
    assert done.waiting == len(relay.files("out")) > 0
    assert desk.book.detail(record).status is Status.CARRIED
    assert desk.relay.run(relay.url, "PC kabupaten").packed.written == 0, "what lies there is not sent twice"
    relay = relays(centre.url)
    wait_until(lambda: relay.files("in") and not relay.files("out"))
    assert desk.book.detail(record).status is Status.CARRIED, "the laptop has heard nothing yet"
    desk.relay.run(relay.url, "PC kabupaten")
    assert desk.book.detail(record).status is Status.RECEIVED


def test_photos_that_were_handed_on_meanwhile_are_not_brought_again_and_the_receipt_counts_them(desk, centre, relays):
    record = log_something(desk)
    relay = relays(NOBODY)
    desk.relay.run(relay.url, "PC kabupaten")
    relay = relays(centre.url)
    wait_until(lambda: not relay.files("out"))
    relay = relays(NOBODY)  # the line is gone again when she comes
    done = desk.relay.run(relay.url, "PC kabupaten")
    assert (done.packed.photos, done.packed.written, desk.book.waiting().photos) == (0, 1, 0), "one question for what is new"
    assert desk.exchange.receipts("2026-11")[0].totals.photos_whole == 1
    assert desk.book.detail(record).status is Status.RECEIVED


def test_many_laptops_at_once_hand_over_and_later_hear_that_all_was_received(tmp_path, centre, relays):
    areas = ("64.03.09.2006", "64.03.09.2007", "64.03.03.2006")
    with ExitStack() as stack, ThreadPoolExecutor(len(areas)) as room:
        desks = [stack.enter_context(closing(open_desk(tmp_path / area))) for area in areas]
        for desk, area in zip(desks, areas, strict=True):
            desk.exchange.enrol(centre.code(area), centre.url)
        made = [log_something(desk) for desk in desks]
        relay = relays(NOBODY)
        assert [done.reason for done in room.map(lambda desk: desk.relay.run(relay.url, "PC"), desks)] == [""] * 3
        assert [desk.book.detail(record).status for desk, record in zip(desks, made, strict=True)] == [Status.CARRIED] * 3
        relay = relays(centre.url)
        wait_until(lambda: not relay.files("out"))
        list(room.map(lambda desk: desk.relay.run(relay.url, "PC"), desks))
        assert [(desk.book.waiting().saves, desk.book.waiting().photos) for desk in desks] == [(0, 0)] * 3


def test_a_relay_that_loses_its_power_keeps_what_it_took(desk, tmp_path, relays, centre):
    record = log_something(desk)
    relay = LiveRelay(tmp_path / "relay", NOBODY)
    desk.relay.run(relay.url, "PC kabupaten")
    relay.kill()
    relay = relays(centre.url)
    wait_until(lambda: not relay.files("out"))
    desk.relay.run(relay.url, "PC kabupaten")
    assert desk.book.detail(record).status is Status.RECEIVED


def test_a_relay_reads_nothing(desk, relays):
    log_something(desk)
    relay = relays(NOBODY)
    desk.relay.run(relay.url, "PC kabupaten")
    kept = b"".join(path.read_bytes() for path in relay.folder.rglob("*") if path.is_file())
    assert len(kept) > 10_000
    assert WORDS.encode() not in kept
    assert b"Al-Fadhilah" not in kept


def test_a_cut_line_in_the_room_goes_on_where_it_stopped(desk, centre, relays):
    record = log_something(desk)
    for number in range(2, 4):
        desk.book.add_photo(record, a_photo(random.Random(number), 240, 180), "Foto", "all_agree")
    relay = relays(centre.url)
    there = urlsplit(relay.url)
    line = BadLine((there.hostname, there.port), 3, bytes_before_cut=40_000)
    visits = 0
    try:
        while desk.book.detail(record).status is not Status.RECEIVED or desk.book.waiting().photos:
            visits += 1
            assert visits < 40
            try:
                desk.relay.run(line.url, "PC kabupaten", wait_s=10)
            except LineError:
                continue
    finally:
        line.close()
    assert line.cuts > 0


def test_joining_by_way_of_the_relay_adopts_what_was_logged(tmp_path, centre, relays):
    desk = open_desk(tmp_path / "later")
    record = log_something(desk)
    relay = relays(centre.url)
    with pytest.raises(RefusedError, match="not_enrolled"):
        desk.relay.run(relay.url, "PC kabupaten")
    desk.stick.join(centre.code())
    done = desk.relay.run(relay.url, "PC kabupaten")
    assert done.joined
    assert desk.book.detail(record).status is Status.RECEIVED
    desk.close()


def test_what_is_published_crosses_the_line_once_for_all_laptops(tmp_path, desk, centre, relays):
    file = tmp_path / "Budidaya lele.epub"
    file.write_bytes(materials.epub(more={"OEBPS/foto.jpg": random.Random(2).randbytes(400_000)}))
    centre.ask("publish", str(file), "--to", "reg:64.03", "--title", "Budidaya lele")
    upstream = urlsplit(centre.url)
    line = BadLine((upstream.hostname, upstream.port), 3)
    relay = relays(line.url)
    other = open_desk(tmp_path / "other")
    other.exchange.enrol(centre.code("64.03.09.2007"), centre.url)
    try:
        for one in (desk, other):
            one.relay.run(relay.url, "PC kabupaten")
            wait_until(lambda one=one: one.relay.run(relay.url, "PC").reason == "" and one.exchange.materials())
            (material,) = one.exchange.materials()
            one.exchange.want_material(material.record)
            wait_until(lambda one=one: one.relay.run(relay.url, "PC").files or one.exchange.materials()[0].is_here)
            one.relay.run(relay.url, "PC")
            with one.store.reading() as connection:
                assert [fields["road"] for _, fields in records.fields_of_kind(connection, "delivery")] == [BY_RELAY]
        assert line.bytes_down < 1.5 * file.stat().st_size
    finally:
        line.close()
        other.close()


def test_another_computer_in_the_room_is_trusted_only_when_she_says_so(desk, tmp_path, relays):
    record = log_something(desk)
    relay = relays(NOBODY)
    desk.relay.run(relay.url, "PC kabupaten")
    desk.book.save("activity", {"n_total": 7}, record)
    with closing(RelayHere(tmp_path / "other", NOBODY)) as other:
        with pytest.raises(RefusedError, match="other_relay"):
            desk.relay.run(other.url, "PC kabupaten")
        assert not other.files("out")
        assert desk.relay.run(other.url, "PC lain", trust=True).packed.records
        assert desk.relay.run(other.url, "PC lain").reason == ""
    assert desk.relay.run(relay.url, "PC kabupaten").reason == "", "the first is trusted too"


def test_only_the_word_of_the_trusted_computer_makes_a_save_carried(desk, tmp_path, relays):
    """Somebody in the room answers in the relay's name, and throws away what is brought."""
    record = log_something(desk)
    relay = relays(NOBODY)
    with closing(RelayHere(tmp_path / "impostor", NOBODY)) as impostor:
        impostor.shelf.signer = Impostor(relay.shelf.signer.public)
        assert desk.relay.run(impostor.url, "PC kabupaten").reason == "relay_gone"
    assert desk.book.detail(record).status is Status.WAITING
    assert desk.relay.run(relay.url, "PC kabupaten").reason == "", "the key it named is that of the real one"
    assert desk.book.detail(record).status is Status.CARRIED


class Impostor(Signer):
    """Says another's name, and signs with its own key."""

    def __init__(self, public: bytes) -> None:
        super().__init__(bytes(32))
        self.public = public


def test_nobody_fills_or_empties_the_bag_of_another(desk, relays):
    log_something(desk)
    relay = relays(NOBODY)
    desk.relay.run(relay.url, "PC kabupaten")
    path = relay.files("out")[0]
    there = f"{relay.url}/v1/relay/{path.parent.name}/out/{path.name}"
    head = {"Content-Type": "application/x-suluh"}
    before = path.read_bytes()
    assert requests.put(there, before, headers=head, timeout=5).status_code == 401
    assert requests.delete(there, timeout=5).status_code == 401
    assert requests.get(f"{relay.url}/v1/relay/..%2f..%2fetc/out", timeout=5).status_code == 404
    assert requests.get(f"{relay.url}/v1/relay/{path.parent.name}/out/..%2f..%2frelay", timeout=5).status_code == 404
    other = Signer(b"o" * 32)
    signature = sign_piece(other, "PUT", sha256(path.name.encode()).digest(), 0, before)
    head |= {name: base64.b64encode(one).decode() for name, one in (("Suluh-Device", other.public), ("Suluh-Signature", signature))}
    assert requests.put(there, before, headers=head, timeout=5).status_code == 403, "another laptop, by its own name"
    assert path.read_bytes() == before


def test_what_is_no_relay_is_named(desk, centre):
    with pytest.raises(RefusedError, match="no_relay"):
        desk.relay.run(centre.url, "PC kabupaten")
    with pytest.raises(LineError, match="no_connection"):
        desk.relay.run(NOBODY, "PC kabupaten")


def test_five_digits_name_a_machine_in_the_room():
    assert room_code.code_of("192.168.4.17") == "01041"
    assert room_code.address_of("01041", "192.168.9.9") == "192.168.4.17"
    assert [room_code.address_of(text, "10.0.0.1") for text in ("99999", "1041", "o1041", "")] == [None] * 4
    assert nearby.addresses("pc-kabupaten.lan") == ["http://pc-kabupaten.lan:8471"]
    assert nearby.addresses("http://10.0.0.5:9000/") == ["http://10.0.0.5:9000"]
    assert nearby.addresses("bukan alamat!") == []


def test_the_room_is_searched_by_name():
    port = 50_000 + os.getpid() % 10_000
    with closing(Announcing(port)):
        heard = any(urlsplit(url).port == port for enough in (1, 9) for url in nearby.find(5.0, enough))  # others may be heard first
    assert heard == bool(own_addresses()), "a machine without a network announces nothing"


def wait_until(true, seconds: float = 20.0) -> None:
    """Looks again and again; fails when it does not come true."""
    until = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < until, "it did not come true"
        time.sleep(0.05)
