"""What must be true at rest, of everything that everybody wrote."""

import random
from collections import Counter
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import msgspec

from core.domain.fields import Owner
from core.domain.kinds import owned_by
from core.protocol import delta as deltas
from core.protocol.certificates import open_signed
from core.protocol.delta import Delta
from core.protocol.hashes import delta_id, value_hash
from core.protocol.receipts import RECEIPT_PURPOSE, Receipt
from desktop.store import correspondence, records
from desktop.store.activities import totals as activity_totals
from desktop.store.rows import ActivityQuery, Status
from desktop.sync.errors import LineError
from desktop.sync.errors import RefusedError as TurnedAway
from server.catalogue.scopes import readable_scopes
from server.errors import RefusedError
from server.libraries.service import LIBRARY_BYTES
from sim.broken import require
from sim.healing import settle, waiting
from sim.laptop import Laptop
from sim.oracle import Settled, settle_all, totals
from sim.roads import Letter, opened_answer, opened_request
from sim.thefts import tries
from sim.watch import library_of
from sim.workload import MONTHS, PRIVATE

if TYPE_CHECKING:
    from sim.world import World

AGAIN_MAX = 8


class Final:
    """Looks at a world at rest. must: laptop → (its scope, its saves) from before the healing."""

    def __init__(self, world: "World") -> None:
        self._world = world
        self._must = [(laptop, laptop.watched.scope, _whole(laptop)) for laptop in world.laptops]
        self._held = set(world.centre.timeline.held)
        self.settled: dict[bytes, dict[bytes, Settled]] = {}

    def look(self) -> None:
        """All of it. Call at rest."""
        world = self._world
        world.centre.moment()
        self._nothing_lost()
        require(all(library_of(laptop) for laptop in world.laptops), "progress", "a laptop that did not join")
        for (library,) in world.centre.storage.rows("SELECT library FROM library"):
            self._library(library, self._purged(library))
        self._rest()
        self._receipts()
        self._again()

    def digest(self) -> Any:
        """All that may not depend on any clock; the name of a save does, for it is made of its bytes."""
        records = {
            library: {
                record: (one.kind, one.kind == "purge" or one.fields, one.deleted, one.questions) for record, one in settled.items()
            }
            for library, settled in self.settled.items()
        }
        laptops = [(me.incarnation, me.n, me.acked_n, me.lamport, me.q) for me in (laptop.me for laptop in self._world.laptops)]
        return records, laptops, [waiting(laptop) for laptop in self._world.laptops]

    # Saves

    def _nothing_lost(self) -> None:
        at_centre: dict[bytes, set[bytes]] = {}
        for identity, at, _ in self._world.centre.timeline.order:
            at_centre.setdefault(at, set()).add(identity)
        require(self._held <= set(self._world.centre.timeline.held), "no loss", "the centre forgot what it held")
        for laptop, scope, ids in self._must:
            if laptop.watched.scope == scope:
                library = library_of(laptop)
                lost = ids - at_centre.get(library or b"", set()) - self._purged(library)
                lost = {one for one in lost if not is_refusable(self._world.watch.written[one])}
                require(not lost, "no loss", f"{len(lost)} saves of {laptop.folder.name} did not reach the centre")

    def _purged(self, library: bytes | None) -> set[bytes]:
        """What the purges of a library name."""
        written = self._world.watch.written
        held = [identity for identity, at, _ in self._world.centre.timeline.order if at == library]
        named = {one for identity in held if written[identity].kind == "purge" for one in written[identity].fields["ids"]}
        return {one for one in named if one in written and written[one].kind != "purge"}

    def _library(self, library: bytes, purged: set[bytes]) -> None:
        world = self._world
        rows = world.centre.storage.rows("SELECT id, body FROM delta WHERE library = ?", library)
        feed = dict(rows)
        require(len(feed) == len(rows), "no invention", "a save at two positions")
        require(all((body is None) == (one in purged) for one, body in rows), "purge", "the centre")
        saves = [world.watch.written[one] for one, body in rows if body is not None]
        settled = self.settled[library] = settle_all(saves)
        if len(library) == LIBRARY_BYTES:
            self._titles(settled)
            self._photos(library, settled)
        self._records(
            "the centre", settled,
            world.centre.storage.rows("SELECT record, kind, fields, deleted, questions FROM record WHERE library = ?", library),
        )  # fmt: skip
        for laptop in world.laptops:
            if library_of(laptop) == library:
                self._laptop(laptop, feed, settled, purged)
            elif library in readable_scopes(laptop.area):
                self._catalogue(laptop, library, feed, settled)

    def _titles(self, settled: Mapping[bytes, Settled]) -> None:
        counted = Counter(one.fields["title"] for one in settled.values() if "title" in one.fields)
        double = [title for title, count in counted.items() if count > 1 and title not in self._world.rewritten]
        require(not double, "no invention", f"double: {double[:3]}")

    def _photos(self, library: bytes, settled: Mapping[bytes, Settled]) -> None:
        """Every shared photo whose file is left anywhere is whole at the centre; what no save names has no file there."""
        centre, written = self._world.centre, self._world.watch.written
        laptops = [one for one in self._world.laptops if library_of(one) == library]
        whole = dict(centre.storage.rows("SELECT blob, whole FROM blob WHERE library = ?", library))
        for one in settled.values():
            blob = one.fields.get("blob", b"")
            if one.kind == "photo" and blob and not one.deleted and any(laptop.home.blob(blob).exists() for laptop in laptops):
                require(whole.get(blob) and centre.holds_file(blob), "no loss", "a photo is not whole at the centre")
        everywhere = {row[0] for row in centre.storage.rows("SELECT id FROM delta WHERE body IS NOT NULL")}
        named = {written[identity].fields.get("blob") for identity in everywhere}
        held = [identity for identity, _, _ in centre.timeline.order if written[identity].kind == "photo"]
        for identity in held:
            blob = written[identity].fields.get("blob")
            require(not blob or blob in named or not centre.holds_file(blob), "purge", "the file of a purged photo")

    def _records(self, name: str, settled: Mapping[bytes, Settled], rows: Any) -> None:
        found = {record: (kind, fields, deleted, questions) for record, kind, fields, deleted, questions in rows}
        require(found.keys() == settled.keys(), "convergence", f"{name}: other records")
        for record, one in settled.items():
            kind, fields, deleted, questions = found[record]
            require(questions == len(one.questions), "conflicts preserved", f"{name}: {questions} questions, not {len(one.questions)}")
            same = (kind, msgspec.msgpack.decode(fields), bool(deleted)) == (one.kind, one.fields, one.deleted)
            require(same, "convergence", f"{name}: a {kind} differs")

    def _laptop(
        self, laptop: Laptop, feed: Mapping[bytes, Any], settled: Mapping[bytes, Settled], purged: set[bytes]
    ) -> None:
        name = laptop.folder.name
        rows = laptop.rows("SELECT id, body, rejected, confirmed, mended FROM delta d JOIN scope s ON s.scope = d.scope WHERE s.writable")
        for identity, body, rejected, confirmed, _ in rows:
            if body is None and identity in purged and identity not in feed:
                continue  # purged before it was ever sent
            refusable = is_refusable(self._world.watch.written[identity])
            require((rejected is not None) == refusable, "refused saves", f"{name}: {rejected or 'not refused'}")
            if not refusable:
                require(confirmed and identity in feed, "convergence", f"{name} holds what the centre does not")
                require((body is None) == (feed[identity] is None), "purge", f"{name}: {'gone' if body is None else 'still there'}")
        mine = {identity for identity, body, rejected, _, _ in rows if rejected is None and (body is not None or identity in feed)}
        require(mine == feed.keys(), "convergence", f"{name} lacks {len(feed.keys() - mine)} saves")
        shown = laptop.rows("SELECT record, kind, fields, deleted, questions FROM record")
        self._records(name, settled, [row for row in shown if row[0] in settled])
        self._questions(laptop, settled)
        self._standing(laptop, rows, settled)

    def _catalogue(self, laptop: Laptop, scope: bytes, feed: Mapping[bytes, Any], settled: Mapping[bytes, Settled]) -> None:
        name = f"{laptop.folder.name}, {scope.decode()}"
        rows = dict(laptop.rows("SELECT id, body FROM delta WHERE scope = ?", scope))
        require(rows == feed, "convergence", f"{name}: another catalogue")
        shown = laptop.rows("SELECT record, kind, fields, deleted, questions FROM record WHERE scope = ?", scope)
        self._records(name, settled, shown)

    def _questions(self, laptop: Laptop, settled: Mapping[bytes, Settled]) -> None:
        for record, one in settled.items():
            if one.questions:
                asked = laptop.book.detail(record.hex()).questions
                values = {field: frozenset(value_hash(opinion.value) for opinion in opinions) for field, opinions in asked.items()}
                require(values == one.questions, "conflicts preserved", f"{laptop.folder.name}: other questions")

    def _standing(self, laptop: Laptop, rows: Any, settled: Mapping[bytes, Settled]) -> None:
        name = laptop.folder.name
        waits = laptop.book.waiting()
        refused = sum(1 for _, _, rejected, _, mended in rows if rejected is not None and not mended)
        require(waits.saves == 0, "progress", f"{name}: {waits.saves} saves wait")
        require((waits.rejected > 0) == (refused > 0), "refused saves", f"{name}: {waits.rejected} are told of")
        for record in list(settled)[:10]:
            status = laptop.book.detail(record.hex()).status
            expected = {Status.QUESTION} if settled[record].questions else {Status.RECEIVED, Status.SAFE}
            require(status in expected | {Status.NEEDS_FIXING}, "honest status", f"{name}: {status}")

    # Rest

    def _rest(self) -> None:
        for laptop in self._world.laptops:
            heard = self._world.talk(laptop, 100_000)
            _, request = opened_request(self._world.roads.sent[-1].data)
            _, answer = opened_answer(self._world.roads.said[-1].data)
            silent = heard and not (heard.again or heard.acked or heard.pulled)
            said = request.push or request.repush or request.full or answer.feeds or answer.ladders or answer.devices
            require(silent and not said, "economy", f"{laptop.folder.name} has something to say at rest")
        for stolen in self._world.stolen:
            tries(self._world, stolen)
        image = self._world.centre.storage.image()
        require(not isinstance(image, bytes) or PRIVATE.encode() not in image, "isolation", "a private word at the centre")

    def _receipts(self) -> None:
        for laptop in self._world.laptops[:3]:
            with laptop.store.writing() as connection:
                for month in MONTHS:
                    records.want_receipt(connection, month)
            self._world.talk(laptop, 100_000)
            settled = self.settled[library_of(laptop) or b""]
            for month in MONTHS:
                with laptop.store.reading() as connection:
                    data = correspondence.receipts(connection, month)[0]
                told = open_signed(data, RECEIPT_PURPOSE, Receipt)[1].totals
                expected = msgspec.structs.replace(totals(settled, month), photos=told.photos, photos_whole=told.photos_whole)
                require(told == expected, "receipts", f"{laptop.folder.name}, {month}: {told} is not {expected}")
                with laptop.store.reading() as connection:
                    shown = activity_totals(connection, ActivityQuery(month=month))
                refused = self._refused(laptop, settled, month)
                numbers = (shown.activities - len(refused), shown.participants - sum(refused))
                require(numbers == (told.activities, told.participants), "receipts", "the screen")

    def _refused(self, laptop: Laptop, settled: Mapping[bytes, Settled], month: str) -> list[int]:
        """Participants of the activities that she sees and the centre refused whole."""
        rows = laptop.rows("SELECT record, participants FROM activity WHERE month = ?", month)
        return [participants for record, participants in rows if record not in settled]

    def _again(self) -> None:
        """Whatever was ever sent comes once more, but for what would bring back a save that only its author had and lost."""
        world = self._world
        chance = random.Random(world.script.seed)
        before = self._everything()
        held = world.centre.timeline.held.keys()
        for letter in chance.sample(world.roads.sent, min(AGAIN_MAX, len(world.roads.sent))):
            if not bodies_of(letter) <= held:
                continue
            try:
                world.centre.handle(letter.data)
            except RefusedError:
                continue
        for letter in chance.sample(world.roads.said, min(AGAIN_MAX, len(world.roads.said))):
            for laptop in world.laptops[:4]:
                me, to = laptop.me, opened_answer(letter.data)[1].to
                try:
                    laptop.engine.receive(letter.data)
                except (LineError, TurnedAway):
                    continue
                if to.incarnation == me.incarnation and to.q > me.q:  # only a twin asked that, which is gone: the centre sets it right
                    settle(world, laptop)
        require(before == self._everything(), "idempotence", "something changed")

    def _everything(self) -> list[Any]:
        feeds, records = "SELECT library, scope, position, id, body FROM delta", "SELECT library, record, fields FROM record"
        found = [self._world.centre.storage.rows(sql) for sql in (f"{feeds} ORDER BY 1, 2, 3", f"{records} ORDER BY 1, 2")]
        log = "SELECT id, body, confirmed, rejected, mended FROM delta ORDER BY seq"
        return found + [laptop.rows(sql) for laptop in self._world.laptops for sql in (log, "SELECT * FROM record ORDER BY record")]


def is_refusable(delta: Delta) -> bool:
    """What no centre takes from a village."""
    return len(delta.kind) > 64 or not owned_by(delta.kind, Owner.REGENCY).isdisjoint(delta.fields)


def bodies_of(letter: Letter) -> set[bytes]:
    """Ids of all saves in a request that a centre may take."""
    _, request = opened_request(letter.data)
    found = [*(request.push.deltas if request.push else ()), *(request.repush.deltas if request.repush else ())]
    return {delta_id(body) for body in found if not is_refusable(deltas.decode(body))}


def _whole(laptop: Laptop) -> set[bytes]:
    """Saves of the library's own scopes that a laptop holds with their bytes."""
    sql = "SELECT id FROM delta d JOIN scope s ON s.scope = d.scope WHERE s.writable AND body IS NOT NULL"
    return {identity for (identity,) in laptop.rows(sql)}
