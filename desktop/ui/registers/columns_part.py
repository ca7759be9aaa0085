"""What each column of a register is: its heading, what stands below it, and the field that it becomes."""

from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from core.domain.kind import Kind
from core.field_words import field_label
from desktop.registers.matching import fields_from_outside
from desktop.registers.taking import Looked
from desktop.ui.kit.choice import ChoiceBox
from desktop.ui.kit.helping import explain
from desktop.ui.kit.text import Text
from desktop.ui.kit.tokens import BODY_PIXELS, XS, M, S
from desktop.ui.registers.cell_words import cell_words, shortened

AT_ONCE, IN_A_STEP = 6, 3  # boxes made at once, and whenever the window has nothing else to do: two hundred take a while
ROWS_LOOKED_AT = 40
SAMPLES, SAMPLE_LETTERS, HEADING_LETTERS = 3, 24, 24


class ColumnsPart(QScrollArea):
    """changed: she said what a column is."""

    changed = Signal()

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._shown: tuple[str, tuple[str, ...]] = ("", ())
        self._looked: Looked | None = None
        self._to_build: list[tuple[int, str]] = []
        self._grid = QGridLayout()
        self.boxes: dict[str, ChoiceBox] = {}
        self._building = QTimer(self, interval=0)
        self._building.timeout.connect(lambda: self._build(IN_A_STEP))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)

    def show_columns(self, looked: Looked) -> None:
        """Its columns with what is chosen for each; the boxes stay while the headings do."""
        headings = [(place, one) for place, one in enumerate(looked.matched.headings) if one]
        shown = (looked.kind.name, tuple(one for _, one in headings))
        self._looked = looked
        if shown != self._shown:
            self._shown, self._to_build, self.boxes = shown, headings, {}
            self._begin(len(headings))
        for place, heading in headings:
            if heading in self.boxes:
                self.boxes[heading].choose(looked.matched.columns.get(place, ""))

    def chosen(self) -> dict[str, str]:
        """heading → field, '' for what is left out."""
        assert self._looked is not None
        matched = self._looked.matched
        waiting = {heading: matched.columns.get(place, "") for place, heading in self._to_build}
        return {heading: str(box.value() or "") for heading, box in self.boxes.items()} | waiting

    def _begin(self, rows: int) -> None:
        inside = QWidget()
        self._grid = QGridLayout(inside)
        self._grid.setContentsMargins(0, 0, M, 0)
        self._grid.setHorizontalSpacing(M)
        self._grid.setVerticalSpacing(S)
        self._grid.setColumnStretch(1, 1)
        self._grid.setRowStretch(rows, 1)
        self._build(AT_ONCE)
        self.setWidget(inside)
        inside.setAutoFillBackground(False)
        self._building.start()

    def _build(self, count: int) -> None:
        looked = self._looked
        assert looked is not None
        offered = self._offered(looked.kind)
        for place, heading in self._to_build[:count]:
            row = len(self.boxes)
            box = self.boxes[heading] = ChoiceBox(self.tr("Column {heading}").format(heading=heading))
            box.offer(offered)
            box.choose(looked.matched.columns.get(place, ""))
            explain(box, "import.columns")
            box.activated.connect(lambda _=0, heading=heading: self._chosen(heading))
            self._grid.addWidget(self._head(looked, place, heading), row, 0)
            self._grid.addWidget(box, row, 1)
        del self._to_build[:count]
        if not self._to_build:
            self._building.stop()

    def _head(self, looked: Looked, place: int, heading: str) -> QWidget:
        said = QWidget()
        column = QVBoxLayout(said)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(XS)
        name = Text(shortened(heading, _fitting(HEADING_LETTERS)), "strong")
        name.setToolTip(heading)
        column.addWidget(name)
        samples = Text(shortened(self._samples(looked, place), _fitting(SAMPLE_LETTERS)), "caption")
        column.addWidget(samples)
        return said

    def _samples(self, looked: Looked, place: int) -> str:
        found: list[str] = []
        for number, cells in looked.register.rows[:ROWS_LOOKED_AT]:
            words = cell_words(_at(cells, place)) if number > looked.matched.head else ""
            if words and words not in found:
                found.append(words)
        return ", ".join(found[:SAMPLES])

    def _offered(self, kind: Kind) -> list[tuple[str, Any]]:
        fields = [(field_label(name, kind.name, self._language), name) for name in fields_from_outside(kind)]
        needed = set(kind.needed)
        return [(self.tr("– leave out –"), ""), *((f"{words} *" if name in needed else words, name) for words, name in fields)]

    def _chosen(self, heading: str) -> None:
        """A field has one column: another that had it lets it go."""
        field = self.boxes[heading].value()
        for other, box in self.boxes.items():
            if field and other != heading and box.value() == field:
                box.choose("")
        self.changed.emit()


def _at(cells: tuple[Any, ...], place: int) -> Any:
    return cells[place] if place < len(cells) else None


def _fitting(letters: int) -> int:
    """Fewer where they are larger."""
    return round(letters * BODY_PIXELS / QApplication.font().pixelSize())
