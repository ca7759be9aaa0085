"""Laporan: kinds at the left, the page itself in the middle, period and options at the right; what is missing stands before 'Cetak'."""

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from core import locale_id
from core.protocol.receipts import Receipt
from desktop.assembly import Desk
from desktop.reports import Printed
from desktop.reports.errors import ReportError
from desktop.reports.labels import head_title
from desktop.store import disk
from desktop.store.errors import KnownError
from desktop.store.practice import MARK
from desktop.ui.kit.buttons import Button, IconButton
from desktop.ui.kit.choice import ChoiceBox
from desktop.ui.kit.form_rows import FormRow
from desktop.ui.kit.helping import explain
from desktop.ui.kit.opening import open_elsewhere
from desktop.ui.kit.page import Page
from desktop.ui.kit.states import ErrorStrip
from desktop.ui.kit.surfaces import Card
from desktop.ui.kit.text import IconMark, Text
from desktop.ui.kit.tokens import XS, M, S
from desktop.ui.reports.kind_card import KindCard
from desktop.ui.reports.sim_sheet import SimSheet
from desktop.ui.setting import Setting

if TYPE_CHECKING:
    from desktop.ui.kit.print_sheet import PrintSheet
    from desktop.ui.paper import PdfPages

MONTHLY, RECEIPT, SIGNAL = "monthly", "receipt", "signal"
ANNUAL, VISITS, PROBLEMS, INDEX, COPY, CONTEST, ACCREDITATION = "annual", "visits", "problems", "iplm", "sim", "contest", "accreditation"
OF_YEAR = frozenset({ANNUAL, INDEX, CONTEST, ACCREDITATION})
YEARS_OFFERED = 6
MONTHS_OFFERED = 24
PAPERS = ("F4", "A4")
LANGUAGES = (("Bahasa Indonesia", "id"), ("English", "en"))
SIDE_LETTERS, SCROLL_PX = 34, 12


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be shown. month: 'YYYY-MM', of kinds in OF_YEAR 'YYYY'; '' for the last one that is over."""

    kind: str = MONTHLY
    month: str = ""
    paper: str = "F4"
    language: str = "id"


@dataclass(frozen=True, slots=True)
class Made:
    """What was made. printed: None where there is nothing to print (no receipt yet)."""

    wanted: Wanted
    printed: Printed | None
    receipts: list[Receipt]
    today: date | None
    term: str = ""


class ReportsPage(Page):
    """The preview is the very file that is printed and saved."""

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Reports"))
        self._setting = setting
        self._wanted = Wanted(paper=setting.choices.paper, language=setting.language)
        self._file_name = ""
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
        self._period = Text("", "label")
        self._earlier = IconButton(self.tr("Earlier month"), "chevron-left")
        self._later = IconButton(self.tr("Later month"), "chevron-right")
        self._months = ChoiceBox(self.tr("Month"))
        self._papers = ChoiceBox(self.tr("Paper"))
        self._papers.offer([("F4 (215 × 330 mm)", "F4"), ("A4 (210 × 297 mm)", "A4")])
        self._languages = ChoiceBox(self.tr("Language of the report"))
        self._languages.offer(list(LANGUAGES))
        self._missing_mark, self._missing_heading = IconMark("info", "muted"), Text("", "strong", wrap=True)
        self._missing = Text("", "caption", wrap=True)
        self._print = Button(self.tr("Print"), "printer", "primary", "Ctrl+P")
        self._save = Button(self.tr("Save PDF"), "file-down", shortcut="Ctrl+S")
        self.copy = Button(self.tr("Copy field by field"), "copy")
        self._open = Button(self.tr("Open in another program"), "folder-open", "quiet")
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
        self._months.setFocus(Qt.FocusReason.OtherFocusReason)
        self._make(wanted)

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(M)
        row.addWidget(self._shelf())
        row.addLayout(self._middle, 1)
        row.addWidget(self._side())
        self.body.addWidget(self._errors)
        self.body.addLayout(row, 1)
        self.copy.hide()
        self.buttons.addWidget(self.copy)
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
            "reports.month": (self._earlier, self._months, self._later),
            "reports.paper": (self._papers,),
            "reports.language": (self._languages,),
            "reports.print": (self._print, self._save, self._open),
        }

    def _side(self) -> QWidget:
        card = Card(spacing=M)
        head = QHBoxLayout()
        head.addWidget(self._period, 1, Qt.AlignmentFlag.AlignBottom)
        head.addWidget(self._earlier)
        head.addWidget(self._later)
        month = QVBoxLayout()
        month.setSpacing(XS)
        month.addLayout(head)
        month.addWidget(self._months)
        card.column.addLayout(month)
        card.column.addWidget(FormRow(self.tr("Paper"), self._papers))
        card.column.addWidget(FormRow(self.tr("Language of the report"), self._languages))
        head = QHBoxLayout()
        head.setSpacing(S)
        head.addWidget(self._missing_mark, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._missing_heading, 1)
        card.column.addSpacing(S)
        card.column.addLayout(head)
        card.column.addWidget(self._missing)
        card.column.addStretch()
        card.column.addWidget(self._open)
        return _scrolling(card, self.fontMetrics().averageCharWidth() * SIDE_LETTERS)

    def _add_preview(self) -> None:
        from desktop.ui.paper import PdfPages  # Qt's PDF module: only for those who come here

        self.preview = PdfPages(self.tr("The page as it is printed"))
        explain(self.preview, "reports.preview")
        self._middle.addWidget(self.preview, 1)

    def _connect(self) -> None:
        for kind, card in self._kinds.items():
            card.clicked.connect(lambda _=False, kind=kind: self._choose(kind))
        for box in (self._months, self._papers, self._languages):
            box.activated.connect(lambda _: self._chosen())
        self._earlier.clicked.connect(lambda: self._step(1))
        self._later.clicked.connect(lambda: self._step(-1))
        self._print.clicked.connect(self.ask_printer)
        self._save.clicked.connect(self._ask_where)
        self.copy.clicked.connect(lambda: SimSheet(self._setting, self._wanted.month, self).begin())
        self._open.clicked.connect(self._open_elsewhere)

    def _choose(self, kind: str) -> None:
        """Of a month its year; of a year the month that is to be reported."""
        period = self._wanted.month
        fits = (len(period) == 4) is (kind in OF_YEAR)
        self._make(replace(self._wanted, kind=kind, month=period if fits else period[:4] if kind in OF_YEAR else ""))

    def _step(self, months: int) -> None:
        place = self._months.currentIndex() + months
        if 0 <= place < self._months.count():
            self._months.setCurrentIndex(place)
            self._chosen()

    def _chosen(self) -> None:
        self._setting.choices.paper = self._papers.value()
        self._make(Wanted(self._wanted.kind, self._months.value() or "", self._papers.value(), self._languages.value()))

    def _make(self, wanted: Wanted) -> None:
        self._wanted = wanted
        self._errors.hide()
        self.truth.setText(self.tr("The page is being made …"))
        self._set_ready(False)
        desk = self._setting.desk
        self._setting.jobs.read(self, lambda: _made(desk, wanted), self._show, self._failed, key="paper")

    def _show(self, made: Made) -> None:
        self._wanted = made.wanted
        self._offer(made)
        self._kinds[made.wanted.kind].setChecked(True)
        self.copy.setVisible(made.wanted.kind == COPY)
        assert self.preview is not None
        self.preview.show_pdf(made.printed.pdf if made.printed else b"")
        self._set_ready(made.printed is not None)
        month = _period_words(made.wanted.month, self._setting.language)
        if made.printed is None:
            self.truth.setText(self.tr("The centre has not sent a receipt for {month} yet.").format(month=month))
            self._say_missing("info", "muted", self.tr("A receipt comes with the first sending."), ())
            return
        kind = self._kinds[made.wanted.kind].title
        pages = self.tr("%n pages", "", self.preview.pages)
        self.truth.setText(f"{kind} {month} · {pages} · {made.wanted.paper}")
        practice = f"{MARK} " if self._setting.desk.is_practice else ""
        self._file_name = f"{practice}{kind} {made.wanted.month}.pdf"
        if made.wanted.kind == RECEIPT:
            self._say_missing("shield-check", "good", self.tr("Signed by the centre"), ())
        elif made.printed.missing:
            self._say_missing("triangle-alert", "warn", self.tr("Not in this report yet"), made.printed.missing)
        else:
            self._say_missing("circle-check", "good", self.tr("Complete"), ())

    def _say_missing(self, icon: str, colour: str, heading: str, missing: tuple[str, ...]) -> None:
        self._missing_mark.set_icon(icon, colour)
        self._missing_heading.setText(heading)
        self._missing.setText("\n".join(f"• {words}" for words in missing))
        self._missing.setVisible(bool(missing))

    def _offer(self, made: Made) -> None:
        wanted, language = made.wanted, self._setting.language
        is_year = wanted.kind in OF_YEAR
        self._period.setText(self.tr("Year") if is_year else self.tr("Month"))
        newest = made.today.isoformat()[: 4 if is_year else 7] if made.today else wanted.month
        if is_year:
            latest = int(max(newest, wanted.month))
            years = [str(latest - back) for back in range(YEARS_OFFERED)]
            self._months.offer([(year, year) for year in dict.fromkeys((*years, wanted.month))])
        else:
            self._offer_months(newest, wanted.month)
        self._months.choose(wanted.month)
        self._papers.choose(wanted.paper)
        self._languages.choose(wanted.language)
        self._kinds[MONTHLY].set_words(self.tr("To be signed by the {head}").format(head=head_title(made.term, language)))
        self._kinds[RECEIPT].set_words(
            self.tr("What the centre holds of your work") if made.receipts else self.tr("Comes with the first sending")
        )

    def _offer_months(self, newest: str, wanted: str) -> None:
        months = [_month_back(max(newest, wanted), back) for back in range(MONTHS_OFFERED)]
        if wanted not in months:
            months.append(wanted)
        self._months.offer([(locale_id.month_and_year(month, self._setting.language), month) for month in months])

    def _failed(self, error: Exception) -> None:
        assert self.preview is not None
        self.preview.show_pdf(b"")
        self.truth.setText("")
        shown = error if isinstance(error, KnownError | ReportError) else ReportError(str(error))
        self._errors.tell(shown, self._setting.language, lambda: self._make(self._wanted))

    def _set_ready(self, ready: bool) -> None:
        for button in (self._print, self._save, self._open, self.copy):
            button.setEnabled(ready)

    def ask_printer(self) -> "PrintSheet | None":
        """Opens the sheet that prints; says so when there is no printer."""
        from desktop.ui.kit import printing

        assert self.preview is not None
        dialog = printing.ask(self, self.preview.pdf, self._file_name, self._printed, self._setting.jobs, self._setting.choices)
        if dialog is None:
            self._errors.tell(KnownError("printer_missing"), self._setting.language)
        return dialog

    def _printed(self) -> None:
        self.told.emit(self.tr("Sent to the printer."), None)

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
        pdf = self.preview.pdf
        saved = self.tr("Saved: {path}").format(path=path)
        again = lambda: self.save_to(path)  # noqa: E731  short and used once
        self._setting.jobs.write(
            self,
            lambda: disk.write_whole(path, pdf),
            lambda _: self.told.emit(saved, path),
            lambda error: self._errors.tell(error, self._setting.language, again),
        )

    def _open_elsewhere(self) -> None:
        assert self.preview is not None
        open_elsewhere(
            self, self._setting.jobs, self.preview.pdf, self._file_name,
            lambda error: self._errors.tell(error, self._setting.language, self._open_elsewhere),
        )  # fmt: skip


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


def _made(desk: Desk, wanted: Wanted) -> Made:
    today, receipts, profile = desk.book.today(), desk.exchange.receipts(), desk.book.profile()
    month = wanted.month
    if wanted.kind == RECEIPT:
        found = next((one for one in receipts if one.month == month or not month), None)
        month = found.month if found else month or _month_to_report(desk, today)
        printed = desk.reports.receipt(found, wanted.language, wanted.paper) if found else None
    elif wanted.kind == SIGNAL:
        month = month or _month_to_report(desk, today)
        printed = desk.reports.signal(month, wanted.paper, wanted.language)
    else:
        month = month or _month_to_report(desk, today)
        month = month[:4] if wanted.kind in OF_YEAR else month
        printed = desk.reports.make(wanted.kind, month, wanted.paper, wanted.language)
    return Made(Wanted(wanted.kind, month, wanted.paper, wanted.language), printed, receipts, today, profile.area_term if profile else "")


def _month_to_report(desk: Desk, today: date | None) -> str:
    """The last month that is over; the present one while nothing was recorded before it."""
    present = today.isoformat()[:7] if today else desk.book.latest_month()
    over = _month_back(present, 1)
    figures = desk.book.month_figures(over)
    return over if figures.visits or figures.activities.activities else present


def _period_words(period: str, language: str) -> str:
    """'November 2026', or '2026'."""
    return locale_id.month_and_year(period, language) if len(period) > 4 else period


def _month_back(month: str, back: int) -> str:
    number = int(month[:4]) * 12 + int(month[5:]) - 1 - back
    return f"{number // 12}-{number % 12 + 1:02}"
