"""Before the journey: what waits and about how long each road takes with it, as far as it was measured. After it: she may go home."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.store.rows import ExchangeState
from desktop.store.signal import Speeds
from desktop.ui.kit.helping import explain
from desktop.ui.kit.surfaces import Strip
from desktop.ui.kit.text import IconMark, Text
from desktop.ui.standing_words import contact_words, duration_words, size_words


class TravelStrip(Strip):
    """One line of what, one of how long."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__("soft", parent)
        explain(self, "exchange.travel")
        self._language = language
        self._mark = IconMark("backpack", "accent")
        self._heading, self._words = Text("", "strong", wrap=True), Text("", "body", wrap=True)
        told = QVBoxLayout()
        told.setSpacing(2)
        told.addWidget(self._heading)
        told.addWidget(self._words)
        self.row.addWidget(self._mark)
        self.row.addLayout(told, 1)

    def show_state(self, state: ExchangeState, speeds: Speeds) -> None:
        """Hidden while there is nothing to carry and nothing has arrived yet."""
        waiting = state.waiting
        waits = bool(waiting.saves or waiting.photos)
        self.setVisible(state.enrolled and (waits or bool(state.received_records) and not waiting.rejected))
        self._mark.set_icon("backpack" if waits else "circle-check", "accent" if waits else "good")
        if waits:
            self._heading.setText(self.tr("To be carried: {what}").format(what=self._what(state)))
            self._words.setText(self._times(waiting.bytes, speeds))
        else:
            self._heading.setText(self.tr("You may go home: everything has been received."))
            self._words.setText(contact_words(state, self._language))

    @property
    def words(self) -> str:
        """All it says."""
        return f"{self._heading.text()} {self._words.text()}"

    def _what(self, state: ExchangeState) -> str:
        waiting = state.waiting
        parts = []
        if n := waiting.records - waiting.stories:
            parts.append(self.tr("%n records", "", n))
        if n := waiting.stories:
            parts.append(self.tr("%n stories", "", n))
        if n := waiting.photos:
            parts.append(self.tr("%n photos", "", n))
        return f"{', '.join(parts)} · {size_words(waiting.bytes, self._language)}"

    def _times(self, size: int, speeds: Speeds) -> str:
        roads = (
            (self.tr("Internet"), speeds.line), (self.tr("Stick"), speeds.stick), (self.tr("Regency's library"), speeds.relay)
        )  # fmt: skip
        unknown = self.tr("not known yet")
        return " · ".join(f"{name}: {duration_words(size / speed) if speed else unknown}" for name, speed in roads)
