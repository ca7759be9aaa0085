"""Something inside the program failed: her data is safe, she can go on, and one button copies what helps to mend it."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from core.error_words import words_for
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.helping import explain
from desktop.ui.kit.sheet import Sheet
from desktop.ui.kit.text import Text
from desktop.ui.kit.tokens import M

LETTERS = 70


class IncidentSheet(Sheet):
    """details: what is copied; no word of hers is in it."""

    def __init__(self, details: str, language: str, host: QWidget) -> None:
        words = words_for("", language)
        super().__init__(QCoreApplication.translate("IncidentSheet", "Something did not work as it should"), host, small=True)
        explain(self, "incident")
        self._details = details
        safe, do = Text(words.safe, "strong", wrap=True), Text(words.do, "body", wrap=True)
        for part in (safe, do):
            part.setFixedWidth(self.fontMetrics().averageCharWidth() * LETTERS)
            self.body.addWidget(part)
        self.body.setSpacing(M)
        self._copied = Text("", "good")
        copy = Button(self.tr("Copy details"), "copy")
        go_on = Button(self.tr("Go on"), "check", "primary")
        self.buttons.addWidget(copy)
        self.buttons.addWidget(self._copied, 1)
        self.buttons.addWidget(go_on)
        copy.clicked.connect(self._copy)
        go_on.clicked.connect(self.leave)
        self._go_on = go_on

    def come(self) -> None:
        """Shows itself with the cursor on going on."""
        self.open_at(self._go_on)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._details)
        self._copied.setText(self.tr("Copied; no word of yours is in it."))
