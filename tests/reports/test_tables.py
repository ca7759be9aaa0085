"""Lists of the log as XLSX and CSV."""

import csv
from datetime import datetime, time
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from core.domain.kinds import KINDS
from core.domain.lists import shipped_lists
from core.field_words import field_label
from core.protocol.hashes import blob_hash
from desktop.assembly import Desk
from desktop.cli import main
from desktop.reports.tables import TABLES
from desktop.store import blobs
from desktop.store.errors import KnownError
from tests.homes import an_activity, open_desk

DANGEROUS = ("=1+1", "+62812", "-5 kursi", "@SUM(A1)", "\t=1", "\r=1")


@pytest.fixture
def desk(tmp_path: Path):
    desk = open_desk(tmp_path / "home")
    yield desk
    desk.close()


def test_dates_times_and_numbers_are_real_and_codes_are_labels(desk: Desk, tmp_path: Path):
    ages = [1, None, 0, 5, 10, 2]
    told = {"time_start": "08.30", "cost": 150_000, "outside_library": True, "partner_ids": ["PKK", "Bidan"]}
    desk.book.save("activity", an_activity(n_age=ages, **told))
    row = row_of(desk, "activity", tmp_path)
    assert row["Tanggal"] == datetime.fromisoformat("2026-11-21")
    assert row["Mulai pukul"] == time(8, 30)
    assert (row["Jumlah"], row["Biaya (Rp)"], row["Di luar perpustakaan"]) == (18, 150_000, "Ya")
    assert row["Bidang"] == shipped_lists().label("activity_theme", "economy", "id") != "economy"
    assert [value for heading, value in row.items() if heading.startswith("Usia: ")] == ages
    assert row["Mitra"] == "PKK; Bidan"


def test_months_are_dates_and_counts_of_unknown_codes_are_summed(desk: Desk, tmp_path: Path):
    desk.book.save("collection_month", {"month": "2026-10", "copies": {"children": 7, "maps": 2, "globes": 1}})
    row = row_of(desk, "collection_month", tmp_path)
    assert row["Bulan"] == datetime.fromisoformat("2026-10-01")
    assert (row["Eksemplar: Anak"], row["Eksemplar: Remaja"], row["Eksemplar: di luar daftar"]) == (7, None, 3)


def test_the_heading_row_stays_and_filters_and_codes_stand_on_their_own_sheet(desk: Desk, tmp_path: Path):
    desk.book.save("problem", {"title": "Listrik padam", "category": "internet"})
    book = workbook(desk, ["problem"], tmp_path)
    sheet = book["Kendala"]
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref == sheet.dimensions
    assert sheet["A1"].font.bold
    codes = [tuple(cell.value for cell in row) for row in book["Kode"].iter_rows()]
    assert codes[0] == ("Kolom", "Kode", "Label")
    assert (field_label("status", "problem", "id"), "to_plm", "Dibawa ke PLM") in codes


@pytest.mark.parametrize("text", DANGEROUS)
def test_text_of_the_log_is_never_a_formula(desk: Desk, tmp_path: Path, text: str):
    desk.book.save("activity", an_activity(title=text, partner_ids=["#N/A"]))
    sheet = workbook(desk, ["activity"], tmp_path)["Kegiatan"]
    assert {cell.data_type for cell in sheet[2] if cell.value is not None} == {"s", "d", "n"}
    assert sheet["A2"].value == text
    assert lines_of(desk, "activity", tmp_path)[1][0] == f"'{text}"


def test_characters_that_no_sheet_may_hold_are_left_out(desk: Desk, tmp_path: Path):
    desk.book.save("activity", an_activity(title="\x00=Buku\x07\uffff; \"baru\"\nبرنامج 📚"))
    kept = "=Buku; \"baru\"\nبرنامج 📚"
    assert workbook(desk, ["activity"], tmp_path)["Kegiatan"]["A2"].value == kept
    assert lines_of(desk, "activity", tmp_path)[1][0] == f"'{kept}"


def test_a_csv_has_semicolons_its_mark_and_dates_that_spreadsheets_know(desk: Desk, tmp_path: Path):
    desk.book.save("ict_month", {"month": "2026-10", "hours": 66})
    desk.book.save("plan", {"title": "Batik", "date_start": "2026-12-05", "time_start": "09:00"})
    desk.tables.write_csv("plan", tmp_path / "plan.csv", language="en")
    content = (tmp_path / "plan.csv").read_bytes()
    assert content.startswith(b"\xef\xbb\xbfWhat is planned;Date;Time;")
    assert b"\r\nBatik;2026-12-05;09:00;" in content
    assert content.count(b"\n") == content.count(b"\r\n") == 2
    assert lines_of(desk, "ict_month", tmp_path)[1][0] == "2026-10"


def test_every_list_has_as_many_rows_as_the_log_and_words_above_all_columns(desk: Desk, tmp_path: Path):
    desk.book.save_all("activity", [an_activity(title=f"Kelas {n}") for n in range(7)])
    desk.book.delete(desk.book.save("activity", an_activity(title="Salah ketik")))
    desk.book.save_visit_day("2026-11-20", {"n_total": 12, "occupations": {"farmer": 3}})
    desk.book.save("visit_group", {"date": "2026-11-20", "name": "SDN 1", "n_total": 30})
    desk.book.delete(desk.book.save("staff", {"name": "Budi"}))
    book = workbook(desk, list(TABLES), tmp_path)
    assert len(book.sheetnames) == len(TABLES) + 1
    with desk.store.reading() as connection:
        counting = "SELECT count(*) FROM record WHERE kind = ? AND deleted = 0"
        counted = [connection.exec_driver_sql(counting, (kind,)).scalar_one() for kind in TABLES]
    assert [book[name].max_row - 1 for name in book.sheetnames[:-1]] == counted
    assert counted[:3] == [7, 1, 1]
    for name, kind in zip(book.sheetnames, TABLES, strict=False):
        headings = [cell.value for cell in book[name][1]]
        assert len(set(headings)) == len(headings), name
        assert not {heading.partition(":")[0] for heading in headings} & set(KINDS[kind].fields), name


def test_a_story_leaves_with_a_permission_only_and_by_initials(desk: Desk, tmp_path: Path):
    activity = desk.book.save("activity", an_activity())
    told = {"date": "2026-11-01", "before": "Belum bekerja", "after": "Berjualan", "person": "Bu Rina Wati", "activities": [activity]}
    permitted = desk.book.save("story", {**told, "title": "Ke pasar", "consent": "written"})
    desk.book.save("story", {**told, "title": "Atas nama", "consent": "spoken", "name_agreed": True})
    refused = desk.book.save("story", {**told, "title": "Rahasia"})
    desk.stories.add_later(permitted, 3, "2026-11-20", "Masih berjualan", None)
    desk.stories.add_later(refused, 3, "2026-11-20", "Rahasia juga", None)
    stories = lines_of(desk, "story", tmp_path)
    assert sorted((row[0], row[2]) for row in stories[1:]) == [("Atas nama", "Bu Rina Wati"), ("Ke pasar", "Bu R.W.")]
    assert "Pelatihan keripik pisang" in stories[1]
    later = lines_of(desk, "story_later", tmp_path)
    assert [row[0] for row in later[1:]] == ["Ke pasar"]
    assert "Rahasia" not in str(stories + later)


def test_a_period_takes_its_days_alone(desk: Desk, tmp_path: Path):
    for day in ("2025-12-31", "2026-10-31", "2026-11-01", "2026-11-30"):
        desk.book.save("activity", an_activity(date_start=day))
    path = tmp_path / "list.csv"
    assert [desk.tables.write_csv("activity", path, period) for period in ("2026-11", "2026", "")] == [2, 3, 4]


@pytest.mark.parametrize("name", ["list.xlsx", "list.csv"])
def test_a_full_disk_leaves_the_older_file_whole(desk: Desk, tmp_path: Path, name: str):
    path = tmp_path / name
    path.write_bytes(b"older")
    path.with_name(f".{name}.part").symlink_to("/dev/full")
    with pytest.raises(KnownError, match=r"^disk_full"):
        write(desk, path)
    assert path.read_bytes() == b"older"
    assert [one.name for one in tmp_path.iterdir() if one.is_file()] == [name]


@pytest.mark.parametrize("name", ["list.xlsx", "list.csv"])
def test_a_folder_that_is_not_there_is_named(desk: Desk, tmp_path: Path, name: str):
    with pytest.raises(KnownError, match=r"^folder_gone"):
        write(desk, tmp_path / "none" / name)


def test_the_command_writes_one_list_or_all_and_says_how_many(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    home = tmp_path / "home"
    desk = open_desk(home)
    desk.book.save("activity", an_activity())
    desk.close()
    path = tmp_path / "semua.xlsx"
    assert main(["export", "all", "2026", "-o", str(path), "--home", str(home)]) == 0
    assert capsys.readouterr().out == f"1 baris ditulis: {path}\n"
    assert load_workbook(path).sheetnames[0] == "Kegiatan"
    assert main(["export", "activity", "2025-01", "-o", str(tmp_path / "a.csv"), "--home", str(home)]) == 0
    assert main(["export", "all", "-o", str(tmp_path / "a.csv"), "--home", str(home)]) == 1
    capsys.readouterr()
    assert main(["export", "all", "-o", str(tmp_path / "x/a.xlsx"), "--home", str(home)]) == 1
    assert capsys.readouterr().err.startswith("Folder tempat berkas ini akan ditulis tidak ada.")


def write(desk: Desk, path: Path) -> None:
    if path.suffix == ".csv":
        desk.tables.write_csv("activity", path)
    else:
        desk.tables.write_xlsx(["activity"], path)


def workbook(desk: Desk, kinds: list[str], folder: Path) -> Any:
    desk.tables.write_xlsx(kinds, folder / "list.xlsx")
    return load_workbook(folder / "list.xlsx")


def row_of(desk: Desk, kind: str, folder: Path) -> dict[str, object]:
    sheet = workbook(desk, [kind], folder).worksheets[0]
    return dict(zip(*([cell.value for cell in row] for row in sheet.iter_rows()), strict=True))


def lines_of(desk: Desk, kind: str, folder: Path) -> list[list[str]]:
    desk.tables.write_csv(kind, folder / "list.csv")
    with (folder / "list.csv").open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file, delimiter=";"))


def test_the_shelf_says_where_files_are_and_how_often_they_were_handed_out(desk: Desk, tmp_path: Path):
    blob = blobs.keep(desk.home, b"lele")
    lele = desk.book.save("own_material", {"title": "=Budidaya lele", "blob": blob, "size": 2_400_000, "kind_of": "pdf", "pages": 24})
    desk.book.save("own_material", {"title": "Aneka keripik", "blob": blob_hash(b"elsewhere"), "size": 9, "audience": ["farmers"]})
    desk.shelf.count(lele, "phone", 5)
    desk.shelf.keep_counts()
    headings, *rows = workbook(desk, ["material"], tmp_path)["Bahan belajar"].iter_rows(values_only=True)
    told = [dict(zip(headings, row, strict=True)) for row in rows]
    assert [one["Judul"] for one in told] == ["=Budidaya lele", "Aneka keripik"]
    assert [(one["Ukuran (MB)"], one["Halaman"], one["Disalin ke HP"], one["Dibuka"]) for one in told] == [(2.4, 24, 5, 0), (0, None, 0, 0)]
    assert (told[1]["Berkas"], told[1]["Untuk siapa"], told[1]["Dari"]) == ("Di laptop lain perpustakaan", "Petani", "Perpustakaan ini")
    desk.tables.write(["material"], tmp_path / "rak.csv", period="2025", records=[lele])
    (line,) = (tmp_path / "rak.csv").read_text(encoding="utf-8-sig").splitlines()[1:]
    assert line.startswith("'=Budidaya lele;")
    assert line.endswith(";0;0;0")
