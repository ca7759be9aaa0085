"""The list as a tool: several at once, the bin, kept filters, columns, a spreadsheet, days of series that wait."""

import threading
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QLabel

from desktop import settings
from desktop.jobs import Jobs
from desktop.store.rows import ActivityQuery, Status
from desktop.ui.activities.activities_page import ActivitiesPage
from desktop.ui.activities.activity_page import ActivityPage
from tests.homes import an_activity
from tests.ui.hands import Hands
from tests.ui.screen import press, show

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def page(setting, qtbot):
    for day, title in ((3, "=1+1 jahat"), (4, "Batik"), (5, "Kursus"), (6, "Mendongeng")):
        setting.desk.book.save("activity", an_activity(title=title, date_start=f"2026-11-0{day}", n_total=day, place="Balai"))
    made = ActivitiesPage(setting)
    show(qtbot, made)
    made.arrive()
    made.table.setFocus()
    return made


def titles(setting) -> list[str]:
    return [row.title for row in setting.desk.book.activity_page(ActivityQuery(), 0, 50)]


def words_on(widget) -> str:
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def test_several_are_deleted_at_once_and_come_back_with_one_undo(page, setting, qtbot):
    press(qtbot, Qt.Key.Key_Down, SHIFT)
    assert "2 dipilih" in page.truth.text()
    told = QSignalSpy(page.told)
    press(qtbot, Qt.Key.Key_Delete)
    assert titles(setting) == ["Batik", "=1+1 jahat"]
    assert told.at(0)[0] == "2 kegiatan ada di tempat sampah."
    told.at(0)[1]()
    assert titles(setting) == ["Mendongeng", "Kursus", "Batik", "=1+1 jahat"]


def test_the_bin_gives_back_what_was_deleted_also_later(page, setting, qtbot):
    press(qtbot, Qt.Key.Key_Delete)
    page._open_bin.click()
    assert page.bin.model.row(0).title == "Mendongeng"
    assert page.bin.model.index(0, 3).data() == "90 hari pemakaian"
    told = QSignalSpy(page.told)
    press(qtbot, Qt.Key.Key_Return)
    assert "dikeluarkan" in told.at(0)[0]
    assert "Mendongeng" in titles(setting)
    assert "Tempat sampah kosong" in words_on(page.bin)
    press(qtbot, Qt.Key.Key_Escape)
    assert page.table.isVisible()


def test_copied_rows_paste_into_a_spreadsheet_and_never_as_formulas(page, qtbot):
    press(qtbot, Qt.Key.Key_A, CTRL)
    press(qtbot, Qt.Key.Key_C, CTRL)
    lines = [line.split("\t") for line in QGuiApplication.clipboard().text().split("\n")]
    assert lines[0] == ["Tanggal", "Kegiatan", "Bidang", "Jumlah", "L", "P", "Status"]
    assert lines[1][:4] == ["2026-11-06", "Mendongeng", "Ekonomi & Usaha", "6"]
    assert lines[4][1] == "'=1+1 jahat"
    assert len(lines) == 5


def test_a_filter_is_kept_over_a_restart_and_used_again(page, setting, qtbot, tmp_path):
    page._search.setText("bat")
    page._statuses.choose(Status.WAITING)
    page._typing.stop()
    page._ask()
    page.kept.menu.keep_asked.emit()
    settings.save(tmp_path, setting.choices)
    kept = settings.load(tmp_path).filters
    assert kept == [{"name": "“bat” · Menunggu", "text": "bat", "status": "waiting"}]
    page._filter(ActivityQuery())
    page.kept.menu.chosen.emit(0)
    assert (page._search.text(), page._statuses.value()) == ("bat", Status.WAITING)
    page.kept.menu.forget_asked.emit(0)
    assert setting.choices.filters == []


@pytest.mark.parametrize(
    "kept",
    ['{"filters": 3}', '{"filters": [1, null]}', '{"filters": [{"status": "gone", "name": "x"}]}', '{"hidden_columns": {}}',
        '{"activity_filter": {"month": [7], "theme": 3, "status": {}}}', '{"activity_filter": {"month": "2026-13"}}',
    ],
)
def test_choices_that_make_no_sense_break_nothing(setting, qtbot, tmp_path, kept):
    (tmp_path / settings.FILE).write_text(kept)
    choices = settings.load(tmp_path)
    setting.choices.filters, setting.choices.hidden_columns = choices.filters, choices.hidden_columns
    setting.choices.activity_filter = choices.activity_filter
    page = ActivitiesPage(setting)
    show(qtbot, page)
    page.arrive()
    if choices.filters:
        page.kept.menu.chosen.emit(0)
    assert page._none_found.isVisible() or page._nothing.isVisible()


def test_a_column_is_shown_and_the_choice_remembered(page, setting):
    assert page.table.isColumnHidden(2)
    page._columns.toggled_column.emit("place", True)
    assert not page.table.isColumnHidden(2)
    assert setting.choices.hidden_columns == []


def test_a_day_of_a_series_waits_above_the_list_and_is_logged_from_the_last(setting, qtbot):
    first = setting.desk.book.save("activity", an_activity(title="Mendongeng", date_start="2026-11-14", place="Ruang baca"))
    form = ActivityPage(setting)
    show(qtbot, form)
    form.arrive({"record": first})
    form.series._tick.click()
    form.save()
    page = ActivitiesPage(setting)
    show(qtbot, page)
    page.arrive()
    assert "Belum dicatat: Mendongeng, Sabtu, 21 November 2026" in words_on(page)
    with qtbot.waitSignal(page.go) as gone:
        page._expected.log_asked.emit(page._expected._session)
    form.arrive(gone.args[1])
    assert form.form.fields()["date_start"] == "2026-11-21"
    form.form.row("n_total").editor.setText("22")
    form.save()
    saved = setting.desk.book.detail(setting.desk.book.activity_page(ActivityQuery(), 0, 1)[0].record)
    assert (saved.fields["session_no"], saved.fields["place"], saved.fields["n_total"]) == (2, "Ruang baca", 22)
    page.arrive()
    assert not page._expected.isVisible()


def test_there_was_no_session_is_noted_and_can_be_taken_back(setting, qtbot):
    first = setting.desk.book.save("activity", an_activity(date_start="2026-11-14"))
    setting.desk.series.begin(first)
    page = ActivitiesPage(setting)
    show(qtbot, page)
    page.arrive()
    told = QSignalSpy(page.told)
    page._expected.skip_asked.emit(page._expected._session)
    assert not page._expected.isVisible()
    told.at(0)[1]()
    assert page._expected.isVisible()


@pytest.mark.parametrize(("typed", "found"), {
    "kemarin": ["Kemarin"], "sabtu lalu": ["Dongeng Sabtu lalu"], "21/11": ["Dongeng Sabtu lalu"], "21 nov": ["Dongeng Sabtu lalu"],
    "sabtu": ["Sabtu ceria", "Dongeng Sabtu lalu"], "21": [], "besok": [],
}.items())  # fmt: skip
def test_a_day_finds_what_began_on_it_and_words_go_on_being_words(setting, qtbot, typed, found):
    for title, day in (("Sabtu ceria", "2026-11-22"), ("Dongeng Sabtu lalu", "2026-11-21"), ("Kemarin", "2026-11-23")):
        setting.desk.book.save("activity", an_activity(title=title, date_start=day))
    page = ActivitiesPage(setting)
    show(qtbot, page)
    page.arrive()
    hands = Hands()
    hands.press("Ctrl+F")
    hands.type(typed)
    qtbot.waitUntil(lambda: not page._typing.isActive())
    shown = [page.table.model().index(row, 1).data() for row in range(page.table.model().rowCount())]
    assert shown == found
    assert page.kept.words(page._asked) == f"“{typed}”"


@pytest.mark.parametrize("keys", ["Ctrl+D", "Enter"])
def test_keys_that_come_before_the_search_has_answered_mean_what_it_finds(setting, qtbot, keys):
    batik = setting.desk.book.save("activity", an_activity(title="Batik", date_start="2026-11-04"))
    setting.desk.book.save("activity", an_activity(title="Mendongeng", date_start="2026-11-06"))
    jobs, hold = Jobs(), threading.Event()
    page = ActivitiesPage(replace(setting, jobs=jobs))
    show(qtbot, page)
    page.arrive()
    qtbot.waitUntil(lambda: page.table.model().rowCount() == 2)
    went = QSignalSpy(page.go)
    jobs.read(page, lambda: hold.wait(10), lambda _: None)
    hands = Hands()
    hands.press("Ctrl+F")
    hands.type("bat")
    hands.press(keys)
    assert went.count() == 0
    hold.set()
    qtbot.waitUntil(lambda: went.count() == 1)
    assert went.at(0) == ["activity", {"copy" if keys == "Ctrl+D" else "record": batik}]
    jobs.close()


def test_from_the_search_down_goes_into_the_list_and_back_begins_a_new_search(page, qtbot):
    hands = Hands()
    hands.press("Ctrl+F")
    hands.type("bat")
    hands.press("↓")
    assert page.table.hasFocus()
    hands.press("Ctrl+F")
    hands.type("kur")
    assert page._search.text() == "kur"


def test_what_was_saved_is_seen_even_when_the_search_would_not_find_it(page, setting, qtbot):
    page._search.setText("bat")
    record = setting.desk.book.save("activity", an_activity(title="Mengaji", date_start="2026-11-01"))
    page.arrive(record)
    assert page._search.text() == ""
    assert page.table.model().row(page.table.currentIndex().row()).title == "Mengaji"
    page._search.setText("meng")
    page.arrive(record)
    assert page._search.text() == "meng"


def test_the_list_forgives_a_slip_and_says_so(setting, qtbot):
    setting.desk.book.save("activity", an_activity(title="Membuat kompos"))
    setting.desk.book.save("activity", an_activity(title="Batik sawit"))
    page = ActivitiesPage(setting)
    show(qtbot, page)
    page.arrive()
    page._search.setText("kompoz")
    page._ask()
    assert page.table.model().rowCount() == 1
    assert "“kompoz” tidak ada; ini yang mirip" in page.truth.text()
    page.kept.keep()
    assert "near" not in setting.choices.filters[0]


def test_a_press_on_a_title_sorts_and_another_turns_it_round_and_it_is_remembered(setting, qtbot):
    for title, day, total in (("Batik", "2026-11-20", 5), ("anyaman", "2026-11-21", 9), ("Cerita", "2026-11-19", 7)):
        setting.desk.book.save("activity", an_activity(title=title, date_start=day, n_total=total))
    page = ActivitiesPage(setting)
    show(qtbot, page)
    page.arrive()

    def titles() -> list[str]:
        return [row.title for row in (page.table.model().row(number) for number in range(3))]

    def press_title(column: int) -> None:
        header = page.table.horizontalHeader()
        at = QPoint(header.sectionViewportPosition(column) + 12, header.height() // 2)
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)

    assert titles() == ["anyaman", "Batik", "Cerita"]
    press_title(1)
    assert titles() == ["anyaman", "Batik", "Cerita"]
    press_title(1)
    assert titles() == ["Cerita", "Batik", "anyaman"]
    press_title(4)
    assert titles() == ["anyaman", "Cerita", "Batik"]
    page.table.selectRow(0)
    assert [row.title for row in page._chosen().rows()] == ["anyaman"]
    again = ActivitiesPage(setting)
    show(qtbot, again)
    again.arrive()
    assert again.table.model().row(1).title == "Cerita"


def test_an_order_that_makes_no_sense_is_newest_first(setting, qtbot):
    setting.choices.activity_order = "-nothing; DROP TABLE activity"
    setting.desk.book.save("activity", an_activity())
    page = ActivitiesPage(setting)
    show(qtbot, page)
    page.arrive()
    assert page.table.model().rowCount() == 1
