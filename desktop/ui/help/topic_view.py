"""One topic to read: title, paragraphs, lists, and where it is about keys, their table."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor, QTextFrameFormat, QTextTableFormat
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from core.help_book import Block, Topic
from desktop.ui.kit.text import font
from desktop.ui.kit.tokens import HEADING, XS, M, S

LINE_PERCENT = 135


class TopicView(QTextEdit):
    """Read only, reached by Tab and scrolled with the arrows. Words are set as text, never read as markup."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard)
        self.setAccessibleName(self.tr("What the help says"))

    def show_topic(self, topic: Topic, keys: Sequence[tuple[str, str]] = ()) -> None:
        """Shows it from its beginning."""
        self.clear()
        cursor = self.textCursor()
        cursor.setBlockFormat(_spaced(S))
        cursor.insertText(topic.title, _letters(HEADING, 650))
        for block in topic.blocks:
            if not block.file:
                self._add(cursor, block)
        if keys:
            _add_table(cursor, keys)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.setAccessibleDescription(f"{topic.title}. {topic.text}")

    def _add(self, cursor: QTextCursor, block: Block) -> None:
        cursor.insertBlock(_spaced(XS if block.is_item else M, indent=1 if block.is_item else 0))
        if block.is_item:
            cursor.insertText("•  ", _letters())
        for words, strong in block.pieces:
            cursor.insertText(words, _letters(weight=650 if strong else 400))


def _letters(size: float = 1.0, weight: int = 400) -> QTextCharFormat:
    letters = QTextCharFormat()
    letters.setFont(font(size, weight))
    return letters


def _spaced(below: int, indent: int = 0) -> QTextBlockFormat:
    spaced = QTextBlockFormat()
    spaced.setBottomMargin(below)
    spaced.setTextIndent(0)
    spaced.setLeftMargin(indent * M)
    spaced.setLineHeight(LINE_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    return spaced


def _add_table(cursor: QTextCursor, rows: Sequence[tuple[str, str]]) -> None:
    look = QTextTableFormat()
    look.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_None)
    look.setCellPadding(XS)
    table = cursor.insertTable(len(rows), 2, look)
    for number, (keys, words) in enumerate(rows):
        table.cellAt(number, 0).firstCursorPosition().insertText(keys, _letters(weight=650))
        table.cellAt(number, 1).firstCursorPosition().insertText(words, _letters())
