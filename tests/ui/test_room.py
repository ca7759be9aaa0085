"""The regency's library on the page Kirim & Terima: searched, typed, handed over, stopped, with real relays and a real centre."""

import random
import socket
import time
from contextlib import closing

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from core.error_words import words_for
from desktop.jobs import Jobs
from desktop.store.rows import RELAY_PLACE, Carrier, ExchangeState, Waiting
from desktop.ui.exchange.exchange_page import ExchangePage
from desktop.ui.setting import Setting
from desktop.ui.standing_words import card_words
from tests.faults.processes import a_photo
from tests.here import CentreHere, RelayHere
from tests.homes import an_activity
from tests.ui.screen import press, show, type_words

NOBODY = "http://127.0.0.1:9"
CANCEL_S = 1.0


@pytest.fixture(scope="module")
def centre(tmp_path_factory):
    with closing(CentreHere(tmp_path_factory.mktemp("centre"))) as made:
        yield made


@pytest.fixture
def relay(tmp_path):
    """One that does not reach the centre."""
    with closing(RelayHere(tmp_path / "relay", NOBODY)) as made:
        yield made


@pytest.fixture
def page(setting, centre, qtbot):
    """Of a laptop that has joined, with an activity and a photo."""
    setting.desk.exchange.enrol(centre.code(), centre.url)
    record = setting.desk.book.save("activity", an_activity())
    setting.desk.book.add_photo(record, a_photo(random.Random(1), 80, 60), "", "all_agree")
    return a_page(setting, qtbot)


def a_page(setting: Setting, qtbot) -> ExchangePage:
    made = ExchangePage(setting)
    show(qtbot, made)
    made.arrive()
    return made


def words_on(widget) -> str:
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def hand_over(qtbot, card, typed: str) -> None:
    card._field.setFocus()
    card._field.selectAll()
    type_words(qtbot, typed)
    press(qtbot, Qt.Key.Key_Return)


def test_what_the_relay_took_is_carried_and_she_may_go_home(page, setting, relay, qtbot):
    assert "3 catatan dan 1 foto menunggu" in page.room.card.words
    hand_over(qtbot, page.room.card, relay.url)
    assert relay.files("out")
    assert page.room.card.heading == "Anda boleh pulang: semua sudah dititipkan."
    assert "Dibawa: 3 catatan dan 1 foto." in page.room.card.words
    assert "Di perpustakaan kabupaten sejak" in words_on(page._story)
    assert "Diserahkan ke perpustakaan kabupaten" in words_on(page._history)
    assert setting.choices.relay == relay.url
    assert a_page(setting, qtbot).room.card._field.value() == relay.url


def test_when_the_relay_reaches_the_centre_everything_is_received(page, tmp_path, centre, qtbot):
    with closing(RelayHere(tmp_path / "relay", centre.url)) as relay:
        hand_over(qtbot, page.room.card, relay.url)
    assert page.room.card.heading == "Anda boleh pulang: semua sudah diterima.", page.room.card.words
    assert "perubahan sudah diterima pusat." in page.room.card.words


def test_digits_that_were_misheard_are_told_below_the_field_and_ask_nobody(page, qtbot):
    with qtbot.assertNotEmitted(page.room.card.hand_asked):
        hand_over(qtbot, page.room.card, "1041")
    assert "Lima angka" in page.room.card._row.finding
    type_words(qtbot, "0")
    assert not page.room.card._row.finding


def test_a_computer_that_is_no_relay_and_one_that_is_silent_are_told_apart(page, centre, qtbot):
    hand_over(qtbot, page.room.card, centre.url)
    assert page.room.card.heading == words_for("no_relay", "id").happened
    hand_over(qtbot, page.room.card, NOBODY)
    assert page.room.card.heading == words_for("no_connection", "id").happened
    assert page._send.isEnabled()


def test_another_computer_is_trusted_by_a_button_of_its_own(page, relay, tmp_path, qtbot):
    card = page.room.card
    hand_over(qtbot, card, relay.url)
    assert not card._trust.isVisible()
    with closing(RelayHere(tmp_path / "other", NOBODY)) as other:
        hand_over(qtbot, card, other.url)
        assert card.heading == words_for("other_relay", "id").happened
        assert not other.files("out")
        qtbot.mouseClick(card._trust, Qt.MouseButton.LeftButton)
        assert card.heading == "Anda boleh pulang: semua sudah dititipkan."
    assert not card._trust.isVisible()


def test_stop_is_obeyed_within_a_second_while_the_room_is_silent(setting, centre, qtbot):
    setting.desk.exchange.enrol(centre.code(), centre.url)
    jobs = Jobs()
    page = ExchangePage(Setting(setting.desk, jobs, setting.choices))
    show(qtbot, page)
    try:
        page.arrive()
        qtbot.waitUntil(page.room.card.isVisible)
        with socket.create_server(("127.0.0.1", 0)) as silence:
            hand_over(qtbot, page.room.card, f"http://127.0.0.1:{silence.getsockname()[1]}")
            connection, _ = silence.accept()
            assert not page._send.isEnabled()
            assert not page.stick._pack.isEnabled()
            begun = time.monotonic()
            with qtbot.waitSignal(page.room.handing.finished, timeout=5000):
                press(qtbot, Qt.Key.Key_Escape)
            assert time.monotonic() - begun < CANCEL_S
            connection.close()
        qtbot.waitUntil(lambda: page.room.card.heading == words_for("cancelled", "id").happened)
        assert page._send.isEnabled()
    finally:
        page.stop()
        jobs.close()


def test_the_search_writes_what_it_found_into_the_field(page):
    page.room.card.show_found(["http://192.168.4.17:8471", "http://192.168.4.18:8471"])
    assert page.room.card._field.value() == "http://192.168.4.17:8471"
    page.room.card.show_found([])
    assert page.room.card._field.value() == "http://192.168.4.17:8471"


def test_the_state_card_says_who_carries():
    def words(place: str) -> str:
        state = ExchangeState(True, "", Waiting(2, 2, carried=2), carriers=(Carrier(place, 1_700_000_000_000),))
        return " ".join(card_words(state, "id", sending=False))

    assert "Dibawa kabupaten Di perpustakaan kabupaten sejak" in words(RELAY_PLACE)
    assert "flashdisk" in words("MERAH")
