"""What narrows the shelf: words, subject, kind, order, and chips that leave only what is here, can be fetched or has a star."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.domain.lists import shipped_lists
from desktop.store.shelf_rows import LATELY_OPENED, NEWEST, TITLE, Pack, ShelfQuery, Where
from desktop.ui.kit.chips import Chip, FlowLayout
from desktop.ui.kit.choice import LightBox
from desktop.ui.kit.fields import TextField
from desktop.ui.kit.helping import explain
from desktop.ui.kit.tokens import S

SEARCH_MS = 30  # after the last letter


class ShelfFilters(QWidget):
    """changed: other materials are wanted; listed: lines instead of covers, or covers again."""

    changed = Signal()
    listed = Signal(bool)

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self.search = TextField(self.tr("Search titles and inside the materials"))
        self.search.setAccessibleName(self.tr("Search titles and inside the materials"))
        self.theme = self._box(self.tr("All subjects"), "activity_theme", self.tr("Subject"))
        self.kind = self._box(self.tr("All kinds"), "material_kind", self.tr("Kind"))
        self.pack = LightBox()
        self.pack.setAccessibleName(self.tr("Pack"))
        self.pack.addItem(self.tr("All packs"), "")
        self.pack.hide()
        self.order = LightBox()
        self.order.setAccessibleName(self.tr("Order"))
        for words, order in ((self.tr("By title"), TITLE), (self.tr("Newest first"), NEWEST), (self.tr("Read lately"), LATELY_OPENED)):
            self.order.addItem(words, order)
        self.here, self.to_fetch = Chip(self.tr("On this computer")), Chip(self.tr("Can be fetched"))
        self.stars, self.as_list = Chip(self.tr("With a star")), Chip(self.tr("As a list"))
        self._waiting = QTimer(self, singleShot=True, interval=SEARCH_MS)
        self._lay_out()
        self._connect()

    @property
    def words(self) -> str:
        """What is searched for; '' for nothing."""
        return self.search.text().strip()

    @property
    def query(self) -> ShelfQuery:
        """What is chosen, without the words."""
        where = Where.HERE if self.here.isChecked() else Where.TO_FETCH if self.to_fetch.isChecked() else None
        return ShelfQuery(
            theme=self.theme.currentData() or "", kind_of=self.kind.currentData() or "", where=where,
            favourite=self.stars.isChecked(), order=self.order.currentData() or TITLE,
        )  # fmt: skip

    def offer_packs(self, packs: Sequence[Pack]) -> None:
        """The centre's sets; the choice stays as long as it is one of them."""
        offered = [(one.title, one.record) for one in packs]
        if offered == [(self.pack.itemText(row), self.pack.itemData(row)) for row in range(1, self.pack.count())]:
            return
        present = self.pack.currentData()
        with QSignalBlocker(self.pack):
            while self.pack.count() > 1:
                self.pack.removeItem(1)
            for title, record in offered:
                self.pack.addItem(title, record)
            self.pack.setCurrentIndex(max(0, self.pack.findData(present)))
        self.pack.setVisible(bool(offered))

    def _box(self, everything: str, name: str, words: str) -> LightBox:
        box = LightBox()
        box.setAccessibleName(words)
        box.addItem(everything, "")
        lists = shipped_lists()
        for code in lists.codes(name):
            box.addItem(lists.label(name, code, self._language), code)
        return box

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(S)
        row.addWidget(self.search, 2)
        for box in (self.theme, self.kind, self.pack, self.order):
            row.addWidget(box, 1)
        line = QWidget()
        chips = FlowLayout(line)
        for chip in (self.here, self.to_fetch, self.stars, self.as_list):
            chips.addWidget(chip)
        explain(self.search, "materials.search")
        for part in (self.theme, self.kind, self.pack, self.order, line):
            explain(part, "materials.filter")
        both = QVBoxLayout(self)
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(S)
        both.addLayout(row)
        both.addWidget(line)

    def _connect(self) -> None:
        self._waiting.timeout.connect(self.changed)
        self.search.textChanged.connect(lambda _: self._waiting.start())
        for box in (self.theme, self.kind, self.pack, self.order):
            box.currentIndexChanged.connect(lambda _: self.changed.emit())
        for chip, other in ((self.here, self.to_fetch), (self.to_fetch, self.here), (self.stars, None)):
            chip.clicked.connect(lambda on, other=other: self._press(other, on))
        self.as_list.toggled.connect(self.listed)

    def _press(self, other: Chip | None, on: bool) -> None:
        """other: what cannot be chosen together with it."""
        if other is not None and on:
            other.setChecked(False)
        self.changed.emit()
