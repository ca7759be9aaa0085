"""The stick on the page Kirim & Terima: looked at first, written, stopped, pulled out, and what came back, by a real server."""

import dataclasses
import random
import shutil
import threading
import time
from collections.abc import Iterable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from core.error_words import words_for
from core.stick import FOLDER, Medium
from desktop.jobs import InlineJobs, Jobs
from desktop.store.rows import Carrier, Contact, ExchangeState, Waiting
from desktop.sync.packing import Offer, PackingProgress
from desktop.sync.stick_road import StickRoad
from desktop.ui.exchange.exchange_page import ExchangePage
from desktop.ui.exchange.exchange_words import contact_words
from desktop.ui.exchange.stick_words import offer_words
from desktop.ui.kit import volumes
from desktop.ui.kit.volumes import Volume
from desktop.ui.setting import Setting
from desktop.ui.standing_words import card_words, size_words
from tests.faults.processes import a_photo
from tests.homes import AREA, an_activity
from tests.sync.sticks import PulledMedium, server_says
from tests.ui.gates.access import out_of_order, out_of_reach, unnamed
from tests.ui.gates.cut import cut
from tests.ui.screen import press, show, type_words

CANCEL_S = 1.0


@pytest.fixture
def centre(tmp_path: Path) -> Path:
    """The data folder of a server."""
    server_says(tmp_path / "centre", "init")
    return tmp_path / "centre"


@pytest.fixture
def red(tmp_path: Path) -> Path:
    (tmp_path / "MERAH").mkdir()
    return tmp_path / "MERAH"


@pytest.fixture
def page(setting, centre, red, qtbot):
    """Of a laptop that joined by stick, with an activity and a photo."""
    book, road = setting.desk.book, setting.desk.stick
    road.join(server_says(centre, "enrol-code", "--area", AREA)["code"])
    road.pack(red, "MERAH")
    server_says(centre, "stick", "import", str(red))
    road.unpack(red)
    record = book.save("activity", an_activity())
    book.add_photo(record, a_photo(random.Random(1), 80, 60), "", "all_agree")
    return a_page(setting, qtbot)


def a_page(setting: Setting, qtbot) -> ExchangePage:
    made = ExchangePage(setting)
    show(qtbot, made)
    made.arrive()
    return made


def with_medium(setting: Setting, medium: Medium, jobs: Jobs | None = None) -> Setting:
    """The same desk with another kind of stick."""
    desk = dataclasses.replace(setting.desk, stick=StickRoad(setting.desk.store, setting.desk.store.around, medium))
    return Setting(desk, jobs or setting.jobs, setting.choices)


class SilentJobs(InlineJobs):
    """The network lane is busy for ever."""

    def talk(self, *_: object) -> None:
        """Nothing comes of it."""


def words_on(widget) -> str:
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def test_joining_without_a_line_begins_with_the_code_alone(setting, centre, red, qtbot):
    page = a_page(setting, qtbot)
    assert not page.stick.isVisible()
    page.join.focus()
    type_words(qtbot, server_says(centre, "enrol-code", "--area", AREA)["code"].replace("-", "").lower())
    with qtbot.waitSignal(page.told):
        page.join._by_stick.click()
    assert page.stick.isVisible()
    assert "Kode disimpan" in words_on(page.join)
    page.stick._pack_menu.chosen.emit(red, "MERAH")
    page.stick._write.click()
    assert page.stick.heading == "MERAH aman dicabut."
    assert "Permintaan bergabung" in page.stick.words
    server_says(centre, "stick", "import", str(red))
    page.stick._take_menu.chosen.emit(red, "MERAH")
    assert page.stick.heading == "Komputer ini sudah bergabung dengan pusat."
    assert not page.join.isVisible()


def test_half_a_code_keeps_nothing(setting, qtbot):
    page = a_page(setting, qtbot)
    with qtbot.assertNotEmitted(page.join.asked_by_stick):
        page.join._by_stick.click()
    assert "tiga kelompok" in words_on(page.join)


def test_the_bag_is_shown_before_it_is_packed_and_may_be_left(page, red):
    page.stick._pack_menu.chosen.emit(red, "MERAH")
    assert page.stick.words.startswith("3 catatan dan 1 foto, paling banyak ")
    assert "Ruang kosong di MERAH: " in words_on(page.stick)
    assert list((red / FOLDER / "out").glob("*-00000001-*")) == [], "looking writes nothing"
    page.stick._leave.click()
    assert page.stick.heading == "Lewat flashdisk"


def test_a_packed_bag_says_that_the_stick_may_be_pulled_and_the_story_where_the_records_are(page, setting, centre, red):
    page.stick._pack_menu.chosen.emit(red, "MERAH")
    page.stick._write.click()
    assert page.stick.heading == "MERAH aman dicabut."
    assert "3 catatan dan 1 foto" in page.stick.words
    assert page._story._carried.figure.text() == "3"
    assert "Di MERAH sejak" in words_on(page._story)
    server_says(centre, "stick", "import", str(red))
    page.stick._take_menu.chosen.emit(red, "MERAH")
    assert page.stick.heading == "Kabar dari pusat sudah diambil."
    assert "3 perubahan sudah diterima pusat." in page.stick.words
    assert not page._story._carried.figure.isVisible()
    page.stick._take_menu.chosen.emit(red, "MERAH")
    assert page.stick.heading == "Tidak ada yang baru untuk komputer ini di MERAH."


def test_a_stick_without_suluh_and_one_that_is_gone_are_told_in_words(page, tmp_path):
    (tmp_path / "KOSONG").mkdir()
    page.stick._take_menu.chosen.emit(tmp_path / "KOSONG", "KOSONG")
    assert "Tidak ada yang baru" in page.stick.heading
    page.stick._pack_menu.chosen.emit(tmp_path / "nowhere", "HILANG")
    assert page.stick.heading == words_for("stick_gone", "id").happened


@pytest.mark.usefixtures("page")
def test_a_stick_pulled_out_while_it_is_written_is_told_with_what_is_safe(setting, red, qtbot):
    page = a_page(with_medium(setting, PulledMedium(1, 0.4)), qtbot)
    page.stick._pack_menu.chosen.emit(red, "MERAH")
    page.stick._write.click()
    words = words_for("stick_gone", "id")
    assert page.stick.heading == words.happened
    assert words.safe in page.stick.words
    assert "aman dicabut" not in page.stick.words


@pytest.mark.parametrize(
    ("free", "told"), [(10**9, ""), (200_000, "sebagian foto menunggu"), (100, "Tidak semua catatan muat")]
)
def test_what_does_not_fit_is_told_before_the_start(free: int, told: str):
    offer = Offer(records=40, photos=30, bytes=6_100_000, photo_bytes=6_000_000, kept=0, free=free)
    what, room = offer_words(offer, "MERAH", "id")
    assert what == "40 catatan dan 30 foto, paling banyak 5,8 MB."
    assert told in room
    assert told or room == "Ruang kosong di MERAH: 953,7 MB."
    assert size_words(15 * 1024**3, "id") == "15,0 GB"


@pytest.mark.usefixtures("page")
def test_stop_is_obeyed_within_a_second_on_a_slow_stick(setting, red, qtbot):
    class Slow(Medium):
        def write(self, path: Path, pieces: Iterable[bytes]) -> None:
            super().write(path, self._slowly(pieces))

        def _slowly(self, pieces: Iterable[bytes]) -> Iterable[bytes]:
            for piece in pieces:
                started.set()
                pace.wait(0.2)
                yield piece

    started, pace = threading.Event(), threading.Event()
    for number in range(8):
        record = setting.desk.book.save("activity", an_activity(title=f"Kegiatan {number}"))
        setting.desk.book.add_photo(record, a_photo(random.Random(number), 80, 60), "", "all_agree")
    jobs = Jobs()
    slow = a_page(with_medium(setting, Slow(), jobs), qtbot)
    try:
        qtbot.waitUntil(slow.stick.isVisible)
        slow.stick._pack_menu.chosen.emit(red, "MERAH")
        qtbot.waitUntil(slow.stick._write.isVisible)
        slow.stick._write.click()
        qtbot.waitUntil(started.is_set)
        assert slow.under_way() == "Suluh masih memakai flashdisk."
        begun = time.monotonic()
        with qtbot.waitSignal(slow.carrying.finished, timeout=5000):
            slow.stick._stop.click()
        assert time.monotonic() - begun < CANCEL_S
        assert slow.stick.heading == words_for("carry_stopped", "id").happened
        assert "aman dicabut" in slow.stick.words
        assert slow.under_way() == ""
    finally:
        slow.stop()
        jobs.close()


def test_the_menu_names_the_sticks_that_are_plugged_in(page, monkeypatch, red):
    monkeypatch.setattr("desktop.ui.stick_menu.plugged_in", lambda _: [Volume("MERAH", red, 14 * 1024**3)])
    page.stick._pack_menu.aboutToShow.emit()
    assert page.stick._pack_menu.actions()[0].text() == "MERAH, 14,0 GB kosong"
    page.stick._pack_menu.actions()[0].trigger()
    assert page.stick.heading == "Siapkan tas"
    monkeypatch.setattr("desktop.ui.stick_menu.plugged_in", lambda _: [])
    page.stick._take_menu.aboutToShow.emit()
    assert not page.stick._take_menu.actions()[0].isEnabled()
    assert volumes.plugged_in(page._setting.desk.home.folder) is not None


@pytest.mark.usefixtures("page")
def test_the_address_may_be_given_later_and_is_used_at_once_and_one_road_at_a_time(setting, qtbot):
    page = a_page(Setting(setting.desk, SilentJobs(), setting.choices), qtbot)
    assert not page._send.isVisible()
    assert page.stick._pack.isEnabled()
    page.road._address.setFocus()
    type_words(qtbot, "127.0.0.1:9")
    press(qtbot, Qt.Key.Key_Return)
    assert setting.desk.exchange.state().server_url == "https://127.0.0.1:9"
    assert page._stop.isVisible()
    assert not page.stick._pack.isEnabled()


def test_every_state_of_the_card_is_whole_named_and_within_reach(page, red, qtbot):
    states = {
        "idle": page._leave_stick,
        "looking": lambda: page.stick.show_looking(red, "MERAH"),
        "offer": lambda: page.stick.show_offer(Offer(1200, 340, 10**9, 10**9 - 9, 0, 10**6), "FLASHDISK PERPUSTAKAAN"),
        "progress": lambda: page.stick.show_progress(PackingProgress("photos", 3 * 10**6, 10**7, 95)),
        "reading": lambda: page.stick.show_progress(None),
        "ending": lambda: page.stick.show_ending(RuntimeError(), "MERAH"),
    }
    for name, act in states.items():
        act()
        QApplication.processEvents()
        assert (name, cut(page.stick), unnamed(page), out_of_reach(page), out_of_order(page)) == (name, [], [], [], [])


def test_the_state_card_and_the_history_know_the_stick():
    state = ExchangeState(True, "", Waiting(saves=3, records=3, carried=3), carriers=(Carrier("MERAH", 1_795_500_000_000),))
    icon, _, heading, words = card_words(state, "id", False)
    assert (icon, heading) == ("usb", "Dibawa flashdisk")
    assert words.startswith("Di MERAH sejak 24 November 2026.")
    assert contact_words(Contact(1_795_500_000_000, "carried", 3, 9, 0, 1.0), "id")[3] == "Dibawa dengan flashdisk"
    assert contact_words(Contact(1_795_500_000_000, "fetched stick_gone", 3, 9, 0, 1.0), "id")[3] == words_for("stick_gone", "id").happened


def test_a_bag_says_nothing_about_the_line(page, setting, red):
    setting.desk.stick.pack(red, "MERAH")
    shutil.rmtree(red)
    assert all(one.by_stick for one in setting.desk.exchange.contacts())
