"""The charts of a month or a year side by side; each is saved as a picture from the button beside its name."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from core.charts.palette import Palette
from core.charts.shapes import Frame
from desktop.reports.charting import MATERIALS, TARGETS, VISITS, Drawing
from desktop.ui.figures.card_grid import COLUMNS, CardGrid
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.chart_view import UNITS_PER_PIXEL, ChartView
from desktop.ui.kit.helping import explain
from desktop.ui.kit.surfaces import Card
from desktop.ui.kit.text import Text
from desktop.ui.kit.tokens import M, S

WHOLE_ROW = frozenset({VISITS, TARGETS})
LINE_UNITS, LEAST_PX = 15.0, 60
BARS_PX = 260  # of a chart that fills the room it is given
PNG, SVG = "png", "svg"


class ChartCard(Card):
    """save_asked: as PNG or SVG; targets_asked: where targets are set."""

    save_asked = Signal(str)
    targets_asked = Signal()

    def __init__(self, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(spacing=S, parent=parent)
        self._heading = Text("", "heading", wrap=True)
        self.view = ChartView("")
        self.save = Button(self.tr("Save picture"), "file-down", "quiet")
        self.save.setMenu(self._menu())
        explain(self.save, "figures.charts")
        head = QHBoxLayout()
        head.setSpacing(S)
        head.addWidget(self._heading, 1)
        if kind == TARGETS:
            set_them = Button(self.tr("Set targets"), "pencil", "quiet")
            explain(set_them, "figures.targets")
            set_them.clicked.connect(self.targets_asked)
            head.addWidget(set_them)
        head.addWidget(self.save)
        self.column.addLayout(head)
        self.column.addWidget(self.view, 1)

    def show_drawing(self, drawing: Drawing) -> None:
        """The chart with all its numbers for ears; as high as its lines."""
        self._heading.setText(drawing.title)
        self.view.setAccessibleName(drawing.title)
        self.save.setAccessibleName(self.tr("Save picture: {title}").format(title=drawing.title))
        lines = round((drawing.lines * LINE_UNITS + 6) / UNITS_PER_PIXEL)
        self.view.setMinimumHeight(max(LEAST_PX, lines) if drawing.lines else BARS_PX)

        def draw(palette: Palette, width: float, height: float) -> str:
            return drawing.draw(palette, Frame(width, height), "")

        self.view.show_chart(draw, drawing.told)

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAccessibleName(self.tr("Save picture"))
        for form, words in ((PNG, self.tr("As a picture (PNG), for chats and letters")), (SVG, self.tr("As a drawing (SVG), for print"))):
            action = QAction(words, menu)
            action.triggered.connect(lambda _=False, form=form: self.save_asked.emit(form))
            menu.addAction(action)
        return menu


class ChartCards(CardGrid):
    """save_asked: a kind of chart, 'png' or 'svg'."""

    save_asked = Signal(str, str)
    targets_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(M, parent)
        self.cards: dict[str, ChartCard] = {}

    def show_drawings(self, drawings: Mapping[str, Drawing]) -> None:
        """All of them."""
        if not self.cards:
            self._lay_out(drawings)
        for kind, drawing in drawings.items():
            self.cards[kind].show_drawing(drawing)

    def _lay_out(self, drawings: Mapping[str, Drawing]) -> None:
        place = 0
        for kind in sorted(drawings, key=(VISITS, TARGETS, MATERIALS, "theme", "sex", "age").index):
            card = self.cards[kind] = ChartCard(kind)
            card.save_asked.connect(lambda form, kind=kind: self.save_asked.emit(kind, form))
            card.targets_asked.connect(self.targets_asked)
            wide = COLUMNS if kind in WHOLE_ROW else 1
            self._grid.addWidget(card, place // COLUMNS, place % COLUMNS, 1, wide)
            place += wide
        self._grid.setRowStretch(place // COLUMNS + 1, 1)
