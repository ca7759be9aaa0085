"""The invariants that are looked at behind every step, by reading what is committed."""

from collections.abc import Iterable
from functools import lru_cache
from typing import TYPE_CHECKING

import msgspec

from core.protocol import delta as deltas
from core.protocol.certificates import DEVICE_PURPOSE, Credential, DeviceCertificate, open_signed
from core.protocol.delta import Delta
from core.protocol.hashes import CHAIN_START, chain, delta_id
from desktop.store.rows import Status
from desktop.sync.engine import Heard
from server.catalogue.scopes import readable_scopes
from server.errors import RefusedError
from sim.broken import require
from sim.laptop import Laptop
from sim.roads import Letter, opened_answer, opened_request
from sim.workload import PRIVATE

if TYPE_CHECKING:
    from sim.world import World

_PRIVATE = PRIVATE.encode()
_RECEIVED = """SELECT d.id FROM delta d, installation i WHERE d.rejected IS NULL AND d.body IS NOT NULL
AND CASE WHEN d.own AND d.incarnation = i.incarnation THEN d.n <= i.acked_n ELSE d.confirmed END
AND d.scope IN (SELECT scope FROM scope WHERE writable)"""
_SAFE = "SELECT d.id FROM scope s JOIN feed f ON f.scope = s.scope AND f.position <= s.safe JOIN delta d ON d.seq = f.seq"


class Watch:
    """What is known of a world from outside. written: id → save, of all that were ever committed anywhere."""

    def __init__(self, world: "World") -> None:
        self._world = world
        self.written: dict[bytes, Delta] = {}
        self.scopes: dict[bytes, bytes] = {}
        self.requests = 0

    # A laptop's log

    def log_of(self, laptop: Laptop) -> None:
        """Its new saves continue what was there."""
        w = laptop.watched
        (count,) = laptop.rows("SELECT count(*) FROM delta d JOIN scope s ON s.scope = d.scope WHERE s.writable")[0]
        (scope,) = laptop.rows("SELECT scope FROM installation")[0]
        if scope != w.scope:
            w.reset(scope)
        if w.seq and laptop.rows("SELECT id FROM delta WHERE seq = ?", w.seq) != [(w.last,)]:
            w.look_again()  # a catalogue was set back, and its numbers go to others
        require(count >= w.rows, "durability", f"{laptop.folder.name}: {w.rows} saves became {count}")
        new = laptop.rows(
            "SELECT seq, id, scope, incarnation, n, record, own, h, body FROM delta WHERE seq > ? ORDER BY seq", w.seq
        )
        for seq, identity, scope, incarnation, n, record, own, h, body in new:
            delta = self._own(laptop, identity, body, h) if own else self._others(laptop, identity, body)
            if delta:
                known = own or body is not None  # a stub does not say at what moment it was written
                require((scope, incarnation, n, record) == (delta.scope, delta.incarnation, delta.n, delta.record), "no invention")
                w.lamport = max(w.lamport, delta.lamport if known else 0)
            w.seq, w.last = seq, identity
        w.rows = count

    def _own(self, laptop: Laptop, identity: bytes, body: bytes | None, h: bytes) -> Delta | None:
        w = laptop.watched
        delta = self.written.get(identity)
        if delta is None:
            require(body, "no invention", "a stub of what was never written")
            delta = deltas.decode(body or b"")
            require(delta.lamport > w.lamport, "monotonic stamps", f"{laptop.folder.name}: lamport {delta.lamport} behind {w.lamport}")
            self.written[identity] = delta
        require(body is None or delta_id(body) == identity, "no invention", "another's id")
        n, before, lamport = w.ends.get(delta.incarnation, (0, CHAIN_START, 0))
        require(delta.n == n + 1, "monotonic stamps", f"{laptop.folder.name}: n {delta.n} follows {n}")
        require(h == chain(before, (identity,)), "monotonic stamps", "chain")
        require(delta.lamport > lamport, "monotonic stamps", "lamport stands still")
        w.ends[delta.incarnation] = (delta.n, h, delta.lamport)
        return delta

    def _others(self, laptop: Laptop, identity: bytes, body: bytes | None) -> Delta | None:
        require(identity in self.written, "no invention", f"{laptop.folder.name} holds what nobody wrote")
        require(body is None or delta_id(body) == identity, "no invention", "another's id")
        delta = self.written[identity]
        mine = library_of(laptop)
        if delta.scope in readable_scopes(laptop.area):
            return delta
        require(mine and self.scopes.get(delta.scope) == mine, "isolation", f"{laptop.folder.name} holds another library's save")
        return delta

    def screen(self, laptop: Laptop) -> None:
        """What the screen says of the latest activity is not more than what was heard."""
        found = laptop.rows("SELECT record FROM activity ORDER BY seq DESC LIMIT 1")
        if not found or laptop.book.detail(found[0][0].hex()).status not in (Status.RECEIVED, Status.SAFE):
            return
        received = {identity for (identity,) in laptop.rows(_RECEIVED)}
        saves = laptop.rows("SELECT id FROM delta WHERE record = ? AND rejected IS NULL AND body IS NOT NULL", found[0][0])
        require(all(identity in received for (identity,) in saves), "honest status", f"{laptop.folder.name}: the screen says received")

    # The centre

    def centre(self) -> None:
        """No scope in two libraries; nothing that nobody wrote."""
        timeline = self._world.centre.timeline
        for library, scope in timeline.tags:
            require(self.scopes.setdefault(scope, library) == library, "isolation", "a scope in two libraries")
        while timeline.looked < len(timeline.order):
            identity, library, scope = timeline.order[timeline.looked]
            if library == scope:
                self._catalogue(identity, scope)
            require(identity in self.written, "no invention", "the centre holds what nobody wrote")
            require(self.written[identity].scope == scope, "isolation", "a save in another's feed")
            timeline.looked += 1

    def _catalogue(self, identity: bytes, scope: bytes) -> None:
        """What the centre itself wrote."""
        one = "SELECT body FROM delta WHERE library = ? AND scope = ? AND id = ?"
        ((body,),) = self._world.centre.storage.rows(one, scope, scope, identity)
        if body is not None:
            self.written.setdefault(identity, deltas.decode(body))

    def forget(self, library: bytes) -> None:
        """A library that no laptop has heard of is gone with the centre's disk."""
        self.scopes = {scope: one for scope, one in self.scopes.items() if one != library}

    def carried(self, laptop: Laptop, place: str, numbers: set[tuple[bytes, int]]) -> None:
        """What is said to lie on a stick lies there, just after packing. numbers: (incarnation, n) of what does."""
        for incarnation, first, last in laptop.rows("SELECT incarnation, first, last FROM carried WHERE place = ?", place):
            if incarnation == laptop.me.incarnation:
                there = all((incarnation, n) in numbers for n in range(first, last + 1))
                require(there, "honest status", f"{laptop.folder.name}: said to be on the stick")

    def turned_away(self, letter: Letter, error: RefusedError) -> None:
        """Only a stranger's request may be."""
        self._world.turned_away.append(error.code)

    # Messages

    def request(self, laptop: Laptop, letter: Letter) -> None:
        """Nothing private on the road; nothing sent again that may not be."""
        self.requests += 1
        message, request = opened_request(letter.data)
        laptop.watched.asked[letter.data] = laptop.watched.answers
        require(_PRIVATE not in message, "isolation", "a private word on the road")
        bodies = [*(request.push.deltas if request.push else ()), *(request.repush.deltas if request.repush else ())]
        for identity in map(delta_id, bodies):
            require(identity in self.written, "no invention", "sent before it was saved")
        stubs = {identity for (identity,) in laptop.rows("SELECT id FROM delta WHERE body IS NULL")}
        require(stubs.isdisjoint(map(delta_id, bodies)), "purge", "a stub was sent")
        if request.repush:
            refused = {identity for (identity,) in laptop.rows("SELECT id FROM delta WHERE rejected IS NOT NULL")}
            require(refused.isdisjoint(map(delta_id, request.repush.deltas)), "refused saves", "one was sent again")

    def answer(self, laptop: Laptop, letter: Letter, heard: Heard, fresh: bool) -> None:
        """Behind an answer: what is claimed was true when the centre said it."""
        self.log_of(laptop)
        if not heard.applied:
            require(not fresh, "progress", "a fresh answer was not taken")
            return
        w, moment = laptop.watched, letter.moment
        assert moment is not None
        answer = opened_answer(letter.data)[1]
        if heard.new_incarnation or "need_credentials" in answer.notices:
            return  # nothing was said, or taken, about what the centre holds; it is asked again at once
        w.hear(moment, answer.to.incarnation, answer.to.q)
        self._honest(laptop)
        if fresh and not answer.ladders:
            self._cursors(laptop, answer.feeds)

    def _honest(self, laptop: Laptop) -> None:
        moments = laptop.watched.heard
        for (identity,) in laptop.rows(_RECEIVED):
            held = any(one.held(identity) for one in moments)
            require(held, "honest status", f"{laptop.folder.name}: received, and the centre did not hold it")
        for (identity,) in laptop.rows(_SAFE):
            require(any(identity in one.safe for one in moments), "honest status", f"{laptop.folder.name}: safe, and in no backup")

    def _cursors(self, laptop: Laptop, pages: Iterable[bytes]) -> None:
        timeline, library = self._world.centre.timeline, library_of(laptop)
        rows = laptop.rows(
            "SELECT s.scope, s.complete, s.full, f.position, f.tag FROM scope s LEFT JOIN feed f ON f.scope = s.scope AND "
            "f.position = (SELECT max(position) FROM feed WHERE scope = s.scope) WHERE s.writable"
        )
        for scope, complete, full, position, tag in rows:
            tags = timeline.tags.get((library or b"", scope), [])
            if not full and position:
                require(len(tags) >= position and tags[position - 1] == tag, "cursor truth", f"{laptop.folder.name}: not on the feed")
            require(not complete or (position or 0) == len(tags), "cursor truth", f"{laptop.folder.name}: not complete")

    def damaged_request(self, letter: Letter) -> None:
        """The centre turns it away and is as before."""
        before = self._world.centre.storage.rows("SELECT library, scope, head FROM scope ORDER BY library, scope")
        try:
            self._world.centre.handle(letter.data)
        except RefusedError:
            pass
        else:
            require(letter.data in {one.data for one in self._world.roads.sent}, "damage", "the centre took a damaged request")
        after = self._world.centre.storage.rows("SELECT library, scope, head FROM scope ORDER BY library, scope")
        require(before == after, "damage", "the centre")

    def damaged_answer(self, laptop: Laptop, letter: Letter) -> None:
        """The laptop does not take it and is as before."""
        before = laptop.disk.image()
        if heard := self._world.hear(laptop, letter):
            require(not heard.applied, "damage", f"{laptop.folder.name} took a damaged answer")
        require(laptop.disk.image() == before, "damage", laptop.folder.name)


def library_of(laptop: Laptop) -> bytes | None:
    """The library that certified a laptop."""
    (credential,) = laptop.rows("SELECT credential FROM installation")[0]
    return certificate(credential).library if credential else None


@lru_cache(maxsize=1000)
def certificate(credential: bytes) -> DeviceCertificate:
    """What a credential says."""
    return open_signed(msgspec.msgpack.decode(credential, type=Credential).device, DEVICE_PURPOSE, DeviceCertificate)[1]

