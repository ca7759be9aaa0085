"""What stands where there are no rows: loading, nothing yet, nothing found, or why it did not work."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.error_words import words_for
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.helping import explain
from desktop.ui.kit.surfaces import Strip
from desktop.ui.kit.text import IconMark, Text
from desktop.ui.kit.tokens import ICON_LARGE, M, S


class EmptyState(QWidget):
    """Says what the place is for and offers the first step."""

    def __init__(self, icon: str, heading: str, words: str, button: Button | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading, self._words = Text(heading, "heading", wrap=True), Text(words, "muted", wrap=True)
        column = QVBoxLayout(self)
        column.setSpacing(S)
        column.addStretch()
        column.addWidget(IconMark(icon, "accent", ICON_LARGE), 0, Qt.AlignmentFlag.AlignHCenter)
        for part in (self._heading, self._words):
            part.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            row = QHBoxLayout()  # an alignment in the column would take the height of other lines than those that are shown
            row.addStretch(1)
            row.addWidget(part, 2)
            row.addStretch(1)
            column.addLayout(row)
        if button is not None:
            column.addSpacing(M)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()

    def say(self, heading: str, words: str) -> None:
        """Other words for another reason."""
        self._heading.setText(heading)
        self._words.setText(words)


class ErrorStrip(Strip):
    """What happened, whether the data is safe, what to do; stays until it is put away."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("soft", parent)
        explain(self, "trouble")
        self._happened, self._rest = Text("", "strong", wrap=True), Text("", "body", wrap=True)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._happened)
        words.addWidget(self._rest)
        self._again = Button(self.tr("Try again"), "refresh-cw")
        self._close = Button(self.tr("Close"), "x")
        self.row.addWidget(IconMark("triangle-alert", "warn"), 0, Qt.AlignmentFlag.AlignTop)
        self.row.addLayout(words, 1)
        self.row.addWidget(self._again)
        self.row.addWidget(self._close)
        self._retry: Callable[[], None] | None = None
        self._again.clicked.connect(self._try_again)
        self._close.clicked.connect(self._put_away)
        self.hide()

    def tell(self, error: Exception, language: str, again: Callable[[], None] | None = None) -> None:
        """Shows the sentences of an error. again: offers to try once more."""
        words = words_for(getattr(error, "code", ""), language)
        self._happened.setText(words.happened)
        self._rest.setText(f"{words.safe} {words.do}")
        self.setAccessibleName(str(words))
        self._retry = again
        self._again.setVisible(again is not None)
        self.show()

    def _put_away(self) -> None:
        self.hide()
        self.closed.emit()

    def _try_again(self) -> None:
        self._put_away()
        if self._retry is not None:
            self._retry()
