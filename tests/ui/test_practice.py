"""Practising in the window: framed, never sent, begun again in one click, left as if nothing had been."""

import os
import shutil
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel

from core.error_words import sentence
from core.protocol import enrolment
from desktop import assembly
from desktop.demo.practice_library import open_practice
from desktop.jobs import InlineJobs, Jobs
from desktop.paths import Home
from desktop.settings import Settings
from desktop.store.rows import ActivityQuery
from desktop.ui.language import Language
from desktop.ui.lesson_strip import LessonStrip
from desktop.ui.main_window import MainWindow
from desktop.ui.practice_frame import PracticeFrame
from desktop.ui.setting import Setting
from desktop.ui.welcome.welcome_page import WelcomePage
from desktop.ui.window import Desktop
from tests.homes import an_activity, open_desk
from tests.reports.paper import read
from tests.ui.screen import press, show, type_words

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def practised(tmp_path_factory):
    """A practice library made once, to be copied: making it costs half a second."""
    folder = tmp_path_factory.mktemp("made") / "latihan"
    open_practice(folder).close()
    return folder


@pytest.fixture
def home(tmp_path, practised):
    """A folder in which a library is set up, and somebody has practised already."""
    desk = open_desk(tmp_path / "home")
    desk.book.save("activity", an_activity())
    desk.close()
    shutil.copytree(practised, tmp_path / "home" / "latihan")
    return tmp_path / "home"


@pytest.fixture
def opened(qtbot, qapp, dressed):
    """Opens the window of a home; closes it after the test."""
    windows = []

    def open_window(folder, jobs=None) -> MainWindow:
        made = MainWindow(folder, Settings(), jobs or InlineJobs(), dressed, Language(qapp, "id"))
        made.setWindowState(Qt.WindowState.WindowNoState)
        show(qtbot, made, 1366, 728)
        made.open_home()
        windows.append(made)
        return made

    yield open_window
    for window in windows:
        window.close()
        window.close_home()


def content(window):
    return window._stack.currentWidget()


def titles(desk):
    return {row.title for row in desk.book.activity_page(ActivityQuery(), 0, 100)}


def test_try_it_first_and_start_for_real(opened, tmp_path, qtbot):
    window = opened(tmp_path / "home")
    first = content(window)
    assert isinstance(first, WelcomePage)
    first._name.setFocus()
    type_words(qtbot, "Pelita")
    first._practise.setFocus()
    press(qtbot, Qt.Key.Key_Space)
    frame = content(window)
    assert isinstance(frame, PracticeFrame)
    assert window._desk.is_practice
    assert frame._leave.accessibleName() == "Mulai sungguhan"
    frame._leave.click()
    again = content(window)
    assert isinstance(again, WelcomePage)
    assert again.typed.name == "Pelita"
    assert not window._desk.is_practice


def test_the_strip_says_what_it_is(opened, home):
    window = opened(home)
    window.open_practice()
    words = " ".join(filter(None, (label.text() for label in content(window)._strip.findChildren(QLabel))))
    assert words == "LATIHAN – tidak dikirim ke mana pun. Semua isinya rekaan; cobalah apa saja."


def test_leaving_brings_the_real_library_back_as_it_was(opened, home):
    with closing(assembly.build(home)) as desk:
        desk.store.note_use()  # as a day of use the day is in the file before
    before = Home(home).database.read_bytes()
    window = opened(home)
    content(window).show_place("visits")
    window.open_practice()
    window._desk.book.save("activity", an_activity(title="Coba-coba"))
    content(window)._leave.click()
    assert isinstance(content(window), Desktop)
    assert content(window).present is content(window).page("visits")
    assert titles(window._desk) == {an_activity()["title"]}
    window._desk.close()
    window._desk = None
    assert Home(home).database.read_bytes() == before


def test_from_the_settings(opened, home):
    window = opened(home)
    content(window).show_place("settings")
    content(window).page("settings").practice_asked.emit()
    assert content(window)._leave.accessibleName() == "Kembali ke perpustakaan saya"


def test_begun_again_nothing_of_before_is_there(opened, home):
    window = opened(home)
    window.open_practice()
    window._desk.book.save("activity", an_activity(title="Coba-coba"))
    content(window)._anew.click()
    assert window._desk.is_practice
    assert "Coba-coba" not in titles(window._desk)
    assert len(titles(window._desk)) > 5


def test_what_was_tried_out_is_there_the_next_time(opened, home):
    window = opened(home)
    window.open_practice()
    window._desk.book.save("activity", an_activity(title="Coba-coba"))
    window.leave_practice()
    window.open_practice()
    assert "Coba-coba" in titles(window._desk)


def test_it_can_neither_join_nor_send_from_the_window(opened, home):
    window = opened(home)
    window.open_practice()
    desktop = content(window).content
    desktop.show_place("exchange")
    page = desktop.page("exchange")
    page.join.asked.emit(enrolment.shown(enrolment.code_from(os.urandom(12))), "http://127.0.0.1:9")
    assert desktop._errors.accessibleName() == sentence("practice", "id")
    page.sending.start()
    assert not window._desk.exchange.state().enrolled
    assert window._desk.exchange.contacts() == []
    assert not Home(home / "latihan").device_key.exists()


def test_what_is_printed_and_saved_says_so(opened, home, tmp_path):
    window = opened(home)
    window.open_practice()
    desktop = content(window).content
    desktop.show_place("reports")
    page = desktop.page("reports")
    assert page._file_name.startswith("LATIHAN ")
    page.save_to(tmp_path / page._file_name)
    pages = read((tmp_path / page._file_name).read_bytes())
    assert pages
    assert all("LATIHAN" in one.text for one in pages)


def test_a_practice_file_in_the_place_of_the_real_one_is_framed_and_put_aside(opened, home):
    window = opened(home)
    window.open_practice()
    window.leave_practice()
    window.close()
    window.close_home()
    Home(home).database.write_bytes((home / "latihan" / "suluh.db").read_bytes())
    strayed = opened(home)
    assert isinstance(content(strayed), PracticeFrame)
    content(strayed)._leave.click()
    assert isinstance(content(strayed), WelcomePage)
    assert (home / "suluh-latihan-1.db").exists()


def test_another_language_stays_in_practice(opened, home, qapp):
    window = opened(home)
    window.open_practice()
    try:
        window._speak("en")
        assert isinstance(content(window), PracticeFrame)
        assert content(window)._anew.accessibleName() == "Begin again"
    finally:
        window._speak("id")


def test_with_real_lanes_it_comes_and_goes(opened, home, qtbot):
    shutil.rmtree(home / "latihan")
    jobs = Jobs()
    window = opened(home, jobs)
    qtbot.waitUntil(lambda: isinstance(content(window), Desktop), timeout=60_000)
    window.open_practice()
    qtbot.waitUntil(lambda: isinstance(content(window), PracticeFrame), timeout=60_000)
    window.leave_practice()
    qtbot.waitUntil(lambda: isinstance(content(window), Desktop), timeout=60_000)
    window.close()
    jobs.close()


def test_the_page_of_the_real_library_is_remembered_when_closed_in_practice(opened, home):
    window = opened(home)
    content(window).show_place("visits")
    window.open_practice()
    content(window).content.show_place("settings")
    window.close()
    assert window._choices.page == "visits"


# Started a second time

PROGRAM = "import sys; from tests.ui.test_practice import first_window; sys.exit(first_window(sys.argv[1]))"


def first_window(folder: str) -> int:
    """The program itself, which says when its window stands and when it was asked to come to the front."""
    from desktop import app

    front = MainWindow.come_to_front

    def come_to_front(window: MainWindow) -> None:
        front(window)
        print("minimised" if window.isMinimized() else "front", flush=True)
        QTimer.singleShot(0, window.close)

    MainWindow.come_to_front = come_to_front  # type: ignore[method-assign]
    opened = MainWindow.open_home

    def open_home(window: MainWindow) -> None:
        opened(window)
        QTimer.singleShot(0, lambda: (window.resize(900, 600), window.showMinimized(), print("stands", flush=True)))

    MainWindow.open_home = open_home  # type: ignore[method-assign]
    return app.main(["--home", folder])


def test_a_second_start_raises_the_first_window_and_ends(home):
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(
        [sys.executable, "-c", PROGRAM, str(home)], cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True
    ) as first:
        assert first.stdout is not None
        assert first.stdout.readline() == "stands\n"
        second = subprocess.run(
            [sys.executable, "-m", "desktop", "--home", str(home)], cwd=ROOT, env=environment, capture_output=True, text=True, timeout=30
        )
        assert second.returncode == 5
        assert second.stderr.strip() == sentence("already_open", "id")
        assert first.stdout.readline() == "front\n"
        assert first.wait(20) == 0
    assert '"page": "home"' in (home / "settings.json").read_text()
    assert '"window": [' in (home / "settings.json").read_text()


CTRL = Qt.KeyboardModifier.ControlModifier
DONE = "Selesai. Pilih pelajaran lagi, atau teruskan sesuka Anda."


def lessons_of(window) -> LessonStrip:
    """The strip in the practice library, where a lesson is chosen with the keyboard."""
    window.open_practice()
    strip = content(window).content.findChild(LessonStrip)
    strip.box.setFocus()
    return strip


def seen(strip) -> int:
    """How many steps are ticked when the strip has looked."""
    strip.look()
    return strip.done


def test_the_lesson_of_an_activity_ticks_itself_off(opened, home, qtbot):
    window = opened(home)
    strip = lessons_of(window)
    press(qtbot, Qt.Key.Key_Down)
    assert strip.steps.text().startswith("→ 1. Tekan Ctrl+N     ○ 2. Tulis nama")
    assert seen(strip) == 0
    press(qtbot, Qt.Key.Key_N, CTRL)
    assert seen(strip) == 1
    assert seen(strip) == 1
    type_words(qtbot, "Zumba")
    content(window).content.present.form.row("n_total").editor.setFocus()
    type_words(qtbot, "12")
    assert seen(strip) == 1
    press(qtbot, Qt.Key.Key_S, CTRL)
    assert seen(strip) == 2
    assert seen(strip) == 2
    qtbot.keyClick(content(window), Qt.Key.Key_1, CTRL)
    assert seen(strip) == 3
    assert strip.steps.text().count("✓") == 3
    assert strip.steps.text().endswith(DONE)


def test_the_lesson_of_visitors_can_be_done_again_on_the_same_day(opened, home, qtbot):
    window = opened(home)
    strip = lessons_of(window)
    for _ in range(2):
        qtbot.keyClick(content(window), Qt.Key.Key_1, CTRL)
        strip.begin("visits")
        assert seen(strip) == 0
        qtbot.keyClick(content(window), Qt.Key.Key_3, CTRL)
        assert seen(strip) == 1
        content(window).content.present.quick.line.setFocus()
        for words, done in (("20", 2), ("kemarin tutup", 3)):
            type_words(qtbot, words)
            press(qtbot, Qt.Key.Key_Return)
            assert seen(strip) == done, words
        assert strip.steps.text().endswith(DONE)


def test_the_lesson_of_paper_sees_that_it_was_saved(opened, home, tmp_path, qtbot):
    window = opened(home)
    strip = lessons_of(window)
    strip.begin("report")
    content(window).content.show_place("reports")
    assert seen(strip) == 1
    assert seen(strip) == 1
    content(window).content.page("reports").save_to(tmp_path / "laporan.pdf")
    assert seen(strip) == 2
    qtbot.keyClick(content(window), Qt.Key.Key_1, CTRL)
    assert seen(strip) == 3


def test_what_is_done_on_another_page_is_no_step(opened, home, qtbot):
    window = opened(home)
    strip = lessons_of(window)
    content(window).content.show_place("activities")
    strip.begin("visits")
    content(window).content.show_place("visits")
    assert seen(strip) == 1
    content(window).content.page("activities").told.emit("Tersimpan", None)
    content(window).content.show_place("activities")
    assert seen(strip) == 1


def test_a_lesson_can_be_left_and_begun_again(opened, home, qtbot):
    window = opened(home)
    strip = lessons_of(window)
    press(qtbot, Qt.Key.Key_Down)
    press(qtbot, Qt.Key.Key_N, CTRL)
    assert seen(strip) == 1
    strip.box.setFocus()
    assert strip.box.itemText(0) == "Tinggalkan pelajaran"
    press(qtbot, Qt.Key.Key_Home)
    assert strip.steps.isHidden()
    assert not strip._timer.isActive()
    assert strip.box.currentText() == "Pelajaran"
    qtbot.keyClick(content(window), Qt.Key.Key_1, CTRL)
    strip.box.setFocus()
    press(qtbot, Qt.Key.Key_Down)
    assert seen(strip) == 0
    assert strip.steps.isVisible()


def test_practice_neither_offers_to_join_nor_says_that_something_waits(home, qtbot):
    desk = open_practice(home / "latihan")
    try:
        window = Desktop(Setting(desk, InlineJobs(), Settings(theme="light")))
        show(qtbot, window, 1366, 728)
        for place in ("home", "exchange"):
            window.show_place(place)
            words = " ".join(label.text() for label in window.findChildren(QLabel) if label.isVisible())
            assert "Isinya tidak pernah dikirim." in words
            assert "menunggu dikirim" not in words
            assert "ergabung dengan pusat" not in words
    finally:
        desk.close()
