"""Laporan: which month it opens on, and how another one is found by keyboard."""

import pytest
from PySide6.QtWidgets import QApplication

from desktop.reports import sim_marks
from desktop.ui.kit.text import Text
from desktop.ui.reports.reports_page import COPY, ReportsPage
from desktop.ui.reports.sim_sheet import SimSheet
from tests.homes import an_activity
from tests.ui.hands import Hands
from tests.ui.screen import show


@pytest.fixture
def page(setting, qtbot):
    made = ReportsPage(setting)
    show(qtbot, made)
    return made


@pytest.mark.parametrize(("kind", "fields", "month"), [
    ("activity", an_activity(date_start="2026-10-03"), "Oktober 2026"),
    ("visit_day", {"date": "2026-10-03", "state": "open", "n_total": 3}, "Oktober 2026"),
    ("activity", an_activity(date_start="2026-11-03"), "November 2026"),
    ("activity", an_activity(date_start="2026-09-03"), "November 2026"),
])  # fmt: skip
def test_the_month_that_is_over_is_the_one_to_report(page, setting, kind, fields, month):
    setting.desk.book.save(kind, fields)
    page.arrive()
    assert month in page.truth.text()
    assert page.preview.pages > 0


def test_another_month_is_typed_or_reached_by_arrows_and_stays(page):
    page.arrive()
    hands = Hands()
    hands.type("sep")
    assert "September 2026" in page.truth.text()
    hands.press("↑")
    assert "Oktober 2026" in page.truth.text()
    assert QApplication.focusWidget().accessibleName() == "Bulan"
    page.arrive()
    assert "Oktober 2026" in page.truth.text()


@pytest.fixture
def copying(page, setting):
    """The copy sheet of October, with two entries of activities and one of advocacy."""
    for title in ("Pelatihan keripik", "Menanam sawi"):
        setting.desk.book.save("activity", an_activity(title=title, date_start="2026-10-03", n_total=12))
    setting.desk.book.save("advocacy", {"date": "2026-10-05", "form": "visit", "party": "Kepala desa"})
    page.arrive()
    assert page.copy.isHidden()
    page._choose(COPY)
    return lambda: _opened(page)


def _opened(page):
    page.copy.click()
    return page.window().findChildren(SimSheet)[-1]


def test_values_for_sim_are_copied_by_keyboard_and_stay_marked(copying):
    sheet, hands = copying(), Hands()
    assert [sheet.list.item(row).text().split()[1] for row in range(sheet.list.count())] == ["Pelatihan", "Menanam", "5"]
    hands.press("↓")
    hands.press("Tab")
    hands.press("Space")
    assert QApplication.clipboard().text() == "Menanam sawi"
    assert sheet.lines[0].copy.accessibleName() == "Disalin"
    sheet.leave()
    again = copying()
    assert again.list.item(1).text().startswith("1/")
    assert again.list.item(0).text().startswith("0/")
    again.list.setCurrentRow(1)
    assert [line.tick.isChecked() for line in again.lines].count(True) == 1
    again.lines[0].tick.click()
    again.leave()
    assert copying().list.item(1).text().startswith("0/")


def test_a_value_that_was_changed_after_copying_is_open_again(copying, setting):
    record = setting.desk.book.save("activity", an_activity(title="Batik", date_start="2026-10-01", place="Balai"))
    sheet = copying()
    for line in sheet.lines:
        line.copy.click()
    sheet.leave()
    setting.desk.book.save("activity", {"place": "Sekolah"}, record)
    again = copying()
    assert "Batik" in again.list.item(0).text()
    assert [line._row.value for line in again.lines if line._row.key and not line.tick.isChecked()] == ["Sekolah"]


def test_an_activity_that_is_copied_to_its_last_value_says_so_in_its_record(copying, setting):
    book = setting.desk.book
    record = book.save("activity", {"title": "Batik", "date_start": "2026-10-01"})
    sheet = copying()
    saves = lambda: [one.fields for one in book.history(record)][1:]  # noqa: E731  short and used here alone
    first, *others = (line for line in sheet.lines if line._row.key)
    for line in others:
        line.copy.click()
    assert saves() == []
    first.copy.click()
    assert saves() == [{"sim_copied_at": "2026-11-24"}]
    assert "Di SIM sejak 24 November 2026" in [one.text() for one in sheet.findChildren(Text)]
    sheet.leave()
    (setting.desk.home.folder / sim_marks.FILE).unlink()  # as on the other computer of the library
    other = copying()
    assert [other.list.item(row).text().split("  ")[0] for row in range(2)] == ["di SIM", "0/4"]
    assert other._said.text().startswith("2 dari ")
    first.tick.click()
    assert saves()[1:] == [{"sim_copied_at": None}]


def test_marks_that_make_no_sense_are_forgotten(tmp_path):
    (tmp_path / sim_marks.FILE).write_bytes(b"\0rubbish")
    assert sim_marks.load(tmp_path, "2026-10") == frozenset()
    for month in range(1, 13):
        for year in (2024, 2025, 2026):
            sim_marks.save(tmp_path, f"{year}-{month:02}", frozenset({"a"}))
    assert sim_marks.load(tmp_path, "2026-12") == {"a"}
    assert sim_marks.load(tmp_path, "2024-12") == frozenset()
