"""Backups as she meets them: made by themselves, onto a stick, and back into an empty computer."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from core.error_words import words_for
from desktop.jobs import InlineJobs
from desktop.settings import Settings
from desktop.store import backups
from desktop.store.rows import ActivityQuery
from desktop.ui.home.attention import NeedRow
from desktop.ui.kit.toast import Toast
from desktop.ui.language import Language
from desktop.ui.main_window import MainWindow
from desktop.ui.setting import Setting
from desktop.ui.settings.backup_card import STICK_FOLDER
from desktop.ui.settings.restore_sheet import RestoreSheet
from desktop.ui.settings.settings_page import SettingsPage
from desktop.ui.window import Desktop
from tests.homes import Clock, an_activity, open_desk
from tests.ui.screen import show


@pytest.fixture
def card(setting, qtbot):
    setting.desk.book.save("activity", an_activity())
    page = SettingsPage(setting)
    show(qtbot, page)
    page.arrive()
    return page.backup


def words_on(widget) -> str:
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def test_before_the_first_one_she_reads_that_there_is_none(card):
    assert "Belum ada cadangan." in words_on(card)


def test_a_backup_on_a_stick_is_named_by_the_stick(card, tmp_path, qtbot):
    with qtbot.waitSignal(card.told) as told:
        card.back_up(tmp_path / "merah", "MERAH")
    assert "MERAH" in told.args[0]
    assert "di MERAH · 2 catatan, 0 foto" in words_on(card)
    assert len(backups.found_in(tmp_path / "merah" / STICK_FOLDER)) == 1


def test_a_stick_without_room_is_told_in_words(card, tmp_path, monkeypatch):
    monkeypatch.setattr(shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(100, 100, 0))
    card.back_up(tmp_path / "merah", "MERAH")
    assert words_for("disk_full", "id").happened in words_on(card)
    assert card._here.isEnabled()


def test_the_window_makes_one_by_itself_once_a_day(setting, qtbot):
    setting.desk.book.save("activity", an_activity())
    window = Desktop(setting)
    show(qtbot, window, 1366, 728)
    window.back_up_if_due()
    window.back_up_if_due()
    assert len(backups.found_in(setting.desk.home.backups)) == 1


def test_an_empty_computer_becomes_the_library_again(dressed, tmp_path, qtbot):
    desk = open_desk(tmp_path / "old")
    desk.book.save("activity", an_activity())
    desk.backups.make(tmp_path / "stick", "MERAH")
    desk.close()
    window = MainWindow(tmp_path / "new", Settings(theme="light"), InlineJobs(), dressed, Language(QApplication.instance(), "id"))
    show(qtbot, window, 1366, 728)
    window.open_home()
    window.ask_backup()
    sheet = window.findChild(RestoreSheet)
    sheet.look_in(tmp_path / "stick")
    assert "Al-Fadhilah" in sheet.list.item(0).text()
    sheet.restore()
    assert window._desk.book.activity_page(ActivityQuery(), 0, 5)[0].title == "Pelatihan keripik pisang"
    window.close_home()


def test_nothing_found_says_where_to_look(dressed, tmp_path, qtbot):
    window = MainWindow(tmp_path / "new", Settings(theme="light"), InlineJobs(), dressed, Language(QApplication.instance(), "id"))
    show(qtbot, window, 1366, 728)
    window.open_home()
    window.ask_backup()
    sheet = window.findChild(RestoreSheet)
    sheet.look_in(tmp_path)
    assert sheet._none.isVisible()
    assert not sheet._restore.isEnabled()
    sheet.leave()
    window.close_home()


def test_a_laptop_that_is_never_shut_down_is_backed_up_every_day(tmp_path, qtbot):
    clock = Clock()
    desk = open_desk(tmp_path / "home", clock)
    window = Desktop(Setting(desk, InlineJobs(), Settings(theme="light")))
    show(qtbot, window, 1366, 728)
    for _ in range(2):
        desk.book.save("activity", an_activity())
        window._backup_timer.timeout.emit()
        clock.now += 86_400_000
    assert len(backups.found_in(desk.home.backups)) == 2
    assert window._backup_timer.isActive()
    window.close()
    desk.close()


def test_home_asks_for_a_stick_and_leads_to_the_card(setting, qtbot):
    setting.desk.book.save_all("activity", [an_activity()] * 20)
    window = Desktop(setting)
    show(qtbot, window, 1366, 728)
    window.show_place("home")
    (need,) = (one for one in window.present.findChildren(NeedRow) if one.accessibleName().startswith("Cadangkan ke flashdisk"))
    need.click()
    assert window.present is window.page("settings")
    card = window.present.backup
    assert window.rect().contains(card.mapTo(window, card.rect().center()))


def test_what_was_made_can_be_shown_where_it_lies(card, tmp_path, qtbot, monkeypatch):
    shown = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: shown.append(url.toLocalFile()))
    host = QWidget()
    show(qtbot, host, 900, 400)
    toast = Toast(host)
    card.told.connect(toast.say)
    card.back_up(tmp_path / "merah", "MERAH")
    toast._show_file.click()
    assert Path(shown[0]).parent == tmp_path / "merah" / STICK_FOLDER
    assert not toast._button.isVisible()
