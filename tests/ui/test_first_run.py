"""First run by keyboard, without a network."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy

from desktop.jobs import InlineJobs
from desktop.settings import Settings, load, save
from desktop.ui.setting import Setting
from desktop.ui.welcome.welcome_page import WelcomePage
from tests.homes import open_desk
from tests.ui.screen import press, show, type_words


def type_and_enter(qtbot, text):
    type_words(qtbot, text)
    press(qtbot, Qt.Key.Key_Return)


def test_a_library_is_set_up_by_keyboard(qtbot, tmp_path):
    desk = open_desk(tmp_path / "home", set_up=False)
    page = WelcomePage(Setting(desk, InlineJobs(), Settings()))
    show(qtbot, page)
    page._village.setFocus()
    finished = QSignalSpy(page.finished)
    qtbot.keyClicks(page._village, "labanan makarti")
    qtbot.waitUntil(lambda: page._found.count() > 0)
    qtbot.keyClick(page._village, Qt.Key.Key_Return)
    type_and_enter(qtbot, "Al-Fadhilah")
    type_and_enter(qtbot, "Sari")
    assert finished.count() == 1
    profile = desk.book.profile()
    assert (profile.fields["area_code"], profile.name, profile.area_term) == ("64.03.09.2006", "Al-Fadhilah", "Kampung")
    assert desk.person == "Sari"
    desk.close()


def test_what_is_missing_is_said_before_anything_is_named(qtbot, tmp_path):
    desk = open_desk(tmp_path / "home", set_up=False)
    page = WelcomePage(Setting(desk, InlineJobs(), Settings()))
    show(qtbot, page)
    page.start()
    assert page._village_row.finding
    assert desk.book.profile() is None
    desk.close()


def test_an_unknown_village_is_said(qtbot, tmp_path):
    desk = open_desk(tmp_path / "home", set_up=False)
    page = WelcomePage(Setting(desk, InlineJobs(), Settings()))
    show(qtbot, page)
    qtbot.keyClicks(page._village, "xqzw")
    page._look_up()
    assert "xqzw" in page._village_row.finding
    desk.close()


def test_choices_are_remembered_and_a_damaged_file_is_forgotten(tmp_path):
    save(tmp_path, Settings(language="en", theme="dark", text_percent=125, window=(1, 2, 800, 600)))
    assert load(tmp_path) == Settings(language="en", theme="dark", text_percent=125, window=(1, 2, 800, 600))
    (tmp_path / "settings.json").write_text('{"language": 7, "text_percent": 900, "window": "x", "theme"', encoding="utf-8")
    assert load(tmp_path) == Settings()
    (tmp_path / "settings.json").write_text('{"language": 7, "text_percent": 900, "window": "x"}', encoding="utf-8")
    assert load(tmp_path) == Settings(text_percent=150)


def test_choices_that_cannot_be_kept_cost_nothing_else(tmp_path):
    save(tmp_path / "gone", Settings())
    assert not (tmp_path / "gone").exists()
