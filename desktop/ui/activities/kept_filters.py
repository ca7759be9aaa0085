"""Filters that were kept for the next time: offered in their menu, kept, removed; what they are called follows from what they say."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from core import locale_id
from core.domain.lists import shipped_lists
from desktop.store.rows import ActivityQuery
from desktop.ui.activities.list_look import kept_form, kept_query
from desktop.ui.activities.list_menus import FilterMenu
from desktop.ui.kit import status_words
from desktop.ui.setting import Setting


class KeptFilters(QObject):
    """chosen: a query; told: words, and what undoes it. present: gives the filter as it stands."""

    chosen = Signal(object)
    told = Signal(str, object)

    def __init__(self, setting: Setting, present: Callable[[], ActivityQuery], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._setting = setting
        self._present = present
        self.menu = FilterMenu()
        self.menu.chosen.connect(lambda number: self.chosen.emit(kept_query(setting.choices.filters[number])))
        self.menu.keep_asked.connect(self.keep)
        self.menu.forget_asked.connect(self.forget)
        self._offer()

    def keep(self) -> None:
        """Keeps the filter as it stands, unless it says nothing or is kept already."""
        query, filters = self._present(), self._setting.choices.filters
        name = self.words(query)
        if not name or any(kept.get("name") == name for kept in filters):
            return
        filters.append({"name": name, **kept_form(query)})
        self._offer()
        self.told.emit(self.tr("Filter kept: {name}").format(name=name), lambda: self.forget(len(filters) - 1))

    def forget(self, number: int) -> None:
        """Removes one."""
        del self._setting.choices.filters[number]
        self._offer()

    def words(self, query: ActivityQuery) -> str:
        """What a filter is called; '' for one that says nothing."""
        month = locale_id.month_and_year(query.month, self._setting.language) if query.month else ""
        theme = shipped_lists().label("activity_theme", query.theme, self._setting.language) if query.theme else ""
        status = status_words.word(query.status) if query.status else ""
        return " · ".join(filter(None, (f"“{query.text}”" if query.text else "", month, theme, status)))

    def _offer(self) -> None:
        self.menu.offer([kept.get("name", "") for kept in self._setting.choices.filters])
