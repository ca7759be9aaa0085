"""What libraries say back about the shelves: what reached them, what was opened and handed out, wishes, ratings, own files they offer.

The centre knows that a material is somewhere only from the library's own word: a `delivery` that the laptop wrote when the file was
whole there, by whatever road, or a `handout` because what was opened must be there. A download alone proves nothing, since relays and
couriers fetch for others; silence is shown as silence.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

import msgspec
from sqlalchemy import Connection, bindparam, func, select

from core.domain.fields import count_or_none
from core.domain.kinds import DELIVERY, HANDOUT, OPENED, OWN_MATERIAL, RATING, REQUEST
from server.blobs import needs
from server.catalogue.scopes import readable_scopes
from server.catalogue.shelves import Shelved
from server.database import Database
from server.exchange.models import record as record_table
from server.libraries import service as libraries
from server.libraries.models import library as library_table
from server.libraries.overview import name_of

_KINDS = (DELIVERY.name, HANDOUT.name, OWN_MATERIAL.name, RATING.name, REQUEST.name)
_SAID = (
    select(record_table.c.record, record_table.c.kind, record_table.c.fields)
    .where(record_table.c.library == bindparam("of"), record_table.c.kind.in_(_KINDS), ~record_table.c.deleted)
    .order_by(record_table.c.record)
)


@dataclass(frozen=True, slots=True)
class Speaker:
    """A library. scopes: the catalogues that it reads."""

    library: bytes
    name: str
    area: str
    scopes: frozenset[bytes]


@dataclass(frozen=True, slots=True)
class Said:
    """A record by which a library says something. whole: of an own material, whether its file is at the centre."""

    speaker: Speaker
    record: bytes
    kind: str
    fields: dict[str, Any]
    whole: bool = False

    def text(self, name: str) -> str:
        """A field that is text; '' where it is empty or something else."""
        value = self.fields.get(name)
        return value if isinstance(value, str) else ""

    def count(self, name: str) -> int:
        """A field that is a number; 0 where it is empty."""
        return count_or_none(self.fields.get(name)) or 0


@dataclass(slots=True)
class Reached:
    """How a material fares in one library. version: 0 where no arrival was told; road, date: of the latest arrival."""

    speaker: Speaker
    version: int = 0
    road: str = ""
    date: str = ""
    opened: int = 0
    handed_out: int = 0

    @property
    def is_there(self) -> bool:
        """True where the library's own word proves it."""
        return bool(self.version or self.opened or self.handed_out)


@dataclass(frozen=True, slots=True)
class Board:
    """How a material fares everywhere it is meant for. verdicts: of the ratings, code → how many; stars: their average, 0 for none."""

    places: Sequence[Reached]
    stars: float = 0
    verdicts: Counter[str] = field(default_factory=Counter)
    comments: Sequence[Said] = ()

    @property
    def there(self) -> int:
        """Libraries that have it, by their own word."""
        return sum(one.is_there for one in self.places)

    @property
    def opened(self) -> int:
        """Times that it was opened."""
        return sum(one.opened for one in self.places)

    @property
    def handed_out(self) -> int:
        """Times that it was copied to a phone or a stick."""
        return sum(one.handed_out for one in self.places)


@dataclass(frozen=True, slots=True)
class Echoes:
    """All that the libraries say about the shelves."""

    speakers: Sequence[Speaker]
    said: Sequence[Said]

    @property
    def home(self) -> str:
        """The smallest area that all libraries share, as the pages offer it first; '' without libraries."""
        shared = frozenset.intersection(*(one.scopes for one in self.speakers)) if self.speakers else frozenset()
        return max(shared, key=len, default=b"").decode()

    def proposals(self) -> list[Said]:
        """Own files that libraries offer, those without an answer first."""
        return sorted(self._of(OWN_MATERIAL.name, "proposed"), key=lambda one: one.text("status") != "")

    def requests(self) -> list[Said]:
        """What libraries wish for, those without an answer first."""
        return sorted(self._of(REQUEST.name, "text"), key=lambda one: (one.text("status") != "", one.text("date")))

    def board(self, material: Shelved) -> Board:
        """How a material fares in the libraries that read its catalogue, the silent ones last."""
        name = material.record.hex()
        places = {one.library: Reached(one) for one in self.speakers if material.scope in one.scopes}
        about = [one for one in self.said if one.text("material") == name and one.speaker.library in places]
        for one in about:
            _count(places[one.speaker.library], one)
        ratings = [one for one in about if one.kind == RATING.name]
        stars = [one.count("stars") for one in ratings if 1 <= one.count("stars") <= 5]
        return Board(
            sorted(places.values(), key=lambda one: (not one.is_there, one.speaker.area, one.speaker.name)),
            sum(stars) / len(stars) if stars else 0,
            Counter(one.text("verdict") for one in ratings if one.text("verdict")),
            [one for one in ratings if one.text("comment")],
        )

    def _of(self, kind: str, needed: str) -> Iterable[Said]:
        return (one for one in self.said if one.kind == kind and one.fields.get(needed))


def echoes(database: Database) -> Echoes:
    """Every library by area, each read in a transaction of its own."""
    with database.reading() as connection:
        statement = select(library_table.c.library, library_table.c.area, library_table.c.name)
        rows = connection.execute(
            statement.where(func.length(library_table.c.library) == libraries.LIBRARY_BYTES).order_by(library_table.c.area)
        ).all()
    speakers, said = [], []
    for library, area, name in rows:
        with database.reading() as connection:
            speaker = Speaker(library, name_of(connection, library) or name, area, frozenset(readable_scopes(area)))
            said += [_said(connection, speaker, *row) for row in connection.execute(_SAID, {"of": library})]
        speakers.append(speaker)
    return Echoes(speakers, said)


def _said(connection: Connection, speaker: Speaker, record: bytes, kind: str, packed: bytes) -> Said:
    fields = msgspec.msgpack.decode(packed)
    blob = fields.get("blob")
    found = needs.size_of(connection, speaker.library, blob) if kind == OWN_MATERIAL.name and isinstance(blob, bytes) else None
    return Said(speaker, record, kind, fields, found is not None and found[1])


def _count(place: Reached, said: Said) -> None:
    if said.kind == DELIVERY.name:
        version = max(1, said.count("version"))
        if version >= place.version:
            place.version, place.road, place.date = version, said.text("road"), said.text("date")
    elif said.kind == HANDOUT.name and said.text("way") == OPENED:
        place.opened += said.count("count")
    elif said.kind == HANDOUT.name:
        place.handed_out += said.count("count")
