"""The re-push: deltas that a complete feed did not hold although a laptop does, with the proofs of who wrote them.

Rights are those of the author, never of the carrier. The authors' ledgers do not move.
"""

from collections.abc import Mapping
from dataclasses import replace

from sqlalchemy import Connection

from core.protocol.errors import ProtocolError
from core.protocol.messages import Repush
from core.protocol.runs import Run, verify_run
from server.exchange import ledger
from server.exchange.intake import Intake, Taken
from server.exchange.validation import NO_PROOF, Arrival, Rights, read


def apply(
    connection: Connection, library: bytes, repush: Repush, authors: Mapping[bytes, Rights], intake: Intake
) -> Taken:
    """Takes what is proven to come from a laptop of the library. authors: device key → its rights."""
    arrivals = [read(body) for body in repush.deltas]
    proofs = _proofs(arrivals, repush, authors)
    proven = {identity: authors[run.device] for run, ids in proofs for identity in ids}
    taken = intake.take([(one, proven[one.id]) for one in arrivals if one.id in proven])
    present = {one.id for one in arrivals} - taken.refused.keys()
    for run, ids in proofs:
        if any(identity in present for identity in ids):
            ledger.keep_proof(connection, library, run, ids)
    unproven = {one.id: one.reason or NO_PROOF for one in arrivals if one.id not in proven}
    return replace(taken, refused={**taken.refused, **unproven})


def _proofs(arrivals: list[Arrival], repush: Repush, authors: Mapping[bytes, Rights]) -> list[tuple[Run, list[bytes]]]:
    """Runs that hold, each with all its ids and without its list of those it lacked."""
    found = []
    for run in repush.runs:
        if run.device not in authors:
            continue
        ids = {
            one.delta.n: one.id
            for one in arrivals
            if one.delta and one.delta.incarnation == run.incarnation and one.delta.n not in run.lacks
        }
        try:
            whole = verify_run(run, ids)
        except ProtocolError:
            continue
        found.append((Run(run.device, run.incarnation, run.first, run.last, run.h_before, run.signature), whole))
    return found
