"""When a library means to be open, and what of the profile cannot be read."""

from core.domain.opening import closed_texts, opening_of


def test_only_an_open_weekday_that_is_not_planned_closed_is_expected():
    opening = opening_of({"opening_weekdays": [1, 5], "closed_dates": ["2026-11-20 Rapat kampung", "2026-12-25"]})
    assert opening.is_expected("2026-11-16")
    assert not opening.is_expected("2026-11-17")
    assert not opening.is_expected("2026-11-20")
    assert opening.closed == {"2026-11-20": "Rapat kampung", "2026-12-25": ""}
    assert closed_texts(opening.closed) == ["2026-11-20 Rapat kampung", "2026-12-25"]


def test_a_profile_that_says_nothing_is_open_monday_to_saturday_and_none_chosen_is_none():
    assert opening_of({}).weekdays == {1, 2, 3, 4, 5, 6}
    assert not opening_of({"opening_weekdays": []}).weekdays
    assert opening_of({"opening_weekdays": [0, 3, 9]}).weekdays == {3}


def test_closed_days_that_are_no_days_are_passed_over():
    assert opening_of({"closed_dates": ["2026-02-31 x", "libur", "", "2026-1-1", "2026-01-01x"]}).closed == {"2026-01-01": "x"}
