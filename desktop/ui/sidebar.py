"""The column at the left: whose library this is, where she can go, and at its foot the state card."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPen, QShortcut
from PySide6.QtWidgets import QAbstractButton, QApplication, QHBoxLayout, QVBoxLayout, QWidget

from desktop.store.rows import ExchangeState
from desktop.ui.kit import icons
from desktop.ui.kit.helping import explain
from desktop.ui.kit.surfaces import PressCard
from desktop.ui.kit.text import IconMark, Text, font
from desktop.ui.kit.tokens import CAPTION, ICON, ICON_LARGE, RADIUS_CONTROL, XS, L, M, S, tokens_of
from desktop.ui.places import EXCHANGE, PLACES, QUESTIONS, Place, place_keys
from desktop.ui.standing_words import card_words

WIDTH = 232
WIDTH_NARROW = 72
NARROW_BELOW = 1100
SEARCH_KEYS = "Ctrl+K"
PERSON_KEYS = "Ctrl+L"


class SideButton(QAbstractButton):
    """As wide as the column; narrow: only its icon is shown. high: in lines of text."""

    def __init__(self, high: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.narrow = False
        self._high = high
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """The column without its edges."""
        return QSize((WIDTH_NARROW if self.narrow else WIDTH) - 2 * M, round(QApplication.font().pixelSize() * self._high))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses too."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def _paint_icon(self, painter: QPainter, icon: str, ink: str) -> None:
        left = (self.width() - ICON) // 2 if self.narrow else M
        painter.drawPixmap(left, (self.height() - ICON) // 2, ICON, ICON, icons.pixmap(icon, ink))


class PlaceButton(SideButton):
    """One place: icon and word, a badge when something there needs her."""

    def __init__(self, place: Place, number: int, parent: QWidget | None = None) -> None:
        super().__init__(2.3, parent)
        self._place = place
        self.badge = 0
        self.setText(place.word)
        self.setAccessibleName(place.word)
        self.setToolTip(f"{place.word} ({place_keys(number)})")
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_badge(self, badge: int) -> None:
        """0 shows none."""
        self.badge = badge
        self.setAccessibleDescription(str(badge) if badge else "")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground of the chosen one, icon, word, badge."""
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        if self.isChecked() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.accent_soft if self.isChecked() else tokens.neutral))
            painter.drawRoundedRect(box, RADIUS_CONTROL, RADIUS_CONTROL)
        if self.hasFocus():
            painter.setPen(QColor(tokens.accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_CONTROL, RADIUS_CONTROL)
        self._paint_icon(painter, self._place.icon, tokens.accent if self.isChecked() else tokens.muted)
        if not self.narrow:
            painter.setFont(font(weight=650 if self.isChecked() else 400))
            painter.setPen(QColor(tokens.text))
            words = self.rect().adjusted(M + ICON + M, 0, -S, 0)
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip, self._place.word)
        if self.badge:
            self._paint_badge(painter)

    def _paint_badge(self, painter: QPainter) -> None:
        tokens = tokens_of(self.palette())
        painter.setFont(font(0.8, 650))
        shown = str(self.badge) if self.badge < 100 else "99+"
        high = painter.fontMetrics().height() + XS
        wide = max(high, painter.fontMetrics().horizontalAdvance(shown) + 2 * S)
        box = QRectF(
            self.width() - wide - (XS if self.narrow else S), (0 if self.narrow else (self.height() - high) / 2), wide, high
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.accent))
        painter.drawRoundedRect(box, high / 2, high / 2)
        painter.setPen(QColor(tokens.on_accent))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, shown)


class StateCard(PressCard):
    """The line, what waits, when the centre last confirmed; a press opens the exchange."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", margin=M, spacing=2, parent=parent)
        self._mark = IconMark("laptop", "muted")
        self._heading, self._words = Text("", "strong", wrap=True), Text("", "caption", wrap=True)
        self._head = QHBoxLayout()
        self._head.setSpacing(S)
        self._head.addWidget(self._mark)
        self._head.addWidget(self._heading, 1)
        self.column.addLayout(self._head)
        self.column.addWidget(self._words)

    def show_state(self, state: ExchangeState, language: str, sending: bool) -> None:
        """What she should know without asking."""
        icon, colour, heading, words = card_words(state, language, sending)
        self._mark.set_icon(icon, colour)
        self._heading.setText(heading)
        self._words.setText(words)
        self.setAccessibleName(f"{heading}. {words}")
        self.setToolTip(f"{heading}. {words}")

    def set_narrow(self, narrow: bool) -> None:
        """Only the icon."""
        self._heading.setVisible(not narrow)
        self._words.setVisible(not narrow)


class SearchButton(SideButton):
    """Looks like a field to type in; a press opens the box that finds everything."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(2.4, parent)
        self.setText(self.tr("Search"))
        self.setAccessibleName(self.tr("Search everything"))
        self.setToolTip(f"{self.text()} ({SEARCH_KEYS})")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, glass, word, keys."""
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens.accent if self.hasFocus() else tokens.field_line), 2 if self.hasFocus() else 1))
        painter.setBrush(QColor(tokens.surface))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS_CONTROL, RADIUS_CONTROL)
        self._paint_icon(painter, "search", tokens.muted)
        if self.narrow:
            return
        painter.setPen(QColor(tokens.muted))
        words = self.rect().adjusted(M + ICON + M, 0, -M, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())
        painter.setFont(font(CAPTION))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, SEARCH_KEYS)


class PersonButton(SideButton):
    """Who is at the desk; a press changes it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(2.3, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.show_person("")

    def show_person(self, name: str) -> None:
        """Who it is."""
        self.setText(name or "–")
        told = self.tr("At the desk: {name}. Change the person").format(name=name or "–")
        self.setAccessibleName(told)
        self.setToolTip(f"{told} ({PERSON_KEYS})")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Icon and name."""
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.hasFocus():
            painter.setPen(QPen(QColor(tokens.accent if self.hasFocus() else tokens.neutral)))
            painter.setBrush(QColor(tokens.neutral) if self.underMouse() else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_CONTROL, RADIUS_CONTROL)
        self._paint_icon(painter, "users", tokens.muted)
        if not self.narrow:
            painter.setPen(QColor(tokens.text))
            room = self.rect().adjusted(M + ICON + M, 0, -S, 0)
            words = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)


class Sidebar(QWidget):
    """chosen: where she wants to go; search_asked: she wants to find something; person_asked: somebody else sits down."""

    chosen = Signal(str)
    search_asked = Signal()
    person_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._narrow = False
        self._flame = IconMark("flame", "accent", ICON_LARGE)
        self._product = Text("Suluh", "title")
        self._library = Text("", "caption", wrap=True)
        self.state = StateCard()
        self._search = SearchButton()
        self._person = PersonButton()
        self._buttons = {place.name: PlaceButton(place, number) for number, place in enumerate(PLACES, 1)}
        head = QHBoxLayout()
        head.setSpacing(S)
        head.addWidget(self._flame)
        head.addWidget(self._product, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(M, L, M, M)
        column.setSpacing(XS)
        column.addLayout(head)
        column.addWidget(self._library)
        column.addSpacing(S)
        column.addWidget(self._search)
        column.addSpacing(S)
        for button in self._buttons.values():
            column.addWidget(button)
        column.addStretch()
        column.addWidget(self._person)
        column.addWidget(self.state)
        self.setFixedWidth(WIDTH)
        for widget, topic in ((self._search, "search"), (self._person, "people.switch"), (self.state, "exchange.story")):
            explain(widget, topic)
        for number, (name, button) in enumerate(self._buttons.items(), 1):
            explain(button, name)
            QShortcut(QKeySequence(place_keys(number)), self).activated.connect(button.click)  # of the column: a button may be hidden
            button.clicked.connect(lambda _=False, name=name: self.chosen.emit(name))
        self._buttons[QUESTIONS.name].hide()
        self._search.clicked.connect(self.search_asked)
        self._person.clicked.connect(self.person_asked)
        self.state.clicked.connect(lambda: self.chosen.emit(EXCHANGE.name))

    def show_person(self, name: str) -> None:
        """Who is at the desk."""
        self._person.show_person(name)

    def show_library(self, words: str) -> None:
        """Whose laptop this is."""
        self._library.setText(words)

    def show_place(self, name: str) -> None:
        """Marks where she is."""
        self._buttons[name].setChecked(True)
        self._buttons[QUESTIONS.name].setVisible(name == QUESTIONS.name or bool(self._buttons[QUESTIONS.name].badge))

    def set_badge(self, name: str, badge: int) -> None:
        """What needs her there. The place of questions is shown while there are some, or while she is there."""
        button = self._buttons[name]
        button.set_badge(badge)
        if name == QUESTIONS.name:
            button.setVisible(bool(badge) or button.isChecked())

    def set_narrow(self, narrow: bool) -> None:
        """Icons only, for small windows and large type."""
        if narrow == self._narrow:
            return
        self._narrow = narrow
        self.setFixedWidth(WIDTH_NARROW if narrow else WIDTH)
        self._product.setVisible(not narrow)
        self._library.setVisible(not narrow)
        self.state.set_narrow(narrow)
        buttons: list[SideButton] = [self._search, self._person, *self._buttons.values()]
        for button in buttons:
            button.narrow = narrow
            button.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A thin line at the right."""
        QPainter(self).fillRect(self.width() - 1, 0, 1, self.height(), QColor(tokens_of(self.palette()).line))
