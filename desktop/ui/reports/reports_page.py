"""Laporan: kinds at the left, the page itself in the middle, period and options at the right; what is missing stands before 'Cetak'."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.reports.errors import ReportError
from desktop.reports.kept_papers import KeptPaper
from desktop.reports.labels import head_title
from desktop.store import disk
from desktop.store.errors import KnownError
from desktop.store.practice import MARK
from desktop.ui.actions import FIGURES
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.helping import explain
from desktop.ui.kit.opening import open_elsewhere
from desktop.ui.kit.page import Page
from desktop.ui.kit.states import ErrorStrip
from desktop.ui.kit.tokens import XS, M
from desktop.ui.reports.choices_card import ChoicesCard
from desktop.ui.reports.kind_card import KindCard
from desktop.ui.reports.making import (
    ACCREDITATION,
    ANNUAL,
    CONTEST,
    COPY,
    INDEX,
    MONTHLY,
    OF_YEAR,
    PROBLEMS,
    RECEIPT,
    SIGNAL,
    VISITS,
    Made,
    Wanted,
    make,
    period_words,
)
from desktop.ui.reports.sim_sheet import SimSheet
from desktop.ui.setting import Setting
from desktop.ui.table_saving import Table, TableButton, table_of_paper

if TYPE_CHECKING:
    from desktop.ui.paper import PdfPages
    from desktop.ui.printing.print_sheet import PrintSheet

SIDE_LETTERS, SCROLL_PX = 34, 12


class ReportsPage(Page):
    """The preview is the very file that is printed and saved."""

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Reports"))
        self._setting = setting
        self._wanted = Wanted(paper=setting.choices.paper, language=setting.language)
        self._file_name = ""
        self._made: Made | None = None
        self._kinds = {
            MONTHLY: KindCard("file-text", self.tr("Monthly report"), self.tr("For signing")),
            ANNUAL: KindCard("calendar-days", self.tr("Annual report"), self.tr("Seven chapters")),
            VISITS: KindCard("users", self.tr("Visits"), self.tr("Day by day")),
            PROBLEMS: KindCard("message-circle-warning", self.tr("List of problems"), self.tr("For PLM and SHM")),
            COPY: KindCard("copy", self.tr("Copy sheet (SIM)"), self.tr("In the order of SIM")),
            INDEX: KindCard("library", self.tr("Index (IPLM)"), self.tr("Nine indicators")),
            CONTEST: KindCard("star", self.tr("Contest form"), self.tr("Figures of the year")),
            ACCREDITATION: KindCard("shield-check", self.tr("Accreditation"), self.tr("Figures of the year")),
            RECEIPT: KindCard("receipt-text", self.tr("The centre's receipt"), self.tr("What the centre holds of your work")),
            SIGNAL: KindCard("wifi", self.tr("Record of blank spots"), self.tr("When there was a line, for the regency")),
        }
        self._choices = ChoicesCard(setting.language)
        self._print = Button(self.tr("Print"), "printer", "primary", "Ctrl+P")
        self._save = Button(self.tr("Save PDF"), "file-down", shortcut="Ctrl+S")
        self._excel = TableButton(setting, self, self._tables)
        self.copy = Button(self.tr("Copy field by field"), "copy")
        for topic, parts in self._topics().items():
            for part in parts:
                explain(part, topic)
        self._errors = ErrorStrip()
        self._middle = QVBoxLayout()
        self.preview: PdfPages | None = None
        self._build()
        self._connect()

    def arrive(self, what: object = None) -> None:
        """what: ('receipt', number), 'YYYY-MM', or None for what was shown before."""
        if self.preview is None:
            self._add_preview()
        wanted = self._wanted
        if isinstance(what, str):
            wanted = Wanted(MONTHLY, what, wanted.paper, wanted.language)
        elif isinstance(what, tuple):
            wanted = Wanted(RECEIPT, "", wanted.paper, wanted.language)
        self._choices.begin()
        self._make(wanted)

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(M)
        row.addWidget(self._shelf())
        row.addLayout(self._middle, 1)
        row.addWidget(_scrolling(self._choices, self.fontMetrics().averageCharWidth() * SIDE_LETTERS))
        self.body.addWidget(self._errors)
        self.body.addLayout(row, 1)
        self.copy.hide()
        self.buttons.addWidget(self.copy)
        self.buttons.addWidget(self._excel)
        self.buttons.addWidget(self._save)
        self.buttons.addWidget(self._print)

    def _shelf(self) -> QWidget:
        """The kinds below one another."""
        inside = QWidget()
        kinds = QVBoxLayout(inside)
        kinds.setContentsMargins(0, 0, 0, 0)
        kinds.setSpacing(XS)
        for card in self._kinds.values():
            kinds.addWidget(card)
        kinds.addStretch()
        return _scrolling(inside, next(iter(self._kinds.values())).width() + SCROLL_PX)

    def _topics(self) -> dict[str, tuple[QWidget, ...]]:
        return {
            "reports.monthly": (self._kinds[MONTHLY],),
            "reports.annual": (self._kinds[ANNUAL],),
            "reports.lists": (self._kinds[VISITS], self._kinds[PROBLEMS]),
            "reports.national": (*(self._kinds[kind] for kind in (COPY, INDEX, CONTEST, ACCREDITATION)), self.copy),
            "reports.receipt": (self._kinds[RECEIPT],),
            "reports.signal": (self._kinds[SIGNAL],),
            "reports.print": (self._print, self._save, self._choices.elsewhere),
        }

    def _add_preview(self) -> None:
        from desktop.ui.paper_view import PaperView  # Qt's PDF module: only for those who come here

        self._paper = PaperView(self.tr("The page as it is printed"), self._setting.choices)
        self.preview = self._paper.pages
        explain(self.preview, "reports.preview")
        self._middle.addWidget(self._paper, 1)

    def _connect(self) -> None:
        for kind, card in self._kinds.items():
            card.clicked.connect(lambda _=False, kind=kind: self._choose(kind))
        self._choices.chosen.connect(self._chosen)
        self._choices.mend_asked.connect(self.go)
        self._choices.counted.clicked.connect(lambda: self.go.emit(FIGURES, self._wanted.month))
        self._print.clicked.connect(self.ask_printer)
        self._save.clicked.connect(self._ask_where)
        self.copy.clicked.connect(lambda: SimSheet(self._setting, self._wanted.month, self).begin())
        self._choices.elsewhere.clicked.connect(self._open_elsewhere)
        self._choices.kept.opened.connect(self._open_kept)
        self._choices.kept.ticked.connect(self._sign)

    def _choose(self, kind: str) -> None:
        """Of a month its year; of a year the month that is to be reported."""
        period = self._wanted.month
        fits = (len(period) == 4) is (kind in OF_YEAR)
        self._make(replace(self._wanted, kind=kind, month=period if fits else period[:4] if kind in OF_YEAR else ""))

    def _chosen(self, month: str, paper: str, language: str) -> None:
        self._setting.choices.paper = paper
        self._make(Wanted(self._wanted.kind, month, paper, language))

    def _make(self, wanted: Wanted) -> None:
        self._wanted = wanted
        self._errors.hide()
        self.truth.setText(self.tr("The page is being made …"))
        self._set_ready(False)
        desk = self._setting.desk
        self._setting.jobs.read(self, lambda: make(desk, wanted), self._show, self._failed, key="paper")

    def _show(self, made: Made) -> None:
        self._wanted, self._made = made.wanted, made
        self._choices.offer(made)
        self._choices.show_kept(made)
        self._kinds[MONTHLY].set_words(self.tr("To be signed by the {head}").format(head=head_title(made.term, self._setting.language)))
        self._kinds[RECEIPT].set_words(
            self.tr("What the centre holds of your work") if made.receipts else self.tr("Comes with the first sending")
        )
        self._kinds[made.wanted.kind].setChecked(True)
        self.copy.setVisible(made.wanted.kind == COPY)
        self._excel.setVisible(made.wanted.kind != RECEIPT)
        assert self.preview is not None
        self._paper.show_pdf(made.printed.pdf if made.printed else b"")
        self._set_ready(made.printed is not None)
        month = period_words(made.wanted.month, self._setting.language)
        if made.printed is None:
            self.truth.setText(self.tr("The centre has not sent a receipt for {month} yet.").format(month=month))
            self._choices.say_missing("info", "muted", self.tr("A receipt comes with the first sending."), ())
            return
        kind = self._kinds[made.wanted.kind].title
        pages = self.tr("%n pages", "", self.preview.pages)
        self.truth.setText(f"{kind} {month} · {pages} · {made.wanted.paper}")
        practice = f"{MARK} " if self._setting.desk.is_practice else ""
        self._file_name = f"{practice}{kind} {made.wanted.month}.pdf"
        if made.wanted.kind == RECEIPT:
            self._choices.say_missing("shield-check", "good", self.tr("Signed by the centre"), ())
        elif made.printed.missing:
            self._choices.say_missing("triangle-alert", "warn", self.tr("Not in this report yet"), made.printed.missing, made.ways)
        else:
            self._choices.say_missing("circle-check", "good", self.tr("Complete"), ())

    def _failed(self, error: Exception) -> None:
        assert self.preview is not None
        self._paper.show_pdf(b"")
        self.truth.setText("")
        shown = error if isinstance(error, KnownError | ReportError) else ReportError(str(error))
        self._errors.tell(shown, self._setting.language, lambda: self._make(self._wanted))

    def _set_ready(self, ready: bool) -> None:
        for button in (self._print, self._save, self._choices.elsewhere, self.copy, self._excel):
            button.setEnabled(ready)

    def _tables(self) -> list[Table]:
        wanted = self._wanted
        return [table_of_paper(self._setting, wanted.kind, wanted.month, wanted.language, self._file_name.removesuffix(".pdf"))]

    def ask_printer(self) -> "PrintSheet | None":
        """Opens the sheet that prints; says so when there is no printer."""
        from desktop.ui.printing import asking

        assert self.preview is not None
        made, setting = self._made, self._setting  # another paper may be shown by the time the last page is out
        dialog = asking.ask(self, self.preview.pdf, self._file_name, lambda: self._printed(made), setting.choices)
        if dialog is None:
            self._errors.tell(KnownError("printer_missing"), self._setting.language)
        return dialog

    def _printed(self, made: Made | None) -> None:
        self.told.emit(self.tr("Sent to the printer."), None)
        self._keep(made)

    def _ask_where(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) or str(Path.home())
        dialog = QFileDialog(self, self.tr("Save PDF"), str(Path(folder) / self._file_name), "PDF (*.pdf)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.save_to(Path(name)))
        dialog.open()

    def save_to(self, path: Path) -> None:
        """Writes the very bytes that are shown; beside first, so an older file is whole or replaced, never half."""
        assert self.preview is not None
        pdf, made = self.preview.pdf, self._made
        told = self.tr("Saved: {path}").format(path=path)
        again = lambda: self.save_to(path)  # noqa: E731  short and used once

        def saved(_: object) -> None:
            self.told.emit(told, path)
            self._keep(made)

        self._setting.jobs.write(
            self, lambda: disk.write_whole(path, pdf), saved, lambda error: self._errors.tell(error, self._setting.language, again)
        )

    def _open_elsewhere(self) -> None:
        assert self.preview is not None
        open_elsewhere(
            self, self._setting.jobs, self.preview.pdf, self._file_name,
            lambda error: self._errors.tell(error, self._setting.language, self._open_elsewhere),
        )  # fmt: skip
        self._keep(self._made)

    def _keep(self, made: Made | None) -> None:
        """What left this page as paper or as a file stays in Suluh as it was. It has left already: a failure is told, no more."""
        reports = self._setting.desk.reports
        if made is None or made.printed is None:
            return
        printed = made.printed
        self._setting.jobs.write(
            self,
            lambda: reports.keep(printed),
            lambda _: self._look_at_kept(made),
            lambda error: self._trouble(error, lambda: self._keep(made)),
        )

    def _sign(self, kept: KeptPaper, is_signed: bool) -> None:
        made, desk = self._made, self._setting.desk
        self._setting.jobs.write(
            self, lambda: desk.reports.sign(kept, is_signed), lambda _: self._look_at_kept(made), self._trouble
        )  # fmt: skip

    def _look_at_kept(self, made: Made | None) -> None:
        if made is None:
            return
        wanted, kept = made.wanted, self._setting.desk.reports.kept

        def show(found: list[KeptPaper]) -> None:
            if self._made is not None and self._made.printed is made.printed:
                self._made = replace(made, kept=found)
                self._choices.show_kept(self._made)

        self._setting.jobs.read(self, lambda: kept.about(wanted.kind, wanted.month), show, self._trouble, key="kept")

    def _open_kept(self, kept: KeptPaper) -> None:
        """As it was printed, never made anew."""
        desk = self._setting.desk

        def show(pdf: bytes) -> None:
            open_elsewhere(self, self._setting.jobs, pdf, kept.file, self._trouble)

        self._setting.jobs.read(self, lambda: desk.reports.kept.content(kept), show, self._trouble)

    def _trouble(self, error: Exception, again: Callable[[], None] | None = None) -> None:
        self._errors.tell(error, self._setting.language, again)


def _scrolling(inside: QWidget, wide: int) -> QScrollArea:
    """As wide as that, and no higher than the page."""
    scroll = QScrollArea()
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setWidgetResizable(True)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.viewport().setAutoFillBackground(False)
    inside.setAutoFillBackground(False)
    scroll.setWidget(inside)
    scroll.setFixedWidth(wide)
    return scroll
