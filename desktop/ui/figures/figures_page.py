"""Angka: every figure of a month or a year with how it was counted; a press opens the records behind it."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QWidget

from desktop.reports.counted import Figure, Lack
from desktop.reports.counted_words import lack_words
from desktop.reports.figure_book import Behind
from desktop.ui.figures.behind_sheet import BehindSheet
from desktop.ui.figures.figure_list import FigureList
from desktop.ui.figures.period_choice import PeriodChoice
from desktop.ui.kit.page import Page
from desktop.ui.kit.states import ErrorStrip
from desktop.ui.setting import Setting


@dataclass(frozen=True, slots=True)
class Found:
    """A period as it was looked up."""

    period: str
    today: date | None
    figures: tuple[Figure, ...]


class FiguresPage(Page):
    """Which period, then its figures."""

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Figures"))
        self._setting = setting
        self._period = ""
        self._opened = ""  # the figure whose records were looked at: the cursor comes back to it
        self.period = PeriodChoice(setting.language)
        self.list = FigureList(setting.language)
        self._errors = ErrorStrip()
        self._errors.hide()
        self.buttons.addWidget(self.period)
        self.body.addWidget(self._errors)
        self.body.addWidget(self.list, 1)
        self.period.chosen.connect(self._choose)
        self.list.chosen.connect(self.open_behind)

    def arrive(self, what: object = None) -> None:
        """what: 'YYYY-MM' or 'YYYY'; None for the one that was shown before, at first this month."""
        if isinstance(what, str) and what:
            self._period = what
        self._ask(first=True)

    def open_behind(self, name: str) -> None:
        """The records behind a figure."""
        figures, period, language = self._setting.desk.figures, self._period, self._setting.language
        self._opened = name
        self._setting.jobs.read(self, lambda: figures.behind(name, period, language), self._show_behind, self.trouble.emit, key="behind")

    def _choose(self, period: str) -> None:
        self._period = period
        self._ask(first=False)

    def _ask(self, first: bool) -> None:
        desk, period = self._setting.desk, self._period

        def look_up() -> Found:
            today = desk.book.today()
            wanted = period or (today.isoformat()[:7] if today else desk.book.latest_month())
            return Found(wanted, today, desk.figures.of(wanted))

        self._errors.hide()
        self._setting.jobs.read(self, look_up, lambda found: self._show(found, first), self._failed, key="figures")

    def _show(self, found: Found, first: bool) -> None:
        self._period = found.period
        self.period.offer(found.today, found.period)
        self.list.show_figures(found.figures)
        days = next((one for figure in found.figures for one in figure.missing if one.lack is Lack.DAYS), None)
        words = [self.period.words(found.period), *([lack_words(days, self._setting.language)] if days else [])]
        self.truth.setText(" · ".join(words))
        if first:
            self.list.go_to(self._opened)

    def _show_behind(self, behind: Behind) -> None:
        sheet = BehindSheet(self._setting, behind, self.period.words(self._period), self)
        sheet.opened.connect(self.go)
        sheet.begin()

    def _failed(self, error: Exception) -> None:
        self.truth.setText("")
        self._errors.tell(error, self._setting.language, lambda: self._ask(first=True))
