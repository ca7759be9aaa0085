"""Rapor on screen: a line for each figure with its arithmetic, last year, benchmark and a plain mark. A press opens what was counted."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.reports import scorecard_words as words
from desktop.reports.scorecard import Line, Mark
from desktop.ui.figures.card_grid import COLUMNS, CardGrid
from desktop.ui.kit.helping import explain
from desktop.ui.kit.surfaces import PressCard
from desktop.ui.kit.text import IconMark, Text
from desktop.ui.kit.tokens import M, S

# mark → icon, its colour, the role of its words
_LOOKS = {
    Mark.REACHED: ("circle-check", "good", "good"), Mark.NOT_YET: ("clock", "warn", "warn"), Mark.MORE: ("plus", "good", "good"),
    Mark.FEWER: ("minus", "warn", "warn"), Mark.SAME: ("check", "muted", "caption"),
}  # fmt: skip


class ScoreLine(PressCard):
    """Name, arithmetic and comparison at the left, the value at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", margin=M, spacing=0, parent=parent)
        explain(self, "figures.scorecard")
        self._name, self._formula = Text("", "strong", wrap=True), Text("", "caption", wrap=True)
        self._beside, self._marked, self._value = Text("", "caption", wrap=True), Text("", "good", wrap=True), Text("", "heading")
        said = QVBoxLayout()
        said.setSpacing(0)
        said.addStretch()
        for part in (self._name, self._formula, self._beside, self._marked):
            said.addWidget(part)
        said.addStretch()
        self._icon = IconMark("minus", "muted")
        room = self._icon.sizePolicy()
        room.setRetainSizeWhenHidden(True)
        self._icon.setSizePolicy(room)
        row = QHBoxLayout()
        row.setSpacing(M)
        row.addWidget(self._icon)
        row.addLayout(said, 1)
        row.addWidget(self._value, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(IconMark("chevron-right", "muted"))
        self.column.addLayout(row)

    def show_line(self, line: Line, language: str) -> None:
        """Its numbers; nothing is said of how it stands where there is nothing to compare it with."""
        name, value = words.name(line, language), words.value(line.value, line.shape, language)
        beside = " · ".join(one for one in (words.before(line, language), words.benchmark(line.benchmark, line.shape, language)) if one)
        marked, formula = words.mark(line.mark, language), words.formula(line, language)
        icon, colour, role = _LOOKS.get(line.mark, ("minus", "muted", "caption"))
        self._icon.set_icon(icon, colour)
        self._icon.setVisible(line.mark in _LOOKS)
        self._name.setText(name)
        self._formula.setText(formula)
        self._value.setText(value)
        for text, shown in ((self._beside, beside), (self._marked, marked)):
            text.setText(shown)
            text.setVisible(bool(shown))
        self._marked.set_role(role)
        self.setAccessibleName(f"{name}: {formula if line.value is None else value}")
        self.setAccessibleDescription(". ".join(one for one in ("" if line.value is None else formula, beside, marked) if one))


class ScorecardList(CardGrid):
    """chosen: the name of the figure behind a line; '' for the months that the centre confirmed."""

    chosen = Signal(str)

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(S, parent)
        self._language = language
        self.lines: dict[str, ScoreLine] = {}
        self._note = Text(self.tr("Counted from your own records. This is not the score that SIM TPBIS gives."), "muted", wrap=True)
        self._grid.addWidget(self._note, 0, 0, 1, COLUMNS)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """All of a year."""
        for line in lines:
            if line.name in self.lines:
                self.lines[line.name].show_line(line, self._language)
        self._grid.setRowStretch(2 + len(lines) // COLUMNS, 1)
        self.build(partial(self._add, line, place) for place, line in enumerate(lines) if line.name not in self.lines)

    def _add(self, line: Line, place: int) -> None:
        made = self.lines[line.name] = ScoreLine()
        made.show_line(line, self._language)
        made.clicked.connect(lambda: self.chosen.emit(line.figure))
        self._grid.addWidget(made, 1 + place // COLUMNS, place % COLUMNS)
