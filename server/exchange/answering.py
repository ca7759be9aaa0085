"""The answer to a laptop: how far it is held, what was refused, what is new, what is safe, what photos are missing."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy import Connection, bindparam, select

from core.protocol.certificates import devices_hash, sign
from core.protocol.keys import hint
from core.protocol.messages import PROTOCOL, Answer, Mark, Rejection, Request, To
from core.protocol.receipts import RECEIPT_PURPOSE
from server.accounts.credentials import Laptop
from server.blobs import needs
from server.catalogue import programs
from server.catalogue.scopes import readable_scopes
from server.centre import Centre
from server.exchange.feeds import JustPlaced
from server.exchange.models import rejection as rejection_table
from server.exchange.pulling import Pulling
from server.libraries import receipts
from server.libraries import service as libraries

_T = rejection_table.c
_REJECTED = (
    select(_T.n, _T.reason)
    .where(
        _T.library == bindparam("of"), _T.incarnation == bindparam("named"), _T.n > bindparam("after"), _T.n <= bindparam("until")
    )
    .order_by(_T.n)
)  # fmt: skip


class RevokedError(Exception):
    """The laptop was turned away for good."""


class StrangeScopesError(Exception):
    """The laptop stands in scopes that this library does not have: the server was restored from before they joined."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What taking a request's deltas came to, and how the library stands then: its area, its largest lamport.

    refused: of the re-push, id → reason; blobs_dropped: to delete after commit; placed: by scope, what the push has put there.
    """

    laptops: Mapping[bytes, Laptop]
    area: str
    lamport: int
    ack: Mark
    proven: Mark
    refused: Mapping[bytes, str] = field(default_factory=dict)
    blobs_dropped: Sequence[bytes] = ()
    placed: Mapping[bytes, JustPlaced] = field(default_factory=dict)


class Answering:
    """Makes one answer from what the database holds now; pulling: collects the pages of its feeds."""

    def __init__(
        self, connection: Connection, centre: Centre, library: bytes, device: bytes, request: Request, outcome: Outcome,
        pulling: Pulling,
    ) -> None:  # fmt: skip
        self._connection = connection
        self._centre = centre
        self._library = library
        self._device = device
        self._request = request
        self._outcome = outcome
        self._pulling = pulling

    def make(self, now_ms: int) -> Answer:
        """The answer, to be sealed after commit. Raises StrangeScopesError."""
        request, outcome = self._request, self._outcome
        feeds = libraries.feeds(self._connection, self._library)
        if not request.credentials and not request.cursors.keys() <= feeds.keys() | set(readable_scopes(outcome.area)):
            raise StrangeScopesError
        heads = {scope: feed.head for scope, feed in feeds.items()}
        self._pulling.own(self._connection, self._library, outcome.proven, heads, outcome.placed)
        credential, devices = self._credentials()
        return Answer(
            to=To(hint(self._device), request.incarnation, request.q, request.mine),
            ack=outcome.ack,
            time=now_ms,
            feeds=self._pulling.pages,
            ladders=self._pulling.ladders,
            safe={scope: feed.safe for scope, feed in feeds.items() if feed.safe.position},
            rejected=self._rejected(),
            need=needs.missing(self._connection, self._centre.config.blobs, self._library),
            credential=credential,
            devices=devices,
            receipts=self._receipts(now_ms),
            lamport=outcome.lamport,
            protocol=PROTOCOL,
            notices=programs.notices(self._centre, request.version),
        )

    def _rejected(self) -> list[Rejection]:
        after, until = self._request.mine.n, self._outcome.ack.n
        incarnation = self._request.incarnation
        rows = self._connection.execute(
            _REJECTED, {"of": self._library, "named": incarnation, "after": after, "until": until}
        )
        return [
            *(Rejection(n, reason) for n, reason in rows),
            *(Rejection(identity, reason) for identity, reason in self._outcome.refused.items()),
        ]

    def _credentials(self) -> tuple[bytes | None, list[bytes] | None]:
        """The asker's own and all laptops' credentials, unless it has shown that it knows them."""
        listed = [laptop.credential for laptop in self._outcome.laptops.values()]
        if self._request.devices == devices_hash(listed):
            return None, None
        return self._outcome.laptops[self._device].credential, listed

    def _receipts(self, now_ms: int) -> list[bytes]:
        months = dict.fromkeys(month for month in self._request.receipts if receipts.is_month(month))
        made = (receipts.receipt(self._connection, self._library, month, now_ms) for month in months)
        return [sign(self._centre.keys.signer, RECEIPT_PURPOSE, one) for one in made]
