"""Pertanyaan: what two people wrote differently is asked in words, with who and what would follow, and one press answers it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from desktop.jobs import InlineJobs
from desktop.settings import Settings
from desktop.store.questions import Questions
from desktop.ui.activities.question_strip import QuestionStrip
from desktop.ui.kit.buttons import Button
from desktop.ui.questions.questions_page import QuestionsPage
from desktop.ui.setting import Setting
from desktop.ui.window import Desktop
from tests.homes import an_activity, open_desk
from tests.sync.centre import Centre
from tests.sync.world import Laptop
from tests.ui.screen import show


@pytest.fixture
def divided(tmp_path):
    """Sari's laptop, on which Dewi wrote other things about two records."""
    centre = Centre(tmp_path / "centre")
    sari, dewi = Laptop.new(tmp_path / "home"), Laptop.new(tmp_path / "dewi")
    for laptop, name in ((sari, "Sari"), (dewi, "Dewi")):
        laptop.desk.book.set_person(name)
        laptop.join(centre)
    batik, lele = sari.log("Batik sawit", n_total=18), sari.log("Budidaya lele")
    for laptop in (sari, dewi):
        laptop.settle(centre)
    sari.desk.book.save("activity", {"n_total": 20}, batik)
    dewi.desk.book.save("activity", {"n_total": 21}, batik)
    sari.desk.book.delete(lele)
    dewi.desk.book.save("activity", {"result": "Panen pertama"}, lele)
    for laptop in (sari, dewi, sari):
        laptop.settle(centre)
    yield sari, dewi, centre, batik, lele
    for laptop in (sari, dewi):
        laptop.close()
    centre.close()


def a_setting(desk) -> Setting:
    """The window's surroundings, everything done at once."""
    return Setting(desk, InlineJobs(), Settings(theme="light"))


@pytest.fixture
def page(divided, qtbot):
    made = QuestionsPage(a_setting(divided[0].desk))
    show(qtbot, made, 1100, 700)
    made.arrive()
    return made


def words(widget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def test_each_question_says_who_wrote_what_and_what_would_follow(page):
    told = {card.accessibleName().split(" · ")[1]: words(card) for card in page.cards}
    assert "Jumlah: mana yang benar?" in told["Batik sawit"]
    assert "21" in told["Batik sawit"]
    assert "Dewi" in told["Batik sawit"]
    assert "maka November 2026 punya 31 peserta" in told["Batik sawit"]
    assert "maka November 2026 punya 30 peserta" in told["Batik sawit"]
    assert "Tetap simpan" in told["Budidaya lele"]
    assert "maka masuk tempat sampah dan tidak dihitung" in told["Budidaya lele"]


def test_a_press_answers_for_all_laptops(page, divided, qtbot):
    sari, dewi, centre, batik, lele = divided
    card = next(one for one in page.cards if "Batik" in one.accessibleName())
    button = next(one for one in card.choices if one.accessibleName().startswith("21"))
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert len(page.cards) == 1
    for laptop in (sari, dewi):
        laptop.settle(centre)
    assert [one.record for one in dewi.desk.questions.open()] == [lele]
    assert dewi.desk.book.detail(batik).fields["n_total"] == 21


def test_answered_by_keyboard_alone(page, qtbot):
    while page.cards:
        focused = page.window().focusWidget()
        assert focused in page.cards[0].choices, "the cursor waits at the next question"
        qtbot.keyClick(focused, Qt.Key.Key_Space)
    assert "Tidak ada pertanyaan" in words(page)


def test_the_place_in_the_sidebar_comes_and_goes_with_the_questions(divided, qtbot):
    window = Desktop(a_setting(divided[0].desk))
    show(qtbot, window, 1366, 728)
    window.show_place("home")
    button = window._sidebar._buttons["questions"]
    assert (button.isVisible(), button.badge) == (True, 2)
    window.show_place("questions")
    page = window.present
    for _ in range(2):
        page.cards[0].choices[0].click()
    assert button.isVisible(), "she is still there"
    window.show_place("home")
    assert not button.isVisible()


def test_without_questions_the_place_is_hidden_and_the_page_says_what_it_is_for(tmp_path, qtbot):
    desk = open_desk(tmp_path / "home")
    desk.book.save("activity", an_activity())
    window = Desktop(a_setting(desk))
    show(qtbot, window, 1366, 728)
    window.show_place("home")
    assert not window._sidebar._buttons["questions"].isVisible()
    window.show_place("questions")
    assert "Tidak ada pertanyaan" in words(window.present)
    assert Questions(desk.store).open() == []
    desk.close()


def test_below_the_list_a_deletion_is_asked_about_in_words(divided, qtbot):
    sari, dewi, centre, _, lele = divided
    window = Desktop(a_setting(sari.desk))
    show(qtbot, window, 1366, 728)
    window.show_place("activities", lele)
    strip = window.present.findChild(QuestionStrip)
    qtbot.waitUntil(strip.isVisible)
    assert "deleted" not in words(strip)
    assert "Tetap disimpan?" in words(strip)
    buttons = {button.accessibleName(): button for button in strip.findChildren(Button)}
    assert set(buttons) == {"Hapus", "Tetap simpan"}
    buttons["Tetap simpan"].click()
    assert [one.record for one in sari.desk.questions.open()] == [divided[3]]
    for laptop in (sari, dewi):
        laptop.settle(centre)
    assert "Budidaya lele" in dewi.titles()
