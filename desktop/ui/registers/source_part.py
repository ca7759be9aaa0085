"""Where a register comes from: a file, the clipboard; and the imports of before, each of which can be taken back whole."""

from datetime import UTC, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core import locale_id
from core.list_names import list_name
from desktop.store.imports import Import
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.emptying import empty
from desktop.ui.kit.helping import explain
from desktop.ui.kit.states import ErrorStrip
from desktop.ui.kit.surfaces import Card
from desktop.ui.kit.text import IconMark, Text
from desktop.ui.kit.tokens import ICON_LARGE, M, S

FILE_KEYS, PASTE_KEYS = "Ctrl+O", "Ctrl+V"


class SourcePart(QWidget):
    """file_asked, paste_asked: what she pressed; undo_asked: an Import."""

    file_asked = Signal()
    paste_asked = Signal()
    undo_asked = Signal(object)

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self.file = Button(self.tr("Choose a file …"), "folder-open", "primary")
        self.file.set_keys(FILE_KEYS)
        self.paste = Button(self.tr("Paste copied cells"), "clipboard-list")
        self.paste.set_keys(PASTE_KEYS)
        self.trouble = ErrorStrip()
        self._before = QVBoxLayout()
        self._before.setSpacing(S)
        for button in (self.file, self.paste):
            explain(button, "import.source")
        self._build()
        self.file.clicked.connect(self.file_asked)
        self.paste.clicked.connect(self.paste_asked)

    def show_imports(self, imports: list[Import]) -> None:
        """The last ones, each with a way back."""
        empty(self._before)
        if not imports:
            return
        self._before.addWidget(Text(self.tr("Taken in before"), "label"))
        for one in imports:
            undo = Button(self.tr("Take back"), "undo-2", "quiet")
            words = self._words(one)
            undo.setAccessibleDescription(words)
            explain(undo, "import.undo")
            undo.clicked.connect(lambda _=False, one=one: self.undo_asked.emit(one))
            line = QWidget()
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 0, 0, 0)
            row.addWidget(Text(words, "body"))
            row.addWidget(undo)
            row.addStretch()
            self._before.addWidget(line)

    def _build(self) -> None:
        said = self.tr(
            "Let a file go here (XLSX or CSV), choose it, or copy the cells in Excel and paste them. "
            "Nothing goes in before you have seen it."
        )
        where = Card("soft", margin=M, spacing=M)
        where.column.addStretch()
        where.column.addWidget(IconMark("file-up", "accent", ICON_LARGE), 0, Qt.AlignmentFlag.AlignHCenter)
        words = Text(said, "body", wrap=True)
        words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(words, 4)
        row.addStretch(1)
        where.column.addLayout(row)
        pressed = QHBoxLayout()
        pressed.addStretch()
        pressed.addWidget(self.file)
        pressed.addWidget(self.paste)
        pressed.addStretch()
        where.column.addLayout(pressed)
        where.column.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(M)
        column.addWidget(self.trouble)
        column.addWidget(where, 1)
        column.addLayout(self._before)

    def _words(self, one: Import) -> str:
        n = one.rows
        when = datetime.fromtimestamp(one.wall / 1000, UTC).astimezone()
        day = locale_id.full_date(when.date(), self._language)
        rows = self.tr("%n rows", "", n)
        return f"{list_name(one.kind, self._language)} · {rows} · {day}, {when:%H.%M}"
