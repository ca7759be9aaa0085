"""The chosen material: cover, what it is, and what can be done with it now."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QVBoxLayout, QWidget

from core.domain.lists import shipped_lists
from desktop.store.shelf_rows import ShelfItem, Where
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.chips import Chip, FlowLayout
from desktop.ui.kit.helping import explain
from desktop.ui.kit.surfaces import Card
from desktop.ui.kit.text import Text
from desktop.ui.kit.tokens import BODY_PIXELS, M, S, tokens_of
from desktop.ui.materials.cover_view import COVER, paint_cover
from desktop.ui.materials.material_words import kind_words, language_words, where_words

WIDTH = 300
VERDICTS = "rating_verdict"


def card_width() -> int:
    """Pixels, growing with the letters."""
    return round(WIDTH * max(1.0, QApplication.font().pixelSize() / BODY_PIXELS))


class CoverMark(QWidget):
    """The cover of one material; its words stand beside it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._item: ShelfItem | None = None
        self.setFixedHeight(COVER.height())

    def show_item(self, item: ShelfItem) -> None:
        """Another one."""
        self._item = item
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The cover in the middle."""
        if self._item is not None:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            left = (self.width() - COVER.width()) // 2
            paint_cover(painter, QRect(left, 0, COVER.width(), COVER.height()), self._item, tokens_of(self.palette()))

    def sizeHint(self) -> QSize:
        """A cover."""
        return COVER


class DetailCard(Card):
    """Says what she wants done with the material that is shown."""

    open_asked = Signal(object)
    elsewhere_asked = Signal(object)
    fetch_asked = Signal(object)
    stop_asked = Signal(object)
    favourite_asked = Signal(object, bool)
    edit_asked = Signal(object)
    remove_asked = Signal(object)
    copy_asked = Signal(object)
    judged = Signal(object, str)

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(spacing=S, parent=parent)
        explain(self, "materials.one")
        self._language = language
        self._item: ShelfItem | None = None
        self.setFixedWidth(card_width())
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._cover = CoverMark()
        self._title = Text("", "heading", wrap=True)
        self._kind, self._facts = Text("", "caption", wrap=True), Text("", "caption", wrap=True)
        self._where = Text("", "strong", wrap=True)
        self._words = Text("", "body", wrap=True)
        for part in (self._cover, self._title, self._kind, self._where):
            self.column.addWidget(part)
        self._add_buttons()
        for part in (self._words, self._facts):
            self.column.addWidget(part)
        self._add_verdicts()
        self.column.addStretch()

    @property
    def item(self) -> ShelfItem | None:
        """The one that is shown."""
        return self._item

    def show_item(self, item: ShelfItem) -> None:
        """Another one; its title and state are said to who cannot see them."""
        self._item = item
        self.setAccessibleName(item.title)
        self._cover.show_item(item)
        self._title.setText(item.title)
        self._kind.setText(kind_words(item, self._language))
        self._where.setText(where_words(item, self._language))
        self._where.set_role("good" if item.where is Where.HERE else "label")
        self._words.setText(item.description)
        self._words.setVisible(bool(item.description))
        self._facts.setText(self._facts_of(item))
        here = item.where is Where.HERE
        self.read.setVisible(here)
        self.read.set_text(self._read_word(item))
        self.elsewhere.setVisible(here)
        self.copy.setVisible(here)
        self.fetch.setVisible(item.where is Where.TO_FETCH and not item.wanted)
        self.fetch.set_text(self.tr("Go on fetching") if item.held else self.tr("Fetch"))
        self.pause.setVisible(item.where is Where.TO_FETCH and item.wanted)
        self.favourite.set_text(self.tr("Take the star away") if item.favourite else self.tr("Add a star"))
        self.edit.setVisible(item.own)
        self.remove.setVisible(item.own)

    def _facts_of(self, item: ShelfItem) -> str:
        lists = shipped_lists()
        parts = [
            lists.label("activity_theme", item.theme, self._language),
            ", ".join(lists.label("target_group", one, self._language) for one in item.audience),
            language_words(item.language) if item.language else "", item.creator, item.licence,
            self.tr("Offered to the regency") if item.proposed else "",
            self.tr("The library's own file") if item.own else self.tr("From the centre"),
        ]  # fmt: skip
        return " · ".join(part for part in parts if part)

    def _read_word(self, item: ShelfItem) -> str:
        if item.kind_of in ("video", "audio"):
            return self.tr("Play")
        if item.kind_of in ("html", "office"):
            return self.tr("Open")
        return self.tr("Read")

    def _add_buttons(self) -> None:
        self.read = Button("", "book-open", "primary")
        self.fetch = Button(self.tr("Fetch"), "download", "primary")
        self.pause = Button(self.tr("Do not fetch"), "pause")
        self.elsewhere = Button(self.tr("Open with another program"), "external-link", "quiet")
        self.copy = Button(self.tr("Copy to a stick"), "usb", "quiet")
        self.favourite = Button(self.tr("Add a star"), "star", "quiet")
        self.edit = Button(self.tr("Change the details"), "pencil", "quiet")
        self.remove = Button(self.tr("Delete"), "trash-2", "quiet")
        column = QVBoxLayout()
        column.setSpacing(S // 2)
        for button, asked in (
            (self.read, self.open_asked), (self.fetch, self.fetch_asked), (self.pause, self.stop_asked),
            (self.elsewhere, self.elsewhere_asked), (self.copy, self.copy_asked), (self.edit, self.edit_asked),
            (self.remove, self.remove_asked),
        ):  # fmt: skip
            button.clicked.connect(lambda _=False, asked=asked: asked.emit(self._item))
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.favourite.clicked.connect(self._ask_for_star)
        column.insertWidget(5, self.favourite, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addLayout(column)

    def _ask_for_star(self) -> None:
        if self._item is not None:
            self.favourite_asked.emit(self._item, not self._item.favourite)

    def _add_verdicts(self) -> None:
        """One tap says what she thinks of it."""
        self.column.addSpacing(M)
        self.column.addWidget(Text(self.tr("How was it?"), "label"))
        line = QWidget()
        row = FlowLayout(line)
        self.verdicts: list[Chip] = []
        for code in shipped_lists().codes(VERDICTS):
            chip = Chip(shipped_lists().label(VERDICTS, code, self._language))
            chip.clicked.connect(lambda _=False, code=code: self._judge(code))
            self.verdicts.append(chip)
            row.addWidget(chip)
        self.column.addWidget(line)

    def show_verdict(self, code: str) -> None:
        """What was said before."""
        for chip, one in zip(self.verdicts, shipped_lists().codes(VERDICTS), strict=True):
            chip.setChecked(one == code)

    def _judge(self, code: str) -> None:
        self.show_verdict(code)
        if self._item is not None:
            self.judged.emit(self._item, code)
