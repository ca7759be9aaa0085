"""Papers as XLSX and CSV: what is printed and nothing else, numbers as numbers, days as days."""

import csv
from datetime import datetime

import pytest
from openpyxl import load_workbook

from core import locale_id
from desktop.cli import main
from desktop.reports.written import Written
from desktop.store.errors import KnownError
from tests.homes import open_desk
from tests.reports.months import desk_in_december, small_month
from tests.reports.paper import read

KINDS = {
    "monthly": "2026-11", "annual": "2026", "visits": "2026", "problems": "2026-11", "iplm": "2026", "contest": "2026",
    "accreditation": "2026", "sim": "2026-11",
}  # fmt: skip
OWN = {"Isian", "Isi", "No."}  # above what has no headings on paper
FORMULA = "=HYPERLINK(1) +62812"


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory):
    made = desk_in_december(tmp_path_factory.mktemp("home"), services=["reference", "ict"], members=1_280)
    small_month(made)
    book = made.book
    book.save("advocacy", {"date": "2026-11-12", "form": "audience", "party": FORMULA, "results": ["money"], "amount": 5_000_000})
    book.save("partnership", {"name": "Puskesmas", "date_start": "2026-11-01"})
    book.save("collection_month", {"month": "2026-11", "titles": {"children": 1312}, "added": {"children": 12}, "n_loaned": 96})
    book.save("problem", {"title": "Listrik padam", "since": "2026-11-03", "status": "to_shm", "tried": "Senter " * 50})
    book.save("budget", {"year": 2026, "fund_source": "village_fund", "planned": 8_000_000, "spent": 3_000_000})
    yield made
    made.close()


@pytest.mark.parametrize("kind", KINDS)
def test_every_word_and_number_of_the_tables_stands_on_the_paper(desk, kind):
    printed = "".join(page.solid for page in read(desk.reports.make(kind, KINDS[kind]).pdf)).casefold()
    cover, *tables = desk.reports.tables(kind, KINDS[kind])
    for table in tables:
        for row in (table.headings, *table.rows, *([table.total] if table.total else [])):
            assert len(row) == len(table.headings)
            for cell in row:
                if isinstance(cell, str) and table.title != "Keterangan" and cell not in OWN:
                    assert "".join(cell.split()).casefold() in printed, (table.title, cell)
    assert "".join(str(cover.rows[0][1]).split()).casefold() in printed


def test_numbers_days_and_shares_are_real_and_text_is_never_a_formula(desk, tmp_path):
    path = tmp_path / "laporan.xlsx"
    desk.reports.write_tables("annual", "2026", path)
    book = load_workbook(path)
    annex = book["Lampiran. Kegiatan selama setah"]
    assert annex.freeze_panes == "A2"
    days = [row[1].value for row in annex.iter_rows(min_row=2) if isinstance(row[0].value, int)]
    assert days
    assert all(isinstance(day, datetime) for day in days)
    total = [cell.value for cell in annex[annex.max_row]]
    assert total[-1] == sum(row[-1].value or 0 for row in annex.iter_rows(min_row=2, max_row=annex.max_row - 1))
    assert annex.auto_filter.ref.endswith(str(annex.max_row - 1))
    budget = book["BAB V. Anggaran"]
    assert [cell.value for cell in budget[2]][3:] == [8_000_000, 3_000_000, 0.375]
    assert [cell.number_format for cell in budget[2]][3:] == ["#,##0", "#,##0", "0%"]
    desk.reports.write_tables("monthly", "2026-11", path)
    won = load_workbook(path)["F. Advokasi dan Kemitraan"]
    assert [(cell.data_type, cell.value) for cell in won[3]][3] == ("s", FORMULA)


def test_what_was_cut_for_paper_is_whole_and_what_is_not_known_is_empty(desk):
    (problems,) = (one for one in desk.reports.tables("problems", "2026-11") if one.total == [] and len(one.headings) > 5)
    tried = problems.rows[0][5]
    assert isinstance(tried, Written)
    assert (len(tried), tried.value) == (200, ("Senter " * 50).strip())
    months = next(one for one in desk.reports.tables("annual", "2026") if one.title == "Bulan demi bulan")
    assert [cell.value for cell in months.rows[0][1:]] == [None] * 9
    assert str(months.rows[0][1]) == "–"


def test_a_csv_has_the_tables_below_one_another(desk, tmp_path):
    path = tmp_path / "laporan.csv"
    titles = desk.reports.write_tables("monthly", "2026-11", path)
    with path.open(encoding="utf-8-sig", newline="") as file:
        lines = list(csv.reader(file, delimiter=";"))
    starts = [0, *(place + 1 for place, line in enumerate(lines) if not line)]
    assert [lines[place][0] for place in starts] == titles
    assert ["Masa", "Bulan November 2026"] in lines
    average = desk.reports.numbers("2026-11").average
    assert ["Rata-rata per hari buka", locale_id.number(average, "id", 1)] in lines
    assert f"'{FORMULA}" in [cell for line in lines for cell in line]


def test_the_command_takes_the_ending_and_refuses_what_is_about_one_record(tmp_path, capsys):
    open_desk(tmp_path / "home").close()
    home = ["--home", str(tmp_path / "home")]
    assert main(["report", "visits", "2026-11", "-o", str(tmp_path / "v.XLSX"), *home]) == 0
    assert capsys.readouterr().out == f"Laporan ditulis: {tmp_path / 'v.XLSX'}\n"
    assert load_workbook(tmp_path / "v.XLSX").sheetnames[:2] == ["Laporan", "REKAP KUNJUNGAN"]
    assert main(["report", "attendance", "-o", str(tmp_path / "a.csv"), *home]) == 1
    assert capsys.readouterr().err.startswith("Kertas ini tentang satu catatan")


@pytest.mark.parametrize("name", ["a.xlsx", "a.csv"])
def test_a_full_disk_leaves_the_older_table_whole(desk, tmp_path, name):
    path = tmp_path / name
    path.write_bytes(b"older")
    path.with_name(f".{name}.part").symlink_to("/dev/full")
    with pytest.raises(KnownError, match=r"^disk_full"):
        desk.reports.write_tables("visits", "2026-11", path)
    assert path.read_bytes() == b"older"
