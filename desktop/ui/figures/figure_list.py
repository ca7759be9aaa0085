"""All figures of a month or a year under their headings: how many, how it was counted, what is missing. A press opens the records."""

from collections import deque
from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from core import locale_id
from desktop.reports import counted_words
from desktop.reports.counted import Figure, Group, Lack
from desktop.ui.kit.emptying import empty
from desktop.ui.kit.helping import explain
from desktop.ui.kit.surfaces import PressCard
from desktop.ui.kit.text import IconMark, Text
from desktop.ui.kit.tokens import M, S

COLUMNS = 2
LINES_AT_ONCE = 8
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


class FigureList(QScrollArea):
    """chosen: the name of a figure. New lines come a few at a time: all at once would hold the window up."""

    chosen = Signal(str)

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._figures: dict[str, Figure] = {}
        self._places: deque[tuple[int, int, Figure]] = deque()
        self._wanted = ""
        self._building = QTimer(self, singleShot=True, interval=0)
        self._building.timeout.connect(self._build_some)
        self.lines: dict[str, FigureLine] = {}
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        inside = QWidget()
        inside.setAutoFillBackground(False)
        self._grid = QGridLayout(inside)
        self._grid.setContentsMargins(0, 0, M, 0)
        self._grid.setSpacing(S)
        for column in range(COLUMNS):
            self._grid.setColumnStretch(column, 1)
        self.setWidget(inside)

    def show_figures(self, figures: Sequence[Figure]) -> None:
        """The same lines with other numbers; lines are made anew only where other figures are there."""
        is_other = tuple(self._figures) != tuple(one.name for one in figures)
        self._figures = {one.name: one for one in figures}
        if is_other:
            self._lay_out(figures)
        for name, line in self.lines.items():
            line.show_figure(self._figures[name], self._language)

    def go_to(self, name: str = "") -> None:
        """The cursor stands on a figure, as soon as its line is there; at first on the first one."""
        self._wanted = name if name in self._figures else next(iter(self._figures), "")
        self._take_cursor()

    def _lay_out(self, figures: Sequence[Figure]) -> None:
        empty(self._grid)
        self.lines, row = {}, 0
        self._places.clear()
        for old in range(self._grid.rowCount()):
            self._grid.setRowStretch(old, 0)
            self._grid.setRowMinimumHeight(old, 0)
        for group in Group:
            found = [one for one in figures if one.group is group]
            self._grid.addWidget(Text(counted_words.group_words(group, self._language), "heading"), row, 0, 1, COLUMNS)
            self._places += [(row + 1 + place // COLUMNS, place % COLUMNS, one) for place, one in enumerate(found)]
            row += 2 + (len(found) + COLUMNS - 1) // COLUMNS
            self._grid.setRowMinimumHeight(row - 1, S)
        self._grid.setRowStretch(row, 1)
        self._build_some()

    def _build_some(self) -> None:
        for _ in range(min(LINES_AT_ONCE, len(self._places))):
            row, column, figure = self._places.popleft()
            line = self.lines[figure.name] = FigureLine()
            line.show_figure(self._figures[figure.name], self._language)
            line.clicked.connect(lambda _=False, name=figure.name: self.chosen.emit(name))
            self._grid.addWidget(line, row, column)
        self._take_cursor()
        if self._places:
            self._building.start()

    def _take_cursor(self) -> None:
        line = self.lines.get(self._wanted)
        if line is not None:
            self._wanted = ""
            line.setFocus(Qt.FocusReason.OtherFocusReason)
