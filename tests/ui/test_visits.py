"""Kunjungan: a day in ten seconds; closed, zero and not recorded never mix; a correction can be taken back."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from desktop.ui.visits import quick_words
from desktop.ui.visits.visits_page import VisitsPage
from tests.ui.screen import press, show, type_words

TODAY = date(2026, 11, 24)  # a Tuesday, as the desk's clock has it


@pytest.fixture
def page(setting, qtbot):
    made = VisitsPage(setting)
    show(qtbot, made)
    made.arrive("quick")
    return made


def day_of(setting, day: str):
    return next(one for one in setting.desk.book.visit_month(day[:7]) if one.date == day)


def words_on(widget) -> str:
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


READ = {
    "20": {"n_total": 20},
    "0": {"n_total": 0},
    "12 9": {"n_female": 12, "n_male": 9, "n_total": 21},
    "12 9 5": {"n_female": 12, "n_male": 9, "n_computer": 5, "n_total": 21},
    "L8 P12": {"n_male": 8, "n_female": 12, "n_total": 20},
    "25 l8 p12 k5": {"n_total": 25, "n_male": 8, "n_female": 12, "n_computer": 5},
    "A14 20": {"n_member": 14, "n_total": 20},
}


@pytest.mark.parametrize("text", READ)
def test_what_she_writes_is_understood(text):
    entry = quick_words.read(text, TODAY)
    assert entry.fields == {**READ[text], "state": "open"}
    assert entry.day is None
    assert entry.is_whole


@pytest.mark.parametrize(("text", "day"), {
    "kemarin 20": "2026-11-23", "3/11 20": "2026-11-03", "sabtu lalu 20": "2026-11-21",
    "3 nov 20": "2026-11-03", "3 november 2025 20": "2025-11-03", "3/11/26 L8 P12": "2026-11-03",
}.items())
def test_a_day_may_stand_before_the_number(text, day):
    entry = quick_words.read(text, TODAY)
    assert (entry.day.isoformat(), entry.fields["n_total"]) == (day, 20)


@pytest.mark.parametrize("text", ["dua puluh", "20 30 40 50", "P12 20 30", "L8 L9", "99999999999", "-3", "1,5"])
def test_what_is_not_understood_is_named_and_not_saved(text):
    entry = quick_words.read(text, TODAY)
    assert entry.unread
    assert not entry.is_whole


def test_women_tab_men_tab_computer_users_enter(page, setting, qtbot):
    type_words(qtbot, "12")
    press(qtbot, Qt.Key.Key_Tab)
    type_words(qtbot, "9")
    press(qtbot, Qt.Key.Key_Tab)
    type_words(qtbot, "5")
    assert "21 pengunjung (9 L, 12 P) · 5 pengguna komputer" in page.quick.words
    press(qtbot, Qt.Key.Key_Return)
    day = day_of(setting, "2026-11-24")
    assert (day.state, day.n_total, day.n_female, day.n_male, day.n_computer) == ("open", 21, 12, 9, 5)


def test_tab_leaves_the_quick_line_when_it_is_empty_or_full(page, qtbot):
    press(qtbot, Qt.Key.Key_Tab)
    assert not page.quick.line.hasFocus()
    page.arrive("quick")
    type_words(qtbot, "1 2 3")
    press(qtbot, Qt.Key.Key_Tab)
    assert not page.quick.line.hasFocus()


def test_nothing_understood_saves_nothing_and_says_what_to_write(page, setting, qtbot):
    type_words(qtbot, "banyak")
    press(qtbot, Qt.Key.Key_Return)
    assert "Belum terbaca: banyak" in page.quick.words
    assert day_of(setting, "2026-11-24").state is None
    assert page.quick.line.text() == "banyak"


def test_after_today_the_line_offers_the_latest_day_not_recorded(page, setting, qtbot):
    type_words(qtbot, "20")
    press(qtbot, Qt.Key.Key_Return)
    assert "Untuk Senin, 23 November 2026" in page.quick.words


def test_closed_zero_and_not_recorded_are_three_different_days(page, setting, qtbot):
    book = setting.desk.book
    book.save_visit_day("2026-11-19", {"n_total": 0})
    book.mark_closed("2026-11-20")
    page.arrive("2026-11-20")
    told = {day.date: page.calendar.told(day) for day in book.visit_month("2026-11")}
    assert "buka, tanpa pengunjung" in told["2026-11-19"]
    assert "tutup" in told["2026-11-20"]
    assert "belum dicatat" in told["2026-11-18"]


def test_t_closes_the_day_under_the_cursor_and_undo_opens_it_again(page, setting, qtbot):
    setting.desk.book.save_visit_day("2026-11-18", {"n_total": 9, "n_male": 4, "n_female": 5})
    page.arrive("2026-11-18")
    page.calendar.setFocus()
    with qtbot.waitSignal(page.told) as told:
        press(qtbot, Qt.Key.Key_T)
    assert day_of(setting, "2026-11-18").state == "closed"
    told.args[1]()
    day = day_of(setting, "2026-11-18")
    assert (day.state, day.n_total, day.n_male) == ("open", 9, 4)


def test_parts_that_do_not_add_up_are_amber_and_saved_all_the_same(page, setting, qtbot):
    page.arrive("2026-11-24")
    page.calendar.setFocus()
    press(qtbot, Qt.Key.Key_Return)
    for number in ("20", "12", "7"):
        type_words(qtbot, number)
        press(qtbot, Qt.Key.Key_Return)
    assert "1" in page.editor.findings()["n_total"]
    page.editor.save()
    day = day_of(setting, "2026-11-24")
    assert (day.n_total, day.n_female, day.n_male) == (20, 12, 7)


def test_a_group_counts_beside_the_day_and_can_be_taken_back(page, setting, qtbot):
    page.arrive("2026-11-24")
    page.editor.groups.add.click()
    type_words(qtbot, "SDN 002")
    press(qtbot, Qt.Key.Key_Return)
    type_words(qtbot, "31")
    with qtbot.waitSignal(page.told) as told:
        press(qtbot, Qt.Key.Key_Return)
    assert day_of(setting, "2026-11-24").n_group == 31
    told.args[1]()
    assert day_of(setting, "2026-11-24").n_group == 0


def test_while_the_clock_cannot_be_right_a_day_must_be_written(tmp_path, qtbot):
    from desktop.jobs import InlineJobs
    from desktop.settings import Settings
    from desktop.ui.setting import Setting
    from tests.homes import Clock, open_desk

    desk = open_desk(tmp_path / "old", Clock(1_230_768_000_000))  # 2009
    try:
        page = VisitsPage(Setting(desk, InlineJobs(), Settings(theme="light")))
        show(qtbot, page)
        page.arrive("quick")
        type_words(qtbot, "20")
        press(qtbot, Qt.Key.Key_Return)
        assert "tulis tanggalnya dulu" in page.quick.words.lower()
        page.quick.line.clear()
        type_words(qtbot, "3/11/2026 20")
        press(qtbot, Qt.Key.Key_Return)
        assert next(d for d in desk.book.visit_month("2026-11") if d.date == "2026-11-03").n_total == 20
    finally:
        desk.close()
