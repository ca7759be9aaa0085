"""One photo as large as the window allows."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.kit.buttons import Button
from desktop.ui.kit.graphic import Graphic
from desktop.ui.kit.helping import explain
from desktop.ui.kit.sheet import Sheet


class PhotoSheet(Sheet):
    """blur_asked: she wants to paint over faces."""

    blur_asked = Signal()

    def __init__(self, jpeg: bytes, caption: str, host: QWidget) -> None:
        super().__init__(caption or self.tr("Photo"), host)
        explain(self, "photos.large")
        self.body.addWidget(LargePhoto(QImage.fromData(jpeg), caption), 1)
        blur = Button(self.tr("Blur faces"), "brush")
        self._close = Button(self.tr("Close"), "x", "primary")
        self._close.set_keys("Esc")
        self.buttons.addWidget(blur)
        self.buttons.addStretch()
        self.buttons.addWidget(self._close)
        self._close.clicked.connect(self.leave)
        blur.clicked.connect(self._blur)

    def open(self) -> None:
        """Comes up."""
        self.open_at(self._close)

    def _blur(self) -> None:
        self.leave()
        self.blur_asked.emit()


class LargePhoto(Graphic):
    """A picture whole, never larger than it is."""

    def __init__(self, picture: QImage, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = picture
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(name or self.tr("Photo"))

    def sizeHint(self) -> QSize:
        """As much as there is."""
        return QSize(640, 400)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture in the middle."""
        if self._picture.isNull():
            return
        size = self._picture.size()
        if size.width() > self.width() or size.height() > self.height():
            size.scale(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        box = QRectF((self.width() - size.width()) / 2, (self.height() - size.height()) / 2, size.width(), size.height())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(box, self._picture)
