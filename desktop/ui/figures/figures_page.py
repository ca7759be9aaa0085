"""Angka: every figure of a month or a year with how it was counted, its charts, and the scorecard of the year.

A press on a figure or a line opens the records behind it.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from core.domain.kinds import LIBRARY
from desktop.assembly import Desk
from desktop.reports.charting import Drawing
from desktop.reports.counted import Figure, Lack
from desktop.reports.counted_words import lack_words
from desktop.reports.figure_book import Behind
from desktop.reports.scorecard import Line
from desktop.store import disk
from desktop.store.practice import MARK
from desktop.ui.actions import RECORD_FORM
from desktop.ui.figures.behind_sheet import BehindSheet
from desktop.ui.figures.chart_cards import PNG, ChartCards
from desktop.ui.figures.figure_list import FigureList
from desktop.ui.figures.period_choice import PeriodChoice
from desktop.ui.figures.scorecard_list import ScorecardList
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.helping import explain
from desktop.ui.kit.opening import open_elsewhere
from desktop.ui.kit.page import Page
from desktop.ui.kit.states import ErrorStrip
from desktop.ui.kit.view_switch import ViewSwitch
from desktop.ui.places import REPORTS
from desktop.ui.setting import Setting

COUNTED, CHARTS, SCORECARD = "counted", "charts", "scorecard"


@dataclass(frozen=True, slots=True)
class Found:
    """A period as it was looked up: what the view that is shown needs of it."""

    period: str
    today: date | None
    figures: tuple[Figure, ...]
    drawings: dict[str, Drawing] = field(default_factory=dict)
    lines: tuple[Line, ...] = ()


class FiguresPage(Page):
    """Which period, then its figures, its charts, or the scorecard of its year."""

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Figures"))
        self._setting = setting
        self._period = ""
        self._opened = ""  # the figure whose records were looked at: the cursor comes back to it
        self.switch = ViewSwitch({COUNTED: self.tr("Figures"), CHARTS: self.tr("Charts"), SCORECARD: self.tr("Scorecard")})
        explain(self.switch, "figures.views")
        self.period = PeriodChoice(setting.language)
        self.list, self.charts, self.scorecard = FigureList(setting.language), ChartCards(), ScorecardList(setting.language)
        self._views: dict[str, QWidget] = {COUNTED: self.list, CHARTS: self.charts, SCORECARD: self.scorecard}
        self._paper = Button(self.tr("Open as PDF"), "file-text")
        explain(self._paper, "figures.scorecard")
        self._stack = QStackedWidget()
        for view in self._views.values():
            self._stack.addWidget(view)
        self._errors = ErrorStrip()
        self._errors.hide()
        self.buttons.addWidget(self._paper)
        self.buttons.addWidget(self.switch)
        self.buttons.addWidget(self.period)
        self.body.addWidget(self._errors)
        self.body.addWidget(self._stack, 1)
        self.switch.choose(COUNTED)
        self.switch.chosen.connect(self._look)
        self.period.chosen.connect(self._choose)
        self.list.chosen.connect(lambda name: self.open_behind(name, self._period))
        self.scorecard.chosen.connect(self._open_line)
        self._paper.clicked.connect(self._open_paper)
        self.charts.save_asked.connect(self._ask_where)
        self.charts.targets_asked.connect(lambda: self.go.emit(RECORD_FORM, {"kind": LIBRARY.name}))

    def arrive(self, what: object = None) -> None:
        """what: 'YYYY-MM' or 'YYYY', (a period, a view) or (a period, a view, a figure whose records are opened);

        None for what was shown before, at first this month.
        """
        period, view, figure = (*what, "", "")[:3] if isinstance(what, tuple) else (what, "", "")
        if isinstance(period, str) and period:
            self._period = period
        if view:
            self.switch.choose(view)
        self._ask(first=True)
        if figure:
            self.open_behind(figure, self._period)

    def open_behind(self, name: str, period: str) -> None:
        """The records behind a figure of a period."""
        figures, language = self._setting.desk.figures, self._setting.language
        self._opened = name
        self._setting.jobs.read(
            self, lambda: figures.behind(name, period, language), lambda behind: self._show_behind(behind, period), self._failed,
            key="behind",
        )  # fmt: skip

    def save_chart(self, kind: str, path: Path) -> None:
        """Writes a chart as a picture that stands alone, with title, period and library; SVG or PNG by the name's ending."""
        reports, period, language = self._setting.desk.reports, self._period, self._setting.language
        saved = self.tr("Saved: {path}").format(path=path)

        def write() -> None:
            made = reports.chart(kind, period, language)
            disk.write_whole(path, reports.chart_png(made) if path.suffix.lower() == f".{PNG}" else made.svg.encode())

        self._setting.jobs.write(self, write, lambda _: self.told.emit(saved, path), self._failing(lambda: self.save_chart(kind, path)))

    def _choose(self, period: str) -> None:
        self._period = period
        self._ask(first=False)

    def _look(self, view: str) -> None:
        self.switch.choose(view)
        self._ask(first=True)

    def _ask(self, first: bool) -> None:
        desk, period, view, language = self._setting.desk, self._period, self.switch.view, self._setting.language
        self._errors.hide()
        self._setting.jobs.read(
            self, lambda: _looked_up(desk, period, view, language), lambda found: self._show(found, first), self._failed, key="figures"
        )

    def _show(self, found: Found, first: bool) -> None:
        self._period = found.period
        self.period.offer(found.today, found.period)
        days = next((one for figure in found.figures for one in figure.missing if one.lack is Lack.DAYS), None)
        shown = found.period[:4] if self.switch.view == SCORECARD else found.period
        words = [self.period.words(shown), *([lack_words(days, self._setting.language)] if days else [])]
        self.truth.setText(" · ".join(words))
        self._stack.setCurrentWidget(self._views[self.switch.view])
        self._paper.setVisible(self.switch.view == SCORECARD)
        if self.switch.view == CHARTS:
            self.charts.show_drawings(found.drawings)
        elif self.switch.view == SCORECARD:
            self.scorecard.show_lines(found.lines)
        else:
            self.list.show_figures(found.figures)
        if first and self.switch.view == COUNTED:
            self.list.go_to(self._opened)
        elif first:
            self.period.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_line(self, figure: str) -> None:
        """Behind a line of the scorecard stands a figure of the year, or the centre's receipt."""
        if figure:
            self.open_behind(figure, self._period[:4])
        else:
            self.go.emit(REPORTS.name, ("receipt", ""))

    def _open_paper(self) -> None:
        """The scorecard in the program that shows PDF."""
        reports, year, language = self._setting.desk.reports, self._period[:4], self._setting.language
        paper, practice = self._setting.choices.paper, f"{MARK} " if self._setting.desk.is_practice else ""
        name = f"{practice}{self.tr('Scorecard')} {year}.pdf"
        failed = self._failing(self._open_paper)
        self._setting.jobs.read(
            self, lambda: reports.make("scorecard", year, paper, language).pdf,
            lambda pdf: open_elsewhere(self, self._setting.jobs, pdf, name, failed), failed, key="paper",
        )  # fmt: skip

    def _show_behind(self, behind: Behind, period: str) -> None:
        sheet = BehindSheet(self._setting, behind, self.period.words(period), self)
        sheet.opened.connect(self.go)
        sheet.begin()

    def _ask_where(self, kind: str, form: str) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation) or str(Path.home())
        practice = f"{MARK} " if self._setting.desk.is_practice else ""
        name = f"{practice}{self.charts.cards[kind].view.accessibleName()} {self._period}.{form}"
        dialog = QFileDialog(self, self.tr("Save picture"), str(Path(folder) / name), f"{form.upper()} (*.{form})")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(form)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda chosen: self.save_chart(kind, Path(chosen)))
        dialog.open()

    def _failed(self, error: Exception) -> None:
        self._failing(lambda: self._ask(first=True))(error)

    def _failing(self, again: Callable[[], Any]) -> Callable[[Exception], None]:
        return lambda error: self._errors.tell(error, self._setting.language, again)


def _looked_up(desk: Desk, period: str, view: str, language: str) -> Found:
    today = desk.book.today()
    wanted = period or (today.isoformat()[:7] if today else desk.book.latest_month())
    drawings = desk.figures.drawings(wanted, language) if view == CHARTS else {}
    if view == SCORECARD:
        return Found(wanted, today, desk.figures.of(wanted[:4]), lines=desk.figures.scorecard(int(wanted[:4])))
    return Found(wanted, today, desk.figures.of(wanted), drawings)
