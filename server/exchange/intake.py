"""Taking deltas in: judged one by one, given positions, stored, made into records. Used by push and re-push alike.

Whatever comes twice, by any road, takes one position: a delta whose id its scope holds already is passed over.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, Select, bindparam, select

from core.protocol import delta as deltas
from core.protocol.delta import Delta
from core.protocol.hashes import tag
from core.protocol.messages import Cursor
from server.database import insert_rows, select_among
from server.exchange import purging
from server.exchange.models import delta as delta_table
from server.exchange.models import purged as purged_table
from server.exchange.models import rejection as rejection_table
from server.exchange.projection import Projection, parts, readable_deltas
from server.exchange.validation import PURGE, WRONG_CHAIN, Arrival, Rights, judge
from server.libraries import service as libraries

_COLUMNS = ("library", "scope", "position", "tag", "id", "incarnation", "n", "record", "body")
_ANY_REFUSED = select(rejection_table.c.id).where(rejection_table.c.library == bindparam("of")).limit(1)
_REFUSED = "SELECT id, reason FROM rejection WHERE library = ? AND reason <> ? AND id"
_ANY_PURGED = select(purged_table.c.id).where(purged_table.c.library == bindparam("of")).limit(1)
_PURGED = "SELECT id FROM purged WHERE library = ? AND id"


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
    """Takes deltas into one library, inside a transaction that holds its lock. lamport: the largest the library has.

    placed: by scope, what was put behind its head and nobody has purged.
    """

    def __init__(self, connection: Connection, library: bytes, lamport: int) -> None:
        self._connection = connection
        self._library = library
        self.lamport = lamport
        self.placed: dict[bytes, tuple[Cursor, list[Delta], Cursor]] = {}

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
        """What the ledger has refused stays refused, by whatever road it comes back.

        A wrong chain says nothing about the delta, only about the place.
        """
        found: dict[bytes, str] = {}
        if self._has_any(_ANY_REFUSED):
            for part in parts(ids):
                found |= dict(select_among(self._connection, _REFUSED, (self._library, WRONG_CHAIN), part))
        return found

    def _purged(self, ids: list[bytes]) -> set[bytes]:
        if not ids or not self._has_any(_ANY_PURGED):
            return set()
        return {one for part in parts(ids) for (one,) in select_among(self._connection, _PURGED, (self._library,), part)}

    def _has_any(self, statement: Select[bytes]) -> bool:
        return self._connection.execute(statement, {"of": self._library}).first() is not None

    def _place(self, new: Iterable[Arrival], purged: set[bytes]) -> None:
        """Gives positions and tags, scope by scope in a fixed order so that two transactions never wait for each other."""
        by_scope: dict[bytes, list[Arrival]] = {}
        for one in new:
            by_scope.setdefault(_delta(one).scope, []).append(one)
        for scope in sorted(by_scope):
            start = libraries.reserve(self._connection, self._library, scope, len(by_scope[scope]))
            position, mark = start
            rows = []
            for one in by_scope[scope]:
                delta, position, mark = _delta(one), position + 1, tag(mark, one.id)
                body = None if one.id in purged else one.body
                rows.append(
                    (self._library, scope, position, mark, one.id, delta.incarnation, delta.n, delta.record, body)
                )
            insert_rows(self._connection, delta_table, _COLUMNS, rows)
            libraries.set_tag(self._connection, self._library, scope, mark)
            found = [_delta(one) for one in by_scope[scope]]
            if not purged and all(delta.kind != PURGE for delta in found):
                self.placed[scope] = start, found, Cursor(position, mark)

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
