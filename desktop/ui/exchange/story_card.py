"""How far her work has come, from top to bottom: on this computer, on a stick, received by the centre, safe in the centre's backup.

    ●  61   on this computer        3 wait
    │
    ●   3   carried                 on MERAH          (only while a stick is under way)
    │
    ●  58   received by the centre  last heard …
    │
    ●  41   safe                    in a verified backup
"""

from itertools import pairwise

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QWidget

from core import locale_id
from desktop.store.rows import ExchangeState
from desktop.ui.kit.helping import explain
from desktop.ui.kit.surfaces import Card
from desktop.ui.kit.text import IconMark, Text, font
from desktop.ui.kit.tokens import HEADING, L, M, tokens_of
from desktop.ui.standing_words import carrier_words, contact_words, waiting_words


class Station:
    """One place on the way: icon, number, name and what to know about it. read aloud as one sentence."""

    def __init__(self, icon: str, name: str) -> None:
        self.icon = icon
        self.mark = IconMark(icon, "muted")
        self.figure = Text("", "strong")
        self.figure.setFont(font(HEADING, 650, tabular=True))
        self.figure.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.name = Text(name, "strong", wrap=True)
        self.words = Text("", "caption", wrap=True)

    def show(self, number: int, words: str, language: str, reached: bool) -> None:
        """reached: nothing is left behind before this station."""
        self.figure.setText(locale_id.number(number, language))
        self.words.setText(words)
        self.mark.set_icon(self.icon, "good" if reached else "muted")

    def set_visible(self, visible: bool) -> None:
        """There, or passed by."""
        for part in (self.mark, self.figure, self.name, self.words):
            part.setVisible(visible)


class StoryCard(Card):
    """The stations; that of the stick only while one is under way."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(spacing=M, parent=parent)
        explain(self, "exchange.story")
        self._language = language
        self._here = Station("laptop", self.tr("Saved on this computer"))
        self._carried = Station("usb", self.tr("Carried"))
        self._received = Station("cloud-check", self.tr("Received by the centre"))
        self._safe = Station("shield-check", self.tr("Safe"))
        self.column.addWidget(Text(self.tr("How far your records are"), "heading"))
        self._grid = grid = QGridLayout()
        grid.setHorizontalSpacing(L)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(2, 1)
        for number, station in enumerate(self._stations):
            row = 3 * number
            grid.addWidget(station.mark, row, 0, Qt.AlignmentFlag.AlignHCenter)
            grid.addWidget(station.figure, row, 1)
            grid.addWidget(station.name, row, 2)
            grid.addWidget(station.words, row + 1, 2)
            grid.setRowMinimumHeight(row + 2, L)
        self.column.addLayout(grid)

    @property
    def _stations(self) -> tuple[Station, ...]:
        return self._here, self._carried, self._received, self._safe

    def show_state(self, state: ExchangeState) -> None:
        """Counts records, not saves: a corrected activity counts once."""
        waiting, language = state.waiting, self._language
        everything = state.received_records + waiting.records + waiting.rejected
        self._here.show(everything, waiting_words(state, language), language, reached=True)
        self._carried.set_visible(bool(state.carriers))
        self._grid.setRowMinimumHeight(3 * self._stations.index(self._carried) + 2, L if state.carriers else 0)
        self._carried.show(waiting.carried, carrier_words(state, language), language, waiting.carried == waiting.records)
        arrived = bool(everything) and state.received_records == everything
        self._received.show(state.received_records, contact_words(state, language), language, arrived)
        words = self.tr("In a checked backup of the centre") if state.safe_records else self.tr("Counts after the centre's next backup")
        self._safe.show(state.safe_records, words, language, bool(everything) and state.safe_records == everything)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The card, and the way between its stations."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(QPen(QColor(tokens_of(self.palette()).field_line), 2))
        marks = [station.mark for station in self._stations if station.mark.isVisibleTo(self)]
        for above, below in pairwise(marks):
            top = above.mapTo(self, QPoint(above.width() // 2, above.height()))
            bottom = below.mapTo(self, QPoint(below.width() // 2, 0))
            painter.drawLine(top.x(), top.y() + 3, bottom.x(), bottom.y() - 3)
