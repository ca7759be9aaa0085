"""Pages onto a printer while the window goes on living: Qt's own thread draws a page, the window hands it over in narrow bands.

    ask for page 1 ──(Qt's thread)──► picture ──► band, band, band … ──► page 2 …       each band a step of its own

A thread of ours would not do: Qt's calls keep Python to themselves while they draw, and the window would wait all the same.
"""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QRectF, QSize, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPageLayout, QPainter, QTransform
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions, QPdfPageRenderer
from PySide6.QtPrintSupport import QPrinter

from desktop.ui.printing.print_fitting import Scaling, place

POINTS_AN_INCH = 72
MM_AN_INCH = 25.4
DPI_MOST = 300  # a page of 300 dpi holds every line of the report; more only costs memory on a small computer
BAND_ROWS = 64  # some 10 ms each, measured
ALIKE_ROWS = 10
_BROKEN = (QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted)


class PrintRun(QObject):
    """printed: so many pages are with the printer; ended: all of them; failed: it takes none (any more)."""

    printed = Signal(int)
    ended = Signal()
    failed = Signal()

    def __init__(
        self, document: QPdfDocument, printer: QPrinter, pages: Sequence[int], scaling: Scaling, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._painter = QPainter()
        self._document, self._printer, self._pages, self._scaling = document, printer, list(pages), scaling
        self._done, self._row = 0, 0
        self._picture = QImage()
        self._renderer = QPdfPageRenderer(self)
        self._renderer.setDocument(document)
        self._renderer.setRenderMode(QPdfPageRenderer.RenderMode.MultiThreaded)
        self._renderer.pageRendered.connect(self._came)
        self._steps = QTimer(self, interval=0)
        self._steps.timeout.connect(self._draw_band)

    @property
    def is_under_way(self) -> bool:
        """True from the beginning until it ended, failed or was stopped."""
        return self._painter.isActive()

    def begin(self) -> None:
        """Starts; every answer comes by a signal."""
        if not self._printer.isValid() or not self._painter.begin(self._printer):
            self.failed.emit()
        else:
            self._ask()

    def stop(self) -> None:
        """Takes back what the printer has not printed yet."""
        self._steps.stop()
        if self._painter.isActive():
            self._printer.abort()
            self._painter.end()

    def _ask(self) -> None:
        """Asks for the next page; or there is none any more."""
        self.printed.emit(self._done)
        if self._printer.printerState() in _BROKEN:
            self._fail()
        elif self._done == len(self._pages):
            (self.ended if self._painter.end() else self.failed).emit()
        elif self._done and not self._printer.newPage():
            self._fail()
        else:
            points = self._document.pagePointSize(self._pages[self._done])
            dots = points * (min(self._printer.resolution(), DPI_MOST) / POINTS_AN_INCH)
            self._renderer.requestPage(self._pages[self._done], dots.toSize())

    def _came(self, number: int, _: QSize, picture: QImage, options: QPdfDocumentRenderOptions, request: int) -> None:
        if not self._painter.isActive():
            return
        if picture.isNull():
            self._fail()
            return
        self._picture, self._row = picture, 0
        self._painter.setTransform(self._where(number))
        self._steps.start()

    def _where(self, number: int) -> QTransform:
        """From the picture's dots to the printer's."""
        paper = self._printer.pageLayout().fullRect(QPageLayout.Unit.Millimeter).size()
        placed = place(page_size(self._document, number), paper, self._scaling)
        dots_a_mm = self._printer.resolution() / MM_AN_INCH
        area = QRectF(placed.area.topLeft() * dots_a_mm, placed.area.size() * dots_a_mm)
        wide, high = self._picture.width(), self._picture.height()
        if placed.is_turned:
            return QTransform(0, area.height() / wide, -area.width() / high, 0, area.right(), area.top())
        return QTransform.fromTranslate(area.left(), area.top()).scale(area.width() / wide, area.height() / high)

    def _draw_band(self) -> None:
        rows = self._rows_of_band()
        if rows <= 0:
            self._steps.stop()
            self._picture = QImage()
            self._done += 1
            self._ask()
            return
        band = QImage(self._picture.width(), rows, QImage.Format.Format_RGB32)
        band.fill(Qt.GlobalColor.white)  # what nothing is printed on is clear, and to many a printer clear is black
        onto = QPainter(band)
        onto.drawImage(0, -self._row, self._picture)
        onto.end()
        self._painter.drawImage(QRectF(0, self._row, band.width(), rows), band)
        self._row += rows

    def _rows_of_band(self) -> int:
        """Cut in the middle of rows that are alike, between lines of text: whoever sets the bands together again may round their edges."""
        left = self._picture.height() - self._row
        if left <= BAND_ROWS:
            return left
        bits, wide, alike = self._picture.constBits(), self._picture.bytesPerLine(), 0
        for rows in range(BAND_ROWS, BAND_ROWS // 4, -1):
            start = (self._row + rows) * wide
            alike = alike + 1 if bytes(bits[start : start + wide]) == bytes(bits[start - wide : start]) else 0
            if alike == ALIKE_ROWS:
                return rows + ALIKE_ROWS // 2
        return BAND_ROWS

    def _fail(self) -> None:
        self.stop()
        self.failed.emit()


def page_size(document: QPdfDocument, number: int) -> QSizeF:
    """A page in millimetres."""
    return document.pagePointSize(number) * (MM_AN_INCH / POINTS_AN_INCH)
