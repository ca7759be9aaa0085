"""A centre and a laptop that are given changed bytes by those who are let in: a laptop of the library, a stick, another laptop's saves.

Everything begins each time from one remembered state, so an input means the same whatever was tried before.
"""

import random
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any, cast

import msgspec

from core.protocol import bundle, envelope, messages
from core.protocol.bundle import Kind, Verdict
from core.protocol.hashes import delta_id
from core.protocol.keys import Signer
from core.protocol.messages import Push
from core.protocol.runs import sign_run
from core.stick import IN
from desktop.store import health
from desktop.store.finding import Finder
from desktop.store.questions import Questions
from desktop.store.rows import ActivityQuery
from desktop.sync import joining
from desktop.sync.unpacking import Unpacking
from proofs.readers import Reader
from server.exchange.bundles import BundleHandler
from server.exporting import live_records
from server.libraries.overview import overviews
from sim.centre import Centre
from sim.disks import Disk
from sim.laptop import NOON, Clock, Laptop
from sim.roads import EnrolLine
from sim.storage import MemoryStorage
from tests.server.writer import AREA, Writer

_RAW_BYTES = 100_000
_MONTH = "2026-11"


class Sides:
    """A library with two laptops: Sari's, made of the protocol alone, which says what it is told to; and a real one."""

    def __init__(self, folder: Path) -> None:
        self._storage = MemoryStorage()
        self._centre = Centre(self._storage, folder / "centre", random.Random(1), lambda: NOON)
        self.sari = Writer(1).join(self._centre.server)
        self._before = self._storage.image()
        self.sari.write()
        self.sari.write("photo", blob=b"b" * 32, size=9, parent="p", consent="all_agree")
        self.sari.write("visit_day", date="2026-11-21", n_total=5)
        asking = self.sari.request(full=[self.sari.scope], receipts=[_MONTH])
        self.requests = [messages.encode(self.sari.request()), messages.encode(asking)]
        self.answers = [messages.encode(self.sari.talk(self._centre.handler))]
        self.sari.write("material", title="Lele", blob=b"m" * 32, size=7)
        self.saves = list(self.sari.written)
        self._laptop = self._joined(folder / "laptop")
        self._image, self._laptop_image = self._storage.image(), self._laptop.disk.image()
        self._handler = BundleHandler(self._centre.server)

    def readers(self) -> list[Reader]:
        """What either side reads."""
        public = self._centre.server.keys.signer.public
        enrol = messages.encode(Writer(5).enrol_request("0000-0000-0000")[0])
        home = self._laptop.store.signer()
        return [
            Reader("centre: request", self.requests, self._take_first, _request(self.sari.signer, public), 20),
            Reader("centre: save", self.saves, self._take, lambda body: _request(self.sari.signer, public)(self._pushing(body)), 20),
            Reader("centre: joining", [enrol], self._take, lambda body: bundle.pack(bundle.Bundle(Kind.ENROL, b"", body)), 10),
            Reader("laptop: stick", self.answers, self._unpack, _answer(self.sari.signer, home.public), 10),
            Reader("laptop: save of another", self.saves, self._pull, self._pushing, 10),
        ]

    def bundles(self) -> list[bytes]:
        """One of each that travels to the centre."""
        public = self._centre.server.keys.signer.public
        return [_request(self.sari.signer, public)(one) for one in self.requests]

    def close(self) -> None:
        """Gives the memory back."""
        self._laptop.discard()

    def _joined(self, folder: Path) -> Laptop:
        laptop = Laptop(folder, 0, AREA, random.Random(2), Clock())
        laptop.set_up("Al-Fadhilah", "Budi")
        code, _ = self._centre.code(AREA, self.sari.library)
        joining.join(laptop.store, laptop.around, cast(Any, EnrolLine(self._centre)), code)
        while laptop.engine.receive(self._centre.handler.handle(laptop.engine.prepare(_RAW_BYTES).data)).again:
            pass
        return laptop

    def _pushing(self, body: bytes) -> bytes:
        """A request of Sari's with this as her next save, which says so where it can be read at all."""
        held = self.sari.held
        with suppress(msgspec.MsgspecError, RecursionError, UnicodeDecodeError, TypeError, OverflowError, IndexError):
            said = msgspec.msgpack.decode(body)
            said[1], said[2] = self.sari.incarnation, held.n + 1
            body = msgspec.msgpack.encode(said)
        ids = [delta_id(body)]
        self.sari.q = 100  # every input is her next request
        run = sign_run(self.sari.signer, self.sari.incarnation, held.n + 1, held.h, ids)
        return messages.encode(self.sari.request(push=Push(held.n + 1, held.h, [body], run.signature)))

    def _take_first(self, data: bytes) -> Verdict:
        """What a centre says that has not heard of Sari's saves yet."""
        return self._take(data, self._before)

    def _take(self, data: bytes, image: bytes = b"") -> Verdict:
        """What the centre says, and whether it can count and export what it took."""
        self._storage.restore(image or self._image)
        taken = self._handler.take(data)
        if taken.verdict is Verdict.TAKEN:
            for kind in ("activity", "visit_day", "photo"):
                list(live_records(self._centre.server.database, kind))
            overviews(self._centre.server.database, _MONTH)
        return taken.verdict

    def _unpack(self, data: bytes) -> Verdict:
        """What the laptop says of a file on a stick."""
        self._reset_laptop()
        out = Unpacking(self._laptop.store, self._laptop.around, cast(Any, _OneFile(data)), lambda *_: None, threading.Event()).run()
        return next(verdict for verdict, count in out.verdicts.items() if count)

    def _pull(self, message: bytes) -> Verdict:
        """What another laptop saved comes to this one, which goes on working."""
        self._storage.restore(self._image)
        self._reset_laptop()
        self._centre.handler.handle(envelope.seal(self.sari.signer, envelope.REQUEST, message))
        heard = self._laptop.engine.receive(self._centre.handler.handle(self._laptop.engine.prepare(_RAW_BYTES).data))
        self._look_everywhere()
        return Verdict.TAKEN if heard.pulled else Verdict.REPEATED

    def _look_everywhere(self) -> None:
        book, store = self._laptop.book, self._laptop.store
        for row in book.activity_page(ActivityQuery(), 0, 50):
            book.detail(row.record)
            book.history(row.record)
        book.month_figures(_MONTH)
        book.visit_month(_MONTH)
        Questions(store).open()
        Finder(store).find("lele")
        store.rebuild()
        assert all(one.good for one in health.examine(store, True) if one.name in ("database", "log"))

    def _reset_laptop(self) -> None:
        # Another connection: full-text search remembers what it has read of the old one.
        self._laptop.store.close()
        self._laptop.disk.discard()
        self._laptop.disk = Disk(self._laptop_image)
        self._laptop.start()


class _OneFile:
    """A stick with one file."""

    def __init__(self, data: bytes) -> None:
        self._data = data

    def names(self, part: str) -> list[str]:
        return ["one.sbx"] if part == IN else []

    def read(self, _: str, __: str) -> bytes:
        return self._data

    def blob(self, _: bytes) -> None:
        return None


def _request(signer: Signer, centre: bytes) -> Callable[[bytes], bytes]:
    return lambda message: bundle.seal(Kind.REQUEST, centre, envelope.seal(signer, envelope.REQUEST, message))


def _answer(signer: Signer, laptop: bytes) -> Callable[[bytes], bytes]:
    return lambda message: bundle.seal(Kind.ANSWER, laptop, envelope.seal(signer, envelope.ANSWER, message))
