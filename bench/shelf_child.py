"""The real window on a home, without a screen: `add HOME FOLDER…`, `search HOME WORDS…`, `open HOME RECORD`. Prints one line of JSON."""

import hashlib
import json
import os
import sys
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from bench.machine import resident_bytes
from desktop.jobs import Jobs
from desktop.settings import Settings
from desktop.ui.actions import READER
from desktop.ui.kit.theme import Theme
from desktop.ui.language import Language
from desktop.ui.materials.add_sheet import AddSheet
from desktop.ui.materials.materials_page import MaterialsPage
from desktop.ui.materials.reader_page import ReaderPage
from desktop.ui.places import MATERIALS
from desktop.ui.setting import Setting
from desktop.ui.window import Desktop

SIZE = (1366, 728)
TICK_MS, LOOK_MS = 2, 250
REST_S = 5.0
INK = 80  # what is darker than this, of 255, was drawn by a page
_MB = 1_000_000


class Pulse:
    """How long the window's thread could not take an event: a timer that wants to run every TICK_MS."""

    def __init__(self) -> None:
        self._last, self._worst = time.perf_counter(), 0.0
        self._timer = QTimer(timerType=Qt.TimerType.PreciseTimer, interval=TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def worst_ms(self) -> float:
        """The longest since this was asked the last time."""
        self._tick()
        worst, self._worst = self._worst, 0.0
        return worst * 1000

    def _tick(self) -> None:
        now = time.perf_counter()
        self._worst, self._last = max(self._worst, now - self._last), now


class Children:
    """The processes that this one starts. most: bytes that one of them held at most."""

    def __init__(self) -> None:
        self.most = 0
        self.timer = QTimer(interval=LOOK_MS)
        self.timer.timeout.connect(self._look)
        self.timer.start()

    def _look(self) -> None:
        own = Path("/proc/self/cmdline").read_bytes()
        for task in Path("/proc/self/task").iterdir():
            for child in (task / "children").read_text().split():
                with suppress(OSError, StopIteration):  # it has just ended
                    if Path(f"/proc/{child}/cmdline").read_bytes() != own:  # before that it is still a copy of this one
                        self.most = max(self.most, resident_bytes("VmHWM", child))


class Screen:
    """The window and what drives it."""

    def __init__(self, home: Path) -> None:
        self._app = QApplication(["suluh"])
        theme = Theme(self._app)
        theme.quiet()
        theme.apply("light")
        self._language = Language(self._app, "id")
        from desktop import assembly  # behind the window, as in the program

        self.desk, self._jobs = assembly.build(home), Jobs()
        self.desk.shelf.start_gleaning()
        self.window = Desktop(Setting(self.desk, self._jobs, Settings(theme="light")))
        self.window.resize(*SIZE)
        self.window.show()
        self.window.show_place(MATERIALS.name)
        self.rest(1.0)

    @property
    def materials(self) -> MaterialsPage:
        """The page."""
        page = self.window.page(MATERIALS.name)
        assert isinstance(page, MaterialsPage)
        return page

    def rest(self, seconds: float) -> None:
        """Lets events come."""
        loop = QEventLoop()
        QTimer.singleShot(round(seconds * 1000), loop.quit)
        loop.exec()

    def until(self, there: Callable[[], bool], every_ms: int = 5) -> None:
        """Lets events come until it is so."""
        loop = QEventLoop()
        timer = QTimer(interval=every_ms)
        timer.timeout.connect(lambda: loop.quit() if there() else None)
        timer.start()
        loop.exec()

    def close(self) -> None:
        """As the program ends."""
        self.window.close()
        self._jobs.close()
        self.desk.close()


def add(home: Path, folders: Sequence[str]) -> dict[str, Any]:
    """Adds the folders by the sheet; then the same window while a thread copies and hashes the same files; before, doing nothing."""
    screen, pulse, folder = Screen(home), Pulse(), Path(folders[0])
    pulse.worst_ms()
    screen.rest(REST_S)
    quiet = pulse.worst_ms()
    at_rest = resident_bytes("VmRSS")
    Path("/proc/self/clear_refs").write_text("5")  # the peak begins anew
    counts: list[int] = []
    readers = Children()
    began = time.perf_counter()
    screen.materials.add_files([folder])
    sheet = screen.window.findChild(AddSheet)
    assert sheet is not None
    screen.until(sheet.start.isVisible)
    sheet.added.connect(counts.append)
    sheet.start.click()
    screen.until(lambda: bool(counts), 50)
    took, gap = time.perf_counter() - began, pulse.worst_ms()
    screen.rest(1.0)
    showing_gap, peak = pulse.worst_ms(), resident_bytes("VmHWM")
    readers.timer.stop()
    screen.rest(REST_S)
    pulse.worst_ms()
    copying = threading.Thread(target=_copy, args=(folder, home / "copies"))
    began = time.perf_counter()
    copying.start()
    screen.until(lambda: not copying.is_alive(), 50)
    copy_took = time.perf_counter() - began
    screen.rest(REST_S)
    copy_gap = pulse.worst_ms()
    screen.close()
    return {
        "took": took, "gap": gap, "showing_gap": showing_gap, "quiet": quiet, "copy_took": copy_took, "copy_gap": copy_gap,
        "added": counts[0], "at_rest": at_rest / _MB, "peak": peak / _MB, "reader": readers.most / _MB,
    }  # fmt: skip


def search(home: Path, searches: Sequence[str]) -> dict[str, Any]:
    """Types the searches letter by letter; for each the time until its hits, or that there are none, are painted, and the worst gap."""
    screen = Screen(home)
    screen.rest(REST_S)
    page, pulse = screen.materials, Pulse()
    shown: list[str] = []
    show = page._show

    def watched(found: Any) -> None:
        show(found)
        shown.append(page.filters.words)

    page._show = watched  # type: ignore[method-assign]  # the program has no word for being measured
    keys = []
    for words in searches:
        for typed in (words[:end] for end in range(2, len(words) + 1)):
            if typed.endswith(" "):
                continue
            shown.clear()
            began = time.perf_counter()
            page.filters.search.setText(typed)
            screen.until(partial(shown.__contains__, typed), 1)
            page.hits.viewport().repaint()
            keys.append(time.perf_counter() - began)
    gap = pulse.worst_ms()
    screen.close()
    return {"keys": keys, "gap": gap}


def open_one(home: Path, record: str) -> dict[str, Any]:
    """From the wish to read until ink of the first page is on the screen; then the bare QPdfDocument, loaded and drawn as large."""
    screen = Screen(home)
    item, found = screen.desk.shelf.item(record), []

    def is_drawn() -> bool:
        page = screen.window.page(READER)
        assert isinstance(page, ReaderPage)
        view = page.reader and page.reader.findChild(QWidget, "qt_scrollarea_viewport")
        if view is not None and view.isVisible() and _darkest(view.grab().toImage()) < INK:
            found.append(view.width())
        return bool(found)

    began = time.perf_counter()
    screen.window.show_place(READER, item.record)
    screen.until(is_drawn)
    took = time.perf_counter() - began
    from PySide6.QtPdf import QPdfDocument  # here, so that its megabytes are not those of an adding

    began = time.perf_counter()
    document = QPdfDocument()
    document.load(str(item.file))
    size = document.pagePointSize(0)
    assert not document.render(0, (size * (found[0] / size.width())).toSize()).isNull()
    bare = time.perf_counter() - began
    screen.close()
    return {"ours": took, "bare": bare}


def _darkest(image: QImage) -> int:
    return min(bytes(image.convertToFormat(QImage.Format.Format_Grayscale8).constBits()))


def _copy(source: Path, target: Path) -> None:
    """What adding cannot do without: every byte read, hashed, written, and on the disk."""
    target.mkdir()
    for file in sorted(source.iterdir()):
        made = hashlib.sha256()
        with open(file, "rb") as there, open(target / file.name, "wb") as here:
            while piece := there.read(1024 * 1024):
                made.update(piece)
                here.write(piece)
            here.flush()
            os.fsync(here.fileno())


def main(what: str, home: str, *rest: str) -> None:
    """Prints what was measured."""
    told = {"add": add, "search": search}[what](Path(home), rest) if what != "open" else open_one(Path(home), rest[0])
    print(json.dumps(told))


if __name__ == "__main__":
    main(*sys.argv[1:])
