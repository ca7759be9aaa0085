"""Before a file is fetched: how large, how much room there is, how long it takes; now, or at the next contact."""

import shutil
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from desktop.store import disk
from desktop.store.shelf_rows import ShelfItem
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.helping import explain
from desktop.ui.kit.sheet import Sheet
from desktop.ui.kit.text import Text
from desktop.ui.kit.tokens import M
from desktop.ui.setting import Setting
from desktop.ui.standing_words import duration_words, size_words

LETTERS = 60


@dataclass(frozen=True, slots=True)
class Cost:
    """missing: bytes to fetch; free: on this disk; bytes_a_second: over the internet, None where it was never measured."""

    missing: int
    free: int
    bytes_a_second: float | None
    joined: bool

    @property
    def fits(self) -> bool:
        """True when the disk has room for it."""
        return self.missing + disk.MATERIALS_LEAVE_BYTES <= self.free


class FetchSheet(Sheet):
    """wanted: it was asked for; True when it is to come at once."""

    wanted = Signal(bool)

    def __init__(self, setting: Setting, items: list[ShelfItem], host: QWidget) -> None:
        super().__init__(QCoreApplication.translate("FetchSheet", "Fetch this material?"), host, small=True)
        explain(self, "materials.fetch")
        self._setting, self._items = setting, items
        self._what, self._cost = Text("", "strong", wrap=True), Text("", "body", wrap=True)
        self._rest = Text("", "muted", wrap=True)
        for part in (self._what, self._cost, self._rest):
            part.setFixedWidth(self.fontMetrics().averageCharWidth() * LETTERS)
            self.body.addWidget(part)
        self.body.setSpacing(M)
        self.cancel = Button(self.tr("Cancel"), "x")
        self.cancel.set_keys("Esc")
        self.now = Button(self.tr("Fetch now"), "download")
        self.later = Button(self.tr("At the next contact"), "clock", "primary")
        self.cancel.clicked.connect(self.leave)
        self.now.clicked.connect(lambda: self._want(True))
        self.later.clicked.connect(lambda: self._want(False))
        self.buttons.addWidget(self.cancel)
        self.buttons.addStretch()
        self.buttons.addWidget(self.now)
        self.buttons.addWidget(self.later)

    def begin(self) -> None:
        """Comes up as soon as the disk was asked."""
        desk, missing = self._setting.desk, sum(one.size - one.held for one in self._items)

        def ask() -> Cost:
            free = shutil.disk_usage(desk.home.folder).free
            state = desk.exchange.state()
            return Cost(missing, free, desk.exchange.speeds().line, state.enrolled)

        self._setting.jobs.read(self, ask, self.show_cost)

    def show_cost(self, cost: Cost) -> None:
        """Says what it costs, and offers only what is possible."""
        language = self._setting.language
        n = len(self._items)
        self._what.setText(self._items[0].title if n == 1 else self.tr("%n materials", "", n))
        size, free = size_words(cost.missing, language), size_words(cost.free, language)
        time = duration_words(cost.missing / cost.bytes_a_second) if cost.bytes_a_second else self.tr("not known yet how long")
        told = self.tr("{size} over the internet: {time}. Free on this computer: {free}.")
        self._cost.setText(told.format(size=size, time=time, free=free))
        if not cost.fits:
            self._rest.setText(self.tr("There is not enough room for it. Delete files that you do not need any more, then try again."))
        else:
            self._rest.setText(self.tr("It may be cut off at any time: what has come stays, and the next contact goes on from there."))
        self.later.setVisible(cost.fits)
        self.now.setVisible(cost.fits and cost.joined)
        self.open_at(self.later if cost.fits else self.cancel)

    def _want(self, now: bool) -> None:
        shelf, records = self._setting.desk.shelf, [one.record for one in self._items]

        def want() -> None:
            for record in records:
                shelf.want(record)

        def done(_: object) -> None:
            self.wanted.emit(now)
            self.leave()

        self._setting.jobs.write(self, want, done)
