"""Tempat sampah: what was deleted, to be taken out again."""

from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from core import locale_id
from desktop.store.rows import BinRow
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.helping import explain
from desktop.ui.kit.paged_table import PAGE_ROWS, Column, PagedModel, PagedTable
from desktop.ui.kit.record_words import kind_word
from desktop.ui.kit.states import EmptyState
from desktop.ui.kit.text import Text
from desktop.ui.kit.tokens import M
from desktop.ui.setting import Setting

translate = QCoreApplication.translate


class BinView(QWidget):
    """restored: how many came back; failed: why not; closed: she goes back to the list."""

    restored = Signal(int)
    failed = Signal(object)
    closed = Signal()

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        explain(self, "activities.bin")
        self._setting = setting
        columns = [
            Column(self.tr("What"), _kind_word, 26),
            Column(self.tr("Name"), lambda row: row.title or self.tr("(no name)")),
            Column(self.tr("Date"), self._day, 22),
            Column(self.tr("Stays for"), self._days_left, 18),
        ]
        self.model = PagedModel(setting.jobs, columns, self)
        self.table = PagedTable(self.model, columns, self.tr("Bin"))
        self._empty = EmptyState("trash-2", self.tr("The bin is empty"), self.tr("What you delete waits here and can be taken out again."))
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        self._restore = Button(self.tr("Take out"), "undo-2")
        back = Button(self.tr("Back to the list"), "chevron-left", shortcut="Esc")
        foot = QHBoxLayout()
        foot.setSpacing(M)
        about = self.tr("Nothing in the bin counts in reports. It stays here for 90 days on which Suluh is used.")
        foot.addWidget(Text(about, "caption", wrap=True), 1)
        foot.addWidget(back)
        foot.addWidget(self._restore)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(M)
        column.addWidget(self._stack, 1)
        column.addLayout(foot)
        self._restore.clicked.connect(self.restore_chosen)
        self.table.opened.connect(lambda _: self.restore_chosen())
        back.clicked.connect(self.closed)

    def ask(self) -> None:
        """Looks into the bin."""
        desk = self._setting.desk
        self._setting.jobs.read(self, lambda: (desk.bin.count(), desk.bin.page(0, PAGE_ROWS)), self._show, key="bin")

    def restore_chosen(self) -> None:
        """Takes the chosen rows out."""
        chosen = [row.record for number in self.table.chosen_rows() if (row := self.model.row(number)) is not None]
        desk = self._setting.desk
        if chosen:
            self._setting.jobs.write(self, lambda: desk.bin.restore(chosen), lambda _: self._done(len(chosen)), self.failed.emit)

    def _done(self, count: int) -> None:
        self.restored.emit(count)
        self.ask()

    def _show(self, found: tuple[int, list[BinRow]]) -> None:
        count, first = found
        self.model.ask(count, self._setting.desk.bin.page, first)
        self._stack.setCurrentWidget(self.table if count else self._empty)
        self._restore.setEnabled(bool(count))
        if count:
            self.table.selectRow(0)
            self.table.setFocus()

    def _days_left(self, row: BinRow) -> str:
        n = row.days_left
        return self.tr("%n days of use", "", n)

    def _day(self, row: BinRow) -> str:
        try:
            return locale_id.full_date(date.fromisoformat(row.date), self._setting.language)
        except ValueError:
            return row.date or "–"


def _kind_word(row: BinRow) -> str:
    return {
        "activity": translate("Bin", "Activity"), "visit_group": translate("Bin", "Group"), "visit_day": translate("Bin", "Day of visits"),
        "series": translate("Bin", "Series"),
    }.get(row.kind) or kind_word(row.kind)  # fmt: skip
