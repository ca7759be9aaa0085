"""No word is cut at the size of her screen: ordinary and large text, both languages, the longest names of a place."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QPushButton,
    QTableWidget,
    QWidget,
)

from desktop.ui.kit.fields import DateField
from tests.ui.gates.cut import cut
from tests.ui.gates.kinds import unseen
from tests.ui.gates.rooms import LONGEST
from tests.ui.screen import LISTS, show


def test_the_gate_sees_a_sheet_that_is_in_no_view():
    everything = unseen(set())
    assert {"HelpSheet", "BlurSheet", "MonthCalendar"} <= everything
    assert unseen(everything - {"BlurSheet"}) == {"BlurSheet"}


@pytest.fixture
def room(qtbot):
    made = QWidget()
    row = QHBoxLayout(made)
    row.addWidget(QLabel("Nagari"))
    row.addWidget(QPushButton("Simpan"))
    show(qtbot, made, 400, 80)
    assert cut(made) == []
    return made


def test_the_gate_sees_a_label_that_is_too_narrow(room):
    label = room.findChild(QLabel)
    label.setFixedWidth(60)
    label.setText(LONGEST)
    QApplication.processEvents()
    assert len(cut(room)) == 1
    label.setWordWrap(True)
    label.setFixedHeight(20)
    QApplication.processEvents()
    assert len(cut(room)) == 1


def test_the_gate_sees_a_button_that_is_too_narrow(room):
    button = room.findChild(QPushButton)
    button.setFixedWidth(30)
    QApplication.processEvents()
    assert "Simpan" in cut(room)[0]


def test_the_gate_sees_a_heading_that_is_too_narrow(room):
    table = QTableWidget(1, 1)
    table.setHorizontalHeaderLabels([LONGEST])
    room.layout().addWidget(table)
    table.show()
    table.setColumnWidth(0, 50)
    assert LONGEST in cut(room)[0]


def _hint(field: QLineEdit) -> None:
    field.setPlaceholderText(LONGEST)


def _date(field: QLineEdit) -> None:
    field.set_value("2026-11-21")
    field.setFixedWidth(60)


@pytest.mark.parametrize(("make", "spoil"), [
    (QLineEdit, _hint), (lambda: DateField("id"), _date), (QComboBox, lambda box: box.addItem(LONGEST)),
    (QListWidget, lambda listed: listed.addItem(LONGEST)),
])  # fmt: skip
def test_the_gate_sees_words_that_do_not_fit_into_a_field(room, make, spoil):
    field = make()
    field.setMinimumWidth(1)
    field.setMaximumWidth(120)
    if isinstance(field, QListWidget):
        field.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    room.layout().addWidget(field)
    QApplication.processEvents()
    assert cut(room) == []
    spoil(field)
    QApplication.processEvents()
    assert len(cut(room)) == 1
    field.setToolTip(LONGEST)
    assert len(cut(room)) == (0 if isinstance(field, QComboBox) else 1)  # a choice may be shortened where the mouse shows it whole


@LISTS
def test_the_gate_sees_a_menu_that_is_too_narrow(qtbot):
    menu = QMenu()
    qtbot.addWidget(menu)
    menu.addAction(LONGEST)
    menu.popup(menu.pos())
    QApplication.processEvents()
    assert cut(menu) == []
    menu.setFixedWidth(60)
    QApplication.processEvents()
    assert len(cut(menu)) == 1
