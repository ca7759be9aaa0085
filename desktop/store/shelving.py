"""The shelves in the store: one list of the centre's materials and the library's own, what she did with them, what was handed out."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any

import msgspec
from sqlalchemy import Connection

from core.domain.fields import count_or_none
from core.domain.kinds import HANDOUT, OPENED, OWN_MATERIAL, REQUEST, TO_PHONE, TO_STICK
from desktop.paths import Home
from desktop.store import log, records, standing, wishes
from desktop.store.activities import words_of
from desktop.store.log import LogWriter
from desktop.store.rows import Status
from desktop.store.shelf_rows import LATELY_OPENED, NEWEST, Asked, HandedDay, HandedOut, Pack, ShelfItem, ShelfQuery

_MATERIALS = """SELECT r.record, r.kind, r.fields, (SELECT min(d.seq) FROM delta d WHERE d.record = r.record),
coalesce(m.favourite, 0), coalesce(m.opened, 0), coalesce(m.place, 0)
FROM record r LEFT JOIN shelf_mark m ON m.record = r.record WHERE r.kind IN ('material', 'own_material') AND r.deleted = 0"""
_HANDED_OUT = """SELECT material, max(title), sum(CASE way WHEN ? THEN count ELSE 0 END), sum(CASE way WHEN ? THEN count ELSE 0 END),
sum(CASE way WHEN ? THEN count ELSE 0 END) FROM handout WHERE date BETWEEN ? AND ? GROUP BY material ORDER BY 2, 1"""
_COUNTED = """SELECT h.record, h.count FROM handout h JOIN record r ON r.record = h.record
WHERE h.material = ? AND h.date = ? AND h.way = ? AND r.scope = ? ORDER BY h.record LIMIT 1"""


def items(connection: Connection, home: Home, query: ShelfQuery) -> list[ShelfItem]:
    """The materials that the query means, in its order."""
    return chosen(everything(connection, home), query)


def chosen(among: Iterable[ShelfItem], query: ShelfQuery) -> list[ShelfItem]:
    """Those that the query means, in its order."""
    words = words_of(query.text)
    found = [one for one in among if _fits(one, query, words)]
    if query.order == NEWEST:
        return sorted(found, key=lambda one: one.arrived, reverse=True)
    if query.order == LATELY_OPENED:
        return sorted((one for one in found if one.opened), key=lambda one: one.opened, reverse=True)
    return sorted(found, key=lambda one: (one.title.casefold(), one.record))


def everything(connection: Connection, home: Home) -> Iterable[ShelfItem]:
    """All materials in no order."""
    wished = {wish.blob: wish for wish in wishes.waiting(connection)}
    for record, kind, packed, arrived, *marks in connection.exec_driver_sql(_MATERIALS).all():
        fields = msgspec.msgpack.decode(packed)
        blob, size = fields.get("blob"), fields.get("size")
        if isinstance(blob, bytes) and isinstance(size, int):
            yield _item(home, record, kind == "own_material", fields, arrived or 0, marks, wished.get(blob))


def packs(connection: Connection, home: Home) -> list[Pack]:
    """The centre's packs by title."""
    known = {one.record: one for one in everything(connection, home)}
    found = []
    for record, fields in records.fields_of_kind(connection, "pack"):
        named = [one for one in _list(fields.get("items")) if isinstance(one, str)]
        there = tuple(known[one] for one in named if one in known)
        found.append(
            Pack(
                record.hex(), _text(fields.get("title")), _text(fields.get("description")), there, len(named) - len(there),
                cover_of(home, fields.get("cover"), b""),
            )
        )  # fmt: skip
    return sorted(found, key=lambda one: (one.title.casefold(), one.record))


def cover_of(home: Home, cover: Any, blob: bytes) -> Any:
    """The file of a cover: the centre's, or the one that was made here of the material's own file; None without any."""
    made = [home.blob(cover)] if isinstance(cover, bytes) else []
    return next((one for one in (*made, home.cover(blob)) if one.is_file()), None)


def only_published(connection: Connection) -> set[str]:
    """Names of the blobs that materials and packs of the centre name, and no record of the library's own."""
    catalogue: set[str] = set()
    own: set[str] = set()
    for kind, packed in connection.exec_driver_sql("SELECT kind, fields FROM record").all():
        fields = msgspec.msgpack.decode(packed)
        named = {fields[name].hex() for name in ("blob", "cover", "pieces") if isinstance(fields.get(name), bytes)}
        (catalogue if kind in ("material", "pack") else own).update(named)
    return catalogue - own


def earlier_versions(connection: Connection) -> dict[bytes, bytes]:
    """blob of an earlier version → the one of today, of the centre's materials."""
    found: dict[bytes, bytes] = {}
    for record, fields in records.fields_of_kind(connection, "material"):
        for delta in log.shared_deltas(connection, record):
            before = delta.fields.get("blob")
            if isinstance(before, bytes) and before != fields.get("blob"):
                found[before] = fields["blob"]
    return found


def needed_blobs(connection: Connection) -> set[bytes]:
    """Blobs that a record of the library's own names, in the bin too, or that are to be fetched."""
    rows = connection.exec_driver_sql("SELECT fields FROM record WHERE kind NOT IN ('material', 'pack')").scalars()
    named = {fields.get("blob") for fields in map(msgspec.msgpack.decode, rows)}
    return {one for one in named if isinstance(one, bytes)} | {wish.blob for wish in wishes.waiting(connection)}


def mark(connection: Connection, record: bytes, **values: int) -> None:
    """Remembers favourite, opened or place."""
    for name, value in values.items():
        connection.exec_driver_sql(
            f"INSERT INTO shelf_mark (record, {name}) VALUES (?, ?) ON CONFLICT (record) DO UPDATE SET {name} = excluded.{name}",
            (record, value),
        )


def count(
    connection: Connection, writer: LogWriter, new_record: bytes, scope: bytes, material: bytes, title: str, day: str, way: str, times: int
) -> None:
    """Adds to this laptop's count of a day; the first of the day is `new_record`."""
    row = connection.exec_driver_sql(_COUNTED, (material, day, way, scope)).one_or_none()
    if row is None:
        fields = {"material": material.hex(), "title": title, "date": day, "way": way, "count": times}
        records.create(connection, writer, new_record, HANDOUT.name, fields)
    else:
        records.edit(connection, writer, row[0], {"count": row[1] + times})


def handed_out(connection: Connection, first: str, last: str) -> list[HandedOut]:
    """What was opened and handed out from one day to another, both included, by title."""
    rows = connection.exec_driver_sql(_HANDED_OUT, (OPENED, TO_PHONE, TO_STICK, first, last)).all()
    return [HandedOut(material.hex(), *rest) for material, *rest in rows]


def handed_days(connection: Connection, month: str) -> list[HandedDay]:
    """What was opened, and copied to phones and sticks, on each day of a month 'YYYY-MM'; in order."""
    rows = connection.exec_driver_sql(
        "SELECT date, material, max(title), sum(CASE way WHEN ? THEN count ELSE 0 END), sum(CASE way WHEN ? THEN 0 ELSE count END) "
        "FROM handout WHERE month = ? GROUP BY date, material ORDER BY date, 3, material",
        (OPENED, OPENED, month),
    )
    return [HandedDay(date_, material.hex(), *rest) for date_, material, *rest in rows]


def _item(home: Home, record: bytes, own: bool, f: dict[str, Any], arrived: int, marks: list[int], wish: Any) -> ShelfItem:
    blob, file = f["blob"], home.blob(f["blob"])
    favourite, opened, place = marks
    return ShelfItem(
        record.hex(), own, _text(f.get("title")), _text(f.get("description")), _text(f.get("theme")), _text(f.get("language")),
        tuple(_text(one) for one in _list(f.get("audience"))), _text(f.get("creator")), _text(f.get("licence")),
        _text(f.get("kind_of")), _text(f.get("mime")), count_or_none(f.get("pages")), count_or_none(f.get("seconds")),
        _text(f.get("file_name")), blob, f["size"], _held(file, f["size"]), wish is not None, wish.damaged if wish else 0,
        count_or_none(f.get("version")), _text(f.get("priority")), f.get("proposed") is True, arrived, bool(favourite), opened, place,
        file, cover_of(home, f.get("cover"), blob),
    )  # fmt: skip


def _held(file: Path, size: int) -> int:
    """Bytes of the file; one less than all where the last have come and nobody has looked yet whether they are the right ones."""
    try:
        return file.stat().st_size
    except OSError:
        return min(wishes.begun(file), size - 1)


def _fits(item: ShelfItem, query: ShelfQuery, wanted_words: list[str]) -> bool:
    for wanted, value in ((query.theme, item.theme), (query.kind_of, item.kind_of), (query.language, item.language)):
        if wanted and wanted != value:
            return False
    if query.where not in (None, item.where) or query.own not in (None, item.own) or query.favourite and not item.favourite:
        return False
    if query.audience and query.audience not in item.audience:
        return False
    if not wanted_words:
        return True
    there = words_of(f"{item.title} {item.description} {item.creator}")
    return all(any(word.startswith(wanted) for word in there) for wanted in wanted_words)


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def asked(connection: Connection) -> list[Asked]:
    """The library's wishes, the newest first, then its offers by title."""
    asked_for = [(record, fields, False) for record, fields in records.fields_of_kind(connection, REQUEST.name)]
    offers = [(one, fields, True) for one, fields in records.fields_of_kind(connection, OWN_MATERIAL.name) if fields.get("proposed")]
    stand = standing.statuses(connection, [record for record, _, _ in (*asked_for, *offers)])
    asked_for.sort(key=lambda one: one[1].get("date") or "", reverse=True)
    offers.sort(key=lambda one: one[1].get("title") or "")
    return [
        Asked(
            str(fields.get("title" if offered else "text") or ""),
            None if offered or not fields.get("date") else date.fromisoformat(fields["date"]),
            str(fields.get("status") or ""), str(fields.get("answer") or ""), offered,
            stand.get(record) in (Status.RECEIVED, Status.SAFE),
        )
        for record, fields, offered in (*asked_for, *offers)
    ]  # fmt: skip
