"""The next start comes up as the last one was left: place, size, page, filters, columns, views; and always where it can be seen."""

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication

from desktop import settings
from desktop.jobs import Jobs
from desktop.settings import Settings
from desktop.store.rows import Status
from desktop.ui.language import Language
from desktop.ui.main_window import MainWindow
from desktop.ui.window import Desktop
from desktop.ui.window_place import place
from tests.homes import an_activity, open_desk
from tests.ui.screen import LISTS

LAPTOP, BEAMER = QRect(0, 0, 1366, 728), QRect(1366, -200, 1920, 1040)


@pytest.fixture
def start(qtbot, qapp, dressed, tmp_path):
    """Starts the program's window on the same home again and again; each start ends the one before in the order of the program."""
    home, open_now = tmp_path / "home", []
    open_desk(home).close()

    def end() -> None:
        for window, jobs, choices in open_now:
            window.close_at_once()
            jobs.close()
            window.close_home()
            settings.save(home, choices)
        open_now.clear()

    def make() -> MainWindow:
        end()
        choices, jobs = settings.load(home), Jobs()
        window = MainWindow(home, choices, jobs, dressed, Language(qapp, "id"))
        qtbot.addWidget(window)
        window.open_home()
        window.show()
        qtbot.waitUntil(lambda: window.findChild(Desktop) is not None)
        open_now.append((window, jobs, choices))
        return window

    yield make
    end()


def desk_of(window: MainWindow) -> Desktop:
    return window.findChild(Desktop)


@pytest.mark.parametrize("name", ["activities", "visits", "reports", "exchange", "settings"])
def test_it_opens_on_the_page_it_was_left_on(start, name):
    desk_of(start()).show_place(name)
    again = desk_of(start())
    assert again.present is again.page(name)


def test_a_form_is_no_place_to_start_in(start):
    desk_of(start()).show_place("activity")
    again = desk_of(start())
    assert again.present is again.page("home")


def test_place_and_size_are_remembered(start):
    width = start().minimumWidth()  # the screen of the tests is not wider
    start().setGeometry(40, 20, width + 30, 600)
    assert start().geometry() == QRect(40, 20, width, 600)


def test_a_large_window_comes_up_large_and_knows_how_small_it_was(start, qtbot):
    window = start()
    window.setGeometry(40, 30, 830, 600)
    window.showMaximized()
    again = start()
    assert again.isMaximized()
    again.showNormal()
    qtbot.waitUntil(lambda: again.geometry().topLeft() == QPoint(40, 30))


def test_filters_of_the_list_are_there_again_but_not_the_letters_of_a_search(start, qtbot):
    window = start()
    desk = desk_of(window)._setting.desk
    for day, theme in ((3, "economy"), (4, "reading")):
        desk.book.save("activity", an_activity(date_start=f"2026-11-0{day}", theme=theme, title=theme))
    desk_of(window).show_place("activities")
    page = desk_of(window).present
    qtbot.waitUntil(lambda: page._months.count() > 1)
    page._months.choose("2026-11")
    page._themes.set_value("economy")
    page._statuses.choose(Status.WAITING)
    page._search.setText("eco")
    page._ask()
    again = desk_of(start()).present
    qtbot.waitUntil(lambda: again._model.rowCount() == 1)
    boxes = again._months.value(), again._themes.value(), again._statuses.value()
    assert (*boxes, again._search.text()) == ("2026-11", "economy", Status.WAITING, "")
    assert again._model.row(0).title == "economy"


def test_columns_and_the_view_of_the_visits_are_there_again(start, qtbot):
    first = desk_of(start())
    first.page("activities")._columns.toggled_column.emit("theme", False)
    first.show_place("visits")
    first.present.switch.chosen.emit("week")
    week = first.present.week
    week._spans.choose(week._spans.itemData(1))
    week._spans.activated.emit(1)
    again = desk_of(start())
    assert again.present is again.page("visits")
    assert (again.present.switch.view, again.present.week._spans.currentIndex()) == ("week", 1)
    table = again.page("activities").table
    assert sorted(again._setting.choices.hidden_columns) == ["place", "theme"]
    assert [table.isColumnHidden(number) for number in range(4)] == [False, False, True, True]


@LISTS
def test_a_second_start_brings_a_small_window_back_up(start):
    window = start()
    window.showMinimized()
    window.come_to_front()
    assert not window.isMinimized()
    assert window.isVisible()


@pytest.mark.parametrize(
    ("left", "screens", "expected"),
    [
        ((), [LAPTOP], QRect(43, 14, 1280, 700)),
        ((10, 20, 900, 600), [LAPTOP], QRect(10, 20, 900, 600)),
        ((1500, 100, 1000, 700), [LAPTOP, BEAMER], QRect(1500, 100, 1000, 700)),
        ((1500, 100, 1000, 700), [LAPTOP], QRect(183, 14, 1000, 700)),  # the beamer is gone
        ((1300, 20, 1000, 700), [LAPTOP], QRect(183, 14, 1000, 700)),  # a corner alone cannot be taken hold of
        ((100, -300, 900, 600), [LAPTOP], QRect(233, 64, 900, 600)),  # its title is above the screen
        ((0, 0, 1920, 1080), [LAPTOP], QRect(0, 0, 1366, 728)),  # the screen has become smaller
    ],
)
def test_it_comes_up_where_it_can_be_seen_and_moved(left, screens, expected):
    assert place(left, screens) == expected


def test_a_window_left_on_a_screen_that_is_gone_comes_up_on_the_one_there_is(start, tmp_path):
    settings.save(tmp_path / "home", Settings(window=(5000, 3000, 900, 600)))
    window = start()
    assert QApplication.primaryScreen().geometry().contains(window.geometry().center())
    assert not window.isMaximized()


@pytest.mark.parametrize("kept", ["[1, 2, 3]", "[1e99, 0, 1, 1]", "[9999999999, 0, 10, 10]", '"left"', "[0, 0, -5, -5]"])
def test_a_place_that_makes_no_sense_is_forgotten(start, tmp_path, kept):
    (tmp_path / "home" / settings.FILE).write_text(f'{{"window": {kept}}}')
    assert start().isVisible()
