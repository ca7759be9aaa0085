"""Closing while something is under way: asked in the window, stopped or waited for, never in the way of a shutdown; nothing is lost."""

import os
import re
import signal
import socket
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from filelock import FileLock

from desktop import app
from desktop.demo.bad_line import BadLine
from desktop.jobs import InlineJobs, Jobs
from desktop.settings import Settings
from desktop.store.rows import ActivityQuery
from desktop.ui.closing_sheet import ClosingSheet
from desktop.ui.language import Language
from desktop.ui.main_window import MainWindow
from desktop.ui.setting import Setting
from desktop.ui.window import Desktop
from tests.homes import Clock, an_activity, open_desk
from tests.live_centre import LiveCentre
from tests.ui.screen import show

ROOT = Path(__file__).parents[2]
SAVES = 9
SLOW_BYTES_A_SECOND = 120_000
SHUTDOWN_S = 5
SENDING_WINDOW = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from desktop import app, settings

class Driven(app.MainWindow):

    def _show_desk(self):
        super()._show_desk()
        desktop = self._stack.currentWidget()
        desktop.page("exchange").sending.progressed.connect(lambda _: print("under way", flush=True))
        desktop.show_place("activity")
        QTimer.singleShot(500, lambda: self._write(desktop))

    def _write(self, desktop):
        page = desktop.present
        page.form.row("title").editor.setText("Setengah")
        page.form.edited.emit()
        desktop.page("exchange").sending.start()

app.MainWindow = Driven
home = Path(sys.argv[1])
sys.exit(app.run(home, settings.load(home), []))
"""


@pytest.fixture(scope="module")
def centre(tmp_path_factory):
    live = LiveCentre(tmp_path_factory.mktemp("centre"))
    yield live
    live.close()


@pytest.fixture
def silence():
    """Something that takes connections and never answers."""
    listener = socket.create_server(("127.0.0.1", 0))
    yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    listener.close()


@pytest.fixture
def home(tmp_path, centre):
    """A library that has joined and has nine activities to send, each so long that one request does not hold them all."""
    with closing(open_desk(tmp_path / "home")) as desk:
        desk.exchange.enrol(centre.code(), centre.url)
        desk.exchange.run(timeout_s=20)
        for number in range(SAVES):
            long = {name: os.urandom(9_000).hex() for name in ("result", "follow_up")}  # no compression makes it shorter than half
            desk.book.save("activity", an_activity(title=f"Kegiatan {number}", **long))
    return tmp_path / "home"


@pytest.fixture
def line(centre):
    """A slow line to the centre."""
    url = urlsplit(centre.url)
    with closing(BadLine((url.hostname, url.port), seed=1, rate=SLOW_BYTES_A_SECOND)) as made:
        yield made


@pytest.fixture
def open_window(qtbot, qapp, dressed):
    """The outermost window with real lanes; closed in the order of the program."""
    made = []

    def make(home: Path, url: str) -> MainWindow:
        with closing(open_desk(home)) as desk, desk.store.installing() as (_, me):
            me.server_url = url
        jobs = Jobs()
        window = MainWindow(home, Settings(theme="light", page="exchange"), jobs, dressed, Language(qapp, "id"))
        show(qtbot, window, 1366, 728)
        window.open_home()
        qtbot.waitUntil(lambda: window.findChild(Desktop) is not None)
        made.append((window, jobs))
        return window

    yield make
    for window, jobs in made:
        window.close_at_once()
        jobs.close()
        window.close_home()


def put_away(window: MainWindow) -> None:
    """What the program does when the window is closed."""
    window._jobs.close()
    window.close_home()


def sending(window: MainWindow, qtbot) -> MainWindow:
    page = window.findChild(Desktop).page("exchange")
    page.sending.start()
    qtbot.waitUntil(lambda: page.sending.is_under_way)
    return window


def asked(window: MainWindow) -> ClosingSheet:
    """She closes the window; what comes up instead."""
    window.close()
    assert window.isVisible()
    (sheet,) = window.findChildren(ClosingSheet)
    assert sheet.isVisible()
    return sheet


def received(home: Path, centre: LiveCentre) -> int:
    """Goes on sending as the next start does; how many activities the centre then holds of this library."""
    with closing(open_desk(home)) as desk:
        with desk.store.installing() as (_, me):
            me.server_url = centre.url
        assert desk.exchange.run(timeout_s=30).received
        assert desk.book.activity_totals(ActivityQuery()).activities == SAVES
        return desk.exchange.receipts("2026-11")[0].totals.activities


def test_it_says_how_far_it_is_and_stopping_loses_and_doubles_nothing(home, line, centre, open_window, qtbot):
    window = sending(open_window(home, line.url), qtbot)
    sheet = asked(window)
    told = re.compile(r"Masih mengirim [1-8] dari 9\. Hentikan dengan aman\?")
    qtbot.waitUntil(lambda: told.fullmatch(sheet.words) is not None, timeout=20_000)
    sheet.stop.click()
    assert not window.isVisible()
    put_away(window)
    with closing(open_desk(home)) as desk:
        assert 0 < desk.book.waiting().saves < SAVES
        assert desk.exchange.contacts()[0].outcome == "cancelled"
    assert received(home, centre) == SAVES


def test_waiting_closes_by_itself_when_all_has_arrived(home, line, centre, open_window, qtbot):
    window = sending(open_window(home, line.url), qtbot)
    sheet = asked(window)
    sheet.wait.click()
    assert "Suluh ditutup" in sheet.words
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=30_000)
    put_away(window)
    with closing(open_desk(home)) as desk:
        assert desk.book.waiting().saves == 0
        assert desk.exchange.contacts()[0].outcome == "received"


def test_cancelling_goes_on_sending_and_closing_asks_once_at_a_time(home, silence, open_window, qtbot):
    window = sending(open_window(home, silence), qtbot)
    sheet = asked(window)
    assert asked(window) is sheet
    with qtbot.waitSignal(sheet.destroyed):
        sheet.cancel.click()
    assert window.isVisible()
    assert window.findChild(Desktop).page("exchange").sending.is_under_way
    assert asked(window) is not sheet


def test_what_is_done_before_she_has_answered_needs_no_answer_but_a_key(home, centre, open_window, qtbot):
    window = sending(open_window(home, centre.url), qtbot)
    sheet = asked(window)
    qtbot.waitUntil(lambda: sheet.words == "Sudah selesai.", timeout=20_000)
    assert not sheet.wait.isVisible()
    assert window.isVisible()
    sheet.stop.click()
    assert not window.isVisible()


def test_with_nothing_under_way_it_just_closes(home, centre, open_window):
    window = open_window(home, centre.url)
    window.close()
    assert not window.isVisible()


def test_a_backup_under_way_is_asked_about_and_leaves_nothing_half_made(home, silence, open_window, qtbot, tmp_path):
    window = sending(open_window(home, silence), qtbot)
    card = window.findChild(Desktop).page("settings").backup
    card.back_up(tmp_path / "stick", "MERAH")  # waits behind the sending
    sheet = asked(window)
    assert "Suluh masih berhubungan dengan pusat." in sheet.words
    assert "Cadangan sedang dibuat." in sheet.words
    sheet.stop.click()
    assert not window.isVisible()
    put_away(window)
    assert [path for path in (tmp_path / "stick").rglob("*") if path.is_file()] == []
    with closing(open_desk(home)) as desk:
        assert desk.backups.last() is None


def test_the_backup_of_the_day_is_asked_about_too(tmp_path, qtbot):
    seen = []

    class Watching(Clock):
        def __call__(self) -> int:
            seen.append(window.under_way() if window else "")
            return super().__call__()

    window = None
    with closing(open_desk(tmp_path / "home", Watching())) as desk:
        desk.book.save("activity", an_activity())
        window = Desktop(Setting(desk, InlineJobs(), Settings(theme="light")))
        qtbot.addWidget(window)
        window.back_up_if_due()
        assert "Cadangan hari ini sedang dibuat." in seen
        assert window.under_way() == ""
        assert desk.backups.last() is not None


@pytest.mark.parametrize("name", ["SIGTERM", "SIGINT", "SIGHUP"])
def test_a_shutdown_is_never_held_up_and_keeps_what_was_being_written(home, silence, name):
    with closing(open_desk(home)) as desk, desk.store.installing() as (_, me):
        me.server_url = silence
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    words = [sys.executable, "-c", SENDING_WINDOW, str(home)]
    with subprocess.Popen(words, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True) as window:
        try:
            assert window.stdout.readline() == "under way\n"
            window.send_signal(getattr(signal, name))
            assert window.wait(SHUTDOWN_S) == 0
        finally:
            window.kill()
    with FileLock(home / app.LOCK_FILE, timeout=0), closing(open_desk(home)) as desk:
        assert desk.exchange.contacts()[0].outcome == "cancelled"
        assert desk.book.waiting().saves == SAVES
        assert desk.book.draft("activity").fields["title"] == "Setengah"
