"""What the list of activities is asked for, and which of its rows are meant. No widgets here."""

import re
from dataclasses import asdict
from typing import Any

from desktop.store.logbook import LogBook
from desktop.store.rows import ActivityQuery, ActivityRow, Status
from desktop.ui.places import ACTIVITIES
from desktop.ui.setting import Setting
from desktop.ui.table_saving import Table, table_of_lists

_MONTH = re.compile(r"\d{4}-(0[1-9]|1[0-2])")


class Chosen:
    """Rows by their numbers in a query, fetched in a lane even where they were never on screen."""

    def __init__(self, book: LogBook, query: ActivityQuery, order: str, numbers: list[int]) -> None:
        self._book, self._query, self._order, self._numbers = book, query, order, numbers

    def rows(self) -> list[ActivityRow]:
        """The rows; [] where none is chosen."""
        if not self._numbers:
            return []
        first, wanted = self._numbers[0], set(self._numbers)
        fetched = self._book.activity_page(self._query, first, self._numbers[-1] - first + 1, self._order)
        return [row for number, row in enumerate(fetched, first) if number in wanted]


def table_of(setting: Setting, query: ActivityQuery, order: str) -> Table:
    """The activities that a query finds, as they are listed."""
    book = setting.desk.book

    def records() -> list[str]:
        return [row.record for row in book.activity_page(query, 0, book.activity_count(query), order)]

    return table_of_lists(setting, ["activity"], " ".join(filter(None, (ACTIVITIES.word, query.month))), records=records)


def kept_query(kept: dict[str, Any]) -> ActivityQuery:
    """A kept filter; what makes no sense any more is left out."""
    text, month, theme, status = (str(kept.get(name) or "") for name in ("text", "month", "theme", "status"))
    return ActivityQuery(
        text, month if _MONTH.fullmatch(month) else None, theme or None, Status(status) if status in set(Status) else None
    )  # fmt: skip


def kept_form(query: ActivityQuery) -> dict[str, Any]:
    """A filter as it is kept: what it does not say is left out, and so is what depends on the day and on what was logged."""
    return {name: value for name, value in asdict(query).items() if value and name not in ("day", "near")}
