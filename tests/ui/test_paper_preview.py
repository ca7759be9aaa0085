"""The page before it is printed: for eyes the page itself, for ears its words, by keyboard both at once."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QApplication

from desktop.ui.reports.reports_page import MONTHLY, RECEIPT, ReportsPage
from tests.ui.screen import press, show

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(setting, qtbot):
    made = ReportsPage(setting)
    show(qtbot, made)
    made.arrive("2026-11")
    made.preview.setFocus()
    return made


def test_what_stands_on_the_paper_is_read_aloud(page):
    told = QAccessible.queryAccessibleInterface(QApplication.focusWidget())
    assert told.role() is QAccessible.Role.EditableText
    assert told.state().readOnly
    assert told.text(QAccessible.Text.Name) == "Halaman seperti yang dicetak"
    words = told.textInterface()
    assert "LAPORAN BULANAN" in words.text(0, words.characterCount())


def test_the_pages_move_with_the_cursor(page, qtbot):
    bar = page.preview.findChild(QPdfView).verticalScrollBar()
    places = [bar.value()]
    for key in (Qt.Key.Key_Down, Qt.Key.Key_PageDown):
        press(qtbot, key)
        places.append(bar.value())
    assert 0 == places[0] < places[1] < places[2]
    press(qtbot, Qt.Key.Key_End, CTRL)
    assert bar.value() == bar.maximum()
    press(qtbot, Qt.Key.Key_Home, CTRL)
    assert bar.value() == 0


def test_the_words_can_be_copied_and_not_changed(page, qtbot):
    press(qtbot, Qt.Key.Key_X)
    press(qtbot, Qt.Key.Key_A, CTRL)
    press(qtbot, Qt.Key.Key_C, CTRL)
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("PEMERINTAH KABUPATEN BERAU")
    assert copied == QApplication.focusWidget().toPlainText()


def test_a_click_on_the_page_puts_the_keys_there(page, qtbot):
    page._print.setFocus()
    qtbot.mouseClick(page.preview.findChild(QPdfView).viewport(), Qt.MouseButton.LeftButton)
    assert QApplication.focusWidget() is page.preview.focusProxy()


def test_kinds_of_paper_are_one_of_several(page, qtbot):
    monthly, receipt = page._kinds[MONTHLY], page._kinds[RECEIPT]
    assert [QAccessible.queryAccessibleInterface(one).role() for one in (monthly, receipt)] == [QAccessible.Role.RadioButton] * 2
    receipt.click()
    assert (monthly.isChecked(), receipt.isChecked()) == (False, True)
    assert page.preview.pdf == b""
    page.arrive("2026-11")
    assert (monthly.isChecked(), receipt.isChecked()) == (True, False)
