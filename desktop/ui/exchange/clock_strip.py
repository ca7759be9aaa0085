"""A clock far off is told, and stops nothing."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.error_words import words_for
from desktop.store.rows import ExchangeState
from desktop.ui.kit.surfaces import Strip
from desktop.ui.kit.text import IconMark, Text

CLOCK_WRONG_S = 3600


class ClockStrip(Strip):
    """Seen while the clock is wrong."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__("soft", parent)
        words = words_for("wrong_clock", language)
        told = QVBoxLayout()
        told.addWidget(Text(words.happened, "strong", wrap=True))
        told.addWidget(Text(f"{words.safe} {words.do}", "body", wrap=True))
        self.row.addWidget(IconMark("clock", "warn"))
        self.row.addLayout(told, 1)

    def show_state(self, state: ExchangeState) -> None:
        """Compares with the centre's clock, as it was last heard."""
        self.setVisible(abs(state.clock_wrong_by_s or 0) > CLOCK_WRONG_S)
