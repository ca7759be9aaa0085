"""Checks warn and never lock; fields refuse only what cannot be."""

from datetime import date

import pytest

from core.domain import checks
from core.domain.fields import Owner
from core.domain.kinds import ACTIVITY, KINDS, RESERVED, VISIT_DAY, is_draft, owned_by
from core.domain.lists import LANGUAGES, shipped_lists

TODAY = date(2026, 11, 24)


def codes(**fields) -> list[tuple[str, str]]:
    return [(f.field, f.code) for f in checks.check_activity(fields, TODAY, [20, 25, 22, 18, 30])]


def test_one_person_without_sex_is_amber():
    found = checks.check_activity({"n_total": 18, "n_male": 11, "n_female": 6}, TODAY)
    assert [(f.code, dict(f.numbers)) for f in found] == [("unsplit", {"people": 1})]


def test_parts_above_the_total_are_amber():
    assert ("n_total", "parts_exceed_total") in codes(n_total=18, n_male=11, n_female=9)


def test_total_first_split_later_is_fine():
    assert codes(n_total=18) == []


def test_ten_times_the_usual_is_asked():
    assert ("n_total", "far_above_usual") in codes(n_total=1800)


def test_more_than_five_thousand_is_more_than_possible():
    assert ("n_total", "more_than_possible") in codes(n_total=9000)


def test_dates_are_looked_at_only_with_a_clock_that_can_be_right():
    fields = {"date_start": "2099-01-01", "n_total": 5}
    assert [f.code for f in checks.check_activity(fields, TODAY)] == ["in_future"]
    assert checks.check_activity(fields, None) == []


def test_an_end_before_the_start_is_amber():
    assert ("date_end", "ends_before_start") in codes(date_start="2026-11-20", date_end="2026-11-19")


def test_ages_that_do_not_sum_up_are_amber():
    assert ("n_age", "ages_differ") in codes(n_total=10, n_age=[1, 2, 3, None, None, None])


def test_a_total_is_never_less_than_its_parts():
    assert checks.total_of(18, 11, 9) == 20
    assert checks.total_of(None, 3, None) == 3
    assert checks.total_of(None, None, None) is None
    assert checks.unsplit(18, 11, 6) == 1
    assert checks.unsplit(18, 11, 9) == 0


@pytest.mark.parametrize(
    ("name", "good", "bad"),
    [
        ("date_start", "2026-11-24", "24/11/2026"),
        ("time_start", "09:00", "25:00"),
        ("n_total", 0, -1),
        ("n_total", 18, "18"),
        ("n_total", 18, True),
        ("n_age", [1, 2, None, 0, 0, 0], [1, 2]),
        ("cost", 115_000_000, 1.5),
        ("target_groups", ["women"], "women"),
        ("outside_library", True, 1),
        ("series_id", "0" * 32, "../etc"),
        ("title", "x" * 5000, "x" * 20_001),
    ],
)
def test_a_field_takes_what_can_be_and_refuses_what_cannot(name, good, bad):
    field = ACTIVITY.fields[name]
    assert field.problem_with(good) == ""
    assert field.problem_with(None) == ""
    assert field.problem_with(bad)


def test_a_record_without_title_date_or_total_is_a_draft():
    assert is_draft("activity", {"title": "Lele", "date_start": "2026-11-24"})
    assert not is_draft("activity", {"title": "Lele", "date_start": "2026-11-24", "n_total": 0})


def test_a_village_does_not_write_what_the_regency_decides():
    assert "decision" in owned_by("problem", Owner.REGENCY)
    assert "title" in owned_by("problem", Owner.VILLAGE)
    assert "status" in owned_by("problem", Owner.EITHER)
    assert not any(owned_by("task", owner) for owner in Owner)


def test_known_and_reserved_kinds_do_not_overlap():
    assert not KINDS.keys() & RESERVED


def test_every_list_a_field_names_exists_in_both_languages():
    lists = shipped_lists()
    for kind in KINDS.values():
        for field in kind.fields.values():
            if field.list_name:
                assert lists.codes(field.list_name)
    for name in lists.lists:
        for code in lists.codes(name):
            assert all(lists.label(name, code, language) for language in LANGUAGES)


def test_an_unknown_code_is_shown_raw():
    assert shipped_lists().label("activity_theme", "astronomy", "id") == "astronomy"


def test_computers_cannot_have_more_users_than_visitors():
    found = checks.check_visit_day({"date": "2026-11-24", "n_total": 3, "n_computer": 5}, TODAY)
    assert [f.code for f in found] == ["more_than_total"]
    assert VISIT_DAY.needed == ("date", "state")


def test_a_story_longer_than_the_report_reads_is_amber():
    assert codes(result="a" * 1001) == [("result", "too_long")]
    assert codes(follow_up="a" * 1001) == [("follow_up", "too_long")]
    assert codes(result="a" * 1000, follow_up="a" * 1000) == []


def test_an_end_before_the_beginning_is_amber_on_the_same_day_only():
    assert codes(time_start="09:00", time_end="08:30") == [("time_end", "ends_before_it_begins")]
    assert codes(date_start="2026-11-20", date_end="2026-11-21", time_start="19:00", time_end="08:30") == []


def test_a_last_day_still_to_come_is_amber():
    assert codes(date_start="2026-11-20", date_end="2026-11-25") == [("date_end", "in_future")]
