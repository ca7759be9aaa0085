"""What a stick takes home from the centre: answers, the catalogue in slices, published materials; the most wanted first.

Slices begin and end where the byte limit falls, so all but the last of a scope stay the same for ever and are not written again.
"""

import os
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from core import stick as sticks
from core.protocol import bundle
from core.protocol.bundle import Bundle, Kind
from core.protocol.errors import ProtocolError
from core.protocol.messages import Page
from core.protocol.slices import open_slice
from core.stick import BLOBS, CATALOGUE, IN, LARGEST_FILE_BYTES, PIECE_BYTES, Stick, StickError
from server.blobs import needs, storage
from server.carriers.answers import Answers
from server.catalogue.scopes import NATION
from server.catalogue.slices import START, empty_slice, next_slice
from server.centre import Centre
from server.libraries import service as libraries


@dataclass(slots=True)
class Home:
    """What was written. reason: why not all of it, '' otherwise."""

    answers: int = 0
    slices: int = 0
    materials: int = 0
    reason: str = ""


class Homeward:
    """Fills sticks that go to villages."""

    def __init__(self, centre: Centre) -> None:
        self._centre = centre
        self._answers = Answers(centre.config.answers)

    def fill(
        self, stick: Stick, answers: list[str] | None = None, scopes: Iterable[bytes] | None = None, with_materials: bool = True
    ) -> Home:
        """Writes onto a stick. answers: names, None for all that wait; scopes: of the catalogue, None for all.

        A stick that is full or gone ends it; what was written before stays.
        """
        home = Home()
        try:
            stick.explain()
            self._bring_answers(stick, answers, home)
            with self._centre.database.reading() as connection:
                written = libraries.catalogues(connection)
            wanted = sorted({NATION, *(written if scopes is None else written & set(scopes))})
            for scope in wanted:
                self._bring_slices(stick, scope, home)
            for scope in wanted if with_materials else ():
                self._bring_materials(stick, scope, home)
        except StickError as error:
            home.reason = error.code
        except OSError as error:
            home.reason = sticks.reason_of(error)
        return home

    def _bring_answers(self, stick: Stick, names: list[str] | None, home: Home) -> None:
        for name, answer in self._answers.read(self._answers.names() if names is None else names):
            with suppress(OSError):
                for earlier in stick.names(IN):
                    if earlier != name and sticks.is_answer_to_the_same(earlier, name):
                        stick.drop(IN, earlier)
            stick.write(IN, name, sticks.pieces_of(answer))
            home.answers += 1

    def _bring_slices(self, stick: Stick, scope: bytes, home: Home) -> None:
        kept = set()
        for page, sealed in self._slices(scope):
            name = sticks.slice_name(scope, page.start.position + 1, page.next.position)
            kept.add(name)
            if not self._lies(stick, name, page):
                stick.write(CATALOGUE, name, sticks.pieces_of(bundle.pack(Bundle(Kind.SLICE, b"", sealed))))
            home.slices += 1
        for name in set(stick.names(CATALOGUE)) - kept:
            if name.startswith(sticks.slice_prefix(scope)):
                stick.drop(CATALOGUE, name)

    def _slices(self, scope: bytes) -> Iterator[tuple[Page, bytes]]:
        """All of a catalogue; one empty slice of an empty one."""
        found: tuple[Page, bytes] | None = next_slice(self._centre, scope, START) or empty_slice(self._centre, scope)
        while found is not None:
            yield found
            found = next_slice(self._centre, scope, found[0].next)

    def _lies(self, stick: Stick, name: str, page: Page) -> bool:
        try:
            read = bundle.unpack(stick.read(CATALOGUE, name))
            certificate, part = open_slice(read.body, self._centre.keys.root)
        except (OSError, ProtocolError):
            return False
        return certificate == self._centre.keys.certificate and (part.page.start, part.page.next) == (page.start, page.next)

    def _bring_materials(self, stick: Stick, scope: bytes, home: Home) -> None:
        with self._centre.database.reading() as connection:
            blobs = needs.whole_ones(connection, scope)
        for blob, size in blobs:
            there, name = stick.blob(blob), blob.hex()
            if size > LARGEST_FILE_BYTES:
                continue
            if there is None or there.stat().st_size != size:
                stick.write(os.path.join(BLOBS, name[:2]), name, _pieces(storage.whole_path(self._centre.config.blobs, blob)))
            home.materials += 1


def _pieces(path: Path) -> Iterator[bytes]:
    with open(path, "rb") as file:
        while piece := file.read(PIECE_BYTES):
            yield piece
