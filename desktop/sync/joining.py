"""Joining: a laptop that has logged for weeks is adopted with everything it holds."""

from typing import TYPE_CHECKING

import msgspec

from core.protocol import enrolment
from core.protocol.certificates import open_credential, open_server_certificate
from core.protocol.enrolment import EnrolAnswer, EnrolRefusal
from core.protocol.errors import ProtocolError
from desktop.clock import Surroundings
from desktop.store import adoption, correspondence, feeds
from desktop.store.store import Store
from desktop.sync.errors import EnrolError

if TYPE_CHECKING:
    from desktop.sync.line import Line

_REFUSED = 403
_BELONGS_ELSEWHERE = ("scope_taken", "device_taken")


def join(store: Store, around: Surroundings, line: "Line", typed: str) -> None:
    """Asks to join; when this laptop is a copy of one that belongs to another library, it first becomes one of its own."""
    code = enrolment.typed(typed)
    if code is None:
        raise EnrolError("code_mistyped")
    refusal = _ask(store, line, code)
    if refusal in _BELONGS_ELSEWHERE:
        adoption.become_another(store, around)
        refusal = _ask(store, line, code)
    if refusal:
        raise EnrolError(refusal)


def _ask(store: Store, line: "Line", code: str) -> str:
    """'' after joining, otherwise why the centre refused."""
    me = store.installation()
    with store.reading() as connection:
        area, name = adoption.library_of(connection)
    request, key = enrolment.request(code, store.signer().public, me.scope, area, name)
    reply = line.post("/v1/enrol", msgspec.msgpack.encode(request), frozenset({_REFUSED}))
    try:
        if reply.status == _REFUSED:
            refusal = msgspec.msgpack.decode(reply.body, type=EnrolRefusal)
            if refusal.reason in _BELONGS_ELSEWHERE:
                enrolment.check_refusal(refusal, key, request)
            return refusal.reason
        answer = msgspec.msgpack.decode(reply.body, type=EnrolAnswer)
        enrolment.check_answer(answer, key)
        server = open_server_certificate(answer.server, answer.root)
        certificate = open_credential(answer.credential, answer.root)
        devices = {open_credential(data, answer.root).device: data for data in answer.devices}
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError, ProtocolError) as error:
        raise EnrolError("answer_damaged", str(error)) from error
    with store.installing() as (connection, me):
        me.root, me.server_key, me.server_certificate = answer.root, server.server, answer.server
        me.credential, me.server_url = answer.credential, line.url
        feeds.set_scopes(connection, certificate.scopes, certificate.reads)
        correspondence.set_credentials(connection, devices)
    return ""
