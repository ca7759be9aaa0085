"""The road by stick, over real files and a real server: what is carried, by whom, how often and in what state, and what it comes to."""

import os
import random
import shutil
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from core.domain.kinds import BY_STICK
from core.protocol import bundle
from core.stick import FOLDER, Stick
from desktop.store import disk
from desktop.store.errors import KnownError
from desktop.store.rows import ActivityQuery, Status
from desktop.sync.errors import CarryError, EnrolError, RefusedError
from desktop.sync.packing import PackingProgress
from desktop.sync.stick_road import StickRoad
from desktop.sync.unpacking import Unpacking
from server.carriers import report_words
from server.carriers.homeward import SPARE_BYTES, Homeward
from server.catalogue import writing
from server.libraries.overview import overviews
from tests.faults.processes import a_photo
from tests.homes import NOON, Clock
from tests.sync.centre import Centre
from tests.sync.sticks import PulledMedium, SmallMedium, server_says
from tests.sync.world import InProcessLine, Laptop

DAY_MS = 86_400_000


@pytest.fixture(scope="module")
def joined(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A centre and a laptop that has joined it, made once and copied for each test."""
    folder = tmp_path_factory.mktemp("joined")
    with closing(Centre(folder / "centre")) as centre, closing(Laptop.new(folder / "sari")) as sari:
        sari.join(centre)
        sari.settle(centre)
    return folder


@pytest.fixture
def centre(joined: Path, tmp_path: Path) -> Iterator[Centre]:
    shutil.copytree(joined / "centre", tmp_path / "centre")
    with closing(Centre(tmp_path / "centre")) as made:
        yield made


@pytest.fixture
def sari(joined: Path, centre: Centre, tmp_path: Path) -> Iterator[Laptop]:
    shutil.copytree(joined / "sari", tmp_path / "sari")
    with closing(Laptop.new(tmp_path / "sari", set_up=False)) as made:
        made.settle_in()
        yield made


@pytest.fixture
def red(tmp_path: Path) -> Path:
    return a_stick(tmp_path / "MERAH")


def a_stick(folder: Path) -> Path:
    folder.mkdir()
    return folder


def out(root: Path) -> list[Path]:
    return sorted((root / FOLDER / "out").iterdir())


def pack(laptop: Laptop, root: Path, medium=None):
    return StickRoad(laptop.desk.store, laptop.desk.store.around, medium).pack(root, root.name)


def to_centre(centre: Centre, root: Path) -> dict:
    return server_says(centre.parts.config.folder, "stick", "import", str(root))


def status_of(laptop: Laptop, record: str) -> Status:
    return laptop.desk.book.detail(record).status


def add_photos(laptop: Laptop, record: str, count: int) -> None:
    chance = random.Random(7)
    for number in range(count):
        laptop.desk.book.add_photo(record, a_photo(chance, 60 + 90 * number, 60), "", "all_agree")


def test_a_bag_goes_there_and_back_and_each_record_says_where_it_is(sari: Laptop, centre: Centre, red: Path):
    record = sari.log("Batik sawit")
    add_photos(sari, record, 2)
    assert status_of(sari, record) is Status.WAITING
    offer = sari.desk.stick.offer(red)
    assert (offer.records, offer.photos, offer.kept, offer.all_fits) == (3, 2, 0, True)
    packed = pack(sari, red)
    assert (packed.records, packed.photos, packed.photos_left, packed.written, packed.reason) == (3, 2, 0, 3, "")
    assert packed.bytes <= offer.bytes + 3 * 400
    assert status_of(sari, record) is Status.CARRIED
    assert sari.desk.book.waiting().saves == 3, "nothing leaves the outbox because a stick was written"
    assert [one.place for one in sari.desk.exchange.state().carriers] == ["MERAH"]
    said = to_centre(centre, red)
    assert (said["libraries"], said["records"], said["photos"], said["home"]["answers"]) == (1, 3, 2, 1)
    found = sari.desk.stick.unpack(red)
    assert (found.acked, found.verdicts["taken"], found.reason) == (3, 1, "")
    assert status_of(sari, record) is Status.RECEIVED
    waiting = sari.desk.book.waiting()
    assert (waiting.saves, waiting.photos, waiting.carried) == (0, 0, 0)
    assert sari.desk.exchange.state().carriers == ()
    (receipt,) = sari.desk.exchange.receipts("2026-11")
    assert (receipt.totals.activities, receipt.totals.photos_whole) == (1, 2), "the receipt counts the photos of the same bag"


def test_the_list_can_be_filtered_by_what_is_carried(sari: Laptop, red: Path):
    sari.log("Di flashdisk")
    pack(sari, red)
    sari.log("Sesudahnya")
    shown = {status: [row.title for row in sari.desk.book.activity_page(ActivityQuery(status=status), 0, 9)] for status in Status}
    assert shown[Status.CARRIED] == ["Di flashdisk"]
    assert shown[Status.WAITING] == ["Sesudahnya"]


def test_an_edit_of_what_is_carried_waits_again(sari: Laptop, red: Path):
    record = sari.log("Batik sawit")
    pack(sari, red)
    sari.desk.book.save("activity", {"n_total": 12}, record)
    assert status_of(sari, record) is Status.WAITING
    pack(sari, red)
    assert status_of(sari, record) is Status.CARRIED
    assert len(out(red)) == 2, "the first part was there and is not written again"


def test_one_stick_serves_several_libraries_and_each_takes_its_own(sari: Laptop, centre: Centre, red: Path, tmp_path: Path):
    dewi = Laptop.new(tmp_path / "dewi")
    dewi.join(centre, area="64.03.03.2006")
    sari.log("Milik Labanan")
    dewi.log("Milik Gurimbang")
    pack(sari, red)
    pack(dewi, red)
    assert to_centre(centre, red)["libraries"] == 2
    for laptop in (sari, dewi):
        found = laptop.desk.stick.unpack(red)
        assert (found.verdicts["taken"], found.verdicts["foreign"]) == (1, 1)
        assert laptop.desk.book.waiting().saves == 0
    assert sari.titles() == ["Milik Labanan"]
    dewi.close()


def test_two_couriers_in_the_wrong_order_and_one_of_them_twice(sari: Laptop, centre: Centre, red: Path, tmp_path: Path):
    blue = a_stick(tmp_path / "BIRU")
    sari.log("Satu")
    pack(sari, red)
    sari.log("Dua")
    pack(sari, blue)
    assert to_centre(centre, blue)["records"] == 2
    late = to_centre(centre, red)
    assert (late["records"], len(late["files"]["repeated"])) == (0, 1)
    before = overviews(centre.parts.database, "2026-11")[0].totals
    to_centre(centre, red)
    assert overviews(centre.parts.database, "2026-11")[0].totals == before
    assert sari.desk.stick.unpack(red).acked == 2, "the late answer knows of both"
    assert sari.desk.stick.unpack(blue).verdicts["repeated"] == 1
    assert centre.titles() == ["Dua", "Satu"]


def test_by_stick_twice_and_by_the_line_counts_once(sari: Laptop, centre: Centre, red: Path):
    record = sari.log("Batik sawit", n_total=18)
    add_photos(sari, record, 1)
    pack(sari, red)
    to_centre(centre, red)
    once = overviews(centre.parts.database, "2026-11")[0]
    assert (once.totals.activities, once.totals.participants, once.totals.photos_whole) == (1, 18, 1)
    assert to_centre(centre, red)["records"] == 0
    sari.settle(centre)
    sari.desk.stick.unpack(red)
    again = overviews(centre.parts.database, "2026-11")[0]
    assert (again.totals, again.records, again.head) == (once.totals, once.records, once.head)
    assert status_of(sari, record) is Status.RECEIVED


def test_a_stick_that_goes_again_with_nothing_new_to_carry_brings_news(sari: Laptop, centre: Centre, red: Path, tmp_path: Path):
    for _ in range(2):  # now a question lies on it that has been answered
        pack(sari, red)
        to_centre(centre, red)
        sari.desk.stick.unpack(red)
    with closing(Laptop.new(tmp_path / "dewi")) as dewi:
        dewi.join(centre, library=centre.library_of(sari.desk.store.signer().public).hex())
        dewi.log("Milik Dewi")
        dewi.settle(centre)
    for _ in range(2):  # the first answer says that there is another laptop, the next brings what it wrote
        pack(sari, red)
        to_centre(centre, red)
        sari.desk.stick.unpack(red)
    assert sari.titles() == ["Milik Dewi"]


def test_a_later_part_waits_for_the_earlier_one_and_says_so(sari: Laptop, centre: Centre, red: Path):
    sari.log("Satu")
    pack(sari, red)
    sari.log("Dua")
    pack(sari, red)
    first, second = out(red)
    kept = first.read_bytes()
    first.unlink()
    said = to_centre(centre, red)
    assert (said["records"], said["files"]["missing"]) == (0, [second.name])
    first.write_bytes(kept)
    assert to_centre(centre, red)["records"] == 2


def test_a_year_without_a_line_goes_as_several_files(sari: Laptop, centre: Centre, red: Path):
    for number in range(30):
        sari.log(f"Kegiatan {number:02}", result=os.urandom(9_900).hex())
    assert pack(sari, red).written == 2
    assert to_centre(centre, red)["records"] == 30
    assert sari.desk.stick.unpack(red).acked == 30
    assert centre.titles() == sari.titles()


def test_what_was_damaged_on_the_way_is_named_and_the_rest_is_taken(sari: Laptop, centre: Centre, red: Path, tmp_path: Path):
    stranger_centre = Centre(tmp_path / "other")
    stranger = Laptop.new(tmp_path / "stranger")
    stranger.join(stranger_centre)
    stranger.log("Milik orang lain")
    pack(stranger, red)
    sari.log("Batik sawit")
    pack(sari, red)
    whole = next(one for one in out(red) if one.name.startswith(sari.desk.store.installation().incarnation.hex()))
    data = whole.read_bytes()
    regions = {f"cut-{at}": data[:at] for at in (0, 1, 3, 4, 20, len(data) // 2, len(data) - 1)}
    regions |= {f"turned-{at}": data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :] for at in (0, 3, 5, 30, len(data) - 1)}
    for name, content in {**regions, "junk": b"x" * 999}.items():
        (whole.parent / f"{name}.sbx").write_bytes(content)
    (whole.parent / "film.mp4").write_bytes(b"nothing of ours")
    (whole.parent / f"{whole.name[:-4]} (1).SBX").write_bytes(data)
    said = to_centre(centre, red)
    assert said["records"] == 1
    assert sorted(said["files"]["damaged"]) == sorted(f"{name}.sbx" for name in [*regions, "junk"])
    assert (len(said["files"]["foreign"]), len(said["files"]["repeated"])) == (1, 1)
    answer = next((red / FOLDER / "in").iterdir())
    broken = answer.read_bytes()
    answer.write_bytes(broken[:50])
    found = sari.desk.stick.unpack(red)
    assert (found.verdicts["damaged"], found.names, found.acked) == (1, [answer.name], 0)
    answer.write_bytes(broken)
    assert sari.desk.stick.unpack(red).acked == 1
    for one in (stranger, stranger_centre):
        one.close()


def test_a_stick_of_links_and_pipes_leads_nowhere(sari: Laptop, red: Path, tmp_path: Path):
    elsewhere = a_stick(tmp_path / "elsewhere")
    sari.log("Batik sawit")
    (red / FOLDER).mkdir()
    (red / FOLDER / "out").symlink_to(elsewhere)
    assert pack(sari, red).reason == "stick_links"
    assert list(elsewhere.iterdir()) == []
    inbox = red / FOLDER / "in"
    inbox.mkdir()
    (inbox / "secret.sbx").symlink_to(sari.desk.home.device_key)
    os.mkfifo(inbox / "pipe.sbx")
    with open(inbox / "large.sbx", "wb") as large:
        large.truncate(bundle.BUNDLE_BYTES_MAX + 1)
    found = sari.desk.stick.unpack(red)
    assert found.names == ["large.sbx"]
    assert sum(found.verdicts.values()) == 1


def test_a_finder_reads_nothing(sari: Laptop, centre: Centre, red: Path):
    record = sari.log("Batik sawit", place="Rumah Bu Ujang", result="Dua puluh lembar")
    sari.desk.book.add_photo(record, a_photo(random.Random(1)), "Ibu Ujang menjemur", "all_agree")
    pack(sari, red)
    to_centre(centre, red)
    found = b"".join(one.read_bytes() for one in red.rglob("*") if one.is_file())
    for word in (b"Batik", b"Ujang", b"lembar", b"Al-Fadhilah", b"\xff\xd8\xff"):
        assert word not in found
    assert b"SULUH" not in b"".join(out(red)[0].read_bytes() for _ in "x")


def test_joining_without_any_line_adopts_weeks_of_work(centre: Centre, red: Path, tmp_path: Path):
    sari = Laptop.new(tmp_path / "sari")
    sari.log("Sebelum bergabung")
    with pytest.raises(RefusedError, match="not_enrolled"):
        sari.desk.stick.offer(red)
    with pytest.raises(EnrolError, match="code_mistyped"):
        sari.desk.stick.join("ABCD")
    sari.desk.stick.join(centre.enrol_code("64.03.09.2006").lower())
    assert sari.desk.exchange.state().is_joining
    assert pack(sari, red).asks_to_join
    assert to_centre(centre, red)["joined"] == 1
    assert to_centre(centre, red)["joined"] == 0
    sari.close()
    sari = Laptop.new(tmp_path / "sari", Clock(NOON + 60 * DAY_MS), set_up=False)
    sari.log("Sambil menunggu")
    assert sari.desk.stick.unpack(red).joined
    state = sari.desk.exchange.state()
    assert (state.enrolled, state.is_joining) == (True, False)
    assert pack(sari, red).records == 3
    assert len(out(red)) == 1, "the wish to join is done with"
    to_centre(centre, red)
    assert sari.desk.stick.unpack(red).acked == 3
    assert centre.titles() == ["Sambil menunggu", "Sebelum bergabung"]
    with pytest.raises(RefusedError, match="no_address"):
        sari.desk.exchange.run()
    sari.close()


def test_a_code_that_nobody_issued_comes_back_as_a_no_and_another_may_be_typed(centre: Centre, red: Path, tmp_path: Path):
    sari = Laptop.new(tmp_path / "sari")
    sari.desk.stick.join("0000-0000-0000")
    pack(sari, red)
    to_centre(centre, red)
    assert sari.desk.stick.unpack(red).reason == "code_unknown"
    sari.desk.stick.join(centre.enrol_code("64.03.09.2006"))
    pack(sari, red)
    to_centre(centre, red)
    assert sari.desk.stick.unpack(red).joined
    sari.close()


def test_a_copied_pc_joins_another_library_by_stick(sari: Laptop, centre: Centre, red: Path, tmp_path: Path):
    sari.log("Milik Labanan")
    sari.settle(centre)
    twin = sari.copy_to(tmp_path / "twin")
    twin.log("Milik Gurimbang")
    twin.desk.stick.join(centre.enrol_code("64.03.03.2006"))
    with twin.desk.store.installing() as (_, me):
        me.credential = None
    for _ in range(3):
        pack(twin, red)
        to_centre(centre, red)
        twin.desk.stick.unpack(red)
    assert twin.desk.store.installation().enrolled
    assert centre.titles() == ["Milik Gurimbang", "Milik Labanan"]
    twin.close()


def test_an_answer_from_weeks_ago_says_nothing_about_the_clock(sari: Laptop, centre: Centre, red: Path, tmp_path: Path):
    sari.log("Batik sawit")
    pack(sari, red)
    to_centre(centre, red)
    sari.close()
    later = Laptop.new(tmp_path / "sari", Clock(NOON + 60 * DAY_MS), set_up=False)
    before = later.desk.exchange.state().clock_wrong_by_s
    assert later.desk.stick.unpack(red).acked == 1
    assert later.desk.exchange.state().clock_wrong_by_s == before
    later.close()


def test_a_rebuilt_centre_is_met_by_stick_and_filled_again(sari: Laptop, centre: Centre, red: Path):
    """Its key is another: what was sealed to the lost one is useless, and the certificate on the stick says so."""
    sari.log("Satu")
    sari.settle(centre)
    sari.log("Dua")
    pack(sari, red)
    centre.lose_everything()
    assert len(to_centre(centre, red)["files"]["foreign"]) == 1
    for _ in range(4):
        sari.desk.stick.unpack(red)
        pack(sari, red)
        to_centre(centre, red)
    sari.desk.stick.unpack(red)
    assert centre.titles() == ["Dua", "Satu"]
    assert sari.desk.book.waiting().saves == 0


def arrived(laptop: Laptop) -> list[str]:
    """By which road files came of which the centre is not told yet."""
    with laptop.desk.store.reading() as connection:
        return list(connection.exec_driver_sql("SELECT road FROM arrival").scalars())


def test_what_the_centre_publishes_comes_along_and_only_what_continues_is_taken(sari: Laptop, centre: Centre, red: Path, tmp_path: Path):
    book = tmp_path / "lele.pdf"
    book.write_bytes(os.urandom(200_000))
    for number in range(40):
        writing.announce(centre.parts, b"reg:64.03", f"Rapat {number}", "x" * 19_000)
    writing.publish(centre.parts, b"nat", book, {"title": "Budidaya lele"})
    home = server_says(centre.parts.config.folder, "stick", "export", str(red))
    assert (home["slices"], home["materials"], home["reason"]) == (3, 1, "")
    catalogue = red / FOLDER / "catalogue"
    first, second = sorted(catalogue.glob("reg_64.03-*"))
    kept = first.read_bytes()
    first.unlink()
    found = sari.desk.stick.unpack(red)
    assert (found.pulled, found.materials, found.verdicts["missing"]) == (1, 1, 1)
    first.write_bytes(kept)
    found = sari.desk.stick.unpack(red)
    assert (found.pulled, found.verdicts["missing"]) == (40, 0)
    (held,) = [one for one in (sari.desk.home.folder / "blobs").rglob("*") if one.is_file()]
    assert held.read_bytes() == book.read_bytes()
    assert arrived(sari) == [BY_STICK]
    when = first.stat().st_mtime_ns
    writing.announce(centre.parts, b"reg:64.03", "Rapat akhir", "")
    server_says(centre.parts.config.folder, "stick", "export", str(red))
    assert first.stat().st_mtime_ns == when, "what is whole stays as it is"
    assert not second.exists(), "and what it became stands in its place"
    assert sari.desk.stick.unpack(red).verdicts["taken"] == 1
    sari.talk(centre)
    assert not sari.talk(centre).pulled, "the line agrees with what was carried"


def test_a_material_larger_than_a_file_may_be_goes_in_parts_and_only_what_lacks_is_written_again(
    sari: Laptop, centre: Centre, red: Path, tmp_path: Path
):
    film = tmp_path / "lele.mp4"
    film.write_bytes(os.urandom(250_000))
    writing.publish(centre.parts, b"nat", film, {"title": "Film lele"})
    stick = Stick(red, largest_bytes=100_000)
    assert Homeward(centre.parts).fill(stick).materials == 1
    parts = sorted((red / FOLDER / "blobs").rglob("*.0*"))
    assert [(one.suffix, one.stat().st_size) for one in parts] == [(".000", 100_000), (".001", 100_000), (".002", 50_000)]
    kept = {one: one.stat().st_mtime_ns for one in parts[:2]}
    parts[2].write_bytes(b"cut")

    def unpacked() -> int:
        return Unpacking(sari.desk.store, sari.desk.store.around, stick, lambda *_: None, threading.Event()).run().materials

    assert unpacked() == 0, "not all of it is there"
    assert Homeward(centre.parts).fill(stick).materials == 1
    assert {one: one.stat().st_mtime_ns for one in kept} == kept
    whole = parts[0].read_bytes()
    parts[0].write_bytes(b"x" * 100_000)
    assert unpacked() == 0, "the sum is not what its name says"
    parts[0].write_bytes(whole)
    assert unpacked() == 1
    (held,) = [one for one in (sari.desk.home.folder / "blobs").rglob("*") if one.is_file()]
    assert held.read_bytes() == film.read_bytes()


def test_what_has_no_room_on_the_stick_is_named_before_anything_is_written(centre: Centre, red: Path, tmp_path: Path):
    for name, size in (("Buku lele", 1000), ("Film lele", 900_000), ("Lagu lele", 2000)):
        (tmp_path / name).write_bytes(os.urandom(size))
        writing.publish(centre.parts, b"nat", tmp_path / name, {"title": name})
    homeward, stick = Homeward(centre.parts), Stick(red, SmallMedium(red, SPARE_BYTES + 200_000))
    (left,) = homeward.without_room(stick)
    assert (left.title, (red / FOLDER).exists()) == ("Film lele", False)
    assert "Film lele (1 MB)" in report_words.no_room([left])
    home = homeward.fill(stick)
    assert (home.materials, [one.title for one in home.no_room], home.reason) == (2, ["Film lele"], "")
    assert homeward.fill(Stick(red)).materials == 3


def test_what_has_no_room_on_the_laptop_is_counted(sari: Laptop, centre: Centre, red: Path, tmp_path: Path, monkeypatch):
    (tmp_path / "lele.pdf").write_bytes(os.urandom(1000))
    writing.publish(centre.parts, b"nat", tmp_path / "lele.pdf", {"title": "Buku lele"})
    Homeward(centre.parts).fill(Stick(red))
    with monkeypatch.context() as small:
        small.setattr(disk, "MATERIALS_LEAVE_BYTES", 2**60)
        found = sari.desk.stick.unpack(red)
    assert (found.materials, found.no_room) == (0, 1)
    found = sari.desk.stick.unpack(red)
    assert (found.materials, found.no_room) == (1, 0)


def test_a_full_stick_carries_the_records_and_goes_on_once_there_is_room(sari: Laptop, centre: Centre, red: Path):
    record = sari.log("Batik sawit", result=os.urandom(3000).hex())
    add_photos(sari, record, 6)
    full = pack(sari, red, SmallMedium(red, 70_000))
    assert (full.reason, full.records) == ("stick_full", 7)
    assert 0 < full.photos < 6
    assert full.photos + full.photos_left == 6
    assert status_of(sari, record) is Status.CARRIED
    whole = {one: one.stat().st_mtime_ns for one in out(red)}
    rest = pack(sari, red)
    assert (rest.reason, rest.photos, rest.kept) == ("", 6, len(whole))
    assert {one: one.stat().st_mtime_ns for one in whole} == whole
    assert to_centre(centre, red)["photos"] == 6


def test_where_not_even_the_records_fit_as_many_go_as_do(sari: Laptop, centre: Centre, red: Path):
    records = [sari.log(f"Kegiatan {number:02}", result=os.urandom(4000).hex()) for number in range(12)]
    full = pack(sari, red, SmallMedium(red, 40_000))
    assert full.reason == "stick_full"
    assert 0 < full.records < 12
    states = [status_of(sari, one) for one in records]
    assert states == [Status.CARRIED] * full.records + [Status.WAITING] * (12 - full.records)
    assert to_centre(centre, red)["records"] == full.records


@pytest.mark.parametrize("point", PulledMedium.POINTS)
def test_a_stick_pulled_out_at_any_write_leaves_an_honest_state_and_goes_on(
    sari: Laptop, centre: Centre, red: Path, tmp_path: Path, point: float | str
):
    record = sari.log("Batik sawit")
    add_photos(sari, record, 1)
    for at in (1, 2, 3):
        root = a_stick(tmp_path / f"{at}")
        medium = PulledMedium(at, point)
        packed = pack(sari, root, medium)
        assert (packed.reason, medium.is_out) == ("stick_gone", True)
        assert packed.records == (2 if at == 3 else 0)
        assert status_of(sari, record) is (Status.CARRIED if at == 3 else Status.WAITING)
        rest = pack(sari, root)
        assert (rest.reason, rest.records, rest.photos) == ("", 2, 1)
        assert rest.kept == max(0, at - 2)
        names = {one.name for one in root.rglob("*") if one.is_file()}
        assert len(names) == 3
        assert not any("part" in name for name in names)
        with sari.desk.store.writing() as connection:  # the next stick begins as if this one were lost
            connection.exec_driver_sql("DELETE FROM carried")
    assert to_centre(centre, root)["photos"] == 1


def test_a_stick_that_gives_back_other_bytes_is_not_believed(sari: Laptop, red: Path):
    class Failing(PulledMedium):
        def pieces(self, path: Path) -> Iterator[bytes]:
            yield from (piece.replace(b"S", b"s") for piece in super().pieces(path))

    record = sari.log("Batik sawit")
    assert pack(sari, red, Failing(0, 0.0)).reason == "stick_unsure"
    assert status_of(sari, record) is Status.WAITING


def test_stopping_leaves_what_is_whole(sari: Laptop, red: Path):
    record = sari.log("Batik sawit")
    add_photos(sari, record, 4)
    stop = threading.Event()
    seen: list[PackingProgress] = []

    def told(progress: PackingProgress) -> None:
        seen.append(progress)
        if progress.stage == "photos":
            stop.set()

    packed = sari.desk.stick.pack(red, "MERAH", told, stop)
    assert (packed.reason, packed.records) == ("carry_stopped", 5)
    assert packed.photos < 4
    assert all(0 < one.bytes_done <= one.bytes_total for one in seen)
    assert [one.bytes_done for one in seen] == sorted(one.bytes_done for one in seen)
    assert pack(sari, red).reason == ""


def test_nothing_new_is_written_where_nothing_changed(sari: Laptop, centre: Centre, red: Path):
    record = sari.log("Batik sawit")
    add_photos(sari, record, 2)
    pack(sari, red)
    again = pack(sari, red)
    assert (again.written, again.kept, again.records, again.photos) == (0, 3, 1 + 2, 2)
    to_centre(centre, red)
    sari.desk.stick.unpack(red)
    after = pack(sari, red)
    assert (after.records, after.photos) == (0, 0)
    assert len(out(red)) == 1, "what has arrived makes room, and one question stays"
    assert pack(sari, red).written == 0


def test_a_stick_that_was_emptied_is_believed_no_more(sari: Laptop, red: Path):
    record = sari.log("Batik sawit")
    pack(sari, red)
    out(red)[0].unlink()
    full = pack(sari, red, SmallMedium(red, 0))
    assert (full.reason, full.records) == ("stick_full", 0)
    assert status_of(sari, record) is Status.WAITING


def test_a_photo_whose_file_is_gone_does_not_hold_up_the_others(sari: Laptop, red: Path):
    record = sari.log("Batik sawit")
    add_photos(sari, record, 3)
    first = next(one for one in (sari.desk.home.folder / "blobs").rglob("*") if one.is_file())
    first.unlink()
    packed = pack(sari, red)
    assert (packed.reason, packed.photos, packed.photos_left) == ("no_file", 2, 1)


def test_a_stick_that_is_not_there_is_said_before_anything_begins(sari: Laptop, tmp_path: Path):
    with pytest.raises(CarryError, match="stick_gone"):
        sari.desk.stick.offer(tmp_path / "nowhere")


def test_the_practice_library_is_never_carried(tmp_path: Path, red: Path):
    laptop = Laptop.new(tmp_path / "latihan", set_up=False)
    laptop.desk.store.become_practice()
    for act in (lambda: laptop.desk.stick.join("0000-0000-0000"), lambda: pack(laptop, red), lambda: laptop.desk.stick.unpack(red)):
        with pytest.raises((RefusedError, KnownError), match="practice"):
            act()
    laptop.close()


def test_one_exchange_at_a_time_whatever_its_road(sari: Laptop, red: Path):
    from desktop.sync.turn import turn

    sari.log("Batik sawit")
    with turn(sari.desk.store), pytest.raises(RefusedError, match="already_syncing"):
        pack(sari, red)


def test_the_note_on_the_stick_is_in_indonesian_and_names_no_one(sari: Laptop, red: Path):
    pack(sari, red)
    note = (red / FOLDER / "BACA-SAYA.txt").read_text(encoding="utf-8")
    assert "perpustakaan" in note.lower()
    assert "Al-Fadhilah" not in note
    assert Stick(red).names("out") == [one.name for one in out(red)]


def test_joining_over_the_line_ends_the_wait_for_a_stick(centre: Centre, tmp_path: Path):
    from desktop.sync import joining

    sari = Laptop.new(tmp_path / "sari")
    code = centre.enrol_code("64.03.09.2006")
    sari.desk.stick.join(code)
    joining.join(sari.desk.store, sari.desk.store.around, InProcessLine(centre), code)
    assert not sari.desk.exchange.state().is_joining
    sari.close()
