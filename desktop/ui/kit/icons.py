"""Lucide icons (resources/icons, ISC licence) in any colour. An icon always stands beside a word, never alone."""

from functools import cache
from importlib.resources import files

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from desktop.ui.kit.tokens import ICON

STROKE = "1.75"
SCALE = 2  # sharp on screens that show two dots for one


@cache
def pixmap(name: str, colour: str, size: int = ICON) -> QPixmap:
    """The icon `name` drawn in a CSS colour, `size` pixels wide."""
    source = files("resources").joinpath(f"icons/{name}.svg").read_text(encoding="utf-8")
    source = source.replace("currentColor", colour).replace('stroke-width="2"', f'stroke-width="{STROKE}"')
    image = QPixmap(size * SCALE, size * SCALE)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(source.encode())).render(painter, QRectF(0, 0, size * SCALE, size * SCALE))
    painter.end()
    image.setDevicePixelRatio(SCALE)
    return image


def icon(name: str, colour: str, size: int = ICON) -> QIcon:
    """The same as an icon for buttons and items."""
    made = QIcon()
    for mode in (QIcon.Mode.Normal, QIcon.Mode.Disabled, QIcon.Mode.Selected):
        made.addPixmap(pixmap(name, colour, size), mode)
    return made
