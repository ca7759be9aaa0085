"""The PDF onto a printer, page by page, at the printer's own resolution and without being made smaller."""

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

POINTS_AN_INCH = 72
MM_AN_INCH = 25.4
DPI_MOST = 300  # a page of 300 dpi holds every line of the report; more only costs memory on a small computer


def set_paper(printer: QPrinter, document: QPdfDocument) -> None:
    """Gives the printer the size of the document's paper: F4 is none of Qt's own sizes."""
    size = document.pagePointSize(0)
    mm = QSizeF(size.width() / POINTS_AN_INCH * MM_AN_INCH, size.height() / POINTS_AN_INCH * MM_AN_INCH)
    paper = QPageSize(mm, QPageSize.Unit.Millimeter, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    printer.setPageLayout(QPageLayout(paper, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)))
    printer.setFullPage(True)


def print_document(document: QPdfDocument, printer: QPrinter) -> bool:
    """Prints the pages that were chosen; False when the printer did not begin."""
    last = document.pageCount() - 1
    wanted = range(max(0, printer.fromPage() - 1), min(last, printer.toPage() - 1) + 1) if printer.toPage() else range(last + 1)
    painter = QPainter()
    if not painter.begin(printer):
        return False
    try:
        for place, number in enumerate(wanted):
            if place and not printer.newPage():
                return False
            painter.drawImage(QRectF(painter.viewport()), _image(document, number, printer.resolution()))
    finally:
        painter.end()
    return True


def _image(document: QPdfDocument, number: int, dpi: int) -> QImage:
    size = document.pagePointSize(number) * (min(dpi, DPI_MOST) / POINTS_AN_INCH)
    return document.render(number, size.toSize(), QPdfDocumentRenderOptions())


def ask(parent: QWidget, pdf: bytes, name: str, done: Callable[[bool], None]) -> QPrintDialog | None:
    """Opens the system's printer dialog for a file; None when there is no printer. done: whether it went to the printer."""
    if not QPrinterInfo.availablePrinterNames():
        return None
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(name)  # before the dialog is made: it names the file after it, where it prints into one
    dialog = QPrintDialog(printer, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    # The document goes before the bytes it reads from.
    document = QPdfDocument(dialog)
    buffer = QBuffer(dialog)
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    set_paper(printer, document)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
    dialog.setMinMax(1, document.pageCount())
    dialog.accepted.connect(lambda: done(print_document(document, printer)))
    QDialog.open(dialog)  # its own annotation knows only the older way of open()
    return dialog
