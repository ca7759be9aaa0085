"""F1 works on what lies over a page, and the audit sees a field without a paragraph of its own. Every view is asked in test_views.py."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from core.help_book import help_book
from desktop.ui.help.help_sheet import HelpSheet
from desktop.ui.kit.helping import explain
from tests.ui.gates.explained import unexplained
from tests.ui.gates.views import view
from tests.ui.screen import press, show

OVER_THE_PAGE = {"switch": "people.switch", "restore": "settings.restore", "palette": "search", "photo": "photos.large"}


@pytest.mark.parametrize(("name", "topic"), OVER_THE_PAGE.items())
def test_f1_works_on_what_lies_over_the_page_and_esc_goes_back_to_it(window, qtbot, name, topic):
    with view(window, name) as seen:
        before = QApplication.focusWidget()
        for _ in range(2):  # pressed again it stays as it is
            press(qtbot, Qt.Key.Key_F1)
        (sheet,) = [one for one in window.findChildren(HelpSheet) if one.isVisible()]
        assert sheet.topic == topic
        press(qtbot, Qt.Key.Key_Escape)
        assert not sheet.isVisible()
        assert seen.isVisible()
        assert QApplication.focusWidget() is before


@pytest.fixture
def room(qtbot):
    made = QWidget()
    column = QVBoxLayout(made)
    field = QLineEdit()
    field.setAccessibleName("Jumlah")
    explain(field, "activity.n_total")
    column.addWidget(field)
    show(qtbot, made, 300, 200)
    assert unexplained(made, help_book("id")) == []
    return made


@pytest.mark.parametrize(
    ("topic", "fault"),
    [
        ("activity.shoe_size", "is not in the book"), ("", "is not in the book"), ("visits", "by its page alone"),
        ("activity.place", "does not speak of"),
    ],
)  # fmt: skip
def test_the_audit_sees_a_field_that_is_not_explained(room, topic, fault):
    explain(room.findChild(QLineEdit), topic)
    (found,) = unexplained(room, help_book("id"))
    assert fault in found
