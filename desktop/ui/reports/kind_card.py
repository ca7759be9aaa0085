"""A kind of paper to choose, at the left."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.ui.kit.surfaces import PressCard
from desktop.ui.kit.text import IconMark, Text
from desktop.ui.kit.tokens import S

LETTERS = 21


class KindCard(PressCard):
    """Icon, title, what it is for. One of several: the chosen one lies on amber, arrows go to the next."""

    def __init__(self, icon: str, title: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(title, margin=S, spacing=0, parent=parent)
        self.title = title
        self._words = Text(words, "caption", wrap=True)
        head = QHBoxLayout()
        head.setSpacing(S)
        head.addWidget(IconMark(icon, "accent"), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(Text(title, "strong", wrap=True), 1)
        self.column.addLayout(head)
        self.column.addWidget(self._words)
        self.setFixedWidth(self.fontMetrics().averageCharWidth() * LETTERS)
        self.setAccessibleDescription(words)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.toggled.connect(lambda chosen: self.set_tone("soft" if chosen else "surface"))

    def set_words(self, words: str) -> None:
        """What it is for, or why there is none yet."""
        self._words.setText(words)
        self.setAccessibleDescription(words)
