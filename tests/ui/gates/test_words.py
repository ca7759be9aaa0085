"""The gate sees each kind of English word that was planted in Indonesian. Every view is read in test_views.py."""

import pytest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QMenu, QPushButton, QTableWidget, QVBoxLayout, QWidget

from core.words import catalogue
from tests.ui.gates.words import English, words_of
from tests.ui.screen import LISTS, show


@pytest.fixture(scope="module")
def english():
    return English(catalogue("id"))


@pytest.fixture
def room(qtbot, english):
    made = QWidget()
    column = QVBoxLayout(made)
    for part in (QLabel("Kegiatan"), QPushButton("Simpan"), QLineEdit(), QComboBox(), QTableWidget(1, 1)):
        column.addWidget(part)
    show(qtbot, made, 400, 300)
    assert words_of(made) >= {"Kegiatan", "Simpan"}
    assert english.in_words(words_of(made)) == set()
    return made


def _in_a_menu(room: QWidget) -> None:
    menu = QMenu(room)
    menu.addAction("Columns")
    menu.popup(room.pos())


PLANTED = {
    "a label": lambda room: room.findChild(QLabel).setText("Activities"),
    "a part of a label": lambda room: room.findChild(QLabel).setText("24 November 2026 · Backed up and checked."),
    "a number in it": lambda room: room.findChild(QLabel).setText("12 days saved on this computer."),
    "a name in it": lambda room: room.findChild(QLabel).setText("The PIN of Dewi is set."),
    "what was never marked": lambda room: room.findChild(QLabel).setText("Nothing to see on this page"),
    "a button": lambda room: room.findChild(QPushButton).setText("&Save"),
    "a name for ears": lambda room: room.findChild(QPushButton).setAccessibleName("Remove photo"),
    "a description for ears": lambda room: room.findChild(QPushButton).setAccessibleDescription("Enter shows it large"),
    "a word under the mouse": lambda room: room.findChild(QPushButton).setToolTip("Show large"),
    "a hint": lambda room: room.findChild(QLineEdit).setPlaceholderText("for example: public holiday"),
    "a choice": lambda room: room.findChild(QComboBox).addItem("High contrast"),
    "a heading": lambda room: room.findChild(QTableWidget).setHorizontalHeaderLabels(["Women"]),
    "a menu": _in_a_menu,
}  # fmt: skip


@LISTS
@pytest.mark.parametrize("place", PLANTED)
def test_the_gate_sees_an_english_word_in(room, english, place):
    PLANTED[place](room)
    assert len(english.in_words(words_of(room))) == 1
