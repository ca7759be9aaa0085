"""A book of chapters: one chapter at a time, larger and smaller letters, words found; nothing in it runs and nothing calls out."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QImage, QKeySequence, QShortcut, QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from core.materials.facts import UnfitError
from core.materials.pages import Book
from desktop.ui.kit.buttons import Button, IconButton
from desktop.ui.kit.choice import LightBox
from desktop.ui.kit.fields import TextField
from desktop.ui.kit.helping import explain
from desktop.ui.kit.text import Text
from desktop.ui.materials.reader import Reader

SEARCH_WIDTH = 220
MARGIN_PX = 40
CHAPTER_LETTERS = 60
LARGER_MOST = 10


class Leaf(QTextBrowser):
    """Shows what it is given and asks nobody for more. followed: a link inside the book."""

    followed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.book: Book | None = None
        self.setOpenLinks(False)
        self.setTabChangesFocus(True)
        self.setOpenExternalLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.document().setDocumentMargin(MARGIN_PX)
        self.anchorClicked.connect(lambda url: self.followed.emit(url.path()))

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Pictures come out of the book; there is nowhere else to look."""
        place = name.path() if isinstance(name, QUrl) else name
        if kind != QTextDocument.ResourceType.ImageResource.value or self.book is None or not place:
            return None
        picture = QImage.fromData(self.book.picture(place))
        room = max(200, self.viewport().width() - 2 * MARGIN_PX)
        return picture.scaledToWidth(room) if picture.width() > room else picture


class EpubReader(Reader):
    """Place: a chapter from 1."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(language, parent)
        self._book: Book | None = None
        self._number, self._larger = 0, 0
        self.leaf = Leaf()
        self.leaf.setAccessibleName(self.tr("The text of this chapter"))
        self.leaf.followed.connect(self._follow)
        self._add_tools()
        explain(self.leaf, "material.read")
        self.column.addWidget(self.leaf, 1)

    @property
    def first(self) -> QWidget:
        """Where the cursor stands."""
        return self.leaf

    def open_file(self, path: Path, place: int, words: str = "") -> None:
        """Shows a chapter."""
        self.close_file()
        try:
            self._book = Book(path)
        except UnfitError:
            self.broken.emit()
            return
        self.leaf.book = self._book
        self.chapter.blockSignals(True)
        self.chapter.clear()
        for number in range(len(self._book.places)):
            self.chapter.addItem(self._title(number), number)
        self.chapter.blockSignals(False)
        self.go_to(min(max(0, place - 1), len(self._book.places) - 1))
        if words:
            self.search.setText(words)
            self.find_next()

    def close_file(self) -> None:
        """Lets go of the file."""
        if self._book is not None:
            self._book.close()
        self._book = self.leaf.book = None
        self.leaf.clear()
        self.search.clear()

    def go_to(self, number: int) -> None:
        """Shows a chapter, from 0."""
        if self._book is None or not 0 <= number < len(self._book.places):
            return
        try:
            html = self._book.page(number)[1]
        except UnfitError:
            self.broken.emit()
            return
        self._number = number
        self.leaf.setHtml(html)
        self.chapter.blockSignals(True)
        self.chapter.setCurrentIndex(number)
        self.chapter.blockSignals(False)
        self._before.setEnabled(number > 0)
        self._after.setEnabled(number + 1 < len(self._book.places))
        self.moved.emit(number + 1)

    def find_next(self) -> None:
        """Goes to the next place where the words stand, in this chapter and then in those behind it, round and round."""
        words = self.search.text().strip()
        if not words or self._book is None:
            self._told.setText("")
            return
        self._told.setText("")
        if self.leaf.find(words):
            return
        count = len(self._book.places)
        for step in range(1, count + 1):
            number = (self._number + step) % count
            if words.casefold() in self._words_of(number).casefold():
                self.go_to(number)
                self.leaf.moveCursor(QTextCursor.MoveOperation.Start)
                if self.leaf.find(words):
                    return
        self._told.setText(self.tr("not found"))

    def set_larger(self, step: int) -> None:
        """Larger letters, or smaller ones."""
        step = 1 if step > 0 else -1
        if abs(self._larger + step) <= LARGER_MOST:
            self._larger += step
            self.leaf.zoomIn(step)

    def _words_of(self, number: int) -> str:
        assert self._book is not None
        page = QTextDocument()
        try:
            page.setHtml(self._book.page(number)[1])
        except UnfitError:
            return ""
        return page.toPlainText()

    def _title(self, number: int) -> str:
        assert self._book is not None
        try:
            title = self._book.page(number)[0]
        except UnfitError:
            title = ""
        shown = " ".join(title.split())[:CHAPTER_LETTERS]
        return f"{number + 1}. {shown}" if shown else self.tr("Chapter {number}").format(number=number + 1)

    def _follow(self, place: str) -> None:
        number = self._book.number_of(place) if self._book else None
        if number is not None:
            self.go_to(number)

    def _add_tools(self) -> None:
        self._before = IconButton(self.tr("Chapter before"), "chevron-left")
        self._after = IconButton(self.tr("Next chapter"), "chevron-right")
        self._before.clicked.connect(lambda: self.go_to(self._number - 1))
        self._after.clicked.connect(lambda: self.go_to(self._number + 1))
        self.chapter = LightBox()
        self.chapter.setAccessibleName(self.tr("Chapter"))
        self.chapter.currentIndexChanged.connect(self.go_to)
        smaller, larger = IconButton(self.tr("Smaller letters"), "zoom-out"), IconButton(self.tr("Larger letters"), "zoom-in")
        smaller.clicked.connect(lambda: self.set_larger(-1))
        larger.clicked.connect(lambda: self.set_larger(1))
        self.search = TextField(self.tr("Find in this material"))
        self.search.setAccessibleName(self.tr("Find in this material"))
        self.search.setFixedWidth(SEARCH_WIDTH)
        self.search.returnPressed.connect(self.find_next)
        next_one = Button(self.tr("Find"), "search")
        next_one.clicked.connect(self.find_next)
        self._told = Text("", "caption")
        self.add_tools("material.chapter", self._before, self.chapter, self._after)
        self.tools.setStretchFactor(self.chapter, 1)
        self.add_tools("material.size", smaller, larger)
        self.tools.addStretch()
        self.add_tools("material.find", self._told, self.search, next_one)
        for keys, step in ((QKeySequence.StandardKey.ZoomIn, 1), (QKeySequence.StandardKey.ZoomOut, -1)):
            QShortcut(QKeySequence(keys), self).activated.connect(lambda step=step: self.set_larger(step))
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self).activated.connect(self.search.setFocus)
        QShortcut(QKeySequence(QKeySequence.StandardKey.FindNext), self).activated.connect(self.find_next)
