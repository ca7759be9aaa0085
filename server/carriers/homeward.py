"""What a stick takes home from the centre: answers, the catalogue in slices, a newer program, published materials; the most wanted first.

Slices begin and end where the byte limit falls, so all but the last of a scope stay the same for ever and are not written again.
"""

from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import msgspec
from sqlalchemy import Connection, select

from core import stick as sticks
from core.protocol import bundle
from core.protocol.bundle import SUFFIX, Bundle, Kind
from core.protocol.errors import ProtocolError
from core.protocol.messages import Page
from core.protocol.slices import open_slice
from core.stick import CATALOGUE, IN, PIECE_BYTES, UPDATES, Stick, StickError
from server.blobs import needs, storage
from server.carriers.answers import Answers
from server.catalogue.programs import Program, programs
from server.catalogue.scopes import NATION
from server.catalogue.slices import START, empty_slice, next_slice
from server.centre import Centre
from server.exchange.models import record
from server.libraries import service as libraries

SPARE_BYTES = 256 * 1024  # folders, and what the stick keeps for itself


@dataclass(frozen=True, slots=True)
class Material:
    """A published file. size: in bytes."""

    title: str
    blob: bytes
    size: int


@dataclass(slots=True)
class Home:
    """What was written. programs: newer ones for laptops; no_room: materials and programs that did not find room; reason: why not all
    the rest, '' otherwise.
    """

    answers: int = 0
    slices: int = 0
    materials: int = 0
    programs: int = 0
    no_room: list[Material] = field(default_factory=list)
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
            for scope in self._wanted(scopes):
                self._bring_slices(stick, scope, home)
            if with_materials:
                self._bring_programs(stick, home)
                self._bring_materials(stick, scopes, home)
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

    def without_room(self, stick: Stick, scopes: Iterable[bytes] | None = None) -> list[Material]:
        """The programs and materials for which the stick has no room: programs go first, then small ones. Raises OSError."""
        free, left = stick.free() - SPARE_BYTES, []
        for program in self._programs():
            needed = 0 if _lies_there(stick, program) else program.release.size
            if needed > free:
                left.append(_as_material(program))
            else:
                free -= needed
        return left + self._materials_without_room(stick, self._wanted(scopes), free)

    def _materials_without_room(self, stick: Stick, scopes: list[bytes], free: int) -> list[Material]:
        left = []
        for one in self._materials(scopes):
            needed = stick.blob_bytes_to_write(one.blob, one.size)
            if needed > free:
                left.append(one)
            else:
                free -= needed
        return left

    def _bring_materials(self, stick: Stick, scopes: Iterable[bytes] | None, home: Home) -> None:
        home.no_room += self._materials_without_room(stick, self._wanted(scopes), stick.free() - SPARE_BYTES)
        for one in self._materials(self._wanted(scopes)):
            if one not in home.no_room:
                path = storage.whole_path(self._centre.config.blobs, one.blob)
                stick.write_blob(one.blob, one.size, partial(_pieces, path))
                home.materials += 1

    def _bring_programs(self, stick: Stick, home: Home) -> None:
        """The program first, then the word about it; what an earlier centre laid there goes."""
        found = self._programs()
        for name in set(stick.names(UPDATES)) - {one.word_name for one in found}:
            stick.drop(UPDATES, name)
            stick.drop(UPDATES, name.removesuffix(SUFFIX))
        for one in found:
            if not _lies_there(stick, one):
                if one.release.size > stick.free() - SPARE_BYTES:
                    home.no_room.append(_as_material(one))
                    continue
                stick.write(UPDATES, one.release.file, _pieces(one.path, 0, one.release.size))
                stick.write(UPDATES, one.word_name, sticks.pieces_of(one.word))
            home.programs += 1

    def _programs(self) -> list[Program]:
        return programs(self._centre.config.updates, self._centre.keys.root)

    def _wanted(self, scopes: Iterable[bytes] | None) -> list[bytes]:
        with self._centre.database.reading() as connection:
            written = libraries.catalogues(connection)
        return sorted({NATION, *(written if scopes is None else written & set(scopes))})

    def _materials(self, scopes: list[bytes]) -> list[Material]:
        """What is published in these catalogues, each file once, the smallest first."""
        found: dict[bytes, Material] = {}
        with self._centre.database.reading() as connection:
            for scope in scopes:
                titles = _titles(connection, scope)
                found |= {blob: Material(titles.get(blob, blob.hex()), blob, size) for blob, size in needs.whole_ones(connection, scope)}
        return sorted(found.values(), key=lambda one: (one.size, one.blob))


def _lies_there(stick: Stick, program: Program) -> bool:
    """The very word, which names its program's sum, and a file of the right size: it was read back when it was written."""
    try:
        word = stick.read(UPDATES, program.word_name)
    except OSError:
        return False
    return word == program.word and stick.file(UPDATES, program.release.file, program.release.size) is not None


def _as_material(program: Program) -> Material:
    return Material(f"Suluh {program.release.version}", program.release.hash, program.release.size)


def _titles(connection: Connection, scope: bytes) -> dict[bytes, str]:
    rows = connection.execute(select(record.c.fields).where(record.c.library == scope, record.c.kind == "material")).scalars()
    return {fields.get("blob"): str(fields.get("title") or "") for fields in map(msgspec.msgpack.decode, rows)}


def _pieces(path: Path, start: int, length: int) -> Iterator[bytes]:
    with open(path, "rb") as file:
        file.seek(start)
        while length and (piece := file.read(min(length, PIECE_BYTES))):
            length -= len(piece)
            yield piece
