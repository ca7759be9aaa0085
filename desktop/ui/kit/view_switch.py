"""Ways to look at the same things, side by side, and the key that goes from one to the next."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from desktop.ui.kit.chips import Chip
from desktop.ui.kit.text import Text
from desktop.ui.kit.tokens import S

KEYS = "Ctrl+M"


class ViewSwitch(QWidget):
    """views: name → word, the first is shown at first; chosen: a name."""

    chosen = Signal(str)

    def __init__(self, views: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips = {view: Chip(word) for view, word in views.items()}
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
        return next((view for view, chip in self._chips.items() if chip.isChecked()), next(iter(self._chips)))

    def choose(self, view: str) -> None:
        """Shows what is chosen, without saying so."""
        self._chips[view if view in self._chips else next(iter(self._chips))].setChecked(True)

    def _change(self) -> None:
        views = list(self._chips)
        self.chosen.emit(views[(views.index(self.view) + 1) % len(views)])
