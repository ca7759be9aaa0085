"""The small window over all others: one press a person, saved at once, beside whatever else she does."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from desktop.clock import RELEASE_MS
from desktop.demo.practice_library import fill
from desktop.jobs import InlineJobs
from desktop.settings import Settings
from desktop.ui.help.help_sheet import HelpSheet
from desktop.ui.setting import Setting
from desktop.ui.visits.counting_window import CountingWindow
from desktop.ui.window import Desktop
from tests.homes import Clock, open_desk
from tests.ui.gates.cut import cut
from tests.ui.screen import press, show

TODAY = "2026-11-24"


@pytest.fixture
def window(setting, qtbot):
    made = Desktop(setting)
    show(qtbot, made, 1366, 728)
    made.show_place("visits")
    yield made
    made.close()


def opened(window, qtbot) -> CountingWindow:
    window.show_place("counting")
    qtbot.waitUntil(window.counting.isActiveWindow)
    return window.counting


def day_of(setting):
    return next(one for one in setting.desk.book.visit_month("2026-11") if one.date == TODAY)


def words_on(widget) -> str:
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def test_it_stays_over_all_other_windows(window, qtbot):
    assert opened(window, qtbot).windowFlags() & Qt.WindowType.WindowStaysOnTopHint


def test_letters_keys_and_presses_count_and_the_page_follows(window, setting, qtbot):
    small = opened(window, qtbot)
    for key in (Qt.Key.Key_P, Qt.Key.Key_P, Qt.Key.Key_L, Qt.Key.Key_Plus):
        press(qtbot, key)
    small.count.men._less.click()
    qtbot.waitUntil(lambda: day_of(setting).n_total == 3)
    day = day_of(setting)
    assert day.n_female == 3
    assert "3 pengunjung hari ini" in words_on(small)
    assert window.page("visits").editor.fields()["n_total"] == 3


def test_what_was_pressed_is_saved_when_the_window_closes_at_once(window, setting, qtbot):
    small = opened(window, qtbot)
    press(qtbot, Qt.Key.Key_P)
    window.close()
    assert day_of(setting).n_female == 1
    assert not small.isVisible()


def test_f1_explains_it_in_the_large_window(window, qtbot):
    qtbot.keyClick(opened(window, qtbot), Qt.Key.Key_F1)
    qtbot.waitUntil(window.isActiveWindow)
    (sheet,) = window.findChildren(HelpSheet)
    assert sheet.topic == "visits.count"
    assert sheet.isVisible()


def test_the_button_at_today_opens_it_and_other_days_have_none(window, qtbot):
    window.show_place("visits", "2026-11-20")
    assert not window.present.editor._small.isVisible()
    window.show_place("visits", TODAY)
    window.present.editor._small.click()
    assert window.counting.isVisible()


def test_a_form_half_written_is_left_alone_by_a_visitor(window, setting, qtbot):
    window.show_place("activity")
    window.present.form.row("title").editor.set_value("Batik")
    opened(window, qtbot)
    press(qtbot, Qt.Key.Key_P)
    qtbot.waitUntil(lambda: day_of(setting).n_female == 1)
    assert window.present.form.fields()["title"] == "Batik"


def test_without_a_clock_nobody_is_counted_into_a_wrong_day(tmp_path, qtbot):
    desk = open_desk(tmp_path / "home", Clock(RELEASE_MS - 10**10))
    small = CountingWindow(Setting(desk, InlineJobs(), Settings()))
    qtbot.addWidget(small)
    small.open()
    assert "Tanggal komputer ini tidak benar" in words_on(small)
    assert not small.count.women._more.isEnabled()
    desk.close()


def test_in_practice_it_says_so(tmp_path, qtbot):
    desk = open_desk(tmp_path / "home", set_up=False)
    fill(desk)
    small = CountingWindow(Setting(desk, InlineJobs(), Settings()))
    qtbot.addWidget(small)
    small.open()
    assert "LATIHAN" in small.windowTitle()
    assert "LATIHAN" in words_on(small)
    desk.close()


@pytest.mark.parametrize("percent", [100, 150])
def test_no_word_of_it_is_cut(setting, dressed, qtbot, percent):
    dressed.apply("light", percent)
    try:
        small = CountingWindow(setting)
        qtbot.addWidget(small)
        small.open()
        QApplication.processEvents()
        found = cut(small)
    finally:
        dressed.apply("light", 100)
    assert found == []
