"""Two small menus above the list: filters kept for the next time, and which columns are shown."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from desktop.ui.kit.buttons import Button
from desktop.ui.kit.paged_table import Column


class FilterMenu(Button):
    """chosen: the number of a kept filter; keep_asked: the filter as it stands; forget_asked: the number of one to remove."""

    chosen = Signal(int)
    keep_asked = Signal()
    forget_asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "save", "quiet", parent=parent)
        self.set_text(self.tr("Kept filters"))
        self._menu = QMenu(self)
        self.setMenu(self._menu)
        self.offer([])

    def offer(self, names: list[str]) -> None:
        """The filters there are."""
        self._menu.clear()
        for number, name in enumerate(names):
            self._menu.addAction(_plain(name)).triggered.connect(lambda _=False, number=number: self.chosen.emit(number))
        if names:
            self._menu.addSeparator()
        self._menu.addAction(self.tr("Keep this filter")).triggered.connect(lambda _=False: self.keep_asked.emit())
        if names:
            remove = self._menu.addMenu(self.tr("Remove a filter"))
            for number, name in enumerate(names):
                remove.addAction(_plain(name)).triggered.connect(lambda _=False, number=number: self.forget_asked.emit(number))


class ColumnMenu(Button):
    """toggled_column: (name, shown); sort_asked: the name of a column."""

    toggled_column = Signal(str, bool)
    sort_asked = Signal(str)

    def __init__(self, columns: list[Column], hidden: list[str], parent: QWidget | None = None) -> None:
        super().__init__("", "settings", "quiet", parent=parent)
        self.set_text(self.tr("Columns"))
        menu = QMenu(self)
        for column in columns:
            action = menu.addAction(_plain(column.title))
            action.setCheckable(True)
            action.setChecked(column.name not in hidden)
            action.setEnabled(bool(column.width))  # the one that takes what is left always stays
            action.toggled.connect(lambda shown, name=column.name: self.toggled_column.emit(name, shown))
        menu.addSeparator()
        sorting = menu.addMenu(self.tr("Sort by"))
        for column in columns:
            if column.sorts:
                sorting.addAction(_plain(column.title)).triggered.connect(lambda _=False, name=column.name: self.sort_asked.emit(name))
        self.setMenu(menu)


def _plain(name: str) -> str:
    return name.replace("&", "&&")
