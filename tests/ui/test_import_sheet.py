"""A register of a spreadsheet comes into the log by the keyboard alone: a file, cells pasted, what is here already, all of it undone."""

from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QLabel

from desktop.jobs import Jobs
from desktop.store.rows import ActivityQuery
from desktop.ui.kit.toast import Toast
from desktop.ui.registers.import_sheet import ImportSheet
from desktop.ui.setting import Setting
from desktop.ui.window import Desktop
from tests.ui.hands import Hands
from tests.ui.screen import LISTS, show

HEADINGS = ("Hari", "Nama kegiatan", "Jumlah", "Tempat")
GOOD = 37


@pytest.fixture
def window(setting, qtbot):
    made = Desktop(setting)
    show(qtbot, made)
    made.show_place("activities")
    return made


def year(path: Path) -> Path:
    """Forty rows under a title, three of them not as they should be."""
    book = openpyxl.Workbook()
    book.active.append(("DAFTAR KEGIATAN",))
    book.active.append(HEADINGS)
    for number in range(GOOD):
        book.active.append((f"{number % 28 + 1}/{number // 28 + 1}/2025", f"Mendongeng {number}", 10 + number, "Balai"))
    for row in (("31/2/2025", "Batik", 4, ""), ("4/3/2025", "Menjahit", "dua", ""), ("5/3/2025", None, 9, "")):
        book.active.append(row)
    book.save(path)
    return path


def sheet_of(window: Desktop) -> ImportSheet:
    return window.findChildren(ImportSheet)[-1]


def states(sheet: ImportSheet) -> list[str]:
    """What stands in the last column, from the top."""
    model = sheet.check.preview.table.model()
    return [model.index(row, model.columnCount() - 1).data() for row in range(model.rowCount())]


def shown(part) -> list[str]:
    return [label.text() for label in part.findChildren(QLabel) if label.isVisible() and label.text()]


def count(setting) -> int:
    return setting.desk.book.activity_count(ActivityQuery())


@LISTS
def test_a_year_of_activities_comes_in_by_the_keyboard_and_goes_again(window, setting, qtbot, tmp_path):
    path, hands = year(tmp_path / "kegiatan.xlsx"), Hands()
    window._pages["activities"]._import.click()
    sheet = sheet_of(window)
    hands.press("Ctrl+O")
    (dialog,) = sheet.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(path))
    dialog.close()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    assert "0 baris akan masuk" in shown(sheet.check)
    assert any("“Tanggal”" in words for words in shown(sheet.check))
    hands.type("tang")  # the cursor stands in the first column: what it is
    assert states(sheet)[:4] == [
        "Hari: bukan tanggal seperti 3/11/2026", "Jumlah: bukan bilangan bulat mulai dari 0", "Nama kegiatan: belum ada", "Masuk",
    ]  # fmt: skip
    assert {f"{GOOD} baris akan masuk", "3 baris tidak masuk"} <= set(shown(sheet.check))
    sheet.check.copy.click()
    copied = QGuiApplication.clipboard().text().split("\n")
    assert [line.split("\t")[:2] for line in copied] == [
        list(HEADINGS[:2]),
        ["31/2/2025", "Batik"],
        ["4/3/2025", "Menjahit"],
        ["5/3/2025", ""],
    ]
    hands.press("Ctrl+Enter")
    assert count(setting) == GOOD
    toast = window.findChild(Toast)
    assert toast.accessibleName() == f"{GOOD} baris masuk, 3 baris tidak masuk."
    hands.press("Ctrl+Z")
    assert count(setting) == 0
    assert toast.accessibleName() == f"{GOOD} baris ada di tempat sampah."

    # The same file again: its columns are known now. And once more: its rows are.
    for rows in (GOOD, 0):
        window.show_place("import", "activity")
        sheet = sheet_of(window)
        sheet.read_file(path)
        assert sheet.take.isEnabled() == bool(rows)
        hands.press("Ctrl+Enter")
        assert count(setting) == GOOD
    assert states(sheet)[3:] == ["Tampaknya sudah ada"] * GOOD
    sheet.check.again.click()
    assert sheet.take.accessibleName() == f"Masukkan {GOOD} baris"

    # Later, from the sheet.
    sheet.back.click()
    (undo,) = (
        one for one in sheet.source.findChildren(type(sheet.back)) if one.isVisible() and one.accessibleName() == "Urungkan semuanya"
    )
    undo.setFocus()
    hands.press("Space")
    assert count(setting) == 0
    hands.press("Esc")
    assert not window.findChildren(ImportSheet)


def test_cells_without_headings_are_pasted_and_a_bad_file_is_told(window, setting, tmp_path):
    window.show_place("import", "visit_day")
    sheet, hands = sheet_of(window), Hands()
    bad = tmp_path / "lama.xls"
    bad.write_bytes(b"\xd0\xcf\x11\xe0" * 4)
    drop(sheet, bad)
    assert any("Excel lama" in words for words in shown(sheet.source))
    QGuiApplication.clipboard().setText("3/11/2025\t12\t5\n4/11/2025\t9\t\n")
    hands.press("Ctrl+V")
    assert list(sheet.check.columns.boxes) == ["A", "B", "C"]
    for heading, field in (("A", "date"), ("B", "n_total"), ("C", "n_total"), ("B", "n_male")):
        box = sheet.check.columns.boxes[heading]
        box.choose(field)
        box.activated.emit(box.currentIndex())
    assert sheet.check.columns.chosen() == {"A": "date", "B": "n_male", "C": "n_total"}  # a field has one column
    hands.press("Ctrl+Enter")
    assert [(day.n_total, day.n_male) for day in setting.desk.book.visit_month("2025-11")[2:4]] == [(5, 12), (None, 9)]


def test_what_is_stopped_has_not_come_in(window, setting, qtbot, tmp_path):
    jobs = Jobs()
    sheet = ImportSheet(Setting(setting.desk, jobs, setting.choices), window, "activity")
    sheet.begin()
    lines = "".join(f"{number % 28 + 1}/3/2025\tKelas {number}\t4\n" for number in range(3000))
    QGuiApplication.clipboard().setText(f"Tanggal\tNama kegiatan\tJumlah\n{lines}")
    sheet.read_pasted()
    qtbot.waitUntil(sheet.take.isVisible)
    sheet.take.click()
    qtbot.waitUntil(lambda: sheet.going.bar.value() > 0)
    sheet.cancel.click()
    qtbot.waitUntil(lambda: not sheet.going.is_under_way)
    assert count(setting) == 0
    assert any("Tidak ada yang masuk" in words for words in shown(sheet.check))
    sheet.leave()
    jobs.close()


def drop(sheet: ImportSheet, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    sheet.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier))
