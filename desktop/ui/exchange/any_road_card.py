"""What the cards of the three roads have in common: a mark, what is said first and below, a bar, a note, buttons that come and go."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from desktop.ui.kit.buttons import Button
from desktop.ui.kit.surfaces import Card
from desktop.ui.kit.text import IconMark, Text
from desktop.ui.kit.tokens import M, S

PERMILLE = 1000


class AnyRoadCard(Card):
    """icon, heading: of the road while nothing is under way; bar: what its progress is called."""

    def __init__(self, icon: str, heading: str, bar: str, language: str, parent: QWidget | None = None) -> None:
        super().__init__(spacing=S, parent=parent)
        self._language = language
        self._mark = IconMark(icon, "accent")
        self._heading, self._words = Text(heading, "heading", wrap=True), Text("", "body", wrap=True)
        self._bar = QProgressBar()
        self._bar.setRange(0, PERMILLE)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(bar)
        self._note = Text("", "caption", wrap=True)
        self._changing: tuple[QWidget, ...] = ()

    @property
    def heading(self) -> str:
        """What it says first."""
        return self._heading.text()

    @property
    def words(self) -> str:
        """What it says below."""
        return self._words.text()

    def _lay_out(self, parts: Iterable[QWidget], buttons: Iterable[Button]) -> None:
        """Below the words `parts`, in a row at the foot `buttons`; all of them are hidden."""
        parts, buttons = tuple(parts), tuple(buttons)
        column = QVBoxLayout()
        column.setSpacing(S)
        for part in (self._heading, self._words, *parts):
            column.addWidget(part)
        row = QHBoxLayout()
        row.setSpacing(M)
        for button in buttons:
            row.addWidget(button)
        row.addStretch()
        column.addLayout(row)
        head = QHBoxLayout()
        head.setSpacing(M)
        head.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(column, 1)
        self.column.addLayout(head)
        self._changing = (*parts, *buttons)
        self._show_only()

    def _say(self, icon: str, colour: str, heading: str, words: str) -> None:
        self._mark.set_icon(icon, colour)
        self._heading.setText(heading)
        self._words.setText(words)
        self._words.setVisible(bool(words))

    def _tell_progress(self, done: int, total: int) -> None:
        """How far it is, for eyes and ears; total 0: nobody can know."""
        self._bar.setRange(0, PERMILLE if total else 0)
        if total:
            self._bar.setValue(round(PERMILLE * done / total))
        self._bar.setAccessibleDescription(f"{self.heading}. {self.words}")

    def _show_only(self, *shown: QWidget) -> None:
        focus = QApplication.focusWidget()
        held_focus = focus is not None and self.isAncestorOf(focus)
        for part in self._changing:
            part.setVisible(part in shown)
        if held_focus and not (focus and focus.isVisible()):  # the keys stay with the card when one thing makes room for another
            to = next((one for one in shown if isinstance(one, Button)), None)
            if to is not None:
                to.setFocus(Qt.FocusReason.OtherFocusReason)
