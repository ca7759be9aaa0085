"""One packing or unpacking of a stick, in the NET lane: begun, watched, stopped. What was written whole stays."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal

from desktop.ui.exchange.errand import Errand


class Carrying(Errand):
    """begun; offered: (Offer, place); progressed: a PackingProgress; finished: (Packed, Unpacked or the error, place)."""

    offered = Signal(object, str)
    finished = Signal(object, str)

    def offer(self, root: Path, place: str) -> None:
        """Looks what a bag on this stick would hold."""
        road = self._desk.stick
        self._jobs.talk(
            self, lambda: road.offer(root), lambda offer: self.offered.emit(offer, place), lambda error: self.finished.emit(error, place)
        )  # fmt: skip

    def pack(self, root: Path, place: str) -> None:
        """Packs the bag."""
        road, tell, cancelled = self._desk.stick, self._jobs.teller(self, self._hear), self._begin()
        self._run(lambda: road.pack(root, place, tell, cancelled), place)

    def unpack(self, root: Path, place: str) -> None:
        """Takes what came back."""
        road, cancelled = self._desk.stick, self._begin()
        self._run(lambda: road.unpack(root, cancelled=cancelled), place)

    def _run(self, work: Callable[[], Any], place: str) -> None:
        self._jobs.talk(self, work, lambda done: self._end(done, place), lambda error: self._end(error, place))

    def _end(self, ending: object, place: str) -> None:
        self.is_under_way = False
        self.finished.emit(ending, place)
