"""What the server holds of each author's history: how far, with which chain hash, and which id stands at which n.

    ledger of an incarnation   run 1..40 ──h40──► run 41..41 ──h41──► run 42..90 ──h90──►  = (n, h) of the ack
"""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, Row, bindparam, delete, select, update

from core.protocol.hashes import ID_BYTES, chain
from core.protocol.messages import Mark
from core.protocol.runs import Run
from server.database import insert_rows
from server.exchange.models import incarnation as incarnation_table
from server.exchange.models import run as run_table

_RUN_COLUMNS = ("library", "incarnation", "last", "signature", "first", "device", "h_before", "ids", "ledger")
_HISTORY = (incarnation_table.c.library == bindparam("of"), incarnation_table.c.incarnation == bindparam("named"))
_MARK = select(incarnation_table.c.n, incarnation_table.c.h).where(*_HISTORY)
_MOVE = update(incarnation_table).where(*_HISTORY).values(n=bindparam("reached"), h=bindparam("mark"))
_RUNS = (run_table.c.library == bindparam("of"), run_table.c.incarnation == bindparam("named"))
_THIS_RUN = (*_RUNS, run_table.c.last == bindparam("end"), run_table.c.signature == bindparam("signed"))
_TOUCHING = (*_RUNS, run_table.c.last >= bindparam("start"), run_table.c.first <= bindparam("end"))
_FORGET_RUN = delete(run_table).where(*_THIS_RUN)
_KNOWN_RUN = select(run_table.c.first, run_table.c.ledger).where(*_THIS_RUN)
# The author's own pushes before those that came by other hands.
_RUNS_OVER = select(run_table).where(*_TOUCHING).order_by(run_table.c.ledger.desc(), run_table.c.first, run_table.c.last)
_LEDGER_RUNS = (
    select(run_table.c.first, run_table.c.h_before, run_table.c.ids).where(*_TOUCHING, run_table.c.ledger).order_by(run_table.c.first)
)


def mark(connection: Connection, library: bytes, incarnation: bytes) -> Mark:
    """How far the server holds this history; (0, zeros) for one it has never seen."""
    row = connection.execute(_MARK, {"of": library, "named": incarnation}).one_or_none()
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
    connection.execute(_FORGET_RUN, _place_of(library, run))
    _insert_run(connection, library, run, ids, ledger=True)
    if before.n:
        connection.execute(_MOVE, {"of": library, "named": run.incarnation, "reached": run.last, "mark": h})
    else:
        values = {"library": library, "incarnation": run.incarnation, "device": run.device, "n": run.last, "h": h}
        connection.execute(incarnation_table.insert(), values)


def keep_proof(connection: Connection, library: bytes, run: Run, ids: Sequence[bytes]) -> None:
    """Stores a run that came by re-push; the author's ledger does not move.

    Stretches of one end have one signature: the longest proves them all. What lies before a ledger's run, the ledger proves.
    """
    known = connection.execute(_KNOWN_RUN, _place_of(library, run)).one_or_none()
    if known is not None:
        if known.ledger or known.first <= run.first:
            return
        connection.execute(_FORGET_RUN, _place_of(library, run))
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
    """Runs that touch first..last."""
    return connection.execute(_RUNS_OVER, {"of": library, "named": incarnation, "start": first, "end": last})


def _ledger_runs(
    connection: Connection, library: bytes, incarnation: bytes, first: int, last: int
) -> Sequence[Row[int, bytes, bytes]]:
    """(first, h_before, ids) of the ledger's runs that touch first..last, in order."""
    return connection.execute(_LEDGER_RUNS, {"of": library, "named": incarnation, "start": first, "end": last}).all()


def _insert_run(connection: Connection, library: bytes, run: Run, ids: Sequence[bytes], ledger: bool) -> None:
    row = (
        library, run.incarnation, run.last, run.signature, run.first, run.device, run.h_before, b"".join(ids), ledger
    )  # fmt: skip
    insert_rows(connection, run_table, _RUN_COLUMNS, [row])


def _place_of(library: bytes, run: Run) -> dict[str, Any]:
    return {"of": library, "named": run.incarnation, "end": run.last, "signed": run.signature}


def _split(ids: bytes) -> list[bytes]:
    return [ids[i : i + ID_BYTES] for i in range(0, len(ids), ID_BYTES)]
