"""F1 wherever the cursor can stand: a paragraph about that very field, in both languages; and the audit sees a field without one."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QVBoxLayout, QWidget

from core.help_book import HelpBook, help_book
from desktop.ui.help.help_sheet import HelpSheet
from desktop.ui.kit.helping import explain, topic_of
from desktop.ui.language import Language
from desktop.ui.sidebar import PlaceButton
from desktop.ui.window import PAGES
from tests.ui.gates.access import path, takers
from tests.ui.gates.rooms import a_window
from tests.ui.gates.views import VIEWS, view
from tests.ui.screen import LISTS, press, show

PAGE_TOPICS = {*PAGES, "welcome"}
# What a page is about itself, and the way to it.
ABOUT_A_PAGE = {
    ("activities", "PagedTable"), ("welcome", "Mulai mencatat"), ("welcome", "Start logging"), ("activity", "Catat kegiatan"),
    ("activity", "Log an activity"),
}  # fmt: skip
WITHOUT_HELP = {"damaged"}  # there is no desk yet: the page itself says what to do
EXPLAINED = [name for name in VIEWS if name not in WITHOUT_HELP and not name.startswith("help")]
LETTERS_LEAST, LETTERS_MOST = 3, 6


def unexplained(root: QWidget, book: HelpBook) -> list[str]:
    """Everything that takes the focus and about which F1 has nothing of its own to say."""
    known = {topic.id: topic for topic in book.topics}
    faults = []
    for widget in takers(root):
        wanted, name = topic_of(widget), widget.accessibleName()
        topic = known.get(wanted)
        if topic is None:
            faults.append(f"{path(widget)} ({name}) asks for “{wanted}”, which is not in the book")
        elif wanted in PAGE_TOPICS and not _is_about_a_page(widget, wanted):
            faults.append(f"{path(widget)} ({name}) is told by its page alone")
        elif not isinstance(widget, QAbstractButton) and not _speaks_of(f"{topic.title} {topic.text}", name):
            faults.append(f"{path(widget)}: “{topic.title}” does not speak of “{name}”")
    return faults


def _is_about_a_page(widget: QWidget, wanted: str) -> bool:
    named = {(wanted, type(widget).__name__), (wanted, widget.accessibleName())}
    return isinstance(widget, PlaceButton) or bool(named & ABOUT_A_PAGE)


def _speaks_of(text: str, name: str) -> bool:
    """True when a word of the field's name, in whatever form, is in the text."""
    words = re.findall(rf"[^\W\d]{{{LETTERS_LEAST},}}", name.casefold())
    return not words or any(word[:LETTERS_MOST] in text.casefold() for word in words)


@LISTS
@pytest.mark.parametrize("name", EXPLAINED)
def test_f1_has_a_paragraph_about_every_field(window, name):
    with view(window, name) as seen:
        assert unexplained(seen, help_book("id")) == []


@LISTS
def test_the_paragraphs_speak_of_the_fields_in_english_too(library, qapp):
    language = Language(qapp, "en")
    library.choices.language = "en"
    faults = {}
    try:
        with a_window(library) as english:
            for name in EXPLAINED:
                with view(english, name) as seen:
                    faults[name] = unexplained(seen, help_book("en"))
    finally:
        language.speak("id")
        library.choices.language = "id"
    assert {name: found for name, found in faults.items() if found} == {}


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
