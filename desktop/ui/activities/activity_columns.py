"""The columns of the list of activities, as they are shown and as they are copied into a spreadsheet."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from core import locale_id
from core.domain.lists import shipped_lists
from desktop.store.rows import ActivityRow
from desktop.ui.kit import status_words
from desktop.ui.kit.paged_table import Column

translate = QCoreApplication.translate


def activity_columns(language: str) -> list[Column]:
    """In order; which are shown is her choice."""
    lists = shipped_lists()

    def day(row: ActivityRow) -> str:
        if not row.date_start:
            return "–"
        when = date.fromisoformat(row.date_start)
        return f"{locale_id.weekday(when, language)[:3]} {locale_id.short_date(when, language)} {when.year}"

    def title(row: ActivityRow) -> str:
        name = row.title or translate("ActivityColumns", "(no name)")
        return f"{name} — {row.place}" if row.place else name

    def count(value: int | None) -> str:
        return "–" if value is None else locale_id.number(value, language)

    def plain(value: int | None) -> str:
        return "" if value is None else str(value)

    return [
        Column(translate("ActivityColumns", "Date"), day, 15, name="date", sorts=True, copied=lambda row: row.date_start),
        Column(translate("ActivityColumns", "Activity"), title, name="title", sorts=True, copied=lambda row: row.title),
        Column(translate("ActivityColumns", "Place"), lambda row: row.place or "–", 18, name="place", sorts=True),
        Column(
            translate("ActivityColumns", "Field"), lambda row: lists.label("activity_theme", row.theme, language) or "–", 21, name="theme"
        ),
        Column(translate("ActivityColumns", "Total"), lambda row: count(row.n_total), 6, True, name="n_total", sorts=True,
               copied=lambda row: plain(row.n_total)),
        Column(translate("ActivityColumns", "M", "column of men"), lambda row: count(row.n_male), 4, True, name="n_male", sorts=True,
               copied=lambda row: plain(row.n_male)),
        Column(translate("ActivityColumns", "F", "column of women"), lambda row: count(row.n_female), 4, True, name="n_female", sorts=True,
               copied=lambda row: plain(row.n_female)),
        Column(translate("ActivityColumns", "Status"), lambda row: status_words.word(row.status), 15,
               mark=lambda row: status_words.MARKS[row.status][:2], name="status"),
    ]  # fmt: skip
