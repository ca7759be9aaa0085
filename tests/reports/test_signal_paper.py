"""The record of blank spots: every attempt of the month, when there was a line and when not, on paper and as a table."""

import csv
import io
import json
from datetime import UTC, datetime, time, timedelta

import pytest
from openpyxl import load_workbook

from desktop.cli import main
from desktop.store import correspondence
from desktop.store.rows import Contact
from desktop.store.signal import month_of_signals, speed
from tests.homes import AREA, open_desk
from tests.reports.paper import read, text_of

BEGIN = datetime(2026, 11, 1, 1, 0, tzinfo=UTC)  # 09.00 WITA


def attempt(day: int, outcome: str, down: int = 2_000, seconds: float = 4.0, hour: int = 0) -> Contact:
    wall = int((BEGIN + timedelta(days=day - 1, hours=hour)).timestamp() * 1000)
    return Contact(wall, outcome, 0, 6_000, down, seconds)


ATTEMPTS = [
    attempt(1, "no_connection", 0, 15.0), attempt(3, "captive_portal", 900), attempt(4, "no_connection", 0),
    attempt(4, "received", hour=2), attempt(9, "no_connection", 0), attempt(12, "partly"),
]  # fmt: skip
CARRIED = [  # by stick and by the relay in the room, and the laptop's own clock: they say nothing about a line
    attempt(6, "carried"), attempt(7, "fetched"), attempt(8, "carried stick_gone"), attempt(5, "clock_or_certificate", 0),
    attempt(10, "relayed"), attempt(11, "relayed relay_gone"),
]  # fmt: skip


@pytest.fixture
def desk(tmp_path):
    made = open_desk(tmp_path / "home")
    with made.store.writing() as connection:
        for one in (*ATTEMPTS, *CARRIED):
            correspondence.keep_contact(connection, one)
    yield made
    made.close()


def test_days_with_and_without_a_line_are_counted_by_the_clock_of_the_place(desk):
    with desk.store.reading() as connection:
        found = month_of_signals(connection, "2026-11", AREA)
        before = month_of_signals(connection, "2026-10", AREA)
    assert (len(found.attempts), found.heard, found.days_tried, found.days_heard) == (6, 2, 5, 2)
    assert found.longest_silence == 7, "from the 5th to the 11th"
    assert (before.attempts, before.longest_silence) == ((), 0)


def test_speed_is_told_only_of_what_was_answered():
    assert speed(attempt(1, "received")) == 2_000
    assert speed(attempt(1, "no_connection", 0)) is None
    assert speed(attempt(1, "received", seconds=0.01)) is None


def test_the_paper_lists_every_attempt_in_words(desk):
    said = text_of(desk.reports.signal("2026-11").pdf)
    assert "CATATAN BLANK SPOT" in said
    assert "Kampung Labanan Makarti" in said
    assert "04/11/2026" in said
    assert "11.00" in said
    assert said.count("Tersambung") >= 2
    assert "7 hari" in said
    assert "no_connection" not in said


def test_a_month_without_attempts_says_so(desk):
    assert "Tidak ada percobaan" in text_of(desk.reports.signal("2026-09").pdf)


def test_three_hundred_attempts_repeat_the_head_of_the_table(desk):
    with desk.store.writing() as connection:
        for number in range(300):
            correspondence.keep_contact(connection, attempt(1 + number % 28, "no_connection", 0))
    printed = desk.reports.signal("2026-11")
    assert printed.pages > 5
    for page in read(printed.pdf):
        assert ("Kecepatan" in page.text) == ("09.00" in page.text)


def test_the_table_opens_in_a_spreadsheet(desk, tmp_path, capsys):
    file = tmp_path / "sinyal.csv"
    desk.close()
    assert main(["signal", "export", "2026-11", "-o", str(file), "--home", str(tmp_path / "home"), "--json"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert (said["attempts"], said["heard"], said["longest_silence"]) == (6, 2, 7)
    rows = list(csv.reader(io.StringIO(file.read_text(encoding="utf-8-sig")), delimiter=";"))
    assert rows[0][1] == "Tanggal"
    assert rows[4] == ["4", "04/11/2026", "11.00", "Tersambung", "8,0", "4,0", "2,0"]


def test_the_workbook_has_days_times_and_numbers_as_such(desk, tmp_path):
    desk.reports.write_tables("signal", "2026-11", tmp_path / "a.xlsx")
    headings, first, *rest = next(iter(load_workbook(tmp_path / "a.xlsx").worksheets)).iter_rows(values_only=True)
    assert (len(headings), len(rest)) == (7, 5)
    assert first[:3] == (1, datetime.fromisoformat("2026-11-01"), time(9, 0))
    assert first[4:] == (6, 15, None)
