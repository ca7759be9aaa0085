"""What is on the wire, for tests that read it or forge it."""

import msgspec

from core.protocol import delta as deltas
from core.protocol import envelope, messages
from core.protocol.delta import Delta
from core.protocol.hashes import CHAIN_START, delta_id
from core.protocol.messages import Answer, Push, Request
from core.protocol.runs import sign_run
from server.exchange import push
from server.exchange.intake import Intake
from server.exchange.validation import Rights
from tests.sync.centre import Centre
from tests.sync.world import RAW_PUSH_BYTES, Laptop


def next_request(laptop: Laptop) -> Request:
    """What a laptop would ask now."""
    return opened(laptop.engine.prepare(RAW_PUSH_BYTES).data)


def opened(request: bytes) -> Request:
    """What a request says."""
    return messages.decode(envelope.unseal(request, envelope.REQUEST, lambda _: None)[1], Request)


def said(answer: bytes) -> Answer:
    """What an answer says."""
    return messages.decode(envelope.unseal(answer, envelope.ANSWER, lambda _: None)[1], Answer)


def resealed(centre: Centre, answer: Answer, **changes) -> bytes:
    """An answer that says something else, with the centre's own signature: of a centre gone wrong."""
    changed = msgspec.structs.replace(answer, **changes)
    return envelope.seal(centre.parts.keys.signer, envelope.ANSWER, messages.encode(changed))


def written_by_centre(centre: Centre, scope: bytes, kind: str, fields: dict) -> None:
    """A save in a catalogue that is there, whatever it says."""
    signer = centre.parts.keys.signer
    incarnation = centre.parts.random(8)
    body = deltas.encode(Delta(scope, incarnation, 1, centre.parts.random(16), kind, 99, {}, fields, 0, ""))
    run = sign_run(signer, incarnation, 1, CHAIN_START, [delta_id(body)])
    with centre.parts.database.writing() as connection:
        push.apply(
            connection, scope, signer.public, incarnation, Push(1, CHAIN_START, [body], run.signature),
            Rights(frozenset({scope}), "national"), Intake(connection, scope, 1),
        )  # fmt: skip


def rows(laptop: Laptop, sql: str, *values) -> list:
    """What a laptop holds."""
    with laptop.desk.store.reading() as connection:
        return [tuple(row) for row in connection.exec_driver_sql(sql, values)]


def change(laptop: Laptop, sql: str, *values) -> None:
    """Damage, or a state that takes long to reach."""
    with laptop.desk.store.writing() as connection:
        connection.exec_driver_sql(sql, values)
