"""Cetak: which printer, which paper lies in it, and what becomes of a page that is larger; then page by page, to be stopped at any time."""

from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QSizeF, Signal
from PySide6.QtGui import QPageSize
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from core.error_words import words_for
from desktop.settings import Settings
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.choice import ChoiceBox
from desktop.ui.kit.fields import CountField, TextField
from desktop.ui.kit.form_rows import FormRow
from desktop.ui.kit.helping import explain
from desktop.ui.kit.sheet import Sheet
from desktop.ui.kit.text import Text
from desktop.ui.kit.tokens import M
from desktop.ui.printing import asking, print_fitting
from desktop.ui.printing.print_fitting import A4_MM, F4_MM, Scaling
from desktop.ui.printing.print_run import PrintRun, page_size

LETTERS, COPIES_MOST = 60, 99
OWN = "printer"  # the paper that the printer itself names
PAPERS_MM = {"F4": F4_MM, "A4": A4_MM}


class PrintSheet(Sheet):
    """printed: everything went to the printer."""

    printed = Signal()

    def __init__(self, printer: QPrinter, names: Sequence[str], pdf: bytes, choices: Settings, host: QWidget) -> None:
        super().__init__(QCoreApplication.translate("PrintSheet", "Print"), host, small=True)
        explain(self, "print")
        self._run: PrintRun | None = None
        self.printer, self._choices = printer, choices
        # Children are deleted in the order they were made: the document goes before the bytes it reads from.
        self._document = QPdfDocument(self)
        self._buffer = QBuffer(self)
        self._buffer.setData(QByteArray(pdf))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document.load(self._buffer)
        self._page = page_size(self._document, 0)
        self.printers = ChoiceBox(self.tr("Printer"))
        self.printers.offer([(name, name) for name in names])
        self.printers.choose(choices.printer if choices.printer in names else QPrinterInfo.defaultPrinterName() or names[0])
        self.papers = ChoiceBox(self.tr("Paper in the printer"))
        self.scalings = ChoiceBox(self.tr("The page is larger than this paper"))
        self.copies = CountField()
        self.copies.set_value(1)
        self.pages = TextField(self.tr("all, or for example 2-4, 7"))
        self._fit = Text("", "muted", wrap=True)
        self._state = Text("", "strong", wrap=True)
        self.bar = QProgressBar()
        self._form = QWidget()
        self._settings = Button(self.tr("Printer settings …"), "settings", "quiet")
        self.cancel = Button(self.tr("Cancel"), "x")
        self.print = Button(self.tr("Print"), "printer", "primary")
        self._build()
        self._connect()
        self._offer_papers()

    def begin(self) -> None:
        """Comes up with the cursor on printing: what was chosen the last time mostly holds."""
        self.open_at(self.print)

    def leave(self) -> None:
        """While it prints, leaving is stopping."""
        if self._run is not None and self._run.is_under_way:
            self._run.stop()
            self._rest(self.tr("Stopped. Pages that the printer holds already may still come."))
        else:
            super().leave()

    def _build(self) -> None:
        self.cancel.set_keys("Esc")
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress of printing"))
        self.bar.hide()
        self._state.hide()
        column = QVBoxLayout(self._form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(M)
        self._scaling_row = FormRow(self.tr("The page is larger than this paper"), self.scalings)
        self._pages_row = FormRow(self.tr("Pages"), self.pages)
        self._copies_row = FormRow(self.tr("Copies"), self.copies)
        column.addWidget(FormRow(self.tr("Printer"), self.printers))
        column.addWidget(FormRow(self.tr("Paper in the printer"), self.papers))
        column.addWidget(self._scaling_row)
        column.addWidget(self._fit)
        row = QHBoxLayout()
        row.setSpacing(M)
        row.addWidget(self._pages_row, 2)
        row.addWidget(self._copies_row, 1)
        column.addLayout(row)
        self.body.setSpacing(M)
        for part in (self._state, self.bar, self._form):
            part.setFixedWidth(self.fontMetrics().averageCharWidth() * LETTERS)
            self.body.addWidget(part)
        self.buttons.addWidget(self.cancel)
        self.buttons.addWidget(self._settings)
        self.buttons.addStretch()
        self.buttons.addWidget(self.print)

    def _connect(self) -> None:
        self.printers.currentIndexChanged.connect(lambda _: self._offer_papers())
        self.papers.currentIndexChanged.connect(lambda _: self._tell_fit())
        self.scalings.currentIndexChanged.connect(lambda _: self._tell_fit())
        self.print.clicked.connect(self._print)
        self.cancel.clicked.connect(self.leave)
        self._settings.clicked.connect(self.ask_system)

    def _offer_papers(self) -> None:
        """F4 and A4 are on every desk; the printer's own only where it is neither."""
        own = self._own_paper()
        offered = [("F4 (215 × 330 mm)", "F4"), ("A4 (210 × 297 mm)", "A4")]
        if not any(print_fitting.is_same(size, own) for size in PAPERS_MM.values()):
            size = f"{round(own.width())} × {round(own.height())} mm"
            offered.append((self.tr("as the printer says: {size}").format(size=size), OWN))
        made_for = next((name for name, size in PAPERS_MM.items() if print_fitting.is_same(self._page, size)), OWN)
        wanted = self.papers.value() or self._choices.print_paper or made_for
        self.papers.offer(offered)
        self.papers.choose(wanted)
        self._tell_fit()

    def _own_paper(self) -> QSizeF:
        info = QPrinterInfo.printerInfo(self.printers.value())
        size = info.defaultPageSize().size(QPageSize.Unit.Millimeter) if not info.isNull() else QSizeF()
        return size if size.isValid() and not size.isEmpty() else A4_MM

    def _paper(self) -> QSizeF:
        return PAPERS_MM.get(self.papers.value()) or self._own_paper()

    def _tell_fit(self) -> None:
        page, paper = self._page, self._paper()
        percent = int(print_fitting.scale(page, paper, Scaling.SHRINK) * 100)
        self.scalings.blockSignals(True)
        wanted = self.scalings.value() or self._choices.print_scaling
        self.scalings.offer([
            (self.tr("made smaller to {percent} %, all of it is seen").format(percent=percent), Scaling.SHRINK.value),
            (self.tr("real size, its edges are cut off"), Scaling.REAL.value),
        ])  # fmt: skip
        self.scalings.choose(wanted)
        self.scalings.blockSignals(False)
        self._scaling_row.setVisible(not print_fitting.fits(page, paper))
        if print_fitting.is_same(page, paper):
            self._fit.setText(self.tr("The page has the size of this paper."))
        elif print_fitting.fits(page, paper):
            self._fit.setText(self.tr("The page is smaller than this paper: it is printed as it is, in the middle."))
        elif self.scalings.value() == Scaling.SHRINK.value:
            self._fit.setText(self.tr("Nothing is cut off; margins and letters become a little smaller."))
        else:
            self._fit.setText(self.tr("Look at the first sheet: letterhead and foot may be missing."))

    def ask_system(self) -> QPrintDialog:
        """The system's own dialog, for trays, both sides and the like; what it says holds, and it prints at once."""
        self._prepare()
        dialog = QPrintDialog(self.printer, self)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
        dialog.setMinMax(1, self._document.pageCount())
        dialog.accepted.connect(self._print_as_the_system_says)
        dialog.finished.connect(lambda _: dialog.deleteLater())
        QDialog.open(dialog)  # its own annotation knows only the older way of open()
        return dialog

    def _print_as_the_system_says(self) -> None:
        first, last = self.printer.fromPage(), self.printer.toPage()
        pages = range(max(0, first - 1), min(last, self._document.pageCount())) if last else range(self._document.pageCount())
        self.printer.setFullPage(True)
        self._start(list(pages))

    def _print(self) -> None:
        pages = print_fitting.chosen_pages(self.pages.text(), self._document.pageCount())
        copies = self.copies.value() or 0
        there = self.tr("There are pages 1 to {last}.").format(last=self._document.pageCount())
        self._pages_row.set_finding("" if pages else there)
        self._copies_row.set_finding("" if 1 <= copies <= COPIES_MOST else self.tr("1 to 99"))
        if not pages or not 1 <= copies <= COPIES_MOST:
            (self.copies if pages else self.pages).setFocus()
            return
        self._choices.printer, self._choices.print_paper = self.printers.value(), self.papers.value()
        self._choices.print_scaling = self.scalings.value()
        self._prepare()
        if self.printer.supportsMultipleCopies():
            self.printer.setCopyCount(copies)
        else:
            pages = pages * copies
        self._start(pages)

    def _prepare(self) -> None:
        if not self.printer.outputFileName() and self.printer.printerName() != self.printers.value():
            self.printer.setPrinterName(self.printers.value())
        asking.set_paper(self.printer, self._paper())

    def _start(self, pages: list[int]) -> None:
        self._run = PrintRun(self._document, self.printer, pages, Scaling(self.scalings.value()), self)
        self._run.printed.connect(self._show_progress)
        self._run.ended.connect(self._end)
        self._run.failed.connect(self._fail)
        self._show_printing(len(pages))
        self._run.begin()

    def _show_printing(self, pages: int) -> None:
        """What can be chosen goes away, how far it is comes."""
        for part in (self._form, self._settings, self.print):
            part.hide()
        self.bar.setRange(0, pages)
        self._show_progress(0)
        self._state.show()
        self.bar.show()
        self.cancel.set_text(self.tr("Stop printing"))
        self.cancel.setFocus()

    def _show_progress(self, done: int) -> None:
        self.bar.setValue(done)
        number = min(done + 1, self.bar.maximum())
        self._state.setText(self.tr("Printing page {number} of {count}").format(number=number, count=self.bar.maximum()))

    def _end(self) -> None:
        self.printed.emit()
        super().leave()

    def _fail(self) -> None:
        self._rest(str(words_for("printer_gone", self._choices.language)))

    def _rest(self, words: str) -> None:
        """As before it printed, with what happened above."""
        self.bar.hide()
        self._state.setText(words)
        self._state.show()
        self._form.show()
        self._settings.show()
        self.print.show()
        self.cancel.set_text(self.tr("Cancel"))
        self.print.setFocus()
