"""A PDF: pages one below the other, larger and smaller, searched, printed by pages; it opens where it was closed."""

from pathlib import Path

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QIntValidator, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtPdf import QPdfDocument, QPdfSearchModel
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.ui.kit.buttons import Button, IconButton
from desktop.ui.kit.fields import TextField
from desktop.ui.kit.helping import explain
from desktop.ui.kit.text import Text
from desktop.ui.materials.reader import Reader
from desktop.ui.paper import PdfPages
from desktop.ui.paper_zoom import Zoom

SEARCH_WIDTH, PAGE_WIDTH = 220, 64


class PdfReader(Reader):
    """Place: a page from 1."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(language, parent)
        self._path = Path()
        self.pages = PdfPages(self.tr("The pages of this material"))
        self.zoom = Zoom(self.pages, self)
        self.found = QPdfSearchModel(self)
        self.found.setDocument(self.pages.document)
        self.pages.view.setSearchModel(self.found)
        self._hit = -1
        self._goal = 0  # the place to come back to while the file is being laid out
        self._add_page_tools()
        self._add_size_tools()
        self.tools.addStretch()
        self._add_search_tools()
        explain(self.pages, "material.read")
        self.column.addWidget(self.pages, 1)
        self.pages.page_changed.connect(self._page_came)

    @property
    def first(self) -> QWidget:
        """Where the cursor stands."""
        return self.pages

    def open_file(self, path: Path, place: int, words: str = "") -> None:
        """Shows the file at a page."""
        self._path = path
        error = self.pages.show_file(path)
        if error is not QPdfDocument.Error.None_ or not self.pages.pages:
            self.broken.emit()
            return
        self._of.setText(self.tr("of {pages}").format(pages=self.pages.pages))
        self.page.setValidator(QIntValidator(1, self.pages.pages, self.page))
        self.zoom.fit()
        self._goal = max(0, place - 1)
        self._show_place(0)
        if words:
            self.search.setText(words)
            self._search(words)
        self.pages.installEventFilter(self)
        if self.pages.isVisible():
            self._come_back()

    def close_file(self) -> None:
        """Lets go of the file."""
        self.pages.show_pdf(b"")
        self.search.clear()
        self._search("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Pages have their places only once they are shown."""
        if watched is self.pages and event.type() == QEvent.Type.Show:
            self._come_back()
        return super().eventFilter(watched, event)

    def go_to(self, page: int) -> None:
        """Brings a page into view, from 1."""
        self.pages.go_to(page - 1)

    def find_next(self, step: int = 1) -> None:
        """Goes to the next place where the words stand, round and round."""
        count = self.found.rowCount(QModelIndex())
        if not count:
            return
        self._hit = (self._hit + step) % count
        link = self.found.resultAtIndex(self._hit)
        self.pages.view.setCurrentSearchResultIndex(self._hit)
        self.pages.view.pageNavigator().jump(link.page(), link.location(), self.pages.view.pageNavigator().currentZoom())
        self._tell_hits()

    def _come_back(self) -> None:
        if self._goal:
            self.pages.go_to(self._goal)
            self._goal = 0

    def _page_came(self, page: int) -> None:
        self._show_place(page)
        if not self._goal:
            self.moved.emit(page + 1)

    def _show_place(self, page: int) -> None:
        if not self.page.hasFocus() or not self.page.isModified():
            self.page.setText(str(page + 1))

    def _go_to_typed(self) -> None:
        self.page.setModified(False)
        self.go_to(int(self.page.text() or 1))
        self.pages.setFocus()

    def _search(self, words: str) -> None:
        self._hit = -1
        self.found.setSearchString(words.strip())
        self._tell_hits()

    def _hits_came(self) -> None:
        if self._hit < 0:
            self.find_next()
        self._tell_hits()

    def _tell_hits(self) -> None:
        count = self.found.rowCount(QModelIndex())
        if not self.found.searchString():
            self._hits.setText("")
        elif not count:
            self._hits.setText(self.tr("not found"))
        else:
            self._hits.setText(self.tr("{number} of {count}").format(number=max(0, self._hit) + 1, count=count))

    def _add_page_tools(self) -> None:
        self.page = QLineEdit("1")
        self.page.setFixedWidth(PAGE_WIDTH)
        self.page.setAccessibleName(self.tr("Page"))
        self.page.returnPressed.connect(self._go_to_typed)
        self._of = Text("", "muted")
        before, after = IconButton(self.tr("Page before"), "chevron-left"), IconButton(self.tr("Next page"), "chevron-right")
        before.clicked.connect(lambda: self.go_to(self.pages.page))
        after.clicked.connect(lambda: self.go_to(self.pages.page + 2))
        self.add_tools("material.page", before, self.page, self._of, after)

    def _add_size_tools(self) -> None:
        smaller, larger = IconButton(self.tr("Smaller"), "zoom-out"), IconButton(self.tr("Larger"), "zoom-in")
        smaller.clicked.connect(self.zoom.smaller)
        larger.clicked.connect(self.zoom.larger)
        fit = Button(self.tr("Page width"), "maximize", kind="quiet")
        fit.clicked.connect(lambda: self.zoom.fit())
        self.add_tools("material.size", smaller, larger, fit)

    def _add_search_tools(self) -> None:
        self.search = TextField(self.tr("Find in this material"))
        self.search.setFixedWidth(SEARCH_WIDTH)
        self.search.setAccessibleName(self.tr("Find in this material"))
        self.search.textEdited.connect(self._search)
        self.search.installEventFilter(self)
        self.search.returnPressed.connect(self.find_next)
        self.found.rowsInserted.connect(lambda *_: self._hits_came())
        self._hits = Text("", "caption")
        self.print_button = Button(self.tr("Print…"), "printer")
        self.print_button.clicked.connect(lambda: self.print_wanted.emit(self._path))
        self.add_tools("material.find", self._hits, self.search)
        self.add_tools("material.print", self.print_button)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self).activated.connect(self._begin_search)
        QShortcut(QKeySequence(QKeySequence.StandardKey.FindNext), self).activated.connect(self.find_next)

    def _begin_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Shift+F3 goes back through what was found."""
        if event.key() == Qt.Key.Key_F3 and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.find_next(-1)
        else:
            super().keyPressEvent(event)
