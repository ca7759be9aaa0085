"""F1: the right paragraph for every field, in her language, without a line."""

import ast
import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from core.field_words import LABELS
from core.help_book import HelpBook, help_book
from core.words import catalogue
from desktop.jobs import InlineJobs
from desktop.settings import Settings
from desktop.ui import actions
from desktop.ui.help.help_sheet import HelpSheet, help_by_key
from desktop.ui.help.keys import key_rows
from desktop.ui.setting import Setting
from desktop.ui.welcome.welcome_page import WelcomePage
from desktop.ui.window import PAGES, Desktop
from tests.homes import open_desk
from tests.reports.paper import read
from tests.ui.screen import press, show, type_words

ROOT = Path(__file__).parents[2]
PARTS = (
    "start", "welcome", "search", "status", "drafts", "power", "lost", "people.pin", "photos.consent", "visits.quick_line",
    "exchange.join", "reports.monthly", "settings.backup", "practice", "keys", "contact",
)  # fmt: skip


@pytest.fixture
def window(setting, qtbot):
    made = Desktop(setting)
    show(qtbot, made, 1366, 728)
    made.show_place("home")
    return made


def sheet_of(window: Desktop) -> HelpSheet:
    (sheet,) = [one for one in window.findChildren(HelpSheet) if not one.isHidden()]
    return sheet


def missing(book: HelpBook, wanted) -> list[str]:
    known = {topic.id for topic in book.topics}
    return [one for one in wanted if one not in known]


def every_topic_asked_for(window: Desktop) -> set[str]:
    for name in PAGES:
        window.show_place(name)
    return {str(one.property("help")) for one in window.findChildren(QWidget) if one.property("help")}


def topics_in_the_source(source: str) -> set[str]:
    """Every topic that is written out in a call of `explain`."""
    calls = [one for one in ast.walk(ast.parse(source)) if isinstance(one, ast.Call) and getattr(one.func, "id", "") == "explain"]
    return {one.value for call in calls for one in call.args if isinstance(one, ast.Constant)}


def test_every_topic_that_the_window_names_is_in_the_book():
    named = {topic for file in (ROOT / "desktop").rglob("*.py") for topic in topics_in_the_source(file.read_text(encoding="utf-8"))}
    assert {"visits.week", "photos.remove", "incident", "undo"} <= named
    assert missing(help_book("id"), named) == []
    assert topics_in_the_source('explain(field, "activity.shoe_size")') == {"activity.shoe_size"}


def test_every_page_and_every_field_has_a_topic(window):
    book = help_book("id")
    asked = every_topic_asked_for(window)
    fields = {f"activity.{field}" for field in LABELS}
    assert fields <= asked
    assert set(PAGES) <= asked
    assert {"visits.n_total", "visits.quick_line", "exchange.code", "settings.npp", "settings.backup", "people", "photos"} <= asked
    assert missing(book, asked | fields | set(PAGES) | set(PARTS)) == []
    assert missing(book, [*asked, "activity.shoe_size"]) == ["activity.shoe_size"]


def test_f1_opens_the_paragraph_of_the_field_and_esc_goes_back_into_it(window, qtbot):
    window.show_place("activity")
    field = window.present.form.row("n_total").editor
    field.setFocus()
    press(qtbot, Qt.Key.Key_F1)
    sheet = sheet_of(window)
    assert sheet.topic == "activity.n_total"
    assert "Berapa orang yang hadir seluruhnya" in sheet.view.toPlainText()
    press(qtbot, Qt.Key.Key_Escape)
    assert sheet.isHidden()
    assert QApplication.focusWidget() is field


def test_f1_speaks_her_language(window, setting, qtbot):
    setting.choices.language = "en"
    window.show_place("activity")
    window.present.form.row("n_total").editor.setFocus()
    press(qtbot, Qt.Key.Key_F1)
    assert "How many people came in all" in sheet_of(window).view.toPlainText()


@pytest.mark.parametrize("name", PAGES)
def test_f1_where_no_field_is_explains_the_page(window, qtbot, name):
    window.show_place(name)
    if (focus := QApplication.focusWidget()) is not None:
        focus.clearFocus()
    qtbot.keyClick(window, Qt.Key.Key_F1)
    assert sheet_of(window).topic == name


def test_the_beginning_of_a_word_finds_it_title_first(window, qtbot):
    press(qtbot, Qt.Key.Key_F1)
    sheet = sheet_of(window)
    type_words(qtbot, "pendid")
    assert sheet.topics[0] == "activity.theme"
    sheet.line.clear()
    type_words(qtbot, "listr")
    assert sheet.topics[0] == "power"
    assert sheet.topic == "power"
    press(qtbot, Qt.Key.Key_Down)
    assert sheet.topic == sheet.topics[1]
    sheet.line.clear()
    type_words(qtbot, "istrik")
    assert sheet.topics == []
    assert sheet._none.isVisible()


def test_the_palette_leads_to_it(window, qtbot):
    press(qtbot, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    type_words(qtbot, "bantuan")
    qtbot.waitUntil(lambda: not window.finder._typing.isActive())
    press(qtbot, Qt.Key.Key_Return)
    assert sheet_of(window).topic == "home"


def test_the_table_of_keys_has_every_key_of_the_actions(window, qtbot):
    window.show_place(actions.HELP.place, "keys")
    words = sheet_of(window).view.toPlainText()
    for keys, what in key_rows():
        assert keys in words
        assert what in words
    assert {action.keys for action in actions.GLOBAL if action.keys} <= {keys for keys, _ in key_rows()}


def test_no_page_listens_to_a_key_that_the_table_leaves_out(window):
    for name in PAGES:
        window.page(name)
    written = {key for keys, _ in key_rows() for key in keys.split(", ")}
    listened = {shortcut.key().toString() for shortcut in window.findChildren(QShortcut)}
    assert len(listened) > 20
    assert unwritten(listened, written) == set()
    assert unwritten(listened | {"Ctrl+Q"}, written) == {"Ctrl+Q"}


def unwritten(listened: set[str], written: set[str]) -> set[str]:
    """Return is Enter, Down an arrow; with Shift, F6 goes back, as its line says."""
    same = {"Down": "↓", "Shift+F6": "F6"}
    return {same.get(keys, keys.replace("Return", "Enter")) for keys in listened} - written


def test_the_guide_is_printed_from_here_and_a_missing_printer_is_said(window, qtbot, monkeypatch):
    window.show_place(actions.HELP.place)
    sheet = sheet_of(window)
    given = []
    monkeypatch.setattr("desktop.ui.printing.asking.ask", lambda _, pdf, name, *more: given.append((pdf, name)))
    sheet._print.click()
    ((pdf, name),) = given
    assert name == "Panduan Suluh.pdf"
    solid = "".join(page.solid for page in read(pdf))
    assert "Tombolpapanketik" in solid
    assert "Mencari,ataumelakukansesuatu" in solid
    assert sheet._trouble.text().startswith("Pencetak tidak ditemukan")


def english_words() -> set[str]:
    """Words of the English window that no Indonesian sentence of it uses."""
    english, indonesian = set(), set()
    for (_, source), forms in catalogue("id").items():
        english |= set(re.findall(r"[a-z]{3,}", source.casefold()))
        indonesian |= set(re.findall(r"[a-z]{3,}", " ".join(forms).casefold()))
    return english - indonesian


def english_in(text: str) -> set[str]:
    return set(re.findall(r"[a-z]{3,}", text.casefold())) & english_words()


def test_no_topic_speaks_english():
    for topic in help_book("id").topics:
        assert english_in(f"{topic.title} {topic.text}") == set(), topic.id
    assert english_in("Tekan Save untuk menyimpan") == {"save"}


def test_f1_at_the_first_start_explains_the_field(qtbot, tmp_path):
    desk = open_desk(tmp_path / "new", set_up=False)
    setting = Setting(desk, InlineJobs(), Settings(theme="light"))
    page = WelcomePage(setting)
    help_by_key(setting, page)
    show(qtbot, page, 1366, 728)
    page._name.setFocus()
    press(qtbot, Qt.Key.Key_F1)
    (sheet,) = page.findChildren(HelpSheet)
    assert sheet.topic == "welcome.name"
    asked = {str(one.property("help")) for one in page.findChildren(QWidget) if one.property("help")}
    assert missing(help_book("id"), asked) == []
    press(qtbot, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is page._name
    page.close()
    desk.close()
