"""The very file that is printed and saved, as it will look: what is shown is these bytes and nothing else."""

from PySide6.QtCore import QBuffer, QByteArray, QEvent, QIODevice
from PySide6.QtGui import QColor, QPalette
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from desktop.ui.kit.tokens import M, tokens_of


class PaperPreview(QWidget):
    """Pages one below the other, as wide as there is room."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pdf = b""
        # Children are deleted in the order they were made: the view must go before the document it shows, and the
        # document before the bytes it reads from; any other order crashes.
        self._view = QPdfView(self)
        self._document = QPdfDocument(self)
        self._buffer = QBuffer(self)
        self._view.setDocument(self._document)
        self._view.setPageMode(QPdfView.PageMode.MultiPage)
        self._view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self._view.setPageSpacing(M)
        self._view.setFrameShape(QPdfView.Shape.NoFrame)
        self._view.setAccessibleName(name)
        self.setFocusProxy(self._view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._view)
        self._dress()

    @property
    def pages(self) -> int:
        """How many."""
        return self._document.pageCount()

    @property
    def document(self) -> QPdfDocument:
        """What is shown, for the printer."""
        return self._document

    def show_pdf(self, pdf: bytes) -> None:
        """Shows a file from its first page; b'' shows none."""
        self._document.close()
        self._buffer.close()
        self.pdf = pdf
        if pdf:
            self._buffer.setData(QByteArray(pdf))
            self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
            self._document.load(self._buffer)
        self._view.verticalScrollBar().setValue(0)

    def changeEvent(self, event: QEvent) -> None:
        """Follows the theme."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.ApplicationPaletteChange, QEvent.Type.StyleChange):
            self._dress()

    def _dress(self) -> None:
        palette = QPalette(QApplication.palette())
        palette.setColor(QPalette.ColorRole.Dark, QColor(tokens_of(palette).neutral))
        self._view.setPalette(palette)
