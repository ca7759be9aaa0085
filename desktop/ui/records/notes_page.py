"""Catatan lain: the kinds of short logs with how many there are this month and which was the last; a press opens the list of one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from core import locale_id
from core.domain.kinds import LIBRARY
from core.domain.short_logs import SHORT_LOGS
from desktop.store.rows import EntrySums
from desktop.ui.actions import IMPORT, RECORD_FORM, SAVE_TABLE
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.helping import explain
from desktop.ui.kit.page import Page
from desktop.ui.kit.record_words import words_of_kind
from desktop.ui.kit.surfaces import PressCard
from desktop.ui.kit.text import IconMark, Text
from desktop.ui.kit.tokens import M, S
from desktop.ui.kit.value_words import day_words
from desktop.ui.records.record_list import RecordList
from desktop.ui.setting import Setting
from desktop.ui.table_saving import Table, TableButton, table_of_lists

COLUMNS = 2
KINDS_SHOWN = (*(kind.name for kind in SHORT_LOGS), LIBRARY.name)


class KindCard(PressCard):
    """Icon, name, what it is for, and how it stands."""

    def __init__(self, kind: str, parent: QWidget | None = None) -> None:
        words = words_of_kind(kind)
        super().__init__(words.many, margin=M, spacing=0, parent=parent)
        explain(self, "records.kinds")
        self._about, self._many = words.about, words.many
        self._standing = Text("", "caption", wrap=True)
        said = QVBoxLayout()
        said.setSpacing(0)
        for text in (Text(words.many, "strong", wrap=True), Text(words.about, "muted", wrap=True), self._standing):
            said.addWidget(text)
        row = QHBoxLayout()
        row.setSpacing(M)
        row.addWidget(IconMark(words.icon, "accent"))
        row.addLayout(said, 1)
        row.addWidget(IconMark("chevron-right", "muted"))
        self.column.addLayout(row)

    def show_standing(self, words: str) -> None:
        """How many this month, and the last one."""
        self._standing.setText(words)
        self._standing.setVisible(bool(words))
        self.setAccessibleDescription(f"{self._about}. {words}")


class NotesPage(Page):
    """The kinds, or the list of one of them."""

    listed = Signal(str)

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._setting = setting
        self._kind = ""
        self._new = Button(self.tr("Write down"), "plus", "primary")
        self._save = TableButton(setting, self, self._tables)
        self.buttons.addWidget(self._save)
        self._bin = Button(self.tr("Bin"), "trash-2", "quiet")
        self._log = Button(self.tr("Log it now"), "notebook-pen")
        self._all = Button(self.tr("All kinds"), "chevron-left", shortcut="Esc")
        topics = ("activities.bin", "records.kinds", "record.plan", "records.list")
        for button, topic in zip((self._bin, self._all, self._log, self._new), topics, strict=True):
            explain(button, topic)
            self.buttons.addWidget(button)
        self._import = IMPORT.button("quiet")
        self.buttons.insertWidget(0, self._import)
        self._cards = {kind: KindCard(kind) for kind in KINDS_SHOWN}
        self._lists: dict[str, RecordList] = {}
        self._stack = QStackedWidget()
        self._stack.addWidget(self._overview())
        self.body.addWidget(self._stack, 1)
        self._new.clicked.connect(lambda: self._open(""))
        self._bin.clicked.connect(lambda: self.go.emit("activities", "bin"))
        self._all.clicked.connect(lambda: self.arrive())
        self._import.clicked.connect(lambda: self.go.emit(IMPORT.place, self._kind or KINDS_SHOWN[0]))
        self._log.clicked.connect(self._log_plan)

    def arrive(self, what: object = None) -> None:
        """what: {'kind': name, 'record': the row to choose}; the library has a form and no list. None shows the kinds; so does
        SAVE_TABLE."""
        wanted = what if isinstance(what, dict) else {}
        kind = str(wanted.get("kind") or "")
        before, self._kind = self._kind, kind if kind in self._cards and kind != LIBRARY.name else ""
        for button in (self._new, self._all, self._bin):
            button.setVisible(bool(self._kind))
        self._save.setHidden(bool(self._kind))
        self._log.hide()
        if self._kind:
            self._show_list(str(wanted.get("record") or ""))
            return
        self.set_title(self.tr("Other records"))
        self.truth.setText(self.tr("Short notes that the monthly and the yearly report need."))
        self._stack.setCurrentIndex(0)
        self._cards[before or kind or KINDS_SHOWN[0]].setFocus()
        self._ask()
        if what == SAVE_TABLE:
            self._save.ask()

    def _tables(self) -> list[Table]:
        """Of every kind; that of one stands above its list."""
        return [table_of_lists(self._setting, [kind.name for kind in SHORT_LOGS], self.tr("Other records"))]

    def arrive_again(self) -> None:
        """The same kind."""
        self.arrive({"kind": self._kind})

    def _overview(self) -> QWidget:
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, M, 0)
        grid.setSpacing(S)
        for number, (kind, card) in enumerate(self._cards.items()):
            grid.addWidget(card, number // COLUMNS, number % COLUMNS)
            card.clicked.connect(lambda _=False, kind=kind: self._choose(kind))
        for column in range(COLUMNS):
            grid.setColumnStretch(column, 1)
        grid.setRowStretch(len(self._cards), 1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        scroll.setWidget(inside)
        return scroll

    def _choose(self, kind: str) -> None:
        if kind == LIBRARY.name:
            self.go.emit(RECORD_FORM, {"kind": kind})
        else:
            self.arrive({"kind": kind})

    def _ask(self) -> None:
        desk = self._setting.desk

        def look_up() -> tuple[str, dict[str, EntrySums]]:
            today = desk.book.today()
            month = today.isoformat()[:7] if today else desk.book.latest_month()
            return month, desk.entries.sums(month)

        self._setting.jobs.read(self, look_up, lambda found: self._show_sums(*found), self.trouble.emit, key="sums")

    def _show_sums(self, month: str, sums: dict[str, EntrySums]) -> None:
        for kind, card in self._cards.items():
            if kind != LIBRARY.name:
                card.show_standing(self._standing(month, sums.get(kind, EntrySums())))

    def _standing(self, month: str, sums: EntrySums) -> str:
        if not sums.count:
            return self.tr("Nothing written down yet")
        language = self._setting.language
        n = sums.in_month
        counted = self.tr("%n in {month}", "", n).format(month=locale_id.month_and_year(month, language))
        last = " · ".join(part for part in (day_words(sums.day, language), sums.title) if part)
        return self.tr("{counted} · last: {last}").format(counted=counted, last=last)

    def _show_list(self, record: str) -> None:
        kind = self._kind
        if kind not in self._lists:
            made = self._lists[kind] = RecordList(self._setting, kind)
            self._stack.addWidget(made)
            made.opened.connect(self._open)
            made.counted.connect(self._tell_count)
            for signal, own in ((made.told, self.told), (made.trouble, self.trouble), (made.changed, self.changed)):
                signal.connect(own)
        words = words_of_kind(kind)
        self.set_title(words.many)
        self.truth.setText(words.about)
        self._stack.setCurrentWidget(self._lists[kind])
        self._lists[kind].ask(record)

    def _tell_count(self, n: int) -> None:
        if self._kind:
            self.truth.setText(" · ".join((words_of_kind(self._kind).about, self.tr("%n records", "", n))))
        self._log.setVisible(self._kind == "plan" and bool(n))

    def _open(self, record: str) -> None:
        self.go.emit(RECORD_FORM, {"kind": self._kind, "record": record})

    def _log_plan(self) -> None:
        """An activity begins with what was planned."""
        row = self._lists["plan"].chosen()
        if row is not None:
            self.go.emit("activity", {"copy": row.record, "day": row.fields.get("date_start") or ""})
