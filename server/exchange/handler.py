"""One request's bytes in, one answer's bytes out. HTTP, a stick or a relay carry; everything is decided here.

    unseal ─► whose laptop? ─► push, re-push (one transaction of its library) ─► commit ─► read what is new ─► seal

An answer leaves only after the commit. Handling the same bytes again, at any time, changes nothing and answers from what is then.
"""

import time
from dataclasses import dataclass

from core.protocol import envelope, messages
from core.protocol.bundle import Verdict
from core.protocol.errors import (
    MalformedError,
    SignatureError,
    TooLargeError,
    VersionError,
)
from core.protocol.keys import hint
from core.protocol.messages import Answer, Mark, Request, To
from server import logs
from server.accounts import adoption, credentials
from server.accounts.models import DEVICE
from server.centre import Centre
from server.errors import RefusedError
from server.exchange import answering, bounds
from server.exchange.exchange import Exchange

REVOKED, NEED_CREDENTIALS = "revoked", "need_credentials"


@dataclass(frozen=True, slots=True)
class Handled:
    """answer: sealed; device: who asked; library: None for one that must show its credentials first; verdict, records: what it brought."""

    answer: bytes
    device: bytes
    library: bytes | None
    verdict: Verdict
    records: frozenset[bytes]


class Handler:
    """Answers sealed requests."""

    def __init__(self, centre: Centre) -> None:
        self._centre = centre

    def handle(self, data: bytes) -> bytes:
        """The sealed answer. Raises RefusedError for what is not a request of anybody we could know."""
        return self.take(data).answer

    def take(self, data: bytes) -> Handled:
        """The same, and what the request brought."""
        started = time.monotonic()
        device, request = self.open(data)
        library, answer, exchange = self._answer(device, request)
        certificate = None if request.server == hint(self._centre.keys.signer.public) else self._centre.keys.certificate
        sealed = envelope.seal(self._centre.keys.signer, envelope.ANSWER, messages.encode(answer), certificate)
        logs.event("exchange", bytes_in=len(data), bytes_out=len(sealed), ms=round((time.monotonic() - started) * 1000, 1))
        if exchange is None:
            return Handled(sealed, device, library, Verdict.MISSING if library is None else Verdict.REFUSED, frozenset())
        return Handled(sealed, device, library, exchange.verdict, exchange.records)

    def open(self, data: bytes) -> tuple[bytes, Request]:
        """(device that signed it, request). Raises RefusedError."""
        try:
            device, message = envelope.unseal(data, envelope.REQUEST, lambda _: None)
            return device, bounds.checked(messages.read_request(message))
        except TooLargeError as error:
            raise RefusedError(413, "too_large") from error
        except (MalformedError, RecursionError) as error:
            raise RefusedError(400, "malformed") from error
        except SignatureError as error:
            raise RefusedError(401, "bad_signature") from error
        except VersionError as error:
            raise RefusedError(426, "older_server") from error

    def _answer(self, device: bytes, request: Request) -> tuple[bytes | None, Answer, Exchange | None]:
        """(library, answer, the exchange that came about)."""
        library = self._library_of(device)
        if request.credentials:
            library = adoption.adopt(self._centre, device, request.credentials)
        if library is None:
            return None, self._notice(device, request, NEED_CREDENTIALS), None
        exchange = Exchange(self._centre, library, device, request)
        try:
            answer = exchange.run()
        except answering.RevokedError:
            return library, self._notice(device, request, REVOKED), None
        except answering.StrangeScopesError:
            return None, self._notice(device, request, NEED_CREDENTIALS), None
        except SignatureError as error:
            raise RefusedError(403, "run_not_signed") from error
        except MalformedError as error:
            raise RefusedError(400, "malformed") from error
        logs.event("library", library=library, **exchange.facts)
        return library, answer, exchange

    def _library_of(self, device: bytes) -> bytes | None:
        with self._centre.database.reading() as connection:
            return credentials.library_of(connection, DEVICE, device)

    def _notice(self, device: bytes, request: Request, notice: str) -> Answer:
        to = To(hint(device), request.incarnation, request.q, request.mine)
        return Answer(to, Mark(), self._centre.now_ms(), notices=[notice])
