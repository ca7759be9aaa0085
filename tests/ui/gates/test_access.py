"""Each part of the audit by keyboard and by ear sees a fault that was planted. Every view is looked at in test_views.py."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QButtonGroup, QComboBox, QFrame, QLabel, QLineEdit, QMenu, QPushButton, QVBoxLayout, QWidget

from tests.ui.gates.access import out_of_order, out_of_reach, unnamed
from tests.ui.screen import show


class _Trap(QLineEdit):
    def event(self, event: QEvent) -> bool:
        return True if event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Tab else super().event(event)


class _Nothing(QWidget):
    def __init__(self, parent=None):
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)


@pytest.fixture
def room(qtbot):
    made = QWidget()
    column = QVBoxLayout(made)
    for word in ("Simpan", "Cetak", "Kirim"):
        column.addWidget(QPushButton(word))
    show(qtbot, made, 300, 300)
    assert unnamed(made) + out_of_reach(made) + out_of_order(made) == []
    return made


def test_the_audit_sees_a_button_without_a_name(room):
    room.findChild(QPushButton).setText("")
    assert unnamed(room) == ["QPushButton in QWidget has no name"]


def test_the_audit_sees_what_has_no_role(room):
    odd = _Nothing(room)
    odd.setAccessibleName("Kartu")
    odd.show()
    assert unnamed(room) == ["_Nothing in QWidget (Kartu) has no role"]


def test_a_frame_is_no_role(room):
    odd = QFrame(room)
    odd.setFrameShape(QFrame.Shape.Box)
    odd.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    odd.setAccessibleName("Kartu")
    odd.show()
    assert unnamed(room) == ["QFrame in QWidget (Kartu) has no role"]


def test_the_audit_sees_a_box_of_choices_with_no_name_but_its_choice(room):
    box = QComboBox(room)
    box.addItem("November")
    box.show()
    assert unnamed(room) == ["QComboBox in QWidget has no name"]


def test_the_audit_sees_one_of_several_that_does_not_say_so(room):
    group = QButtonGroup(room)
    for button in room.findChildren(QPushButton):
        button.setCheckable(True)
        group.addButton(button)
    assert len(unnamed(room)) == 3
    for button in room.findChildren(QPushButton):
        button.setAutoExclusive(True)
    assert unnamed(room) == []


def test_the_audit_sees_a_line_of_a_menu_without_a_word(qtbot):
    menu = QMenu()
    qtbot.addWidget(menu)
    menu.addAction("Simpan")
    menu.addSeparator()
    assert unnamed(menu) == []
    menu.addAction("")
    assert unnamed(menu) == ["QMenu has a line without a word"]


def test_the_audit_sees_what_tab_passes_by(room):
    room.findChildren(QPushButton)[1].setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    assert out_of_reach(room) == ["QPushButton in QWidget (Cetak) is not reached by Tab"]


def test_the_audit_sees_a_trap(room):
    trap = _Trap()
    room.layout().insertWidget(1, trap)
    first, second, third = room.findChildren(QPushButton)
    for before, after in ((first, trap), (trap, second), (second, third)):
        QWidget.setTabOrder(before, after)
    trap.show()
    assert out_of_reach(room)[0] == "Tab does not leave _Trap in QWidget"


def test_the_audit_sees_tab_going_up(room):
    first, second, third = room.findChildren(QPushButton)
    QWidget.setTabOrder(first, third)
    QWidget.setTabOrder(third, second)
    assert len(out_of_order(room)) == 1
    assert room.findChild(QLabel) is None
