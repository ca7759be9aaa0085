"""What a register would become, looked at before anything is saved: columns at the left, rows at the right, in numbers above."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from core.field_words import field_label
from desktop.registers.matching import HEAD_ROWS, NO_HEADINGS
from desktop.registers.reading import Register
from desktop.registers.taking import Looked
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.choice import ChoiceBox
from desktop.ui.kit.form_rows import FormRow
from desktop.ui.kit.helping import explain
from desktop.ui.kit.states import ErrorStrip
from desktop.ui.kit.text import Text
from desktop.ui.kit.tokens import M, S
from desktop.ui.registers.cell_words import cell_words, shortened
from desktop.ui.registers.columns_part import ColumnsPart
from desktop.ui.registers.preview_part import PreviewPart, PreviewRow
from desktop.ui.setting import Setting

ROW_LETTERS = 32


class Note(Text):
    """Words that are there only now and then."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "warn", wrap=True, parent=parent)
        self.hide()

    def say(self, words: str) -> None:
        """'' for nothing."""
        self.setText(words)
        self.setVisible(bool(words))


class CheckPart(QWidget):
    """column_said, head_said: she said what a column is, where the headings stand; again_changed: whether what is here comes in once
    more; copy_asked: the rows that stay out."""

    column_said = Signal()
    head_said = Signal()
    again_changed = Signal()
    copy_asked = Signal()

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = setting.language
        self.head = ChoiceBox(self.tr("Headings stand in"))
        self.columns = ColumnsPart(setting.language)
        self.preview = PreviewPart(setting.jobs, setting.language)
        self.again = QCheckBox()
        self.copy = Button(self.tr("Copy the rows that stay out"), "copy", "quiet")
        self._good, self._out = Text("", "strong"), Text("", "strong")
        self.note, self.trouble = Note(), ErrorStrip()
        for part, topic in ((self.head, "import.columns"), (self.again, "import.again"), (self.copy, "import.rows")):
            explain(part, topic)
        self._build()
        self.head.activated.connect(lambda _: self.head_said.emit())
        self.columns.changed.connect(self.column_said)
        self.again.toggled.connect(lambda _: self.again_changed.emit())
        self.copy.clicked.connect(self.copy_asked)

    def begin(self, register: Register) -> None:
        """Another register: its first rows may be headings."""
        self.again.setChecked(False)
        self.trouble.hide()
        rows = [(self._row_words(number, cells), number) for number, cells in register.rows[:HEAD_ROWS]]
        self.head.offer([(self.tr("There are no headings"), NO_HEADINGS), *rows])

    def show_looked(self, looked: Looked, rows: list[PreviewRow]) -> None:
        """How it would come in."""
        self.head.choose(looked.matched.head)
        self.columns.show_columns(looked)
        self.preview.show_rows(looked, rows)
        self.copy.setVisible(bool(looked.refused))
        n = len(looked.here)
        self.again.setText(self.tr("%n of these rows seem to be here already. Take them in all the same", "", n))
        self.again.setVisible(bool(n))
        self.show_numbers(looked)
        said = []
        if looked.lacking:
            names = ", ".join(f"“{field_label(name, looked.kind.name, self._language)}”" for name in looked.lacking)
            said.append(self.tr("Say at the left which column holds: {names}.").format(names=names))
        if looked.register.is_open:
            said.append(self.tr("The file is open in another program; what is not saved there is not in here."))
        self.note.say(" ".join(said))

    def show_numbers(self, looked: Looked) -> None:
        """How many rows go in and how many do not."""
        n = len(looked.rows(self.again.isChecked()))
        self._good.setText(self.tr("%n rows go in", "", n))
        n = len(looked.rows(again=True)) + looked.refused - n
        self._out.setText(self.tr("%n stay out", "", n))
        self._out.setVisible(bool(n))

    def _build(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(M)
        left.addWidget(FormRow(self.head.accessibleName(), self.head))
        left.addWidget(Text(self.tr("What each column is"), "label"))
        left.addWidget(self.columns, 1)
        numbers = QHBoxLayout()
        numbers.setSpacing(M)
        numbers.addWidget(self._good)
        numbers.addWidget(self._out)
        numbers.addStretch()
        numbers.addWidget(self.copy)
        right = QVBoxLayout()
        right.setSpacing(S)
        right.addLayout(numbers)
        right.addWidget(self.trouble)
        right.addWidget(self.note)
        right.addWidget(self.again)
        right.addWidget(self.preview, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(M)
        row.addLayout(left, 1)
        row.addLayout(right, 2)

    def _row_words(self, number: int, cells: tuple[object, ...]) -> str:
        said = ", ".join(words for cell in cells if (words := cell_words(cell)))
        return self.tr("Row {number}: {words}").format(number=number, words=shortened(said, ROW_LETTERS))
