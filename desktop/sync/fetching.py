"""One published file over a line, from where it stopped. Knows nothing of the store.

    the .part file is always a beginning of the file: what stands in the version before is copied, the rest is fetched, in order
    whole, and its hash is wrong: the list says which pieces, and those alone are fetched again

Without a list, or with one that cannot be right, the file comes as one stretch.
"""

import os
from collections.abc import Callable, Iterator
from hashlib import file_digest
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

from core.protocol import pieces
from core.protocol.errors import MalformedError
from core.protocol.hashes import blob_hash
from core.protocol.pieces import PieceList, Span
from desktop.paths import Home
from desktop.store import blobs, disk
from desktop.store.errors import KnownError
from desktop.store.recipes import Recipe

if TYPE_CHECKING:
    from desktop.sync.line import Line

Count = Callable[[int], None]


class _Stretch(NamedTuple):
    """A stretch of the file to be made. source: where it stands in the version before; None: it must be fetched."""

    to: int
    length: int
    source: int | None


def fetch_file(line: "Line", home: Home, recipe: Recipe, count: Count = lambda _: None) -> bool:
    """True when the file is here and whole; False when there is none, or what came is not what its name says and is thrown away.

    count: is told of the bytes that crossed the line. Raises LineError, CancelledError, KnownError; what came is kept.
    """
    place = home.blob(recipe.wish.blob)
    part = place.with_name(place.name + ".part")
    with disk.named_errors():
        blobs.make_folder(place.parent)
        listed = _list(line, home, recipe, count) if recipe.before else None  # 0.2 % of the file: only where it saves more
        with open(part, "ab") as file:
            if not all(_add(line, recipe, file, one, count) for one in _stretches(home, recipe, listed)):
                return False
            _sync(file)
        if not _is_right(part, recipe):
            listed = listed or _list(line, home, recipe, count)
            if not (listed and _mend(line, recipe, part, listed, count)):
                part.unlink()
                return False
        blobs.put_in_place(part, place)
    return True


def _list(line: "Line", home: Home, recipe: Recipe, count: Count) -> PieceList | None:
    """The list of the file, kept here once it came; None where there is none that can be right."""
    if not (name := recipe.pieces):
        return None
    try:
        data = blobs.read(home, name)
    except KnownError:
        reply = line.ask("GET", f"/v1/blob/{name.hex()}")
        data = reply.body if reply.status == 200 else b""
        if blob_hash(data) != name:
            return None
        blobs.keep(home, data)
        count(len(data))
    try:
        return pieces.decode(data, recipe.wish.size)
    except MalformedError:
        return None


def _stretches(home: Home, recipe: Recipe, listed: PieceList | None) -> Iterator[_Stretch]:
    """What the file is made of, in order."""
    if listed is None or recipe.before is None:
        yield _Stretch(0, recipe.wish.size, None)
        return
    try:
        known = pieces.decode(blobs.read(home, recipe.pieces_before), recipe.before.stat().st_size)
    except (KnownError, MalformedError):  # its list was never here, or is not of this file: cut anew, as the centre did
        with open(recipe.before, "rb") as file:
            known = pieces.list_of(file, by_content=True)
    plan = pieces.plan(listed, known)
    found = [_Stretch(to, length, source) for to, source, length in plan.copies]
    yield from sorted([*found, *(_Stretch(offset, length, None) for offset, length in plan.fetches)])


def _add(line: "Line", recipe: Recipe, file: BinaryIO, stretch: _Stretch, count: Count) -> bool:
    """Adds what the file lacks of a stretch; False when nobody has it."""
    done = file.seek(0, os.SEEK_END) - stretch.to
    if done >= stretch.length:
        return True
    if stretch.source is None or recipe.before is None:
        return _fetch(line, recipe, file, Span(stretch.to + done, stretch.length - done), count)
    with open(recipe.before, "rb") as before:
        before.seek(stretch.source + done)
        file.write(before.read(stretch.length - done))
    return True


def _fetch(line: "Line", recipe: Recipe, file: BinaryIO, span: Span, count: Count) -> bool:
    def keep(piece: bytes) -> None:
        with disk.named_errors():  # a full disk is not a line that was cut
            file.write(piece)
        count(len(piece))

    return line.get_blob(recipe.wish.blob, span.offset, recipe.wish.size, keep, span.offset + span.length)


def _mend(line: "Line", recipe: Recipe, part: Path, listed: PieceList, count: Count) -> bool:
    """Fetches the bad pieces of a finished file once more; False when it is not right even then."""
    with open(part, "r+b") as file:
        for span in pieces.bad_pieces(listed, file):
            file.seek(span.offset)
            if not _fetch(line, recipe, file, span, count):
                return False
        file.truncate(recipe.wish.size)
        _sync(file)
    return _is_right(part, recipe)


def _is_right(part: Path, recipe: Recipe) -> bool:
    with open(part, "rb") as file:
        return file_digest(file, "sha256").digest() == recipe.wish.blob


def _sync(file: BinaryIO) -> None:
    file.flush()
    os.fsync(file.fileno())
