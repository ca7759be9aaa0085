"""A picture, as large as there is room for; larger on request."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImageReader, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QWidget

from desktop.ui.kit.buttons import Button, IconButton
from desktop.ui.kit.helping import explain
from desktop.ui.materials.reader import Reader

STEP, LARGEST = 1.25, 8.0
SIDE_MAX = 4000  # pixels: what is larger is read smaller, for a small computer


class PictureReader(Reader):
    """Place: always 0."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(language, parent)
        self._picture = QPixmap()
        self._factor = 0.0  # 0: as large as there is room
        self.label = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self.label.setAccessibleName(self.tr("The picture"))
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidget(self.label)
        self._scroll.setAccessibleName(self.tr("The picture"))
        smaller, larger = IconButton(self.tr("Smaller"), "zoom-out"), IconButton(self.tr("Larger"), "zoom-in")
        fit = Button(self.tr("Whole picture"), "maximize", kind="quiet")
        smaller.clicked.connect(lambda: self._resize(1 / STEP))
        larger.clicked.connect(lambda: self._resize(STEP))
        fit.clicked.connect(self._fit)
        self.add_tools("material.size", smaller, larger, fit)
        self.tools.addStretch()
        explain(self._scroll, "material.read")
        self.column.addWidget(self._scroll, 1)

    @property
    def first(self) -> QWidget:
        """Where the cursor stands."""
        return self._scroll

    def open_file(self, path: Path, place: int, words: str = "") -> None:
        """Shows the picture the right way up."""
        reader = QImageReader(str(path))
        reader.setAutoTransform(True)
        reader.setDecideFormatFromContent(True)
        size = reader.size()
        if size.isValid() and max(size.width(), size.height()) > SIDE_MAX:
            reader.setScaledSize(size.scaled(QSize(SIDE_MAX, SIDE_MAX), Qt.AspectRatioMode.KeepAspectRatio))
        image = reader.read()
        if image.isNull():
            self.broken.emit()
            return
        self._picture = QPixmap.fromImage(image)
        self._fit()

    def close_file(self) -> None:
        """Lets go of the picture."""
        self._picture = QPixmap()
        self.label.clear()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follows the window."""
        super().resizeEvent(event)
        self._draw()

    def _resize(self, factor: float) -> None:
        if self._picture.isNull():
            return
        now = self._factor or self._fitted().width() / self._picture.width()
        self._factor = min(LARGEST, max(0.05, now * factor))
        self._draw()

    def _fit(self) -> None:
        self._factor = 0.0
        self._draw()

    def _fitted(self) -> QSize:
        room = self._scroll.viewport().size()
        size = self._picture.size()
        fits = size.width() <= room.width() and size.height() <= room.height()
        return size if fits else size.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)

    def _draw(self) -> None:
        if self._picture.isNull():
            return
        size = self._picture.size() * self._factor if self._factor else self._fitted()
        self.label.setPixmap(
            self._picture.scaled(size, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
        )
