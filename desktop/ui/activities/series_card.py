"""'Kegiatan berseri': make this activity a weekly one, or see which session it is and end the series."""

from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from core import locale_id
from desktop.store.rows import SeriesFacts
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.fields import TickField
from desktop.ui.kit.helping import explain
from desktop.ui.kit.surfaces import Card
from desktop.ui.kit.text import Text
from desktop.ui.kit.tokens import S

A_MONDAY = date(2024, 1, 1)


class SeriesCard(Card):
    """edited: she ticked it; end_asked: the series."""

    edited = Signal()
    end_asked = Signal(str)

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(spacing=S, parent=parent)
        explain(self, "activity.series")
        self._language = language
        self._facts: SeriesFacts | None = None
        self._tick = TickField(self.tr("Held every week"))
        self._words = Text("", "caption", wrap=True)
        self._end = Button(self.tr("End the series"), "square", "quiet")
        foot = QHBoxLayout()
        foot.addWidget(self._words, 1)
        foot.addWidget(self._end, 0, Qt.AlignmentFlag.AlignTop)
        self.column.addWidget(self._tick)
        self.column.addLayout(foot)
        self._tick.edited.connect(self.edited)
        self._tick.edited.connect(self._tell)
        self._end.clicked.connect(lambda: self.end_asked.emit(self._facts.series if self._facts else ""))
        self.show_facts(None)

    def show_facts(self, facts: SeriesFacts | None) -> None:
        """None for an activity by itself."""
        self._facts = facts
        self._tick.set_value(facts is not None)
        self._tick.setEnabled(facts is None)
        self._end.setVisible(facts is not None and facts.ends is None)
        self._tell()

    @property
    def begins(self) -> bool:
        """True when she wants a series to begin with this activity."""
        return self._facts is None and bool(self._tick.value())

    def set_begins(self, begins: bool) -> None:
        """Ticks it for an activity by itself."""
        if self._facts is None:
            self._tick.set_value(begins)
            self._tell()

    def _tell(self) -> None:
        facts = self._facts
        if facts is None:
            reminds = self.tr("Home reminds you of the days that are not logged yet.")
            self._words.setText(reminds if self._tick.value() else self.tr("For example: story hour every Saturday."))
            return
        weekday = locale_id.weekday(A_MONDAY + timedelta(days=facts.weekday), self._language)
        n = facts.sessions
        words = self.tr("Every {weekday}").format(weekday=weekday) + " · " + self.tr("%n sessions logged", "", n)
        if facts.ends:
            words += " · " + self.tr("ended {day}").format(day=locale_id.full_date(date.fromisoformat(facts.ends), self._language))
        self._words.setText(words)
