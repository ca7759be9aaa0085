"""All figures of a month or a year under their headings: how many, how it was counted, what is missing. A press opens the records."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core import locale_id
from desktop.reports import counted_words
from desktop.reports.counted import Figure, Group, Lack
from desktop.ui.figures.card_grid import COLUMNS, CardGrid
from desktop.ui.kit.emptying import empty
from desktop.ui.kit.helping import explain
from desktop.ui.kit.surfaces import PressCard
from desktop.ui.kit.text import IconMark, Text
from desktop.ui.kit.tokens import M, S

UNKNOWN = "–"


class FigureLine(PressCard):
    """Name, sentence and what is missing at the left, the number at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", margin=M, spacing=0, parent=parent)
        explain(self, "figures.counted")
        self._name, self._how = Text("", "strong", wrap=True), Text("", "caption", wrap=True)
        self._missing, self.number = Text("", "warn", wrap=True), Text("", "heading")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch()
        for part in (self._name, self._how, self._missing):
            words.addWidget(part)
        words.addStretch()
        row = QHBoxLayout()
        row.setSpacing(M)
        row.addLayout(words, 1)
        row.addWidget(self.number, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(IconMark("chevron-right", "muted"))
        self.column.addLayout(row)

    def show_figure(self, figure: Figure, language: str) -> None:
        """Another figure, or the same at another time. Where nothing is recorded a dash stands, never zero."""
        name, how = counted_words.label(figure, language), counted_words.how(figure, language)
        missing = " ".join(counted_words.lack_words(one, language) for one in figure.missing)
        number = UNKNOWN if figure.value is None else locale_id.number(figure.value, language)
        nothing = any(one.lack is Lack.NOTHING for one in figure.missing)
        self._name.setText(name)
        self._how.setText(how)
        self._missing.setText(missing)
        self._missing.set_role("caption" if nothing else "warn")
        self._missing.setVisible(bool(missing))
        self.number.setText(number)
        self.setAccessibleName(f"{name}: {missing if nothing else number}")
        self.setAccessibleDescription(f"{how} {'' if nothing else missing}".strip())


class FigureList(CardGrid):
    """chosen: the name of a figure."""

    chosen = Signal(str)

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(S, parent)
        self._language = language
        self._figures: dict[str, Figure] = {}
        self._wanted = ""
        self.lines: dict[str, FigureLine] = {}

    def show_figures(self, figures: Sequence[Figure]) -> None:
        """The same lines with other numbers; lines are made anew only where other figures are there."""
        is_other = tuple(self._figures) != tuple(one.name for one in figures)
        self._figures = {one.name: one for one in figures}
        if is_other:
            self._lay_out(figures)
            return
        for name, line in self.lines.items():
            line.show_figure(self._figures[name], self._language)

    def go_to(self, name: str = "") -> None:
        """The cursor stands on a figure, as soon as its line is there; at first on the first one."""
        self._wanted = name if name in self._figures else next(iter(self._figures), "")
        self.some_came()

    def some_came(self) -> None:
        """The cursor goes where it is wanted."""
        line = self.lines.get(self._wanted)
        if line is not None:
            self._wanted = ""
            line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self, figures: Sequence[Figure]) -> None:
        empty(self._grid)
        self.lines, row = {}, 0
        makers: list[Callable[[], None]] = []
        for old in range(self._grid.rowCount()):
            self._grid.setRowStretch(old, 0)
            self._grid.setRowMinimumHeight(old, 0)
        for group in Group:
            found = [one for one in figures if one.group is group]
            self._grid.addWidget(Text(counted_words.group_words(group, self._language), "heading"), row, 0, 1, COLUMNS)
            makers += [partial(self._add, one.name, row + 1 + place // COLUMNS, place % COLUMNS) for place, one in enumerate(found)]
            row += 2 + (len(found) + COLUMNS - 1) // COLUMNS
            self._grid.setRowMinimumHeight(row - 1, S)
        self._grid.setRowStretch(row, 1)
        self.build(makers)

    def _add(self, name: str, row: int, column: int) -> None:
        line = self.lines[name] = FigureLine()
        line.show_figure(self._figures[name], self._language)
        line.clicked.connect(lambda: self.chosen.emit(name))
        self._grid.addWidget(line, row, column)
