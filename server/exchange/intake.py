"""Taking deltas in: judged one by one, given positions, stored, made into records. Used by push and re-push alike.

Whatever comes twice, by any road, takes one position: a delta whose id its scope holds already is passed over.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import BindParameter, Connection, bindparam, select

from core.protocol import delta as deltas
from core.protocol.delta import Delta
from core.protocol.hashes import tag
from server.database import insert_rows
from server.exchange import purging
from server.exchange.models import delta as delta_table
from server.exchange.models import purged as purged_table
from server.exchange.models import rejection as rejection_table
from server.exchange.projection import Projection, parts, readable_deltas
from server.exchange.validation import PURGE, WRONG_CHAIN, Arrival, Rights, judge
from server.libraries import service as libraries

_COLUMNS = ("library", "scope", "position", "tag", "id", "incarnation", "n", "record", "body")
_IDS: BindParameter[bytes] = bindparam("ids", expanding=True)
_REFUSED = select(rejection_table.c.id, rejection_table.c.reason).where(
    rejection_table.c.library == bindparam("of"), rejection_table.c.id.in_(_IDS),
    rejection_table.c.reason != WRONG_CHAIN,  # says nothing about the delta, only about the place
)  # fmt: skip
_ANY_PURGED = select(purged_table.c.id).where(purged_table.c.library == bindparam("of")).limit(1)
_PURGED = select(purged_table.c.id).where(purged_table.c.library == bindparam("of"), purged_table.c.id.in_(_IDS))


@dataclass(frozen=True, slots=True)
class Taken:
    """refused: id → reason; new: how many took a position; blobs_dropped: blobs that no record names any more.

    records: those of what is new.
    """

    refused: Mapping[bytes, str]
    new: int
    blobs_dropped: Sequence[bytes] = ()
    records: frozenset[bytes] = frozenset()


class Intake:
    """Takes deltas into one library, inside a transaction that holds its lock. lamport: the largest the library has."""

    def __init__(self, connection: Connection, library: bytes, lamport: int) -> None:
        self._connection = connection
        self._library = library
        self.lamport = lamport

    def take(self, arrivals: Sequence[tuple[Arrival, Rights]]) -> Taken:
        """Takes each arrival by the rights of its author."""
        refused = self._refused_before([arrival.id for arrival, _ in arrivals])
        accepted: dict[bytes, Arrival] = {}
        for arrival, rights in arrivals:
            if arrival.id in refused:
                continue
            reason = judge(arrival, rights, self.lamport)
            if reason:
                refused[arrival.id] = reason
            elif arrival.delta:
                accepted[arrival.id] = arrival
                self.lamport = max(self.lamport, arrival.delta.lamport)
        held = readable_deltas(self._connection, self._library, list({_delta(one).record for one in accepted.values()}))
        new = [one for one in accepted.values() if one.id not in held.get(_delta(one).record, {})]
        purged = self._purged([one.id for one in new if _delta(one).kind != PURGE])
        self._place(new, purged)
        self._project(new, held, purged)
        dropped = purging.purge(self._connection, self._library, [_delta(one) for one in new])
        libraries.raise_lamport(self._connection, self._library, self.lamport)
        return Taken(refused, len(new), dropped, frozenset(_delta(one).record for one in new))

    def _refused_before(self, ids: list[bytes]) -> dict[bytes, str]:
        """What the ledger has refused stays refused, by whatever road it comes back."""
        found: dict[bytes, str] = {}
        for part in parts(ids):
            found |= dict(self._connection.execute(_REFUSED, {"of": self._library, "ids": part}).all())
        return found

    def _purged(self, ids: list[bytes]) -> set[bytes]:
        if not ids or self._connection.execute(_ANY_PURGED, {"of": self._library}).first() is None:
            return set()
        return {
            identity
            for part in parts(ids)
            for identity in self._connection.execute(_PURGED, {"of": self._library, "ids": part}).scalars()
        }

    def _place(self, new: Iterable[Arrival], purged: set[bytes]) -> None:
        """Gives positions and tags, scope by scope in a fixed order so that two transactions never wait for each other."""
        by_scope: dict[bytes, list[Arrival]] = {}
        for one in new:
            by_scope.setdefault(_delta(one).scope, []).append(one)
        for scope in sorted(by_scope):
            position, mark = libraries.reserve(self._connection, self._library, scope, len(by_scope[scope]))
            rows = []
            for one in by_scope[scope]:
                delta, position, mark = _delta(one), position + 1, tag(mark, one.id)
                body = None if one.id in purged else one.body
                rows.append(
                    (self._library, scope, position, mark, one.id, delta.incarnation, delta.n, delta.record, body)
                )
            insert_rows(self._connection, delta_table, _COLUMNS, rows)
            libraries.set_tag(self._connection, self._library, scope, mark)

    def _project(
        self, new: Iterable[Arrival], held: Mapping[bytes, Mapping[bytes, bytes | None]], purged: set[bytes]
    ) -> None:
        projection = Projection(self._connection, self._library)
        by_record: dict[bytes, list[Arrival]] = {}
        for one in new:
            by_record.setdefault(_delta(one).record, []).append(one)
        for record, ones in by_record.items():
            if record not in held and len(ones) == 1 and ones[0].id not in purged:
                projection.first_save(_delta(ones[0]), ones[0].fields)
                continue
            earlier = [deltas.decode(body) for body in held.get(record, {}).values() if body is not None]
            projection.remake(record, earlier + [_delta(one) for one in ones if one.id not in purged])
        projection.write()


def _delta(arrival: Arrival) -> Delta:
    if arrival.delta is None:
        raise ValueError("an unreadable delta was accepted")
    return arrival.delta
