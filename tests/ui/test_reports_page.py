"""Laporan: which month it opens on, and how another one is found by keyboard."""

import pytest
from PySide6.QtWidgets import QApplication

from desktop.ui.reports.reports_page import ReportsPage
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
