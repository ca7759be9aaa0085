"""The ordinary push: an author's next deltas, appended to its history if they continue it.

    server holds   … ──► (n, h)
    push           first ──► … ──► last,  signature over (incarnation, last, h(last))

A push may begin before n, where an earlier answer was lost: the part behind n is taken if the chain passes exactly through
(n, h). Otherwise nothing is taken and the ack says what the server holds; the device sees by itself whether that is its past.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from sqlalchemy import Connection

from core.protocol.hashes import chain, delta_id
from core.protocol.messages import Mark, Push
from core.protocol.runs import Run, verify_run
from server.database import insert_rows
from server.exchange import ledger
from server.exchange.intake import Intake, Taken
from server.exchange.models import rejection as rejection_table
from server.exchange.validation import WRONG_CHAIN, Arrival, Rights, read


@dataclass(frozen=True, slots=True)
class Pushed:
    """ack: how far the history is held now; proven: how far the device has shown that it knows this very history."""

    ack: Mark
    proven: Mark
    taken: Taken = field(default_factory=lambda: Taken({}, 0))


def apply(
    connection: Connection, library: bytes, device: bytes, incarnation: bytes, push: Push, rights: Rights, intake: Intake
) -> Pushed:
    """Takes what continues the history. Raises SignatureError, MalformedError for a run that its author did not sign."""
    ids = [delta_id(body) for body in push.deltas]
    run = Run(device, incarnation, push.first, push.first + len(ids) - 1, push.h_before, push.signature)
    verify_run(run, dict(enumerate(ids, push.first)))
    held = ledger.mark(connection, library, incarnation)
    if not push.first - 1 <= held.n <= run.last or chain(push.h_before, ids[: held.n - push.first + 1]) != held.h:
        return Pushed(held, _end_if_held(connection, library, run, ids, held))
    known = held.n - push.first + 1
    if known == len(ids):
        return Pushed(held, held)
    rest = Run(device, incarnation, held.n + 1, run.last, held.h, push.signature)
    end = Mark(run.last, chain(held.h, ids[known:]))
    arrivals = [_in_its_place(read(body), incarnation, n) for n, body in enumerate(push.deltas[known:], held.n + 1)]
    taken = intake.take([(arrival, rights) for arrival in arrivals])
    ledger.append(connection, library, rest, ids[known:], held, end.h)
    _remember_refusals(connection, library, incarnation, held.n + 1, arrivals, taken)
    return Pushed(end, end, taken)


def _end_if_held(connection: Connection, library: bytes, run: Run, ids: Sequence[bytes], held: Mark) -> Mark:
    """The run's end where the server's history goes through it: an old push come again."""
    end = Mark(run.last, chain(run.h_before, ids))
    return end if run.last <= held.n and ledger.holds(connection, library, run.incarnation, end) else Mark()


def _in_its_place(arrival: Arrival, incarnation: bytes, n: int) -> Arrival:
    """Refuses a delta that says it stands elsewhere."""
    delta = arrival.delta
    if delta is None or (delta.incarnation == incarnation and delta.n == n):
        return arrival
    return Arrival(arrival.id, arrival.body, delta, arrival.fields, WRONG_CHAIN)


def _remember_refusals(
    connection: Connection, library: bytes, incarnation: bytes, first: int, arrivals: Sequence[Arrival], taken: Taken
) -> None:
    """Each refused n stays listed until its author knows."""
    rows = [
        (library, incarnation, n, arrival.id, taken.refused[arrival.id])
        for n, arrival in enumerate(arrivals, first)
        if arrival.id in taken.refused
    ]
    insert_rows(connection, rejection_table, ("library", "incarnation", "n", "id", "reason"), rows)
