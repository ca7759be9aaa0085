"""Angka by keyboard: from Home to a figure, to the records behind it, to one of them, and back where she was."""

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from desktop.ui.activities.activity_page import ActivityPage
from desktop.ui.figures.behind_sheet import BehindSheet
from desktop.ui.figures.figures_page import FiguresPage
from desktop.ui.kit.states import ErrorStrip
from desktop.ui.kit.surfaces import PressCard
from desktop.ui.settings.settings_page import SettingsPage
from desktop.ui.visits.visits_page import VisitsPage
from desktop.ui.window import Desktop
from tests.homes import an_activity
from tests.ui.hands import Hands
from tests.ui.screen import show


def test_every_figure_leads_to_its_records_and_each_record_to_its_page(setting, qtbot):
    book = setting.desk.book
    book.save("activity", an_activity(title="Kelas komputer", date_start="2026-11-02", n_total=12, n_male=5, n_female=7))
    book.save("activity", an_activity(title="Keripik pisang", date_start="2026-11-09", n_total=18))
    window = Desktop(setting)
    show(qtbot, window, 1366)
    hands = Hands()
    window.finder.open()
    hands.type("angka")
    hands.press("Enter")
    page = window.present
    assert isinstance(page, FiguresPage)
    assert QApplication.focusWidget() is page.list.lines["visits"]
    qtbot.waitUntil(lambda: "participants_female" in page.list.lines)
    line = page.list.lines["participants_female"]
    assert line.accessibleName() == "Peserta perempuan: 7"
    assert "18 dari 30 peserta tanpa jenis kelamin." in line.accessibleDescription()
    line.setFocus()
    hands.press("Enter")
    (sheet,) = window.findChildren(BehindSheet)
    assert sheet.sum.text() == "Jumlah: 7 · 1 catatan tidak menyebutkannya"
    hands.press("↓", "Enter")
    assert isinstance(window.present, ActivityPage)
    assert window.present.form.fields()["title"] == "Keripik pisang"
    window.show_place("figures")
    assert QApplication.focusWidget() is line
    page.period.box.setFocus()
    hands.type("okt")
    assert page.list.lines["visits"].accessibleName() == "Kunjungan: Tidak ada catatan."
    page.list.lines["visits"].setFocus()
    hands.press("Enter")
    assert window.findChildren(BehindSheet)[-1].sum.text() == "Tidak ada catatan untuk angka ini."
    hands.press("Esc")
    assert QApplication.focusWidget() is page.list.lines["visits"]


def test_charts_are_one_key_away_follow_the_period_and_are_saved_as_pictures(setting, qtbot, tmp_path):
    book = setting.desk.book
    book.save("activity", an_activity(title="Kelas komputer", date_start="2026-10-02", n_total=12, n_male=5, n_female=7))
    window = Desktop(setting)
    show(qtbot, window, 1366)
    window.show_place("figures")
    hands, page = Hands(), window.present
    hands.press("Ctrl+M")
    sexes = page.charts.cards["sex"].view
    assert sexes.accessibleDescription() == "Belum ada"
    hands.type("okt")
    assert sexes.accessibleDescription() == "Laki-laki: 5; Perempuan: 7"
    heard = []
    page.told.connect(lambda words, _: heard.append(words))
    for name, head in (("usia.png", b"\x89PNG"), ("usia.svg", b"<svg ")):
        page.save_chart("age", tmp_path / name)
        assert (tmp_path / name).read_bytes().startswith(head)
    page.save_chart("age", tmp_path / "nowhere" / "usia.svg")
    assert len(heard) == 2
    assert page.findChild(ErrorStrip).isVisible()
    assert page.charts.cards["targets"].view.accessibleDescription() == "Belum ada target"
    book.save_profile({"target_participants": 48})
    hands.press("Ctrl+M")
    line = page.scorecard.lines["people_an_activity"]
    assert line.accessibleName() == "Peserta per kegiatan: 12,0"
    assert line.accessibleDescription() == "12 peserta ÷ 1 kegiatan = 12,0"
    line.setFocus()
    hands.press("Enter")
    assert window.findChildren(BehindSheet)[-1].sum.text() == "Jumlah: 12"
    hands.press("Esc", "Ctrl+M", "Ctrl+M")
    assert page.charts.cards["targets"].view.accessibleDescription() == "Peserta: 12 dari 48 (25%)"


def test_what_a_report_lacks_leads_to_where_it_is_put_right(setting, qtbot):
    setting.desk.book.save("activity", an_activity(title="Keripik pisang", date_start="2026-11-09", n_total=18))
    window = Desktop(setting)
    show(qtbot, window, 1366)

    def lines() -> dict[str, PressCard]:
        window.show_place("reports", "2026-11")
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()
        return {line.accessibleName(): line for line in window.present._choices.findChildren(PressCard) if line.isVisible()}

    lines()["18 peserta pada 1 kegiatan tidak dirinci L/P."].setFocus()
    Hands().press("Enter")
    assert isinstance(window.present, FiguresPage)
    sheet = window.findChildren(BehindSheet)[-1]
    assert sheet.sum.text() == "Jumlah: 18"
    sheet.leave()
    lines()["Nama kepala perpustakaan belum diisi."].click()
    assert isinstance(window.present, SettingsPage)
    next(line for words, line in lines().items() if "hari buka tidak dicatat" in words).click()
    assert isinstance(window.present, VisitsPage)
