"""Kunjungan: a day in ten seconds; closed, zero and not recorded never mix; a correction can be taken back."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QLabel

from core.locale_id import long_date
from desktop.reports.counting import count_month
from desktop.reports.labels import Labels
from desktop.reports.visits_page import visits_section
from desktop.ui.home.home_page import HomePage
from desktop.ui.kit.chart_view import ChartView
from desktop.ui.settings.opening_card import OpeningCard
from desktop.ui.visits import quick_words
from desktop.ui.visits.visits_page import VisitsPage
from tests.ui.hands import Hands
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


@pytest.mark.parametrize("before", ["3/11", "3 nov", "selasa lalu", "3 november 2026"])
def test_tab_parts_the_numbers_behind_a_day_too(page, setting, before):
    hands = Hands()
    hands.type(f"{before} 12")
    hands.press("Tab")
    hands.type("9")
    hands.press("Tab")
    hands.type("5")
    hands.press("Enter")
    day = day_of(setting, "2026-11-17" if before == "selasa lalu" else "2026-11-03")
    assert (day.n_total, day.n_female, day.n_male, day.n_computer) == (21, 12, 9, 5)


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


def put(hands: Hands, line: str) -> None:
    hands.type(line)
    hands.press("Enter")


def test_ten_days_out_of_the_paper_book_need_one_date(page, setting):
    hands = Hands()
    put(hands, "12/11 10")
    for number in range(11, 20):
        put(hands, str(number))
    days = [one for one in setting.desk.book.visit_month("2026-11") if one.state]
    assert [one.n_total for one in days] == list(range(10, 20))
    assert [one.date[-2:] for one in days] == ["12", "13", "14", "16", "17", "18", "19", "20", "21", "23"]  # no Sundays


@pytest.mark.parametrize(("recorded", "next_day"), [("2026-11-04", "2026-11-24"), ("2026-11-05", "2026-11-04")])
def test_a_day_mended_in_between_leads_on_only_to_a_gap(page, setting, recorded, next_day):
    setting.desk.book.save_visit_day(recorded, {"n_total": 1})
    put(Hands(), "3/11 20")
    assert f"Untuk {long_date(date.fromisoformat(next_day), 'id')}" in page.quick.words


def test_over_the_end_of_a_month_and_back_to_today_when_she_comes_again(page, setting):
    hands = Hands()
    put(hands, "31/10 20")
    put(hands, "21")
    assert (day_of(setting, "2026-10-31").n_total, day_of(setting, "2026-11-02").n_total) == (20, 21)
    page.arrive("quick")
    assert "Untuk Selasa, 24 November 2026" in page.quick.words


def a_group(setting, qtbot, page, *numbers: str, name: str = "SDN 002") -> None:
    page.editor.groups.add.click()
    type_words(qtbot, name)
    press(qtbot, Qt.Key.Key_Return)
    for place, number in enumerate(numbers):
        if place:
            press(qtbot, Qt.Key.Key_Tab)
        type_words(qtbot, number)
    press(qtbot, Qt.Key.Key_Return)


def buttons_of(widget, word: str) -> list:
    return [one for one in widget.findChildren(QAbstractButton) if one.isVisible() and one.accessibleName().startswith(word)]


def test_a_group_may_be_split_changed_and_deleted_and_each_taken_back(page, setting, qtbot):
    page.arrive("2026-11-23")
    a_group(setting, qtbot, page, "31", "17", "14")
    qtbot.waitUntil(lambda: "31 orang (14 L, 17 P)" in words_on(page.editor.groups))
    with qtbot.waitSignal(page.told) as told:
        buttons_of(page.editor.groups, "Ubah")[0].click()
        page.editor.groups.total.setFocus()
        page.editor.groups.total.selectAll()
        type_words(qtbot, "35")
        press(qtbot, Qt.Key.Key_Return)
    assert day_of(setting, "2026-11-23").n_group == 35
    told.args[1]()
    assert day_of(setting, "2026-11-23").n_group == 31
    qtbot.waitUntil(lambda: bool(buttons_of(page.editor.groups, "Hapus")))
    with qtbot.waitSignal(page.told) as told:
        buttons_of(page.editor.groups, "Hapus")[0].click()
    assert day_of(setting, "2026-11-23").n_group == 0
    told.args[1]()
    assert setting.desk.visits.day("2026-11-23").groups[0].n_female == 17


def test_a_group_of_one_is_questioned_gently_and_saved(page, setting, qtbot):
    page.arrive("2026-11-24")
    page.editor.groups.add.click()
    page.editor.groups.total.setFocus()
    type_words(qtbot, "1")
    assert "dua orang" in page.editor.groups.findings()
    press(qtbot, Qt.Key.Key_Return)
    assert day_of(setting, "2026-11-24").n_group == 1


def test_a_group_without_a_number_is_not_saved_and_says_what_is_missing(page, setting, qtbot):
    page.arrive("2026-11-24")
    a_group(setting, qtbot, page, "")
    assert "berapa orang" in page.editor.groups.findings()
    assert day_of(setting, "2026-11-24").n_group == 0


def test_occupations_are_counted_amber_where_they_differ_and_stand_in_the_report(page, setting, qtbot):
    page.arrive("2026-11-23")
    page.editor.focus()
    type_words(qtbot, "20")
    page.editor.occupations.fold.set_open(True)
    page.editor.occupations.fields["student"].setFocus()
    type_words(qtbot, "12")
    press(qtbot, Qt.Key.Key_Return)
    type_words(qtbot, "5")
    assert "17" in page.editor.findings()["occupations"]
    page.editor.save()
    assert setting.desk.visits.day("2026-11-23").occupations == {"student": 12, "college": 5}
    profile = setting.desk.book.profile()
    with setting.desk.store.reading() as connection:
        numbers = count_month(connection, profile, "2026-11", TODAY)
    rows = visits_section(numbers, Labels("id"))["occupations"]
    assert rows == [["Pelajar", "12"], ["Mahasiswa", "5"], ["tidak dicatat", "3"]]


def test_one_press_a_person_is_saved_within_a_second_by_mouse_and_by_key(page, setting, qtbot):
    page.arrive("2026-11-24")
    count = page.editor.count
    count.women.focus()
    for _ in range(3):
        press(qtbot, Qt.Key.Key_Plus)
    press(qtbot, Qt.Key.Key_Minus)
    buttons_of(count.men, "Tambah")[0].click()
    assert (count.women.number, count.men.number) == (2, 1)
    saves = setting.desk.store.installation().n
    qtbot.waitUntil(lambda: day_of(setting, "2026-11-24").n_total == 3, timeout=1000)
    day = day_of(setting, "2026-11-24")
    assert (day.state, day.n_female, day.n_male) == ("open", 2, 1)
    assert setting.desk.store.installation().n == saves + 1
    assert count.women.number == 2


def test_nothing_pressed_is_lost_when_she_leaves_at_once_and_never_below_nobody(page, setting, qtbot):
    setting.desk.book.save_visit_day("2026-11-24", {"n_total": 1, "n_female": 1})
    page.arrive("2026-11-24")
    count = page.editor.count
    count.women.focus()
    press(qtbot, Qt.Key.Key_Minus)
    press(qtbot, Qt.Key.Key_Minus)
    count.men.focus()
    press(qtbot, Qt.Key.Key_Plus)
    assert page.can_leave()
    day = day_of(setting, "2026-11-24")
    assert (day.n_total, day.n_female, day.n_male) == (1, 0, 1)


def test_only_today_is_counted_by_presses(page, qtbot):
    page.arrive("2026-11-23")
    assert not page.editor.count.isVisible()
    page.arrive("2026-11-24")
    assert page.editor.count.isVisible()


def test_a_day_says_who_changed_it_and_what(page, setting, qtbot):
    setting.desk.book.save_visit_day("2026-11-23", {"n_total": 18})
    page.arrive("2026-11-23")
    assert "Dicatat oleh Sari" in buttons_of(page.editor.history, "Dicatat")[0].text()
    setting.desk.book.save_visit_day("2026-11-23", {"n_total": 20})
    page.arrive("2026-11-23")
    assert buttons_of(page.editor.history, "Diubah oleh Sari")
    assert "Jumlah 18 → 20" in page.editor.history.words


def test_a_day_recorded_twice_is_added_told_and_one_after_saving(page, setting, qtbot):
    book = setting.desk.book
    for total in (12, 7):
        book.save("visit_day", {"date": "2026-11-23", "state": "open", "n_total": total})
    page.arrive("2026-11-23")
    assert "dijumlahkan" in words_on(page.editor)
    assert day_of(setting, "2026-11-23").n_total == 19
    page.editor.save()
    assert day_of(setting, "2026-11-23").n_total == 19
    page.editor.focus()
    page.editor._rows["n_total"].editor.selectAll()
    type_words(qtbot, "20")
    with qtbot.waitSignal(page.told) as told:
        page.editor.save()
    assert day_of(setting, "2026-11-23").n_total == 20
    assert "dijumlahkan" not in words_on(page.editor)
    told.args[1]()
    assert day_of(setting, "2026-11-23").n_total == 19


def test_a_planned_closed_day_is_not_forgotten_and_t_closes_it_with_its_reason(page, setting, qtbot):
    book = setting.desk.book
    assert "2026-11-17" in book.month_figures("2026-11", "2026-11-24").days_missing
    book.save_profile({"opening_weekdays": [1, 2, 3], "closed_dates": ["2026-11-17 Hari jadi kampung"]})
    page.arrive("2026-11-17")
    missing = book.month_figures("2026-11", "2026-11-24").days_missing
    assert "2026-11-16" in missing
    assert not {"2026-11-17", "2026-11-19"} & set(missing)
    told = page.calendar.told(day_of(setting, "2026-11-17"))
    assert "tutup: Hari jadi kampung" in told
    page.calendar.setFocus()
    press(qtbot, Qt.Key.Key_T)
    day = day_of(setting, "2026-11-17")
    assert (day.state, day.note) == ("closed", "Hari jadi kampung")


def test_what_is_typed_stays_with_its_day_also_over_a_restart(page, setting, qtbot):
    page.arrive("2026-11-23")
    page.editor.focus()
    type_words(qtbot, "41")
    page.calendar.choose("2026-11-20")
    assert page.editor.fields()["n_total"] is None
    page.calendar.choose("2026-11-23")
    assert page.editor.fields()["n_total"] == 41
    assert "belum disimpan" in words_on(page.editor)
    page.can_leave()
    page.close()
    again = VisitsPage(setting)
    show(qtbot, again)
    again.arrive()
    assert again.editor.fields()["n_total"] == 41
    again.editor.save()
    assert day_of(setting, "2026-11-23").n_total == 41
    assert setting.desk.book.draft("visit_day") is None


def test_opening_days_are_chosen_and_closed_days_planned_in_the_settings(setting, qtbot):
    card = OpeningCard(setting)
    show(qtbot, card)
    card.arrive()
    card.weekdays[6].click()
    card.hours.setFocus()
    type_words(qtbot, "08.00-16.00")
    card.day.setFocus()
    type_words(qtbot, "1/1")
    press(qtbot, Qt.Key.Key_Return)
    type_words(qtbot, "Tahun baru")
    with qtbot.waitSignal(card.told) as told:
        press(qtbot, Qt.Key.Key_Return)
    fields = setting.desk.book.profile().fields
    assert fields["opening_weekdays"] == [1, 2, 3, 4, 5]
    assert fields["opening_hours"] == "08.00-16.00"
    assert fields["closed_dates"] == ["2027-01-01 Tahun baru"]
    qtbot.waitUntil(lambda: "Tahun baru" in words_on(card))
    told.args[1]()
    assert not setting.desk.book.profile().fields.get("closed_dates")
    qtbot.waitUntil(lambda: "Tahun baru" not in words_on(card))


@pytest.mark.parametrize("typed", ["", "31/2", "besok lusa kapan", "2026-02-31"])
def test_a_closed_day_that_is_no_day_is_not_planned(setting, qtbot, typed):
    card = OpeningCard(setting)
    show(qtbot, card)
    card.arrive()
    card.day.setFocus()
    type_words(qtbot, typed)
    buttons_of(card, "Tambah hari")[0].click()
    assert "Tulis harinya" in card.words
    assert not setting.desk.book.profile().fields.get("closed_dates")


def test_the_calendar_is_a_table_in_which_each_day_is_heard_in_words(page, setting):
    setting.desk.book.save_visit_day("2026-11-18", {"n_total": 9, "n_male": 4, "n_female": 5})
    page.arrive("2026-11-18")
    page.calendar.setFocus()
    told = QAccessible.queryAccessibleInterface(page.calendar)
    assert told.role() is QAccessible.Role.Table
    assert told.focusChild().text(QAccessible.Text.Name) == "Rabu, 18 November 2026: 9 pengunjung (4 L, 5 P)"
    cells = [told.child(number) for number in range(told.childCount())]
    days = [words for cell in cells if "November 2026" in (words := cell.text(QAccessible.Text.Name))]
    assert days == [page.calendar.told(day) for day in setting.desk.book.visit_month("2026-11")]
    headings = [cell.text(QAccessible.Text.Name) for cell in cells if cell.role() is QAccessible.Role.ColumnHeader]
    assert headings == ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu", "Sepekan"]


def test_arrows_go_from_day_to_day_and_on_into_the_next_month(page, qtbot):
    page.arrive("2026-11-18")
    page.calendar.setFocus()
    for key, day in (("Left", 17), ("Down", 24), ("Right", 25), ("Home", 1), ("End", 30)):
        press(qtbot, getattr(Qt.Key, f"Key_{key}"))
        assert page.calendar.day.date == f"2026-11-{day:02}"
        assert page.editor.unsaved == {}
    press(qtbot, Qt.Key.Key_Right)
    assert page.calendar.day.date[:7] == "2026-12"
    press(qtbot, Qt.Key.Key_PageUp)
    assert page.calendar.day.date[:7] == "2026-11"


def test_a_click_on_a_day_opens_it_and_one_beside_the_days_nothing(page, qtbot):
    page.arrive("2026-11-18")
    cells, table = page.calendar.model(), page.calendar
    for row, column, day in ((1, 0, "2026-11-02"), (0, 0, "2026-11-02"), (2, 7, "2026-11-02"), (0, 6, "2026-11-01")):
        place = table.visualRect(cells.index(row, column)).center()
        qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert table.day.date == day
    assert page.editor._rows["n_total"].editor.hasFocus()


def test_the_words_of_a_closed_day_lie_on_plain_ground_in_high_contrast(setting, qtbot, dressed):
    """The hatching is as dark as the words there: with it behind them the day could not be read."""
    setting.desk.book.mark_closed("2026-11-17", "Hari libur kampung")
    dressed.apply("contrast")
    try:
        page = VisitsPage(setting)
        show(qtbot, page)
        page.arrive("2026-11-24")
        table = page.calendar
        row, column = 3, 1  # November 2026 begins on a Sunday
        box = table.visualRect(table.model().index(row, column))
        picture = table.viewport().grab(box).toImage()
        beside_the_number = {picture.pixelColor(7, y).lightness() for y in range(8, 18)}
        in_the_middle = {picture.pixelColor(box.width() // 2, y).lightness() for y in range(22, 34)}
    finally:
        dressed.apply("light")
    assert "tutup" in page.calendar.told(day_of(setting, "2026-11-17"))
    assert min(beside_the_number) > 200
    assert min(in_the_middle) < 100


def test_the_chart_at_home_tells_ears_every_day_of_the_month(setting, qtbot):
    setting.desk.book.save_visit_day("2026-11-03", {"n_total": 1234})
    setting.desk.book.mark_closed("2026-11-04")
    home = HomePage(setting)
    show(qtbot, home)
    home.arrive()
    told = home.findChild(ChartView).accessibleDescription()
    assert told.startswith("1.234 kunjungan pada November 2026. Minggu, 1 Nov: Tutup; Senin, 2 Nov: ")
    assert "Selasa, 3 Nov: 1.234; Rabu, 4 Nov: Tutup; " in told
    assert "24 Nov" not in told, "today has not been written down yet"
