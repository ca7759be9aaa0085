"""The outermost window: opening, first run, and what it says when the data cannot be opened."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from filelock import FileLock, Timeout
from PySide6.QtWidgets import QLabel

from desktop import app, settings
from desktop.jobs import Jobs
from desktop.settings import Settings
from desktop.store import backups
from desktop.store.rows import ActivityQuery
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.village_chooser import VillageChooser
from desktop.ui.language import Language
from desktop.ui.main_window import MainWindow
from tests.homes import an_activity, open_desk
from tests.ui.screen import show, type_words

ROOT = Path(__file__).parents[2]


@pytest.fixture
def open_window(qtbot, qapp, dressed):
    made = []

    def make(home: Path) -> MainWindow:
        jobs = Jobs()
        window = MainWindow(home, Settings(theme="light"), jobs, dressed, Language(qapp, "id"))
        show(qtbot, window, 1366, 728)
        window.open_home()
        made.append((window, jobs))
        return window

    yield make
    for window, jobs in made:
        window.close()
        jobs.close()
        window.close_home()


def words(window: MainWindow) -> str:
    return " | ".join(label.text() for label in window.findChildren(QLabel) if label.isVisible())


def buttons(window: MainWindow) -> dict[str, Button]:
    return {button.accessibleName(): button for button in window.findChildren(Button) if button.isVisible()}


def test_the_first_start_asks_for_the_library(open_window, qtbot, tmp_path):
    window = open_window(tmp_path / "home")
    qtbot.waitUntil(lambda: "Mulai mencatat" in buttons(window))


def test_the_first_letter_of_the_first_start_goes_into_the_name_of_the_village(open_window, qtbot, tmp_path):
    window = open_window(tmp_path / "home")
    qtbot.waitUntil(lambda: "Mulai mencatat" in buttons(window))
    type_words(qtbot, "labanan makarti")
    assert window.findChild(VillageChooser).search.text() == "labanan makarti"


def test_a_known_library_opens_on_the_page_it_was_left_on(open_window, qtbot, tmp_path):
    open_desk(tmp_path / "home").close()
    window = open_window(tmp_path / "home")
    qtbot.waitUntil(lambda: "Selamat datang, Sari" in words(window))


def test_a_damaged_database_is_said_and_the_newest_good_backup_comes_back(open_window, qtbot, tmp_path):
    home = tmp_path / "home"
    desk = open_desk(home)
    desk.book.save("activity", an_activity())
    backups.make(desk.store, desk.home.backups)
    desk.close()
    newest = home / "backups" / "suluh-29991231-000000"
    newest.mkdir()
    (newest / "suluh.db").write_bytes(b"not a database at all" * 500)
    for companion in ("-wal", "-shm"):
        (home / f"suluh.db{companion}").unlink(missing_ok=True)
    (home / "suluh.db").write_bytes(b"\0rubbish" * 5000)
    window = open_window(home)
    qtbot.waitUntil(lambda: "Pulihkan" in buttons(window))
    assert "rusak" in words(window)
    assert "aman" in words(window)
    buttons(window)["Pulihkan"].click()
    qtbot.waitUntil(lambda: "Selamat datang, Sari" in words(window), timeout=10_000)
    assert (home / "suluh-damaged-1.db").read_bytes().startswith(b"\0rubbish")
    assert window._desk.book.activity_totals(ActivityQuery()).activities == 1


def test_without_any_backup_nothing_is_deleted(open_window, qtbot, tmp_path):
    home = tmp_path / "home"
    home.mkdir()
    (home / "suluh.db").write_bytes(b"\0rubbish" * 5000)
    window = open_window(home)
    qtbot.waitUntil(lambda: "Pulihkan" in buttons(window))
    buttons(window)["Pulihkan"].click()
    qtbot.waitUntil(lambda: "Tidak ada cadangan" in words(window))
    assert (home / "suluh.db").read_bytes().startswith(b"\0rubbish")


def test_data_of_a_newer_program_is_left_alone(open_window, qtbot, tmp_path):
    import sqlite3

    open_desk(tmp_path / "home").close()
    connection = sqlite3.connect(tmp_path / "home" / "suluh.db")
    connection.execute("PRAGMA user_version=99")
    connection.close()
    before = (tmp_path / "home" / "suluh.db").read_bytes()
    window = open_window(tmp_path / "home")
    qtbot.waitUntil(lambda: "Suluh versi lebih baru" in words(window))
    assert (tmp_path / "home" / "suluh.db").read_bytes() == before


def test_a_full_disk_is_said_and_the_form_keeps_what_was_typed(setting, qtbot, monkeypatch):
    """The store's own tests fill a real disk; here: what she sees."""
    from PySide6.QtTest import QSignalSpy

    from desktop.store.errors import KnownError
    from desktop.ui.activities.activity_page import ActivityPage

    page = ActivityPage(setting)
    show(qtbot, page)
    page.arrive(None)
    page.form.show_fields(an_activity())
    setting.desk.store.database._engine.dispose()
    monkeypatch.setattr(type(setting.desk.book), "save", lambda *_: (_ for _ in ()).throw(KnownError("disk_full")))
    troubles = QSignalSpy(page.trouble)
    page.save()
    assert troubles.at(0)[0].code == "disk_full"
    assert page.form.fields()["title"] == an_activity()["title"]


def test_a_second_start_raises_the_first_window(tmp_path, qtbot, qapp):
    home = tmp_path / "home"
    home.mkdir()
    doorbell = app.Doorbell(home)
    rung = []
    doorbell.rung.connect(lambda: rung.append(True))
    with FileLock(home / app.LOCK_FILE):
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        second = subprocess.Popen(
            [sys.executable, "-m", "desktop", "--home", str(home)], cwd=ROOT, env=environment, stderr=subprocess.PIPE, text=True
        )  # fmt: skip
        qtbot.waitUntil(lambda: bool(rung), timeout=15_000)
        _, told = second.communicate(timeout=15)
    assert second.returncode == app.ALREADY_OPEN
    assert told.startswith("Suluh sudah terbuka di komputer ini")


def test_a_killed_window_leaves_no_lock_behind(tmp_path, qtbot):
    home = tmp_path / "home"
    open_desk(home).close()
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    window = subprocess.Popen([sys.executable, "-m", "desktop", "--home", str(home)], cwd=ROOT, env=environment)
    lock = FileLock(home / app.LOCK_FILE)
    try:
        qtbot.waitUntil(lambda: app.ring(home), timeout=15_000)  # the bell is there when the lock is
        with pytest.raises(Timeout):
            lock.acquire(timeout=0)
    finally:
        window.kill()
        window.wait()
    lock.acquire(timeout=5)
    lock.release()


def test_what_she_chose_is_on_the_disk_before_the_program_ends(open_window, qtbot, tmp_path):
    open_desk(tmp_path / "home").close()
    window = open_window(tmp_path / "home")
    qtbot.waitUntil(lambda: "Selamat datang" in words(window))
    window._choices.filters.append({"name": "Bidang kesehatan", "theme": "health"})
    window._choices.theme = "dark"
    window.keep_choices()
    qtbot.waitUntil(lambda: settings.load(tmp_path / "home").theme == "dark")
    assert settings.load(tmp_path / "home").filters == [{"name": "Bidang kesehatan", "theme": "health"}]
