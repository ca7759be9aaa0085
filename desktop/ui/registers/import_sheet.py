"""A register kept in a spreadsheet comes into the log: chosen or pasted, looked over, taken in whole or not at all, taken back whole.

a file, cells ──► read ──► looked at: columns, rows, numbers ──► taken in ──► told, with a way back
                               └─ a column is something else ─┘
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from core.domain.kinds import KINDS
from core.list_names import list_name
from desktop.registers.reading import Register, read_pasted, read_register
from desktop.registers.taking import OFFERED, Looked, chosen_before, look, remember, take_in
from desktop.store.imports import Import
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.choice import ChoiceBox
from desktop.ui.kit.form_rows import FormRow
from desktop.ui.kit.helping import explain
from desktop.ui.kit.sheet import Sheet
from desktop.ui.kit.tokens import M
from desktop.ui.registers.check_part import CheckPart
from desktop.ui.registers.going_part import GoingPart, Stopped
from desktop.ui.registers.preview_part import PreviewRow, left_out_words, preview_rows
from desktop.ui.registers.source_part import SourcePart
from desktop.ui.setting import Setting

IMPORTS_SHOWN = 3
TAKE_KEYS = "Ctrl+Enter"
_Seen = tuple[Looked, list[PreviewRow]]


class ImportSheet(Sheet):
    """taken: what came in, in words, and the number of the import; told: other words; changed: records came in or went."""

    taken = Signal(str, int)
    told = Signal(str, object)
    changed = Signal()

    def __init__(self, setting: Setting, host: QWidget, kind: str = "") -> None:
        super().__init__(QCoreApplication.translate("ImportSheet", "From a spreadsheet"), host)
        explain(self, "import")
        self.setAcceptDrops(True)
        self._setting, self._imports = setting, setting.desk.imports
        self._looked: Looked | None = None
        self._said: dict[str, str] = {}
        self.kind = ChoiceBox(self.tr("What stands in it"))
        self.kind.offer([(list_name(one.name, setting.language), one.name) for one in OFFERED])
        self.kind.choose(kind)
        explain(self.kind, "import.kind")
        self.source, self.check, self.going = SourcePart(setting.language), CheckPart(setting), GoingPart()
        self._stack = QStackedWidget()
        self.back = Button(self.tr("Another file"), "chevron-left", "quiet")
        self.cancel = Button(self.tr("Close"), "x")
        self.cancel.set_keys("Esc")
        self.take = Button("", "check", "primary")
        self.take.set_keys(TAKE_KEYS)
        self._build()
        self._connect()

    def begin(self) -> None:
        """Comes up with the imports of before."""
        self._show_source()
        self.open_at(self.source.file)

    def leave(self) -> None:
        """While it is under way, leaving is stopping: nothing has come in then."""
        if self.going.is_under_way:
            self.going.stop()
        else:
            super().leave()

    def read_file(self, path: Path) -> None:
        """Reads a file, then shows how it would come in."""
        self._read(lambda: read_register(path, self.going.each), self.tr("{name} is being read …").format(name=path.name))

    def read_pasted(self) -> None:
        """What was copied elsewhere."""
        text = QGuiApplication.clipboard().text()
        self._read(lambda: read_pasted(text), self.tr("The cells are being read …"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys that are written on the buttons."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if self.going.is_under_way:
            super().keyPressEvent(event)
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.read_pasted()
        elif event.matches(QKeySequence.StandardKey.Open):
            self._choose_file()
        elif enter and self.take.isVisible() and self.take.isEnabled():
            self._take_in()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A file may be let go anywhere on the sheet."""
        if not self.going.is_under_way and any(url.isLocalFile() for url in event.mimeData().urls()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        """The file itself stays where it is."""
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.read_file(next(Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()))

    def _build(self) -> None:
        for part in (self.source, self.check, self.going):
            self._stack.addWidget(part)
        self._kind_row = FormRow(self.kind.accessibleName(), self.kind)
        self.kind.show_whole()
        self.body.setSpacing(M)
        self.body.addWidget(self._kind_row, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self._stack, 1)
        for button, topic in ((self.back, "import.source"), (self.cancel, "import"), (self.take, "import.take")):
            explain(button, topic)
        self.buttons.addWidget(self.cancel)
        self.buttons.addWidget(self.back)
        self.buttons.addStretch()
        self.buttons.addWidget(self.take)

    def _connect(self) -> None:
        self.source.file_asked.connect(self._choose_file)
        self.source.paste_asked.connect(self.read_pasted)
        self.source.undo_asked.connect(self._undo)
        self.check.column_said.connect(self._say_columns)
        self.check.head_said.connect(self._look_again)
        self.check.again_changed.connect(self._show_numbers)
        self.check.copy_asked.connect(self._copy)
        self.kind.activated.connect(lambda _: self._change_kind())
        self.back.clicked.connect(self._show_source)
        self.cancel.clicked.connect(self.leave)
        self.take.clicked.connect(self._take_in)

    # The file, the cells

    def _choose_file(self) -> None:
        names = self.tr("Spreadsheets") + " (*.xlsx *.xlsm *.csv *.txt *.xls)"
        dialog = QFileDialog(self, self.tr("Choose a file …"), str(Path.home()), names)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.read_file(Path(name)))
        dialog.open()

    def _read(self, read: Callable[[], Register], words: str) -> None:
        imports, kind = self._imports, KINDS[self.kind.value()]
        chosen = chosen_before(self._setting.choices, kind)
        self._begin(words, 0)
        self._setting.jobs.read(self, lambda: _seen(look(imports, read(), kind, chosen)), self._begin_check, self._failed)

    def _begin_check(self, seen: _Seen) -> None:
        self.going.over()
        self._said = {}
        self.check.begin(seen[0].register)
        self._show_seen(seen)
        first = next(iter(self.check.columns.boxes.values()), None)
        (first if seen[0].lacking and first is not None else self.take if self.take.isEnabled() else self.cancel).setFocus()

    # Its columns

    def _say_columns(self) -> None:
        self._said |= self.check.columns.chosen()
        self._look_again()

    def _change_kind(self) -> None:
        self._said = {}
        if self._looked is not None:
            self._look_again(anew=True)

    def _look_again(self, anew: bool = False) -> None:
        """anew: the headings are looked for again too."""
        assert self._looked is not None
        imports, register, kind = self._imports, self._looked.register, KINDS[self.kind.value()]
        chosen, head = chosen_before(self._setting.choices, kind) | self._said, None if anew else self.check.head.value()
        self.take.setEnabled(False)
        self._setting.jobs.read(self, lambda: _seen(look(imports, register, kind, chosen, head)), self._show_seen, self._failed, key="look")

    def _show_seen(self, seen: _Seen) -> None:
        self._looked = seen[0]
        self.check.show_looked(*seen)
        self._show(self.check)
        self._show_numbers()

    def _show_numbers(self) -> None:
        if self._looked is not None:
            self.check.show_numbers(self._looked)
            n = len(self._looked.rows(self.check.again.isChecked()))
            self.take.set_text(self.tr("Take in %n rows", "", n))
            self.take.setEnabled(bool(n))

    def _copy(self) -> None:
        if self._looked is not None:
            QGuiApplication.clipboard().setText(left_out_words(self._looked, self._setting.language))
            self.check.note.say(self.tr("Copied: paste them into a spreadsheet, put them right there, and paste them here again."))

    # In, and out again

    def _take_in(self) -> None:
        looked, imports, again, each = self._looked, self._imports, self.check.again.isChecked(), self.going.each
        if looked is None:
            return
        rows = len(looked.rows(again))
        remember(self._setting.choices, looked.kind, self._said)
        self._begin(self.tr("The rows are being taken in …"), rows)
        self._setting.jobs.write(
            self, lambda: take_in(imports, looked, again, each), lambda batch: self._came_in(looked, rows, batch), self._not_taken
        )

    def _came_in(self, looked: Looked, n: int, batch: int) -> None:
        self.going.over()
        came = self.tr("%n rows in", "", n)
        n = len(looked.taken.rows) + looked.refused - n
        left = self.tr("%n left out", "", n)
        self.leave()
        self.changed.emit()
        self.taken.emit(f"{came}, {left}." if n else f"{came}.", batch)

    def _not_taken(self, error: Exception) -> None:
        """Nothing came in; the register is still there to look at."""
        self.going.over()
        self._show(self.check)
        if isinstance(error, Stopped):
            self.check.note.say(self.tr("You stopped it. Nothing has come in."))
        else:
            self.check.trouble.tell(error, self._setting.language)
        self.take.setFocus()

    def _undo(self, one: Import) -> None:
        imports, each = self._imports, self.going.each
        self._begin(self.tr("The rows are being taken back …"), one.rows)
        self._setting.jobs.write(self, lambda: imports.undo(one.batch, each), self._undone, self._failed)

    def _undone(self, n: int) -> None:
        self.going.over()
        self.changed.emit()
        self._show_source()
        self.told.emit(self.tr("%n rows are in the bin.", "", n), None)

    # What is shown

    def _show_source(self) -> None:
        self._looked = None
        self.source.trouble.hide()
        self._show(self.source)
        self.source.file.setFocus()
        imports = self._imports
        self._setting.jobs.read(self, lambda: imports.latest(IMPORTS_SHOWN), self.source.show_imports, key="imports")

    def _failed(self, error: Exception) -> None:
        """Back to the beginning; what was stopped needs no words."""
        self.going.over()
        self._show_source()
        if not isinstance(error, Stopped):
            self.source.trouble.tell(error, self._setting.language)

    def _begin(self, words: str, of: int) -> None:
        self.going.begin(words, of)
        self._show(self.going)
        self.cancel.setFocus()

    def _show(self, part: QWidget) -> None:
        self._stack.setCurrentWidget(part)
        self._kind_row.setVisible(part is not self.going)
        for button in (self.back, self.take):
            button.setVisible(part is self.check)
        self.cancel.set_text(self.tr("Stop") if part is self.going else self.tr("Close"))


def _seen(looked: Looked) -> _Seen:
    return looked, preview_rows(looked)
