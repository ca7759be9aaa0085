"""The list of activities and the form, as she uses them: by keyboard, with a real store behind."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy

from desktop.store.rows import ActivityQuery, Status
from desktop.ui.activities.activities_page import ActivitiesPage
from desktop.ui.activities.activity_page import ActivityPage
from desktop.ui.activities.form_work import Wanted, open_form
from desktop.ui.kit.paged_table import PAGE_ROWS, PagedTable
from tests.homes import an_activity
from tests.ui.screen import press, show, type_words

CHIPS = "Pelatihan keripik pisang"


def form(setting, qtbot, what=None) -> ActivityPage:
    page = ActivityPage(setting)
    show(qtbot, page)
    page.arrive(what)
    return page


def activity_list(setting, qtbot, what=None) -> ActivitiesPage:
    page = ActivitiesPage(setting)
    show(qtbot, page)
    page.arrive(what)
    return page


def rows(page: ActivitiesPage) -> list[str]:
    model = page.findChild(PagedTable).model()
    return [model.index(number, 1).data() for number in range(model.rowCount())]


def test_an_activity_is_logged_by_keyboard(setting, qtbot):
    page = form(setting, qtbot)
    type_words(qtbot, CHIPS)
    press(qtbot, Qt.Key.Key_Return)
    type_words(qtbot, "21/11")
    press(qtbot, Qt.Key.Key_Return)
    page.form.focus("n_total")
    type_words(qtbot, "19")
    press(qtbot, Qt.Key.Key_Return)
    type_words(qtbot, "4")
    press(qtbot, Qt.Key.Key_Return)
    type_words(qtbot, "14")
    press(qtbot, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    saved = setting.desk.book.activity_page(ActivityQuery(), 0, 5)
    assert [(row.title, row.date_start, row.n_total, row.n_male, row.n_female) for row in saved] == [(CHIPS, "2026-11-21", 19, 4, 14)]


def test_numbers_that_do_not_add_up_are_said_in_amber_and_saved(setting, qtbot):
    page = form(setting, qtbot)
    page.form.show_fields(an_activity(n_total=19, n_male=4, n_female=14))
    page._check()
    assert page.form.row("n_total").finding == "1 orang belum dicatat L/P-nya. Boleh disimpan; laporan akan menuliskannya apa adanya."
    page.form.show_fields(an_activity(n_total=10, n_male=9, n_female=14))
    page._check()
    assert "23" in page.form.row("n_total").finding
    page.save()
    assert setting.desk.book.activity_page(ActivityQuery(), 0, 1)[0].n_male == 9


def test_what_was_typed_is_there_again_after_the_window_died(setting, qtbot):
    page = form(setting, qtbot)
    type_words(qtbot, "Mendongeng Sabtu")
    page._keep_draft()  # the timer's work, one second after the last key
    page.deleteLater()
    again = form(setting, qtbot)
    assert again.form.fields()["title"] == "Mendongeng Sabtu"
    assert again.truth.text() == "Pekerjaan terakhir dipulihkan dari draf."


def test_leaving_keeps_a_draft_and_saving_ends_it(setting, qtbot):
    page = form(setting, qtbot)
    type_words(qtbot, CHIPS)
    assert page.can_leave()
    assert setting.desk.book.draft("activity").fields["title"] == CHIPS
    page.save()
    assert setting.desk.book.draft("activity") is None


def test_a_discarded_draft_comes_back_when_asked(setting, qtbot):
    page = form(setting, qtbot)
    type_words(qtbot, CHIPS)
    page._keep_draft()
    told = QSignalSpy(page.told)
    page.more.discard.trigger()
    assert setting.desk.book.draft("activity") is None
    told.at(0)[1]()
    assert setting.desk.book.draft("activity").fields["title"] == CHIPS


def test_a_date_that_cannot_be_read_is_asked_about_and_not_lost(setting, qtbot):
    page = form(setting, qtbot)
    type_words(qtbot, CHIPS)
    page.form.focus("date_start")
    type_words(qtbot, "habis panen")
    page.save()
    assert setting.desk.book.activity_page(ActivityQuery(), 0, 1) == []
    assert page.form.row("date_start").editor.text() == "habis panen"
    assert "3/11" in page.form.row("date_start").finding


def test_half_an_activity_is_saved_as_a_draft_and_never_refused(setting, qtbot):
    page = form(setting, qtbot)
    page.form.focus("n_total")
    type_words(qtbot, "12")
    page.save()
    book = setting.desk.book
    assert book.activity_page(ActivityQuery(), 0, 1)[0].status is Status.DRAFT
    assert book.activity_totals(ActivityQuery(status=Status.DRAFT)).activities == 1
    assert book.activity_totals(ActivityQuery(status=Status.WAITING)).activities == 0


def test_editing_saves_only_what_changed(setting, qtbot):
    record = setting.desk.book.save("activity", an_activity())
    page = form(setting, qtbot, {"record": record})
    page.form.focus("place")
    type_words(qtbot, "Balai Kampung")
    page.save()
    assert setting.desk.book.history(record)[-1].fields == {"place": "Balai Kampung"}


def test_five_thousand_strange_characters_survive(setting, qtbot):
    text = ("’ \" < \\ 😀 & #include $x$ " * 250)[:5000].strip()
    page = form(setting, qtbot)
    page.form.show_fields({"title": CHIPS, "date_start": "2026-11-21", "n_total": 3, "result": text})
    page.save()
    record = setting.desk.book.activity_page(ActivityQuery(), 0, 1)[0].record
    assert setting.desk.book.detail(record).fields["result"] == text
    assert form(setting, qtbot, {"record": record}).form.fields()["result"] == text


def test_the_list_shows_what_was_logged_newest_first(setting, qtbot):
    for day in ("03", "21", "12"):
        setting.desk.book.save("activity", an_activity(title=f"Hari {day}", date_start=f"2026-11-{day}"))
    page = activity_list(setting, qtbot)
    assert rows(page) == ["Hari 21", "Hari 12", "Hari 03"]
    assert page.truth.text() == "3 kegiatan · 54 peserta"


def test_searching_and_filtering(setting, qtbot):
    setting.desk.book.save("activity", an_activity(title="Membuat kompos", date_start="2026-10-03", theme="agriculture"))
    setting.desk.book.save("activity", an_activity())
    page = activity_list(setting, qtbot)
    qtbot.keyClicks(page._search, "komp")
    page._ask()
    assert rows(page) == ["Membuat kompos"]
    page.arrive({"month": "2026-11"})
    assert rows(page) == [CHIPS]
    assert page.truth.text().endswith("pada November 2026")


def test_an_empty_library_says_what_the_page_is_for(setting, qtbot):
    page = activity_list(setting, qtbot)
    assert page._body.currentWidget() is page._nothing
    page._statuses.choose(Status.SAFE)
    page._ask()
    assert page._body.currentWidget() is page._none_found


def test_delete_can_be_undone(setting, qtbot):
    setting.desk.book.save("activity", an_activity())
    page = activity_list(setting, qtbot)
    told = QSignalSpy(page.told)
    table = page.findChild(PagedTable)
    table.setFocus()
    press(qtbot, Qt.Key.Key_Delete)
    assert rows(page) == []
    words, undo = told.at(0)
    assert words == f"“{CHIPS}” dipindahkan ke tempat sampah."
    undo()
    assert rows(page) == [CHIPS]


def test_enter_opens_the_row(setting, qtbot):
    record = setting.desk.book.save("activity", an_activity())
    page = activity_list(setting, qtbot)
    went = QSignalSpy(page.go)
    page.findChild(PagedTable).setFocus()
    press(qtbot, Qt.Key.Key_Return)
    assert went.at(0) == ["activity", {"record": record}]


def test_rows_far_down_come_when_they_are_looked_at(setting, qtbot):
    setting.desk.book.save_all("activity", [an_activity(title=f"Kegiatan {n:03}") for n in range(PAGE_ROWS * 3)])
    page = activity_list(setting, qtbot)
    model = page.findChild(PagedTable).model()
    assert model.rowCount() == PAGE_ROWS * 3
    assert model.row(PAGE_ROWS * 2 + 7) is None or model.row(PAGE_ROWS * 2 + 7).title.startswith("Kegiatan")
    assert model.index(PAGE_ROWS * 2 + 7, 1).data().startswith("Kegiatan")


@pytest.mark.parametrize("clock", [date(2009, 1, 1), None])
def test_a_dead_clock_blocks_nothing(setting, qtbot, clock):
    page = form(setting, qtbot)
    page._show(replace(_opened(setting), today=clock if clock and clock.year > 2020 else None))
    type_words(qtbot, CHIPS)
    page.form.focus("date_start")
    type_words(qtbot, "21/11/2026")
    page.save()
    assert setting.desk.book.activity_page(ActivityQuery(), 0, 1)[0].date_start == "2026-11-21"


def test_a_day_in_2099_is_asked_about_and_saved(setting, qtbot):
    page = form(setting, qtbot)
    page.form.show_fields(an_activity(date_start="2099-01-01"))
    page._check()
    assert page.form.row("date_start").finding == "Tanggal ini belum tiba."
    page.save()
    assert setting.desk.book.activity_page(ActivityQuery(), 0, 1)[0].date_start == "2099-01-01"


def _opened(setting):
    return open_form(setting.desk, Wanted())
