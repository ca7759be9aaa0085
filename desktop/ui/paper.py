"""Pages of a PDF one below the other: those of a report that is about to be printed, those of a learning material.

The pages are for eyes. For ears their words lie below them, in a text that takes the keys: its cursor reads line by line, and the
pages move along with it.
"""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QEvent, QIODevice, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QAbstractSlider, QApplication, QGridLayout, QPlainTextEdit, QWidget

from desktop.ui.kit.tokens import M, tokens_of

RING_PX = 2
WORDS_PAGES = 20
_STEPS = {
    Qt.Key.Key_Down: QAbstractSlider.SliderAction.SliderSingleStepAdd, Qt.Key.Key_Up: QAbstractSlider.SliderAction.SliderSingleStepSub,
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
}  # fmt: skip


class PdfPages(QWidget):
    """Pages one below the other, as wide as there is room. page_changed: the page in view, from 0."""

    page_changed = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pdf = b""
        # Children are deleted in the order they were made: the view must go before the document it shows, and the
        # document before the bytes it reads from; any other order crashes.
        self._view = QPdfView(self)
        self._document = QPdfDocument(self)
        self._buffer = QBuffer(self)
        self._words = PaperWords(name, self)
        self._worded = (-1, -1)
        self._view.setDocument(self._document)
        self._view.setPageMode(QPdfView.PageMode.MultiPage)
        self._view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self._view.setPageSpacing(M)
        self._view.setFrameShape(QPdfView.Shape.NoFrame)
        self._view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocusProxy(self._words)
        place = QGridLayout(self)
        place.setContentsMargins(RING_PX, RING_PX, RING_PX, RING_PX)
        place.addWidget(self._words, 0, 0)
        place.addWidget(self._view, 0, 0)
        self._view.raise_()
        self._words.moved.connect(lambda step: self._view.verticalScrollBar().triggerAction(step))
        self._words.installEventFilter(self)
        self._view.pageNavigator().currentPageChanged.connect(self._page_came)
        self._dress()

    @property
    def pages(self) -> int:
        """How many."""
        return max(0, self._document.pageCount())

    @property
    def page(self) -> int:
        """The one in view, from 0."""
        return self._view.pageNavigator().currentPage()

    @property
    def document(self) -> QPdfDocument:
        """What is shown, to print and to search."""
        return self._document

    @property
    def view(self) -> QPdfView:
        """Where it is shown, to make it larger and to mark what was found."""
        return self._view

    def show_pdf(self, pdf: bytes) -> None:
        """Shows a file's bytes from the first page; b'' shows none."""
        self._document.close()
        self._buffer.close()
        self.pdf = pdf
        if pdf:
            self._buffer.setData(QByteArray(pdf))
            self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
            self._document.load(self._buffer)
        self._loaded()

    def show_file(self, path: Path) -> QPdfDocument.Error:
        """Shows a file from the first page; what went wrong, or none."""
        self.show_pdf(b"")
        error = self._document.load(str(path))
        self._loaded()
        return error

    def go_to(self, page: int) -> None:
        """Brings a page into view, from 0."""
        if 0 <= page < self.pages:
            self._view.pageNavigator().jump(page, QPointF(), self._view.pageNavigator().currentZoom())

    def _loaded(self) -> None:
        self._worded = (-1, -1)
        self._speak()
        self._view.verticalScrollBar().setValue(0)

    def _page_came(self, page: int) -> None:
        self._speak()
        self.page_changed.emit(page)

    def _speak(self) -> None:
        """Lays the words of the pages around the one in view below them; a long book's are not held all at once."""
        first = self.page // WORDS_PAGES * WORDS_PAGES
        pages = (first, min(first + WORDS_PAGES, self.pages))
        if pages != self._worded:
            self._worded = pages
            self._words.setPlainText("\n".join(self._document.getAllText(page).text() for page in range(*pages)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The ring comes and goes with the focus."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ring."""
        if self._words.hasFocus():
            painter = QPainter(self)
            painter.setPen(QPen(QColor(tokens_of(self.palette()).accent), RING_PX))
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))

    def changeEvent(self, event: QEvent) -> None:
        """Follows the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._dress()

    def _dress(self) -> None:
        palette = QPalette(QApplication.palette())
        palette.setColor(QPalette.ColorRole.Dark, QColor(tokens_of(palette).neutral))
        self._view.setPalette(palette)


class PaperWords(QPlainTextEdit):
    """What stands on the pages, to be read aloud and copied. moved: which way a key goes."""

    moved = Signal(QAbstractSlider.SliderAction)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard)
        self.setTabChangesFocus(True)
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.setAccessibleName(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The cursor goes through the text as in any other, and the pages go with it."""
        super().keyPressEvent(event)
        if event.matches(QKeySequence.StandardKey.MoveToStartOfDocument):
            self.moved.emit(QAbstractSlider.SliderAction.SliderToMinimum)
        elif event.matches(QKeySequence.StandardKey.MoveToEndOfDocument):
            self.moved.emit(QAbstractSlider.SliderAction.SliderToMaximum)
        elif event.key() in _STEPS:
            self.moved.emit(_STEPS[Qt.Key(event.key())])
