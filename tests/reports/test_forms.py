"""National forms that arrive after the program: the newer date holds, a file with an error is named and serves nobody."""

import json

import pytest

from core import mapping_words
from core.domain.mappings import BYTES_MAX, SECTIONS, MappingError, shipped_mappings, valid_on
from desktop.paths import Home
from desktop.reports import forms
from tests.desktop.test_cli import library, run
from tests.reports.months import an_activity, desk_in_december
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
    known = forms.Forms(home)
    found = {year: known.in_year("iplm", year) for year in (2026, 2027, 2028)}
    assert found[2026] == valid_on(shipped_mappings(), "iplm", "2026-12-31")
    assert [found[year].rows[0].label("id") for year in (2027, 2028)] == ["Diperbaiki", "Nanti"]
    assert known.in_year("contest", 2028) == valid_on(shipped_mappings(), "contest", "2028-12-31")


@pytest.mark.parametrize(("content", "place", "what"), [
    ({"iplm": [a_form("2027-01-01", "A"), a_form("2028-01-01", "B", "visit")]}, "iplm 2, row 1", "unknown_figure"),
    ({"iplm": [a_form("2027-01-01", "A", ["visits"])]}, "iplm 1, row 1", "unknown_figure"),
    ({}, "line 1", "no_versions"),
    ({"iplm": [a_form("2027-01-01", "A" * forms.FILE_BYTES_MAX)]}, "line 1", "too_large"),
    ({"iplm": [{**a_form("2027-01-01", "A"), "note": "A" * BYTES_MAX}]}, "iplm 1", "too_large"),
    ({"iplm": [a_form("2027-01-01", "A"), a_form("20270101", "B")]}, "iplm 2", "same_day"),
    ({"sim": [a_form("2027-01-01", "A")]}, "sim 1", "no_sections"),
    ({"sim": [{**a_form("2027-01-01", "A"), "sections": list(SECTIONS)}]}, "sim 1, row 1", "unknown_value"),
])  # fmt: skip
def test_a_file_with_an_error_goes_in_not_even_in_part(tmp_path, content, place, what):
    with pytest.raises(MappingError) as refused:
        forms.take_in(Home(tmp_path / "home"), a_file(tmp_path, content))
    assert (refused.value.place, refused.value.what) == (place, what)
    assert not (tmp_path / "home").exists()


def test_every_error_has_words_in_both_languages():
    for what in mapping_words.ERRORS:
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
        told = "mappings-rusak.json tidak dipakai. iplm 1, baris 1: tidak ada angka bernama “visit”. Yang berlaku sebelumnya tetap dipakai."
        assert told in printed.missing
        assert "rusak" not in text_of(printed.pdf)
    finally:
        desk.close()


def test_what_sim_asks_and_in_which_order_is_data_too_and_ticks_outlive_another_order(tmp_path):
    desk = desk_in_december(tmp_path / "home")
    try:
        desk.book.save("activity", an_activity("Batik", "2026-11-09", n_total=7, strategy="of_a_later_list"))
        desk.book.save("advocacy", {"date": "2026-11-05", "form": "visit", "party": "Kepala desa"})
        desk.book.save("publication", {"date": "2026-11-06", "title": "Berita"})
        before = {row.value: row.key for entry in desk.reports.copy_entries("2026-11") for row in entry.rows if row.key}
        assert {"Batik", "Kepala desa", "Berita"} <= before.keys()
        rows = [{"id": "Dengan", "value": "advocacy.party"}, {"id": "Jumlah orang", "value": "activity.n_total"},
                {"id": "Nama", "value": "activity.title"}]  # fmt: skip
        changed = {**a_form("2026-11-30", ""), "sections": list(reversed(SECTIONS)), "rows": rows}
        forms.take_in(desk.home, a_file(tmp_path, {"sim": [changed]}))
        after = desk.reports.copy_entries("2026-11")
        assert [[(row.label, row.value) for row in entry.rows] for entry in after] == [
            [("Dengan", "Kepala desa")], [("Jumlah orang", "7"), ("Nama", "Batik")],
        ]  # fmt: skip
        assert [row.key for entry in after for row in entry.rows] == [before[value] for value in ("Kepala desa", "7", "Batik")]
        words = text_of(desk.reports.make("sim", "2026-11").pdf)
        assert words.index("Kepala desa") < words.index("Jumlah orang") < words.index("Batik")
        assert "Berita" not in words
    finally:
        desk.close()


def test_a_changed_form_is_taken_in_by_a_command(library, tmp_path):
    good = a_file(tmp_path, {"contest": [a_form("2027-01-01", "A")]})
    assert library("mapping", "add", str(good)) == (0, {"ok": True, "mappings": [{"form": "contest", "from": "2027-01-01", "rows": 1}]})
    bad = a_file(tmp_path, {"contest": [a_form("2027", "A")]})
    code, said = library("mapping", "add", str(bad))
    assert (code, said) == (1, {"ok": False, "error": "no_date", "place": "contest 1", "word": "2027"})
    assert forms.Forms(Home(tmp_path / "home")).in_year("contest", 2027).rows[0].label("id") == "A"
    code, said = library("mapping", "add", str(tmp_path / "none.json"))
    assert (code, said["error"]) == (1, "file")


def test_what_there_is_is_listed_and_what_a_file_brought_is_taken_away(library, tmp_path):
    library("mapping", "add", str(a_file(tmp_path, {"contest": [a_form("2027-01-01", "A")]})))
    a_file(tmp_path / "home" / "lists", [], "mappings-rusak.json")
    code, said = library("mapping", "list")
    assert (code, [(one["form"], one["from"], one["whence"], one["rows"]) for one in said["mappings"]]) == (0, [
        ("accreditation", "2022-01-01", "shipped", 9), ("contest", "2024-01-01", "shipped", 12), ("contest", "2027-01-01", "file", 1),
        ("iplm", "2025-01-01", "shipped", 9), ("sim", "2024-01-01", "shipped", 29),
    ])  # fmt: skip
    assert said["refused"] == [{"whence": "file", "name": "mappings-rusak.json", "error": "not_json", "place": "line 1", "word": ""}]
    for name, gone in (("contest@2027-01-01", "mappings-contest-2027-01-01.json"), ("mappings-rusak.json", "mappings-rusak.json")):
        assert library("mapping", "remove", name) == (0, {"ok": True, "removed": [gone]})
    assert (len(library("mapping", "list")[1]["mappings"]), list((tmp_path / "home" / "lists").iterdir())) == (4, [])
    code, said = library("mapping", "remove", "iplm@2025-01-01")
    assert (code, said["error"]) == (1, "unknown_mapping")
