"""National forms that arrive after the program: the newer date holds, a file with an error is named and serves nobody."""

import json

import pytest

from core.domain.mappings import MappingError, shipped_mappings, valid_in
from desktop.paths import Home
from desktop.reports import forms
from tests.desktop.test_cli import library, run
from tests.reports.months import desk_in_december
from tests.reports.paper import text_of

__all__ = ["library", "run"]


def a_form(since: str, label: str, figure: str = "visits") -> dict:
    return {"from": since, "title": {"id": "Literasi baru"}, "rows": [{"id": label, "how": {"id": "Dijumlah"}, "figures": [figure]}]}


def a_file(folder, content, name="baru.json"):
    made = folder / name
    made.parent.mkdir(parents=True, exist_ok=True)
    made.write_text(json.dumps(content), encoding="utf-8")
    return made


def test_the_newer_date_holds_from_its_year_on_and_the_same_date_is_replaced(tmp_path):
    home = Home(tmp_path / "home")
    forms.take_in(home, a_file(tmp_path, {"iplm": [a_form("2027-01-01", "Lama"), a_form("2028-06-01", "Nanti")]}))
    forms.take_in(home, a_file(tmp_path, {"iplm": [a_form("2027-01-01", "Diperbaiki")]}))
    found = {year: forms.form_of(home, "iplm", year) for year in (2026, 2027, 2028)}
    assert found[2026] == valid_in(shipped_mappings(), "iplm", 2026)
    assert [found[year].rows[0].label("id") for year in (2027, 2028)] == ["Diperbaiki", "Nanti"]
    assert forms.form_of(home, "contest", 2028) == valid_in(shipped_mappings(), "contest", 2028)


@pytest.mark.parametrize(("content", "place", "what"), [
    ({"iplm": [a_form("2027-01-01", "A"), a_form("2028-01-01", "B", "visit")]}, "iplm 2, row 1", "unknown_figure"),
    ({"iplm": [a_form("2027-01-01", "A", ["visits"])]}, "iplm 1, row 1", "unknown_figure"),
    ({}, "line 1", "no_versions"),
    ({"iplm": [a_form("2027-01-01", "A" * forms.BYTES_MAX)]}, "line 1", "too_large"),
])  # fmt: skip
def test_a_file_with_an_error_goes_in_not_even_in_part(tmp_path, content, place, what):
    with pytest.raises(MappingError) as refused:
        forms.take_in(Home(tmp_path / "home"), a_file(tmp_path, content))
    assert (refused.value.place, refused.value.what) == (place, what)
    assert not (tmp_path / "home").exists()


def test_every_error_has_words_in_both_languages():
    for what in forms._WHAT:
        indonesian, english = (forms.error_words("a.json", MappingError("iplm 1, row 2", what, "visit"), one) for one in ("id", "en"))
        assert "baris 2" in indonesian
        assert "row 2" in english
        assert indonesian != english


def test_papers_follow_the_newer_form_and_say_which_file_they_leave_out(tmp_path):
    desk = desk_in_december(tmp_path / "home")
    try:
        forms.take_in(desk.home, a_file(tmp_path, {"iplm": [a_form("2026-01-01", "Kunjungan menurut aturan baru")]}))
        a_file(desk.home.lists, {"iplm": [a_form("2026-12-01", "Rusak", "visit")]}, "mappings-rusak.json")
        printed = desk.reports.make("iplm", "2026")
        assert "Kunjungan menurut aturan baru" in " ".join(text_of(printed.pdf).split())
        assert "mappings-rusak.json tidak dipakai. iplm 1, baris 1: tidak ada angka bernama “visit”." in printed.missing
        assert "rusak" not in text_of(printed.pdf)
    finally:
        desk.close()


def test_a_changed_form_is_taken_in_by_a_command(library, tmp_path):
    good = a_file(tmp_path, {"contest": [a_form("2027-01-01", "A")]})
    assert library("mapping", "add", str(good)) == (0, {"ok": True, "mappings": [{"form": "contest", "from": "2027-01-01", "rows": 1}]})
    bad = a_file(tmp_path, {"contest": [a_form("2027", "A")]})
    code, said = library("mapping", "add", str(bad))
    assert (code, said) == (1, {"ok": False, "error": "no_date", "place": "contest 1", "word": "2027"})
    assert forms.form_of(Home(tmp_path / "home"), "contest", 2027).rows[0].label("id") == "A"
    code, said = library("mapping", "add", str(tmp_path / "none.json"))
    assert (code, said["error"]) == (1, "file")
