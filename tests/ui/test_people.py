"""Changing who is at the desk, in two seconds and without losing what was being written."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from desktop.jobs import InlineJobs
from desktop.settings import Settings
from desktop.store.rows import Role
from desktop.ui.language import Language
from desktop.ui.main_window import MainWindow
from desktop.ui.people.switch_sheet import SwitchSheet
from desktop.ui.settings.settings_page import SettingsPage
from desktop.ui.window import Desktop
from tests.homes import open_desk
from tests.reports.paper import text_of
from tests.ui.screen import press, show, type_words

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(setting, qtbot):
    people = setting.desk.people
    people.add("Dewi", Role.LIBRARIAN)
    people.set_pin("Dewi", "2468")
    people.add("Adi", Role.VOLUNTEER)
    made = Desktop(setting)
    show(qtbot, made, 1366, 728)
    made.show_place("home")
    return made


def sheet(window, qtbot) -> SwitchSheet:
    press(qtbot, Qt.Key.Key_L, CTRL)
    return window.findChild(SwitchSheet)


def choose(found: SwitchSheet, name: str) -> None:
    found.list.setCurrentRow([one.name for one in found._people].index(name))


def test_a_name_and_a_pin_and_somebody_else_is_at_the_desk(window, setting, qtbot):
    window.show_place("activity")
    type_words(qtbot, "Batik")
    found = sheet(window, qtbot)
    choose(found, "Dewi")
    press(qtbot, Qt.Key.Key_Return)
    type_words(qtbot, "2468")
    press(qtbot, Qt.Key.Key_Return)
    assert setting.desk.person == "Dewi"
    assert window._sidebar._person.text() == "Dewi"
    assert setting.desk.book.draft("activity").fields["title"] == "Batik"
    assert window.present.form.fields()["title"] == "Batik"


def test_a_correction_half_written_is_still_that_correction_for_the_next_person(window, setting, qtbot):
    record = setting.desk.book.save("activity", {"title": "Batik", "date_start": "2026-11-21", "n_total": 3})
    window.show_place("activity", {"record": record})
    window.present.form.focus("place")
    type_words(qtbot, "Balai")
    found = sheet(window, qtbot)
    choose(found, "Adi")
    press(qtbot, Qt.Key.Key_Return)
    assert window.present.title.text() == "Ubah kegiatan"
    assert window.present.form.fields()["place"] == "Balai"


def test_a_start_asks_for_the_pin_of_whoever_sat_here_last_and_lets_nobody_by(window, setting, qtbot):
    setting.desk.people.switch("Dewi", "2468")
    window.ask_at_start()
    found = window.findChild(SwitchSheet)
    assert (found.chosen.name, found.pin.hasFocus()) == ("Dewi", True)
    press(qtbot, Qt.Key.Key_Escape)
    press(qtbot, Qt.Key.Key_N, CTRL)
    assert found.isVisible()
    assert window.present is window.page("home")
    type_words(qtbot, "2468")
    press(qtbot, Qt.Key.Key_Return)
    assert not found.isVisible()


def test_a_start_is_asked_for_a_pin_only_where_one_was_set(tmp_path, qtbot, qapp, dressed):
    for pin in (None, "2468"):
        desk = open_desk(tmp_path / "home")
        desk.people.set_pin("Sari", pin)
        desk.close()
        window = MainWindow(tmp_path / "home", Settings(theme="light"), InlineJobs(), dressed, Language(qapp, "id"))
        show(qtbot, window, 1366, 728)
        window.open_home()
        assert (window.findChild(SwitchSheet) is not None) == (pin is not None)
        window.close()
        window.close_home()


def test_a_wrong_pin_is_told_and_changes_nobody(window, setting, qtbot):
    found = sheet(window, qtbot)
    choose(found, "Dewi")
    found.pin.setFocus()
    type_words(qtbot, "1111")
    press(qtbot, Qt.Key.Key_Return)
    assert "tidak cocok" in found.words
    assert setting.desk.person == "Sari"
    press(qtbot, Qt.Key.Key_Escape)
    assert not found.isVisible()


def test_after_many_wrong_pins_the_pause_is_told_in_seconds(window, qtbot):
    found = sheet(window, qtbot)
    choose(found, "Dewi")
    for _ in range(6):
        found.pin.setText("1111")
        found.sit_down()
    assert "detik lagi" in found.words


def test_a_volunteer_cannot_delete_and_reads_why(window, setting, qtbot):
    record = setting.desk.book.save("activity", {"title": "Batik", "date_start": "2026-11-21", "n_total": 3})
    found = sheet(window, qtbot)
    choose(found, "Adi")
    press(qtbot, Qt.Key.Key_Return)
    window.show_place("activities")
    window.present.table.setFocus()
    press(qtbot, Qt.Key.Key_Delete)
    assert "Relawan tidak dapat" in window._errors.accessibleName()
    assert not setting.desk.book.detail(record).deleted


def test_the_printed_code_opens_the_way_back_in(window, setting, qtbot):
    code = setting.desk.people.new_recovery_code()
    found = sheet(window, qtbot)
    choose(found, "Dewi")
    found._forgot.click()
    type_words(qtbot, code)
    press(qtbot, Qt.Key.Key_Return)
    assert setting.desk.person == "Dewi"
    assert not next(one for one in setting.desk.people.everybody() if one.name == "Dewi").has_pin


def test_the_code_stands_on_the_paper(setting):
    code = setting.desk.people.new_recovery_code()
    words = text_of(setting.desk.reports.recovery(code).pdf)
    assert code in words
    assert "Lupa PIN" in words


@pytest.fixture
def card(setting, qtbot):
    page = SettingsPage(setting)
    show(qtbot, page)
    page.arrive()
    return page._people


def words_on(widget) -> str:
    return " ".join(label.text() for label in widget.findChildren(QLabel))


def test_people_are_added_given_a_pin_and_taken_away_again_with_undo(card, setting, qtbot):
    card._name.setText("Dewi")
    card._add.click()
    assert "Dewi" in words_on(card)
    card._set_pin(next(one for one in setting.desk.people.everybody() if one.name == "Dewi"), "12")
    assert "empat sampai delapan angka" in card._trouble.text()
    dewi = next(one for one in setting.desk.people.everybody() if one.name == "Dewi")
    with qtbot.waitSignal(card.told) as told:
        card._remove(dewi)
    assert [one.name for one in setting.desk.people.everybody()] == ["Sari"]
    told.args[1]()
    assert [one.name for one in setting.desk.people.everybody()] == ["Dewi", "Sari"]


def test_a_new_printed_code_is_shown_once(card, setting):
    card._make_code.click()
    assert card._shown_code.text() == card._code
    assert len(card._code) == 14
    assert card._print.isVisibleTo(card)


def test_a_volunteer_sees_the_people_but_changes_nothing(setting, qtbot):
    setting.desk.people.add("Adi", Role.VOLUNTEER)
    setting.desk.people.switch("Adi")
    page = SettingsPage(setting)
    show(qtbot, page)
    page.arrive()
    assert not page._people._add.isEnabled()
    assert not page._people._make_code.isEnabled()
