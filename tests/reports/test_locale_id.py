"""Numbers, money, dates and times as they stand on Indonesian paper."""

from datetime import date

import pytest

from core import locale_id


@pytest.mark.parametrize(
    ("value", "decimals", "indonesian", "english"),
    [
        (1234.5, 1, "1.234,5", "1,234.5"),
        (0, 0, "0", "0"),
        (999, 0, "999", "999"),
        (1_000_000, 0, "1.000.000", "1,000,000"),
        (12.25, 1, "12,3", "12.3"),
        (0.05, 1, "0,1", "0.1"),
        (-1234.5, 1, "−1.234,5", "−1,234.5"),
    ],
)
def test_numbers_carry_the_marks_of_their_language(value, decimals, indonesian, english):
    assert locale_id.number(value, "id", decimals) == indonesian
    assert locale_id.number(value, "en", decimals) == english


def test_money_is_whole_rupiah_without_a_space():
    assert locale_id.rupiah(115_000_000) == "Rp115.000.000"
    assert locale_id.rupiah(0) == "Rp0"


def test_shares_are_written_as_percent():
    assert locale_id.percent(0.125) == "12,5%"


def test_dates_are_written_out():
    assert locale_id.long_date(date(2026, 11, 21)) == "Sabtu, 21 November 2026"
    assert locale_id.long_date(date(2026, 11, 21), "en") == "Saturday, 21 November 2026"
    assert locale_id.full_date(date(2022, 7, 5)) == "5 Juli 2022"
    assert locale_id.month_and_year("2026-11") == "November 2026"
    assert locale_id.roman_month(7) == "VII"


def test_every_month_and_weekday_has_a_name_in_both_languages():
    for language in ("id", "en"):
        assert len({locale_id.month_name(month, language) for month in range(1, 13)}) == 12
        assert len({locale_id.weekday(date(2026, 11, day), language) for day in range(1, 8)}) == 7


@pytest.mark.parametrize(
    ("start", "end", "written"),
    [
        (date(2022, 7, 5), None, "5 Juli 2022"),
        (date(2022, 7, 5), date(2022, 7, 5), "5 Juli 2022"),
        (date(2022, 7, 5), date(2022, 7, 7), "5–7 Juli 2022"),
        (date(2022, 6, 30), date(2022, 7, 2), "30 Juni – 2 Juli 2022"),
        (date(2022, 12, 30), date(2023, 1, 2), "30 Desember 2022 – 2 Januari 2023"),
        (date(2022, 7, 5), date(2022, 7, 1), "5 Juli 2022"),
    ],
)
def test_a_span_of_days_repeats_nothing(start, end, written):
    assert locale_id.date_range(start, end) == written


@pytest.mark.parametrize(
    ("area", "zone"),
    [("11.01", "WIB"), ("31.71", "WIB"), ("61.01", "WIB"), ("62.01", "WIB"), ("51.03", "WITA"), ("63.01", "WITA"),
     ("64.03.09.2006", "WITA"), ("73.71", "WITA"), ("81.01", "WIT"), ("91.03", "WIT"), ("97.01", "WIT"), ("", "WIB")],
)  # fmt: skip
def test_the_time_zone_follows_the_province(area, zone):
    assert locale_id.clock_time("09:00", area) == f"09.00 {zone}"


def test_an_instant_is_told_in_the_areas_own_time():
    at_17_utc = 1_795_280_400_000  # 21 November 2026 17.00 UTC
    assert locale_id.date_and_time(at_17_utc, "31.71") == "22 November 2026 pukul 00.00 WIB"
    assert locale_id.date_and_time(at_17_utc, "64.03") == "22 November 2026 pukul 01.00 WITA"
    assert locale_id.date_and_time(at_17_utc, "91.03", "en") == "22 November 2026 at 02.00 WIT"


def test_an_unknown_language_is_written_as_indonesian():
    assert locale_id.number(1234, "jv") == "1.234"
