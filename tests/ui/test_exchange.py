"""Kirim & Terima, with a real server process at the other end of a socket."""

import dataclasses
import random
import socket
import time
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from desktop.jobs import Jobs
from desktop.settings import Settings
from desktop.store import correspondence
from desktop.store.rows import Contact, ExchangeState, Waiting
from desktop.sync.session import Progress
from desktop.ui.exchange.exchange_page import ExchangePage
from desktop.ui.exchange.exchange_words import progress_words
from desktop.ui.exchange.road_card import ASKED_FROM_BYTES
from desktop.ui.home.home_page import HomePage
from desktop.ui.setting import Setting
from desktop.ui.standing_words import age_words
from tests.faults.processes import a_photo
from tests.homes import NOON, an_activity
from tests.live_centre import LiveCentre
from tests.ui.screen import press, show, type_words

CANCEL_S = 1.0


@pytest.fixture(scope="module")
def centre(tmp_path_factory):
    live = LiveCentre(tmp_path_factory.mktemp("centre"))
    yield live
    live.close()


@pytest.fixture
def silence():
    """Something that takes connections and never answers."""
    listener = socket.create_server(("127.0.0.1", 0))
    yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    listener.close()


@pytest.fixture
def page(setting, qtbot):
    made = ExchangePage(setting)
    show(qtbot, made)
    made.arrive()
    return made


def words_on(widget) -> str:
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def join(qtbot, page, code: str, url: str) -> None:
    page.join.focus()
    type_words(qtbot, code.replace("-", "").lower())
    press(qtbot, Qt.Key.Key_Return)
    type_words(qtbot, url)
    press(qtbot, Qt.Key.Key_Return)


def test_before_joining_she_is_told_to_just_go_on(page):
    assert page.join.isVisible()
    assert not page.road.isVisible()
    assert not page._send.isVisible()
    assert "teruskan saja mencatat" in words_on(page)


def test_joining_sends_what_was_logged_for_weeks_and_shows_the_receipt(page, setting, centre, qtbot):
    setting.desk.book.save("activity", an_activity())
    join(qtbot, page, centre.code(), centre.url)
    assert page.road.heading == "Semua sudah diterima pusat."
    assert not page.join.isVisible()
    shown = words_on(page)
    assert setting.desk.exchange.receipts()[0].number in shown
    assert "Semua diterima" in shown
    with qtbot.waitSignal(page.go) as gone:
        page.road._receipt.click()
    assert gone.args == ["reports", ("receipt", "")]


def test_the_code_is_shown_in_groups_while_it_is_typed(page, qtbot):
    page.join.focus()
    type_words(qtbot, "abcd1234wxyz99")
    assert page.join._code.text() == "ABCD-1234-WXYZ"


def test_half_a_code_is_told_below_its_field_and_asks_nobody(page, qtbot):
    with qtbot.assertNotEmitted(page.join.asked):
        join(qtbot, page, "ABCD-12", "https://pusat.example")
    assert "tiga kelompok" in words_on(page.join)


def test_a_wrong_code_is_told_in_words_and_can_be_tried_again(page, centre, qtbot):
    with qtbot.waitSignal(page.trouble) as told:
        join(qtbot, page, "ABCD-1234-WXYZ", centre.url)
    assert told.args[0].code == "code_unknown"
    assert page.join._join.isEnabled()


def test_after_a_new_save_the_page_says_what_a_sending_would_take(page, setting, centre, qtbot):
    join(qtbot, page, centre.code(), centre.url)
    setting.desk.book.save("activity", an_activity())
    page.arrive()
    assert page.road.heading == "Lewat internet"
    assert "1 catatan menunggu dikirim." in page.road.words
    assert "belum tahu berapa lama" in page.road.words


def test_what_the_centre_sent_back_is_one_press_away(page, setting, centre, qtbot):
    join(qtbot, page, centre.code(), centre.url)
    book = setting.desk.book
    record = book.save("activity", an_activity())
    book.save("activity", {"review": "only the regency writes here"}, record)
    page.sending.start()
    assert page.road.heading == "1 catatan dikembalikan oleh pusat."
    with qtbot.waitSignal(page.go) as gone:
        page.road._mend.click()
    assert gone.args == ["activities", {"status": "needs_fixing"}]


def test_a_clock_far_off_is_told_but_stops_nothing(page, setting, centre, qtbot):
    join(qtbot, page, centre.code(), centre.url)
    with setting.desk.store.installing() as (_, me):
        me.clock_wrong_by = -17 * 365 * 86_400
    page.arrive()
    assert page._clock.isVisible()
    assert page._send.isEnabled()


def test_stop_is_obeyed_within_a_second_while_the_line_is_silent(setting, centre, silence, qtbot):
    setting.desk.exchange.enrol(centre.code(), centre.url)
    address(setting, silence)
    jobs = Jobs()
    page = ExchangePage(Setting(setting.desk, jobs, Settings(theme="light")))
    show(qtbot, page)
    try:
        page.arrive()
        qtbot.waitUntil(page._send.isVisible)
        qtbot.keyClick(page, Qt.Key.Key_F5)
        qtbot.waitUntil(page._stop.isVisible)
        qtbot.waitUntil(lambda: page.road.heading == "Mencari pusat")
        begun = time.monotonic()
        with qtbot.waitSignal(page.sending.finished, timeout=5000):
            qtbot.keyClick(page, Qt.Key.Key_Escape)
        assert time.monotonic() - begun < CANCEL_S
        qtbot.waitUntil(lambda: page.road.heading == "Pengiriman dihentikan.")
        assert page._send.isVisible()
    finally:
        page.stop()
        jobs.close()


def test_a_pause_keeps_the_place_and_what_was_chosen_until_she_goes_on(setting, centre, silence, qtbot):
    setting.desk.exchange.enrol(centre.code(), centre.url)
    setting.desk.book.save("activity", an_activity())
    address(setting, silence)
    jobs = Jobs()
    page = ExchangePage(Setting(setting.desk, jobs, Settings(theme="light")))
    show(qtbot, page)
    try:
        page.sending.start(0)
        qtbot.waitUntil(page._pause.isVisible)
        with qtbot.waitSignal(page.sending.finished, timeout=5000):
            page._pause.click()
        qtbot.waitUntil(lambda: page.road.heading == "Jeda")
        page.arrive()
        qtbot.waitUntil(lambda: page._go_on.isVisible() and page.road.heading == "Jeda")
        assert not page._send.isVisible()
        assert not page._pause.isVisible()
        address(setting, centre.url)
        with qtbot.waitSignal(page.sending.finished, timeout=20_000) as ended:
            qtbot.keyClick(page, Qt.Key.Key_F5)
        assert ended.args[0].received
        assert page.sending._limits == (0, None)
        qtbot.waitUntil(page._send.isVisible)
    finally:
        page.stop()
        jobs.close()


def address(setting, url: str) -> None:
    with setting.desk.store.installing() as (_, me):
        me.server_url = url


def test_closing_while_sending_tells_it_to_stop(setting, centre, silence, qtbot):
    setting.desk.exchange.enrol(centre.code(), centre.url)
    address(setting, silence)
    jobs = Jobs()
    page = ExchangePage(Setting(setting.desk, jobs, Settings(theme="light")))
    show(qtbot, page)
    page.sending.start()
    page.stop()
    jobs.close()  # waits for the lane: returns only because the sending let go
    assert setting.desk.exchange.contacts()[0].outcome == "cancelled"


def many_photos(setting) -> None:
    """An activity with more than 1 MB of photos."""
    record, chance = setting.desk.book.save("activity", an_activity()), random.Random(1)
    while setting.desk.exchange.state().blob_bytes <= ASKED_FROM_BYTES:
        setting.desk.book.add_photo(record, a_photo(chance, 1600, 1200), "", "all_agree")


def test_many_photos_are_asked_about_in_place_and_records_may_go_alone(page, setting, centre, qtbot):
    join(qtbot, page, centre.code(), centre.url)
    many_photos(setting)
    page.arrive("send")
    assert page.road.heading.startswith("Kirim ")
    assert "untuk nanti?" in page.road.heading
    assert not page.sending.is_under_way
    press(qtbot, Qt.Key.Key_Space)  # the keys are on the cheap choice
    assert page.road.heading == "Catatan sudah sampai; foto dan berkas menunggu lain waktu."
    state = setting.desk.exchange.state()
    assert state.waiting.saves == 0
    assert state.waiting.photos > 0
    assert "Catatan diterima, foto menyusul" in words_on(page._history)
    assert setting.choices.blobs == "ask", "once is not always"
    page.road._photos.click()
    assert page.road.heading == "Semua sudah diterima pusat."
    assert setting.desk.exchange.state().waiting.photos == 0


def test_the_question_may_be_left_and_nothing_is_sent(page, setting, centre, qtbot):
    join(qtbot, page, centre.code(), centre.url)
    many_photos(setting)
    contacts = len(setting.desk.exchange.contacts())
    page.arrive("send")
    page.road.choice._leave.click()
    assert page.road.heading == "Lewat internet"
    assert len(setting.desk.exchange.contacts()) == contacts


def test_a_choice_that_is_remembered_asks_no_more_and_is_changed_on_the_card(page, setting, centre, qtbot):
    join(qtbot, page, centre.code(), centre.url)
    many_photos(setting)
    page.arrive("send")
    page.road.choice._remember.click()
    page.road.choice._records.click()
    assert setting.choices.blobs == "records"
    page.arrive("send")
    assert setting.desk.exchange.contacts()[0].outcome == "blobs_later"
    assert setting.desk.exchange.state().waiting.photos > 0
    page.arrive()
    rule = page.road.choice._rule
    assert rule.isVisible()
    rule.setCurrentIndex(1)
    rule.activated.emit(1)
    page.arrive("send")
    assert page.road.heading == "Semua sudah diterima pusat."


def test_the_limit_of_a_month_holds_photos_back_without_asking_and_is_set_on_the_card(page, setting, centre, qtbot):
    join(qtbot, page, centre.code(), centre.url)
    record = setting.desk.book.save("activity", an_activity())
    setting.desk.book.add_photo(record, a_photo(random.Random(1), 90, 60), "", "all_agree")
    setting.choices.month_mb = 500
    page.arrive()
    month = page.road.choice._month
    assert (month.isVisible(), month.currentText()) == (True, "500 MB")
    month.setCurrentIndex(1)
    month.activated.emit(1)
    assert setting.choices.month_mb == 50
    a_contact(setting, Contact(NOON, "received", 1, 60 * 1024**2, 0, 9.0))
    page.arrive("send")
    assert page.road.heading == "Catatan sudah sampai; foto dan berkas sudah mencapai batas bulan ini."
    assert setting.desk.exchange.state().waiting.photos > 0
    page.arrive()
    assert "Bulan ini sudah 60,0 MB lewat internet." in words_on(page.road)
    page.arrive("send")
    page.road._photos.click()
    assert setting.desk.exchange.state().waiting.photos == 0, "she may send them all the same"


def a_contact(setting, contact: Contact) -> None:
    with setting.desk.store.writing() as connection:
        correspondence.keep_contact(connection, contact)


def test_before_the_journey_each_road_says_what_was_measured_on_it_and_nothing_else(page, setting, centre, qtbot):
    assert not page._travel.isVisible()
    join(qtbot, page, centre.code(), centre.url)
    assert page._travel.words.startswith("Anda boleh pulang: semua sudah diterima.")
    home = HomePage(setting)
    show(qtbot, home)
    home.arrive()
    assert home.truth.text().endswith("Terakhir terhubung dengan pusat: hari ini")
    setting.desk.book.save("activity", an_activity())
    page.arrive()
    assert page._travel.words.startswith("Siap dibawa: 1 catatan · 1 KB")
    assert page._travel.words.endswith("Internet: belum tahu · Flashdisk: belum tahu · Perpustakaan kabupaten: belum tahu")
    story = setting.desk.store.new_id()
    with setting.desk.store.logging() as (_, writer):
        writer.append(story, "story", {"title": "Warung Bu Ida"}, {})
    page.arrive()
    assert page._travel.words.startswith("Siap dibawa: 1 catatan, 1 cerita · 1 KB")
    a_contact(setting, Contact(1, "relayed", 3, 50_000, 4_000, 2.0))
    a_contact(setting, Contact(2, "carried", 3, 2_000_000, 0, 1.0))
    a_contact(setting, Contact(3, "received", 3, 40, 4, 2.0))
    page.arrive()
    assert page._travel.words.endswith("Internet: belum tahu · Flashdisk: kira-kira 5 detik · Perpustakaan kabupaten: kira-kira 5 detik")


def test_progress_parts_records_from_photos_and_promises_no_time_that_nobody_knows():
    told = Progress("photos", 38, 38, 138_000, 6_300_000, 26, 180.0, None, "", 100_000, 6_200_000, 1, 8_192.0)
    assert progress_words(told, "id").split("\n") == [
        "38 dari 38 perubahan · 37 KB dari 98 KB",
        "26 foto lagi · 1 berkas lagi · 98 KB dari 5,9 MB",
        "8 KB per detik · kira-kira 3 menit lagi",
    ]
    assert "kira-kira" not in progress_words(dataclasses.replace(told, seconds_left=3 * 86_400.0), "id")
    assert progress_words(told, "id", silent=True).endswith("\nmenunggu sinyal")
    assert progress_words(dataclasses.replace(told, stage="waiting"), "id").count("\n") == 1


def test_a_line_that_is_silent_for_a_while_takes_its_promise_back(page, qtbot):
    page._begun()
    page._progressed(Progress("photos", 1, 1, 10, 100, 1, 180.0, None, "", 5, 90, 0, 8_192.0))
    assert page.road.words.endswith("kira-kira 3 menit lagi")
    page.road._silence.timeout.emit()
    assert page.road.words.endswith("menunggu sinyal")


def test_the_history_is_copied_for_support_without_naming_anybody(page, setting, centre, qtbot):
    setting.desk.book.save("activity", an_activity(title="Batik sawit"))
    join(qtbot, page, centre.code(), centre.url)
    with qtbot.waitSignal(page.told):
        page._history._copy.click()
    copied = QApplication.clipboard().text()
    assert "\treceived\t" in copied
    for word in ("Batik", "Al-Fadhilah", "127.0.0.1", "64.03"):
        assert word not in copied


def test_the_age_of_the_last_contact_is_told_in_days():
    state = ExchangeState(True, "", Waiting(1, 1), NOON)
    day = datetime.fromtimestamp(NOON / 1000, UTC).astimezone().date()
    assert age_words(state, day + timedelta(days=12)) == "Terakhir terhubung dengan pusat: 12 hari lalu"
    assert age_words(state, day).endswith("hari ini")
    assert age_words(state, None) == age_words(dataclasses.replace(state, last_contact=None), day) == ""
