"""Every line of the form remembers: the most used first, found by letters from inside a word, each partner by itself."""

import pytest
from PySide6.QtWidgets import QApplication

from desktop.ui.activities.activity_page import ActivityPage
from tests.homes import an_activity
from tests.ui.hands import Hands
from tests.ui.screen import LISTS, show


@pytest.fixture
def form(setting, qtbot):
    """A new form, after activities with these fields, one a day."""

    def make(*earlier: dict) -> ActivityPage:
        for day, fields in enumerate(earlier, 1):
            setting.desk.book.save("activity", {**an_activity(date_start=f"2026-11-{day:02}"), **fields})
        page = ActivityPage(setting)
        show(qtbot, page)
        page.arrive(None)
        page.form._more.set_open(True)
        return page

    return make


def offered(page: ActivityPage, field: str, letters: str) -> list[str]:
    """What stands below the field once these letters are typed."""
    page.form.focus(field)
    page.form.row(field).editor.clear()
    Hands().type(letters)
    popup = QApplication.activePopupWidget()
    return [popup.model().index(row, 0).data() for row in range(popup.model().rowCount())] if popup else []


@LISTS
@pytest.mark.parametrize("field", ["title", "place", "speaker", "skill_taught", "books_used"])
def test_letters_from_inside_a_word_find_what_was_used_most(form, field):
    page = form(*({field: words} for words in ("Bu Siti Rahmawati", "Pak Rahmat Hidayat", "Dewi", "Bu Siti Rahmawati")))
    assert offered(page, field, "AHMA") == ["Bu Siti Rahmawati", "Pak Rahmat Hidayat"]
    Hands().press("↓", "↓", "Enter")
    assert page.form.fields()[field] == "Pak Rahmat Hidayat"


@LISTS
def test_of_several_partners_each_is_offered_by_itself(form):
    page = form({"partner_ids": ["Puskesmas Teluk Bayur", "Karang Taruna", "PKK"]})
    assert offered(page, "partner_ids", "pkk, tar") == ["Karang Taruna"]
    Hands().press("↓", "Enter")
    assert page.form.fields()["partner_ids"] == ["pkk", "Karang Taruna"]


def test_nothing_is_offered_that_does_not_hold_the_letters(form):
    assert offered(form({"place": "Balai Kampung"}), "place", "xyz") == []
