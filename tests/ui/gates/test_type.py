"""The window needs no font of the system: its type comes with the style and has a shape for every sign that the program says."""

import pytest
from PySide6.QtGui import QFontDatabase, QFontInfo, QRawFont
from PySide6.QtWidgets import QApplication

from core.domain.lists import shipped_lists
from core.help_book import help_book
from core.words import catalogue

OWN = ("Inter", "Roboto Mono")
NAMES_ALONE = {"Sans Serif", "Serif", "Monospace"}  # what Qt lists even where there is no font at all


def said(language: str) -> set[str]:
    """Every sign of every word."""
    texts = [form for forms in catalogue(language).values() for form in forms]
    texts += [topic.title + topic.text for topic in help_book(language).topics]
    lists = shipped_lists()
    texts += [lists.label(name, code, language) for name in ("activity_theme", "target_group") for code in lists.codes(name)]
    return set("".join(texts)) - set("\n\t")


def without_shape(signs: set[str]) -> set[str]:
    """Those that our type cannot draw."""
    raw = QRawFont.fromFont(QApplication.font())
    return {sign for sign in signs if not raw.supportsCharacter(ord(sign))}


def test_no_font_of_the_system_is_there_to_be_used(dressed):
    dressed.apply("light")
    families = {family for family in QFontDatabase.families() if not family.startswith(OWN)}
    assert families <= NAMES_ALONE
    assert QFontInfo(QApplication.font()).family() == "Inter"


@pytest.mark.parametrize("language", ["id", "en"])
def test_every_sign_that_is_said_has_a_shape(language):
    assert without_shape(said(language)) == set()


def test_a_sign_without_a_shape_is_seen():
    assert without_shape(set("aé✔漢")) == {"✔", "漢"}
