"""Which month or year is looked at: a box with both, and arrows to the one before and after."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from core import locale_id
from desktop.ui.kit.buttons import IconButton
from desktop.ui.kit.choice import ChoiceBox
from desktop.ui.kit.helping import explain
from desktop.ui.kit.tokens import S

MONTHS_OFFERED, YEARS_OFFERED = 24, 6


class PeriodChoice(QWidget):
    """chosen: 'YYYY-MM' or 'YYYY'."""

    chosen = Signal(str)

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        explain(self, "figures.period")
        self.box = ChoiceBox(self.tr("Month or year"))
        self.box.show_whole()
        self._earlier = IconButton(self.tr("Earlier"), "chevron-left")
        self._later = IconButton(self.tr("Later"), "chevron-right")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(S)
        for part in (self._earlier, self.box, self._later):
            row.addWidget(part)
        self.box.activated.connect(lambda _: self.chosen.emit(self.box.value()))
        self._earlier.clicked.connect(lambda: self._step(1))
        self._later.clicked.connect(lambda: self._step(-1))

    def offer(self, today: date | None, wanted: str) -> None:
        """The last months and years up to today, and the wanted one."""
        present = today.isoformat()[:7] if today else f"{wanted[:4]}-12" if len(wanted) == 4 else wanted
        newest = max(present, wanted if len(wanted) > 4 else "")
        months = [_months_before(newest, back) for back in range(MONTHS_OFFERED)]
        years = [str(int(newest[:4]) - back) for back in range(YEARS_OFFERED)]
        periods = sorted({*months, *years, wanted}, key=lambda one: (len(one) == 4, one), reverse=True)
        months = [one for one in periods if len(one) > 4]
        years = [one for one in periods if len(one) == 4]
        self.box.offer([(self.words(one), one) for one in (*months, *years)])
        self.box.choose(wanted)

    def words(self, period: str) -> str:
        """'November 2026', or 'Tahun 2026'."""
        if len(period) > 4:
            return locale_id.month_and_year(period, self._language)
        return self.tr("Year {year}").format(year=period)

    def _step(self, places: int) -> None:
        """From month to month, from year to year; never from one into the other."""
        place = self.box.currentIndex() + places
        if 0 <= place < self.box.count() and len(self.box.itemData(place)) == len(self.box.value()):
            self.box.setCurrentIndex(place)
            self.chosen.emit(self.box.value())


def _months_before(month: str, back: int) -> str:
    number = int(month[:4]) * 12 + int(month[5:]) - 1 - back
    return f"{number // 12}-{number % 12 + 1:02}"
