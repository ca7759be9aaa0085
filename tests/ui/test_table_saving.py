"""'Simpan Excel': the same button on every page, found from the palette; what is shown is what is written."""

from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from desktop.store.errors import KnownError
from desktop.ui.reports.reports_page import ANNUAL, RECEIPT
from desktop.ui.table_saving import TableButton
from desktop.ui.window import Desktop
from tests.homes import an_activity
from tests.ui.screen import LISTS, press, show, type_words

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(setting, qtbot, tmp_path):
    book = setting.desk.book
    for title, day in (("Batik", "2026-11-02"), ("Kompos", "2026-11-05"), ("Kompos lama", "2025-10-01")):
        book.save("activity", an_activity(title=title, date_start=day))
    book.save_visit_day("2026-11-02", {"n_total": 12})
    book.save_visit_day("2025-11-02", {"n_total": 9})
    book.save("visit_group", {"date": "2026-11-12", "name": "SDN 1", "n_total": 31})
    book.save("problem", {"title": "Listrik padam", "since": "2026-11-03"})
    book.save("problem", {"title": "Atap bocor", "since": "2026-11-04"})
    setting.choices.table_folder = str(tmp_path)
    made = Desktop(setting)
    show(qtbot, made, 1366, 728)
    return made


def button(window: Desktop) -> TableButton:
    assert window.present is not None
    return next(one for one in window.present.findChildren(TableButton) if one.isVisible())


def saved(window: Desktop, ending: str = "") -> Path:
    """Takes what the dialog offers."""
    (dialog,) = window.present.findChildren(QFileDialog)
    path = Path(dialog.selectedFiles()[0])
    path = path.with_suffix(ending or path.suffix)
    dialog.fileSelected.emit(str(path))
    dialog.reject()
    QApplication.sendPostedEvents(dialog, QEvent.Type.DeferredDelete)
    return path


@LISTS
def test_the_palette_leads_to_the_dialog_and_the_filter_that_is_shown_is_saved(window, qtbot, setting, tmp_path):
    window.show_place("activities", {"month": "2026-11"})
    press(qtbot, Qt.Key.Key_K, CTRL)
    type_words(qtbot, "kegiatan excel")
    press(qtbot, Qt.Key.Key_Return)
    path = saved(window)
    assert path == tmp_path / "Kegiatan 2026-11.xlsx"
    rows = list(load_workbook(path)["Kegiatan"].iter_rows(values_only=True))
    assert [row[0] for row in rows] == ["Nama kegiatan", "Kompos", "Batik"]
    assert window._toast._words.text() == f"Tersimpan: {path}"
    assert window._toast._show_file.isVisible()
    assert setting.choices.table_folder == str(tmp_path)


@LISTS
def test_each_page_offers_its_own_lists(window, tmp_path):
    window.show_place("problems")
    window.present.list._search.setText("atap")
    window.present.list.ask()
    button(window).click()
    lines = saved(window, ".csv").read_text(encoding="utf-8-sig").splitlines()
    assert len(lines) == 2
    assert "Atap bocor" in lines[1]
    window.show_place("notes")
    button(window).click()
    assert len(load_workbook(saved(window)).sheetnames) == 12
    window._setting.desk.book.save("staff", {"name": "Budi"})
    window.show_place("notes", {"kind": "staff"})
    button(window).click()
    assert load_workbook(saved(window)).sheetnames == ["Pengelola", "Kode"]
    window.show_place("materials")
    button(window).click()
    assert next(load_workbook(saved(window))["Bahan belajar"].iter_rows(values_only=True))[0] == "Judul"
    window.show_place("visits")
    month, year, everything = window.present._tables()
    button(window).save_to(tmp_path / "bulan.csv", month)
    stacked = (tmp_path / "bulan.csv").read_text(encoding="utf-8-sig").split("\n\n")
    assert [part.split("\n")[0] for part in stacked] == ["Kunjungan", "Rombongan"]
    for table, rows in ((year, 1), (everything, 2)):
        button(window).save_to(tmp_path / "k.xlsx", table)
        assert load_workbook(tmp_path / "k.xlsx")["Kunjungan"].max_row == rows + 1
    assert (month.words, year.words, everything.words) == ("November 2026", "2026", "Semua kunjungan")


@LISTS
def test_the_report_that_is_shown_is_saved_under_its_name(window, tmp_path):
    window.show_place("reports")
    window.present._choose(ANNUAL)
    button(window).click()
    path = saved(window)
    assert path.name == "Laporan tahunan 2026.xlsx"
    assert load_workbook(path)["Laporan"]["B2"].value.startswith("LAPORAN TAHUNAN")
    window.present._choose(RECEIPT)
    assert not any(one.isVisible() for one in window.present.findChildren(TableButton))


def test_what_cannot_be_written_is_said_and_leaves_nothing(window, tmp_path):
    window.show_place("activities")
    told: list[Exception] = []
    window.present.trouble.connect(told.append)
    (table,) = button(window)._offers()
    (tmp_path / ".penuh.xlsx.part").symlink_to("/dev/full")
    for path in (tmp_path / "gone" / "a.xlsx", tmp_path / "penuh.xlsx"):
        button(window).save_to(path, table)
        assert not path.exists()
    assert [error.code for error in told if isinstance(error, KnownError)] == ["folder_gone", "disk_full"]
    button(window).save_to(tmp_path / "tanpa akhiran", table)
    assert (tmp_path / "tanpa akhiran.xlsx").exists()
