"""October is printed and signed, then corrected: Laporan and Home say so, the next print is Rev. 2, the first opens as it was."""

import pytest

from desktop.ui.home.home_page import HomePage
from desktop.ui.kit.surfaces import PressCard
from desktop.ui.kit.text import Text
from desktop.ui.reports import reports_page
from desktop.ui.reports.kept_part import KeptRow
from desktop.ui.reports.reports_page import ReportsPage
from tests.homes import an_activity
from tests.reports.paper import text_of
from tests.ui.screen import show


@pytest.fixture
def told(qtbot):
    """Waits until a widget shows these words; rows come and go with the loop."""

    def wait(widget, words: str) -> None:
        qtbot.waitUntil(lambda: words in " | ".join(one.text() for one in widget.findChildren(Text) if one.isVisibleTo(widget)))

    return wait


def test_a_report_that_changed_after_it_was_signed(setting, qtbot, told, tmp_path, monkeypatch):
    book, given = setting.desk.book, []
    monkeypatch.setattr(reports_page, "open_elsewhere", lambda _, __, pdf, name, ___: given.append((pdf, name)))
    record = book.save("activity", an_activity(date_start="2026-10-03"))
    page = ReportsPage(setting)
    show(qtbot, page)
    page.arrive("2026-10")
    part = page._choices.kept
    assert part.isHidden()
    page.save_to(tmp_path / "oktober.pdf")
    told(part, "Sudah dicetak | Rev. 1 · dicetak 24 November 2026")
    part.findChildren(KeptRow)[-1].tick.click()
    told(part, "Dicatat 24 November 2026")

    book.save("activity", {"n_total": 21}, record)
    page.arrive("2026-10")
    told(part.warning, "Berubah setelah ditandatangani | Peserta: 18 → 21\nYang tampil sekarang menjadi Rev. 2.")
    home = HomePage(setting)
    show(qtbot, home)
    home.arrive()
    need = next(one for one in home.findChildren(PressCard) if "Laporan Oktober berubah. Setelah ditandatangani" in one.accessibleName())
    with qtbot.waitSignal(home.go) as gone:
        need.click()
    assert gone.args == ["reports", "2026-10"]

    page.save_to(tmp_path / "oktober 2.pdf")
    assert "Rev. 2" in text_of((tmp_path / "oktober 2.pdf").read_bytes())
    assert part.warning.isHidden()
    told(part, "Sudah dicetak | Rev. 2 · dicetak")
    rows = [row for row in part.findChildren(KeptRow) if row.isVisibleTo(part)]
    assert [row.tick.isChecked() for row in rows[-2:]] == [False, True]
    rows[-1].open.click()
    assert given == [((tmp_path / "oktober.pdf").read_bytes(), "2026-10 Laporan bulanan, Rev. 1.pdf")]


def test_what_could_not_be_kept_is_told_and_what_was_saved_is_there(setting, qtbot, told, tmp_path):
    setting.desk.home.papers.write_bytes(b"in the way")
    page = ReportsPage(setting)
    show(qtbot, page)
    page.arrive("2026-10")
    page.save_to(tmp_path / "oktober.pdf")
    assert (tmp_path / "oktober.pdf").read_bytes() == page.preview.pdf
    assert "tidak dapat menyimpan salinan laporan ini" in page._errors.accessibleName()
    setting.desk.home.papers.unlink()
    page._errors._again.click()
    told(page._choices.kept, "Rev. 1 · dicetak")
