"""What the centre still lacks: own new saves for the ordinary push, and whatever its feed does not hold for the re-push."""

from dataclasses import dataclass

from sqlalchemy import Connection, Row

from core.protocol.hashes import CHAIN_START, ID_BYTES
from core.protocol.messages import Mark
from core.protocol.runs import Run
from desktop.store.installation import Installation

_OwnRow = Row[bytes, int, bytes, bytes]  # incarnation, n, id, body


@dataclass(frozen=True, slots=True)
class Stretch:
    """Consecutive own saves of one incarnation, with the chain before them.

    all_of_it: nothing more waits behind; purged: the bytes of some are gone, their bodies are empty.
    """

    incarnation: bytes
    first: int
    h_before: bytes
    ids: tuple[bytes, ...]
    bodies: tuple[bytes, ...]
    all_of_it: bool = True
    purged: bool = False


def next_stretch(connection: Connection, me: Installation, after: Mark, raw_bytes: int) -> Stretch | None:
    """Own saves behind `after`, at least one, about `raw_bytes` in all; None when there are none."""
    rows = connection.exec_driver_sql(
        "SELECT n, id, body FROM delta WHERE incarnation = ? AND own = 1 AND n > ? ORDER BY n", (me.incarnation, after.n)
    )
    ids: list[bytes] = []
    bodies: list[bytes] = []
    size = 0
    all_of_it, purged = True, False
    for _, identity, kept in rows:
        body = kept or b""
        if bodies and size + len(body) > raw_bytes:
            rows.close()
            all_of_it = False
            break
        ids.append(identity)
        bodies.append(body)
        size += len(body)
        purged |= kept is None
    return Stretch(me.incarnation, after.n + 1, after.h, tuple(ids), tuple(bodies), all_of_it, purged) if bodies else None


def behind(connection: Connection, me: Installation, n: int) -> tuple[int, int]:
    """(records with own saves behind number n, bytes of those saves)."""
    row = connection.exec_driver_sql(
        "SELECT count(DISTINCT record), coalesce(sum(length(body)), 0) FROM delta WHERE incarnation = ? AND own = 1 AND n > ?",
        (me.incarnation, n),
    ).one()
    return row[0], row[1]


def lost_own(connection: Connection, me: Installation, raw_bytes: int) -> list[Stretch]:
    """Own saves that complete feeds do not hold, as stretches that can be signed again."""
    rows = connection.exec_driver_sql(
        "SELECT d.incarnation, d.n, d.id, d.body FROM delta d JOIN scope s ON s.scope = d.scope "
        "WHERE d.confirmed = 0 AND d.own = 1 AND s.complete AND d.rejected IS NULL AND d.body IS NOT NULL "
        "AND NOT (d.incarnation = ? AND d.n > ?) ORDER BY d.incarnation, d.n",
        (me.incarnation, me.acked_n),
    ).all()
    stretches: list[Stretch] = []
    run: list[_OwnRow] = []
    size = 0
    for row in rows:
        if size and size + len(row[3]) > raw_bytes:
            break
        if run and (run[-1][0] != row[0] or run[-1][1] + 1 != row[1]):
            stretches.append(_stretch(connection, run))
            run = []
        run.append(row)
        size += len(row[3])
    return [*stretches, _stretch(connection, run)] if run else stretches


def lost_others(connection: Connection, raw_bytes: int) -> tuple[list[bytes], list[Run]]:
    """Other laptops' saves that complete feeds do not hold, with the proofs that came with them."""
    rows = connection.exec_driver_sql(
        "SELECT d.incarnation, d.n, d.id, d.body FROM delta d JOIN scope s ON s.scope = d.scope "
        "WHERE d.confirmed = 0 AND d.own = 0 AND s.complete AND d.rejected IS NULL AND d.body IS NOT NULL "
        "ORDER BY d.incarnation, d.n",
    )
    bodies: list[bytes] = []
    present: dict[bytes, dict[int, bytes]] = {}
    size = 0
    for incarnation, n, identity, body in rows:
        if bodies and size + len(body) > raw_bytes:
            break
        if n in present.get(incarnation, {}):
            continue  # copied PCs both wrote a save of this number: each travels with its own proof, the other next time
        bodies.append(body)
        present.setdefault(incarnation, {})[n] = identity
        size += len(body)
    rows.close()
    return bodies, [run for incarnation, ids in present.items() for run in runs_covering(connection, incarnation, ids)]


def runs_covering(connection: Connection, incarnation: bytes, ids: dict[int, bytes]) -> list[Run]:
    """The stored runs that hold any of these ids (n → id), each carrying the ids that are not among them."""
    rows = connection.exec_driver_sql(
        "SELECT device, first, last, h_before, signature, ids FROM run WHERE incarnation = ? AND last >= ? AND first <= ? "
        "ORDER BY first, last",
        (incarnation, min(ids), max(ids)),
    )
    found = []
    for device, first, last, h_before, signature, packed in rows:
        whole = {first + i: packed[i * ID_BYTES : (i + 1) * ID_BYTES] for i in range(last - first + 1)}
        if any(ids.get(n) == one for n, one in whole.items()):
            lacks = {n: one for n, one in whole.items() if ids.get(n) != one}
            found.append(Run(device, incarnation, first, last, h_before, signature, lacks))
    return found


def keep_run(connection: Connection, run: Run, ids: list[bytes]) -> None:
    """Stores the proof of authorship of another laptop's stretch. Stretches of one end have one signature: the longest proves all."""
    connection.exec_driver_sql(
        "INSERT INTO run (incarnation, last, signature, device, first, h_before, ids) VALUES (?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT DO UPDATE SET first = excluded.first, h_before = excluded.h_before, ids = excluded.ids "
        "WHERE excluded.first < run.first",
        (run.incarnation, run.last, run.signature, run.device, run.first, run.h_before, b"".join(ids)),
    )


def _stretch(connection: Connection, run: list[_OwnRow]) -> Stretch:
    incarnation, first = run[0][0], run[0][1]
    before = connection.exec_driver_sql(
        "SELECT h FROM delta WHERE incarnation = ? AND n = ? AND own = 1", (incarnation, first - 1)
    ).scalar()
    return Stretch(
        incarnation, first, before or CHAIN_START, tuple(row[2] for row in run), tuple(row[3] for row in run)
    )
