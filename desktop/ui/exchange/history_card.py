"""Earlier contacts, newest first: when, what came of it, how much."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.store.rows import Contact
from desktop.ui.exchange.exchange_words import contact_figures, contact_words, details_text
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.helping import explain
from desktop.ui.kit.surfaces import Card
from desktop.ui.kit.text import IconMark, Text
from desktop.ui.kit.tokens import M, S

SHOWN = 6


class HistoryCard(Card):
    """The last six. copied: more of them lie on the clipboard, as text for support."""

    copied = Signal()

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(spacing=S, parent=parent)
        explain(self, "exchange.history")
        self._language = language
        self._none = Text(self.tr("No contact with the centre yet."), "muted", wrap=True)
        self._rows = QWidget()
        self.column.addWidget(Text(self.tr("Earlier contacts"), "heading"))
        self.column.addWidget(self._none)
        self.column.addWidget(self._rows)
        self._contacts: list[Contact] = []
        self._copy = Button(self.tr("Copy details"), "copy")
        self.column.addWidget(self._copy, 0, Qt.AlignmentFlag.AlignLeft)
        self._copy.clicked.connect(self._copy_details)

    def show_contacts(self, contacts: list[Contact]) -> None:
        """Shows the newest."""
        self._contacts = contacts
        self._copy.setVisible(bool(contacts))
        rows = QWidget()
        grid = QGridLayout(rows)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(M)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        for number, contact in enumerate(contacts[:SHOWN]):
            icon, colour, when, outcome = contact_words(contact, self._language)
            row = 2 * number
            grid.addWidget(IconMark(icon, colour), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Text(outcome, "body", wrap=True), row, 1)
            figures = " · ".join(one for one in (when, contact_figures(contact, self._language)) if one)
            grid.addWidget(Text(figures, "caption", wrap=True), row + 1, 1)
        self.column.replaceWidget(self._rows, rows)
        rows.show()
        self._rows.deleteLater()
        self._rows = rows
        self._none.setVisible(not contacts)

    def _copy_details(self) -> None:
        QGuiApplication.clipboard().setText(details_text(self._contacts))
        self.copied.emit()
