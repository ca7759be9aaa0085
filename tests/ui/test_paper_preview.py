"""The page before it is printed: for eyes the page itself, for ears its words, by keyboard both at once."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QWheelEvent
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QApplication

from desktop.ui.reports.reports_page import ANNUAL, INDEX, MONTHLY, RECEIPT, ReportsPage
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


def test_pages_in_small_are_drawn_where_they_are_looked_at_and_lead_to_the_page(setting, page, qtbot):
    paper = page._paper
    page._kinds[ANNUAL].click()
    count = page.preview.pages
    assert (count > 1, paper.strip.isVisible()) == (True, False), "the page itself has the room until she wishes otherwise"
    paper.small.click()
    assert setting.choices.thumbnails
    model = paper.strip.model()
    told = [model.index(number).data(Qt.ItemDataRole.AccessibleTextRole) for number in range(count)]
    assert told[-1] == f"Halaman {count} dari {count}"
    qtbot.waitUntil(lambda: model.index(0).data(Qt.ItemDataRole.DecorationRole) is not None)
    paper.strip.setFocus()
    press(qtbot, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: (page.preview.page, paper.number.text()) == (1, "2"))
    paper.before.click()
    qtbot.waitUntil(lambda: (page.preview.page, paper.strip.currentIndex().row()) == (0, 0))
    paper.number.setText(str(count))
    paper.number.setFocus()
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not paper.after.isEnabled())


def test_one_page_needs_no_tools_for_pages_and_none_no_tools_at_all(page):
    page._paper.small.click()
    page._kinds[INDEX].click()
    assert page.preview.pages == 1
    assert [one.isVisible() for one in (page._paper.strip, page._paper.after, page._paper.sizes)] == [False, False, True]
    page._kinds[RECEIPT].click()
    assert not page._paper.sizes.isVisible()


def test_the_size_is_chosen_by_keys_wheel_and_per_cent_and_is_said(page, qtbot):
    zoom, sizes = page._paper.zoom, page._paper.sizes
    fitted = zoom.factor
    assert (sizes.value(), sizes.currentText()) == ("width", f"{round(fitted * 100)} % lebar")
    press(qtbot, Qt.Key.Key_Plus, CTRL)
    assert zoom.factor == pytest.approx(fitted * 1.2)
    assert sizes.currentText() == f"{round(fitted * 120)} %"
    middle = page.preview.view.viewport().rect().center().toPointF()
    turn = QWheelEvent(middle, middle, QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton, CTRL, Qt.ScrollPhase.NoScrollPhase, False)
    QApplication.sendEvent(page.preview.view.viewport(), turn)
    assert zoom.factor == pytest.approx(fitted)
    sizes.choose(150)
    sizes.activated.emit(sizes.currentIndex())
    assert zoom.factor == 1.5
    press(qtbot, Qt.Key.Key_0, CTRL)
    assert zoom.mode == "width"
    zoom.fit("whole")
    assert zoom.factor < fitted
