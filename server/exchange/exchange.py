"""One exchange with one library: takes what it brings, in one transaction, and reads what it lacks."""

from typing import Any

import msgspec
from sqlalchemy import Connection

from core.protocol.bundle import Verdict
from core.protocol.messages import READS_COLUMNS, Answer, Mark, Push, Request, page_in_columns
from server.accounts import credentials
from server.accounts.credentials import Laptop
from server.blobs import needs, storage
from server.centre import Centre
from server.exchange import answering, ledger, push, repush
from server.exchange.answering import Outcome, RevokedError
from server.exchange.feeds import JustPlaced
from server.exchange.intake import Intake
from server.exchange.pulling import Pulling
from server.exchange.push import Pushed
from server.exchange.validation import Rights
from server.libraries import service as libraries
from server.libraries.service import Library

CONTACT_EVERY_MS = 60_000


class Exchange:
    """One request of a known laptop. facts: what may be logged about it; verdict, records: what it brought, once it ran."""

    def __init__(self, centre: Centre, library: bytes, device: bytes, request: Request) -> None:
        self._centre = centre
        self._library = library
        self._device = device
        self._request = request
        self._now = centre.now_ms()
        self._pulling = Pulling(request)
        self._area = ""
        self.facts: dict[str, Any] = {}
        self.verdict = Verdict.TAKEN
        self.records: frozenset[bytes] = frozenset()

    def run(self) -> Answer:
        """Takes and answers. Raises RevokedError, StrangeScopesError, SignatureError, MalformedError."""
        answer = self._answer()
        with self._centre.database.reading() as connection:
            self._pulling.catalogues(connection, self._area)
        pages = self._pulling.pages
        if self._request.protocol >= READS_COLUMNS:
            pages = {scope: page_in_columns(page) for scope, page in pages.items()}
        return msgspec.structs.replace(answer, feeds=pages, ladders=self._pulling.ladders)

    def _answer(self) -> Answer:
        database = self._centre.database
        if not self._request.push and not self._request.repush:
            with database.reading() as connection:
                row = libraries.read(connection, self._library)
                if row and 0 <= self._now - row.last_contact < CONTACT_EVERY_MS:
                    return self._complete(connection, self._look(connection, row))  # here a moment ago: no write for an idle laptop
        with database.writing() as connection:
            outcome = self._take(connection)
            answer = self._complete(connection, outcome)
        if outcome.blobs_dropped:
            with database.reading() as connection:  # another library, or a catalogue, may name the same file
                unnamed = needs.named_by_nobody(connection, outcome.blobs_dropped)
            storage.drop(self._centre.config.blobs, unnamed)
        return answer

    def _look(self, connection: Connection, row: Library) -> Outcome:
        laptops = self._laptops(connection)
        ack = ledger.mark(connection, self._library, self._request.incarnation)
        return Outcome(laptops, row.area, row.lamport, ack, self._proven(connection, ack))

    def _take(self, connection: Connection) -> Outcome:
        row = libraries.lock(connection, self._library, self._now)
        if row is None:
            raise LookupError("a laptop of a library that is not there")
        laptops = self._laptops(connection)
        scopes = frozenset(libraries.feeds(connection, self._library))
        authors = {one.device: Rights(scopes, one.role) for one in laptops.values()}
        intake = Intake(connection, self._library, row.lamport)
        pushed = self._push(connection, authors[self._device], intake)
        refused, dropped = {}, list(pushed.taken.blobs_dropped)
        if self._request.repush:
            taken = repush.apply(connection, self._library, self._request.repush, authors, intake)
            refused = dict(taken.refused)
            dropped += taken.blobs_dropped
            self.facts["repushed"] = taken.new
            self.records |= taken.records
        self.facts["refused"] = len(pushed.taken.refused) + len(refused)
        placed = {} if self._request.repush else self._just_placed(pushed.proven, intake)
        return Outcome(laptops, row.area, intake.lamport, pushed.ack, pushed.proven, refused, dropped, placed)

    def _just_placed(self, proven: Mark, intake: Intake) -> dict[bytes, JustPlaced]:
        """What the push put into the feeds: all of it stands in the asker's ledger at the n it says."""
        if proven.n == 0:
            return {}
        return {scope: JustPlaced(start, [one.n for one in found], end) for scope, (start, found, end) in intake.placed.items()}

    def _push(self, connection: Connection, rights: Rights, intake: Intake) -> Pushed:
        request = self._request
        if request.push is None:
            ack = ledger.mark(connection, self._library, request.incarnation)
            return Pushed(ack, self._proven(connection, ack))
        pushed = push.apply(
            connection, self._library, self._device, request.incarnation, request.push, rights, intake
        )
        self.facts["pushed"] = pushed.taken.new
        self.records |= pushed.taken.records
        self.verdict = _verdict(request.push, pushed)
        return pushed if pushed.proven.n else Pushed(pushed.ack, self._proven(connection, pushed.ack), pushed.taken)

    def _proven(self, connection: Connection, ack: Mark) -> Mark:
        """How far the request shows that it knows its history: `mine`, if the ledger agrees."""
        mine = self._request.mine
        return mine if mine == ack or ledger.holds(connection, self._library, self._request.incarnation, mine) else Mark()

    def _complete(self, connection: Connection, outcome: Outcome) -> Answer:
        self._area = outcome.area
        return answering.Answering(
            connection, self._centre, self._library, self._device, self._request, outcome, self._pulling
        ).make(self._now)

    def _laptops(self, connection: Connection) -> dict[bytes, Laptop]:
        laptops = credentials.laptops(connection, self._library)
        if laptops[self._device].revoked:
            raise RevokedError
        return laptops


def _verdict(push: Push, pushed: Pushed) -> Verdict:
    if pushed.taken.new or pushed.taken.refused:
        return Verdict.TAKEN
    if pushed.proven.n:
        return Verdict.REPEATED
    return Verdict.MISSING if pushed.ack.n < push.first - 1 else Verdict.REFUSED  # another history under the same name
