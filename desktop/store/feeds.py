"""The feeds as this laptop holds them: positions and tags, pages applied, rewinds, what is confirmed and what is safe.

A page is applied only where it starts at the present cursor, and only if the tags computed over its entries end at the tag
that the server gives; otherwise nothing of it is kept and the scope is asked for in full.
"""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Any

import msgspec
from sqlalchemy import Connection

from core.protocol import delta as deltas
from core.protocol.bundle import Verdict
from core.protocol.delta import Delta
from core.protocol.errors import ProtocolError
from core.protocol.hashes import TAG_START, delta_id, tag
from core.protocol.messages import Cursor, Ladder, Page, Stub
from core.protocol.runs import Run, verify_run
from desktop.store import outbox, purging
from desktop.store.purging import PURGE

LAMPORT_AHEAD_MAX = 1_000_000


class PageRefused(Exception):
    """A page does not fit what this laptop holds."""


def cursors(connection: Connection) -> dict[bytes, Cursor]:
    """Where this laptop stands in each scope it may read; (0, zeros) is left out for scopes it does not write."""
    rows = connection.exec_driver_sql(
        "SELECT s.scope, s.writable, f.position, f.tag FROM scope s LEFT JOIN feed f ON f.scope = s.scope AND f.position = "
        "(SELECT max(position) FROM feed WHERE scope = s.scope)"
    )
    return {
        scope: Cursor(position, mark) if position else Cursor()
        for scope, writable, position, mark in rows
        if writable or position
    }


def _cursor(connection: Connection, scope: bytes) -> Cursor:
    last = "SELECT position, tag FROM feed WHERE scope = ? ORDER BY position DESC LIMIT 1"
    row = connection.exec_driver_sql(last, (scope,)).one_or_none()
    return Cursor(*row) if row else Cursor()


def known_scopes(connection: Connection) -> set[bytes]:
    """All scopes that this laptop may read."""
    return {scope for (scope,) in connection.exec_driver_sql("SELECT scope FROM scope")}


def readable_scopes(connection: Connection) -> set[bytes]:
    """The catalogues: read, never written."""
    return {scope for (scope,) in connection.exec_driver_sql("SELECT scope FROM scope WHERE writable = 0")}


def holds(connection: Connection, scope: bytes, cursor: Cursor) -> bool:
    """True when our feed goes through this very point."""
    if cursor.position == 0:
        return cursor.tag == TAG_START
    held = connection.exec_driver_sql("SELECT tag FROM feed WHERE scope = ? AND position = ?", (scope, cursor.position)).scalar()
    return held is not None and held == cursor.tag


def positions(connection: Connection) -> dict[bytes, int]:
    """How far each catalogue is held here; 0 for one of which nothing is."""
    rows = connection.exec_driver_sql(
        "SELECT s.scope, coalesce(max(f.position), 0) FROM scope s LEFT JOIN feed f ON f.scope = s.scope "
        "WHERE s.writable = 0 GROUP BY s.scope"
    )
    return dict(rows.all())


def nothing_new(connection: Connection, scopes: Collection[bytes]) -> None:
    """The centre knows our cursors in these scopes and has nothing behind them."""
    if scopes:
        sql = "UPDATE scope SET complete = 1 WHERE scope = ? AND full = 0 AND complete = 0"
        connection.exec_driver_sql(sql, [(scope,) for scope in scopes])


def scopes_to_send_in_full(connection: Connection) -> list[bytes]:
    """Scopes whose feed must be sent from the beginning."""
    return [scope for (scope,) in connection.exec_driver_sql("SELECT scope FROM scope WHERE full = 1")]


def ask_in_full(connection: Connection, scope: bytes) -> None:
    """Remembers that a page of this scope was refused."""
    connection.exec_driver_sql("UPDATE scope SET full = 1, complete = 0 WHERE scope = ?", (scope,))


class PageReader:
    """Applies the pages of one answer.

    incarnation: the one the answer is for, to resolve its references; trusts: raises unless this device may write here.
    """

    def __init__(self, connection: Connection, incarnation: bytes, trusts: Callable[[bytes], None], lamport_max: int) -> None:
        self._connection = connection
        self._incarnation = incarnation
        self._trusts = trusts
        self._lamport_max = lamport_max
        self.lamport = 0
        self.touched: set[bytes] = set()
        self.unnamed: set[bytes] = set()
        self.late: list[bytes] = []  # purged here, and to be purged by everybody
        self.pulled = 0

    def apply(self, scope: bytes, page: Page) -> None:
        """Takes a page in, or raises PageRefused and leaves the transaction's savepoint to be rolled back."""
        if page.start == Cursor() and self._is_asked_in_full(scope):
            self._go_back(scope, 0)
        if page.start == _cursor(self._connection, scope):
            self._read(scope, page)

    def apply_slice(self, scope: bytes, page: Page) -> Verdict:
        """Takes in a page of a read-only scope that was made for everybody, contiguously.

        Where it overlaps what is here it is read anew from its beginning; what differs was the past of a centre that has been
        restored since. Raises PageRefused.
        """
        if self._is_asked_in_full(scope):
            if page.start != Cursor():
                return Verdict.MISSING
        elif holds(self._connection, scope, page.next):
            return Verdict.REPEATED
        elif not holds(self._connection, scope, page.start):
            return Verdict.MISSING
        self._go_back(scope, page.start.position)
        self._read(scope, page)
        return Verdict.TAKEN

    def _is_asked_in_full(self, scope: bytes) -> bool:
        return scope in scopes_to_send_in_full(self._connection)

    def _go_back(self, scope: bytes, position: int) -> None:
        self.touched |= rewind(self._connection, scope, position)
        self._connection.exec_driver_sql("UPDATE scope SET full = 0 WHERE scope = ?", (scope,))

    def _read(self, scope: bytes, page: Page) -> None:
        entries = [one for entry in page.entries for one in self._resolve(scope, entry)]
        if len({entry.id for entry in entries}) < len(entries):
            raise PageRefused("a save twice")
        self._check_runs(entries, page.runs)
        position, mark = page.start
        for entry in entries:
            position, mark = position + 1, tag(mark, entry.id)
            self._place(scope, position, mark, entry)
        if (position, mark) != tuple(page.next):
            raise PageRefused("tags differ")
        self._connection.exec_driver_sql("UPDATE scope SET complete = ? WHERE scope = ?", (not page.more, scope))
        self._purge(scope, entries)

    def _resolve(self, scope: bytes, entry: Any) -> list["_Entry"]:
        if isinstance(entry, bytes):
            return [self._content(scope, entry)]
        if isinstance(entry, list) and len(entry) == 2:
            return [_Entry(identity) for identity in self._own(*entry)]
        if isinstance(entry, list) and len(entry) == 5:
            return [self._stub(entry)]
        raise PageRefused("unknown entry")

    def _content(self, scope: bytes, body: bytes) -> "_Entry":
        try:
            delta = deltas.decode(body)
        except ProtocolError as error:
            raise PageRefused(str(error)) from error
        if delta.scope != scope:
            raise PageRefused("a delta of another scope")
        if delta.lamport > self._lamport_max:
            raise PageRefused("lamport too far")
        identity = delta_id(body)
        new = not self._connection.exec_driver_sql("SELECT 1 FROM delta WHERE id = ?", (identity,)).scalar()
        self.lamport = max(self.lamport, delta.lamport)
        return _Entry(identity, (delta.incarnation, delta.n), delta if new else None, body)

    def _own(self, first: int, last: int) -> list[bytes]:
        rows = self._connection.exec_driver_sql(
            "SELECT id FROM delta WHERE incarnation = ? AND own = 1 AND n BETWEEN ? AND ? ORDER BY n", (self._incarnation, first, last)
        ).all()
        if len(rows) != last - first + 1:
            raise PageRefused("unknown reference")
        return [identity for (identity,) in rows]

    def _stub(self, entry: list[Any]) -> "_Entry":
        try:
            stub = msgspec.convert(entry, Stub)
        except msgspec.ValidationError as error:
            raise PageRefused(str(error)) from error
        known = self._connection.exec_driver_sql("UPDATE delta SET body = NULL WHERE id = ? RETURNING record", (stub.id,)).scalar()
        if known is None:
            self._connection.exec_driver_sql(
                "INSERT INTO delta (id, scope, incarnation, n, record, kind, own, body) VALUES (?, ?, ?, ?, ?, '', 0, NULL)",
                (stub.id, stub.scope, stub.incarnation, stub.n, stub.record),
            )
        self.touched.add(stub.record)
        return _Entry(stub.id, (stub.incarnation, stub.n))

    def _check_runs(self, entries: list["_Entry"], runs: list[Run]) -> None:
        """Every delta that is new here must lie in a stretch that a certified device signed."""
        proven: set[bytes] = set()
        for run in runs:
            ids = {e.place[1]: e.id for e in entries if e.place and e.place[0] == run.incarnation and e.place[1] not in run.lacks}
            try:
                self._trusts(run.device)
                whole = verify_run(run, ids)
            except ProtocolError as error:
                raise PageRefused(str(error)) from error
            outbox.keep_run(self._connection, run, whole)
            proven.update(whole)
        if any(entry.delta is not None and entry.id not in proven for entry in entries):
            raise PageRefused("a delta without proof of its author")

    def _purge(self, scope: bytes, entries: list["_Entry"]) -> None:
        """What is taken back at the centre goes here too. The centre let only those purge who may.

        A centre that was restored may have forgotten a purge that this laptop has not, and give out once more what it named.
        """
        purges = [(scope, entry.delta) for entry in entries if entry.delta is not None and entry.delta.kind == PURGE]
        new = {entry.id for entry in entries if entry.delta is not None}
        earlier = purging.held(self._connection) if new else ()
        for held_scope, held in earlier:
            if not new.isdisjoint(purging.named(held)):
                purges.append((held_scope, held))
        for purge_scope, purge in purges:
            for record in purging.left_nothing(purge) if self._is_ours(purge_scope) else ():
                self.touched |= {*purging.belonging(self._connection, record)}
                self.unnamed |= purging.forget_here(self._connection, record)
            self._carry_out(purge_scope, purging.named(purge))
        for purge_scope, purge in [*earlier, *purges]:
            self.late += self._carry_out(purge_scope, purging.late(self._connection, purge))

    def _is_ours(self, scope: bytes) -> bool:
        return bool(self._connection.exec_driver_sql("SELECT writable FROM scope WHERE scope = ?", (scope,)).scalar())

    def _carry_out(self, scope: bytes, ids: list[bytes]) -> list[bytes]:
        taken = purging.carry_out(self._connection, scope, ids)
        self.touched |= taken.records
        self.unnamed |= taken.blobs
        return taken.ids

    def _place(self, scope: bytes, position: int, mark: bytes, entry: "_Entry") -> None:
        seq = self._confirmed(entry) if entry.delta is None else self._added(scope, entry, entry.delta)
        self._connection.exec_driver_sql(
            "INSERT INTO feed (scope, position, tag, seq) VALUES (?, ?, ?, ?)", (scope, position, mark, seq)
        )

    def _added(self, scope: bytes, entry: "_Entry", delta: Delta) -> int:
        self.touched.add(delta.record)
        self.pulled += 1
        return int(self._connection.exec_driver_sql(
            "INSERT INTO delta (id, scope, incarnation, n, record, kind, own, confirmed, body) VALUES (?, ?, ?, ?, ?, ?, 0, 1, ?) "
            "RETURNING seq",
            (entry.id, scope, delta.incarnation, delta.n, delta.record, delta.kind, entry.body),
        ).scalar_one())  # fmt: skip

    def _confirmed(self, entry: "_Entry") -> int:
        """A delta that the feed holds is not refused, whatever an older answer said."""
        seq, refused, record = self._connection.exec_driver_sql(
            "SELECT seq, rejected IS NOT NULL, record FROM delta WHERE id = ?", (entry.id,)
        ).one()
        self._connection.exec_driver_sql("UPDATE delta SET confirmed = 1, rejected = NULL WHERE seq = ?", (seq,))
        if refused:
            self.touched.add(record)
        return int(seq)


@dataclass(frozen=True, slots=True)
class _Entry:
    """A delta at one position. place: (incarnation, n) where the page says it; delta, body: only for content that is new here."""

    id: bytes
    place: tuple[bytes, int] | None = None
    delta: Delta | None = None
    body: bytes | None = None


def climb_down(connection: Connection, scope: bytes, ladder: Ladder) -> set[bytes]:
    """Goes back to the highest rung that both hold; returns the records that a read-only scope loses by it."""
    for position, mark in sorted(ladder.rungs, reverse=True):
        held = connection.exec_driver_sql("SELECT tag FROM feed WHERE scope = ? AND position = ?", (scope, position)).scalar()
        if held == mark or (position == 0 and mark == TAG_START):
            return rewind(connection, scope, position)
    return rewind(connection, scope, 0)


def rewind(connection: Connection, scope: bytes, position: int) -> set[bytes]:
    """Forgets the feed behind `position`. What was there is unconfirmed again, or, in a read-only scope, gone."""
    behind = "SELECT seq FROM feed WHERE scope = ? AND position > ?"
    connection.exec_driver_sql(f"UPDATE delta SET confirmed = 0 WHERE seq IN ({behind})", (scope, position))
    connection.exec_driver_sql("DELETE FROM feed WHERE scope = ? AND position > ?", (scope, position))
    writable = connection.exec_driver_sql("UPDATE scope SET complete = 0 WHERE scope = ? RETURNING writable", (scope,)).scalar()
    if writable:
        return set()
    stubs = connection.exec_driver_sql("SELECT 1 FROM delta WHERE scope = ? AND body IS NULL LIMIT 1", (scope,)).scalar()
    if stubs and position:  # what a purge behind here took away may stand there again
        return rewind(connection, scope, 0)
    rows = connection.exec_driver_sql("DELETE FROM delta WHERE scope = ? AND confirmed = 0 RETURNING record", (scope,)).all()
    return {record for (record,) in rows}


def set_safe(connection: Connection, safe: dict[bytes, Cursor]) -> None:
    """Takes over how far each scope lies in a verified backup; a scope that the answer does not name falls back to 0."""
    for scope, before in connection.exec_driver_sql("SELECT scope, safe FROM scope").all():
        agreed = _agreed(connection, scope, safe[scope]) if scope in safe else 0
        if agreed != before:
            connection.exec_driver_sql("UPDATE scope SET safe = ? WHERE scope = ?", (agreed, scope))


def _agreed(connection: Connection, scope: bytes, claimed: Cursor) -> int:
    if holds(connection, scope, claimed):
        return claimed.position
    # Behind our own cursor the server has just continued our history, so a larger position covers all of it.
    head = _cursor(connection, scope).position
    return head if claimed.position > head else 0


def set_scopes(connection: Connection, writable: list[bytes], readable: list[bytes]) -> bool:
    """Takes over the certificate's lists; True when a scope is new and must be asked for at once."""
    known: dict[bytes, int] = dict(connection.exec_driver_sql("SELECT scope, writable FROM scope").all())
    for scope in writable:
        if known.get(scope):
            continue
        connection.exec_driver_sql(
            "INSERT INTO scope (scope, writable) VALUES (?, 1) ON CONFLICT (scope) DO UPDATE SET writable = 1", (scope,)
        )
    for scope in sorted({*readable} - known.keys()):
        connection.exec_driver_sql("INSERT INTO scope (scope, writable) VALUES (?, 0) ON CONFLICT (scope) DO NOTHING", (scope,))
    return bool({*writable, *readable} - known.keys())
