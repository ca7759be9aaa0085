"""The list of one kind: search above, rows that come as they are needed, and what it is for where there are none yet."""

from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from core.domain.kinds import KINDS
from desktop.store.rows import EntryRow
from desktop.ui.kit import status_words
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.field_words import label
from desktop.ui.kit.fields import TextField
from desktop.ui.kit.helping import explain
from desktop.ui.kit.paged_table import PAGE_ROWS, Column, PagedModel, PagedTable
from desktop.ui.kit.record_words import words_of_kind
from desktop.ui.kit.states import EmptyState
from desktop.ui.kit.tokens import M
from desktop.ui.kit.value_words import day_words, value_words
from desktop.ui.setting import Setting
from desktop.ui.table_saving import Table, TableButton, table_of_lists

TYPING_MS = 120
ROWS_COPIED_MOST = 10_000
# Beside day, name and state; of kinds without a name the first takes its place.
SHOWN = {
    "advocacy": ("form", "amount"), "partnership": ("partner_kind", "subject"), "service": ("service",), "publication": ("channel",),
    "collection_month": ("copies", "n_loaned", "members"), "ict_month": ("hours", "n_male", "n_female", "computers_working"),
    "staff": ("position", "education"), "asset": ("count", "condition"), "budget": ("fund_source", "planned", "spent"),
    "document": ("document_kind", "number"), "plan": ("place",), "story": ("person", "stage"), "problem": ("category", "status"),
}  # fmt: skip
_NUMBERS = frozenset({"amount", "count", "planned", "spent", "n_loaned", "members", "hours", "n_male", "n_female", "computers_working"})


class RecordList(QWidget):
    """opened: a record, '' for a new one; told, trouble, changed: as of a page; counted: how many there are."""

    opened = Signal(str)
    told = Signal(str, object)
    trouble = Signal(object)
    changed = Signal()
    counted = Signal(int)

    def __init__(self, setting: Setting, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind, self._setting = kind, setting
        self._wanted = ""
        words = words_of_kind(kind)
        columns = _columns(kind, setting.language)
        self._search = TextField(self.tr("Search …   Ctrl+F"))
        self._search.setAccessibleName(self.tr("Search"))
        self._search.setClearButtonEnabled(True)
        self._model = PagedModel(setting.jobs, columns, self)
        self.table = PagedTable(self._model, columns, words.many)
        first = Button(self.tr("Write down the first"), "plus")
        first.clicked.connect(lambda: self.opened.emit(""))
        self._nothing = EmptyState(words.icon, self.tr("Nothing written down yet"), f"{words.about}. {words.example}", first)
        self._none_found = EmptyState("search", self.tr("Nothing found"), self.tr("No name holds these letters."))
        self._body = QStackedWidget()
        for widget in (self.table, self._nothing, self._none_found):
            self._body.addWidget(widget)
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        explain(self, "records.list")
        explain(self.table, f"record.{kind}")
        self.save = TableButton(setting, self, lambda: [self.as_table()])
        self._row = QWidget()
        row = QHBoxLayout(self._row)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._search, 1)
        row.addStretch(1)
        row.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(M)
        column.addWidget(self._row)
        column.addWidget(self._body, 1)
        self._connect()

    def ask(self, record: str = "") -> None:
        """Looks them up; `record` is the row to choose."""
        self._wanted = record
        self._typing.stop()
        entries, kind, text = self._setting.desk.entries, self.kind, self._search.value() or ""

        def look_up() -> tuple[str, int, list[EntryRow]]:
            return text, entries.count(kind, text), entries.page(kind, text, 0, PAGE_ROWS)

        self._setting.jobs.read(self, look_up, self._show, self.trouble.emit, key="list")

    def chosen(self) -> EntryRow | None:
        """The row with the cursor."""
        return self._model.row(self.table.currentIndex().row()) if self.table.currentIndex().isValid() else None

    def as_table(self) -> Table:
        """Those that are listed, in their order."""
        entries, kind, text = self._setting.desk.entries, self.kind, self._search.value() or ""

        def records() -> list[str]:
            return [row.record for row in entries.page(kind, text, 0, entries.count(kind, text))]

        return table_of_lists(self._setting, [kind], words_of_kind(kind).many, records=records)

    def _connect(self) -> None:
        self._typing.timeout.connect(self.ask)
        self._search.textChanged.connect(lambda _: self._typing.start())
        self._search.returnPressed.connect(self.table.setFocus)
        QShortcut(QKeySequence("Down"), self._search, context=Qt.ShortcutContext.WidgetShortcut).activated.connect(self.table.setFocus)
        QShortcut(QKeySequence("Ctrl+F"), self).activated.connect(self._search.setFocus)
        self.table.opened.connect(self._open)
        self.table.delete_asked.connect(self._delete)
        self.table.copy_asked.connect(self._copy)

    def _show(self, found: tuple[str, int, list[EntryRow]]) -> None:
        text, count, first = found
        entries, kind = self._setting.desk.entries, self.kind
        self._model.ask(count, lambda offset, limit: entries.page(kind, text, offset, limit), first)
        self._body.setCurrentWidget(self.table if count else self._none_found if text else self._nothing)
        self._row.setVisible(bool(count or text))
        self.counted.emit(count)
        if count:
            self.table.selectRow(next((number for number, one in enumerate(first) if one.record == self._wanted), 0))
            if not self._search.hasFocus():
                self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self, number: int) -> None:
        row = self._model.row(number)
        if row is not None:
            self.opened.emit(row.record)

    def _chosen(self) -> list[EntryRow]:
        rows = (self._model.row(number) for number in self.table.chosen_rows()[:ROWS_COPIED_MOST])
        return [row for row in rows if row is not None]

    def _copy(self) -> None:
        rows = self._chosen()
        QGuiApplication.clipboard().setText(self.table.copied(rows))
        n = len(rows)
        self.told.emit(self.tr("%n rows copied; paste them into a spreadsheet.", "", n), None)

    def _delete(self) -> None:
        bin, jobs, records = self._setting.desk.bin, self._setting.jobs, [row.record for row in self._chosen()]
        n = len(records)

        def again(_: object) -> None:
            self.ask(records[0])
            self.changed.emit()

        def undo() -> None:
            jobs.write(self, lambda: bin.restore(records), again, self.trouble.emit)

        def done(_: object) -> None:
            again(None)
            self.told.emit(self.tr("%n put in the bin.", "", n), undo)

        if records:
            jobs.write(self, lambda: bin.delete(records), done, self.trouble.emit)


def _columns(kind: str, language: str) -> list[Column]:
    known, shown = KINDS[kind], SHOWN[kind]

    def value(name: str) -> Any:
        return lambda row: value_words(kind, name, row.fields.get(name), language)

    def title(row: EntryRow) -> str:
        return row.title or QCoreApplication.translate("RecordList", "(no name)")

    columns = [Column(label(known.dated, kind), lambda row: day_words(row.day, language), 15, name=known.dated, copied=lambda row: row.day)]
    columns += [Column(label(known.titled, kind), title, name="title")] if known.titled else []
    for name in shown:
        is_number = name in _NUMBERS
        columns.append(Column(label(name, kind), value(name), 0 if _is_first(columns) else 12 if is_number else 20, is_number, name=name))
    columns.append(Column(
        QCoreApplication.translate("RecordList", "Status"), lambda row: status_words.word(row.status), 15,
        mark=lambda row: status_words.MARKS[row.status][:2], name="standing",
    ))  # fmt: skip
    return columns


def _is_first(columns: list[Column]) -> bool:
    """The first column behind the day takes what is left."""
    return len(columns) == 1
