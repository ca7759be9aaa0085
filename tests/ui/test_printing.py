"""Printing: what becomes of a page on another paper, page after page without holding the window, and a printer that goes away."""

import time

import pytest
from PySide6.QtCore import QMarginsF, QObject, QRectF, QSize, QSizeF, QTimer
from PySide6.QtGui import QColor, QImage, QPageSize, QPainter, QPdfWriter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from desktop.settings import Settings
from desktop.ui.printing.print_fitting import A4_MM, F4_MM, Scaling, chosen_pages, place, scale
from desktop.ui.printing.print_sheet import PrintSheet
from tests.ui.screen import show

INSET_MM = 20
STEP_S = 0.05


@pytest.fixture
def f4(tmp_path) -> bytes:
    """Three pages of F4 with a black frame 20 mm from the edges, the third lying across."""
    path = tmp_path / "f4.pdf"
    writer = QPdfWriter(str(path))
    writer.setResolution(254)  # ten dots a millimetre
    painter = QPainter()
    for number in range(3):
        size = F4_MM.transposed() if number == 2 else F4_MM
        writer.setPageSize(QPageSize(size, QPageSize.Unit.Millimeter))
        writer.setPageMargins(QMarginsF(0, 0, 0, 0))
        writer.newPage() if number else painter.begin(writer)
        edge = INSET_MM * 10
        painter.fillRect(QRectF(edge, edge, size.width() * 10 - 2 * edge, size.height() * 10 - 2 * edge), QColor("black"))
    painter.end()
    return path.read_bytes()


@pytest.fixture
def sheet(f4, tmp_path, qtbot):
    """Printing into a file."""
    host = QWidget()
    host.resize(1366, 768)
    show(qtbot, host)
    return open_sheet(f4, QPrinter(QPrinter.PrinterMode.HighResolution), host, tmp_path)


def open_sheet(pdf, printer, host, tmp_path) -> PrintSheet:
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    printer.setResolution(100)
    made = PrintSheet(printer, ["Epson L3110"], pdf, Settings(), host)
    made.begin()
    return made


@pytest.mark.parametrize(("scaling", "left", "above"), [("shrink", 8.25 + 18, 18), ("real", 17.5, 3.5)])
def test_f4_on_a4_is_whole_and_smaller_or_real_and_cut_and_in_the_middle(sheet, qtbot, tmp_path, scaling, left, above):
    sheet.papers.choose("A4")
    sheet.scalings.choose(scaling)
    with qtbot.waitSignal(sheet.printed), qtbot.waitSignal(sheet.closed):
        sheet.print.click()
    papers = read(tmp_path / "out.pdf")
    assert [size.toSize() for _, size in papers] == [A4_MM.toSize()] * 3
    expected = (left, above, 210 - left, 297 - above)
    for image, _ in papers:
        assert frame_mm(image) == pytest.approx(expected, abs=0.6), "the third page is turned and lies as the others"


def test_no_step_of_printing_holds_the_window(sheet, qtbot):
    sheet.printer.setResolution(1200)
    sheet.pages.setText("1")
    watch = Watch(sheet)
    with qtbot.waitSignal(sheet.printed, timeout=20_000):
        sheet.print.click()
    assert watch.steps > 60, "one for each band at least"
    assert watch.long_share < 0.05


def test_only_the_chosen_pages_are_printed_as_often_as_wished(sheet, qtbot, tmp_path):
    sheet.pages.setText("4")
    sheet.print.click()
    assert sheet._pages_row.finding == "Ada halaman 1 sampai 3."
    sheet.pages.setText("2-3")
    sheet.copies.set_value(2)
    with qtbot.waitSignal(sheet.printed):
        sheet.print.click()
    assert len(read(tmp_path / "out.pdf")) == 4


def test_esc_stops_and_the_sheet_can_print_again(sheet, qtbot):
    sheet.print.click()
    sheet.leave()
    qtbot.waitUntil(lambda: sheet._state.text().startswith("Dihentikan."))
    assert sheet.isVisible()
    with qtbot.waitSignal(sheet.printed):
        sheet.print.click()


@pytest.mark.parametrize("goes_at", [0, 2])
def test_a_printer_that_goes_away_is_told_and_printing_again_works(f4, qtbot, tmp_path, goes_at):
    class Loose(QPrinter):
        """Its cable comes out before a page."""

        left = goes_at

        def isValid(self) -> bool:
            return self.left > 0 and super().isValid()

        def newPage(self) -> bool:
            self.left -= 1
            return self.left > 0 and super().newPage()

    host, printer = QWidget(), Loose(QPrinter.PrinterMode.HighResolution)
    show(qtbot, host)
    sheet = open_sheet(f4, printer, host, tmp_path)
    sheet.print.click()
    qtbot.waitUntil(lambda: sheet._state.text().startswith("Pencetak tidak menerima halaman lagi."))
    assert "aman" in sheet._state.text()
    printer.left = 9
    with qtbot.waitSignal(sheet.printed):
        sheet.print.click()
    assert len(read(tmp_path / "out.pdf")) == 3


def test_a_page_is_never_made_larger_and_pages_are_named_as_people_do():
    assert scale(A4_MM, F4_MM, Scaling.SHRINK) == 1
    assert place(A4_MM, F4_MM, Scaling.SHRINK).area == QRectF(2.5, 16.5, 210, 297)
    assert scale(F4_MM, A4_MM, Scaling.SHRINK) == pytest.approx(0.9)
    assert [chosen_pages(text, 9) for text in ("", "2-4, 7", "3–3", "0", "8-12", "4-2", "semua")] == [
        list(range(9)), [1, 2, 3, 6], [2], None, None, None, None,
    ]  # fmt: skip


class Watch(QObject):
    """How long the window's own events wait, by a timer that wants to come at once."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._last, self._gaps = time.perf_counter(), []
        timer = QTimer(self, interval=0)
        timer.timeout.connect(self._tick)
        timer.start()

    @property
    def steps(self) -> int:
        return len(self._gaps)

    @property
    def long_share(self) -> float:
        """How much of the time was spent in steps longer than STEP_S."""
        return sum(gap for gap in self._gaps if gap > STEP_S) / sum(self._gaps)

    def _tick(self) -> None:
        now = time.perf_counter()
        self._gaps.append(now - self._last)
        self._last = now


def read(path) -> list[tuple[QImage, QSizeF]]:
    """Each page as a picture of four dots a millimetre, and its size in millimetres."""
    document = QPdfDocument()
    document.load(str(path))
    sizes = [document.pagePointSize(number) * (25.4 / 72) for number in range(document.pageCount())]
    pages = [(document.render(number, QSize(round(size.width() * 4), round(size.height() * 4))), size) for number, size in enumerate(sizes)]
    document.close()
    return pages


def frame_mm(image: QImage) -> tuple[float, ...]:
    """Where the black begins and ends: left, above, right, below."""
    across = [x for x in range(image.width()) if dark(image, x, image.height() // 2)]
    down = [y for y in range(image.height()) if dark(image, image.width() // 2, y)]
    return across[0] / 4, down[0] / 4, (across[-1] + 1) / 4, (down[-1] + 1) / 4


def dark(image: QImage, x: int, y: int) -> bool:
    colour = image.pixelColor(x, y)
    return colour.alpha() > 128 and colour.lightness() < 128
