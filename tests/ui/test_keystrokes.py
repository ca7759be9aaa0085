"""docs/ui.md cannot lie: its table of keys is the program's, and its five tasks are done here key by key, counted and timed."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter, QTransform
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QApplication, QFileDialog

from desktop import assembly
from desktop.clock import Surroundings
from desktop.demo.sample_month import month_of_entries
from desktop.jobs import InlineJobs
from desktop.settings import Settings
from desktop.store.rows import ActivityQuery, ActivityRow, Status
from desktop.ui.actions import ACTIVITY_FORM, READER
from desktop.ui.activities.activity_page import ActivityPage
from desktop.ui.help.keys import keys_by_place
from desktop.ui.language import Language
from desktop.ui.main_window import MainWindow
from desktop.ui.places import PLACES
from desktop.ui.printing import asking
from desktop.ui.printing.print_sheet import PrintSheet
from tests.homes import Clock, open_desk
from tests.live_centre import LiveCentre
from tests.ui.hands import Hands
from tests.ui.screen import LISTS, show

PAGE = (Path(__file__).parents[2] / "docs/ui.md").read_text(encoding="utf-8")
CLASS, VISITORS, AGAIN, CORRECT, REPORT = (
    "log yesterday's class, 18 people, a photo", "ten days of visitors out of the book",
    "last Saturday's activity once more, new counts", "correct a number that was sent, with the reason",
    "find October's report and print it",
)  # fmt: skip
# Card, Moran & Newell 1980: seconds a press for a typist of 40 words a minute, and for one who does not know the keyboard;
# seconds to make up one's mind
PRESS_S, PRESS_NEW_S, DECISION_S = 0.28, 1.20, 1.35
ACTIVITY_S, DAY_S, DAYS = 60, 10, 10
UNRECORDED = "2026-11-12"
TODAY = "2026-11-24"
SMALL = (432, 660)
MARK = re.compile(r"“(?P<text>[^”]*)”|`(?P<keys>[^`]+)`|×(?P<times>\d+)|(?P<open>\()|(?P<close>\))|(?P<dot>·)|(?P<other>\S)")
pytestmark = LISTS


@dataclass(frozen=True, slots=True)
class Stroke:
    """One thing the hands do. keys: a chord; text: typed letters; neither: a decision."""

    keys: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class Task:
    """A row of the table: what is done, and what the page says it costs."""

    strokes: tuple[Stroke, ...]
    told: tuple[str, ...]

    @property
    def decisions(self) -> int:
        """As many as there are stretches between dots."""
        return sum(stroke == Stroke() for stroke in self.strokes) + 1

    def costs(self, presses: int) -> tuple[str, ...]:
        """What the page must say."""
        thinking = self.decisions * DECISION_S
        return (
            str(presses), str(self.decisions),
            f"{presses * PRESS_S + thinking:.0f} s", f"{presses * PRESS_NEW_S + thinking:.0f} s",
        )  # fmt: skip


def tasks() -> dict[str, Task]:
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in PAGE.splitlines() if re.match(r"\| [a-z].*\d s \|$", line)]
    return {row[0]: Task(tuple(strokes(row[1])), tuple(row[2:])) for row in rows}


def strokes(words: str) -> list[Stroke]:
    """Reads 'Ctrl+N · “teks” Enter ×2': ×n repeats the mark, or the brackets, before it."""
    done: list[Stroke] = []
    begun, last = 0, 0
    for mark in MARK.finditer(words):
        assert not mark["other"], f"{mark['other']} in {words}"
        if mark["times"]:
            done += done[last:] * (int(mark["times"]) - 1)
        elif mark["open"]:
            begun = len(done)
        elif mark["close"]:
            last = begun
        else:
            last = len(done)
            done.append(Stroke(mark["keys"] or "", mark["text"] or ""))
    while done[-1] == Stroke():
        done.pop()
    return done


def do(name: str) -> int:
    """Does a task of the page; says how many presses it took, and that the page says the same."""
    hands, task = Hands(), tasks()[name]
    for stroke in task.strokes:
        if stroke.text:
            hands.type(stroke.text)
        elif stroke.keys:
            hands.press(stroke.keys)
    assert task.told == task.costs(hands.presses), name
    return hands.presses


def fill(home: Path) -> None:
    """October and November as far as they have come; ten days of visitors are still in the paper book."""
    desk = open_desk(home)
    entries = [entry for month in ("2026-10", "2026-11") for entry in month_of_entries(month)]
    for kind, end in (("activity", TODAY), ("visit_day", UNRECORDED)):
        when = "date" if kind == "visit_day" else "date_start"
        desk.book.save_all(kind, [entry.fields for entry in entries if entry.kind == kind and entry.fields[when] < end])
    desk.close()


@pytest.fixture
def home(tmp_path):
    fill(tmp_path / "home")
    return tmp_path / "home"


@pytest.fixture
def window(home, qtbot, qapp, dressed, monkeypatch) -> Iterator[MainWindow]:
    """The program as it comes up, on a day that does not change."""
    build = assembly.build
    monkeypatch.setattr(assembly, "build", lambda folder: build(folder, Surroundings(now_ms=Clock())))
    jobs = InlineJobs()
    made = MainWindow(home, Settings(theme="light"), jobs, dressed, Language(qapp, "id"))
    show(qtbot, made, 1366, 728)
    made.open_home()
    yield made
    made.close()
    jobs.close()
    made.close_home()


def rows(window: MainWindow, **query) -> list[ActivityRow]:
    return window._desk.book.activity_page(ActivityQuery(**query), 0, 100)


def a_picture() -> QImage:
    picture = QImage(640, 480, QImage.Format.Format_RGB32)
    picture.fill(0x2E7D4F)
    return picture


def test_the_table_of_keys_is_the_programs(qapp):
    english = Language(qapp, "en")
    written = table_of_keys()
    english.speak("id")
    assert written in PAGE, written
    assert written.replace("`V`", "`W`") not in PAGE


def table_of_keys() -> str:
    words = {"": "everywhere", ACTIVITY_FORM: "An activity", READER: "A material", **{place.name: place.word for place in PLACES}}
    lines = ["| where | keys |", "|---|---|"]
    for place, keys in keys_by_place().items():
        lines.append(f"| {words[place]} | {' · '.join(f'`{key}` {what}' for key, what in keys)} |")
    return "\n".join(lines) + "\n"


def test_a_class_is_logged_with_its_photo(window):
    QGuiApplication.clipboard().setImage(a_picture())
    before = {row.record for row in rows(window)}
    presses = do(CLASS)
    (row,) = [row for row in rows(window) if row.record not in before]
    fields = window._desk.book.detail(row.record).fields
    wanted = {
        "title": "Kelas menjahit", "date_start": "2026-11-23", "theme": "economy", "form": "course", "place": "Balai Kampung",
        "partner_ids": ["PKK Labanan Makarti"], "n_total": 18, "n_male": 4, "n_female": 14,
    }  # fmt: skip
    assert {name: fields.get(name) for name in wanted} == wanted
    assert [photo.consent for photo in window._desk.book.photos(row.record)] == ["all_agree"]
    assert presses * PRESS_S + tasks()[CLASS].decisions * DECISION_S <= ACTIVITY_S


def test_ten_days_of_visitors_are_recorded(window):
    presses = do(VISITORS)
    days = [day for day in window._desk.book.visit_month("2026-11") if day.date >= UNRECORDED and day.state]
    assert [day.date[-2:] for day in days] == ["12", "13", "14", "16", "17", "18", "19", "20", "21", "23"]
    assert [(day.n_female, day.n_male, day.n_total, day.n_computer) for day in days] == [(12, 9, 21, 5)] + [(14, 8, 22, 3)] * 9
    assert presses * PRESS_S + tasks()[VISITORS].decisions * DECISION_S <= DAYS * DAY_S


def test_last_saturday_is_logged_again(window):
    saturday = rows(window, day="2026-11-21", text="x")[0]
    before = {row.record for row in rows(window)}
    do(AGAIN)
    (row,) = [row for row in rows(window) if row.record not in before]
    assert (row.title, row.place, row.theme) == (saturday.title, saturday.place, saturday.theme)
    assert (row.date_start, row.n_total, row.n_male, row.n_female) == (TODAY, 22, 10, 12)


def test_a_sent_number_is_corrected_with_its_reason(home, qtbot, tmp_path, request):
    centre = LiveCentre(tmp_path / "centre")
    desk = open_desk(home)
    try:
        desk.exchange.enrol(centre.code(), centre.url)
        desk.exchange.run(lambda _: None)
    finally:
        desk.close()
        centre.close()
    window: MainWindow = request.getfixturevalue("window")
    (row,) = [row for row in rows(window, text="keripik") if row.date_start == "2026-11-21"]
    assert (row.status, row.n_female) == (Status.RECEIVED, 14)
    do(CORRECT)
    last = window._desk.book.history(row.record)[-1]
    assert (last.fields, last.reason) == ({"n_female": 15}, "Salah ketik")
    (row,) = [row for row in rows(window, text="keripik") if row.date_start == "2026-11-21"]
    assert (row.status, row.n_female) == (Status.WAITING, 15)


def test_octobers_report_is_printed(window, qtbot, monkeypatch, tmp_path):
    paper, printers = tmp_path / "paper.pdf", []

    class FilePrinter(QPrinter):
        """The only printer of this computer; it prints into a file."""

        def __init__(self, mode: QPrinter.PrinterMode) -> None:
            super().__init__(mode)
            self.setOutputFileName(str(paper))
            printers.append(self)

    monkeypatch.setattr(asking, "QPrinter", FilePrinter)
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", staticmethod(lambda: ["PDF"]))
    do(REPORT)
    assert [printer.docName() for printer in printers] == ["Laporan bulanan 2026-10.pdf"]
    qtbot.waitUntil(lambda: window.findChild(PrintSheet) is None)
    printed = pages(paper)
    made = {month: tmp_path / f"{month}.pdf" for month in ("2026-10", "2026-11")}
    for month, path in made.items():
        path.write_bytes(window._desk.reports.monthly(month, "F4", "id").pdf)
    assert len(printed) == len(pages(made["2026-10"]))
    assert unlike(printed, pages(made["2026-10"])) * 1.5 < unlike(printed, pages(made["2026-11"]))
    assert [one.file for one in window._desk.reports.kept.everything()] == ["2026-10 Laporan bulanan, Rev. 1.pdf"]


def test_photos_are_chosen_as_files_by_keyboard(window, tmp_path):
    a_picture().save(str(tmp_path / "kelas.jpg"))
    hands = Hands()
    hands.press("Ctrl+N", "F6", "F6", "Space")
    assert isinstance(QApplication.activeWindow(), QFileDialog)
    hands.type(str(tmp_path / "kelas.jpg"))
    hands.press("Enter")
    form = window.findChild(ActivityPage)
    assert len(form.photos.drafts) == 1


def test_visitors_of_today_from_any_page(window):
    hands = Hands()
    hands.press("Ctrl+2", "V")
    hands.type("12")
    hands.press("Tab")
    hands.type("9")
    hands.press("Tab")
    hands.type("5")
    hands.press("Enter")
    day = window._desk.book.visit_month("2026-11")[23]
    assert (day.date, day.n_female, day.n_male, day.n_total, day.n_computer) == (TODAY, 12, 9, 21, 5)
    assert hands.presses == 2 + 1 + len("12") + 1 + len("9") + 1 + len("5") + 1


@pytest.mark.parametrize(("words", "pressed"), {
    "`Ctrl+N` · “dua” `Enter`": "Ctrl+N|·|dua|Enter", "`Tab` ×3": "Tab|Tab|Tab", "(“1” `Tab` ·) ×2": "1|Tab|·|1|Tab",
    "`V` · (`Tab` “2” ·) ×2": "V|·|Tab|2|·|Tab|2",
}.items())  # fmt: skip
def test_the_notation_of_the_page_is_read(words, pressed):
    assert "|".join(stroke.keys or stroke.text or "·" for stroke in strokes(words)) == pressed


def pages(path: Path) -> list[bytes]:
    """A paper as small grey pictures; a page that lies across is turned, as it goes through a printer."""
    document = QPdfDocument()
    document.load(str(path))
    pictures = []
    for number in range(document.pageCount()):
        size = document.pagePointSize(number)
        lies = size.width() > size.height()
        drawn = document.render(number, QSize(*(reversed(SMALL) if lies else SMALL)))
        paper = QImage(drawn.size(), QImage.Format.Format_RGB32)
        paper.fill(Qt.GlobalColor.white)
        painter = QPainter(paper)
        painter.drawImage(0, 0, drawn)
        painter.end()
        pictures.append(paper.transformed(QTransform().rotate(90)) if lies else paper)
    document.close()
    grey = [one.convertToFormat(QImage.Format.Format_Grayscale8) for one in pictures]
    return [bytes(one.constBits()) for one in grey]


def unlike(some: list[bytes], others: list[bytes]) -> float:
    """How far two papers differ: the mean over all their points, of 255."""
    differences = [abs(a - b) for one, other in zip(some, others, strict=False) for a, b in zip(one, other, strict=True)]
    return sum(differences) / len(differences)
