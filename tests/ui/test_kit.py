"""Dates as people write them, fields that keep "not written" apart from zero."""

import sys
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from core.charts.palette import CONTRAST, DARK, LIGHT
from desktop.ui.kit import date_words
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.chart_view import ChartView
from desktop.ui.kit.fields import CodeField, CodesField, CountField, DateField, LongTextField, TextsField, TimeField
from desktop.ui.kit.theme import Theme
from desktop.ui.kit.toast import Toast
from desktop.ui.kit.tokens import SETS, tokens_of
from tests.ui.screen import show

TODAY = date(2026, 11, 24)  # a Tuesday


@pytest.mark.parametrize("name", SETS)
def test_a_widget_knows_its_colours_from_its_palette(name, dressed, qapp):
    dressed.apply(name)
    assert tokens_of(qapp.palette()).name == name
    dressed.apply("light")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("3/11", date(2026, 11, 3)), ("3-11-26", date(2026, 11, 3)), ("3.11.2026", date(2026, 11, 3)), ("3 nov", date(2026, 11, 3)),
        ("3 November 2026", date(2026, 11, 3)), ("Selasa, 3 November 2026", date(2026, 11, 3)), ("2026-11-03", date(2026, 11, 3)),
        ("hari ini", TODAY), ("kemarin", date(2026, 11, 23)), ("kemarin dulu", date(2026, 11, 22)), ("yesterday", date(2026, 11, 23)),
        ("sabtu", date(2026, 11, 21)), ("sabtu lalu", date(2026, 11, 21)), ("selasa lalu", date(2026, 11, 17)),
        ("last friday", date(2026, 11, 20)), ("21", date(2026, 11, 21)), ("28/12", date(2026, 12, 28)), ("17 agustus", date(2026, 8, 17)),
        ("31/2", None), ("besok pagi", None), ("", None), ("99", None), ("0/0", None),
    ],
)  # fmt: skip
def test_a_date_is_read_as_people_write_it(text, expected):
    assert date_words.parse(text, TODAY) == expected


def test_a_day_without_year_in_january_may_be_last_year():
    assert date_words.parse("28/12", date(2027, 1, 4)) == date(2026, 12, 28)


def test_without_a_clock_only_full_dates_are_read():
    assert date_words.parse("3/11", None) is None
    assert date_words.parse("kemarin", None) is None
    assert date_words.parse("3/11/2026", None) == date(2026, 11, 3)


@given(st.text(max_size=30))
def test_reading_a_date_never_fails(text):
    found = date_words.parse(text, TODAY)
    assert found is None or isinstance(found, date)


def test_a_date_field_shows_what_it_understood(qtbot):
    field = DateField("id", TODAY)
    qtbot.addWidget(field)
    qtbot.keyClicks(field, "sabtu lalu")
    field.editingFinished.emit()
    assert field.value() == "2026-11-21"
    assert field.text() == "Sabtu, 21 November 2026"


def test_a_date_field_keeps_what_it_cannot_read(qtbot):
    field = DateField("id", TODAY)
    qtbot.addWidget(field)
    qtbot.keyClicks(field, "habis magrib")
    field.editingFinished.emit()
    assert field.is_unread
    assert field.text() == "habis magrib"


def test_not_counted_is_not_zero(qtbot):
    field = CountField()
    qtbot.addWidget(field)
    assert field.value() is None
    qtbot.keyClicks(field, "0")
    assert field.value() == 0
    qtbot.keyClicks(field, "x7")
    assert field.value() == 7


@pytest.mark.parametrize(
    ("typed", "expected"),
    [("9", "09:00"), ("9.30", "09:30"), ("0930", "09:30"), ("14:05", "14:05"), ("25.00", None), ("pagi", None), ("²", None)],
)
def test_a_time_is_read_as_people_write_it(qtbot, typed, expected):
    field = TimeField()
    qtbot.addWidget(field)
    qtbot.keyClicks(field, typed)
    assert field.value() == expected


def test_codes_that_are_not_known_are_kept(qtbot):
    one, several = CodeField("activity_theme", "id"), CodesField("target_group", "id")
    qtbot.addWidget(one)
    qtbot.addWidget(several)
    one.set_value("astronomy")
    several.set_value(["children", "astronauts"])
    assert one.value() == "astronomy"
    assert several.value() == ["children", "astronauts"]


def test_names_are_parted_by_commas(qtbot):
    field = TextsField()
    qtbot.addWidget(field)
    qtbot.keyClicks(field, " PKK , , Karang Taruna")
    assert field.value() == ["PKK", "Karang Taruna"]


def test_tab_leaves_a_long_text(qtbot):
    holder = QWidget()
    first, second = LongTextField(parent=holder), LongTextField(parent=holder)
    show(qtbot, holder)
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    assert second.hasFocus()
    assert first.value() is None


def test_a_toast_gives_back_what_was_done(qtbot):
    host = QWidget()
    show(qtbot, host, 600, 300)
    undone = []
    toast = Toast(host)
    toast.say("Dipindahkan", lambda: undone.append(True))
    assert toast.isVisible()
    qtbot.mouseClick(toast.findChild(Button), Qt.MouseButton.LeftButton)
    assert undone == [True]
    assert not toast.isVisible()


def test_large_text_makes_everything_larger(dressed, qapp):
    dressed.apply("light", 150)
    large = QApplication.font().pixelSize()
    dressed.apply("light", 100)
    assert large == round(QApplication.font().pixelSize() * 1.5)


def test_the_binding_keeps_its_references():
    # One release of it lost a reference to None at every call and crashed after some thousands; see docs/decisions.
    owner = QObject()
    before = sys.getrefcount(None)
    for _ in range(1000):
        owner.parent()
    assert sys.getrefcount(None) > before - 500


def test_the_theme_is_a_theme_for_the_whole_application(dressed):
    assert isinstance(dressed, Theme)


@pytest.mark.parametrize(("look", "percent"), [("light", 100), ("light", 150), ("dark", 100), ("contrast", 150)])
def test_a_chart_has_the_colours_and_the_size_of_letters_of_the_window(qtbot, dressed, look, percent):
    drawn = []
    dressed.apply(look, percent)
    try:
        view = ChartView("Kunjungan per hari")
        show(qtbot, view, 900, 310)
        view.show_chart(lambda *asked: drawn.append(asked) or "<svg xmlns='http://www.w3.org/2000/svg'/>", "")
    finally:
        dressed.apply("light")
    palette, width, _ = drawn[0]
    assert palette is {"light": LIGHT, "dark": DARK, "contrast": CONTRAST}[look]
    assert width * percent / 100 == pytest.approx(900 * 0.62)


@pytest.mark.parametrize(("wide", "units"), [(620, 330), (320, 320 * 0.62)])
def test_the_numbers_of_a_chart_grow_only_until_they_would_touch(qtbot, dressed, wide, units):
    drawn = []
    dressed.apply("light", 150)
    try:
        view = ChartView("Kunjungan per hari")
        show(qtbot, view, wide, 310)
        view.show_chart(lambda *asked: drawn.append(asked) or "<svg xmlns='http://www.w3.org/2000/svg'/>", "")
    finally:
        dressed.apply("light")
    assert drawn[0][1] == pytest.approx(units)
