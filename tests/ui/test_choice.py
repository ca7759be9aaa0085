"""Choosing by typing: in a closed box and in an open list, by how a word begins and by what stands inside it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from core.domain.lists import shipped_lists
from desktop.ui.kit.choice import ChoiceBox
from desktop.ui.kit.fields import CodeField
from desktop.ui.kit.label_search import find_label
from tests.ui.hands import Hands
from tests.ui.screen import LISTS, show

THEMES = [shipped_lists().label("activity_theme", code, "id") for code in shipped_lists().codes("activity_theme")]


@pytest.fixture
def room(qtbot):
    made = QWidget()
    made.box = CodeField("activity_theme", "id")
    made.box.setAccessibleName("Bidang")
    made.line = QLineEdit()
    column = QVBoxLayout(made)
    column.addWidget(made.box)
    column.addWidget(made.line)
    show(qtbot, made, 400, 300)
    made.box.setFocus(Qt.FocusReason.TabFocusReason)
    return made


@pytest.mark.parametrize(("typed", "label"), {
    "kes": "Kesehatan", "KES": "Kesehatan", "kea": "Keagamaan", "p": "Pendidikan", "per": "Pertanian & Perkebunan",
    "usaha": "Ekonomi & Usaha", "lit": "TIK / Literasi Digital", "saha": "Ekonomi & Usaha", "digit": "TIK / Literasi Digital",
    "gemar mem": "Gemar Membaca & Literasi", "kelaut": "Perikanan & Kelautan", "desa": "Pemerintahan & Administrasi Desa",
}.items())  # fmt: skip
def test_letters_choose_the_label_that_is_meant(room, typed, label):
    edited = QSignalSpy(room.box.edited)
    Hands().type(typed)
    assert room.box.currentText() == label
    assert edited.count() >= 1


def test_a_beginning_goes_before_a_word_and_a_word_before_letters_inside():
    labels = ["Bahasa", "Rumah baca", "Baca", "Pembaca"]
    assert find_label(labels, "bac").number == 2
    assert find_label(labels[:2] + labels[3:], "bac").number == 1
    assert find_label(["Bahasa", "Pembaca"], "bac").number == 1
    assert find_label(labels, "c") is None
    assert find_label(labels, "xyz") is None
    assert find_label(["Café"], "cafe").number == 0


def test_the_same_letter_again_goes_on_to_the_next(room):
    seen = []
    for _ in range(5):
        Hands().type("p")
        seen.append(room.box.currentText())
    assert seen == [label for label in THEMES if label.startswith("P")] + ["Pendidikan"]


def test_backspace_takes_a_letter_off_and_a_letter_that_fits_nowhere_begins_anew(room):
    hands = Hands()
    hands.type("kea")
    hands.press("Backspace")
    hands.type("s")
    assert room.box.currentText() == "Kesehatan"
    hands.type("li")
    assert room.box.currentText() == "Lingkungan"


@LISTS
def test_letters_choose_in_the_open_list_and_enter_takes_it(room, qtbot):
    hands = Hands()
    hands.press("Space")
    assert room.box.view().isVisible()
    hands.type("digit")
    assert room.box.view().currentIndex().data() == "TIK / Literasi Digital"
    assert room.box.value() is None
    hands.press("Enter")
    assert room.box.value() == "ict"
    qtbot.waitUntil(lambda: not room.box.view().isVisible())  # the style lets it blink first


def test_a_letter_that_chooses_is_no_shortcut_and_one_that_does_not_is(room):
    pressed = QSignalSpy(QShortcut(QKeySequence("V"), room).activated)
    also = QSignalSpy(QShortcut(QKeySequence("K"), room).activated)
    hands = Hands()
    hands.type("k")
    assert room.box.currentText() == "Kesehatan"
    hands.type("v")
    assert (pressed.count(), also.count()) == (1, 0)


def test_the_month_box_is_found_by_its_name(qtbot):
    box = ChoiceBox("Bulan")
    box.offer([("November 2026", "2026-11"), ("Oktober 2026", "2026-10"), ("September 2026", "2026-09")])
    show(qtbot, box, 300, 60)
    box.setFocus(Qt.FocusReason.TabFocusReason)
    chosen = QSignalSpy(box.activated)
    Hands().type("okt")
    assert box.value() == "2026-10"
    assert chosen.count() == 1


def test_qt_alone_would_not_have_found_it(qtbot):
    box = QComboBox()
    box.addItems(["–", *THEMES])
    show(qtbot, box, 300, 60)
    box.setFocus(Qt.FocusReason.TabFocusReason)
    Hands().type("usaha")
    assert box.currentText() != "Ekonomi & Usaha"
