"""Ctrl+K: everything she can do and everything she logged, without the mouse."""

import threading
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from desktop.jobs import InlineJobs, Jobs
from desktop.ui.window import Desktop
from tests.homes import an_activity
from tests.ui.hands import Hands
from tests.ui.screen import press, show, type_words

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(setting, qtbot):
    setting.desk.book.save("activity", an_activity(title="Membuat kompos", date_start="2026-11-02"))
    setting.desk.book.save("visit_group", {"date": "2026-11-12", "name": "SDN 002 Labanan", "n_total": 31})
    made = Desktop(setting)
    show(qtbot, made, 1366, 728)
    made.show_place("home")
    press(qtbot, Qt.Key.Key_K, CTRL)
    assert isinstance(setting.jobs, InlineJobs)
    return made


def find(qtbot, window, words: str) -> list[str]:
    type_words(qtbot, words)
    qtbot.waitUntil(lambda: not window.finder._typing.isActive())
    return [offer.words for offer in window.finder.offers]


def test_an_empty_box_offers_what_can_be_done(window):
    assert window.finder.isVisible()
    words = [offer.words for offer in window.finder.offers]
    assert {"Catat kegiatan", "Kirim sekarang", "Cetak laporan bulanan", "Kunjungan", "Pengaturan"} <= set(words)


def test_a_slip_finds_the_activity_and_enter_opens_it(window, qtbot, setting):
    assert "Membuat kompos" in find(qtbot, window, "kompoz")
    press(qtbot, Qt.Key.Key_Return)
    assert not window.finder.isVisible()
    assert window.present is window.page("activity")
    assert window.present.form.fields()["title"] == "Membuat kompos"


def test_a_command_is_found_by_another_word(window, qtbot):
    assert find(qtbot, window, "sinkron") == ["Kirim sekarang"]


def test_a_group_leads_to_its_day(window, qtbot):
    assert find(qtbot, window, "sdn") == ["SDN 002 Labanan"]
    press(qtbot, Qt.Key.Key_Return)
    assert window.present is window.page("visits")
    assert window.present.calendar.day.date == "2026-11-12"


def test_arrows_choose_and_escape_goes_back_to_where_she_was(window, qtbot):
    press(qtbot, Qt.Key.Key_Down)
    assert window.finder.list.currentIndex().row() == 1
    press(qtbot, Qt.Key.Key_Up)
    press(qtbot, Qt.Key.Key_Up)
    assert window.finder.list.currentIndex().row() == 0
    press(qtbot, Qt.Key.Key_Escape)
    assert not window.finder.isVisible()
    assert window.present is window.page("home")


def test_nothing_found_says_what_to_try_and_enter_does_nothing(window, qtbot):
    assert find(qtbot, window, "qqqq") == []
    assert window.finder._none.isVisible()
    press(qtbot, Qt.Key.Key_Return)
    assert window.finder.isVisible()


def test_the_choice_is_read_aloud(window, qtbot):
    find(qtbot, window, "kompos")
    assert "Membuat kompos" in window.finder.line.accessibleDescription()


def test_enter_is_not_lost_when_it_comes_before_the_search_has_answered(setting, qtbot):
    setting.desk.book.save("activity", an_activity(title="Membuat kompos", date_start="2026-11-02"))
    jobs, hold = Jobs(), threading.Event()
    window = Desktop(replace(setting, jobs=jobs))
    show(qtbot, window, 1366, 728)
    window.show_place("home")
    jobs.read(window, lambda: hold.wait(10), lambda _: None)
    hands = Hands()
    hands.press("Ctrl+K")
    hands.type("kompos")
    hands.press("Enter")
    assert window.finder.isVisible()
    hold.set()
    qtbot.waitUntil(lambda: window.present is window.page("activity"))
    qtbot.waitUntil(lambda: window.present.form.fields()["title"] == "Membuat kompos")
    window.close()
    jobs.close()


def test_a_slip_finds_a_command_only_where_nothing_else_is_found(window, qtbot):
    assert find(qtbot, window, "laporn") == ["Cetak laporan bulanan", "Simpan laporan sebagai Excel", "Laporan"]
    window.finder.line.clear()
    assert find(qtbot, window, "kompos") == ["Membuat kompos"]


def test_a_day_as_it_is_said_leads_to_its_visitors_and_to_what_was_held(window, qtbot, setting):
    assert find(qtbot, window, "2/11") == ["Pengunjung Senin, 2 November 2026", "Membuat kompos"]
    press(qtbot, Qt.Key.Key_Return)
    assert window.present is window.page("visits")
    assert window.present.calendar.day.date == "2026-11-02"
