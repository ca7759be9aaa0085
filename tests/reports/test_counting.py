"""The month's numbers against months made by hand: parts add up, unknown is not zero, silence is not closed."""

from datetime import date
from decimal import Decimal

import pytest

from core.charts.day_bars import DayState
from desktop.reports.labels import Labels
from desktop.reports.monthly_page import monthly_page
from desktop.reports.numbers import Absent, MonthlyNumbers, People
from desktop.reports.press import PAPERS
from desktop.store.errors import KnownError
from tests.homes import open_desk
from tests.reports.months import HEADS, MONTH, an_activity, desk_in_december, every_open_day, small_month


@pytest.fixture(scope="module")
def numbers(tmp_path_factory) -> MonthlyNumbers:
    desk = desk_in_december(tmp_path_factory.mktemp("home"), **HEADS)
    small_month(desk)
    found = desk.reports.numbers(MONTH)
    desk.close()
    return found


@pytest.fixture
def desk(tmp_path):
    desk = desk_in_december(tmp_path)
    yield desk
    desk.close()


def codes(numbers: MonthlyNumbers) -> set[Absent]:
    return {one.code for one in numbers.missing}


def test_visitors_are_added_up_by_sex_with_the_rest_beside(numbers):
    assert numbers.visits.single == People(17, 6, 9)
    assert numbers.visits.groups == People(12, 5, 7)
    assert numbers.visits.people == People(29, 11, 16)
    assert numbers.visits.people.unsplit == 2


def test_days_and_weeks_hold_the_same_people_as_the_total(numbers):
    assert sum(day.visits for day in numbers.days) == 29
    assert sum((week.people for week in numbers.visits.weeks), People()) == numbers.visits.people
    assert [week.people.total for week in numbers.visits.weeks] == [0, 29, 0, 0, 0, 0]


def test_weeks_begin_on_monday_and_are_cut_at_the_month(numbers):
    weeks = numbers.visits.weeks
    assert [(week.first.day, week.last.day) for week in weeks] == [(1, 1), (2, 8), (9, 15), (16, 22), (23, 29), (30, 30)]


def test_every_day_is_open_closed_missing_or_to_come_and_never_two(numbers):
    by_state = {state: numbers.days_that_are(state) for state in DayState}
    assert sum(map(len, by_state.values())) == 30
    assert [day.day for day in by_state[DayState.OPEN]] == [2, 3, 4, 7]
    assert [day.day for day in by_state[DayState.CLOSED]] == [1, 5, 8, 15, 22, 29]
    assert not by_state[DayState.COMING]


def test_a_day_with_nobody_is_open_and_counts_in_the_average(numbers):
    assert numbers.days[3].state is DayState.OPEN
    assert numbers.days[3].visits == 0
    assert numbers.average == Decimal(29) / 4


def test_days_not_recorded_are_listed_by_date(numbers):
    days = next(one for one in numbers.missing if one.code is Absent.DAYS)
    assert days.numbers == {"n": 20, "due": 24}
    assert days.dates[0] == date(2026, 11, 6)


def test_members_non_members_and_unknown_are_the_single_visitors(numbers):
    visits = numbers.visits
    assert (visits.members, visits.non_members, visits.membership_unknown) == (7, 4, 6)
    assert visits.members + visits.non_members + visits.membership_unknown == visits.single.total


def test_occupations_and_the_rest_are_all_visitors(numbers):
    visits = numbers.visits
    assert dict(visits.occupations) == {"student": 7, "farmer": 2}
    assert sum(visits.occupations.values()) + visits.occupation_unknown == visits.people.total


def test_last_month_is_compared(numbers):
    assert numbers.visits.before == 20
    assert numbers.visits.change == Decimal(9) / 20


def test_computer_users_are_counted_on_the_days_that_say_so(numbers):
    assert (numbers.visits.computer_users, numbers.visits.computer_days) == (3, 1)


def test_activities_stand_in_the_order_of_their_dates(numbers):
    assert [line.title for line in numbers.activities] == ["Kelas komputer", "Pelatihan keripik", "Mendongeng"]


def test_participants_are_added_up_with_the_rest_beside(numbers):
    sums = numbers.sums
    assert (sums.count, sums.people, sums.people.unsplit, sums.unsplit_in) == (3, People(28, 9, 14), 5, 1)
    assert (sums.children, sums.children_in) == (3, 1)
    assert (sums.disability, sums.disability_in) == (1, 1)


def test_an_activity_without_participants_is_a_draft_and_not_a_zero(numbers):
    draft = numbers.activities[2]
    assert draft.people is None
    assert not draft.complete
    assert Absent.DRAFTS in codes(numbers)


def test_the_numbers_agree_with_the_home_page(tmp_path):
    desk = desk_in_december(tmp_path)
    small_month(desk)
    printed, figures = desk.reports.numbers(MONTH), desk.book.month_figures(MONTH, "2026-12-02")
    desk.close()
    assert printed.visits.people.total == figures.visits
    assert printed.visits.before == figures.visits_before
    assert (printed.sums.count, printed.sums.people.total) == (figures.activities.activities, figures.activities.participants)
    assert printed.sums.people.unsplit == figures.activities.unsplit
    assert [day.isoformat() for day in printed.days_that_are(DayState.MISSING)] == list(figures.days_missing)


def test_a_month_without_any_record_is_unknown_and_not_zero(desk):
    numbers = desk.reports.numbers(MONTH)
    assert not numbers.recorded
    assert numbers.average is None
    assert numbers.visits.before is None
    assert Absent.NOTHING_RECORDED in codes(numbers)


def test_a_month_closed_throughout_is_recorded(desk):
    for day in numbers_of_working_days():
        desk.book.mark_closed(day)
    numbers = desk.reports.numbers(MONTH)
    assert numbers.recorded
    assert not numbers.days_that_are(DayState.OPEN)
    assert Absent.DAYS not in codes(numbers)


def test_a_complete_month_lacks_only_what_is_on_the_paper(desk):
    every_open_day(desk, 3)
    desk.book.save_profile(HEADS)
    assert codes(desk.reports.numbers(MONTH)) == {Absent.RECEIPT}


def test_parts_larger_than_the_whole_are_left_out_and_named(desk):
    desk.book.save_visit_day("2026-11-02", {"n_total": 5, "n_member": 9, "occupations": {"student": 8}})
    desk.book.save("activity", an_activity("Senam", "2026-11-02", n_total=5, n_age=[9, 0, 0, 0, 0, 0], n_disability=7))
    numbers = desk.reports.numbers(MONTH)
    assert (numbers.visits.members, numbers.visits.membership_unknown) == (0, 5)
    assert not numbers.visits.occupations
    assert (numbers.activities[0].children, numbers.activities[0].disability) == (None, None)
    assert {Absent.DAY_PARTS_EXCEED, Absent.ACTIVITY_PARTS_EXCEED} <= codes(numbers)


def test_more_men_and_women_than_the_total_raise_the_total(desk):
    desk.book.save_visit_day("2026-11-02", {"n_total": 5, "n_male": 4, "n_female": 3})
    desk.book.save("activity", an_activity("Senam", "2026-11-02", n_total=5, n_male=4, n_female=3))
    numbers = desk.reports.numbers(MONTH)
    assert numbers.visits.people == People(7, 4, 3)
    assert numbers.sums.people == People(7, 4, 3)


def test_two_laptops_that_recorded_one_day_are_added(desk):
    desk.book.save("visit_day", {"date": "2026-11-02", "state": "open", "n_total": 5})
    desk.book.save("visit_day", {"date": "2026-11-02", "state": "open", "n_total": 6})
    numbers = desk.reports.numbers(MONTH)
    assert numbers.days[1].visits == 11
    assert numbers.visits.people.total == 11


def test_a_deleted_activity_is_not_counted(desk):
    record = desk.book.save("activity", an_activity("Salah", "2026-11-02", n_total=5))
    desk.book.delete(record)
    assert desk.reports.numbers(MONTH).sums.count == 0


def test_a_month_that_runs_has_days_to_come_and_says_so(tmp_path):
    desk = open_desk(tmp_path)  # 24 November, noon
    desk.book.save_visit_day("2026-11-23", {"n_total": 5})
    numbers = desk.reports.numbers(MONTH)
    desk.close()
    assert numbers.days_that_are(DayState.COMING)[0] == date(2026, 11, 24)
    running = next(one for one in numbers.missing if one.code is Absent.MONTH_RUNNING)
    assert running.dates == (date(2026, 11, 24),)


def test_holidays_of_the_profile_are_closed_and_not_missing(desk):
    desk.book.save_profile({"opening_weekdays": [1, 2], "closed_dates": ["2026-11-02"]})
    numbers = desk.reports.numbers(MONTH)
    assert [day.day for day in numbers.days_that_are(DayState.MISSING)] == [3, 9, 10, 16, 17, 23, 24, 30]


def test_the_data_position_moves_with_every_save(desk):
    before = desk.reports.numbers(MONTH).position
    desk.book.save_visit_day("2026-11-02", {"n_total": 5})
    assert desk.reports.numbers(MONTH).position != before


def test_a_library_that_is_not_set_up_has_no_report(tmp_path):
    desk = open_desk(tmp_path, set_up=False)
    with pytest.raises(KnownError) as raised:
        desk.reports.numbers(MONTH)
    desk.close()
    assert raised.value.code == "not_set_up"


def numbers_of_working_days() -> list[str]:
    return [day.isoformat() for day in (date(2026, 11, n) for n in range(1, 31)) if day.isoweekday() != 7]


def test_access_to_digital_materials_is_what_was_opened_and_copied_in_the_month(desk):
    small_month(desk)
    material = "ab" * 16
    counted = ("2026-11-03", "opened", 4), ("2026-11-03", "phone", 3), ("2026-11-30", "stick", 2), ("2026-12-01", "phone", 9)
    for day, way, count in counted:
        desk.book.save("handout", {"material": material, "title": "Lele", "date": day, "way": way, "count": count})
    found = desk.reports.numbers(MONTH)
    assert (found.materials_opened, found.materials_copied, found.digital_access) == (4, 5, 9)
    text = str(monthly_page(found, Labels("id"), PAPERS["F4"], [], has_logo=False)["before_e"])
    assert "dibuka: 4, disalin ke ponsel dan flashdisk: 5; akses bahan digital: 9" in text
