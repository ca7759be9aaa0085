"""Random worlds: laptops of one library save, send, lose answers, get them late, are copied; the server goes back to old backups.

Then the faults end, everybody talks until nothing is left to say, and: nothing saved is missing, nothing is double, all agree on
every field and every question, and rest is one request. SULUH_SEED and SULUH_WORLDS choose others and more.
"""

import os
import random
from contextlib import suppress
from pathlib import Path

import pytest

from core.protocol.merge import merge
from desktop.store import log
from desktop.store.rows import ActivityQuery, Status
from desktop.sync.errors import LineError
from tests.sync.centre import Centre
from tests.sync.world import Laptop

FIRST_SEED = int(os.environ.get("SULUH_SEED", "1"))
WORLDS = int(os.environ.get("SULUH_WORLDS", "8"))
STEPS = 70
COPIES_MAX = 2


class World:
    """Laptops, a centre, and what must still be true at the end."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.chance = random.Random(seed)
        self.folder = folder
        self.centre = Centre(folder / "centre")
        self.laptops = [Laptop.new(folder / f"laptop{i}") for i in range(2)]
        self.saved: set[str] = set()
        self.copies = self.saves = 0
        self.has_snapshot = False
        for laptop in self.laptops:
            laptop.join(self.centre)

    def step(self) -> None:
        """One thing happens."""
        laptop = self.chance.choice(self.laptops)
        what = self.chance.choices(
            (self.save, self.edit, self.delete, self.talk, self.lose, self.deliver_late, self.snapshot, self.go_back, self.copy),
            (30, 18, 4, 30, 12, 8, 4, 3, 2),
        )[0]  # fmt: skip
        what(laptop)

    def save(self, laptop: Laptop) -> None:
        self.saves += 1
        title = f"kegiatan {self.saves}"
        laptop.log(title)
        self.saved.add(title)

    def edit(self, laptop: Laptop) -> None:
        rows = laptop.desk.book.activity_page(ActivityQuery(), 0, 100)
        if rows:
            laptop.desk.book.save("activity", {"n_total": self.chance.randint(1, 50)}, self.chance.choice(rows).record)

    def delete(self, laptop: Laptop) -> None:
        rows = laptop.desk.book.activity_page(ActivityQuery(), 0, 100)
        if rows:
            row = self.chance.choice(rows)
            laptop.desk.book.delete(row.record)
            self.saved.discard(row.title)

    def talk(self, laptop: Laptop) -> None:
        laptop.talk(self.centre, raw_bytes=self.chance.choice((1, 500, 3000, 100_000)))

    def lose(self, laptop: Laptop) -> None:
        laptop.delayed.append(laptop.talk_unheard(self.centre))

    def deliver_late(self, laptop: Laptop) -> None:
        if laptop.delayed:
            answer = laptop.delayed.pop(self.chance.randrange(len(laptop.delayed)))
            with suppress(LineError):  # signed by a server key that is no more
                laptop.engine.receive(answer)

    def snapshot(self, _: Laptop) -> None:
        self.centre.snapshot()
        self.has_snapshot = True

    def go_back(self, _: Laptop) -> None:
        if self.has_snapshot:
            self.centre.go_back()

    def copy(self, laptop: Laptop) -> None:
        """A copied PC, with or without a fingerprint that tells; both go on."""
        if self.copies == COPIES_MAX:
            return
        self.copies += 1
        make = self.chance.choice((laptop.copy_to, laptop.ghost))
        twin = make(self.folder / f"copy{self.copies}")
        self.laptops[self.laptops.index(laptop)] = Laptop.new(laptop.folder, set_up=False)
        self.laptops.append(twin)

    def heal(self) -> None:
        """No more faults: everybody talks until a whole round brings nothing new."""
        for _ in range(8):
            for laptop in self.laptops:
                laptop.settle(self.centre)
        for laptop in self.laptops:
            heard = laptop.talk(self.centre)
            assert (heard.again, heard.acked, heard.pulled) == (False, 0, 0), "rest is one request"

    def close(self) -> None:
        for laptop in self.laptops:
            laptop.close()
        self.centre.close()


def contents(laptop: Laptop) -> dict:
    """Every record with all its fields, questions and whether it is deleted, computed from the saves themselves."""
    with laptop.desk.store.reading() as connection:
        records = connection.exec_driver_sql("SELECT DISTINCT record FROM delta WHERE kind = 'activity'").scalars().all()
        made = {record: merge(log.shared_deltas(connection, record)) for record in records}
    return {record: (m.fields, m.deleted, {name: [h.value for h in hs] for name, hs in m.questions.items()}) for record, m in made.items()}


@pytest.mark.parametrize("seed", range(FIRST_SEED, FIRST_SEED + WORLDS))
def test_nothing_is_lost_doubled_or_disagreed_upon(tmp_path: Path, seed: int):
    world = World(tmp_path, seed)
    for _ in range(STEPS):
        world.step()
    world.heal()
    first, *others = [contents(laptop) for laptop in world.laptops]
    assert all(other == first for other in others), "convergence"
    titles = world.laptops[0].titles()
    assert world.saved <= set(titles), "no loss"
    assert len(titles) == len(set(titles)), "no double"
    assert world.centre.titles() == titles, "the server agrees"
    for laptop in world.laptops:
        rows = laptop.desk.book.activity_page(ActivityQuery(), 0, 1000)
        assert {row.status for row in rows} <= {Status.RECEIVED, Status.SAFE, Status.QUESTION}, "honest status"
    world.close()
