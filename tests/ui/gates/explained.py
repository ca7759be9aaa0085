"""What F1 says wherever the cursor can stand: a paragraph about that very field."""

import re

from PySide6.QtWidgets import QAbstractButton, QWidget

from core.help_book import HelpBook
from desktop.ui.kit.helping import topic_of
from desktop.ui.sidebar import PlaceButton
from desktop.ui.window import PAGES
from tests.ui.gates.access import path, takers
from tests.ui.gates.views import VIEWS

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
