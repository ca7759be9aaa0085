"""Covers side by side, or lines below each other: the same model, two looks. Covers are read as they come into view."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImageReader, QKeyEvent, QPainter, QPainterPath, QPen, QPixmap, QPixmapCache
from PySide6.QtWidgets import QApplication, QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.store.shelf_rows import ShelfItem, Where
from desktop.ui.kit import icons
from desktop.ui.kit.text import font
from desktop.ui.kit.tokens import BODY_PIXELS, CAPTION, ICON, ICON_LARGE, ICON_SMALL, RADIUS_CONTROL, M, S, Tokens, tokens_of
from desktop.ui.materials.material_words import icon_of, kind_words, said_of, where_words

Index = QModelIndex | QPersistentModelIndex
COVER = QSize(120, 150)
CARD = QSize(164, 262)
LINE_HIGH = 60
BAR_PX = 3


class MaterialModel(QAbstractListModel):
    """The items as they were found."""

    ITEM = Qt.ItemDataRole.UserRole

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.items: list[ShelfItem] = []
        self._language = language

    def show(self, items: list[ShelfItem]) -> None:
        """Others."""
        if [one.record for one in items] == [one.record for one in self.items]:
            self.items = items
            if items:
                self.dataChanged.emit(self.index(0), self.index(len(items) - 1))
            return
        self.beginResetModel()
        self.items = items
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many."""
        return 0 if parent.isValid() else len(self.items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words for eyes and ears, the item for the one who draws."""
        item = self.items[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return item.title
        if role == self.ITEM:
            return item
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return said_of(item, self._language)
        return None


class MaterialView(QListView):
    """opened: she wants to read it; chosen: the one with the cursor, or None."""

    opened = Signal(object)
    chosen = Signal(object)

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = MaterialModel(language, self)
        self.setModel(self._model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.setItemDelegate(MaterialDelegate(language, self))
        self.setAccessibleName(self.tr("Materials"))
        self.doubleClicked.connect(lambda index: self.opened.emit(self._model.items[index.row()]))
        self.selectionModel().currentChanged.connect(self._current_came)
        self.set_grid(True)

    @property
    def is_grid(self) -> bool:
        """Covers, not lines."""
        return self.viewMode() is QListView.ViewMode.IconMode

    @property
    def current(self) -> ShelfItem | None:
        """The one with the cursor."""
        index = self.currentIndex()
        return self._model.items[index.row()] if index.isValid() else None

    def set_grid(self, grid: bool) -> None:
        """Covers side by side, or one line each."""
        self.setViewMode(QListView.ViewMode.IconMode if grid else QListView.ViewMode.ListMode)
        self.setMovement(QListView.Movement.Static)
        self.setSpacing(S // 2 if grid else 0)
        self.scheduleDelayedItemsLayout()

    def show_items(self, items: list[ShelfItem]) -> None:
        """Others; the cursor stays on the material where it stood, if that is still among them."""
        before = self.current.record if self.current else ""
        self._model.show(items)
        row = next((row for row, one in enumerate(items) if one.record == before), -1)
        if row < 0:
            self.chosen.emit(None)
        else:
            self.setCurrentIndex(self._model.index(row))
            self.chosen.emit(items[row])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current is not None:
            self.opened.emit(self.current)
        else:
            super().keyPressEvent(event)

    def _current_came(self, index: QModelIndex, _: QModelIndex) -> None:
        self.chosen.emit(self._model.items[index.row()] if index.isValid() else None)


class MaterialDelegate(QStyledItemDelegate):
    """Draws a card or a line."""

    def __init__(self, language: str, parent: MaterialView) -> None:
        super().__init__(parent)
        self._language = language

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """By the look."""
        scale = QApplication.font().pixelSize() / BODY_PIXELS
        if self._view.is_grid:
            return QSize(round(CARD.width() * max(1.0, scale * 0.9)), round(COVER.height() + (CARD.height() - COVER.height()) * scale))
        return QSize(0, round(LINE_HIGH * scale))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The ground, the cover, the words."""
        item: ShelfItem = index.data(MaterialModel.ITEM)
        tokens = tokens_of(option.palette)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option, tokens, index)
        (self._paint_card if self._view.is_grid else self._paint_line)(painter, QRect(option.rect), item, tokens)
        painter.restore()

    @property
    def _view(self) -> MaterialView:
        view = self.parent()
        assert isinstance(view, MaterialView)
        return view

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, tokens: Tokens, index: Index) -> None:
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        box = QRectF(option.rect).adjusted(1, 1, -1, -1)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.accent_soft if chosen else tokens.neutral))
            painter.drawRoundedRect(box, RADIUS_CONTROL, RADIUS_CONTROL)
        if self._view.hasFocus() and index.row() == self._view.currentIndex().row():
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, RADIUS_CONTROL, RADIUS_CONTROL)
        if not self._view.is_grid:
            painter.fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, QColor(tokens.line))

    def _paint_card(self, painter: QPainter, rect: QRect, item: ShelfItem, tokens: Tokens) -> None:
        cover = QRect(rect.left() + (rect.width() - COVER.width()) // 2, rect.top() + S, COVER.width(), COVER.height())
        paint_cover(painter, cover, item, tokens)
        words = rect.adjusted(S, COVER.height() + 2 * S, -S, -S)
        painter.setFont(font(weight=550))
        painter.setPen(QColor(tokens.text))
        high = painter.fontMetrics().height()
        title = QRect(words.left(), words.top(), words.width(), 2 * high)
        painter.drawText(title, _TOP | Qt.TextFlag.TextWordWrap, _two_lines(painter, item.title, words.width()))
        painter.setFont(font(CAPTION))
        painter.setPen(QColor(tokens.muted))
        small = painter.fontMetrics().height()
        kind = QRect(words.left(), title.bottom() + 2, words.width(), small)
        painter.drawText(kind, _TOP, _cut(painter, kind_words(item, self._language), words.width()))
        self._paint_where(painter, QRect(words.left(), kind.bottom() + 2, words.width(), small), item, tokens)

    def _paint_line(self, painter: QPainter, rect: QRect, item: ShelfItem, tokens: Tokens) -> None:
        high = rect.height() - S
        cover = QRect(rect.left() + S, rect.top() + S // 2, round(high * COVER.width() / COVER.height()), high)
        paint_cover(painter, cover, item, tokens)
        left, right = cover.right() + M, rect.right() - S
        third = (right - left) // 3
        painter.setFont(font(weight=550))
        painter.setPen(QColor(tokens.text))
        middle = rect.center().y()
        title = QRect(left, rect.top(), right - left - third, middle - rect.top())
        painter.drawText(title, _LEFT | Qt.AlignmentFlag.AlignBottom, _cut(painter, item.title, title.width()))
        painter.setFont(font(CAPTION))
        painter.setPen(QColor(tokens.muted))
        below = QRect(left, middle + 2, title.width(), rect.bottom() - middle)
        painter.drawText(below, _TOP, _cut(painter, kind_words(item, self._language), below.width()))
        where = QRect(right - third, rect.top(), third, rect.height())
        small = painter.fontMetrics().height()
        self._paint_where(painter, QRect(where.left(), where.center().y() - small // 2, where.width(), small), item, tokens)

    def _paint_where(self, painter: QPainter, rect: QRect, item: ShelfItem, tokens: Tokens) -> None:
        here = item.where is Where.HERE
        ink = tokens.good if here else tokens.muted
        mark = {Where.HERE: "circle-check", Where.TO_FETCH: "download", Where.ELSEWHERE: "laptop"}[item.where]
        top = rect.center().y() - ICON_SMALL // 2
        painter.drawPixmap(rect.left(), top, ICON_SMALL, ICON_SMALL, icons.pixmap(mark, ink, ICON_SMALL))
        painter.setPen(QColor(ink))
        words = rect.adjusted(ICON_SMALL + S // 2, 0, 0, 0)
        painter.drawText(words, _LEFT | Qt.AlignmentFlag.AlignVCenter, _cut(painter, where_words(item, self._language), words.width()))


_LEFT = Qt.AlignmentFlag.AlignLeft
_TOP = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


def paint_cover(painter: QPainter, rect: QRect, item: ShelfItem, tokens: Tokens) -> None:
    """The cover, or the picture of its kind on a plain ground; a star for a favourite."""
    picture = cover_of(item, painter.device().devicePixelRatio())
    shape = QPainterPath()
    if picture is None:
        shape.addRoundedRect(QRectF(rect), RADIUS_CONTROL, RADIUS_CONTROL)
        painter.fillPath(shape, QColor(tokens.neutral))
        side = min(ICON_LARGE, rect.height() // 2)
        mark = icons.pixmap(icon_of(item), tokens.muted, side)
        painter.drawPixmap(rect.center().x() - side // 2, rect.center().y() - side // 2, side, side, mark)
    else:
        size = picture.deviceIndependentSize().toSize().scaled(rect.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRect(rect.center() - QRect(0, 0, size.width(), size.height()).center(), size)
        shape.addRoundedRect(QRectF(place), 3, 3)
        painter.save()
        painter.setClipPath(shape)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(place, picture)
        painter.restore()
        painter.setPen(QPen(QColor(tokens.line)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(shape)
    if item.favourite and rect.height() > LINE_HIGH:
        spot = QRectF(rect.right() - ICON - S, rect.top() + S // 2, ICON + S, ICON + S)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.surface))
        painter.drawEllipse(spot)
        inside = spot.toRect().adjusted(S // 2, S // 2, -S // 2, -S // 2)
        painter.drawPixmap(inside, icons.pixmap("star", tokens.accent, ICON))


def cover_of(item: ShelfItem, ratio: float) -> QPixmap | None:
    """The cover's picture as large as it is shown, read once and kept while there is room. ratio: pixels of the screen to one of ours.

    Read small, a cover takes a fifth of the memory and half the time, and some pages of the list stay in the cache.
    """
    if item.cover is None:
        return None
    key = f"cover {ratio} {item.cover}"
    picture = QPixmap()
    if not QPixmapCache.find(key, picture):
        reader = QImageReader(str(item.cover))
        reader.setScaledSize(reader.size().scaled(COVER * ratio, Qt.AspectRatioMode.KeepAspectRatio))
        picture = QPixmap.fromImage(reader.read())
        if picture.isNull():
            return None
        picture.setDevicePixelRatio(ratio)
        QPixmapCache.insert(key, picture)
    return picture


def _cut(painter: QPainter, words: str, width: int) -> str:
    return painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, width)


def _two_lines(painter: QPainter, words: str, width: int) -> str:
    """As much of it as two lines hold."""
    return broken(words, painter.fontMetrics().horizontalAdvance, lambda rest: _cut(painter, rest, width), width)


def broken(words: str, measure: Callable[[str], int], cut: Callable[[str], str], width: int) -> str:
    """The first line as full as it gets, the second one cut with dots."""
    if measure(words) <= width:
        return words
    first = ""
    parts = words.split()
    while parts and measure(f"{first} {parts[0]}".strip()) <= width:
        first = f"{first} {parts.pop(0)}".strip()
    if not first:
        return cut(words)
    return f"{first}\n{cut(' '.join(parts))}"
