"""The very file that is printed and saved, as it will look: what is shown is these bytes and nothing else."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QPalette
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QApplication, QWidget

from desktop.ui.kit.tokens import M, tokens_of


class PaperPreview(QPdfView):
    """Pages one below the other, as wide as there is room."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pdf = b""
        self._buffer = QBuffer(self)
        self._document = QPdfDocument(self)
        self.setDocument(self._document)
        self.setPageMode(QPdfView.PageMode.MultiPage)
        self.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self.setPageSpacing(M)
        self.setAccessibleName(name)
        self.setFrameShape(QPdfView.Shape.NoFrame)
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Dark, QColor(tokens_of(QApplication.palette()).neutral))
        self.setPalette(palette)

    @property
    def pages(self) -> int:
        """How many."""
        return self._document.pageCount()

    @property
    def shown(self) -> QPdfDocument:
        """The document, for the printer."""
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
        self.verticalScrollBar().setValue(0)
