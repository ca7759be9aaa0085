"""The window in a process of its own, in which somebody types one letter after the other without a pause until it is killed.

`python -m tests.faults.typist HOME FORM` tells on its output how many letters stand there and when: 'letters monotonic-seconds'.
"""

import os
import sys
import time
from io import BytesIO
from pathlib import Path

from PIL import Image

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.jobs import Jobs
from desktop.settings import Settings
from desktop.ui.kit.theme import Theme
from desktop.ui.language import Language
from desktop.ui.main_window import MainWindow
from desktop.ui.window import Desktop

PAUSE_MS = 15
LETTER = "a"


def main(home: Path, form: str) -> None:
    """Types for ever."""
    app = QApplication([])
    theme = Theme(app)
    theme.quiet()
    theme.apply("light")
    window = MainWindow(home, Settings(theme="light"), Jobs(), theme, Language(app, "id"))
    window.open_home()
    window.show()
    field = _until(lambda: _open(window, form))
    field.setFocus(Qt.FocusReason.OtherFocusReason)
    for number in range(1, 100_000):
        QTest.keyClicks(field, LETTER)
        print(number, time.monotonic(), flush=True)
        QTest.qWait(PAUSE_MS)


def _until(found):  # type: ignore[no-untyped-def]
    while (value := found()) is None:
        QTest.qWait(PAUSE_MS)
    return value


def _open(window: MainWindow, form: str) -> QWidget | None:
    """The field of a form, as soon as it can be typed into."""
    if form == "first run":
        from desktop.ui.welcome.welcome_page import WelcomePage

        page = window.findChild(WelcomePage)
        return page._name if page else None
    desktop = window.findChild(Desktop)
    if desktop is None:
        return None
    place = {"activity": "activity", "caption": "activity", "settings": "settings"}.get(form, "visits")
    desktop.show_place(place)
    page = desktop.page(place)
    _until(lambda: page.truth.text() or None)
    return _FIELDS[form](page)


def _caption(page) -> QWidget:  # type: ignore[no-untyped-def]
    picture = BytesIO()
    Image.new("RGB", (64, 48), "green").save(picture, "PNG")
    page.photos.add([picture.getvalue()])
    return _until(lambda: next((card.caption for card in page.photos._cards.values() if card.caption.isEnabled()), None))


def _group(page) -> QWidget:  # type: ignore[no-untyped-def]
    _until(lambda: page.editor.groups._day or None)
    page.editor.groups.add.click()
    return page.editor.groups.name


_FIELDS = {
    "activity": lambda page: page.form.row("title").editor,
    "caption": _caption,
    "day": lambda page: _until(lambda: page.editor._day and page.editor._note),
    "group": _group,
    "line": lambda page: page.quick.line,
    "settings": lambda page: page.letterhead.field("address"),
}  # fmt: skip


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
