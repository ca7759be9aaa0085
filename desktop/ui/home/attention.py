"""'Perlu perhatian': at most five things, each one step from done."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core import locale_id
from desktop.store.rows import ActivityRow
from desktop.ui.kit.emptying import empty
from desktop.ui.kit.helping import explain
from desktop.ui.kit.status_words import MARKS, word
from desktop.ui.kit.surfaces import Card, PressCard
from desktop.ui.kit.text import IconMark, Text
from desktop.ui.kit.tokens import XS, M, S

SHOWN = 5


@dataclass(frozen=True, slots=True)
class Need:
    """place, what: where a press leads."""

    icon: str
    heading: str
    words: str
    place: str
    what: object


class NeedRow(PressCard):
    """Icon, two lines, an arrow."""

    def __init__(self, need: Need, parent: QWidget | None = None) -> None:
        super().__init__(f"{need.heading}. {need.words}", "plain", margin=S, spacing=0, parent=parent)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Text(need.heading, "strong", wrap=True))
        words.addWidget(Text(need.words, "caption", wrap=True))
        row = QHBoxLayout()
        row.setSpacing(M)
        row.addWidget(IconMark(need.icon, "accent"))
        row.addLayout(words, 1)
        row.addWidget(IconMark("chevron-right", "muted"))
        self.column.addLayout(row)


class AttentionCard(Card):
    """chosen: (place, what is wanted there)."""

    chosen = Signal(str, object)

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(spacing=S, parent=parent)
        explain(self, "home.needs")
        self._language = language
        self._rows = QVBoxLayout()
        self._rows.setSpacing(XS)
        self._calm = Text(self.tr("Nothing waits for you. Everything logged is safe on this computer."), "muted", wrap=True)
        self.column.addWidget(Text(self.tr("Needs your attention"), "heading"))
        self.column.addWidget(self._calm)
        self.column.addLayout(self._rows)
        self._latest_heading = Text(self.tr("Last logged"), "heading")
        self._latest = QVBoxLayout()
        self._latest.setSpacing(0)
        self.column.addSpacing(M)
        self.column.addWidget(self._latest_heading)
        self.column.addLayout(self._latest)
        self.column.addStretch()

    def show_latest(self, activities: list[ActivityRow]) -> None:
        """The newest activities, each a press away."""
        empty(self._latest)
        self._latest_heading.setVisible(bool(activities))
        for one in activities:
            icon, _, _ = MARKS[one.status]
            day = locale_id.short_date(date.fromisoformat(one.date_start), self._language) if one.date_start else "–"
            need = Need(
                icon, one.title or self.tr("(no name)"), f"{day} · {word(one.status)}", "activity", {"record": one.record}
            )
            self._add(self._latest, need)

    def show_needs(self, needs: list[Need]) -> None:
        """Shows the first five."""
        empty(self._rows)
        for need in needs[:SHOWN]:
            self._add(self._rows, need)
        self._calm.setVisible(not needs)

    def _add(self, column: QVBoxLayout, need: Need) -> None:
        row = NeedRow(need)
        row.clicked.connect(lambda: self.chosen.emit(need.place, need.what))
        column.addWidget(row)
