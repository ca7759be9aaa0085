"""Ctrl+K: one box for everything she can do and everything she logged. Type, Down, Enter; Esc puts it away."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.store.rows import Hit
from desktop.ui.kit import icons
from desktop.ui.kit.date_words import day_meant
from desktop.ui.kit.fields import TextField
from desktop.ui.kit.helping import explain
from desktop.ui.kit.surfaces import Card
from desktop.ui.kit.text import Text, font
from desktop.ui.kit.tokens import CAPTION, ICON, RADIUS_CONTROL, XL, M, S, tokens_of
from desktop.ui.palette.offers import Offer, commands_for, day_offer, found, near_commands
from desktop.ui.setting import Setting

TYPING_MS = 40
ROWS_SHOWN = 9
LETTERS = 84
_OFFER = Qt.ItemDataRole.UserRole
Answer = tuple[str, str | None, list[Hit]]  # what was typed, the ISO date it means, what was found
Index = QModelIndex | QPersistentModelIndex


class Palette(QWidget):
    """Lies over `host`, whose contents wait dimmed below. chosen: (place, what is wanted there)."""

    chosen = Signal(str, object)

    def __init__(self, setting: Setting, host: QWidget) -> None:
        super().__init__(host)
        explain(self, "search")
        self._setting = setting
        self._before: QWidget | None = None
        self._is_asking = self._takes_first = False
        self.line = TextField(self.tr("Search or do something: kompos, send, print …"))
        self.line.setAccessibleName(self.tr("Search everything"))
        self.line.setCompleter(None)  # type: ignore[arg-type]
        self._model = QStandardItemModel(self)
        self.list = QListView()
        self.list.setModel(self._model)
        self.list.setItemDelegate(OfferDelegate(self.list))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAccessibleName(self.tr("What was found"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._none = Text(self.tr("Nothing found. Try the beginning of a word."), "muted", wrap=True)
        self._hint = Text(self.tr("↑ ↓ choose   Enter opens   Esc closes"), "caption")
        self._card = Card(margin=M, spacing=S, parent=self)
        for part in (self.line, self.list, self._none, self._hint):
            self._card.column.addWidget(part)
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._typing.timeout.connect(self._ask)
        self.line.textEdited.connect(lambda _: self._typed())
        self.line.installEventFilter(self)
        self.list.clicked.connect(lambda index: self._take(index.row()))
        host.installEventFilter(self)
        self.hide()

    @property
    def offers(self) -> list[Offer]:
        """What is listed."""
        return [self._model.item(row).data(_OFFER) for row in range(self._model.rowCount())]

    def open(self) -> None:
        """Comes up empty, with everything she can do."""
        self._before = self.window().focusWidget()
        self.line.clear()
        self._list(commands_for(""))
        self._place()
        self.show()
        self.raise_()
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_again(self) -> None:
        """Goes away; the cursor stands where it stood."""
        self.hide()
        if self._before is not None:
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keeps over its host, and takes the keys that move in the list while she types."""
        if watched is self.parentWidget() and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        if watched is self.line and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._moved(event)
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press beside it closes it."""
        if not self._card.geometry().contains(event.position().toPoint()):
            self.close_again()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Dims what lies below."""
        shade = QColor(tokens_of(self.palette()).text if not tokens_of(self.palette()).is_dark else "black")
        shade.setAlphaF(0.28)
        QPainter(self).fillRect(self.rect(), shade)

    def _moved(self, event: QKeyEvent) -> bool:
        rows, row = self._model.rowCount(), self.list.currentIndex().row()
        if event.key() == Qt.Key.Key_Escape:
            self.close_again()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp) and rows:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: ROWS_SHOWN, Qt.Key.Key_PageUp: -ROWS_SHOWN}
            self._choose(max(0, min(rows - 1, row + step[Qt.Key(event.key())])))
        elif event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab) and rows:
            self._choose((row + (1 if event.key() == Qt.Key.Key_Tab else -1)) % rows)
        else:
            return False
        return True

    def _typed(self) -> None:
        self._takes_first = False
        self._list(commands_for(self.line.text()))
        self._typing.start()

    def _enter(self) -> None:
        """Takes what is chosen. Enter that comes before the search has answered takes the first thing it will find."""
        if self._model.rowCount():
            self._take(self.list.currentIndex().row())
        elif self._typing.isActive():
            self._takes_first = True
            self._typing.stop()
            self._ask()
        else:
            self._takes_first = self._is_asking

    def _ask(self) -> None:
        text, desk = self.line.text(), self._setting.desk
        self._is_asking = True

        def look_up() -> Answer:
            day = day_meant(text, desk.book.today())
            return text, day, desk.finder.find(text, day=day)

        self._setting.jobs.read(self, look_up, self._show, self._not_found, key="find")

    def _not_found(self, error: Exception) -> None:
        self._is_asking = self._takes_first = False
        self._setting.jobs.unheard.emit(error)

    def _show(self, answer: Answer) -> None:
        text, day, hits = answer
        self._is_asking = False
        takes_first, self._takes_first = self._takes_first, False
        if text != self.line.text():
            return
        offers = commands_for(text) + day_offer(day, self._setting.language) + found(hits, self._setting.language)
        self._list(offers or near_commands(text))
        if takes_first and self.isVisible() and self._model.rowCount():
            self._take(0)

    def _list(self, offers: list[Offer]) -> None:
        self._model.clear()
        for offer in offers:
            item = QStandardItem(offer.words)
            item.setData(offer, _OFFER)
            item.setAccessibleText(f"{offer.words}. {offer.more} {offer.keys}")
            self._model.appendRow(item)
        self.list.setVisible(bool(offers))
        self._none.setVisible(not offers)
        if offers:
            self._choose(0)
        self._place()

    def _choose(self, row: int) -> None:
        self.list.setCurrentIndex(self._model.index(row, 0))
        self.line.setAccessibleDescription(self._model.item(row).accessibleText())

    def _take(self, row: int) -> None:
        if row < 0:
            return
        offer: Offer = self._model.item(row).data(_OFFER)
        self.close_again()
        self.chosen.emit(offer.place, offer.what)

    def _place(self) -> None:
        host = self.parentWidget()
        assert host is not None
        self.setGeometry(host.rect())
        row = self.list.itemDelegate().sizeHint(QStyleOptionViewItem(), QModelIndex()).height()
        self.list.setFixedHeight(row * min(ROWS_SHOWN, max(1, self._model.rowCount())) + 2)
        wide = min(self.fontMetrics().averageCharWidth() * LETTERS, host.width() - 2 * XL)
        self._card.setFixedWidth(wide)
        self._card.adjustSize()
        self._card.move((host.width() - wide) // 2, max(XL, host.height() // 9))


class OfferDelegate(QStyledItemDelegate):
    """Icon, words, what is known about them, and the keys at the right."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """One line with air."""
        return QSize(100, round(font().pixelSize() * 2.6))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One offer."""
        offer: Offer = index.data(_OFFER)
        tokens = tokens_of(option.palette)
        box: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.accent_soft))
            painter.drawRoundedRect(box.adjusted(0, 1, 0, -1), RADIUS_CONTROL, RADIUS_CONTROL)
        painter.drawPixmap(box.left() + S, box.center().y() - ICON // 2, ICON, ICON, icons.pixmap(offer.icon, tokens.accent))
        room = box.adjusted(2 * S + ICON + S, 0, -M, 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        if offer.keys:
            painter.setFont(font(CAPTION, 550))
            painter.setPen(QColor(tokens.muted))
            painter.drawText(room, middle | Qt.AlignmentFlag.AlignRight, offer.keys)
            room.adjust(0, 0, -painter.fontMetrics().horizontalAdvance(offer.keys) - M, 0)
        painter.setFont(font(weight=550))
        painter.setPen(QColor(tokens.text))
        most = round(room.width() * (0.6 if offer.more else 1.0))
        words = painter.fontMetrics().elidedText(offer.words, Qt.TextElideMode.ElideRight, most)
        painter.drawText(room, middle | Qt.AlignmentFlag.AlignLeft, words)
        room.adjust(painter.fontMetrics().horizontalAdvance(words) + M, 0, 0, 0)
        painter.setFont(font(CAPTION))
        painter.setPen(QColor(tokens.muted))
        more = painter.fontMetrics().elidedText(offer.more, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, middle | Qt.AlignmentFlag.AlignLeft, more)
        painter.restore()
