"""One step of the exchange, without any road: makes the bytes of a request, takes the bytes of an answer.

    prepare() ──► request bytes ──► (HTTP, stick, relay) ──► answer bytes ──► receive()

Both read everything from the store and leave everything in it, so a step may be repeated, lost, delayed or done by another
process: the next `prepare` starts from what is true then. Clock, chance and key come from outside.
"""

from dataclasses import dataclass
from functools import cached_property

import msgspec

from core.protocol import envelope, messages
from core.protocol.certificates import (
    DEVICE_PURPOSE,
    Credential,
    DeviceCertificate,
    devices_hash,
    open_credential,
    open_server_certificate,
    open_signed,
)
from core.protocol.envelope import Envelope
from core.protocol.errors import ProtocolError, SignatureError, VersionError
from core.protocol.hashes import chain
from core.protocol.keys import Signer, hint
from core.protocol.messages import READS_COLUMNS, Answer, Mark, Push, Repush, Request, push_in_columns
from core.protocol.receipts import RECEIPT_PURPOSE, Receipt
from core.protocol.runs import sign_run
from core.version import VERSION
from desktop.clock import Surroundings
from desktop.store import acknowledgement, blobs, correspondence, feeds, outbox, photos, projections
from desktop.store.database import Connection
from desktop.store.feeds import LAMPORT_AHEAD_MAX, PageReader, PageRefused
from desktop.store.installation import INCARNATION_BYTES, Installation
from desktop.store.log import LogWriter, new_record
from desktop.store.purging import PURGE
from desktop.store.store import Store
from desktop.sync import updates
from desktop.sync.errors import LineError, RefusedError

FEED_LIMIT_BYTES = 64 * 1024
NEEDS_LISTED_MAX = 64
_REPUSH_RAW_BYTES = 256 * 1024


@dataclass(frozen=True, slots=True)
class Question:
    """A request ready to travel. pushed: own saves in it, up to `end`; last: no more own saves wait behind these."""

    data: bytes
    raw_push_bytes: int
    pushed: int
    last: bool
    incarnation: bytes
    end: Mark


@dataclass(frozen=True, slots=True)
class Heard:
    """What an answer changed. again: ask at once, there is more; rejected: own saves refused and not yet mended; newer: version of a
    newer program, '' for none.
    """

    applied: bool
    again: bool = False
    acked: int = 0
    pulled: int = 0
    rejected: int = 0
    new_incarnation: bool = False
    next_in_s: int = 0
    newer: str = ""


class Engine:
    """The laptop's half of the protocol, over its store."""

    def __init__(self, store: Store, around: Surroundings) -> None:
        self._store = store
        self._around = around
        self._columns = False  # until this centre has said that it reads them

    def prepare(
        self, raw_push_bytes: int, after: Mark | None = None, feed_bytes: int = FEED_LIMIT_BYTES, repush: bool = True
    ) -> Question:
        """The next request, with about that many bytes of own saves before compression. Raises RefusedError('not_enrolled').

        Where no answer comes soon, several are outstanding: each begins `after` the end of the one before, the first alone with
        what is to be pushed again. feed_bytes: how much of the feeds the answer may bring.
        """
        signer = self._store.signer()
        with self._store.installing() as (connection, me):
            if not me.enrolled:
                raise RefusedError("not_enrolled")
            before = me.incarnation
            end = after or Mark(me.acked_n, me.acked_h)
            stretch = self._next_stretch(connection, me, end, raw_push_bytes)
            me.q += 1  # of the incarnation that asks: the stretch may have begun another
            if me.incarnation != before:
                end = Mark()
            push = None
            if stretch:
                run = sign_run(signer, me.incarnation, stretch.first, stretch.h_before, stretch.ids)
                push = Push(stretch.first, stretch.h_before, list(stretch.bodies), run.signature)
                push = push_in_columns(push) if self._columns else push
                end = Mark(run.last, chain(stretch.h_before, stretch.ids))
            last = stretch is None or stretch.all_of_it
            again = self._repush(connection, me, signer) if repush else None
            request = self._request(connection, me, push, again, feed_bytes, last)
        data = envelope.seal(signer, envelope.REQUEST, messages.encode(request))
        bodies = stretch.bodies if stretch else ()
        return Question(data, sum(map(len, bodies)), len(bodies), last, request.incarnation, end)

    def receive(self, data: bytes, just_now: bool = True) -> Heard:
        """Takes an answer into the store, in one transaction. just_now: False for one that was carried, and says nothing of our clock.

        Raises LineError for what is not an answer of our centre, RefusedError when it turned this laptop away.
        """
        me_key = self._store.signer().public
        with self._store.installing() as (connection, me):
            answer = self._open(me, data)
            self._columns = answer.protocol >= READS_COLUMNS
            if "revoked" in answer.notices:
                raise RefusedError("revoked")
            if not self._is_for_us(me, me_key, answer):
                return Heard(applied=False, again=True)
            me.server_time = max(me.server_time, answer.time)
            if just_now:
                me.server_time, me.clock_wrong_by = answer.time, (self._around.now_ms() - answer.time) // 1000
            taking = _Taking(connection, me, answer, self._around)
            heard = taking.all()
            unnamed = photos.unnamed(connection, taking.unnamed)
        self._drop(unnamed)
        return heard

    def _request(
        self, connection: Connection, me: Installation, push: Push | None, repush: Repush | None, feed_bytes: int, last: bool
    ) -> Request:
        """What is asked from where this laptop stands now. last: receipts are wanted, because no more saves wait behind these."""
        return Request(
            incarnation=me.incarnation,
            q=me.q,
            mine=Mark(me.acked_n, me.acked_h),
            cursors=feeds.cursors(connection),
            limit=feed_bytes,
            lamport=me.lamport,
            wall=self._around.now_ms(),
            push=push,
            repush=repush,
            full=feeds.scopes_to_send_in_full(connection),
            receipts=correspondence.months_to_certify(connection) if last else [],
            devices=devices_hash(correspondence.credentials(connection).values()),
            server=hint(me.server_key or b""),
            credentials=self._credentials(connection, me),
            version=VERSION,
        )

    def _drop(self, unnamed: list[bytes]) -> None:
        for blob in unnamed:
            blobs.drop(self._store.home, blob)

    def _next_stretch(
        self, connection: Connection, me: Installation, after: Mark, raw_push_bytes: int
    ) -> outbox.Stretch | None:
        stretch = outbox.next_stretch(connection, me, after, raw_push_bytes)
        if stretch and stretch.purged:
            # A purged save cannot be pushed again; the rest of this history travels by re-push.
            me.begin_incarnation(self._around.random(INCARNATION_BYTES))
            return None
        return stretch

    def _repush(self, connection: Connection, me: Installation, signer: Signer) -> Repush | None:
        own = outbox.lost_own(connection, me, _REPUSH_RAW_BYTES)
        bodies, runs = ([], []) if own else outbox.lost_others(connection, _REPUSH_RAW_BYTES)
        for stretch in own:
            bodies += stretch.bodies
            runs.append(sign_run(signer, stretch.incarnation, stretch.first, stretch.h_before, stretch.ids))
        return Repush(bodies, runs) if bodies else None

    def _credentials(self, connection: Connection, me: Installation) -> list[bytes]:
        if not me.send_credentials:
            return []
        return [me.credential or b"", *correspondence.credentials(connection).values()]

    def _open(self, me: Installation, data: bytes) -> Answer:
        def trusts(sealed: Envelope) -> None:
            if sealed.key == me.server_key and sealed.certificate is None:
                return
            if sealed.certificate is None or me.root is None:
                raise SignatureError("unknown server key")
            if open_server_certificate(sealed.certificate, me.root).server != sealed.key:
                raise SignatureError("certificate of another key")
            me.server_certificate = sealed.certificate

        try:
            key, message = envelope.unseal(data, envelope.ANSWER, trusts)
            answer = messages.read_answer(message)
        except SignatureError as error:
            raise LineError("answer_not_signed", str(error)) from error
        except VersionError as error:
            raise RefusedError("newer_server", str(error)) from error
        except ProtocolError as error:
            raise LineError("answer_damaged", str(error)) from error
        me.server_key = key
        return answer

    def _is_for_us(self, me: Installation, me_key: bytes, answer: Answer) -> bool:
        to = answer.to
        if to.device != hint(me_key) or to.incarnation != me.incarnation or to.q <= me.q_applied:
            return False
        me.q_applied = to.q
        me.q = max(me.q, to.q)
        return True


class _Taking:
    """Applies one answer, part by part, inside one transaction."""

    def __init__(self, connection: Connection, me: Installation, answer: Answer, around: Surroundings) -> None:
        self._connection = connection
        self._me = me
        self._answer = answer
        self._around = around
        self._touched: set[bytes] = set()
        self.unnamed: set[bytes] = set()
        self._late: list[bytes] = []
        self._asked: set[bytes] = set()
        self._again = self._brought = False
        self._pulled = 0

    def all(self) -> Heard:
        """Everything the answer says, in the order that later parts need."""
        me, answer = self._me, self._answer
        me.server_lamport = max(me.server_lamport, answer.lamport)
        self._brought, me.send_credentials = bool(me.send_credentials), int("need_credentials" in answer.notices)
        before = me.acked_n
        self._asked = feeds.known_scopes(self._connection)
        if me.send_credentials:
            return Heard(applied=True, again=True)
        if not self._take_ack():
            me.begin_incarnation(self._around.random(INCARNATION_BYTES))
            return Heard(applied=True, again=True, new_incarnation=True)
        self._take_certificates()
        self._take_feeds()
        self._purge_late()
        self._take_rejections()
        feeds.set_safe(self._connection, answer.safe)
        projections.project(self._connection, self._touched)  # before the blobs: photos that just came are among those it speaks of
        self._take_blobs()
        self._take_receipts()
        return Heard(
            applied=True,
            again=self._again,
            acked=max(0, me.acked_n - before),
            pulled=self._pulled,
            rejected=acknowledgement.refused_saves(self._connection),
            next_in_s=answer.next_in,
            newer=updates.newer(answer.notices),
        )

    def _take_ack(self) -> bool:
        """False when the centre acknowledges a history that is not ours: somebody else writes under our name."""
        me, ack, window = self._me, self._answer.ack, self._answer.to.mark
        if not self._recognises(ack):
            return False
        if ack.n <= me.acked_n or window.n <= me.acked_n:
            me.acked_n, me.acked_h = ack
        return True

    def _recognises(self, ack: Mark) -> bool:
        return ack == Mark() or acknowledgement.chain_at(self._connection, self._me.incarnation, ack.n) == ack.h

    def _take_certificates(self) -> None:
        me, answer = self._me, self._answer
        if answer.credential:
            certificate = open_credential(answer.credential, me.root or b"")
            me.credential = answer.credential
            self._again |= feeds.set_scopes(self._connection, certificate.scopes, certificate.reads)
        if answer.devices is not None:
            found = {open_credential(data, me.root or b"").device: data for data in answer.devices}
            correspondence.set_credentials(self._connection, self._with_forgotten(found))

    def _with_forgotten(self, found: dict[bytes, bytes]) -> dict[bytes, bytes]:
        """A centre never strikes a laptop off its list; a restored one may have forgotten one that is lost and cannot come itself. Its
        credential is brought, once, so that what it wrote can be taken from our hands.
        """
        known = correspondence.credentials(self._connection)
        mine = _certificate(self._me.credential or b"").library
        forgotten = {device: data for device, data in known.items() if device not in found and _certificate(data).library == mine}
        if not forgotten or self._brought:
            return found
        self._me.send_credentials, self._again = 1, True
        return found | forgotten

    def _take_feeds(self) -> None:
        for scope, ladder in self._answer.ladders.items():
            self._touched |= feeds.climb_down(self._connection, scope, ladder)
            self._again = True
        asked = self._asked - self._answer.ladders.keys()
        feeds.nothing_new(self._connection, asked - self._answer.feeds.keys())
        for scope, page in self._answer.feeds.items():
            if scope not in asked:
                continue
            reader = PageReader(
                self._connection, self._answer.to.incarnation, self._trusts, self._me.server_lamport + LAMPORT_AHEAD_MAX
            )
            try:
                with self._connection.begin_nested():
                    reader.apply(scope, page)
            except PageRefused:
                feeds.ask_in_full(self._connection, scope)
                self._again = True
                continue
            self._touched |= reader.touched
            self.unnamed |= reader.unnamed
            self._late += reader.late
            self._pulled += reader.pulled
            self._me.lamport = max(self._me.lamport, reader.lamport)
            self._again |= page.more

    def _purge_late(self) -> None:
        """Something was written about what is taken back, by somebody who had not heard of it: everybody is to let it go."""
        if self._late:
            writer = LogWriter(self._connection, self._me, self._around)
            writer.append(new_record(self._around), PURGE, {"ids": self._late}, {})
            self._again = True

    def _trusts(self, device: bytes) -> None:
        if device == self._me.server_key:
            return
        if device not in self._laptops:
            raise SignatureError("not a laptop of this library")

    @cached_property
    def _laptops(self) -> set[bytes]:
        """The laptops of this library, once this answer's certificates are taken."""
        mine = _certificate(self._me.credential or b"")
        known = correspondence.credentials(self._connection)
        return {device for device, data in known.items() if _certificate(data).library == mine.library}

    def _take_rejections(self) -> None:
        """Refused saves leave the record; one that this answer covers and does not list is not refused."""
        answer = self._answer
        listed: dict[int | bytes, str] = {one.which: one.reason for one in answer.rejected}
        self._touched |= acknowledgement.set_refusals(
            self._connection, self._me.incarnation, answer.to.mark.n, answer.ack.n, listed
        )

    def _take_blobs(self) -> None:
        need = self._answer.need
        correspondence.take_over_needs(self._connection, need, all_of_them=len(need) < NEEDS_LISTED_MAX)

    def _take_receipts(self) -> None:
        correspondence.forget_older_wishes(self._connection)
        for signed in self._answer.receipts:
            key, receipt = open_signed(signed, RECEIPT_PURPOSE, Receipt)
            if key == self._me.server_key:
                correspondence.keep_receipt(self._connection, receipt, signed)


def _certificate(credential: bytes) -> DeviceCertificate:
    """What a stored credential says; its signatures were checked when it came in."""
    return open_signed(msgspec.msgpack.decode(credential, type=Credential).device, DEVICE_PURPOSE, DeviceCertificate)[1]


