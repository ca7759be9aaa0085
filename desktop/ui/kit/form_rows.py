"""A field with its label above and, when something is worth a second look, amber words below. Nothing here ever blocks."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.kit.text import Text
from desktop.ui.kit.tokens import XS


class FormRow(QWidget):
    """label: shown and given to the editor as its accessible name; needed: marked with a star."""

    def __init__(self, label: str, editor: QWidget, needed: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        self._label = Text(f"{label} *" if needed else label, "label", parent=self)  # shown without a parent it is a window
        self._label.setVisible(bool(label))
        self._label.setBuddy(editor)
        self._finding = Text("", "warn", wrap=True)
        self._finding.hide()
        editor.setAccessibleName(label)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(XS)
        column.addWidget(self._label)
        column.addWidget(editor)
        column.addWidget(self._finding)

    def show_finding_in(self, words: Text) -> None:
        """Amber words that concern several rows stand in a place of their own."""
        self._finding.deleteLater()
        self._finding = words
        words.hide()

    def set_label(self, label: str) -> None:
        """Other words above the field."""
        self._label.setText(label)
        self._label.setVisible(bool(label))
        self.editor.setAccessibleName(label)

    def set_finding(self, words: str) -> None:
        """Amber words below; '' takes them away. They are read aloud with the field."""
        if words == self._finding.text():
            return
        self._finding.setText(words)
        self._finding.setVisible(bool(words))
        self.editor.setAccessibleDescription(words)

    @property
    def finding(self) -> str:
        """The amber words, '' for none."""
        return self._finding.text()
