"""A week out of the paper book: typed like in a spreadsheet, saved in one go, taken back in one go."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from desktop.ui.visits.spans import TEN_DAYS, WEEK, span_of, turned
from desktop.ui.visits.visits_page import VisitsPage
from desktop.ui.visits.week_sheet import CLOSED_COLUMN
from tests.ui.screen import press, show, type_words

MONDAY = "2026-11-16"  # the week before the desk's clock, Tuesday the 24th
CTRL = Qt.KeyboardModifier.ControlModifier
TAB, ENTER = Qt.Key.Key_Tab, Qt.Key.Key_Return


@pytest.fixture
def page(setting, qtbot):
    setting.choices.visits_view = "week"
    made = VisitsPage(setting)
    show(qtbot, made)
    made.arrive(MONDAY)
    made.week.grid.setFocus()
    made.week.grid.go_to(0, 0)
    return made


def days_of(setting) -> dict:
    return {day.date: day for day in setting.desk.book.visit_month("2026-11")}


def shown(page, row: int) -> list[str]:
    cells = page.week.grid.cells
    return [cells.data(cells.index(row, column)) for column in range(CLOSED_COLUMN)]


def type_row(qtbot, *numbers: str) -> None:
    for place, number in enumerate(numbers):
        if place:
            press(qtbot, TAB)
        type_words(qtbot, number)
    press(qtbot, ENTER)


def test_a_week_is_typed_and_saved_in_one_go_and_other_days_stay_not_recorded(page, setting, qtbot):
    type_row(qtbot, "12", "9")
    type_row(qtbot, "8", "7", "15", "10", "5", "3")
    press(qtbot, Qt.Key.Key_T)
    assert days_of(setting)["2026-11-16"].state is None
    before = setting.desk.store.installation().n
    press(qtbot, ENTER, CTRL)
    days = days_of(setting)
    assert (days["2026-11-16"].n_total, days["2026-11-16"].n_female, days["2026-11-16"].n_male) == (21, 12, 9)
    tuesday = days["2026-11-17"]
    assert (tuesday.n_total, tuesday.n_member, tuesday.n_non_member, tuesday.n_computer) == (15, 10, 5, 3)
    assert days["2026-11-18"].state == "closed"
    assert [days[f"2026-11-{day}"].state for day in (19, 20, 21, 22)] == [None] * 4
    assert setting.desk.store.installation().n == before + 3


def test_enter_goes_down_to_where_the_line_was_begun(page, qtbot):
    page.week.grid.go_to(0, 1)
    type_row(qtbot, "1", "2", "3")
    assert (page.week.grid.currentIndex().row(), page.week.grid.currentIndex().column()) == (1, 1)


def test_arrows_move_and_typing_replaces_until_escape_puts_it_back(page, setting, qtbot):
    setting.desk.book.save_visit_day(MONDAY, {"n_total": 20})
    page.week.arrive(MONDAY)
    press(qtbot, Qt.Key.Key_Right)
    press(qtbot, Qt.Key.Key_Right)
    type_words(qtbot, "57")
    assert shown(page, 0)[2] == "57"
    press(qtbot, Qt.Key.Key_Backspace)
    assert shown(page, 0)[2] == "5"
    press(qtbot, Qt.Key.Key_Escape)
    assert shown(page, 0)[2] == "20"
    press(qtbot, Qt.Key.Key_F2)
    type_words(qtbot, "0")
    assert shown(page, 0)[2] == "200"


def test_the_total_follows_women_and_men_until_one_is_typed(page, qtbot):
    type_row(qtbot, "12", "9")
    assert shown(page, 0)[2] == "21"
    page.week.grid.go_to(0, 2)
    type_words(qtbot, "25")
    assert shown(page, 0)[:3] == ["12", "9", "25"]


def test_what_does_not_add_up_is_amber_says_so_below_and_is_saved_all_the_same(page, setting, qtbot):
    type_row(qtbot, "12", "9", "25", "3", "4")
    findings = page.week.grid.cells.findings(0)
    assert set(findings) == {"n_total", "n_member"}
    assert "Senin 16" in page.week.words
    assert "4" in findings["n_total"]
    page.week.save()
    assert days_of(setting)[MONDAY].n_total == 25


@pytest.mark.parametrize(("letters", "taken"), [("dua", ""), ("-3", ""), ("1,5", "1"), ("?", ""), ("12x7", "12")])
def test_letters_are_no_counts_and_never_make_another_number(page, qtbot, letters, taken):
    type_words(qtbot, letters)
    assert "Ketik angka" in page.week.words
    assert shown(page, 0)[0] == taken
    press(qtbot, Qt.Key.Key_Backspace)
    type_words(qtbot, "8")
    assert shown(page, 0)[0] == f"{taken[:-1]}8"


def test_a_number_too_large_for_a_day_is_not_taken_further(page, qtbot):
    type_words(qtbot, "99999999999")
    assert page.week.grid.sheet.count(0, 0) == 9_999_999


def test_t_closes_a_day_and_the_next_number_opens_it_again(page, qtbot):
    type_row(qtbot, "12", "9")
    page.week.grid.go_to(0, 0)
    press(qtbot, Qt.Key.Key_T)
    assert page.week.grid.sheet.row(0).closed
    assert shown(page, 0) == [""] * CLOSED_COLUMN
    type_words(qtbot, "5")
    assert not page.week.grid.sheet.row(0).closed
    assert shown(page, 0)[0] == "5"


def test_a_click_on_the_tick_closes_the_day(page, qtbot):
    grid = page.week.grid
    place = grid.visualRect(grid.cells.index(2, CLOSED_COLUMN)).center()
    qtbot.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert grid.sheet.row(2).closed


def test_cells_of_a_spreadsheet_fill_from_the_cursor(page, setting, qtbot):
    page.week.grid.go_to(1, 0)
    QGuiApplication.clipboard().setText("12\t9\t21\r\n8\t7\t\t1.010\r\ntutup\r\n")
    press(qtbot, Qt.Key.Key_V, CTRL)
    assert shown(page, 1)[:3] == ["12", "9", "21"]
    assert shown(page, 2)[:4] == ["8", "7", "15", "1.010"]
    page.week.save()
    assert [days_of(setting)[f"2026-11-{day}"].state for day in (16, 17, 18, 19)] == [None, "open", "open", "closed"]


def test_what_cannot_be_pasted_is_named_and_left_out(page, qtbot):
    page.week.grid.go_to(5, 0)
    QGuiApplication.clipboard().setText("dua\t9\n-3\t7,5\n1\t2\n3\t4")
    press(qtbot, Qt.Key.Key_V, CTRL)
    assert shown(page, 5)[:2] == ["", "9"]
    for words in ("dua", "-3", "7,5", "2 baris"):
        assert words in page.week.words
    press(qtbot, Qt.Key.Key_Z, CTRL)
    assert not page.week.grid.sheet.touched


def test_marked_cells_are_copied_as_a_spreadsheet_reads_them(page, qtbot):
    type_row(qtbot, "12", "9")
    page.week.grid.go_to(0, 0)
    press(qtbot, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    press(qtbot, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    press(qtbot, Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "12\t9\t21"
    press(qtbot, Qt.Key.Key_Delete)
    assert page.week.grid.sheet.row(0).is_empty


def test_ctrl_z_takes_back_cells_before_saving(page, qtbot):
    type_row(qtbot, "12", "9")
    press(qtbot, Qt.Key.Key_Z, CTRL)
    assert shown(page, 0)[:2] == ["12", ""]
    press(qtbot, Qt.Key.Key_Y, CTRL)
    assert shown(page, 0)[:2] == ["12", "9"]


def test_undo_after_saving_takes_the_whole_week_back(page, setting, qtbot):
    book = setting.desk.book
    book.save_visit_day("2026-11-17", {"n_total": 20, "n_male": 8, "n_female": 12, "occupations": {"student": 20}})
    book.mark_closed("2026-11-18", "Hari libur")
    book.save_visit_day("2026-11-19", {"n_total": 4})
    page.week.arrive(MONDAY)
    type_row(qtbot, "1", "2")
    type_row(qtbot, "3", "4", "9")
    type_row(qtbot, "5", "6")
    press(qtbot, Qt.Key.Key_Down)
    page.week.grid.go_to(3, 2)
    press(qtbot, Qt.Key.Key_Delete)
    with qtbot.waitSignal(page.told) as told:
        press(qtbot, ENTER, CTRL)
    days = days_of(setting)
    assert (days["2026-11-17"].n_total, days["2026-11-18"].n_total, days["2026-11-19"].state) == (9, 11, None)
    told.args[1]()
    days = days_of(setting)
    assert days[MONDAY].state is None
    assert (days["2026-11-17"].n_total, days["2026-11-17"].n_male) == (20, 8)
    assert (days["2026-11-18"].state, days["2026-11-18"].note) == ("closed", "Hari libur")
    assert days["2026-11-19"].n_total == 4
    assert setting.desk.visits.day("2026-11-17").occupations == {"student": 20}


def test_tab_leaves_the_grid_behind_its_last_cell(page, qtbot):
    page.week.grid.go_to(6, CLOSED_COLUMN)
    press(qtbot, TAB)
    assert not page.week.grid.hasFocus()
    page.week.grid.setFocus()
    page.week.grid.go_to(0, 0)
    press(qtbot, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert not page.week.grid.hasFocus()


def test_what_was_typed_and_not_saved_stands_there_after_a_restart(page, setting, qtbot):
    type_row(qtbot, "12", "9")
    page.can_leave()
    page.close()
    setting.choices.visits_view = "month"
    again = VisitsPage(setting)
    show(qtbot, again)
    again.arrive()
    assert again.switch.view == "week"
    assert shown(again, 0)[:3] == ["12", "9", "21"]
    again.week.save()
    assert days_of(setting)[MONDAY].n_total == 21
    assert setting.desk.book.draft("visit_week") is None


def test_another_week_and_back_keeps_what_was_typed(page, qtbot):
    type_row(qtbot, "12", "9")
    press(qtbot, Qt.Key.Key_PageDown)
    assert "16 Nov" in page.week.words
    assert page.week.grid.sheet.days[0].date == "2026-11-23"
    press(qtbot, Qt.Key.Key_PageUp)
    assert shown(page, 0)[:2] == ["12", "9"]


def test_ctrl_m_changes_between_month_and_week_and_is_remembered(page, setting, qtbot):
    press(qtbot, Qt.Key.Key_M, CTRL)
    assert (page.switch.view, setting.choices.visits_view) == ("month", "month")
    assert page.calendar.isVisible()
    press(qtbot, Qt.Key.Key_M, CTRL)
    assert (page.switch.view, setting.choices.visits_view) == ("week", "week")
    assert page.week.grid.hasFocus()


def test_a_span_is_a_week_or_a_third_of_the_month():
    assert span_of(date(2026, 11, 18), WEEK) == [f"2026-11-{day}" for day in range(16, 23)]
    assert span_of(date(2026, 11, 18), TEN_DAYS)[0::9] == ["2026-11-11", "2026-11-20"]
    assert [len(span_of(date(2026, month, 28), TEN_DAYS)) for month in (2, 11, 12)] == [8, 10, 11]
    assert span_of(turned(date(2026, 12, 31), TEN_DAYS, 1), TEN_DAYS)[0] == "2027-01-01"
    assert span_of(turned(date(2026, 3, 1), TEN_DAYS, -1), TEN_DAYS) == [f"2026-02-{day}" for day in range(21, 29)]


@pytest.mark.parametrize("percent", [100, 150])
def test_the_grid_is_as_wide_as_the_window_has_room_for(setting, dressed, qtbot, percent):
    setting.choices.visits_view = "week"
    dressed.apply("light", percent)
    try:
        page = VisitsPage(setting)
        show(qtbot, page, 1366 - (232 if percent == 100 else 72))
        page.arrive(MONDAY)
        assert page.minimumSizeHint().width() <= page.width()
        grid = page.week.grid
        assert grid.verticalScrollBar().maximum() == 0
        assert grid.horizontalScrollBar().maximum() == 0
        if percent == 100:
            assert page.minimumSizeHint().height() <= 728
    finally:
        dressed.apply("light", 100)
