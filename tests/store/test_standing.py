"""Counting where records stand agrees with looking at each of them, whatever happened to their saves."""

import random
from pathlib import Path

import pytest

from core.protocol.hashes import CHAIN_START
from desktop.assembly import Desk
from desktop.store import standing
from desktop.store.rows import ActivityQuery, Status
from tests.homes import an_activity, open_desk

RECORDS = 30


@pytest.fixture
def desk(tmp_path: Path):
    made = open_desk(tmp_path / "home")
    made.book.save_all("activity", [an_activity(title=f"Kelas {number}") for number in range(RECORDS)])
    yield made
    made.close()


def shuffle(desk: Desk, chance: random.Random) -> None:
    """Some saves acknowledged, some brought back by the feed, some of these safe, some refused, some purged; a third edited before."""
    records = [row.record for row in desk.book.activity_page(ActivityQuery(), 0, RECORDS)]
    for record in chance.sample(records, RECORDS // 3):
        desk.book.save("activity", {"title": f"Lain {chance.random()}"}, record)
    with desk.store.writing() as connection:
        scope = connection.exec_driver_sql("SELECT scope FROM scope").scalar_one()
        saves = connection.exec_driver_sql("SELECT seq FROM delta ORDER BY seq").scalars().all()
        acked = chance.randrange(len(saves))
        connection.exec_driver_sql("UPDATE installation SET acked_n = ?, acked_h = ?", (acked, CHAIN_START))
        for seq in chance.sample(saves, 5):
            later = "EXISTS (SELECT 1 FROM delta o WHERE o.record = delta.record AND o.seq > delta.seq)"
            connection.exec_driver_sql(f"UPDATE delta SET rejected = 'bad_value', mended = {later} WHERE seq = ?", (seq,))
        for position, seq in enumerate(saves[: chance.randrange(acked + 1)], 1):
            connection.exec_driver_sql("UPDATE delta SET confirmed = 1, rejected = NULL WHERE seq = ?", (seq,))
            connection.exec_driver_sql("INSERT INTO feed (scope, position, tag, seq) VALUES (?, ?, x'00', ?)", (scope, position, seq))
            connection.exec_driver_sql("UPDATE scope SET safe = ?", (chance.randrange(position + 1),))
        for record in chance.sample(records, 4):
            connection.exec_driver_sql("UPDATE delta SET body = NULL WHERE record = ? AND rejected IS NULL", (bytes.fromhex(record),))


@pytest.mark.parametrize("seed", range(5))
def test_counts_agree_with_the_records_one_by_one(desk: Desk, seed: int):
    shuffle(desk, random.Random(seed))

    with desk.store.reading() as connection:
        whole = "SELECT DISTINCT record FROM delta WHERE body IS NOT NULL"
        records = connection.exec_driver_sql(whole).scalars().all()
        status = standing.statuses(connection, records)
        received, safe = standing.arrived(connection)
        waiting = standing.waiting(connection)

    held = [one for one in status.values() if one in (Status.RECEIVED, Status.SAFE)]
    assert received == len(held)
    assert safe == held.count(Status.SAFE)
    assert waiting.rejected == list(status.values()).count(Status.NEEDS_FIXING)


@pytest.mark.parametrize("seed", range(5))
def test_filters_keep_exactly_the_records_of_a_status(desk: Desk, seed: int):
    shuffle(desk, random.Random(seed))

    with desk.store.reading() as connection:
        records = connection.exec_driver_sql("SELECT DISTINCT record FROM delta WHERE body IS NOT NULL").scalars().all()
        status = standing.statuses(connection, records)
        for wanted in (Status.NEEDS_FIXING, Status.WAITING, Status.RECEIVED, Status.SAFE):
            found = connection.exec_driver_sql(f"SELECT record FROM record WHERE {standing.condition(wanted)}").scalars().all()
            assert set(found) & set(records) == {record for record, one in status.items() if one is wanted}, wanted
