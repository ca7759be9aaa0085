"""A code that somebody reads out or holds in her hand: twelve letters and digits in three groups of four."""

from PySide6.QtWidgets import QWidget

from core.protocol import enrolment
from desktop.ui.kit.fields import TextField

GROUP = 4


class GroupedCodeField(TextField):
    """Twelve letters and digits, shown in three groups of four while they are typed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("XXXX-XXXX-XXXX", parent)
        self.textEdited.connect(self._group)

    def _group(self, text: str) -> None:
        if self.cursorPosition() != len(text):
            return  # she mends something in the middle
        marks = "".join(mark for mark in text.upper() if mark.isalnum())[: enrolment.CODE_CHARACTERS]
        self.setText("-".join(marks[i : i + GROUP] for i in range(0, len(marks), GROUP)))
