"""The same surroundings for every test: no screen, one time zone, one locale, no home of a real person."""

import os
import time

os.environ["QT_QPA_PLATFORM"] = os.environ.get("SULUH_TEST_PLATFORM", "offscreen")
os.environ["QT_QUICK_BACKEND"] = "software"
os.environ["TZ"] = "Asia/Makassar"
os.environ["LANG"] = os.environ["LC_ALL"] = "C.UTF-8"
os.environ.pop("LANGUAGE", None)
os.environ["SULUH_HOME"] = os.path.join(os.devnull, "no-test-may-use-the-default-home")
# Which sound libraries a machine has is none of our business; test_qt_messages.py shows that nothing else is passed over.
os.environ["QT_LOGGING_RULES"] = "qt.multimedia.symbolsresolver=false"
for name in ("QT_SCALE_FACTOR", "QT_FONT_DPI", "QT_STYLE_OVERRIDE"):
    os.environ.pop(name, None)
if hasattr(time, "tzset"):
    time.tzset()
