"""What every reader has in common: it is given a file and a place, and tells where she is and when the file is damaged."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.kit.helping import explain
from desktop.ui.kit.tokens import M, S


class Reader(QWidget):
    """Tools above, contents below.

    moved: the place she has come to, a page from 1 or whole seconds; broken: the file cannot be shown, because it is damaged;
    pictured: a JPEG that may be its cover; print_wanted: the file that goes to a printer.
    """

    moved = Signal(int)
    pictured = Signal(bytes)
    broken = Signal()
    print_wanted = Signal(Path)

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self.tools = QHBoxLayout()
        self.tools.setSpacing(S)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(M)
        self.column.addLayout(self.tools)

    def add_tools(self, topic: str, *parts: QWidget) -> None:
        """Puts tools into the line, explained with one topic."""
        for part in parts:
            explain(part, topic)
            self.tools.addWidget(part)

    @property
    def first(self) -> QWidget:
        """Where the cursor stands when the file is open."""
        raise NotImplementedError

    def open_file(self, path: Path, place: int, words: str = "") -> None:
        """Shows a file at a place (0: from the start). words: what she looked for, to be marked there."""
        raise NotImplementedError

    def close_file(self) -> None:
        """Lets go of the file, so that it can be replaced; sound stops."""
        raise NotImplementedError
