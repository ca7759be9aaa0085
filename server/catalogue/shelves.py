"""The catalogues as they stand: materials and packs of every area, with when they came and when they were last changed."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, bindparam, select

from core.domain.fields import count_or_none
from core.domain.kinds import MATERIAL, PACK
from core.protocol import delta as deltas
from core.protocol.delta import Delta
from core.protocol.merge import merge
from server.exchange.models import delta as delta_table
from server.libraries import service as libraries

_ALL = (
    select(delta_table.c.record, delta_table.c.body)
    .where(delta_table.c.library == bindparam("of"), delta_table.c.body.is_not(None))
    .order_by(delta_table.c.position)
)
_ONE = _ALL.where(delta_table.c.record == bindparam("wanted"))
SHELVED = frozenset({MATERIAL.name, PACK.name})


@dataclass(frozen=True, slots=True)
class Shelved:
    """A material or pack of a catalogue. created, changed: ms since 1970; withdrawn: it was taken back."""

    scope: bytes
    record: bytes
    kind: str
    fields: dict[str, Any]
    created: int
    changed: int
    withdrawn: bool

    def text(self, name: str) -> str:
        """A field that is text; '' where it is empty or something else."""
        value = self.fields.get(name)
        return value if isinstance(value, str) else ""

    def texts(self, name: str) -> list[str]:
        """A field that is a list of texts."""
        value = self.fields.get(name)
        return [one for one in value if isinstance(one, str)] if isinstance(value, list) else []

    def count(self, name: str) -> int:
        """A field that is a number; 0 where it is empty."""
        value = self.fields.get(name)
        return value if isinstance(value, int) and name == "size" else count_or_none(value) or 0

    def hash(self, name: str) -> bytes | None:
        """A field that names a blob."""
        value = self.fields.get(name)
        return value if isinstance(value, bytes) and len(value) == 32 else None

    @property
    def area(self) -> str:
        """The scope as it is written: nat, prov:64, reg:64.03."""
        return self.scope.decode()

    @property
    def version(self) -> int:
        """1 for the first."""
        return max(1, self.count("version"))

    @property
    def size(self) -> int:
        """Bytes of the file."""
        return self.count("size")

    @property
    def blobs(self) -> list[bytes]:
        """What must lie at the centre for it: file, cover, list of pieces."""
        return [found for name in ("blob", "cover", "pieces") if (found := self.hash(name))]


def everything(connection: Connection, scope: bytes) -> list[Shelved]:
    """All materials and packs that were ever in a catalogue, the withdrawn ones too, in the order in which they came."""
    found: dict[bytes, list[Delta]] = {}
    for record, body in connection.execute(_ALL, {"of": scope}):
        found.setdefault(record, []).append(deltas.decode(body))
    made = (_shelved(scope, record, of) for record, of in found.items() if of[0].kind in SHELVED)
    return list(made)


def live(connection: Connection, scopes: Iterable[bytes] | None = None) -> list[Shelved]:
    """What is published now: of these catalogues, or of all, the nation's first."""
    named = sorted(libraries.catalogues(connection) if scopes is None else scopes)
    return [one for scope in named for one in everything(connection, scope) if not one.withdrawn]


def find(connection: Connection, record: bytes) -> Shelved | None:
    """A material or pack by its record, in whatever catalogue; None for none, and for what was withdrawn."""
    for scope in sorted(libraries.catalogues(connection)):
        of = [deltas.decode(body) for _, body in connection.execute(_ONE, {"of": scope, "wanted": record})]
        if of and of[0].kind in SHELVED:
            found = _shelved(scope, record, of)
            return None if found.withdrawn else found
    return None


def _shelved(scope: bytes, record: bytes, of: list[Delta]) -> Shelved:
    merged = merge(of)
    walls = [one.wall for one in of]
    return Shelved(scope, record, merged.kind, merged.fields, walls[0], max(walls), merged.deleted)
