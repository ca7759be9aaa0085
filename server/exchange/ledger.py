"""What the server holds of each author's history: how far, with which chain hash, and which id stands at which n.

    ledger of an incarnation   run 1..40 ──h40──► run 41..41 ──h41──► run 42..90 ──h90──►  = (n, h) of the ack
"""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, Row, delete, select, update

from core.protocol.hashes import ID_BYTES, chain
from core.protocol.messages import Mark
from core.protocol.runs import Run
from server.database import insert_rows
from server.exchange.models import incarnation as incarnation_table
from server.exchange.models import run as run_table

_RUN_COLUMNS = ("library", "incarnation", "last", "signature", "first", "device", "h_before", "ids", "ledger")


def mark(connection: Connection, library: bytes, incarnation: bytes) -> Mark:
    """How far the server holds this history; (0, zeros) for one it has never seen."""
    row = connection.execute(
        select(incarnation_table.c.n, incarnation_table.c.h).where(
            incarnation_table.c.library == library, incarnation_table.c.incarnation == incarnation
        )
    ).one_or_none()
    return Mark(row.n, row.h) if row else Mark()


def holds(connection: Connection, library: bytes, incarnation: bytes, asked: Mark) -> bool:
    """True when the server's history has exactly this chain hash at this n."""
    if asked.n == 0:
        return asked == Mark()
    runs = _ledger_runs(connection, library, incarnation, asked.n, asked.n)
    if not runs:
        return False
    first, h_before, ids = runs[0]
    return chain(h_before, _split(ids)[: asked.n - first + 1]) == asked.h


def append(connection: Connection, library: bytes, run: Run, ids: Sequence[bytes], before: Mark, h: bytes) -> None:
    """Lengthens a history by a run that continues it at `before` and ends at the chain hash h."""
    # The very same stretch may have come by another hand before its author brought it.
    connection.execute(
        delete(run_table).where(
            run_table.c.library == library, run_table.c.incarnation == run.incarnation,
            run_table.c.last == run.last, run_table.c.signature == run.signature,
        )
    )  # fmt: skip
    _insert_run(connection, library, run, ids, ledger=True)
    if before.n:
        connection.execute(
            update(incarnation_table)
            .where(incarnation_table.c.library == library, incarnation_table.c.incarnation == run.incarnation)
            .values(n=run.last, h=h)
        )
    else:
        values = {"library": library, "incarnation": run.incarnation, "device": run.device, "n": run.last, "h": h}
        connection.execute(incarnation_table.insert(), values)


def keep_proof(connection: Connection, library: bytes, run: Run, ids: Sequence[bytes]) -> None:
    """Stores a run that came by re-push; the author's ledger does not move."""
    known = select(run_table.c.last).where(
        run_table.c.library == library, run_table.c.incarnation == run.incarnation,
        run_table.c.last == run.last, run_table.c.signature == run.signature,
    )  # fmt: skip
    if connection.execute(known).first() is None:
        _insert_run(connection, library, run, ids, ledger=False)


def ids_between(connection: Connection, library: bytes, incarnation: bytes, first: int, last: int) -> dict[int, bytes]:
    """n → id for first..last, as far as the ledger holds them."""
    found: dict[int, bytes] = {}
    for start, _, ids in _ledger_runs(connection, library, incarnation, first, last):
        for n, one in enumerate(_split(ids), start):
            if first <= n <= last:
                found[n] = one
    return found


def proofs(connection: Connection, library: bytes, places: Iterable[tuple[bytes, int, bytes]]) -> list[tuple[Run, list[bytes]]]:
    """Runs, each with all its ids, that together cover the deltas at these (incarnation, n, id)."""
    wanted: dict[bytes, dict[int, set[bytes]]] = {}
    for incarnation, n, identity in places:
        wanted.setdefault(incarnation, {}).setdefault(n, set()).add(identity)
    found = []
    for incarnation, by_n in wanted.items():
        numbers = sorted(by_n)
        for row in _runs_over(connection, library, incarnation, numbers[0], numbers[-1]):
            inside = numbers[bisect_right(numbers, row.first - 1) : bisect_right(numbers, row.last)]
            if not any(by_n[n] for n in inside):
                continue
            ids = _split(row.ids)
            covered = [n for n in inside if ids[n - row.first] in by_n[n]]
            for n in covered:
                by_n[n].discard(ids[n - row.first])
            if covered:
                run = Run(row.device, incarnation, row.first, row.last, row.h_before, row.signature)
                found.append((run, ids))
    return found


def _runs_over(
    connection: Connection, library: bytes, incarnation: bytes, first: int, last: int
) -> Iterable[Row[*tuple[Any, ...]]]:
    """Runs that touch first..last, the author's own pushes before those that came by other hands."""
    return connection.execute(
        select(run_table)
        .where(
            run_table.c.library == library, run_table.c.incarnation == incarnation,
            run_table.c.last >= first, run_table.c.first <= last,
        )
        .order_by(run_table.c.ledger.desc(), run_table.c.first, run_table.c.last)
    )  # fmt: skip


def _ledger_runs(
    connection: Connection, library: bytes, incarnation: bytes, first: int, last: int
) -> Sequence[Row[int, bytes, bytes]]:
    """(first, h_before, ids) of the ledger's runs that touch first..last, in order."""
    return connection.execute(
        select(run_table.c.first, run_table.c.h_before, run_table.c.ids)
        .where(
            run_table.c.library == library, run_table.c.incarnation == incarnation, run_table.c.ledger,
            run_table.c.last >= first, run_table.c.first <= last,
        )
        .order_by(run_table.c.first)
    ).all()  # fmt: skip


def _insert_run(connection: Connection, library: bytes, run: Run, ids: Sequence[bytes], ledger: bool) -> None:
    row = (
        library, run.incarnation, run.last, run.signature, run.first, run.device, run.h_before, b"".join(ids), ledger
    )  # fmt: skip
    insert_rows(connection, run_table, _RUN_COLUMNS, [row])


def _split(ids: bytes) -> list[bytes]:
    return [ids[i : i + ID_BYTES] for i in range(0, len(ids), ID_BYTES)]
