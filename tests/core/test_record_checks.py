"""Gentle checks of the short logs, stories and problems; and what their fields take."""

from datetime import date

import pytest

from core.domain.fields import FieldType
from core.domain.kinds import KINDS
from core.domain.record_checks import check_record
from core.domain.short_logs import SHORT_LOGS
from core.domain.stories import initials, later_day, looks_like_a_full_name

TODAY = date(2026, 11, 24)


def codes(kind, **fields):
    return [(one.field, one.code) for one in check_record(kind, fields, TODAY)]


@pytest.mark.parametrize(
    ("kind", "fields", "found"),
    [
        ("advocacy", {"date": "2026-11-25"}, ("date", "in_future")),
        ("advocacy", {"party": "k" * 151}, ("party", "too_long")),
        ("partnership", {"date_start": "2026-02-01", "date_end": "2026-01-01"}, ("date_end", "ends_before_start")),
        ("service", {"benefit": "m" * 1001}, ("benefit", "too_long")),
        ("publication", {"link": "di facebook"}, ("link", "no_link")),
        ("collection_month", {"month": "2026-12"}, ("month", "month_to_come")),
        ("collection_month", {"titles": {"children": 9}, "copies": {"children": 8}}, ("copies", "fewer_copies")),
        ("budget", {"planned": 10, "spent": 11}, ("spent", "more_than_planned")),
        ("asset", {"year": 202}, ("year", "odd_year")),
        ("story", {"person": "Rina Wati", "consent": "written"}, ("person", "full_name")),
        ("story", {"person": "Bu R."}, ("consent", "no_consent")),
        ("problem", {"since": "2027-01-01"}, ("since", "in_future")),
        ("library", {"npp": "6" * 21}, ("npp", "too_long")),
    ],
)
def test_what_stands_out_is_amber(kind, fields, found):
    assert codes(kind, **fields) == [found]


@pytest.mark.parametrize(
    ("kind", "fields"),
    [
        ("partnership", {"date_start": "2026-02-01", "date_end": "2029-01-01"}),
        ("plan", {"title": "Batik", "date_start": "2026-12-05"}),
        ("publication", {"link": "https://facebook.com/perpus"}),
        ("collection_month", {"month": "2026-11", "titles": {"adult": 9}, "copies": {"adult": 9}}),
        ("budget", {"year": 2027, "planned": 10, "spent": 10}),
        ("story", {"person": "Rina Wati", "name_agreed": True, "consent": "written"}),
        ("no_such_kind", {"date": "2027-01-01"}),
    ],
)
def test_what_is_as_it_should_be_is_passed_in_silence(kind, fields):
    assert codes(kind, **fields) == []


def test_no_date_is_compared_with_a_clock_that_cannot_be_right():
    assert check_record("advocacy", {"date": "2999-01-01"}, None) == []


@pytest.mark.parametrize("kind", SHORT_LOGS, ids=lambda kind: kind.name)
def test_a_short_log_names_the_fields_it_needs_is_titled_and_dated_by(kind):
    assert KINDS[kind.name] is kind
    assert {*kind.needed, *filter(None, (kind.titled, kind.dated))} <= kind.fields.keys()
    assert kind.fields[kind.dated].type in (FieldType.DATE, FieldType.MONTH, FieldType.COUNT)


@pytest.mark.parametrize(("good", "bad"), [("2026-11", "2026-13"), ("1999-01", "1999-1"), (None, 202611)])
def test_a_month_is_a_year_and_one_of_twelve(good, bad):
    field = KINDS["ict_month"].fields["month"]
    assert field.problem_with(good) == ""
    assert field.problem_with(bad) == "not_month"


def test_links_to_activities_are_ids():
    field = KINDS["story"].fields["activities"]
    assert field.problem_with(["0" * 32]) == ""
    assert field.problem_with(["../etc"]) == "not_references"


@pytest.mark.parametrize(
    ("name", "short"), [("Bu Rina Wati", "Bu R.W."), ("siti", "S."), ("Bu R.W.", "Bu R.W."), ("Pak H. Ahmad", "Pak H. A."), ("", "")],
)
def test_a_name_becomes_initials(name, short):
    assert initials(name) == short
    assert not looks_like_a_full_name(short)


def test_a_name_in_large_letters_is_a_full_name_too():
    assert looks_like_a_full_name("RINA WATI")
    assert initials("Bu RINA WATI") == "Bu R.W."


def test_after_three_months_is_the_same_day_or_the_last_of_a_shorter_month():
    assert later_day("2026-11-24", 3) == "2027-02-24"
    assert later_day("2026-11-30", 3) == "2027-02-28"
    assert later_day("2027-08-31", 6) == "2028-02-29"
    assert later_day("2026-12-05", 12) == "2027-12-05"
