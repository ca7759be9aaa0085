"""What every form of rows has: its values as she typed them, amber words, and Undo for the whole form instead of a single field."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QEvent, QObject, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent, QKeySequence

from desktop.ui.kit.form_rows import FormRow


class RowsForm(QObject):
    """edited: she typed something; undo_asked, redo_asked: by keys, in an editor that this watches as an event filter."""

    edited = Signal()
    undo_asked = Signal()
    redo_asked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[str, FormRow] = {}

    def fields(self) -> dict[str, Any]:
        """Every field with its value; None where nothing is written."""
        raise NotImplementedError

    def written(self) -> dict[str, Any]:
        """What stands in the form, for a draft and for Undo; what cannot be read yet as it was typed."""
        written = {name: value for name, value in self.fields().items() if value is not None}
        return written | {name: self._rows[name].editor.text() for name in self.unread()}  # type: ignore[attr-defined]

    def show_findings(self, words: Mapping[str, str]) -> None:
        """field → amber words; the others lose theirs."""
        for name, row in self._rows.items():
            row.set_finding(words.get(name, ""))

    def unread(self) -> list[str]:
        """Fields in which something stands that cannot be read as a date or a time."""
        return [name for name, row in self._rows.items() if getattr(row.editor, "is_unread", False)]

    def row(self, field: str) -> FormRow:
        """The row of a field."""
        return self._rows[field]

    def focus(self, field: str) -> None:
        """Puts the cursor there."""
        raise NotImplementedError

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Undo is the form's, not the single field's."""
        if isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Undo):
            return self._takes(event, self.undo_asked)
        if isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Redo):
            return self._takes(event, self.redo_asked)
        return False

    def _takes(self, event: QKeyEvent, asked: SignalInstance) -> bool:
        """Accepting the override keeps the keys from shortcuts elsewhere, as that of a toast."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
        elif event.type() == QEvent.Type.KeyPress:
            asked.emit()
        return True
