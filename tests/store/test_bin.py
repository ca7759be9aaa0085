"""What was deleted stays for ninety days on which the program was used, whatever the clock says in between."""

from contextlib import closing

import pytest

from desktop.clock import DAY_MS
from desktop.store.days_of_use import DAYS_IN_BIN
from tests.homes import NOON, Clock, an_activity, open_desk
from tests.sync.centre import Centre
from tests.sync.world import Laptop

TEN_YEARS = 3652 * DAY_MS


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def desk(tmp_path, clock):
    made = open_desk(tmp_path / "home", clock)
    yield made
    made.close()


def deleted(desk) -> str:
    record = desk.book.save("activity", an_activity())
    desk.book.delete(record)
    return record


def use_for(desk, clock, days: int) -> None:
    """On each of the next days something small is saved."""
    for _ in range(days):
        clock.now += DAY_MS
        desk.book.save_draft("activity", {"title": str(clock.now)})


def left(desk) -> list[int]:
    found = desk.bin.page(0, 99)
    assert len(found) == desk.bin.count()
    return [row.days_left for row in found]


def test_it_stays_for_ninety_days_of_use_and_then_leaves_for_good(desk, clock):
    record = deleted(desk)
    assert left(desk) == [DAYS_IN_BIN]
    use_for(desk, clock, DAYS_IN_BIN - 1)
    assert left(desk) == [1]
    use_for(desk, clock, 1)
    assert left(desk) == []
    clock.now = NOON  # the clock goes back, the day does not
    assert left(desk) == []
    desk.store.rebuild()
    assert left(desk) == []
    assert [change.fields.get("deleted") for change in desk.book.history(record)] == [None, True]


def test_a_clock_that_jumps_ten_years_ahead_and_back_lets_nothing_leave(desk, clock):
    deleted(desk)
    use_for(desk, clock, 3)
    for _ in range(200):
        clock.now += TEN_YEARS
        desk.book.save_draft("activity", {"title": str(clock.now)})
        clock.now -= TEN_YEARS
        desk.book.save_draft("activity", {"title": str(clock.now)})
    assert left(desk) == [DAYS_IN_BIN - 4]  # three days, and one more on which the clock was wrong


def test_a_clock_that_shows_the_same_day_at_every_start_lets_nothing_leave(tmp_path):
    for start in range(DAYS_IN_BIN + 10):
        desk = open_desk(tmp_path / "home", Clock())
        desk.store.note_use()
        if start == 0:
            deleted(desk)
        found = left(desk)
        desk.close()
    assert found == [DAYS_IN_BIN]


def test_a_laptop_in_the_cupboard_lets_nothing_leave(desk, clock):
    deleted(desk)
    clock.now += TEN_YEARS
    desk.store.note_use()
    assert left(desk) == [DAYS_IN_BIN - 1]


def test_starting_the_program_is_use_even_when_nothing_is_saved(desk, clock):
    deleted(desk)
    for _ in range(DAYS_IN_BIN):
        clock.now += DAY_MS
        desk.store.note_use()
        desk.store.note_use()
    assert left(desk) == []


def test_what_was_taken_out_and_deleted_again_begins_anew(desk, clock):
    record = deleted(desk)
    use_for(desk, clock, 60)
    desk.bin.restore([record])
    assert left(desk) == []
    use_for(desk, clock, 10)
    desk.book.delete(record)
    assert left(desk) == [DAYS_IN_BIN]


def test_each_leaves_by_its_own_days(desk, clock):
    deleted(desk)
    use_for(desk, clock, 40)
    deleted(desk)
    assert left(desk) == [DAYS_IN_BIN, DAYS_IN_BIN - 40]
    use_for(desk, clock, 50)
    assert left(desk) == [DAYS_IN_BIN - 50]


def test_a_bin_of_an_earlier_version_begins_to_count_now(tmp_path, clock):
    old = open_desk(tmp_path / "old", clock)
    deleted(old)
    with old.store.writing() as connection:
        for table in ("day_of_use", "binned"):
            connection.exec_driver_sql(f"DROP TABLE {table}")
        connection.exec_driver_sql("UPDATE installation SET projection = 2")
        connection.exec_driver_sql("PRAGMA user_version=5")
    old.close()
    again = open_desk(tmp_path / "old", clock)
    assert left(again) == [DAYS_IN_BIN]
    again.close()


def test_what_another_laptop_deleted_stays_for_ninety_days_of_this_one(tmp_path, clock):
    with closing(Centre(tmp_path / "centre")) as centre, closing(Laptop.new(tmp_path / "dewi")) as dewi:
        record = dewi.log("Batik sawit")
        dewi.join(centre)
        dewi.settle(centre)
        with closing(Laptop.new(tmp_path / "sari", clock)) as sari:
            use_for(sari.desk, clock, 5)
            sari.join(centre)
            sari.settle(centre)
            dewi.desk.book.delete(record)
            dewi.settle(centre)
            sari.settle(centre)
            assert left(sari.desk) == [DAYS_IN_BIN]
            use_for(sari.desk, clock, 2)
            assert left(sari.desk) == [DAYS_IN_BIN - 2]
