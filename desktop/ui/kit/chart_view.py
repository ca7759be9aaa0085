"""Shows a chart's SVG as wide as there is room; the same SVG goes on paper."""

from collections.abc import Callable

from PySide6.QtCore import QByteArray, QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from core.charts.palette import CONTRAST, DARK, LIGHT, Palette
from core.charts.shapes import FONT
from desktop.ui.kit.graphic import Graphic
from desktop.ui.kit.tokens import BODY_PIXELS, tokens_of

UNITS_PER_PIXEL = 0.62  # at the ordinary size of text; the letters of the chart grow with those of the window …
UNITS_LEAST = 330.0  # … as long as the numbers of two days beside each other do not touch
PALETTES = {"light": LIGHT, "dark": DARK, "contrast": CONTRAST}
SCREEN_FONT = "Inter"  # on the screen the chart speaks in the window's own type
Draw = Callable[[Palette, float, float], str]


class ChartView(Graphic):
    """draw(palette, width, height) gives the SVG in chart units."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._draw: Draw | None = None
        self._renderer = QSvgRenderer(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(QSize(320, 150))

    def show_chart(self, draw: Draw, told: str) -> None:
        """Shows a chart. told: what it says, for ears."""
        self._draw = draw
        self.setAccessibleDescription(told)
        self._render()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draws anew for the room there is."""
        super().resizeEvent(event)
        self._render()

    def changeEvent(self, event: QEvent) -> None:
        """Follows the theme."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._render()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The chart."""
        if self._draw is not None:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._renderer.render(painter, QRectF(self.rect()))

    def _render(self) -> None:
        if self._draw is None:
            return
        palette = PALETTES[tokens_of(self.palette()).name]
        units = UNITS_PER_PIXEL * BODY_PIXELS / QApplication.font().pixelSize()
        units = min(UNITS_PER_PIXEL, max(units, UNITS_LEAST / max(1, self.width())))
        svg = self._draw(palette, self.width() * units, self.height() * units)
        svg = svg.replace(FONT, SCREEN_FONT)
        self._renderer.load(QByteArray(svg.encode()))
        self._renderer.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)  # loading forgets it
        self.update()
