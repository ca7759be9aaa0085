"""Typed and not saved: it is there again after leaving, after a restart, after a power cut, on whichever page it was."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy

from desktop.care import power_cut
from desktop.jobs import InlineJobs
from desktop.settings import Settings
from desktop.store.rows import ActivityQuery
from desktop.ui.activities.activity_page import ActivityPage
from desktop.ui.home.attention import NeedRow
from desktop.ui.home.home_page import HomePage
from desktop.ui.kit.fields import TextField, TickField
from desktop.ui.kit.village_chooser import Village
from desktop.ui.language import Language
from desktop.ui.main_window import MainWindow
from desktop.ui.settings.opening_card import OpeningCard
from desktop.ui.settings.settings_page import SettingsPage
from desktop.ui.settings.village_card import VillageCard
from desktop.ui.visits.visits_page import VisitsPage
from desktop.ui.welcome.welcome_page import WelcomePage
from desktop.ui.window import Desktop
from tests.homes import open_desk
from tests.ui.screen import press, show, type_words

CTRL = Qt.KeyboardModifier.ControlModifier
QUERY = ActivityQuery()


def shown(qtbot, page, what=None):
    show(qtbot, page)
    page.arrive(what)
    return page


def write(qtbot, field: TextField, words: str) -> None:
    field.setFocus(Qt.FocusReason.TabFocusReason)
    field.selectAll()
    type_words(qtbot, words)


def test_settings_that_were_typed_stand_there_again_and_say_that_they_are_not_saved(setting, qtbot):
    page = shown(qtbot, SettingsPage(setting))
    write(qtbot, page.letterhead.field("address"), "Jl. Poros RT 04")
    page.can_leave()
    page.close()
    again = shown(qtbot, SettingsPage(setting))
    assert again.letterhead.field("address").value() == "Jl. Poros RT 04"
    assert again.truth.text() == "Data perpustakaan belum disimpan."
    again._save.click()
    assert setting.desk.book.profile().fields["address"] == "Jl. Poros RT 04"
    assert setting.desk.book.draft("settings") is None
    assert not again._discard.isVisible()


def test_settings_that_were_typed_can_be_given_up_and_that_be_undone(setting, qtbot):
    setting.desk.book.save_profile({"phone": "0812"})
    page = shown(qtbot, SettingsPage(setting))
    write(qtbot, page.letterhead.field("phone"), "0813")
    told = QSignalSpy(page.told)
    page._discard.click()
    assert page.letterhead.field("phone").value() == "0812"
    assert setting.desk.book.draft("settings") is None
    told.at(0)[1]()
    assert page.letterhead.field("phone").value() == "0813"
    assert setting.desk.book.draft("settings").fields == {"phone": "0813"}


def test_a_field_that_was_emptied_and_not_saved_stays_empty(setting, qtbot):
    setting.desk.book.save_profile({"phone": "0812"})
    page = shown(qtbot, SettingsPage(setting))
    page.letterhead.field("phone").setFocus()
    page.letterhead.field("phone").selectAll()
    press(qtbot, Qt.Key.Key_Delete)
    page.can_leave()
    assert shown(qtbot, SettingsPage(setting)).letterhead.field("phone").value() is None


def test_another_village_that_was_chosen_and_not_saved_is_there_again(setting, qtbot):
    card = VillageCard(setting)
    shown_as = Village("", ("Makarti Baru", "Teluk Bayur", "Kabupaten Berau", "Kalimantan Timur"), by_hand=True)
    show(qtbot, card)
    card.arrive()
    card.chooser.set_village(shown_as)
    card.chooser.chosen.emit()
    card.unsaved.flush()
    again = VillageCard(setting)
    show(qtbot, again)
    again.arrive()
    assert again.chooser.village == shown_as
    again.save.click()
    assert setting.desk.book.profile().village == "Makarti Baru"
    assert setting.desk.book.draft("village") is None


def test_opening_hours_are_saved_by_leaving_and_a_planned_day_half_written_is_there_again(setting, qtbot):
    card = OpeningCard(setting)
    show(qtbot, card)
    card.arrive()
    write(qtbot, card.hours, "08.00-14.00")
    write(qtbot, card.day, "25/12")
    write(qtbot, card.reason, "Hari Na")
    card.keep()
    again = OpeningCard(setting)
    show(qtbot, again)
    again.arrive()
    assert setting.desk.book.profile().fields["opening_hours"] == "08.00-14.00"
    assert (again.day.value(), again.reason.value()) == ("2026-12-25", "Hari Na")
    again._add.click()
    assert setting.desk.book.draft("opening") is None


def test_a_group_half_written_stays_with_its_day_and_over_a_restart(setting, qtbot):
    page = shown(qtbot, VisitsPage(setting), "2026-11-23")
    page.editor.groups.add.click()
    type_words(qtbot, "SDN 002")
    page.calendar.choose("2026-11-20")
    assert not page.editor.groups.name.isVisible()
    page.calendar.choose("2026-11-23")
    assert page.editor.groups.name.value() == "SDN 002"
    page.can_leave()
    page.close()
    again = shown(qtbot, VisitsPage(setting))
    assert again.editor.groups.name.value() == "SDN 002"
    again.editor.groups.total.setFocus()
    type_words(qtbot, "31")
    press(qtbot, Qt.Key.Key_Return)
    assert setting.desk.visits.day("2026-11-23").groups[0].name == "SDN 002"
    assert setting.desk.book.draft("visit_group") is None


def test_a_group_that_was_given_up_is_forgotten(setting, qtbot):
    page = shown(qtbot, VisitsPage(setting), "2026-11-23")
    page.editor.groups.add.click()
    type_words(qtbot, "SDN 002")
    page._groups.flush()
    page.editor.groups._leave.click()
    page.can_leave()
    assert setting.desk.book.draft("visit_group") is None


def test_the_quick_line_half_written_is_there_again_and_gone_when_saved(setting, qtbot):
    page = shown(qtbot, VisitsPage(setting), "quick")
    type_words(qtbot, "12 9")
    page.can_leave()
    again = shown(qtbot, VisitsPage(setting), "quick")
    assert "21 pengunjung" in again.quick.words
    again.quick.save()
    assert setting.desk.book.draft("visit_line") is None


def test_undo_in_the_week_goes_back_behind_the_restart(setting, qtbot):
    setting.choices.visits_view = "week"
    page = shown(qtbot, VisitsPage(setting), "2026-11-16")
    page.week.grid.setFocus()
    page.week.grid.go_to(0, 0)
    for number in ("12", "8"):
        type_words(qtbot, number)
        press(qtbot, Qt.Key.Key_Return)
        page.week.keep()
    page.close()
    again = shown(qtbot, VisitsPage(setting))
    cells = again.week.grid.sheet
    assert (cells.count(0, 0), cells.count(1, 0)) == (12, 8)
    again.week.grid.setFocus()
    press(qtbot, Qt.Key.Key_Z, CTRL)
    assert (cells.count(0, 0), cells.count(1, 0)) == (12, None)
    press(qtbot, Qt.Key.Key_Z, CTRL)
    assert cells.count(0, 0) is None


def test_a_series_that_was_ticked_is_ticked_again_after_a_cut(setting, qtbot):
    page = shown(qtbot, ActivityPage(setting))
    page.series.findChild(TickField).click()
    page._keep_draft()
    again = shown(qtbot, ActivityPage(setting))
    assert again.series.begins
    again.form.show_fields({"title": "Mendongeng", "date_start": "2026-11-21", "n_total": 20})
    again.save()
    assert setting.desk.series.facts(again._setting.desk.book.activity_page(QUERY, 0, 1)[0].record) is not None


def test_a_pattern_keeps_what_it_says_nothing_about(setting, qtbot):
    setting.desk.book.save_template("activity", "Mendongeng", {"title": "Mendongeng Sabtu", "place": "Ruang baca"})
    page = shown(qtbot, ActivityPage(setting))
    page.form.show_fields({"n_total": 24, "place": "Balai", "date_start": "2026-11-21"})
    page._use_pattern("Mendongeng")
    fields = page.form.fields()
    assert (fields["title"], fields["place"], fields["n_total"]) == ("Mendongeng Sabtu", "Ruang baca", 24)


def test_home_offers_to_go_on_wherever_something_is_unsaved(setting, qtbot):
    book = setting.desk.book
    book.save_draft("activity", {"title": "Batik sawit"})
    book.save_draft("visit_line", {"text": "12"})
    book.save_draft("visit_week", {"2026-11-16": [1, None, None, None, None, None, False]})
    book.save_draft("settings", {"phone": "0812"})
    page = shown(qtbot, HomePage(setting))
    told = [row.accessibleName() for row in page.findChildren(NeedRow)]
    assert [words for words in told if words.startswith("Lanjutkan menulis")] == [
        "Lanjutkan menulis. Pengaturan yang belum disimpan",
        "Lanjutkan menulis. Pengunjung yang belum disimpan",
        "Lanjutkan menulis. Batik sawit",
    ]


def open_window(qtbot, qapp, dressed, home) -> MainWindow:
    window = MainWindow(home, Settings(theme="light"), InlineJobs(), dressed, Language(qapp, "id"))
    show(qtbot, window, 1366, 728)
    window.open_home()
    return window


def test_after_a_power_cut_the_window_opens_on_the_form_she_was_writing(tmp_path, qtbot, qapp, dressed):
    desk = open_desk(tmp_path / "home")
    desk.book.save_draft("visit_line", {"text": "12"})
    desk.book.save_draft("activity", {"title": "Batik sa"})
    power_cut.begin(desk.home)
    desk.close()
    window = open_window(qtbot, qapp, dressed, tmp_path / "home")
    desktop = window.findChild(Desktop)
    assert desktop.present is desktop.page("activity")
    assert desktop.present.form.fields()["title"] == "Batik sa"
    window.close()
    window.close_home()
    window = open_window(qtbot, qapp, dressed, tmp_path / "home")
    desktop = window.findChild(Desktop)
    assert desktop.present is desktop.page("home"), "a program that ended by itself opens where it was"
    window.close()
    window.close_home()


def test_the_first_run_half_written_is_there_again(tmp_path, qtbot, qapp, dressed):
    open_desk(tmp_path / "home", set_up=False).close()
    window = open_window(qtbot, qapp, dressed, tmp_path / "home")
    write(qtbot, window.findChild(WelcomePage)._name, "Pelita Ilmu")
    window.close()
    window.close_home()
    window = open_window(qtbot, qapp, dressed, tmp_path / "home")
    assert window.findChild(WelcomePage)._name.value() == "Pelita Ilmu"
    window.close()
    window.close_home()


def test_undo_in_a_day_is_of_all_fields_and_goes_back_behind_the_restart(setting, qtbot):
    page = shown(qtbot, VisitsPage(setting), "2026-11-23")
    for name, number in (("n_total", "41"), ("n_male", "20")):
        page.editor._rows[name].editor.setFocus()
        type_words(qtbot, number)
        page._days.flush()  # the timer's work, a second after the first digit
    page.close()
    again = shown(qtbot, VisitsPage(setting), "2026-11-23")
    again.editor._rows["n_female"].editor.setFocus()
    type_words(qtbot, "21")
    counts = [(41, 20, 21), (41, 20, None), (41, None, None), (None, None, None), (None, None, None)]
    for number, count in enumerate(counts):
        if number:
            press(qtbot, Qt.Key.Key_Z, CTRL)
        fields = again.editor.fields()
        assert (fields["n_total"], fields["n_male"], fields["n_female"]) == count
    press(qtbot, Qt.Key.Key_Y, CTRL)
    assert again.editor.fields()["n_total"] == 41


def test_undo_shows_the_day_that_it_changes(setting, qtbot):
    page = shown(qtbot, VisitsPage(setting), "2026-11-23")
    page.editor.focus()
    type_words(qtbot, "41")
    page._days.flush()
    page.calendar.choose("2026-11-20")
    page.editor.focus()
    press(qtbot, Qt.Key.Key_Z, CTRL)
    assert page.calendar.day.date == "2026-11-23"
    assert page.editor.fields()["n_total"] is None


def test_after_saving_a_day_ctrl_z_is_the_toasts(setting, qtbot):
    window = Desktop(setting)
    show(qtbot, window, 1366, 728)
    window.show_place("visits", "2026-11-23")
    window.present.editor.focus()
    type_words(qtbot, "41")
    press(qtbot, Qt.Key.Key_S, CTRL)
    assert setting.desk.visits.day("2026-11-23").day.n_total == 41
    window.present.calendar.setFocus()
    press(qtbot, Qt.Key.Key_Z, CTRL)
    assert setting.desk.visits.day("2026-11-23").day.n_total is None


def test_the_name_of_another_person_half_written_is_there_again_and_gone_when_added(setting, qtbot):
    page = shown(qtbot, SettingsPage(setting))
    write(qtbot, page._people._name, "Dewi")
    page.can_leave()
    again = shown(qtbot, SettingsPage(setting))
    assert again._people._name.value() == "Dewi"
    again._people._add.click()
    assert [one.name for one in setting.desk.people.everybody()] == ["Dewi", "Sari"]
    assert setting.desk.book.draft("person") is None
    assert again._people._name.value() is None
