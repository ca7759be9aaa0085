"""A permission is withdrawn: says what goes, what is beyond it, and asks once."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.ui.kit.buttons import Button
from desktop.ui.kit.helping import explain
from desktop.ui.kit.sheet import Sheet
from desktop.ui.kit.text import Text


class WithdrawSheet(Sheet):
    """agreed: the story is to go."""

    agreed = Signal()

    def __init__(self, host: QWidget) -> None:
        super().__init__("", host, small=True)
        explain(self, "story.withdraw")
        self.set_title(self.tr("Take the story back?"))
        for words in (
            self.tr("The story, its photos and what was told later go from this computer now, and from the other laptops and the centre "
                    "at the next sending. It cannot be taken out of the bin."),
            self.tr("What is printed already, with the reports that Suluh keeps of it, and old backups are beyond this: "
                    "collect printed copies."),
        ):  # fmt: skip
            text = Text(words, "body", wrap=True)
            text.setMinimumWidth(self.fontMetrics().horizontalAdvance("n") * 56)
            self.body.addWidget(text)
        self._keep = Button(self.tr("Keep it"), "x")
        take = Button(self.tr("Take it back for good"), "trash-2", "primary")
        self.buttons.addStretch()
        for button in (self._keep, take):
            explain(button, "story.withdraw")
            self.buttons.addWidget(button)
        self._keep.clicked.connect(self.leave)
        take.clicked.connect(self._agree)

    def ask(self) -> None:
        """Comes up; Enter keeps the story."""
        self.open_at(self._keep)

    def _agree(self) -> None:
        self.leave()
        self.agreed.emit()
