"""Periksa and the sheet that says that the data is safe."""

import sys
import threading

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from desktop.app import Witness
from desktop.care.incidents import Incidents
from desktop.jobs import InlineJobs
from desktop.settings import Settings
from desktop.ui.incident_sheet import IncidentSheet
from desktop.ui.language import Language
from desktop.ui.main_window import MainWindow
from desktop.ui.settings.settings_page import SettingsPage
from tests.ui.screen import show


def words_on(widget) -> str:
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


@pytest.fixture
def card(setting, qtbot):
    page = SettingsPage(setting)
    show(qtbot, page)
    page.arrive()
    return page.check


def test_the_check_speaks_in_sentences_and_gives_a_code(card, qtbot):
    card._look.click()
    shown = words_on(card)
    assert "Basis data utuh" in shown
    assert "Belum ada cadangan" in shown
    assert len(card._code.text()) == 9
    card._copy.click()
    assert QGuiApplication.clipboard().text() == card._code.text()


def test_the_packet_is_saved_and_a_full_disk_is_told(card, tmp_path, qtbot):
    card._look.click()
    with qtbot.waitSignal(card.told):
        card.save_to(tmp_path / "bantuan.zip")
    assert (tmp_path / "bantuan.zip").stat().st_size > 500
    card.save_to(tmp_path / "no such folder" / "bantuan.zip")
    assert card._trouble.isVisibleTo(card)


@pytest.fixture
def window(dressed, tmp_path, qtbot):
    made = MainWindow(tmp_path / "home", Settings(theme="light"), InlineJobs(), dressed, Language(QApplication.instance(), "id"))
    show(qtbot, made, 1366, 728)
    made.open_home()
    yield made
    made.close_home()


@pytest.fixture
def witness(window, tmp_path):
    made = Witness(Incidents(tmp_path / "incidents.txt"))
    made.seen.connect(window.tell_incident)
    yield made
    made.leave()


def fail() -> None:
    raise RuntimeError("Bu Rina")


def test_an_error_inside_says_that_the_data_is_safe_and_she_goes_on(window, witness, qtbot):
    with qtbot.captureExceptions():
        sys.excepthook = witness._see
        QTimer.singleShot(0, fail)
        qtbot.waitUntil(lambda: window.findChild(IncidentSheet) is not None)
    sheet = window.findChild(IncidentSheet)
    assert "aman di komputer ini" in words_on(sheet)
    next(button for button in sheet.findChildren(QPushButton) if "Salin" in button.text()).click()
    assert "RuntimeError" in QGuiApplication.clipboard().text()
    assert "Bu Rina" not in QGuiApplication.clipboard().text()
    sheet._go_on.click()
    assert not sheet.isVisible()


def test_an_error_in_another_thread_is_told_in_the_windows(window, witness, qtbot):
    thread = threading.Thread(target=fail)
    with qtbot.captureExceptions():
        thread.start()
        thread.join()
        qtbot.waitUntil(lambda: window.findChild(IncidentSheet) is not None)


def test_many_errors_are_one_sheet(window, qtbot):
    window.tell_incident("x")
    window.tell_incident("y")
    assert len(window.findChildren(IncidentSheet)) == 1
