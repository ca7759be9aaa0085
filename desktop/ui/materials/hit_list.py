"""Where the words stand: the material, the page, and the words around them. Enter opens at that page."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QApplication, QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.store.shelf_rows import TextHit
from desktop.ui.kit.text import font
from desktop.ui.kit.tokens import BODY_PIXELS, CAPTION, M, S, tokens_of

Index = QModelIndex | QPersistentModelIndex
LINE_HIGH = 64
BAR_PX = 3


class HitModel(QAbstractListModel):
    """Hits, the best first."""

    HIT = Qt.ItemDataRole.UserRole

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.hits: list[TextHit] = []

    def show(self, hits: list[TextHit]) -> None:
        """Others."""
        self.beginResetModel()
        self.hits = hits
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many."""
        return 0 if parent.isValid() else len(self.hits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words for eyes and ears."""
        hit = self.hits[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return hit.title
        if role == self.HIT:
            return hit
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ". ".join(part for part in (hit.title, self.page_words(hit), hit.snippet) if part)
        return None

    def page_words(self, hit: TextHit) -> str:
        """'Halaman 12' and on how many more."""
        if not hit.page:
            return ""
        page = self.tr("page {page}").format(page=hit.page)
        n = hit.pages_found - 1
        return f"{page} · " + self.tr("and on %n other pages", "", n) if n > 0 else page


class HitList(QListView):
    """opened: a hit that she wants to see."""

    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hits = HitModel(self)
        self.setModel(self._hits)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.viewport().setAutoFillBackground(False)
        self.setItemDelegate(HitDelegate(self))
        self.setAccessibleName(self.tr("Found in the materials"))
        self.clicked.connect(lambda index: self.opened.emit(self._hits.hits[index.row()]))

    def show_hits(self, hits: list[TextHit]) -> None:
        """Others; the cursor stands on the best."""
        self._hits.show(hits)
        if hits:
            self.setCurrentIndex(self._hits.index(0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self._hits.hits[self.currentIndex().row()])
        else:
            super().keyPressEvent(event)


class HitDelegate(QStyledItemDelegate):
    """Title and page on one line, the words around below, what was searched for in strong letters."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """One line of title, two of text."""
        return QSize(0, round(LINE_HIGH * QApplication.font().pixelSize() / BODY_PIXELS))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One hit."""
        hit: TextHit = index.data(HitModel.HIT)
        model = index.model()
        assert isinstance(model, HitModel)
        tokens, rect, view = tokens_of(option.palette), QRect(option.rect), self.parent()
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(tokens.accent_soft))
            if isinstance(view, HitList) and view.hasFocus():
                painter.fillRect(rect.left(), rect.top(), BAR_PX, rect.height(), QColor(tokens.accent))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(tokens.line))
        inside = rect.adjusted(M, S // 2, -M, -S // 2)
        painter.setFont(font(weight=550))
        painter.setPen(QColor(tokens.text))
        high, page = painter.fontMetrics().height(), model.page_words(hit)
        room = inside.width() - painter.fontMetrics().horizontalAdvance(page) - M
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        painter.drawText(inside, left, painter.fontMetrics().elidedText(hit.title, Qt.TextElideMode.ElideRight, room))
        painter.setFont(font(CAPTION))
        painter.setPen(QColor(tokens.muted))
        painter.drawText(inside, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, page)
        _draw_snippet(painter, inside.adjusted(0, high + 2, 0, 0), hit)
        painter.restore()


def _draw_snippet(painter: QPainter, rect: QRect, hit: TextHit) -> None:
    layout = QTextLayout(hit.snippet, painter.font())
    strong = QTextCharFormat()
    strong.setFontWeight(QFont.Weight.Bold)
    ranges = []
    for start, end in hit.marks:
        one = QTextLayout.FormatRange()
        one.start, one.length, one.format = start, end - start, strong
        ranges.append(one)
    layout.setFormats(ranges)
    layout.beginLayout()
    y = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(rect.width())
        if y + line.height() > rect.height() + 2:
            break
        line.setPosition(layout.position() + type(line.position())(0, y))
        y += line.height()
    layout.endLayout()
    layout.draw(painter, rect.topLeft().toPointF(), [], rect.toRectF())
