"""In the background, one file at a time: the text inside PDF and EPUB for the search, and covers that the centre sent none of.

What was done stays done: a file that was left in the middle goes on at the next page.
"""

import logging
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from core.materials.facts import UnfitError
from desktop.materials import intake
from desktop.materials.reading import Cancelled, Reader, StoppedReading
from desktop.paths import Home
from desktop.store.errors import KnownError
from desktop.store.material_text import DONE, UNREADABLE, MaterialText
from desktop.store.shelf_rows import ShelfItem, Where

PAGES_AT_ONCE = 50
CLOSE_TIMEOUT_S = 5
FIRST_SHOW_S = 1.0  # what is new is on the screen before its words are read
LOOK_AGAIN_S = 60  # what arrives by any road tells nobody
_TEXT_KINDS = frozenset({"pdf", "epub"})
_log = logging.getLogger(__name__)


def waiting(here: list[ShelfItem], states: dict[bytes, str]) -> list[ShelfItem]:
    """Those that are not gleaned, the small ones first."""
    return sorted((one for one in here if not states.get(one.blob)), key=lambda one: one.size)


class Gleaning:
    """Works through what waits. items: what is on the shelf now."""

    def __init__(self, home: Home, text: MaterialText, items: Callable[[], list[ShelfItem]]) -> None:
        self._home = home
        self._text = text
        self._items = items
        self._reader = Reader()
        self._wake, self._stop, self._resting = threading.Event(), threading.Event(), threading.Event()
        self._thread: threading.Thread | None = None

    def run(self, cancelled: Cancelled = lambda: False) -> int:
        """Gleans all that waits; how many files were done. Raises KnownError where the disk does not allow it."""
        done = 0
        try:
            here = [one for one in self._items() if one.where is Where.HERE]
            for item in waiting(here, self._text.states()) if here else ():
                if cancelled():
                    break
                self._glean(item, cancelled)
                done += 1
        except StoppedReading:
            pass
        finally:
            self._reader.close()
        return done

    def start(self) -> None:
        """From now on in a thread of its own, when `wake` is called and every minute."""
        if self._thread is None:
            self._wake.set()
            self._thread = threading.Thread(target=self._work, name="gleaning", daemon=True)
            self._thread.start()

    def wake(self) -> None:
        """Something new may be on the shelf."""
        self._wake.set()

    @contextmanager
    def resting(self) -> Iterator[None]:
        """The thread lets another go first; it goes on afterwards where it was."""
        self._resting.set()
        try:
            yield
        finally:
            self._resting.clear()
            self.wake()

    def close(self) -> None:
        """Stops within a moment, in the middle of a file if need be."""
        self._stop.set()
        self._wake.set()
        if self._thread is not None:
            self._thread.join(CLOSE_TIMEOUT_S)
            self._thread = None

    def _work(self) -> None:
        while not self._stop.is_set():
            if self._wake.wait(LOOK_AGAIN_S) and self._stop.wait(FIRST_SHOW_S):
                return
            self._wake.clear()
            try:
                self.run(lambda: self._stop.is_set() or self._resting.is_set())
            except KnownError as error:
                _log.warning("gleaning: %s", error)  # a full disk: with the next file it tries again

    def _glean(self, item: ShelfItem, cancelled: Cancelled) -> None:
        try:
            if item.cover is None:
                facts = self._reader.look(item.file, cancelled)
                if facts.cover:
                    intake.keep_cover(self._home, item.blob, facts.cover)
            if item.kind_of in _TEXT_KINDS:
                self._read(item, cancelled)
        except (UnfitError, OSError) as error:
            _log.info("gleaning: %s", error)
            self._text.finish(item.blob, UNREADABLE)
        else:
            self._text.finish(item.blob, DONE)

    def _read(self, item: ShelfItem, cancelled: Cancelled) -> None:
        reached, _ = self._text.state(item.blob)
        pages: list[tuple[int, str]] = []
        for page in self._reader.pages(item.file, item.kind_of, reached + 1, cancelled):
            pages.append(page)
            if len(pages) >= PAGES_AT_ONCE:
                self._text.add(item.blob, pages)
                pages = []
        self._text.add(item.blob, pages)
