"""A paper on the screen: its pages, above them a thin row of tools, at the left the pages in small where she wants them."""

from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.settings import Settings
from desktop.ui.kit.buttons import IconButton
from desktop.ui.kit.choice import ChoiceBox
from desktop.ui.kit.helping import explain
from desktop.ui.kit.text import Text
from desktop.ui.kit.tokens import XS, S
from desktop.ui.page_strip import PageStrip
from desktop.ui.paper import PdfPages
from desktop.ui.paper_zoom import WHOLE, WIDTH, Zoom

PERCENTS = (50, 75, 100, 125, 150, 200, 300)
PAGE_LETTERS = 5


class PaperView(QWidget):
    """The strip is remembered in `choices`, and gone where there is one page."""

    def __init__(self, name: str, choices: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices = choices
        self.pages = PdfPages(name)
        self.zoom = Zoom(self.pages, self)
        self.strip = PageStrip(self.pages)
        self.small = IconButton(self.tr("Pages in small"), "panel-left")
        self.small.setCheckable(True)
        self.small.setChecked(choices.thumbnails)
        self.before = IconButton(self.tr("Page before"), "chevron-left")
        self.after = IconButton(self.tr("Next page"), "chevron-right")
        self.number = QLineEdit("1")
        self.number.setAccessibleName(self.tr("Page"))
        self._of = Text("", "muted")
        self.sizes = ChoiceBox(self.tr("Size of the page"))
        self.sizes.show_whole()
        self.smaller, self.larger = IconButton(self.tr("Smaller"), "zoom-out"), IconButton(self.tr("Larger"), "zoom-in")
        self._tools = QWidget()
        self._build()
        self._connect()

    def show_pdf(self, pdf: bytes) -> None:
        """Shows a file's bytes from the first page; b'' shows none."""
        self.pages.show_pdf(pdf)
        self.strip.renew()
        count = self.pages.pages
        self.number.setValidator(QIntValidator(1, max(1, count), self.number))
        self._of.setText(self.tr("of {pages}").format(pages=count))
        self._tools.setVisible(count > 0)
        for part in (self.small, self.before, self.number, self._of, self.after):
            part.setVisible(count > 1)
        self._show_strip()
        self._show_page(0)
        self._show_size()

    def _build(self) -> None:
        tools = QHBoxLayout(self._tools)
        tools.setContentsMargins(0, 0, 0, 0)
        tools.setSpacing(XS)
        self.number.setFixedWidth(self.fontMetrics().averageCharWidth() * PAGE_LETTERS + 2 * S)
        for part in (self.small, self.before, self.number, self._of, self.after):
            explain(part, "paper.pages")
            tools.addWidget(part)
        tools.addStretch()
        for tool in (self.smaller, self.sizes, self.larger):
            explain(tool, "paper.size")
            tools.addWidget(tool)
        explain(self.strip, "paper.pages")
        row = QHBoxLayout()
        row.setSpacing(S)
        row.addWidget(self.strip)
        row.addWidget(self.pages, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(XS)
        column.addWidget(self._tools)
        column.addLayout(row, 1)

    def _connect(self) -> None:
        self.small.clicked.connect(self._choose_strip)
        self.before.clicked.connect(lambda: self.pages.go_to(self.pages.page - 1))
        self.after.clicked.connect(lambda: self.pages.go_to(self.pages.page + 1))
        self.number.returnPressed.connect(self._go_to_typed)
        self.strip.chosen.connect(self.pages.go_to)
        self.pages.page_changed.connect(self._show_page)
        self.zoom.changed.connect(self._show_size)
        self.smaller.clicked.connect(self.zoom.smaller)
        self.larger.clicked.connect(self.zoom.larger)
        self.sizes.activated.connect(lambda _: self._choose_size(self.sizes.value()))

    def _choose_strip(self) -> None:
        self._choices.thumbnails = self.small.isChecked()
        self._show_strip()

    def _show_strip(self) -> None:
        self.strip.setVisible(self.small.isChecked() and self.pages.pages > 1)

    def _go_to_typed(self) -> None:
        self.number.setModified(False)
        self.pages.go_to(int(self.number.text() or 1) - 1)
        self.pages.setFocus()

    def _show_page(self, page: int) -> None:
        if not self.number.isModified() or not self.number.hasFocus():
            self.number.setText(str(page + 1))
        self.before.setEnabled(page > 0)
        self.after.setEnabled(page < self.pages.pages - 1)

    def _choose_size(self, size: object) -> None:
        if isinstance(size, int):
            self.zoom.set_factor(size / 100)
        else:
            self.zoom.fit(str(size))

    def _show_size(self) -> None:
        percents = sorted({*PERCENTS, *(() if self.zoom.mode else (round(self.zoom.factor * 100),))})
        fits = [(words.format(percent=round(self.zoom.fitted(mode) * 100)), mode) for mode, words in (
            (WIDTH, self.tr("{percent} % width")), (WHOLE, self.tr("{percent} % whole")),
        )]  # fmt: skip
        self.sizes.offer([*fits, *((f"{percent} %", percent) for percent in percents)])
        self.sizes.choose(self.zoom.mode or round(self.zoom.factor * 100))
