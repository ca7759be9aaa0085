"""The whole window: every page by keyboard, what it tells of how things stand, and that it fits. What holds for every view: see gates."""

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from core.error_words import sentence
from desktop.demo.sample_month import log_entry, month_of_entries
from desktop.store.rows import ActivityQuery
from desktop.ui.places import PLACES
from desktop.ui.window import PAGES, Desktop
from tests.ui.hands import Hands
from tests.ui.screen import press, show


@pytest.fixture
def window(setting, qtbot):
    for entry in month_of_entries():
        if not entry.photos:
            log_entry(setting.desk.book, entry)
    made = Desktop(setting)
    show(qtbot, made, 1366, 728)
    made.show_place("home")
    return made


def test_every_place_is_reached_by_its_number(window, qtbot):
    for number, place in enumerate(PLACES, 1):
        more = Qt.KeyboardModifier.ShiftModifier if number > 10 else Qt.KeyboardModifier.NoModifier
        press(qtbot, Qt.Key(Qt.Key.Key_0.value + min(number, 10) % 10), Qt.KeyboardModifier.ControlModifier | more)
        assert window.present is window.page(place.name)


@pytest.mark.parametrize(("keys", "begins"), {
    "Ctrl+N": "Nama kegiatan", "Ctrl+2": "Kegiatan", "Ctrl+3": "Kalender bulan", "Ctrl+4": "Tambah berkas…", "Ctrl+8": "Bulan",
    "V": "Pengunjung sehari",
}.items())  # fmt: skip
def test_the_cursor_stands_where_work_begins(window, keys, begins):
    Hands().press(keys)
    assert QApplication.focusWidget().accessibleName() == begins


@pytest.mark.parametrize("away", ["F1", "Ctrl+K", "Ctrl+L"])
def test_what_lies_over_a_page_gives_the_cursor_back(window, away):
    hands = Hands()
    hands.press("Ctrl+2")
    before = QApplication.focusWidget()
    hands.press(away)
    assert QApplication.focusWidget() is not before
    hands.press("Esc")
    assert QApplication.focusWidget() is before


def test_v_opens_the_quick_line_from_every_page(window):
    for place in PLACES:
        window.show_place(place.name)
        Hands().press("V")
        assert QApplication.focusWidget() is window.page("visits").quick.line, place.name


def test_f6_goes_from_card_to_card_and_back(window, setting):
    window.show_place("activity", {"record": setting.desk.book.activity_page(ActivityQuery(), 0, 1)[0].record})
    hands, seen = Hands(), []
    for _ in range(6):
        seen.append(QApplication.focusWidget().accessibleName() or QApplication.focusWidget().text())
        hands.press("F6")
    assert seen == ["Nama kegiatan", "Jumlah", "Tambah foto", "Diadakan setiap minggu", "Mengapa diubah? (boleh kosong)", "Lainnya"]
    hands.press("Shift+F6", "Shift+F6")
    assert QApplication.focusWidget().accessibleName() == "Mengapa diubah? (boleh kosong)"


class _Watch(QObject):
    """Notes every window that comes up."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(type(watched).__name__)
        return False


def test_no_part_of_a_page_comes_up_as_a_window_of_its_own_and_takes_the_keys(window):
    watch = _Watch()
    QApplication.instance().installEventFilter(watch)
    for name in PAGES:
        first = {"record": window._setting.desk.book.activity_page(ActivityQuery(), 0, 1)[0].record}
        window.show_place(name, first if name == "activity" else None)
        assert QApplication.focusWidget() is not None, name
    assert watch.seen == []
    QLabel("planted").show()
    assert watch.seen == ["QLabel"]
    QApplication.instance().removeEventFilter(watch)


def test_a_new_activity_is_one_shortcut_away(window, qtbot):
    press(qtbot, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert window.present is window.page("activity")


def test_the_state_card_says_what_waits(window, setting):
    card = window._sidebar.state
    assert "menunggu dikirim" in card.accessibleName()
    assert card.accessibleName().startswith("Tersimpan di komputer ini")


def test_home_counts_what_was_logged(window, setting):
    figures = setting.desk.book.month_figures("2026-11", "2026-11-24")
    shown = " ".join(label.text() for label in window.page("home").findChildren(QLabel))
    assert str(figures.visits) in shown
    assert str(figures.activities.participants) in shown


def test_an_unheard_error_is_told_in_words(window, setting):
    from desktop.store.errors import KnownError

    setting.jobs.unheard.emit(KnownError("disk_full"))
    assert window._trouble.isVisible()
    assert window._errors.accessibleName() == sentence("disk_full", "id")


@pytest.mark.parametrize("size", [(1366, 728), (900, 600)])
@pytest.mark.parametrize("percent", [100, 150])
def test_every_page_fits_its_window(setting, qtbot, dressed, size, percent):
    dressed.apply("light", percent)
    try:
        made = Desktop(setting)
        show(qtbot, made, *size)
        for name in PAGES:
            made.show_place(name)
        width = made.minimumSizeHint().width()
    finally:
        dressed.apply("light", 100)
    assert width <= 1366
    if percent == 100:
        assert made.minimumSizeHint().height() <= 728
