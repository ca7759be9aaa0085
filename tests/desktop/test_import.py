"""Registers kept in a spreadsheet come in: whatever program wrote them, the good rows, once, and every other cell is named."""

import json
import zipfile
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from core.domain.fields import Field, FieldType
from desktop.cli import main
from desktop.registers.cells import WrongCell, value_of
from desktop.registers.reading import ROWS_MAX, RegisterError, read_register


@pytest.fixture
def library(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    """Runs a command in a library and returns (exit code, parsed JSON)."""

    def go(*words: object) -> tuple[int, dict]:
        code = main([*map(str, words), "--home", str(tmp_path / "home"), "--json"])
        return code, json.loads(capsys.readouterr().out)

    assert go("init", "--area", "64.03.09.2006", "--name", "Al-Fadhilah", "--person", "Sari")[0] == 0
    return go


def workbook(path: Path, *rows: tuple) -> Path:
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    book.save(path)
    return path


def test_a_register_with_titles_above_its_headings_comes_in_and_goes_again(library, tmp_path: Path):
    path = workbook(
        tmp_path / "buku tamu.xlsx",
        ("BUKU TAMU PERPUSTAKAAN",), (),
        ("No", "Tanggal", "Jumlah", "Laki-laki", "Perempuan"),
        (1, date(2026, 11, 3), 12, 5, 7), (2, "4/11/2026", "1.250", None, None), (3, "Kamis, 5 November 2026", 8.0, 3, 5),
        (4, "6/11/2026", "banyak", None, None), (5, None, 4, None, None),
    )  # fmt: skip
    code, said = library("import", path)
    assert (code, said["imported"], said["left_out"]) == (0, 3, ["No"])
    assert [(one["row"], one["heading"], one["reason"], one["shown"]) for one in said["wrong"]] == [
        (7, "Jumlah", "not_count", "banyak"), (8, "Tanggal", "needed", ""),
    ]  # fmt: skip
    code, said = library("import", path)
    assert (code, said["imported"]) == (1, 0)
    assert {one["reason"] for one in said["wrong"]} == {"day_recorded", "not_count", "needed"}
    assert library("import", "--undo") == (0, {"ok": True, "undone": 3})
    assert library("import", path)[1]["imported"] == 3


def test_checking_saves_nothing_and_a_day_counts_once_within_a_file(library, tmp_path: Path):
    path = tmp_path / "tamu.csv"
    path.write_bytes("Tanggal;Jumlah\r\n2026-11-03;4\r\n2026-11-03;9\r\n".encode("utf-8-sig"))
    _, said = library("import", path, "--check")
    assert (said["good"], said["imported"], [one["reason"] for one in said["wrong"]]) == (1, 0, ["day_recorded"])
    assert library("import", path)[1]["imported"] == 1


def test_what_a_column_is_needs_saying_once(library, tmp_path: Path):
    path = workbook(tmp_path / "kegiatan.xlsx", ("Hari", "Acara", "Hadir"), (date(2026, 11, 3), "=1+1 kelas", 12))
    assert library("import", path, "--kind", "activity")[1]["error"] == "no_columns"
    names = ("--column", "Hari=date_start", "--column", "Acara=title", "--column", "Hadir=n_total")
    assert library("import", path, "--kind", "activity", *names)[1]["imported"] == 0  # a formula that was never counted is empty
    workbook(path, ("Hari", "Acara", "Hadir"), (date(2026, 11, 3), "Kelas #1 *batik*", 12))
    assert library("import", path, "--kind", "activity")[1]["imported"] == 1
    assert library("log", "list")[1]["activities"][0]["title"] == "Kelas #1 *batik*"
    assert library("import", path, "--kind", "activity", "--column", "Hari=review")[1]["error"] == "unknown_field"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("separator", [";", ",", "\t"])
def test_any_dress_of_csv_is_read(tmp_path: Path, encoding: str, separator: str):
    path = tmp_path / "a.csv"
    path.write_bytes(f'Tanggal{separator}Catatan\n\n2026-11-03{separator}"Kafé, ""baru"";\nya"\n'.encode(encoding))
    assert [cells for _, cells in read_register(path).rows] == [("Tanggal", "Catatan"), ("2026-11-03", 'Kafé, "baru";\nya')]


def test_merged_cells_and_a_million_empty_rows_are_no_rows(tmp_path: Path):
    book = openpyxl.Workbook()
    book.active.append(("Tanggal", "Jumlah"))
    book.active.append(("2026-11-03", 4))
    book.active.merge_cells("A2:A4")
    book.active.cell(1_048_576, 1).value = " "
    book.save(tmp_path / "a.xlsx")
    assert [number for number, _ in read_register(tmp_path / "a.xlsx").rows] == [1, 2]


def test_macros_are_never_looked_at(tmp_path: Path):
    path = workbook(tmp_path / "a.xlsm", ("Tanggal",), ("2026-11-03",))
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("xl/vbaProject.bin", b"Sub AutoOpen")
    assert len(read_register(path).rows) == 2


def bomb(path: Path) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive, archive.open("xl/worksheets/sheet1.xml", "w") as part:
        for _ in range(301):
            part.write(bytes(1_000_000))


def cut(path: Path) -> None:
    whole = workbook(path, ("Tanggal",), ("2026-11-03",)).read_bytes()
    path.write_bytes(whole[: len(whole) // 2])


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (bomb, "too_large"), (cut, "damaged"),
        (lambda path: path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), "old_format"),
        (lambda path: path.write_bytes(b"\x00\x01\x02\n" * 9), "damaged"), (lambda path: path.write_bytes(b""), "empty"),
        (lambda path: path.write_text("Tanggal\n" + "x\n" * ROWS_MAX), "too_many_rows"),
        (lambda path: path.write_text('a;"' + "x" * 200_000), "damaged"),
    ],
)  # fmt: skip
def test_a_file_that_cannot_be_a_register_is_refused(tmp_path: Path, make, code: str):
    make(tmp_path / "a.xlsx")
    with pytest.raises(RegisterError) as refused:
        read_register(tmp_path / "a.xlsx")
    assert refused.value.code == code


@pytest.mark.parametrize(
    ("type", "cell", "value"),
    [
        ("rupiah", "Rp 1.250.000,00", 1_250_000), ("rupiah", "250000", 250_000), ("count", 3.0, 3), ("count", "7.00", 7),
        ("time", "9.05 WITA", "09:05"), ("month", "November 2026", "2026-11"), ("month", date(2026, 11, 1), "2026-11"),
        ("date", "03-11-2026", "2026-11-03"), ("date", "3 Nov 2026", "2026-11-03"), ("yes_no", "Tidak", False), ("text", 12.0, "12"),
    ],
)  # fmt: skip
def test_a_cell_is_read_as_people_write_it(type: str, cell: object, value: object):
    assert value_of(Field("x", FieldType(type)), cell) == value


@pytest.mark.parametrize(
    ("type", "cell"),
    [
        ("count", "12 orang"), ("count", 2.5), ("count", -1), ("count", "1,250"), ("count", True), ("date", "11/13/2026"),
        ("date", "3/11/26"), ("date", 46000), ("date", "31 Februari 2026"), ("time", "25.00"), ("yes_no", "mungkin"), ("code", "?"),
    ],
)  # fmt: skip
def test_what_could_be_read_in_two_ways_is_never_guessed(type: str, cell: object):
    with pytest.raises(WrongCell):
        value_of(Field("x", FieldType(type)), cell)
