"""What is handed out: the materials whose file is on this computer. Nothing else has a name here."""

from collections.abc import Callable
from threading import Lock

from desktop.materials import naming
from desktop.store.shelf_rows import ShelfItem

LOOKED_AT_FOR_S = 5.0


class Offer:
    """look: what is on the shelf and here; asked again after a few seconds, because phones ask many times for one page."""

    def __init__(self, look: Callable[[], list[ShelfItem]], now_s: Callable[[], float]) -> None:
        self._look = look
        self._now_s = now_s
        self._lock = Lock()
        self._until_s = float("-inf")
        self._items: list[ShelfItem] = []

    def items(self, words: str = "") -> list[ShelfItem]:
        """Those that have all the words in title, description or creator, each word begun; all without words."""
        with self._lock:
            if self._now_s() >= self._until_s:
                self._items, self._until_s = self._look(), self._now_s() + LOOKED_AT_FOR_S
            found = self._items
        wanted = words.casefold().split()
        return [one for one in found if all(f" {word}" in f" {one.title} {one.description} {one.creator}".casefold() for word in wanted)]

    def named(self, blob: str) -> ShelfItem | None:
        """The material whose file has this hash (64 hex digits)."""
        return next((one for one in self.items() if one.blob.hex() == blob), None)


def file_name(item: ShelfItem) -> str:
    """What it is saved as."""
    return naming.file_name(item.title + naming.suffix_of(item.file_name), item.mime)


def kind_of(item: ShelfItem) -> str:
    """Its media type."""
    return item.mime or "application/octet-stream"
