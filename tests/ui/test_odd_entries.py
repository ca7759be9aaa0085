"""What nobody plans and somebody does: a clock that falls back while she works, a place of 300 letters, letters for numbers, 31 February,
a stick pulled out half way, the backup of another library, a table of villages that came to harm."""

import shutil
from contextlib import closing

import pytest
from PIL import Image
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QLabel

from core.error_words import words_for
from desktop.jobs import InlineJobs
from desktop.paths import Home
from desktop.settings import Settings
from desktop.store import areas, backups
from desktop.store.backups import STICK_FOLDER
from desktop.store.rows import ActivityQuery
from desktop.ui.activities.activity_page import ActivityPage
from desktop.ui.kit.buttons import Button
from desktop.ui.language import Language
from desktop.ui.main_window import MainWindow
from desktop.ui.setting import Setting
from desktop.ui.settings.settings_page import SettingsPage
from desktop.ui.visits.visits_page import VisitsPage
from desktop.ui.window import PAGES, Desktop
from tests.homes import Clock, an_activity, open_desk
from tests.reports.paper import read, right_edges
from tests.ui.gates.cut import cut
from tests.ui.hands import Hands
from tests.ui.screen import LISTS, show

pytestmark = LISTS
TEN_YEARS_MS = 3652 * 86_400_000
PLACE = ("Balai pertemuan " + "Kampuang Tanjuang Koto Mambang Sungai Durian " * 7)[:300]


def activities(desk) -> list:
    return desk.book.activity_page(ActivityQuery(), 0, 50)


def words_on(widget) -> str:
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def running(tmp_path, clock, qtbot):
    """The window at work, with a clock that can be set under it."""
    desk = open_desk(tmp_path / "home", clock)
    desk.book.save("activity", an_activity(title="Sebelumnya"))
    window = Desktop(Setting(desk, InlineJobs(), Settings(theme="light")))
    show(qtbot, window, 1366, 728)
    yield window
    window.close()
    desk.close()


def test_a_clock_set_back_ten_years_while_she_works_costs_nothing(running, clock):
    desk, hands, troubles = running._setting.desk, Hands(), []
    running._setting.jobs.unheard.connect(troubles.append)
    running.show_place("activity")
    hands.type("Batik sawit")
    clock.now -= TEN_YEARS_MS
    running.present.form.focus("n_total")
    hands.type("12")
    running.present.form.focus("date_start")
    running.present.form.row("date_start").editor.selectAll()
    hands.type("kemarin")
    running.present.save()
    saved = activities(desk)[0]
    assert (saved.title, saved.date_start, saved.n_total) == ("Batik sawit", "2026-11-23", 12)  # yesterday, as it was when she began
    running.show_place("activity")
    hands.type("Tanpa jam")
    assert running.present.form.fields()["date_start"] is None
    running.present.form.focus("date_start")
    hands.type("kemarin")  # nobody knows any more which day that is
    running.present.save()
    assert running.present.form.row("date_start").finding
    running.present.form.row("date_start").editor.selectAll()
    hands.type("22/11/2026")
    running.present.save()
    assert {(row.title, row.date_start) for row in activities(desk)} >= {("Tanpa jam", "2026-11-22"), ("Batik sawit", "2026-11-23")}
    for name in PAGES:
        running.show_place(name)
        running.refresh()
    running.back_up_if_due()
    assert desk.backups.last() is not None
    assert [change.suspect for change in desk.book.history(activities(desk)[0].record)] == [True]
    clock.now += TEN_YEARS_MS
    running.show_place("home")
    assert "24 November 2026" in words_on(running.present)
    assert troubles == []


def test_a_place_of_three_hundred_letters_is_kept_shown_and_printed_whole(running, qtbot):
    desk = running._setting.desk
    running.show_place("activity")
    hands = Hands()
    hands.type("Batik sawit")
    running.present.form.row("place").editor.setText(PLACE)
    running.present.form.row("n_total").editor.setText("12")
    running.present.save()
    record = activities(desk)[0].record
    assert desk.book.detail(record).fields["place"] == PLACE.strip()
    running.present._columns.toggled_column.emit("place", True)
    for name, what in (("activities", None), ("activity", {"record": record}), ("home", None)):
        running.show_place(name, what)
        assert cut(running) == []
    page = ActivityPage(running._setting)
    show(qtbot, page)
    page.arrive({"record": record})
    assert page.form.fields()["place"] == PLACE.strip()
    paper = desk.reports.monthly("2026-11")
    assert "".join(PLACE.split())[:60] in "".join(page.solid for page in read(paper.pdf))  # at most 120 letters on paper
    assert all(edge >= 19.5 for edge in right_edges(paper.pdf))


@pytest.mark.parametrize("typed", ["dua belas", "l2", "12 orang", "-5", "1,5", "1e3", "٣"])
def test_a_number_of_people_in_letters_becomes_no_wrong_number(setting, qtbot, typed):
    page = ActivityPage(setting)
    show(qtbot, page)
    page.arrive(None)
    Hands().type("Batik sawit")
    page.form.focus("n_total")
    Hands().type(typed)
    digits = "".join(mark for mark in typed if mark in "0123456789")
    page.save()
    saved = activities(setting.desk)[0]
    assert saved.title == "Batik sawit"
    assert saved.n_total == (int(digits) if digits else None)


def test_a_day_of_visitors_in_letters_is_asked_about_and_not_saved(setting, qtbot):
    page = VisitsPage(setting)
    show(qtbot, page)
    page.arrive("quick")
    Hands().type("dua belas")
    Hands().press("Enter")
    assert all(day.n_total is None for day in setting.desk.book.visit_month("2026-11"))
    assert page.quick.line.text() == "dua belas"
    assert page.quick.words


def test_the_31st_of_february_is_asked_about_and_still_stands_there_after_leaving(setting, qtbot):
    page = ActivityPage(setting)
    show(qtbot, page)
    page.arrive(None)
    hands = Hands()
    hands.type("Batik sawit")
    page.form.focus("date_start")
    page.form.row("date_start").editor.selectAll()
    hands.type("31/2")
    hands.press("Tab")
    page.save()
    assert activities(setting.desk) == []
    assert page.form.row("date_start").finding == "Ini belum terbaca. Tulis 3/11 atau 9.30, atau kosongkan isian ini."
    page.can_leave()
    page.close()
    page = ActivityPage(setting)
    show(qtbot, page)
    page.arrive(None)
    assert page.form.row("date_start").editor.text() == "31/2"
    assert page.form.unread() == ["date_start"]
    page.form.focus("date_start")
    hands.type("28/2")
    page.save()
    assert activities(setting.desk)[0].date_start == "2026-02-28"


def test_visitors_of_the_31st_of_february_are_not_saved_on_another_day(setting, qtbot):
    page = VisitsPage(setting)
    show(qtbot, page)
    page.arrive("quick")
    Hands().type("31/2 20")
    Hands().press("Enter")
    for month in ("2026-02", "2026-03", "2026-11"):
        assert all(day.state is None for day in setting.desk.book.visit_month(month))
    assert page.quick.line.text() == "31/2 20"


class PulledOut(InlineJobs):
    """She pulls the stick out when half of the backup is on it."""

    stick = None

    def teller(self, owner, hear):
        def tell(step) -> None:
            hear(step)
            done, of = step
            if self.stick is not None and self.stick.exists() and done * 2 >= of:
                shutil.rmtree(self.stick)

        return tell


def test_a_stick_pulled_out_at_half_of_a_backup_is_told_and_the_next_one_is_whole(tmp_path, qtbot, clock):
    with closing(open_desk(tmp_path / "home", clock)) as desk:
        record = desk.book.save("activity", an_activity())
        for number in range(5):
            noise = Image.effect_noise((900, 700), 90 + number)
            noise.save(tmp_path / "noise.png")
            desk.book.add_photo(record, (tmp_path / "noise.png").read_bytes(), "Foto", "all_agree")
        jobs = PulledOut()
        jobs.stick = tmp_path / "MERAH"
        jobs.stick.mkdir()
        page = SettingsPage(Setting(desk, jobs, Settings(theme="light")))
        show(qtbot, page)
        page.arrive()
        page.backup.back_up(jobs.stick, "MERAH")
        words = words_for("backup_gone", "id")
        assert words.happened in words_on(page.backup)
        assert words.safe in words_on(page.backup)
        assert desk.backups.last() is None
        jobs.stick.mkdir()  # plugged in again, as empty as the half copy left it
        whole, jobs.stick = jobs.stick, None
        page.backup.back_up(whole, "MERAH")
        assert "di MERAH" in words_on(page.backup)
        (there,) = backups.found_in(whole / STICK_FOLDER)
        assert len([path for path in (there.folder / "blobs").rglob("*") if path.is_file()]) == 5


def test_the_backup_of_another_library_is_refused_in_words_and_her_own_opens_again(tmp_path, qtbot, qapp, dressed):
    with closing(open_desk(tmp_path / "other", set_up=False)) as other:
        other.book.set_up("64.03.09.2005", "Mekar", "Tini")
        made = other.backups.make(tmp_path / "stick", "BIRU")
    with closing(open_desk(tmp_path / "home")) as desk:
        desk.book.save("activity", an_activity(title="Punya Sari"))
    window = MainWindow(tmp_path / "home", Settings(theme="light"), InlineJobs(), dressed, Language(qapp, "id"))
    show(qtbot, window, 1366, 728)
    window.open_home()
    window.restore_from(made.folder)
    words = words_for("other_library", "id")
    assert words.happened in words_on(window)
    assert words.safe in words_on(window)
    (again,) = [button for button in window.findChildren(Button) if button.isVisible()]
    again.click()
    assert [row.title for row in activities(window._desk)] == ["Punya Sari"]
    assert not list(Home(tmp_path / "home").folder.glob("suluh-damaged-*"))
    window.close()
    window.close_home()


def test_a_library_opens_works_and_prints_when_the_table_of_villages_has_come_to_harm(tmp_path, qtbot, monkeypatch):
    with closing(open_desk(tmp_path / "home")) as desk:
        desk.book.save("activity", an_activity())
    table = areas.table
    for cached in (table.edition, table._name, table._text, table._terms):
        cached.cache_clear()
    monkeypatch.setattr(table, "_packed", lambda name: b"no table at all")
    (tmp_path / "home" / "areas.db").write_bytes(b"no index at all" * 100)
    try:
        with closing(open_desk(tmp_path / "home")) as desk:
            window = Desktop(Setting(desk, InlineJobs(), Settings(theme="light")))
            show(qtbot, window, 1366, 728)
            heard = QSignalSpy(window._setting.jobs.unheard)
            for name in PAGES:
                window.show_place(name)
            assert heard.count() == 0
            assert "Al-Fadhilah" in words_on(window)
            text = read(desk.reports.monthly("2026-11").pdf)[0].text
            assert "AL-FADHILAH" in text
            window.close()
    finally:
        monkeypatch.undo()
        for cached in (table.edition, table._name, table._text, table._terms):
            cached.cache_clear()
