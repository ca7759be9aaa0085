"""The number of a letter on paper: of the day of signing, below the title, dots where a pen is needed."""

from datetime import date

import pytest

from tests.homes import Clock, open_desk
from tests.reports.months import IN_DECEMBER, MONTH, desk_in_december
from tests.reports.paper import heights_of, read, text_of

PATTERN = "{nomor}/PERPUS/{bulan_romawi}/{tahun}"
JANUARY = date(2027, 1, 4)
LONG_AGO = 1_000_000_000_000  # 2001, before the last record


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    made = desk_in_december(tmp_path_factory.mktemp("home"))
    yield made
    made.close()


@pytest.mark.parametrize(("kind", "about", "title"), [("monthly", MONTH, "LAPORAN BULANAN"), ("annual", "2026", "LAPORAN TAHUNAN")])
def test_monthly_and_annual_report_carry_the_number_of_the_day_of_signing_below_the_title(desk, kind, about, title):
    desk.book.save_profile({"letter_number": PATTERN})
    pdf = desk.reports.make(kind, about, today=JANUARY).pdf
    assert "Nomor: …………/PERPUS/I/2027" in text_of(pdf)
    ((page, number),) = heights_of(pdf, "Nomor:")
    ((title_page, above),) = heights_of(pdf, title)
    assert (page, title_page) == (1, 1)
    assert above < number


def test_in_english_the_label_is_english_and_the_number_the_same(desk):
    desk.book.save_profile({"letter_number": PATTERN})
    assert "Number: …………/PERPUS/I/2027" in text_of(desk.reports.monthly(MONTH, language="en", today=JANUARY).pdf)


@pytest.mark.parametrize("pattern", [None, "", "  "])
def test_without_a_pattern_no_number_is_printed(desk, pattern):
    desk.book.save_profile({"letter_number": pattern})
    assert "Nomor:" not in text_of(desk.reports.monthly(MONTH).pdf)


def test_a_pattern_from_elsewhere_that_cannot_be_read_is_dots_on_paper(desk):
    desk.book.save_profile({"letter_number": "{kode}/{nomor}"})
    text = text_of(desk.reports.monthly(MONTH).pdf)
    assert f"Nomor: {'…' * 12} " in text
    assert "kode" not in text.split("A. ")[0]


def test_a_number_is_text_and_never_markup_and_stays_on_its_page(desk):
    desk.book.save_profile({"letter_number": "#x*_@a<b>\\$1$/" + "PERPUS-" * 12})
    printed = desk.reports.monthly(MONTH)
    assert "Nomor:#x*_@a<b>\\$1$/PERPUS-" in read(printed.pdf)[0].solid


def test_a_long_pattern_is_filled_before_it_is_cut(desk):
    desk.book.save_profile({"letter_number": "P" * 115 + "/{bulan_romawi}"})
    assert f"Nomor:{'P' * 115}/XII" in read(desk.reports.monthly(MONTH).pdf)[0].solid


@pytest.mark.parametrize(("kind", "about"), [("monthly", MONTH), ("annual", "2026")])
def test_a_clock_that_cannot_be_right_gives_dots_for_the_month_and_the_year_of_the_report(tmp_path, kind, about):
    clock = Clock(IN_DECEMBER)
    desk = open_desk(tmp_path, clock)
    desk.book.save_profile({"letter_number": PATTERN})
    clock.now = LONG_AGO
    text = text_of(desk.reports.make(kind, about).pdf)
    desk.close()
    assert "Nomor: …………/PERPUS/…………/2026" in text


def test_other_papers_have_no_number(desk):
    desk.book.save_profile({"letter_number": PATTERN})
    assert "Nomor: …" not in text_of(desk.reports.make("visits", MONTH).pdf)
