"""Kendala: what is in the way, how far up it was brought, and what the regency answered."""

from collections.abc import Sequence
from datetime import UTC, date, datetime

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core import locale_id
from core.domain.kinds import PROBLEM
from core.domain.lists import shipped_lists
from desktop.store.rows import Change
from desktop.ui.actions import PROBLEM_FORM
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.helping import explain
from desktop.ui.kit.surfaces import Card
from desktop.ui.kit.text import IconMark, Text
from desktop.ui.kit.tokens import M, S
from desktop.ui.places import PROBLEMS
from desktop.ui.records.record_page import RecordPage
from desktop.ui.records.record_work import Opened
from desktop.ui.setting import Setting

# The way up; each step is a code of issue_status.
WAY = ("recorded", "to_plm", "to_shm", "with_opd", "done")
ENDED = "rejected"
DECIDED = ("decision", "decision_owner", "decision_due")


class WayCard(Card):
    """The steps from the village upwards, what the regency answered, and the two ways in which it ends."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(spacing=M, parent=parent)
        explain(self, "problem.way")
        self._language = language
        self.solved = Button(self.tr("It is solved"), "check")
        self.unsolved = Button(self.tr("Not solved yet"), "undo-2")
        self._steps: dict[str, tuple[IconMark, Text]] = {}
        self._told: dict[str, str] = {}
        steps = QVBoxLayout()
        steps.setSpacing(S)
        for code in WAY:
            mark, words = IconMark("circle-check", "muted"), Text("", "muted", wrap=True)
            line = QHBoxLayout()
            line.setSpacing(S)
            line.addWidget(mark)
            line.addWidget(words, 1)
            steps.addLayout(line)
            self._steps[code] = (mark, words)
        self._answer = Text("", "body", wrap=True)
        buttons = QHBoxLayout()
        buttons.setSpacing(S)
        buttons.addWidget(self.solved)
        buttons.addWidget(self.unsolved)
        buttons.addStretch()
        self.column.addWidget(Text(self.tr("How far it was brought"), "heading"))
        self.column.addLayout(steps)
        self.column.addWidget(Text(self.tr("Answer of the regency"), "heading"))
        self.column.addWidget(self._answer)
        self.column.addLayout(buttons)

    def show_history(self, changes: Sequence[Change]) -> None:
        """When each step was written down, and by whom; told with `show_status`."""
        self._told = {str(one.fields["status"]): self._when(one) for one in changes if one.fields.get("status")}

    def show_status(self, status: str) -> None:
        """Marks how far it has come."""
        reached = WAY.index(status) if status in WAY else -1
        for number, (code, (mark, words)) in enumerate(self._steps.items()):
            is_past = number <= reached
            told = self._told.get(code, "") if is_past else ""
            words.setText(" · ".join(one for one in (shipped_lists().label("issue_status", code, self._language), told) if one))
            mark.set_icon("circle-check" if is_past else "clock", "good" if is_past else "muted")
            words.set_role("strong" if number == reached else "body" if is_past else "muted")
        self.solved.setVisible(status not in ("done", ENDED))
        self.unsolved.setVisible(status in ("done", ENDED))

    def show_answer(self, decision: str, owner: str, due: str) -> None:
        """'' for what it did not say."""
        day = locale_id.long_date(date.fromisoformat(due), self._language) if len(due) == 10 else due
        who, until = self.tr("Who: {owner}").format(owner=owner), self.tr("Until: {day}").format(day=day)
        parts = [decision, who if owner else "", until if day else ""]
        told = "\n".join(part for part in parts if part)
        self._answer.setText(told or self.tr("None yet. It comes with the next sending, or on the stick."))

    def _when(self, change: Change) -> str:
        day = datetime.fromtimestamp(change.wall / 1000, UTC).astimezone().date()
        told = self.tr("date uncertain") if change.suspect else locale_id.full_date(day, self._language)
        return f"{told}, {change.person}" if change.person else told


class ProblemPage(RecordPage):
    """A new problem, or one that is there already."""

    kind = PROBLEM.name
    place, page = PROBLEMS.name, PROBLEM_FORM

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        self.way = WayCard(setting.language)
        super().__init__(setting, parent)
        self.way.solved.clicked.connect(lambda: self._set_status("done"))
        self.way.unsolved.clicked.connect(lambda: self._set_status("recorded"))

    def cards_beside(self) -> list[QWidget]:
        """How far it has come."""
        return [self.way]

    def show_beside(self, opened: Opened) -> None:
        """When each step was, and what the regency said."""
        self.way.show_history(opened.history)
        self.way.show_answer(*(str(opened.before.get(name) or "") for name in DECIDED))

    def _show_findings(self) -> None:
        super()._show_findings()
        self.way.show_status(str(self.form.fields().get("status") or "recorded"))

    def _set_status(self, status: str) -> None:
        """In the form; it counts when it is saved."""
        editor = self.form.row("status").editor
        editor.set_value(status)  # type: ignore[attr-defined]
        self.form.edited.emit()
        self._show_findings()
        editor.setFocus()
