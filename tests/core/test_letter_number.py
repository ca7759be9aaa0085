"""The pattern of letter numbers: what it fills, and what it refuses."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.domain.letter_number import FIELDS, UNBALANCED, UNKNOWN_FIELD, USUAL, PatternProblem, filled, problem_with

ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")


@pytest.mark.parametrize(("month", "roman"), list(enumerate(ROMAN, 1)))
def test_each_month_has_its_roman_numeral(month, roman):
    assert filled(USUAL, "2026", month, "012", "…") == f"012/PERPUS/{roman}/2026"


def test_every_field_is_filled_as_often_as_it_stands_there_and_the_rest_is_left_alone():
    pattern = "045.2/{nomor}/{bulan}.{bulan_romawi}/{tahun}-{tahun} #x $1$ %s \\1"
    assert filled(pattern, "2026", 7, "9", "…") == "045.2/9/07.VII/2026-2026 #x $1$ %s \\1"
    assert all(problem_with(f"{{{name}}}") is None for name in FIELDS)


def test_what_is_not_known_is_dotted():
    assert filled("{nomor}/{bulan}/{bulan_romawi}/{tahun}", "2026", None, "", "…") == "…/…/…/2026"


def test_text_without_any_field_stays_as_it_is():
    assert problem_with("") is None
    assert filled("12/PERPUS", "2026", 1, "3", "…") == "12/PERPUS"


@pytest.mark.parametrize("field", ["kode", "nomer", "Nomor", " nomor", "", "nomor!r", "nomor.__class__", "0"])
def test_an_unknown_field_is_named(field):
    pattern = f"{{nomor}}/{{{field}}}/{{tahun}}"
    assert problem_with(pattern) == PatternProblem(UNKNOWN_FIELD, field)
    with pytest.raises(ValueError, match="unknown_field"):
        filled(pattern, "2026", 1, "3", "…")


@pytest.mark.parametrize("pattern", ["{nomor", "nomor}", "{{nomor}}", "{nomor}}/{tahun}", "{nomor/{tahun}", "}{", "{"])
def test_braces_that_do_not_match_are_refused(pattern):
    assert problem_with(pattern) == PatternProblem(UNBALANCED)
    with pytest.raises(ValueError, match="unbalanced"):
        filled(pattern, "2026", 1, "3", "…")


@given(st.lists(st.sampled_from([*(f"{{{name}}}" for name in FIELDS), "{", "}", "{x}", "/", "a", "{nomor"]), max_size=8).map("".join))
def test_a_pattern_is_either_refused_or_filled_without_a_brace_left(pattern):
    if problem_with(pattern) is None:
        assert not {"{", "}"} & set(filled(pattern, "2026", 3, "7", "…"))
    else:
        with pytest.raises(ValueError, match=r"unknown_field|unbalanced"):
            filled(pattern, "2026", 3, "7", "…")
