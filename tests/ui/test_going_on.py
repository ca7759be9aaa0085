"""Enter goes on through the form, field by field, and stops where it would do harm."""

import pytest
from PySide6.QtWidgets import QApplication

from desktop.ui.activities.activity_page import ActivityPage
from tests.homes import an_activity
from tests.ui.hands import Hands
from tests.ui.screen import LISTS, show


@pytest.fixture
def page(setting, qtbot):
    setting.desk.book.save("activity", an_activity(place="Balai Kampung", partner_ids=["PKK Labanan Makarti"]))
    made = ActivityPage(setting)
    show(qtbot, made)
    made.arrive(None)
    return made


def name() -> str:
    return QApplication.focusWidget().accessibleName()


def test_enter_goes_through_the_form_over_chips_and_folds(page):
    hands, seen = Hands(), [name()]
    for _ in range(12):
        hands.press("Enter")
        seen.append(name())
    assert seen == [
        "Nama kegiatan", "Tanggal", "Bidang", "Bentuk", "Tempat", "Mitra", "Strategi", "Anak", "Hasil", "Jumlah", "Laki-laki",
        "Perempuan", "Tambah foto",
    ]  # fmt: skip


def test_from_a_chip_in_the_middle_enter_leaves_them_all_and_chooses_none(page):
    page.form.focus("strategy")
    Hands().press("Enter", "Tab", "Tab", "Enter")
    assert name() == "Hasil"
    assert page.form.fields()["target_groups"] is None


def test_enter_breaks_a_line_once_something_is_written(page):
    page.form.focus("result")
    hands = Hands()
    hands.type("dua")
    hands.press("Enter")
    hands.type("baris")
    assert page.form.fields()["result"] == "dua\nbaris"
    hands.press("Tab", "Enter", "Tab")  # on the line that folds, Enter opens
    assert name() == "Narasumber"


@LISTS
def test_enter_takes_the_marked_word_and_goes_on(page):
    page.form.focus("place")
    hands = Hands()
    hands.type("kam")
    hands.press("↓", "Enter")
    assert page.form.fields()["place"] == "Balai Kampung"
    assert name() == "Mitra"
    assert QApplication.activePopupWidget() is None


@LISTS
def test_enter_keeps_what_was_typed_when_no_word_is_marked_and_goes_on(page):
    page.form.focus("place")
    hands = Hands()
    hands.type("Balai")
    assert QApplication.activePopupWidget() is not None
    hands.press("Enter")
    assert page.form.fields()["place"] == "Balai"
    assert name() == "Mitra"
    assert QApplication.activePopupWidget() is None
