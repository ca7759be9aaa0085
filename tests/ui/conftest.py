"""A dressed application and a real desk for every test of the window."""

import pytest
from PySide6.QtWidgets import QApplication

from desktop.jobs import InlineJobs
from desktop.settings import Settings
from desktop.ui.kit.colour_scheme import ColourScheme
from desktop.ui.kit.theme import Theme
from desktop.ui.language import Language
from desktop.ui.setting import Setting
from tests.homes import open_desk


@pytest.fixture(scope="session")
def scheme() -> ColourScheme:
    """What the system is said to have chosen: light until a test says otherwise."""
    return ColourScheme()


@pytest.fixture(scope="session", autouse=True)
def dressed(qapp: QApplication, scheme: ColourScheme) -> Theme:
    """The light look, without motion, in Indonesian."""
    theme = Theme(qapp, scheme)
    theme.quiet()
    theme.apply("light")
    Language(qapp, "id")
    return theme


@pytest.fixture
def setting(tmp_path):
    """A sample library, everything done at once."""
    desk = open_desk(tmp_path / "home")
    made = Setting(desk, InlineJobs(), Settings(theme="light"))
    yield made
    desk.close()
