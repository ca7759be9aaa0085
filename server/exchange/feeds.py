"""What is new behind a laptop's cursor: a page of the feed, or a ladder to climb down where the cursor is unknown.

    cursor matches   page: content, references to the asker's own history, stubs of what was purged
    cursor differs   ladder: (p, tag) at m, m-1, m-2, m-4 … 0 with m = min(cursor, head)
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, Row, and_, bindparam, case, null, select

from core.protocol.hashes import TAG_START
from core.protocol.messages import Cursor, Ladder, Mark, Page
from core.protocol.runs import Run
from server.exchange import ledger
from server.exchange.models import delta as delta_table

_ROWS_AT_ONCE = 1_000
_SMALL_ENTRY_BYTES = 16
_STUB_BYTES = 120
_T = delta_table.c
_FEED = (_T.library == bindparam("of"), _T.scope == bindparam("named"))
_AT = _T.position.in_(bindparam("places", expanding=True))
_TAGS = select(_T.position, _T.tag).where(*_FEED, _AT)
_BODIES = select(_T.position, _T.body).where(*_FEED, _AT)
_PERHAPS_OWN = and_(_T.incarnation == bindparam("mine"), _T.n <= bindparam("proven"))
_BEHIND = (
    select(
        _T.position, _T.tag, _T.id, _T.incarnation, _T.n, _T.record, _T.body.is_(None).label("purged"),
        case((_PERHAPS_OWN, null()), else_=_T.body).label("body"),
    )
    .where(*_FEED, _T.position > bindparam("after"), _T.position <= bindparam("until"))
    .order_by(_T.position)
    .limit(_ROWS_AT_ONCE)
)  # fmt: skip


@dataclass(slots=True)
class Budget:
    """How many bytes of entries an answer may still carry; the first entry of an answer always fits."""

    left: int
    used: bool = False

    def take(self, size: int) -> bool:
        """True when an entry of this size still goes in."""
        if self.used and size > self.left:
            return False
        self.left -= size
        self.used = True
        return True


@dataclass(frozen=True, slots=True)
class Asker:
    """Who asks, and how far it has proven in this request to know its own history."""

    incarnation: bytes
    proven: Mark


@dataclass(slots=True)
class _Entries:
    """The entries of a page in the making. content: (incarnation, n, id) of what is there with its bytes or as a stub."""

    made: list[Any] = field(default_factory=list)
    content: list[tuple[bytes, int, bytes]] = field(default_factory=list)
    stubs: set[bytes] = field(default_factory=set)

    def reference(self, n: int) -> None:
        """The asker's own delta number n; consecutive ones share an entry."""
        if self.made and isinstance(self.made[-1], list) and len(self.made[-1]) == 2 and self.made[-1][1] + 1 == n:
            self.made[-1][1] = n
        else:
            self.made.append([n, n])

    def stub(self, row: Row[Any], scope: bytes) -> None:
        """What is left of a purged delta."""
        self.made.append([row.id, row.incarnation, row.n, scope, row.record])
        self.content.append((row.incarnation, row.n, row.id))
        self.stubs.add(row.id)

    def body(self, row: Row[Any], body: bytes) -> None:
        """A delta with its bytes."""
        self.made.append(body)
        self.content.append((row.incarnation, row.n, row.id))


@dataclass(frozen=True, slots=True)
class JustPlaced:
    """What this very request has put behind `start` in a scope: the asker's own deltas with these numbers, up to `end`."""

    start: Cursor
    numbers: list[int]
    end: Cursor

    def page(self, budget: Budget) -> Page | None:
        """The page that the feed would give, without reading it; None where the budget cuts it."""
        if budget.left < len(self.numbers) * _SMALL_ENTRY_BYTES:
            return None
        entries = _Entries()
        for n in self.numbers:
            budget.take(_SMALL_ENTRY_BYTES)
            entries.reference(n)
        return Page(self.start, entries.made, self.end, False)


class FeedReader:
    """Reads the feeds of one library for one answer."""

    def __init__(self, connection: Connection, library: bytes, asker: Asker, budget: Budget) -> None:
        self._connection = connection
        self._library = library
        self._asker = asker
        self._budget = budget

    def behind(self, scope: bytes, cursor: Cursor, head: Cursor) -> Page | Ladder | None:
        """What the asker gets of a scope that stands at `head`; None when it has everything."""
        if cursor == head:
            return None
        if not self._knows(scope, cursor, head):
            return self._ladder(scope, min(cursor.position, head.position))
        return self._page(scope, cursor, head)

    def _knows(self, scope: bytes, cursor: Cursor, head: Cursor) -> bool:
        if cursor.position == 0:
            return cursor.tag == TAG_START
        return cursor.position <= head.position and self._tags(scope, [cursor.position]).get(cursor.position) == cursor.tag

    def _ladder(self, scope: bytes, top: int) -> Ladder:
        positions = {top, 0}
        step = 1
        while step < top:
            positions.add(top - step)
            step *= 2
        tags = self._tags(scope, sorted(positions)) | {0: TAG_START}
        return Ladder([Cursor(position, tags[position]) for position in sorted(positions, reverse=True)])

    def _tags(self, scope: bytes, positions: list[int]) -> dict[int, bytes]:
        return dict(self._connection.execute(_TAGS, {**self._of(scope), "places": positions}).all())

    def _page(self, scope: bytes, start: Cursor, head: Cursor) -> Page:
        entries = _Entries()
        end = start
        for row, body in self._rows(scope, start, head):
            size = _STUB_BYTES if row.purged else _SMALL_ENTRY_BYTES if body is None else len(body)
            if not self._budget.take(size):
                break
            if row.purged:
                entries.stub(row, scope)
            elif body is None:
                entries.reference(row.n)
            else:
                entries.body(row, body)
            end = Cursor(row.position, row.tag)
        return Page(start, entries.made, end, end.position < head.position, self._proofs(entries))

    def _rows(self, scope: bytes, start: Cursor, head: Cursor) -> Iterable[tuple[Row[Any], bytes | None]]:
        """Rows behind `start`, each with its bytes unless a reference to the asker's own history stands for it."""
        position = start.position
        while position < head.position:
            rows = self._some_rows(scope, position, head.position)
            own = self._own([row for row in rows if row.body is None and not row.purged])
            missing = [row.position for row in rows if row.body is None and not row.purged and row.id not in own]
            bodies = self._bodies(scope, missing) if missing else {}
            for row in rows:
                yield row, bodies.get(row.position, row.body)
            position = rows[-1].position

    def _some_rows(self, scope: bytes, after: int, until: int) -> list[Row[Any]]:
        """The next rows; the bytes of what the asker wrote itself stay in the database."""
        asker = {"mine": self._asker.incarnation, "proven": self._asker.proven.n}
        rows = self._connection.execute(_BEHIND, {**self._of(scope), **asker, "after": after, "until": until}).all()
        if not rows:
            raise LookupError("a feed is shorter than its head")
        return list(rows)

    def _own(self, rows: list[Row[Any]]) -> set[bytes]:
        """Ids that stand in the asker's ledger at the very n they say."""
        if not rows:
            return set()
        numbers = [row.n for row in rows]
        held = ledger.ids_between(
            self._connection, self._library, self._asker.incarnation, min(numbers), max(numbers)
        )
        return {row.id for row in rows if held.get(row.n) == row.id}

    def _bodies(self, scope: bytes, positions: list[int]) -> dict[int, bytes]:
        return dict(self._connection.execute(_BODIES, {**self._of(scope), "places": positions}).all())

    def _proofs(self, entries: _Entries) -> list[Run]:
        """The runs of all content on the page; each carries the ids that the page does not show at their place."""
        shown = {(incarnation, n): identity for incarnation, n, identity in entries.content}
        needed = [place for place in entries.content if place[2] not in entries.stubs]
        found = []
        for run, ids in ledger.proofs(self._connection, self._library, needed):
            lacks = {n: one for n, one in enumerate(ids, run.first) if shown.get((run.incarnation, n)) != one}
            found.append(Run(run.device, run.incarnation, run.first, run.last, run.h_before, run.signature, lacks))
        return found

    def _of(self, scope: bytes) -> dict[str, Any]:
        return {"of": self._library, "named": scope}
