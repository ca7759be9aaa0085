"""Who recorded a day and who changed it: one line, and every save under it."""

from collections.abc import Sequence
from datetime import UTC, datetime

from PySide6.QtWidgets import QVBoxLayout, QWidget

from core import locale_id
from core.domain.kinds import CLOSED
from desktop.store.rows import Change
from desktop.ui.kit.emptying import empty
from desktop.ui.kit.fold import Fold
from desktop.ui.kit.helping import explain
from desktop.ui.kit.text import Text
from desktop.ui.kit.tokens import S

SHOWN = 20


class HistoryPart(QWidget):
    """labels: field → the word above it."""

    def __init__(self, labels: dict[str, str], language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        explain(self, "visits.history")
        self._labels = {
            **labels, "state": self.tr("The day"), "occupations": self.tr("By occupation"), "note": self.tr("Note"),
        }  # fmt: skip
        self._language = language
        self._told: list[str] = []
        self._fold = Fold("")
        self._lines = QVBoxLayout()
        self._lines.setSpacing(S)
        self._fold.set_content(self._lines)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._fold)
        self.hide()

    @property
    def words(self) -> str:
        """All that stands there."""
        return "\n".join(self._told)

    def show_changes(self, changes: Sequence[Change]) -> None:
        """Newest first; a day that was only recorded says by whom."""
        empty(self._lines)
        self._told = []
        self.setVisible(bool(changes))
        if not changes:
            return
        last = changes[-1]
        words = self.tr("Changed by {who}, {when}") if len(changes) > 1 else self.tr("Recorded by {who}, {when}")
        self._fold.set_words(words.format(who=last.person or "–", when=self._when(last)))
        told: dict[str, object] = {}
        lines: list[str] = []
        for number, change in enumerate(changes):
            lines.append(f"{change.person or '–'} · {self._when(change)}\n{self._what(change, told, number == 0)}")
            told |= change.fields
        self._told = lines[: -SHOWN - 1 : -1]
        for line in self._told:
            self._lines.addWidget(Text(line, "caption", wrap=True))

    def _when(self, change: Change) -> str:
        if change.suspect:
            return self.tr("date uncertain")
        at = datetime.fromtimestamp(change.wall / 1000, UTC).astimezone()
        return f"{locale_id.short_date(at.date(), self._language)} {at:%H.%M}"

    def _what(self, change: Change, told: dict[str, object], is_first: bool) -> str:
        if "deleted" in change.fields:
            return self.tr("Put in the bin") if change.fields["deleted"] else self.tr("Taken out of the bin")
        words = []
        for name, value in change.fields.items():
            if name in self._labels and (value is not None or not is_first):
                shown = self._shown(name, value)
                words.append(f"{self._labels[name]} {shown if is_first else f'{self._shown(name, told.get(name))} → {shown}'}")
        return ", ".join(words)

    def _shown(self, name: str, value: object) -> str:
        if name == "state":
            return self.tr("closed") if value == CLOSED else self.tr("open")
        if isinstance(value, dict):
            value = sum(value.values())
        return locale_id.number(value, self._language) if isinstance(value, int) else str(value or "–")
