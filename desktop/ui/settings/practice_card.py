"""The way into the practice library from the settings."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.ui.kit.buttons import Button
from desktop.ui.kit.helping import explain
from desktop.ui.kit.surfaces import Card
from desktop.ui.kit.text import Text
from desktop.ui.kit.tokens import S


class PracticeCard(Card):
    """asked: she wants to practise. Inside the practice library the frame has the buttons, so the card is not shown."""

    asked = Signal()

    def __init__(self, is_practice: bool, parent: QWidget | None = None) -> None:
        super().__init__(spacing=S, parent=parent)
        explain(self, "practice")
        about = self.tr("An invented library beside your own, to try everything out. Nothing of it is sent, and your own stays as it is.")
        self._open = Button(self.tr("Open the practice library"), "sprout")
        self.column.addWidget(Text(self.tr("Practise"), "heading"))
        self.column.addWidget(Text(about, "muted", wrap=True))
        self.column.addWidget(self._open)
        self._open.clicked.connect(self.asked)
        if is_practice:
            self.hide()
