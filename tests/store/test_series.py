"""Weekly series: which days should have been and are not logged."""

from datetime import date

import pytest

from tests.homes import an_activity, open_desk

TODAY = date(2026, 11, 24)


@pytest.fixture
def desk(tmp_path):
    made = open_desk(tmp_path / "home")
    yield made
    made.close()


@pytest.fixture
def series(desk):
    first = desk.book.save("activity", an_activity(title="Mendongeng", date_start="2026-10-31", theme="reading"))
    return desk.series.begin(first)


def log(desk, series: str, day: str) -> str:
    return desk.book.save("activity", an_activity(title="Mendongeng", date_start=day, series_id=series))


def days(desk, today: date | None = TODAY) -> list[str]:
    return [one.day for one in desk.series.expected(today)]


def test_every_saturday_since_the_first_is_expected(desk, series):
    assert days(desk) == ["2026-11-21", "2026-11-14", "2026-11-07"]


def test_a_logged_day_is_not_expected_also_when_it_was_moved_a_little(desk, series):
    log(desk, series, "2026-11-07")
    log(desk, series, "2026-11-12")
    assert days(desk) == ["2026-11-21"]


def test_the_next_one_begins_from_the_latest(desk, series):
    latest = log(desk, series, "2026-11-14")
    assert {one.latest for one in desk.series.expected(TODAY)} == {latest}


def test_a_day_without_a_session_can_be_told_and_taken_back(desk, series):
    desk.series.skip(series, "2026-11-14")
    assert "2026-11-14" not in days(desk)
    desk.series.skip(series, "2026-11-14", False)
    assert "2026-11-14" in days(desk)


def test_after_its_end_nothing_is_expected_until_it_goes_on(desk, series):
    desk.series.end(series, "2026-11-07")
    assert days(desk) == ["2026-11-07"]
    desk.series.end(series, None)
    assert len(days(desk)) == 3


def test_nothing_is_expected_while_the_clock_is_suspect(desk, series):
    assert days(desk, None) == []


def test_old_days_are_not_asked_about_for_ever(desk, series):
    assert min(days(desk, date(2027, 6, 1))) > "2027-03-31"


def test_a_deleted_series_or_one_without_activities_expects_nothing(desk, series):
    desk.book.delete(series)
    assert days(desk) == []


def test_an_activity_without_a_date_begins_no_series(desk):
    record = desk.book.save("activity", {"title": "Mendongeng"})
    assert desk.series.begin(record) == ""


def test_beginning_twice_is_one_series(desk):
    record = desk.book.save("activity", an_activity())
    assert desk.series.begin(record) == desk.series.begin(record)
    assert desk.series.facts(record).sessions == 1


def test_a_home_with_older_projections_is_rebuilt_with_the_new_columns(tmp_path):
    desk = open_desk(tmp_path / "old")
    record = desk.book.save("activity", an_activity())
    desk.series.begin(record)
    with desk.store.writing() as connection:
        connection.exec_driver_sql("DROP INDEX activity_series")
        connection.exec_driver_sql("ALTER TABLE activity DROP COLUMN series")
        connection.exec_driver_sql("UPDATE installation SET projection = 1")
    desk.close()
    again = open_desk(tmp_path / "old")
    assert again.series.facts(record).sessions == 1
    assert [hit.title for hit in again.finder.find("keripik")] == ["Pelatihan keripik pisang"]
    again.close()
