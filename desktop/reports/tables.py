"""Lists of the log, and the shelf, as tables for a spreadsheet: XLSX with a sheet for each kind and one of codes, or CSV of one kind.

A story leaves by the rules of the papers: with a permission only, and with initials unless the full name is agreed to.
"""

from collections.abc import Iterable, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from core.domain.kinds import ACTIVITY, LISTED, VISIT_DAY, VISIT_GROUP
from core.domain.stories import STORY, STORY_LATER, may_be_told
from core.list_names import list_name
from desktop.reports.shelf_table import SHELF, shelf_table
from desktop.reports.table_columns import Column, codes_of, columns_of
from desktop.reports.written import Cell
from desktop.store import disk, listing
from desktop.store.database import Connection
from desktop.store.store import Store

_OF_LOG = tuple(kind.name for kind in (ACTIVITY, VISIT_DAY, VISIT_GROUP, *LISTED))
TABLES = (*_OF_LOG, SHELF)


class Tables:
    """Writes from the opened store, row after row. Every method blocks."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def write(self, kinds: Sequence[str], path: Path, language: str = "id", period: str = "", records: Iterable[str] | None = None) -> None:
        """XLSX or CSV by the ending of the name; several lists in one CSV stand below one another. Otherwise as `write_xlsx`."""
        if path.suffix.lower() != ".csv":
            self.write_xlsx(kinds, path, period, language, records)
        elif len(kinds) == 1:
            self.write_csv(kinds[0], path, period, language, records)
        else:
            self._write_stacked(kinds, path, period, language)

    def write_xlsx(
        self, kinds: Sequence[str], path: Path, period: str = "", language: str = "id", records: Iterable[str] | None = None
    ) -> dict[str, int]:
        """kind → how many rows. period: 'YYYY', 'YYYY-MM' or '' for all; records: those alone and in that order, where there is one kind.
        Replaces `path` whole or not at all.

        Raises KnownError('disk_full', 'folder_gone', 'file_held' …).
        """
        from desktop.reports import table_files  # openpyxl is slow to come: only for those who want a table

        with self._store.reading() as connection, disk.replacing(path) as beside:
            book = table_files.Book()
            counts = {}
            for kind in kinds:
                columns, rows = self._list(connection, kind, period, language, records)
                counts[kind] = book.add(list_name(kind, language), columns, rows)
            book.add_codes(codes_of([kind for kind in kinds if kind != SHELF], language), language)
            book.save(beside)
        return counts

    def write_csv(self, kind: str, path: Path, period: str = "", language: str = "id", records: Iterable[str] | None = None) -> int:
        """How many rows; otherwise as `write_xlsx`."""
        from desktop.reports import table_files

        with self._store.reading() as connection, disk.replacing(path) as beside:
            columns, rows = self._list(connection, kind, period, language, records)
            return table_files.write_csv(beside, columns, rows)

    def _write_stacked(self, kinds: Sequence[str], path: Path, period: str, language: str) -> None:
        from desktop.reports import table_files

        with self._store.reading() as connection, disk.replacing(path) as beside:
            lists = ((kind, *self._list(connection, kind, period, language)) for kind in kinds)
            table_files.write_stacked(beside, ((list_name(kind, language), columns, rows) for kind, columns, rows in lists), language)

    def _list(
        self, connection: Connection, kind: str, period: str, language: str, records: Iterable[str] | None = None
    ) -> tuple[list[Column], Iterable[list[Cell]]]:
        if kind == SHELF:
            return shelf_table(connection, self._store, language, period, records)

        @cache
        def other(record: object) -> dict[str, Any]:
            return listing.fields_of(connection, record)

        def leaves(fields: dict[str, Any]) -> bool:
            if kind == STORY_LATER.name:
                return may_be_told(other(str(fields.get("story"))))
            return kind != STORY.name or may_be_told(fields)

        columns = columns_of(kind, language, lambda record: str(other(record).get("title") or ""))
        chosen = None if records is None else (listing.fields_of(connection, record) for record in records)
        found = listing.each(connection, kind, period) if chosen is None else filter(None, chosen)
        rows = ([column.value(fields) for column in columns] for fields in found if leaves(fields))
        return columns, rows
