"""First run by keyboard, without a network."""

import gzip
import subprocess
import sys
import time
from importlib.resources import files
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QLabel

from core.domain import areas as table
from core.error_words import words_for
from desktop.jobs import InlineJobs, Jobs
from desktop.settings import Settings, load, save
from desktop.store.areas import Areas
from desktop.ui.kit.village_chooser import HAND, LISTS, Village
from desktop.ui.setting import Setting
from desktop.ui.welcome.typed import Typed
from desktop.ui.welcome.welcome_page import WelcomePage
from desktop.ui.window import Desktop
from tests.homes import open_desk
from tests.reports.paper import read
from tests.ui.screen import press, show, type_words


@pytest.fixture(scope="session")
def index(tmp_path_factory):
    """The search index, made once for all."""
    areas = Areas(tmp_path_factory.mktemp("index") / "areas.db")
    areas.prepare()
    return areas._path


@pytest.fixture
def desk(tmp_path, index):
    """An empty home."""
    home = tmp_path / "home"
    home.mkdir()
    (home / "areas.db").write_bytes(index.read_bytes())
    made = open_desk(home, set_up=False)
    yield made
    made.close()


@pytest.fixture
def page(qtbot, desk):
    """The first run, as it is shown."""
    made = WelcomePage(Setting(desk, InlineJobs(), Settings()))
    show(qtbot, made, 1366)
    return made


def type_and_enter(qtbot, text):
    type_words(qtbot, text)
    press(qtbot, Qt.Key.Key_Return)


def search(page, qtbot, text):
    qtbot.keyClicks(page.chooser.search, text)
    page.chooser.look_up()


@pytest.fixture
def without_table(monkeypatch, request):
    """The shipped table is missing or damaged in some way."""
    for cached in (table.edition, table._name, table._text, table._terms):
        cached.cache_clear()
    whole = table._packed

    def damaged(name):
        if request.param == "missing":
            raise table.AreaTableError(name)
        packed = whole(name)
        holed = packed[:500] + bytes(40) + packed[540:]
        return {"cut": packed[: len(packed) // 2], "no gzip": b"desa" * 100, "bits": holed}[request.param]

    monkeypatch.setattr(table, "_packed", damaged)
    yield request.param
    monkeypatch.undo()
    for cached in (table.edition, table._name, table._text, table._terms):
        cached.cache_clear()


every_damage = pytest.mark.parametrize("without_table", ["missing", "cut", "no gzip", "bits"], indirect=True)


def test_a_library_is_set_up_by_keyboard(page, qtbot, desk):
    finished = QSignalSpy(page.finished)
    assert QApplication.focusWidget() is page.chooser.search
    search(page, qtbot, "labanan makarti")
    press(qtbot, Qt.Key.Key_Return)
    type_and_enter(qtbot, "Al-Fadhilah")
    type_and_enter(qtbot, "Sari")
    assert finished.count() == 1
    profile = desk.book.profile()
    assert (profile.fields["area_code"], profile.name, profile.area_term) == ("64.03.09.2006", "Al-Fadhilah", "Kampung")
    assert desk.person == "Sari"


def test_a_village_is_chosen_from_lists_by_keyboard(page, qtbot, desk):
    page.chooser._chips[LISTS].setFocus()
    press(qtbot, Qt.Key.Key_Space)
    for letters in ("kalimantan tim", "berau", "teluk b", "labanan maka"):
        type_and_enter(qtbot, letters)
    assert page.typed.village == Village("64.03.09.2006", ("Labanan Makarti", "Teluk Bayur", "Kabupaten Berau", "Kalimantan Timur"))
    type_and_enter(qtbot, "Al-Fadhilah")
    type_and_enter(qtbot, "Sari")
    assert desk.book.profile().village == "Labanan Makarti"


def test_the_arrows_go_back_and_another_province_forgets_what_lay_below(page, qtbot):
    lists = page.chooser.lists.lists
    page.chooser.show_mode(LISTS)
    for letters in ("kalimantan tim", "berau", "teluk b"):
        type_and_enter(qtbot, letters)
    for places in (lists[2], lists[1], lists[0]):
        press(qtbot, Qt.Key.Key_Left)
        assert QApplication.focusWidget() is places
    press(qtbot, Qt.Key.Key_Down)
    assert [bool(places.count()) for places in lists] == [True, True, False, False]
    assert page.typed.village == Village()


def test_the_term_of_the_area_is_proposed_and_shown_as_reports_say_it(page, qtbot):
    search(page, qtbot, "labanan makarti")
    press(qtbot, Qt.Key.Key_Return)
    type_words(qtbot, "Al-Fadhilah")
    assert page._preview.text() == "Di laporan: Perpustakaan Kampung “Al-Fadhilah” · Kepala Kampung Labanan Makarti"
    page._term.setFocus()
    page._term.choose("Nagari")
    page._term.activated.emit(page._term.currentIndex())
    assert page._preview.text() == "Di laporan: Perpustakaan Nagari “Al-Fadhilah” · Wali Nagari Labanan Makarti"


def test_what_is_missing_is_said_before_anything_is_named(page, desk):
    page.start()
    assert page.chooser.note
    assert desk.book.profile() is None


def test_an_unknown_village_is_said(page, qtbot):
    search(page, qtbot, "xqzw")
    assert "xqzw" in page.chooser.note


def test_a_village_that_the_table_lacks_is_written_by_hand(page, qtbot, desk):
    page.chooser.show_mode(HAND)
    for name in ("Sumber Baru", "Teluk Bayur", "Kabupaten Berau", "Kalimantan Timur"):
        type_and_enter(qtbot, name)
    type_words(qtbot, "64.3")
    assert "64.03.09.2006" in page.chooser._code_row.finding
    page.chooser.code.clear()
    qtbot.keyClicks(page.chooser.code, "64.03.09.2099")
    assert page.chooser._code_row.finding == ""
    page._name.setFocus()
    type_words(qtbot, "Al-Fadhilah")
    page._person.setFocus()
    type_and_enter(qtbot, "Sari")
    profile = desk.book.profile()
    assert (profile.village, profile.district, profile.regency) == ("Sumber Baru", "Teluk Bayur", "Kabupaten Berau")
    assert (profile.province, profile.fields["area_code"], profile.area_term) == ("Kalimantan Timur", "64.03.09.2099", "Kampung")


@every_damage
def test_without_the_table_she_is_told_and_goes_on(qtbot, tmp_path, without_table):
    desk = open_desk(tmp_path / "home", set_up=False)
    page = WelcomePage(Setting(desk, InlineJobs(), Settings()))
    show(qtbot, page, 1366)
    words = words_for("area_table", "id")
    assert page.chooser.note == f"{words.happened} {words.do}"
    page.chooser.focus()
    type_words(qtbot, "Labanan Makarti")
    page._name.setFocus()
    type_and_enter(qtbot, "Al-Fadhilah")
    type_and_enter(qtbot, "Sari")
    assert desk.book.profile().village == "Labanan Makarti"
    desk.close()


@every_damage
def test_a_library_of_before_opens_and_prints_without_the_table(tmp_path, without_table):
    desk = open_desk(tmp_path / "home", set_up=False)
    desk.book.set_up("64.03.09.2006", "Al-Fadhilah", "Sari", "Kampung", ("Labanan Makarti", "", "", ""))
    assert "KAMPUNG LABANAN MAKARTI" in read(desk.reports.monthly("2026-11").pdf)[0].text
    desk.close()


def test_a_table_that_lost_its_districts_is_found_out(tmp_path, monkeypatch):
    table._text.cache_clear()
    monkeypatch.setattr(table, "_packed", lambda name: gzip.compress(b"code,name\n") if name == "districts" else (
        files("resources").joinpath(f"areas/{name}.csv.gz").read_bytes()))  # fmt: skip
    assert Areas(tmp_path / "areas.db").search("labanan makarti") == []
    monkeypatch.undo()
    table._text.cache_clear()
    table._name.cache_clear()


def test_the_window_lives_while_the_index_is_made(qtbot, tmp_path):
    """The first letter may come before the index is whole: it is answered then, and keys are taken meanwhile."""
    desk = open_desk(tmp_path / "home", set_up=False)
    jobs = Jobs()
    page = WelcomePage(Setting(desk, jobs, Settings()))
    show(qtbot, page, 1366)
    qtbot.keyClicks(page.chooser.search, "labanan makarti")
    page.chooser.look_up()
    assert page.chooser.note.startswith("Daftar desa sedang disiapkan")
    qtbot.waitUntil(lambda: page.chooser.found.count() == 1, timeout=20_000)
    assert page.chooser.note == ""
    jobs.close()
    desk.close()


def test_an_index_cut_off_while_it_was_made_is_made_again(tmp_path):
    path = tmp_path / "areas.db"
    code = f"from pathlib import Path; from desktop.store.areas import Areas; Areas(Path({str(path)!r})).prepare()"
    child = subprocess.Popen([sys.executable, "-c", code], cwd=Path(__file__).parents[2])
    until = time.monotonic() + 20
    while not list(tmp_path.glob(".areas-*")) and time.monotonic() < until and child.poll() is None:
        pass
    child.kill()
    child.wait()
    assert not path.exists(), "the child was too quick to be cut off"
    assert len(Areas(path).search("labanan makarti")) == 1


def test_another_language_keeps_what_was_typed(qtbot, desk):
    page = WelcomePage(Setting(desk, InlineJobs(), Settings()))
    show(qtbot, page, 1366)
    search(page, qtbot, "labanan makarti")
    press(qtbot, Qt.Key.Key_Return)
    type_words(qtbot, "Al-Fadhilah")
    page._term.choose("Nagari")
    again = WelcomePage(Setting(desk, InlineJobs(), Settings(language="en")), page.typed)
    qtbot.addWidget(again)
    assert again.typed == page.typed == Typed(page.chooser.village, "Nagari", "Al-Fadhilah", "")
    assert again.chooser.search.text().startswith("Labanan Makarti, Teluk Bayur")


@pytest.mark.parametrize(
    ("term", "head"), [("Kampung", "Kepala Kampung"), ("Kelurahan", "Lurah"), ("Gampong", "Keuchik"), ("Nagari", "Wali Nagari")]
)
def test_the_term_drives_the_words_of_the_pages(setting, qtbot, term, head):
    setting.desk.book.save_profile({"area_term": term})
    window = Desktop(setting)
    show(qtbot, window, 1366)
    window.show_place("settings")
    window.show_place("reports")
    shown = [label.text() for name in ("settings", "reports") for label in window.page(name).findChildren(QLabel)]
    assert {head, f"NIP/nomor {head}", f"Untuk ditandatangani {head}"} <= set(shown)
    assert f"Nama {head} belum diisi." in "\n".join(shown).splitlines()


def test_the_village_is_changed_later(setting, qtbot):
    window = Desktop(setting)
    show(qtbot, window, 1366)
    window.show_place("settings")
    card = window.page("settings").village
    assert card.chooser.search.text().startswith("Labanan Makarti, Teluk Bayur")
    card.chooser.search.clear()
    search(card, qtbot, "labanan makmur")
    qtbot.keyClick(card.chooser.search, Qt.Key.Key_Return)
    card._terms.choose("Desa")
    card.save.click()
    profile = setting.desk.book.profile()
    assert (profile.village, profile.area_term, profile.fields["area_code"]) == ("Labanan Makmur", "Desa", "64.03.09.2005")
    assert "Kepala Desa" in {label.text() for label in window.page("settings").findChildren(QLabel)}


def test_choices_are_remembered_and_a_damaged_file_is_forgotten(tmp_path):
    save(tmp_path, Settings(language="en", theme="dark", text_percent=125, window=(1, 2, 800, 600)))
    assert load(tmp_path) == Settings(language="en", theme="dark", text_percent=125, window=(1, 2, 800, 600))
    (tmp_path / "settings.json").write_text('{"language": 7, "text_percent": 900, "window": "x", "theme"', encoding="utf-8")
    assert load(tmp_path) == Settings()
    (tmp_path / "settings.json").write_text('{"language": 7, "text_percent": 900, "window": "x"}', encoding="utf-8")
    assert load(tmp_path) == Settings(text_percent=150)


def test_choices_that_cannot_be_kept_cost_nothing_else(tmp_path):
    save(tmp_path / "gone", Settings())
    assert not (tmp_path / "gone").exists()
