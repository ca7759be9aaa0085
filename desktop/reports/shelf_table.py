"""The shelf as a table: every learning material, where its file is, and how often it was opened and handed out."""

from collections.abc import Callable, Iterable
from decimal import Decimal
from typing import Any

from core.domain.lists import shipped_lists
from core.words import say, translate
from desktop.reports.table_columns import Column
from desktop.reports.written import Cell
from desktop.store import shelving
from desktop.store.database import Connection
from desktop.store.shelf_rows import HandedOut, ShelfItem, ShelfQuery, Where
from desktop.store.store import Store

SHELF = "material"
MEGABYTE = 1_000_000
_WHERE = {
    Where.HERE: translate("Table", "On this computer"),
    Where.TO_FETCH: translate("Table", "Can be fetched"),
    Where.ELSEWHERE: translate("Table", "On another laptop of the library"),
}
_OWN, _CENTRE = translate("Table", "This library"), translate("Table", "The centre")


def shelf_table(
    connection: Connection, store: Store, language: str, period: str, records: Iterable[str] | None = None
) -> tuple[list[Column], list[list[Cell]]]:
    """By title, or in the order of `records`. period: of what is counted, 'YYYY', 'YYYY-MM' or '' for all."""
    found = {one.record: one for one in shelving.items(connection, store.home, ShelfQuery())}
    items = list(found.values()) if records is None else [found[record] for record in records if record in found]
    counted = {one.material: one for one in shelving.handed_out(connection, period, f"{period}~")}
    columns = [Column(say("Table", heading, language), _no_value, form, width) for heading, form, width, _ in _COLUMNS]
    return columns, [[value(one, counted.get(one.record), language) for _, _, _, value in _COLUMNS] for one in items]


def _no_value(_: Any) -> Cell:
    return None


def _label(name: str, code: str, language: str) -> str:
    return shipped_lists().label(name, code, language) if code else ""


_Value = Callable[[ShelfItem, HandedOut | None, str], Cell]
_COLUMNS: tuple[tuple[str, str, int, _Value], ...] = (
    (translate("Table", "Title"), "", 48, lambda one, _, __: one.title),
    (translate("Table", "Form of the material"), "", 24, lambda one, _, language: _label("material_kind", one.kind_of, language)),
    (translate("Table", "Field"), "", 24, lambda one, _, language: _label("activity_theme", one.theme, language)),
    (translate("Table", "Language of the material"), "", 12, lambda one, _, __: one.language),
    (translate("Table", "For whom"), "", 24,
     lambda one, _, language: ", ".join(_label("target_group", code, language) for code in one.audience)),
    (translate("Table", "Author"), "", 24, lambda one, _, __: one.creator),
    (translate("Table", "Licence"), "", 24, lambda one, _, __: one.licence),
    (translate("Table", "Description"), "", 48, lambda one, _, __: one.description),
    (translate("Table", "Pages"), "", 12, lambda one, _, __: one.pages),
    (translate("Table", "Minutes"), "", 12, lambda one, _, __: max(1, round(one.seconds / 60)) if one.seconds else None),
    (translate("Table", "Size (MB)"), "0.0", 12, lambda one, _, __: round(Decimal(one.size) / MEGABYTE, 1)),
    (translate("Table", "From"), "", 24, lambda one, _, language: say("Table", _OWN if one.own else _CENTRE, language)),
    (translate("Table", "File"), "", 24, lambda one, _, language: say("Table", _WHERE[one.where], language)),
    (translate("Table", "Opened"), "", 12, lambda _, counted, __: counted.opened if counted else 0),
    (translate("Table", "Copied to phones"), "", 12, lambda _, counted, __: counted.to_phone if counted else 0),
    (translate("Table", "Copied to sticks"), "", 12, lambda _, counted, __: counted.to_stick if counted else 0),
)  # fmt: skip
