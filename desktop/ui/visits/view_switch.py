"""Bulan / Minggu: two ways to look at the same days, and the key that changes from one to the other."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from desktop.ui.kit.chips import Chip
from desktop.ui.kit.helping import explain
from desktop.ui.kit.text import Text
from desktop.ui.kit.tokens import S

MONTH, WEEK = "month", "week"
KEYS = "Ctrl+M"


class ViewSwitch(QWidget):
    """chosen: MONTH or WEEK."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        explain(self, "visits.week")
        self._chips = {MONTH: Chip(self.tr("Month")), WEEK: Chip(self.tr("Week"))}
        group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(S)
        for view, chip in self._chips.items():
            chip.setAutoExclusive(True)  # for ears: one of several, not a thing to tick
            group.addButton(chip)
            row.addWidget(chip, 0, Qt.AlignmentFlag.AlignVCenter)
            chip.setAccessibleDescription(KEYS)
            chip.clicked.connect(lambda _=False, view=view: self.chosen.emit(view))
        row.addWidget(Text(KEYS, "caption"), 0, Qt.AlignmentFlag.AlignVCenter)
        QShortcut(QKeySequence(KEYS), self, context=Qt.ShortcutContext.WindowShortcut).activated.connect(self._change)

    @property
    def view(self) -> str:
        """What is chosen."""
        return WEEK if self._chips[WEEK].isChecked() else MONTH

    def choose(self, view: str) -> None:
        """Shows what is chosen, without saying so."""
        self._chips[view if view in self._chips else MONTH].setChecked(True)

    def _change(self) -> None:
        self.chosen.emit(MONTH if self.view == WEEK else WEEK)
