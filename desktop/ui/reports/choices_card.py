"""At the right of the page Laporan: the period, the paper, the language; what the shown report lacks, and what was printed of it."""

from collections.abc import Mapping
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core import locale_id
from desktop.ui.kit.buttons import Button, IconButton
from desktop.ui.kit.choice import ChoiceBox
from desktop.ui.kit.emptying import empty
from desktop.ui.kit.form_rows import FormRow
from desktop.ui.kit.helping import explain
from desktop.ui.kit.surfaces import Card, PressCard
from desktop.ui.kit.text import IconMark, Text
from desktop.ui.kit.tokens import ICON_SMALL, XS, M, S
from desktop.ui.reports.kept_part import KeptPart
from desktop.ui.reports.making import OF_YEAR, Made, month_back
from desktop.ui.reports.mending import Way

_NO_WAYS: Mapping[str, Way] = {}
YEARS_OFFERED = 6
MONTHS_OFFERED = 24
PAPERS = ("F4 (215 × 330 mm)", "F4"), ("A4 (210 × 297 mm)", "A4")
LANGUAGES = ("Bahasa Indonesia", "id"), ("English", "en")


class ChoicesCard(Card):
    """chosen: (period, paper, language); mend_asked: the place where something that is missing is put right, and what is wanted there."""

    chosen = Signal(str, str, str)
    mend_asked = Signal(str, object)

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(spacing=M, parent=parent)
        self._language = language
        self._period = Text("", "label")
        self._earlier = IconButton(self.tr("Earlier month"), "chevron-left")
        self._later = IconButton(self.tr("Later month"), "chevron-right")
        self._months = ChoiceBox(self.tr("Month"))
        self._papers = ChoiceBox(self.tr("Paper"))
        self._papers.offer(list(PAPERS))
        self._languages = ChoiceBox(self.tr("Language of the report"))
        self._languages.offer(list(LANGUAGES))
        self._missing_mark, self._missing_heading = IconMark("info", "muted"), Text("", "strong", wrap=True)
        self._missing = QVBoxLayout()
        self._missing.setSpacing(0)
        self._lines: list[QWidget] = []
        self.counted = Button(self.tr("How was this counted"), "list", "quiet")
        self.elsewhere = Button(self.tr("Open in another program"), "folder-open", "quiet")
        self.kept = KeptPart(language)
        self._build()
        self._explain()
        for box in (self._months, self._papers, self._languages):
            box.activated.connect(lambda _: self._choose())
        self._earlier.clicked.connect(lambda: self._step(1))
        self._later.clicked.connect(lambda: self._step(-1))

    def begin(self) -> None:
        """The keys go to the period."""
        self._months.setFocus(Qt.FocusReason.OtherFocusReason)

    def offer(self, made: Made) -> None:
        """Shows what was chosen, and what else there is."""
        wanted = made.wanted
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

    def say_missing(self, icon: str, colour: str, heading: str, missing: tuple[str, ...], ways: Mapping[str, Way] = _NO_WAYS) -> None:
        """What the shown report lacks, one sentence each; a press on one that has a way leads there."""
        self._missing_mark.set_icon(icon, colour)
        self._missing_heading.setText(heading)
        empty(self._missing)
        self._lines = [self._line(words, ways[words]) if words in ways else _said(words) for words in missing]
        for line in self._lines:
            self._missing.addWidget(line)
        self._order()

    def show_kept(self, made: Made) -> None:
        """What was printed of it."""
        self.kept.show_kept(made)
        self._order()

    def _order(self) -> None:
        """Tab goes from above to below, also through what came later."""
        lines = [line for line in self._lines if isinstance(line, PressCard)]
        for before, after in pairwise((self._languages, *lines, self.counted, *self.kept.reached(), self.elsewhere)):
            QWidget.setTabOrder(before, after)

    def _line(self, words: str, way: Way) -> PressCard:
        line = PressCard(words, "plain", margin=XS, spacing=0)
        explain(line, "reports.missing")
        row = QHBoxLayout()
        row.addWidget(Text(words, "caption", wrap=True), 1)
        row.addWidget(IconMark("chevron-right", "muted", ICON_SMALL))
        line.column.addLayout(row)
        line.clicked.connect(lambda: self.mend_asked.emit(*way))
        return line

    def _build(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._period, 1, Qt.AlignmentFlag.AlignBottom)
        head.addWidget(self._earlier)
        head.addWidget(self._later)
        month = QVBoxLayout()
        month.setSpacing(XS)
        month.addLayout(head)
        month.addWidget(self._months)
        self.column.addLayout(month)
        self.column.addWidget(FormRow(self.tr("Paper"), self._papers))
        self.column.addWidget(FormRow(self.tr("Language of the report"), self._languages))
        head = QHBoxLayout()
        head.setSpacing(S)
        head.addWidget(self._missing_mark, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._missing_heading, 1)
        self.column.addWidget(self.kept.warning)
        self.column.addSpacing(S)
        self.column.addLayout(head)
        self.column.addLayout(self._missing)
        self.column.addWidget(self.counted)
        self.column.addWidget(self.kept)
        self.column.addStretch()
        self.column.addWidget(self.elsewhere)

    def _explain(self) -> None:
        for part in (self._earlier, self._months, self._later):
            explain(part, "reports.month")
        explain(self._papers, "reports.paper")
        explain(self._languages, "reports.language")
        explain(self.counted, "figures.counted")

    def _step(self, months: int) -> None:
        place = self._months.currentIndex() + months
        if 0 <= place < self._months.count():
            self._months.setCurrentIndex(place)
            self._choose()

    def _choose(self) -> None:
        self.chosen.emit(self._months.value() or "", self._papers.value(), self._languages.value())

    def _offer_months(self, newest: str, wanted: str) -> None:
        months = [month_back(max(newest, wanted), back) for back in range(MONTHS_OFFERED)]
        if wanted not in months:
            months.append(wanted)
        self._months.offer([(locale_id.month_and_year(month, self._language), month) for month in months])


def _said(words: str) -> Text:
    """A line that leads nowhere stands under those that do."""
    text = Text(words, "caption", wrap=True)
    text.setContentsMargins(XS, XS, XS, XS)
    return text
