"""One bundle's bytes in, the bytes to bring back out: what HTTP, a stick, a relay and the coordinators' page have in common.

    request ─► exchange ─► answer      enrol ─► joining ─► enrolled      photo ─► blobs ─► nothing
"""

from dataclasses import dataclass
from typing import NamedTuple

import msgspec

from core.protocol import bundle, messages
from core.protocol.bundle import Bundle, EnrolReply, Kind, Photo, Verdict
from core.protocol.enrolment import EnrolRequest
from core.protocol.errors import ProtocolError
from core.protocol.keys import seal_to
from server.accounts import credentials
from server.accounts.enrolment import EnrolHandler
from server.accounts.models import DEVICE
from server.blobs.service import BlobService
from server.centre import Centre
from server.errors import RefusedError
from server.exchange.handler import Handler

_REFUSALS = {
    Verdict.DAMAGED: (400, "malformed"),
    Verdict.TOO_LARGE: (413, "too_large"),
    Verdict.NEWER: (426, "older_server"),
    Verdict.FOREIGN: (421, "other_centre"),
    Verdict.MISSING: (404, "unknown_blob"),
}
_DAMAGED = ("malformed", "bad_signature")


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of a bundle. answer: the bundle to bring back; code: why it was not taken.

    device, library: who sent it, where known; records: those that it brought something new of.
    """

    verdict: Verdict
    kind: Kind | None = None
    answer: bytes | None = None
    device: bytes = b""
    library: bytes | None = None
    records: frozenset[bytes] = frozenset()
    code: str = ""


class Turn(NamedTuple):
    """When a bundle comes in among others: who joins, then requests by incarnation and q, then photos, then what is unreadable."""

    kind: int
    history: bytes = b""
    number: int = 0


ENROLMENTS, REQUESTS, PHOTOS, OTHERS = range(4)


class BundleHandler:
    """Takes bundles. The same bundle, however often and by whatever road, counts once."""

    def __init__(self, centre: Centre) -> None:
        self._centre = centre
        self._exchange = Handler(centre)
        self._enrolment = EnrolHandler(centre)
        self._blobs = BlobService(centre)
        self._ways = {Kind.REQUEST: self._request, Kind.ENROL: self._enrol, Kind.PHOTO: self._photo}

    def handle(self, data: bytes) -> bytes | None:
        """The bundle to bring back, None where there is nothing to say. Raises RefusedError for what was not taken."""
        taken = self.take(data)
        if taken.answer is None and taken.verdict not in (Verdict.TAKEN, Verdict.REPEATED):
            status, code = _REFUSALS.get(taken.verdict, (403, taken.code))
            raise RefusedError(status, taken.code or code)
        return taken.answer

    def take(self, data: bytes) -> Taken:
        """The same, and what the bundle brought; any bytes come to a verdict."""
        kind = None
        try:
            read = bundle.unpack(data)
            kind = read.kind
            return self._ways.get(kind, _not_for_us)(read)
        except ProtocolError as error:
            return Taken(bundle.verdict_of(error), kind)
        except RefusedError as error:
            return Taken(Verdict.DAMAGED if error.code in _DAMAGED else Verdict.REFUSED, kind, code=error.code)

    def turn(self, data: bytes) -> Turn:
        """Where it stands among all that a carrier brings. Nothing is taken."""
        try:
            read = bundle.unpack(data)
            if read.kind is Kind.ENROL:
                return Turn(ENROLMENTS)
            if read.kind is Kind.REQUEST:
                request = self._exchange.open(bundle.opened(read, self._centre.keys.signer))[1]
                return Turn(REQUESTS, request.incarnation, request.q)
            if read.kind is Kind.PHOTO:
                photo = bundle.open_photo(bundle.opened(read, self._centre.keys.signer))
                return Turn(PHOTOS, photo.blob, photo.offset)
        except (ProtocolError, RefusedError):
            pass
        return Turn(OTHERS)

    def _request(self, read: Bundle) -> Taken:
        handled = self._exchange.take(bundle.opened(read, self._centre.keys.signer))
        answer = bundle.seal(Kind.ANSWER, handled.device, handled.answer)
        return Taken(handled.verdict, read.kind, answer, handled.device, handled.library, handled.records)

    def _enrol(self, read: Bundle) -> Taken:
        device = messages.decode(read.body, EnrolRequest).device
        seal_to(device, b"")  # whoever could not read the answer joins nothing
        verdict = Verdict.TAKEN if self._library_of(device) is None else Verdict.REPEATED
        try:
            reply, code = EnrolReply(False, self._enrolment.handle(read.body)), ""
        except RefusedError as error:
            if not error.body:
                raise
            reply, verdict, code = EnrolReply(True, error.body), Verdict.REFUSED, error.code
        answer = bundle.seal(Kind.ENROLLED, device, msgspec.msgpack.encode(reply))
        return Taken(verdict, read.kind, answer, device, self._library_of(device), code=code)

    def _photo(self, read: Bundle) -> Taken:
        photo = bundle.open_photo(bundle.opened(read, self._centre.keys.signer))
        library = self._library_of(photo.device)
        try:
            verdict = self._add(photo)
        except RefusedError as error:
            if error.code != "unknown_blob":
                raise
            verdict = Verdict.MISSING  # the record that names it has not come yet
        return Taken(verdict, read.kind, device=photo.device, library=library)

    def _add(self, photo: Photo, again: bool = True) -> Verdict:
        """Adds what is not held yet of a photo."""
        held, _ = self._blobs.offset(photo.device, photo.blob)
        if held < photo.offset:
            return Verdict.MISSING
        rest = photo.content[held - photo.offset :]
        try:
            self._blobs.append(photo.device, photo.blob, held, rest)  # with nothing left it ends what a power cut left
        except RefusedError as error:
            if error.code == "wrong_hash" and held and again:  # pieces that came over the line were not this photo's; they are gone
                return self._add(photo, again=False)
            raise
        return Verdict.TAKEN if rest else Verdict.REPEATED

    def _library_of(self, device: bytes) -> bytes | None:
        with self._centre.database.reading() as connection:
            return credentials.library_of(connection, DEVICE, device)


def _not_for_us(read: Bundle) -> Taken:
    """An answer, or a slice of our own: on its way to the villages."""
    return Taken(Verdict.FOREIGN, read.kind)
