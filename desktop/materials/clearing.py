"""What could go to free space: never the only copy of an own file, and nothing that she is waiting for.

The order is the order of the advice: what nobody misses first, then what the centre gives again, unread and large before the rest.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from desktop.paths import Home
from desktop.store.shelf_rows import ShelfItem, Where

_SMALL_BYTES = 100_000  # not worth a question


class Why(StrEnum):
    """Why a file could go. EARLIER: a newer version is here; LEFT: begun and not wanted any more; AGAIN: the centre gives it again."""

    EARLIER = "earlier"
    LEFT = "left"
    AGAIN = "again"


@dataclass(frozen=True, slots=True)
class Spare:
    """Something that could go. record, title: '' where nothing names the file any more; opened: when last, 0 for never."""

    file: Path
    bytes: int
    why: Why
    record: str = ""
    title: str = ""
    opened: int = 0


def spare(home: Home, items: Iterable[ShelfItem], earlier: dict[bytes, bytes], needed: set[bytes]) -> list[Spare]:
    """What could go. earlier: blob of a version before → the one of today; needed: blobs that anything else names or waits for."""
    shelf = list(items)
    needed = needed | {one.blob for one in shelf if one.own}
    here = {one.blob for one in shelf if one.where is Where.HERE}
    found = [
        Spare(home.blob(before), home.blob(before).stat().st_size, Why.EARLIER)
        for before, today in earlier.items()
        if before not in needed and before not in here and today in here and home.blob(before).is_file()
    ]
    for one in shelf:
        part = one.file.with_name(one.file.name + ".part")
        if one.blob not in needed and not one.wanted and part.is_file():
            found.append(Spare(part, part.stat().st_size, Why.LEFT, one.record, one.title, one.opened))
    again = [
        Spare(one.file, one.size, Why.AGAIN, one.record, one.title, one.opened)
        for one in shelf
        if one.where is Where.HERE and one.blob not in needed and not one.favourite
    ]
    found += sorted(again, key=lambda one: (one.opened, -one.bytes))
    return [one for one in found if one.bytes >= _SMALL_BYTES]
