"""The book of visitors: days together, counting on two laptops at once, taking back."""

from contextlib import closing

import pytest

from desktop.store.errors import KnownError
from desktop.store.rows import VisitUndo
from tests.homes import open_desk

DAY = "2026-11-24"


@pytest.fixture
def desk(tmp_path):
    with closing(open_desk(tmp_path / "home")) as made:
        yield made


def day_of(desk, day: str = DAY):
    return next(one for one in desk.book.visit_month(day[:7]) if one.date == day)


def as_of_another_laptop(desk, fields: dict) -> bytes:
    """A record that came by the feed: not written here."""
    record = bytes.fromhex(desk.book.save("visit_day", {"date": DAY, "state": "open", **fields}))
    with desk.store.writing() as connection:
        connection.exec_driver_sql("UPDATE delta SET own = 0 WHERE record = ?", (record,))
    return record


def test_counting_beside_another_laptop_never_touches_its_number(desk):
    theirs = as_of_another_laptop(desk, {"n_total": 10, "n_female": 10})
    for _ in range(3):
        desk.visits.count(DAY, {"n_female": 1})
    sheet = desk.visits.count(DAY, {"n_male": 2})
    assert (sheet.day.n_total, sheet.day.n_female, sheet.day.n_male) == (15, 13, 2)
    assert sorted(sheet.parts) == [5, 10]
    assert desk.book.detail(theirs.hex()).fields["n_total"] == 10


def test_a_count_adds_to_a_total_that_was_not_split(desk):
    desk.book.save_visit_day(DAY, {"n_total": 20, "note": "ramai"})
    assert desk.visits.count(DAY, {"n_female": 1}).day.n_total == 21
    day = desk.visits.count(DAY, {"n_female": -5}).day
    assert (day.n_total, day.n_female, day.note) == (20, 0, "ramai")


def test_the_first_visitor_opens_a_closed_day(desk):
    desk.book.mark_closed(DAY, "Hari libur")
    day = desk.visits.count(DAY, {"n_male": 1}).day
    assert (day.state, day.n_total, day.n_male, day.note) == ("open", 1, 1, "")


def test_saving_the_sum_of_two_records_as_it_is_changes_nothing(desk):
    as_of_another_laptop(desk, {"n_total": 10})
    as_of_another_laptop(desk, {"n_total": 5, "occupations": {"student": 2}})
    before = desk.store.installation().n
    assert desk.visits.save_days({DAY: {"n_total": 15, "state": "open"}}) == VisitUndo()
    assert desk.store.installation().n == before


def test_another_number_makes_one_record_of_two_keeping_what_it_does_not_name(desk):
    as_of_another_laptop(desk, {"n_total": 10, "occupations": {"student": 1}})
    as_of_another_laptop(desk, {"n_total": 5, "occupations": {"student": 2}, "note": "sore"})
    undo = desk.visits.save_days({DAY: {"n_total": 17, "state": "open"}})
    sheet = desk.visits.day(DAY)
    assert (sheet.day.n_total, sheet.parts, sheet.occupations, sheet.day.note) == (17, (), {"student": 3}, "sore")
    desk.visits.take_back(undo)
    sheet = desk.visits.day(DAY)
    assert (sheet.day.n_total, sorted(sheet.parts), sheet.day.note) == (15, [5, 10], "sore")


def test_of_several_days_all_are_saved_or_none(desk):
    with pytest.raises(KnownError) as refused:
        desk.visits.save_days({"2026-11-23": {"n_total": 4, "state": "open"}, DAY: {"n_total": -4, "state": "open"}})
    assert refused.value.code == "bad_value"
    assert day_of(desk, "2026-11-23").state is None


def test_a_day_taken_out_of_the_book_is_not_recorded_and_comes_back(desk):
    desk.book.save_visit_day(DAY, {"n_total": 9, "n_male": 4})
    undo = desk.visits.save_days({DAY: None})
    assert day_of(desk).state is None
    desk.visits.take_back(undo)
    assert (day_of(desk).n_total, day_of(desk).n_male) == (9, 4)
