"""The look: what she chose, or what the computer has, also when that changes while the window stands."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from desktop.app import scheme_of
from desktop.ui.kit.tokens import Tokens, tokens_of
from desktop.ui.window import Desktop
from tests.ui.gates.rooms import settle
from tests.ui.screen import show


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
    settle()
    return window.grab().toImage()


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
