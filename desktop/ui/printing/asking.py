"""The way of a PDF to a printer: whether there is one, and the sheet that asks how (print_sheet.py)."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget

from desktop.settings import Settings

if TYPE_CHECKING:
    from desktop.ui.printing.print_sheet import PrintSheet


def set_paper(printer: QPrinter, size: QSizeF) -> None:
    """Gives the printer a paper in millimetres, its edges included: F4 is none of Qt's own sizes."""
    paper = QPageSize(size, QPageSize.Unit.Millimeter, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    printer.setPageLayout(QPageLayout(paper, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)))
    printer.setFullPage(True)


def ask(parent: QWidget, pdf: bytes, name: str, done: Callable[[], None], choices: Settings) -> "PrintSheet | None":
    """Opens the sheet that prints a file; None when there is no printer. done: it went to the printer."""
    from desktop.ui.printing.print_sheet import PrintSheet

    names = QPrinterInfo.availablePrinterNames()
    if not names:
        return None
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(name)  # before a dialog is made: it names the file after it, where it prints into one
    sheet = PrintSheet(printer, names, pdf, choices, parent)
    sheet.printed.connect(done)
    sheet.begin()
    return sheet
