"""The look: what she chose, or what the computer has, also when that changes while the window stands."""

import pytest
from PIL import Image, ImageChops
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from desktop.app import scheme_of
from desktop.jobs import InlineJobs
from desktop.settings import Settings
from desktop.ui.kit.tokens import TITLE, Tokens, tokens_of
from desktop.ui.language import Language
from desktop.ui.main_window import MainWindow
from desktop.ui.window import Desktop
from tests.homes import open_desk
from tests.ui.gates.rooms import settle
from tests.ui.screen import show

CURSOR_SHARE = 0.004  # a blinking cursor, a scroll bar that has just been used; one line of text is more


@pytest.fixture
def window(setting, qtbot, dressed, scheme):
    made = Desktop(setting)
    show(qtbot, made, 1366, 728)
    made.show_place("home")
    yield made
    scheme.tell(False)
    dressed.apply("light")


def colours(window: Desktop) -> Tokens:
    settle()
    return tokens_of(window.palette())


def picture(window: Desktop) -> QImage:
    """When its layouts have taken their place: two looks in a row are the same."""
    settle()
    seen = window.grab().toImage()
    for _ in range(10):
        settle()
        before, seen = seen, window.grab().toImage()
        if seen == before:
            break
    return seen


def apart(one: QImage, other: QImage) -> float:
    """The share of the pixels that are not alike."""
    differing = ImageChops.difference(*(Image.fromqimage(image).convert("L") for image in (one, other)))
    return 1 - differing.histogram()[0] / (one.width() * one.height())


@pytest.mark.parametrize(("is_dark", "same"), [(True, "dark"), (False, "light")])
def test_the_whole_window_looks_as_the_computer_has_it(window, dressed, scheme, is_dark, same):
    dressed.apply(same)
    chosen = picture(window)
    scheme.tell(is_dark)
    dressed.apply("contrast")
    dressed.apply("system")
    assert picture(window) == chosen


def test_the_whole_window_follows_while_it_stands(window, dressed, scheme):
    dressed.apply("dark")
    dark = picture(window)
    dressed.apply("system")
    light = picture(window)
    assert light != dark
    scheme.tell(True)
    assert picture(window) == dark
    scheme.tell(False)
    assert picture(window) == light


@pytest.mark.parametrize("name", ["home", "activities", "activity", "settings", "questions"])
def test_a_window_that_turned_dark_is_the_window_that_was_dark_from_the_start(window, setting, qtbot, dressed, name):
    window.show_place(name)
    settle()
    dressed.apply("dark")
    turned = picture(window)
    window.hide()
    again = Desktop(setting)
    show(qtbot, again, 1366, 728)
    again.show_place(name)
    assert apart(picture(again), turned) < CURSOR_SHARE


def test_another_size_of_text_builds_the_window_anew_with_the_cursor_where_it_was(tmp_path, qtbot, qapp, dressed):
    open_desk(tmp_path / "home").close()
    window = MainWindow(tmp_path / "home", Settings(theme="light"), InlineJobs(), dressed, Language(qapp, "id"))
    show(qtbot, window, 1366, 728)
    window.open_home()
    try:
        before = window.findChild(Desktop)
        before.show_place("settings")
        before.show_place("counting")
        sizes = before.present._sizes
        sizes.choose(150)
        sizes.activated.emit(sizes.currentIndex())
        settle()
        desktop = window.findChild(Desktop)
        assert desktop is not before
        assert desktop.present is desktop.page("settings")
        assert desktop.present.title.font().pixelSize() == round(14 * 1.5 * TITLE)
        assert desktop.present._sizes.value() == 150
        assert desktop.counting.isVisible()
        languages = desktop.present._languages
        languages.choose("en")
        languages.activated.emit(languages.currentIndex())
        settle()
        assert window.findChild(Desktop).counting.windowTitle() == "Count visitors"
    finally:
        window._language.speak("id")
        window.close()
        window.close_home()
        dressed.apply("light")


@pytest.mark.parametrize("chosen", ["light", "dark", "contrast"])
def test_what_she_chose_stays_whatever_the_computer_does(window, dressed, scheme, chosen):
    dressed.apply(chosen)
    scheme.tell(True)
    scheme.tell(False)
    assert colours(window).name == chosen


def test_the_size_of_text_stays_when_the_computer_turns_dark(window, dressed, scheme, qapp):
    dressed.apply("system", 150)
    large = qapp.font().pixelSize()
    scheme.tell(True)
    assert qapp.font().pixelSize() == large
    assert colours(window).is_dark


def test_the_system_is_heard(qapp):
    hints = qapp.styleHints()
    scheme = scheme_of(hints)
    heard = []
    scheme.changed.connect(lambda: heard.append(scheme.is_dark))
    for said in (Qt.ColorScheme.Dark, Qt.ColorScheme.Dark, Qt.ColorScheme.Unknown):
        hints.colorSchemeChanged.emit(said)
    assert heard == [True, False]
