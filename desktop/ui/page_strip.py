"""The pages of a PDF in small, below one another: drawn by another thread, and only those that are looked at."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPixmap
from PySide6.QtPdf import QPdfDocumentRenderOptions, QPdfPageRenderer
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.ui.kit.tokens import XS, S, tokens_of
from desktop.ui.paper import PdfPages

WIDE_PX = 72
KEPT = 200  # some 10 kB each; the pages of a long book come again when they are looked at again
Index = QModelIndex | QPersistentModelIndex


class PageStrip(QListView):
    """chosen: a page, from 0. Follows the pages that it stands beside."""

    chosen = Signal(int)

    def __init__(self, pages: PdfPages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages = pages
        self._model = SmallPages(pages, self)
        self.setModel(self._model)
        self.setItemDelegate(_Drawing(self))
        self.setAccessibleName(self.tr("Pages in small"))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setUniformItemSizes(False)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedWidth(WIDE_PX + 4 * S + self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent))
        pages.page_changed.connect(self.follow)
        self.selectionModel().currentChanged.connect(self._came)

    def renew(self) -> None:
        """Another file is shown."""
        self._model.renew()
        self.follow(0)

    def follow(self, page: int) -> None:
        """Marks the page that is in view."""
        if page != self.currentIndex().row():
            self.selectionModel().blockSignals(True)
            self.setCurrentIndex(self._model.index(page))
            self.selectionModel().blockSignals(False)
            self.viewport().update()

    def _came(self, now: QModelIndex) -> None:
        if now.isValid():
            self.chosen.emit(now.row())


class SmallPages(QAbstractListModel):
    """A picture a page, asked for when it is looked at."""

    def __init__(self, pages: PdfPages, parent: QWidget) -> None:
        super().__init__(parent)
        self._pages = pages
        self._count = 0
        self._pictures: dict[int, QPixmap] = {}
        self._asked: dict[int, int] = {}
        self._renderer = QPdfPageRenderer(self)
        self._renderer.setRenderMode(QPdfPageRenderer.RenderMode.MultiThreaded)
        self._renderer.setDocument(pages.document)
        self._renderer.pageRendered.connect(self._drawn)

    def renew(self) -> None:
        """Forgets the pages of the file before."""
        self.beginResetModel()
        self._pictures.clear()
        self._asked.clear()
        self._count = self._pages.pages
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own form
        """A row a page."""
        return 0 if parent.isValid() else self._count

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The number, the picture once it is there, and for ears where the page stands."""
        if role == Qt.ItemDataRole.DisplayRole:
            return str(index.row() + 1)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self.tr("Page {number} of {count}").format(number=index.row() + 1, count=self._count)
        if role == Qt.ItemDataRole.DecorationRole:
            return self._picture(index.row())
        return None

    def size_of(self, page: int) -> QSize:
        """As wide as the strip for a page that stands upright; one that lies across is as wide and less high."""
        points = self._pages.document.pagePointSize(page)
        return QSize(WIDE_PX, round(WIDE_PX * points.height() / points.width())) if not points.isEmpty() else QSize(WIDE_PX, WIDE_PX)

    def _picture(self, page: int) -> QPixmap | None:
        if page not in self._pictures and page not in self._asked.values():
            if len(self._pictures) >= KEPT:
                self._pictures.pop(next(iter(self._pictures)))
            ratio = self._pages.devicePixelRatioF()
            self._asked[self._renderer.requestPage(page, (self.size_of(page).toSizeF() * ratio).toSize())] = page
        return self._pictures.get(page)

    def _drawn(self, number: int, _: QSize, picture: QImage, options: QPdfDocumentRenderOptions, request: int) -> None:
        if self._asked.pop(request, None) == number and not picture.isNull():
            picture.setDevicePixelRatio(self._pages.devicePixelRatioF())
            self._pictures[number] = QPixmap.fromImage(picture)
            self.dataChanged.emit(self.index(number), self.index(number), [Qt.ItemDataRole.DecorationRole])


class _Drawing(QStyledItemDelegate):
    """A white sheet with its number below; a line round the one that is in view."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The sheet and a line of text."""
        model = index.model()
        assert isinstance(model, SmallPages)
        return model.size_of(index.row()) + QSize(4 * S, option.fontMetrics.height() + 3 * XS)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Before its picture is there, the sheet is empty."""
        model, tokens = index.model(), tokens_of(option.palette)
        assert isinstance(model, SmallPages)
        size = model.size_of(index.row())
        sheet = option.rect.adjusted((option.rect.width() - size.width()) // 2, XS, 0, 0)
        sheet.setSize(size)
        painter.fillRect(sheet, QColor("white"))
        if isinstance(picture := index.data(Qt.ItemDataRole.DecorationRole), QPixmap):
            painter.drawPixmap(sheet, picture)
        is_current = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.setPen(QPen(QColor(tokens.accent if is_current else tokens.field_line), 2 if is_current else 1))
        painter.drawRect(sheet)
        painter.setPen(QColor(tokens.text if is_current else tokens.muted))
        words = option.rect.adjusted(0, XS + size.height(), 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, str(index.data()))
