"""The same surroundings for every test: no screen, one time zone, one locale, no font of the system, no home of a real person."""

import os
import time
from pathlib import Path

import pytest
from hypothesis import settings

os.environ["QT_QPA_PLATFORM"] = os.environ.get("SULUH_TEST_PLATFORM", "offscreen")
os.environ["QT_QUICK_BACKEND"] = "software"
os.environ["FONTCONFIG_FILE"] = str(Path(__file__).with_name("fonts.conf"))
os.environ["TZ"] = "Asia/Makassar"
os.environ["LANG"] = os.environ["LC_ALL"] = "C.UTF-8"
os.environ.pop("LANGUAGE", None)
os.environ["SULUH_HOME"] = os.path.join(os.devnull, "no-test-may-use-the-default-home")
# Which libraries for sound and film a machine has is none of our business, and what Qt notes of a damaged film, the window tells;
# test_qt_messages.py shows that nothing else is passed over.
QUIET = ("qt.multimedia.symbolsresolver", "qt.multimedia.playbackengine.codec", "qt.multimedia.ffmpeg.mediadataholder")
os.environ["QT_LOGGING_RULES"] = ";".join(f"{category}=false" for category in QUIET)
for name in ("QT_SCALE_FACTOR", "QT_FONT_DPI", "QT_STYLE_OVERRIDE"):
    os.environ.pop(name, None)
if hasattr(time, "tzset"):
    time.tzset()
# The suite always tries the same examples, on however busy a machine; `make properties` tries others, and more.
settings.register_profile("suite", deadline=None, derandomize=True, max_examples=30)
settings.register_profile("long", deadline=None, max_examples=int(os.environ.get("SULUH_EXAMPLES", "0")) or 100)
settings.load_profile("long" if "SULUH_EXAMPLES" in os.environ else "suite")


def pytest_addoption(parser: pytest.Parser) -> None:
    """What `make pictures` asks for."""
    parser.addoption("--new-pictures", action="store_true", help="store the pictures of the window anew instead of comparing them")
