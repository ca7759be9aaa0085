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
from desktop.registers.reading import ROWS_MAX, Formula, RegisterError, read_pasted, read_register


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
    said = library("import", path, "--kind", "activity", *names)[1]
    assert [(one["heading"], one["reason"], one["shown"]) for one in said["wrong"]] == [("Acara", "not_counted", "=1+1 kelas")]
    workbook(path, ("Hari", "Acara", "Hadir"), (date(2026, 11, 3), "Kelas #1 *batik*", 12))
    assert library("import", path, "--kind", "activity")[1]["imported"] == 1
    assert library("log", "list")[1]["activities"][0]["title"] == "Kelas #1 *batik*"
    assert library("import", path, "--kind", "activity", "--column", "Hari=review")[1]["error"] == "unknown_field"


def test_what_seems_to_be_here_already_stays_out(library, tmp_path: Path):
    path = workbook(tmp_path / "a.xlsx", ("Tgl", "Kegiatan", "Jumlah"), ("3/11/2026", "Kelas batik", 12), ("4/11/2026", "Kelas batik", 9))
    assert library("import", path, "--kind", "activity")[1]["imported"] == 2
    workbook(path, ("Tgl", "Kegiatan", "Jumlah"), ("3/11/2026", "KELAS  batik", 11), ("5/11/2026", "Kelas batik", 9))
    code, said = library("import", path, "--kind", "activity")
    assert (code, said["imported"], said["here"], said["wrong"]) == (0, 1, 1, [])
    assert library("import", path, "--kind", "activity", "--again")[1]["imported"] == 2
    figures = workbook(tmp_path / "b.xlsx", ("Bulan", "Anggota baru laki-laki"), ("November 2026", 4), ("11/2026", 5))
    said = library("import", figures, "--kind", "collection_month", "--column", "Anggota baru laki-laki=n_new_male")[1]
    assert (said["imported"], [one["reason"] for one in said["wrong"]]) == (1, ["month_recorded"])


def test_men_and_women_alone_are_a_day_of_visitors(library, tmp_path: Path):
    path = workbook(tmp_path / "a.xlsx", ("Tanggal", "L", "P"), ("3/11/2026", 5, 7), ("4/11/2026", None, None))
    said = library("import", path)[1]
    assert (said["imported"], [(one["row"], one["field"], one["reason"]) for one in said["wrong"]]) == (1, [(3, "n_total", "needed")])


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
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


def test_formulas_count_as_their_last_result_and_are_named_without_one(tmp_path: Path):
    path = workbook(tmp_path / "a.xlsx", ("Tanggal", "Jumlah", "Catatan"), ("2026-11-03", "=4+8", "=1/0"))
    with zipfile.ZipFile(path) as before:
        parts = {name: before.read(name) for name in before.namelist()}
    sheet = parts["xl/worksheets/sheet1.xml"].decode()
    assert type(read_register(path).rows[1][1][1]) is Formula
    # As Excel saves it: the results beside the formulas; and a size of the sheet that is wrong, as other programs write it.
    sheet = sheet.replace("<f>4+8</f><v></v>", "<f>4+8</f><v>12</v>").replace("<f>4+8</f><v />", "<f>4+8</f><v>12</v>")
    sheet = sheet.replace('<dimension ref="A1:C2"', '<dimension ref="A1"')
    with zipfile.ZipFile(path, "w") as after:
        for name, content in (parts | {"xl/worksheets/sheet1.xml": sheet.encode()}).items():
            after.writestr(name, content)
    _, (_, cells) = read_register(path).rows
    assert (cells[1], type(cells[2])) == (12, Formula)
    with pytest.raises(WrongCell, match="formula_failed"):
        value_of(Field("x", FieldType("text")), "#DIV/0!")


def test_a_file_that_excel_has_open_is_read_as_it_was_saved_or_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    path = workbook(tmp_path / "a.xlsx", ("Tanggal",), ("2026-11-03",))
    assert not read_register(path).is_open
    (tmp_path / "~$a.xlsx").write_bytes(b"Sari")
    assert read_register(path).is_open

    def held(*_: object) -> None:
        raise PermissionError(13, "held")  # what Windows says of it

    monkeypatch.setattr(Path, "open", held)
    with pytest.raises(RegisterError, match="register_held"):
        read_register(path)
    with pytest.raises(RegisterError, match="register_gone"):
        read_register(tmp_path / "gone.xlsx")


def test_cells_of_the_clipboard_and_a_csv_that_names_its_separator(tmp_path: Path):
    assert read_pasted('Tanggal\tCatatan\r\n3/11/2026\t"dua\nbaris, ""besar"""\r\n').rows[1][1] == ("3/11/2026", 'dua\nbaris, "besar"')
    (tmp_path / "a.csv").write_text("sep=;\nTanggal;Catatan, dan lain-lain\n2026-11-03;a, b\n")
    assert read_register(tmp_path / "a.csv").rows[1] == (3, ("2026-11-03", "a, b"))
    (tmp_path / "b.csv").write_text("BUKU TAMU; 2026\nTanggal,Jumlah\n2026-11-03,4\n2026-11-04,5\n")
    assert read_register(tmp_path / "b.csv").rows[1] == (2, ("Tanggal", "Jumlah"))


def no_book(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("content.xml", "<office/>")


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
        (no_book, "register_other"), (lambda path: path.write_bytes(b"%PDF-1.7"), "register_other"),
        (lambda path: path.write_text("<html><table><tr><td>Tanggal</td></tr></table></html>"), "register_other"),
        (bomb, "register_too_large"), (cut, "register_damaged"),
        (lambda path: path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), "register_old"),
        (lambda path: path.write_bytes(b"\x00\x01\x02\n" * 9), "register_damaged"), (lambda path: path.write_bytes(b""), "register_empty"),
        (lambda path: path.write_text("Tanggal\n" + "x\n" * ROWS_MAX), "register_rows"),
        (lambda path: path.write_text('a;"' + "x" * 200_000), "register_damaged"),
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
