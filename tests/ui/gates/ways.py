"""How a view of the gates is reached: a page by its name, a sheet over a page."""

from collections.abc import Callable, Iterator

from PySide6.QtWidgets import QWidget

from desktop.ui.kit.sheet import Sheet
from desktop.ui.window import Desktop
from tests.ui.gates.rooms import settle

Seen = Iterator[QWidget]


def at_page(name: str, what: object = None) -> Callable[[Desktop], Seen]:
    def show(window: Desktop) -> Seen:
        window.show_place(name, what)
        window.activateWindow()
        settle()
        yield window

    return show


def over_page(open_it: Callable[[Desktop], Sheet], place: str = "home", what: object = None) -> Callable[[Desktop], Seen]:
    def show(window: Desktop) -> Seen:
        for _ in at_page(place, what)(window):
            sheet = open_it(window)
            settle()
            yield sheet
            sheet.leave()

    return show
