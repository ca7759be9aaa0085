"""A piece of paper on the page, as wide as there is room: a picture of what will be printed."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop.ui.kit.tokens import tokens_of

LEAST_WIDTH = 240


class PaperPicture(QWidget):
    """name: what it shows, for those who hear it."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pixmap = QPixmap()
        self.setAccessibleName(name)
        self.setMinimumWidth(LEAST_WIDTH)

    @property
    def is_empty(self) -> bool:
        """True before anything came."""
        return self._pixmap.isNull()

    def show_png(self, png: bytes) -> None:
        """Shows a picture."""
        self._pixmap.loadFromData(png)
        self._keep_form()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As high as the picture is at this width."""
        super().resizeEvent(event)
        self._keep_form()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture, and the edge of the paper."""
        if self.is_empty:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        scale = self.devicePixelRatioF()
        wanted = QSize(round(self.width() * scale), round(self.height() * scale))
        shown = self._pixmap.scaled(wanted, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
        painter.drawPixmap(self.rect(), shown)
        painter.setPen(QPen(QColor(tokens_of(self.palette()).line)))
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))

    def _keep_form(self) -> None:
        if not self.is_empty:
            self.setFixedHeight(round(self._pixmap.height() * self.width() / self._pixmap.width()))
