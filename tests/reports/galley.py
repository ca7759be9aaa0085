"""A printer that sets no type: what it was given can be read as words and cells."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from desktop.assembly import Desk
from desktop.reports.press import Press, Sheets
from desktop.reports.reports import Reports

Page = Mapping[str, Any]


class Galley(Press):
    """Keeps the values of the last page."""

    def run(self, template: str, data: Page, pictures: Mapping[str, bytes]) -> Sheets:
        self.page = data
        return Sheets(b"", 1)


class Proofs:
    """The papers of a desk as they are given to the typesetter, in Indonesian."""

    def __init__(self, desk: Desk) -> None:
        self._galley = Galley({})
        self._reports = Reports(desk.store, desk.book, self._galley)

    def page(self, kind: str, about: str) -> Page:
        """Of a paper."""
        self._reports.make(kind, about)
        return self._galley.page


def table(page: Page, *head: str) -> Page:
    """The first table that has all these words in its head."""
    return next(one for one in _blocks(page) if one["is"] == "table" and set(head) <= set(one["head"]))


def column(rows: Iterable[list[str]], at: int) -> list[int]:
    """Its numbers; what is not a number counts nothing."""
    return [number(row[at]) for row in rows]


def number(cell: str) -> int:
    """'1.234', 'Rp1.234'; 0 for a dash, for nothing and for words."""
    digits = cell.removeprefix("Rp").replace(".", "")
    return int(digits) if digits.isdecimal() else 0


def facts(page: Page, label: str) -> list[str]:
    """Every value that stands behind a label."""
    return [value for one in _blocks(page) if one["is"] == "facts" for name, value in one["rows"] if name == label]


def words(page: Page) -> str:
    """Its paragraphs."""
    return " ".join(one["words"] for one in _blocks(page) if one["is"] == "text")


def _blocks(page: Page) -> Iterator[Page]:
    for one in (*page["blocks"], *page["annex"]):
        yield from one["blocks"] if one["is"] == "wide" else [one]
