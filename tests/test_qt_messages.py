"""A message of Qt fails the test that caused it, but for a few that say nothing about us: each is planted once in a run of its own.

Two more are passed over where a test opens a list or a menu above the window, by the one mark that tests/ui/screen.py has for it.
"""

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SIDE_DOORS = re.compile(r"mark\.(?:qt_log_ignore|qt_log_level_fail|no_qt_log)|qtlog\.disabled|qInstallMessageHandler")
PLANTS = '''
from PySide6.QtCore import QLoggingCategory, qCritical, qCWarning, qWarning
from tests.ui.screen import LISTS


def test_warning(qtbot):
    qWarning("QLayout: Attempting to add QLayout to QWidget, which already has a layout")


def test_critical(qtbot):
    qCritical("QPaintDevice: Cannot destroy paint device that is being painted")


def test_hints(qtbot):
    qWarning("This plugin does not support propagateSizeHints()")


def test_hints_told_by_another(qtbot):
    qWarning("Odd: This plugin does not support propagateSizeHints()")


def test_symbols(qtbot):
    qCWarning(QLoggingCategory("qt.multimedia.symbolsresolver"), "Couldn't load pipewire-0.3 library")


def test_neighbour_of_symbols(qtbot):
    qCWarning(QLoggingCategory("qt.multimedia.ffmpeg"), "Couldn't load pipewire-0.3 library")


def test_list_without_the_mark(qtbot):
    qWarning("This plugin does not support raise()")


@LISTS
def test_list(qtbot):
    qWarning("This plugin does not support raise()")
    qWarning("This plugin does not support grabbing the keyboard")
    qWarning("This plugin does not support propagateSizeHints()")


@LISTS
def test_warning_beside_a_list(qtbot):
    qWarning("This plugin does not support raise()")
    qWarning("QObject::startTimer: Timers cannot be started from another thread")
'''


@pytest.fixture(scope="module")
def outcomes(tmp_path_factory) -> dict[str, str]:
    """Name of the planted test → PASSED or FAILED, by the settings of the whole suite."""
    planted = tmp_path_factory.mktemp("planted") / "test_planted.py"
    planted.write_text(PLANTS, encoding="utf-8")
    words = ["-c", ROOT / "pyproject.toml", "-p", "tests.conftest", "-p", "no:cacheprovider", "-p", "no:xdist", "-o", "addopts=-rA"]
    done = subprocess.run([sys.executable, "-m", "pytest", *words, planted], cwd=ROOT, capture_output=True, text=True, timeout=120)
    found = re.findall(r"^(PASSED|FAILED) \S*::test_(\w+)", done.stdout, re.MULTILINE)
    assert len(found) == PLANTS.count("def test_"), done.stdout + done.stderr
    return {name: outcome for outcome, name in found}


@pytest.mark.parametrize(
    "name",
    ["warning", "critical", "hints_told_by_another", "neighbour_of_symbols", "list_without_the_mark", "warning_beside_a_list"],
)
def test_a_message_of_qt_fails_its_test(outcomes, name):
    assert outcomes[name] == "FAILED"


@pytest.mark.parametrize("name", ["hints", "symbols", "list"])
def test_what_says_nothing_about_us_does_not(outcomes, name):
    assert outcomes[name] == "PASSED"


def test_nothing_else_is_passed_over():
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["pytest"]["ini_options"]
    assert settings["qt_log_ignore"] == [
        r"^This plugin does not support propagateSizeHints\(\)", r"^PulseAudioService: pa_context_connect\(\) failed$",
        r"^QRhi\* .*No RHI backend\. Using CPU conversion\.$",
    ]  # fmt: skip
    assert settings["qt_log_level_fail"] == "WARNING"
    tests = ROOT / "tests"
    doors = {path: SIDE_DOORS.findall(path.read_text(encoding="utf-8")) for path in tests.rglob("*.py") if path != Path(__file__)}
    used = {path: found for path, found in doors.items() if found}
    assert used == {tests / "ui" / "screen.py": ["mark.qt_log_ignore"]}, "LISTS of tests/ui/screen.py is for lists and menus"
