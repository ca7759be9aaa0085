"""From whatever she drags, pastes or chooses to photos made small: each is shrunk in a lane, and what is none is named.

    files, folders, a picture ──► waiting ──► a free place ──► shrunk in the lane ──► ready
                                     │                              └─ refused: named, its place goes to the next one waiting
                                     └─ no place left: counted
"""

from collections import deque
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from desktop.store.photo_drafts import PhotoDraft
from desktop.ui.kit.taken_pictures import Source, packed
from desktop.ui.setting import Setting


class PhotoIntake(QObject):
    """free: how many places there are, those that were begun not counted as free.

    begun: (ticket); ready: (ticket, form, photo); refused: (ticket, name, error), ticket 0 when it never had a place;
    finished: how many found no place.
    """

    begun = Signal(int)
    ready = Signal(int, str, object)
    refused = Signal(int, str, object)
    finished = Signal(int)

    def __init__(self, setting: Setting, free: Callable[[], int], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._album, self._jobs = setting.desk.album, setting.jobs
        self._free = free
        self._form = ""
        self._waiting: deque[Source] = deque()
        self._under_way: set[int] = set()
        self._looking = self._tickets = 0
        self._going = False

    @property
    def is_busy(self) -> bool:
        """True while something is looked for or shrunk."""
        return bool(self._looking or self._under_way)

    def begin(self, form: str) -> None:
        """From now on photos are for this form; what is under way still goes to the one before."""
        self._form = form
        self._waiting.clear()

    def stop(self) -> None:
        """Nobody wants what is under way any more."""
        self._form = ""
        self._waiting.clear()
        self._under_way.clear()

    def add(self, sources: list[Source]) -> None:
        """Takes pictures as they are, and of paths what is found there."""
        paths = [source for source in sources if isinstance(source, Path)]
        self._waiting += [source for source in sources if not isinstance(source, Path)]
        if paths:
            self._looking += 1
            form = self._form
            self._jobs.read(self, lambda: self._album.found(paths), lambda found: self._found(form, *found), self._not_found)
        else:
            self._go_on()

    def _found(self, form: str, files: list[Path], troubles: list[tuple[str, Exception]]) -> None:
        self._looking -= 1
        for name, error in troubles:
            self.refused.emit(0, name, error)
        if form == self._form:
            self._waiting += files
        self._go_on()

    def _not_found(self, error: Exception) -> None:
        self._looking -= 1
        self.refused.emit(0, "", error)
        self._go_on()

    def _go_on(self) -> None:
        if self._going:
            return  # a lane that answers at once calls this again from inside
        self._going = True
        while self._waiting and self._free() > 0:
            self._take(self._waiting.popleft())
        self._going = False
        if not self.is_busy:
            left, self._waiting = len(self._waiting), deque()
            self.finished.emit(left)

    def _take(self, source: Source) -> None:
        self._tickets += 1
        ticket, form, album = self._tickets, self._form, self._album
        self._under_way.add(ticket)
        self.begun.emit(ticket)
        self._jobs.read(
            self,
            lambda: album.take(packed(source) if isinstance(source, QImage) else source),
            lambda photo: self._taken(ticket, form, photo),
            lambda error: self._not_taken(ticket, source.name if isinstance(source, Path) else "", error),
        )

    def _taken(self, ticket: int, form: str, photo: PhotoDraft) -> None:
        if ticket in self._under_way:
            self._under_way.discard(ticket)
            self.ready.emit(ticket, form, photo)
            self._go_on()

    def _not_taken(self, ticket: int, name: str, error: Exception) -> None:
        if ticket in self._under_way:
            self._under_way.discard(ticket)
            self.refused.emit(ticket, name, error)
            self._go_on()
