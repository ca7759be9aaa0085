"""Typed and not saved: kept in the private log within two seconds of the first letter, and shown again at the next start."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.ui.setting import Setting

KEEP_MS = 1000  # counted from the first letter that is not kept yet, not from the last: long typing is kept on the way


class Unsaved(QObject):
    """The draft of one form. form: its name; written: what stands there unsaved, {} for nothing; trouble: why it is not kept."""

    trouble = Signal(object)

    def __init__(self, setting: Setting, form: str, written: Callable[[], dict[str, Any]], parent: QObject) -> None:
        super().__init__(parent)
        self._setting, self._form, self._written = setting, form, written
        self._timer = QTimer(self, singleShot=True, interval=KEEP_MS)
        self._timer.timeout.connect(self.keep)

    def note(self) -> None:
        """Something was typed."""
        if not self._timer.isActive():
            self._timer.start()

    def flush(self) -> None:
        """Keeps what was typed a moment ago; called before the form is left."""
        if self._timer.isActive():
            self.keep()

    def stop(self) -> None:
        """Nothing of it is wanted any more."""
        self._timer.stop()

    def keep(self) -> None:
        """Keeps what stands there now; forgets the draft where nothing does."""
        self._timer.stop()
        book, form, written = self._setting.desk.book, self._form, self._written()

        def keep() -> None:
            if written:
                book.save_draft(form, written)
            else:
                book.discard_draft(form)

        self._setting.jobs.write(self, keep, _nothing, self.trouble.emit)


def _nothing(_: object) -> None:
    """There is nothing to tell."""
