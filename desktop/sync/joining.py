"""Joining: a laptop that has logged for weeks is adopted with everything it holds.

Over a line the answer comes at once. Without one the code is kept in the form that proves it, the request goes onto every stick
that leaves, and the answer may come back months later.
"""

from typing import TYPE_CHECKING

import msgspec

from core.protocol import enrolment, messages
from core.protocol.bundle import EnrolReply
from core.protocol.certificates import open_credential, open_server_certificate
from core.protocol.enrolment import EnrolAnswer, EnrolRefusal, EnrolRequest
from core.protocol.errors import ProtocolError
from desktop.clock import Surroundings
from desktop.store import adoption, carried, correspondence, feeds
from desktop.store.database import Connection
from desktop.store.store import Store
from desktop.sync.errors import EnrolError

if TYPE_CHECKING:
    from desktop.sync.line import Line

_REFUSED = 403
_BELONGS_ELSEWHERE = ("scope_taken", "device_taken")
_Code = tuple[bytes, bytes]  # lookup, key


def join(store: Store, around: Surroundings, line: "Line", typed: str) -> None:
    """Asks to join; when this laptop is a copy of one that belongs to another library, it first becomes one of its own."""
    code = _derived(typed)
    refusal = _ask(store, line, code)
    if refusal in _BELONGS_ELSEWHERE:
        adoption.become_another(store, around)
        refusal = _ask(store, line, code)
    if refusal:
        raise EnrolError(refusal)


def join_by_stick(store: Store, typed: str, address: str = "") -> None:
    """Keeps the code until its answer is back. address: of the centre, for the day there is a line."""
    lookup, key = _derived(typed)
    with store.installing() as (connection, me):
        me.server_url = address.rstrip("/")
        carried.begin_joining(connection, lookup, key)


def waiting_request(store: Store) -> EnrolRequest | None:
    """What goes onto a stick while a code waits for its answer."""
    with store.reading() as connection:
        code = carried.joining(connection)
    return _request(store, code) if code else None


def take_reply(store: Store, around: Surroundings, message: bytes) -> bool:
    """An answer that was carried home; False when nothing waits for it. Raises EnrolError for a refusal, ProtocolError."""
    with store.reading() as connection:
        code = carried.joining(connection)
    if code is None:
        return False
    reply = messages.decode(message, EnrolReply)
    request = _request(store, code)
    if not reply.refused:
        _adopt(store, messages.decode(reply.message, EnrolAnswer), code)
        return True
    reason = _refusal(messages.decode(reply.message, EnrolRefusal), request, code)
    if reason in _BELONGS_ELSEWHERE:
        adoption.become_another(store, around)  # and asks again with the same code, on the next stick
        return True
    raise EnrolError(reason)  # anybody who carried the request could have said it: the code goes on waiting


def _derived(typed: str) -> _Code:
    code = enrolment.typed(typed)
    if code is None:
        raise EnrolError("code_mistyped")
    return enrolment.derive(code)


def _ask(store: Store, line: "Line", code: _Code) -> str:
    """'' after joining, otherwise why the centre refused."""
    request = _request(store, code)
    reply = line.post("/v1/enrol", msgspec.msgpack.encode(request), frozenset({_REFUSED}))
    try:
        if reply.status == _REFUSED:
            return _refusal(messages.decode(reply.body, EnrolRefusal), request, code)
        _adopt(store, messages.decode(reply.body, EnrolAnswer), code, line.url)
    except ProtocolError as error:
        raise EnrolError("answer_damaged", str(error)) from error
    return ""


def _request(store: Store, code: _Code) -> EnrolRequest:
    me = store.installation()
    with store.reading() as connection:
        area, name = adoption.library_of(connection)
    return enrolment.request_by(*code, store.signer().public, me.scope, area, name, me.credential or b"")


def _refusal(refusal: EnrolRefusal, request: EnrolRequest, code: _Code) -> str:
    if refusal.reason in _BELONGS_ELSEWHERE:
        enrolment.check_refusal(refusal, code[1], request)
    return refusal.reason


def _forgotten(connection: Connection, library: bytes, root: bytes) -> dict[bytes, bytes]:
    """Credentials of this very library's laptops that are held here: a restored centre may have lost some of them."""
    return {
        device: data for device, data in correspondence.credentials(connection).items()
        if open_credential(data, root).library == library
    }  # fmt: skip


def _adopt(store: Store, answer: EnrolAnswer, code: _Code, url: str | None = None) -> None:
    """url: where it was asked; None where nobody was asked over a line."""
    enrolment.check_answer(answer, code[1])
    server = open_server_certificate(answer.server, answer.root)
    certificate = open_credential(answer.credential, answer.root)
    devices = {open_credential(data, answer.root).device: data for data in answer.devices}
    with store.installing() as (connection, me):
        me.root, me.server_key, me.server_certificate = answer.root, server.server, answer.server
        me.credential = answer.credential
        me.server_url = me.server_url if url is None else url
        feeds.set_scopes(connection, certificate.scopes, certificate.reads)
        correspondence.set_credentials(connection, _forgotten(connection, certificate.library, answer.root) | devices)
        carried.end_joining(connection)
