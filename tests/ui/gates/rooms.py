"""What the gates look at: one window on a sample month with the longest names, its pages and its sheets, one after the other."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop.demo.sample_month import log_entry, month_of_entries
from desktop.jobs import InlineJobs
from desktop.settings import Settings
from desktop.store.rows import ActivityQuery, Role
from desktop.sync.session import Progress
from desktop.ui.closing_sheet import ClosingSheet
from desktop.ui.exchange.exchange_words import closing_words
from desktop.ui.kit.sheet import Sheet
from desktop.ui.people.switch_sheet import SwitchSheet
from desktop.ui.setting import Setting
from desktop.ui.settings.restore_sheet import RestoreSheet
from desktop.ui.welcome.welcome_page import WelcomePage
from desktop.ui.window import PAGES, Desktop
from tests.homes import open_desk

SIZE = (1366, 728)  # the screen less a taskbar
LONGEST = "Kampuang Tanjuang Koto Mambang Sungai Durian"
WELCOME, SHEETS = "welcome", ("palette", "switch", "restore", "closing")
VIEWS = (*PAGES, WELCOME, *SHEETS)


@contextmanager
def a_library(folder: Path, language: str = "id", long_names: bool = False) -> Iterator[Setting]:
    """A sample library with a month of work; its clock stands at the same day each time."""
    desk = open_desk(folder)
    try:
        for entry in month_of_entries():
            if not entry.photos:
                log_entry(desk.book, entry)
        if long_names:
            record = desk.book.activity_page(ActivityQuery(), 0, 1)[0].record
            desk.book.save("activity", {"title": f"Pelatihan keripik pisang di {LONGEST}", "place": LONGEST}, record, "Nama tempat")
        desk.people.add("Dewi", Role.LIBRARIAN)
        desk.people.set_pin("Dewi", "2468")
        yield Setting(desk, InlineJobs(), Settings(theme="light", language=language))
    finally:
        desk.close()


@contextmanager
def a_window(setting: Setting) -> Iterator[Desktop]:
    """The window of that library, shown and active."""
    window = Desktop(setting)
    try:
        appear(window)
        yield window
    finally:
        window.close()
        vanish(window)


@contextmanager
def view(window: Desktop, name: str) -> Iterator[QWidget]:
    """What she sees under that name: for a page the whole window, else the sheet or the welcome itself."""
    setting = window._setting
    if name == WELCOME:
        page = WelcomePage(setting)
        try:
            appear(page)
            yield page
        finally:
            page.close()
            vanish(page)
            window.activateWindow()
    elif name in SHEETS:
        window.show_place("home")
        sheet = _open(window, name)
        settle()
        yield sheet
        sheet.leave() if isinstance(sheet, Sheet) else sheet.hide()
        settle()
    else:
        what = {"record": setting.desk.book.activity_page(ActivityQuery(), 0, 1)[0].record} if name == "activity" else None
        window.show_place(name, what)
        window.activateWindow()
        settle()
        yield window


def appear(widget: QWidget) -> None:
    """Shows it as the active window of her screen's size."""
    widget.resize(*SIZE)
    widget.show()
    widget.activateWindow()
    settle()


def vanish(widget: QWidget) -> None:
    """Gone at once, with everything that waited to be deleted."""
    widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    settle()


def settle() -> None:
    """Layouts that wait for the loop take their place."""
    for _ in range(3):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()


def _open(window: Desktop, name: str) -> QWidget:
    if name == "palette":
        window.finder.open()
        return window.finder
    if name == "switch":
        sheet: Sheet = SwitchSheet(window._setting, window)
    elif name == "closing":
        language = window._setting.language
        sheet = ClosingSheet(lambda: closing_words(Progress("waiting", 1234, 5678, 1, 2), language), window)
    else:
        sheet = RestoreSheet(window._setting.desk.home, window._setting.jobs, window._setting.language, window)
    sheet.ask()
    return sheet
