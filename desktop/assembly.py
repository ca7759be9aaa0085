"""Builds the desk: store, exchange, reports, areas, each given what it needs by its constructor. No Qt."""

from dataclasses import dataclass
from pathlib import Path

from desktop.clock import Surroundings
from desktop.materials.shelf import Shelf
from desktop.paths import Home
from desktop.reports import Reports
from desktop.reports.figure_book import FigureBook
from desktop.reports.tables import Tables
from desktop.shelf.sharing import Sharing
from desktop.store.album import Album
from desktop.store.areas import Areas
from desktop.store.backups import Backups
from desktop.store.bin import Bin
from desktop.store.database import Connect, connect
from desktop.store.entries import Entries
from desktop.store.finding import Finder
from desktop.store.imports import Imports
from desktop.store.logbook import LogBook
from desktop.store.people import People
from desktop.store.questions import Questions
from desktop.store.series import SeriesBook
from desktop.store.store import Store
from desktop.store.stories import Stories
from desktop.store.visit_book import VisitBook
from desktop.sync import nearby
from desktop.sync.exchange import Exchange
from desktop.sync.relay_road import RelayRoad
from desktop.sync.stick_road import StickRoad


@dataclass(frozen=True, slots=True)
class Desk:
    """Everything she can do, without a screen. Every method blocks and may raise a named error."""

    home: Home
    store: Store
    book: LogBook
    finder: Finder
    series: SeriesBook
    bin: Bin
    people: People
    backups: Backups
    exchange: Exchange
    stick: StickRoad
    relay: RelayRoad
    reports: Reports
    figures: FigureBook
    areas: Areas
    visits: VisitBook
    album: Album
    questions: Questions
    shelf: Shelf
    sharing: Sharing
    entries: Entries
    stories: Stories
    tables: Tables
    imports: Imports

    @property
    def person(self) -> str:
        """Who is at the desk."""
        return self.book.person()

    @property
    def is_practice(self) -> bool:
        """True in a library in which nothing is real."""
        return self.store.is_practice

    def close(self) -> None:
        """Hands nothing out any more, saves what was counted and closes the store."""
        try:
            self.sharing.stop()
            self.shelf.close()
        finally:
            self.store.close()


def build(folder: Path, around: Surroundings | None = None, open_file: Connect = connect) -> Desk:
    """Opens or creates the home in `folder`. Raises KnownError."""
    around = around or Surroundings()
    home = Home(folder)
    store = Store(home, around, open_file)
    areas = Areas(home.areas)
    book = LogBook(store, areas)
    shelf = Shelf(store, book)
    sharing = Sharing(shelf, lambda: _name(book), around, nearby.own_addresses)
    return Desk(
        home, store, book, Finder(store), SeriesBook(store), Bin(store), People(store), Backups(store), Exchange(store, around),
        StickRoad(store, around), RelayRoad(store, around), Reports(store, book), FigureBook(store, book), areas, VisitBook(store),
        Album(store), Questions(store), shelf, sharing, Entries(store), Stories(store), Tables(store), Imports(store),
    )  # fmt: skip


def _name(book: LogBook) -> str:
    """The library's, for those who come."""
    profile = book.profile()
    return profile.name if profile else "Suluh"
