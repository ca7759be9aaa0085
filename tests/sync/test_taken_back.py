"""A purge holds: on who heard of it by whatever, at a centre that forgot it, against whoever still has the bytes."""

from contextlib import closing
from pathlib import Path

from core.protocol.hashes import delta_id
from desktop.store import feeds, projections, purging, records
from server.catalogue import writing
from tests.sync.centre import Centre
from tests.sync.wire import next_request, rows, written_by_centre
from tests.sync.world import RAW_PUSH_BYTES, Laptop

REGENCY = b"reg:64.03"


def settle(centre: Centre, *laptops: Laptop) -> None:
    """All of them, until each has heard of all the others."""
    for laptop in (*laptops, *laptops):
        laptop.settle(centre)


def saves_of(laptop: Laptop, record: str) -> list[bytes]:
    return [identity for (identity,) in rows(laptop, "SELECT id FROM delta WHERE record = ?", bytes.fromhex(record))]


def purge(laptop: Laptop, ids: list[bytes]) -> str:
    """As for a person's data; returns the record of the purge."""
    with laptop.desk.store.logging() as (connection, writer):
        record = laptop.desk.store.new_id()
        records.create(connection, writer, record, purging.PURGE, {"ids": ids})
        taken = purging.carry_out(connection, laptop.desk.store.present(connection).scope, ids)
        projections.project(connection, taken.records)
    return record.hex()


def held(laptop: Laptop, ids: list[bytes]) -> list[bool]:
    """Whether it has the bytes."""
    return [rows(laptop, "SELECT body IS NOT NULL FROM delta WHERE id = ?", one) == [(1,)] for one in ids]


def kinds(laptop: Laptop) -> set[str]:
    """Of everything that it holds."""
    return {kind for (kind,) in rows(laptop, "SELECT kind FROM delta")}


def hear_a_little(laptop: Laptop, centre: Centre) -> None:
    """One entry of the feeds."""
    laptop.engine.receive(centre.handle(laptop.engine.prepare(RAW_PUSH_BYTES, feed_bytes=1).data))


def test_a_purge_is_not_undone_by_who_pushes_again(sari: Laptop, dewi: Laptop, centre: Centre):
    """The centre lost everything. One save of the two that were signed together is gone for good, the other comes back."""
    taken, kept = sari.log("Ibu Sari sakit"), sari.log("Batik sawit")
    settle(centre, sari, dewi)
    ids = saves_of(sari, taken)
    purge(sari, ids)
    settle(centre, sari, dewi)
    centre.lose_everything()
    settle(centre, dewi)
    assert centre.titles() == ["Batik sawit"]
    settle(centre, sari, dewi)
    for laptop in (sari, dewi):
        assert held(laptop, [*ids, *saves_of(laptop, kept)]) == [False, True]
        assert laptop.titles() == centre.titles() == ["Batik sawit"]
        asked = next_request(laptop)
        assert (asked.push, asked.repush) == (None, None)


def test_its_author_does_not_push_a_purged_save_again(sari: Laptop, centre: Centre):
    record = sari.log("Ibu Sari sakit")
    sari.settle(centre)
    ids = saves_of(sari, record)
    purge(sari, ids)
    sari.settle(centre)
    centre.lose_everything()
    for _ in range(5):
        question = next_request(sari)
        assert question.repush is None or set(ids).isdisjoint(map(delta_id, question.repush.deltas))
        sari.talk(centre)
    sari.settle(centre)
    assert centre.titles() == []


def test_who_hears_of_a_purge_by_a_stub_forgets_too(sari: Laptop, dewi: Laptop, centre: Centre):
    """Dewi's laptop reads the feed anew; the stub comes before the purge that made it."""
    ids = saves_of(sari, sari.log("Ibu Sari sakit"))
    settle(centre, sari, dewi)
    purge(sari, ids)
    sari.settle(centre)
    with dewi.desk.store.writing() as connection:
        feeds.ask_in_full(connection, sari.desk.store.installation().scope)
    while held(dewi, ids) == [True]:
        assert purging.PURGE not in kinds(dewi), "by then it was the purge"
        hear_a_little(dewi, centre)
    assert purging.PURGE not in kinds(dewi)
    assert dewi.titles() == []
    dewi.settle(centre)
    assert dewi.settle(centre) == 1


def test_a_purge_that_a_restored_centre_forgot_still_holds_on_who_knows_of_it(sari: Laptop, dewi: Laptop, centre: Centre, tmp_path: Path):
    """Rini's laptop read the purge before what it names: feeds come scope by scope. Then the centre gives out the bytes again."""
    first, second = sorted((sari, dewi), key=lambda one: one.desk.store.installation().scope)
    with closing(Laptop.new(tmp_path / "rini")) as rini:
        rini.join(centre)
        ids = saves_of(second, second.log("Ibu Sari sakit"))
        settle(centre, sari, dewi)
        centre.snapshot()
        purge(first, ids)
        first.settle(centre)
        while purging.PURGE not in kinds(rini):
            hear_a_little(rini, centre)
        assert held(rini, ids) == [False]
        centre.go_back()
        rini.settle(centre)
        assert rini.titles() == centre.titles() == []


def test_a_purge_cannot_be_purged(sari: Laptop, dewi: Laptop, centre: Centre, tmp_path: Path):
    """It is the proof of why something is missing."""
    ids = saves_of(sari, sari.log("Ibu Sari sakit"))
    record = purge(sari, ids)
    settle(centre, sari, dewi)
    proof = saves_of(dewi, record)
    purge(dewi, [*proof, *ids])
    settle(centre, dewi, sari)
    with closing(Laptop.new(tmp_path / "rini")) as rini:
        rini.join(centre)
        rini.settle(centre)
        for laptop in (sari, dewi, rini):
            assert held(laptop, [*proof, *ids]) == [True, False]


def test_a_purge_in_a_catalogue_takes_nothing_of_the_librarys_own(sari: Laptop, centre: Centre):
    ids = saves_of(sari, sari.log("Batik sawit"))
    sari.settle(centre)
    writing.announce(centre.parts, REGENCY, "Rapat", "")
    written_by_centre(centre, REGENCY, purging.PURGE, {"ids": ids})
    sari.settle(centre)
    assert held(sari, ids) == [True]
    assert sari.titles() == centre.titles() == ["Batik sawit"]


def test_a_catalogue_set_back_behind_a_purge_is_read_from_its_beginning(sari: Laptop, centre: Centre):
    """The centre forgot that it took a word back; the laptop holds a stub where the word stands again."""
    writing.announce(centre.parts, REGENCY, "Rapat", "")
    centre.snapshot()
    sari.settle(centre)
    ids = [identity for (identity,) in rows(sari, "SELECT id FROM delta WHERE scope = ?", REGENCY)]
    written_by_centre(centre, REGENCY, purging.PURGE, {"ids": ids})
    sari.settle(centre)
    assert read_by(sari) == []
    centre.go_back()
    writing.announce(centre.parts, REGENCY, "Rapat kedua", "")
    sari.settle(centre)
    assert read_by(sari) == ["Rapat", "Rapat kedua"]


def read_by(laptop: Laptop) -> list[str]:
    """Titles of the announcements on a laptop."""
    with laptop.desk.store.reading() as connection:
        return sorted(fields["title"] for _, fields in records.fields_of_kind(connection, "announcement"))
