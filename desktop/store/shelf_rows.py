"""What the shelves give out: frozen values that cross lanes. Records are 32 hex digits, sizes bytes, moments milliseconds since 1970."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path

TITLE, NEWEST, LATELY_OPENED = "title", "newest", "lately_opened"


class Where(StrEnum):
    """Where a material's file is. elsewhere: an own file of another laptop of the library, which nobody can fetch."""

    HERE = "here"
    TO_FETCH = "to_fetch"
    ELSEWHERE = "elsewhere"


@dataclass(frozen=True, slots=True)
class ShelfItem:
    """A material, the centre's or one of the library's own.

    held: bytes of the file on this computer; wanted: it is to be fetched; damaged: times it came damaged; arrived: larger is newer;
    cover: a small JPEG, when there is one; place: where she stopped, a page from 1 or whole seconds; opened: when last, 0 for never.
    """

    record: str
    own: bool
    title: str
    description: str
    theme: str
    language: str
    audience: tuple[str, ...]
    creator: str
    licence: str
    kind_of: str
    mime: str
    pages: int | None
    seconds: int | None
    file_name: str
    blob: bytes
    size: int
    held: int
    wanted: bool
    damaged: int
    version: int | None
    priority: str
    proposed: bool
    arrived: int
    favourite: bool
    opened: int
    place: int
    file: Path
    cover: Path | None

    @property
    def where(self) -> Where:
        """Whether all of it is here, and if not, whether it can be fetched."""
        if self.held == self.size:
            return Where.HERE
        return Where.ELSEWHERE if self.own else Where.TO_FETCH


@dataclass(frozen=True, slots=True)
class ShelfQuery:
    """Which materials. text: words that title, description or creator have; '' and None leave a choice open; order: one of the above."""

    text: str = ""
    theme: str = ""
    kind_of: str = ""
    language: str = ""
    audience: str = ""
    where: Where | None = None
    favourite: bool = False
    own: bool | None = None
    order: str = TITLE


@dataclass(frozen=True, slots=True)
class Pack:
    """An ordered set of the centre's materials. items: those that this laptop has heard of; missing: how many more it names."""

    record: str
    title: str
    description: str
    items: tuple[ShelfItem, ...]
    missing: int
    cover: Path | None

    @property
    def size(self) -> int:
        """Bytes of all its files."""
        return sum(one.size for one in self.items)

    @property
    def held(self) -> int:
        """Bytes of them on this computer."""
        return sum(one.held for one in self.items)


@dataclass(frozen=True, slots=True)
class TextHit:
    """A place in a material. page: from 1, 0 where only title or description match; pages_found: how many have the words.

    snippet: the words around; marks: (start, end) of those that were searched for in it.
    """

    record: str
    title: str
    page: int
    pages_found: int
    snippet: str
    marks: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Asked:
    """What the library asked the regency for, or offers it. day: None for an offer; status, answer: the regency's, '' for none yet;
    arrived: the centre holds it.
    """

    text: str
    day: date | None
    status: str
    answer: str
    offered: bool
    arrived: bool


@dataclass(frozen=True, slots=True)
class HandedOut:
    """How often a material was opened and handed out."""

    material: str
    title: str
    opened: int
    to_phone: int
    to_stick: int


@dataclass(frozen=True, slots=True)
class HandedDay:
    """How often a material was opened, and copied to phones and sticks, on one day."""

    date: str
    material: str
    title: str
    opened: int
    copied: int
