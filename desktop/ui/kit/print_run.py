"""Pages onto a printer, one after the other, in a lane of their own: neither the window nor a save ever waits for a printer."""

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPainter, QTransform
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions
from PySide6.QtPrintSupport import QPrinter

from desktop.store.errors import KnownError
from desktop.ui.kit.print_fitting import Scaling, place

POINTS_AN_INCH = 72
MM_AN_INCH = 25.4
DPI_MOST = 300  # a page of 300 dpi holds every line of the report; more only costs memory on a small computer
GONE, STOPPED = "printer_gone", "stopped"
_BROKEN = (QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted)
Tell = Callable[[int], None]


def print_pages(pdf: bytes, printer: QPrinter, pages: Sequence[int], scaling: Scaling, tell: Tell, stop: threading.Event) -> None:
    """Blocks. tell: so many pages are with the printer. Raises KnownError: GONE where it takes no pages (any more), STOPPED."""
    with _opened(pdf) as document:
        painter = QPainter()
        if not printer.isValid() or not painter.begin(printer):
            raise KnownError(GONE, printer.printerName())
        try:
            for done, number in enumerate(pages):
                if done and not printer.newPage():
                    raise KnownError(GONE, printer.printerName())
                _draw(painter, printer, document, number, scaling)
                if printer.printerState() in _BROKEN:
                    raise KnownError(GONE, printer.printerName())
                if stop.is_set():
                    raise KnownError(STOPPED)
                tell(done + 1)
        except KnownError:
            printer.abort()
            raise
        finally:
            painter.end()
    if printer.printerState() in _BROKEN:
        raise KnownError(GONE, printer.printerName())


def page_size(document: QPdfDocument, number: int) -> QSizeF:
    """A page in millimetres."""
    return document.pagePointSize(number) * (MM_AN_INCH / POINTS_AN_INCH)


def _draw(painter: QPainter, printer: QPrinter, document: QPdfDocument, number: int, scaling: Scaling) -> None:
    paper = printer.pageLayout().fullRect(QPageLayout.Unit.Millimeter).size()
    placed = place(page_size(document, number), paper, scaling)
    dots_a_mm = printer.resolution() / MM_AN_INCH
    area = QRectF(placed.area.topLeft() * dots_a_mm, placed.area.size() * dots_a_mm)
    dots = document.pagePointSize(number) * (min(printer.resolution(), DPI_MOST) / POINTS_AN_INCH)
    picture = _picture(document, number, dots.toSize())
    painter.resetTransform()
    if placed.is_turned:
        painter.setTransform(QTransform(0, 1, -1, 0, area.right(), area.top()))
        area = QRectF(0, 0, area.height(), area.width())
    painter.drawImage(area, picture)


def _picture(document: QPdfDocument, number: int, dots: QSize) -> QImage:
    """On white: what nothing is printed on is clear, and to many a printer clear is black."""
    drawn = document.render(number, dots, QPdfDocumentRenderOptions())
    white = QImage(drawn.size(), QImage.Format.Format_RGB32)
    white.fill(Qt.GlobalColor.white)
    onto = QPainter(white)
    onto.drawImage(0, 0, drawn)
    onto.end()
    return white


@contextmanager
def _opened(pdf: bytes) -> Iterator[QPdfDocument]:
    """A document of this thread alone; it goes before the bytes it reads from."""
    buffer = QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    try:
        yield document
    finally:
        document.close()
        del document
