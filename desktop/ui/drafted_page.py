"""A form as a page, of whatever record. A draft is kept while she types; nothing is lost by leaving, by Undo or by a power cut."""

from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from desktop.reports import Printed
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.opening import open_elsewhere
from desktop.ui.kit.page import Page
from desktop.ui.kit.rows_form import RowsForm
from desktop.ui.kit.undo_steps import UndoSteps
from desktop.ui.setting import Setting

DRAFT_MS = 1000  # counted from the first letter that is not kept yet, not from the last: long typing is kept on the way
CHECK_MS = 300
Saved = tuple[str, list[Exception]]


class Named(Protocol):
    """What a form is about."""

    @property
    def record(self) -> str:
        """'' for a new one."""
        ...

    @property
    def form(self) -> str:
        """The name under which its draft is kept."""
        ...


class DraftedPage(Page):
    """Back, save, save and new, with their keys; the draft, Undo and Redo."""

    place = page = ""  # where it leads when it is left; what its own name is
    form: RowsForm
    _wanted: Named

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._setting = setting
        self._before: dict[str, Any] = {}
        self._dirty = self._is_saving = self._again = False
        self._steps: UndoSteps[dict[str, Any]] = UndoSteps()
        self._back = Button(self.tr("Back"), "x", shortcut="Esc")
        self._save_new = Button(self.tr("Save and new"), "plus")
        self._save_new.set_keys("Ctrl+Enter")
        self._save = Button(self.tr("Save"), "check", "primary", "Ctrl+S")
        self._draft_timer = QTimer(self, singleShot=True, interval=DRAFT_MS)
        self._check_timer = QTimer(self, singleShot=True, interval=CHECK_MS)
        self._draft_timer.timeout.connect(self._keep_draft)
        self._check_timer.timeout.connect(self._check)
        self._save.clicked.connect(lambda: self.save())
        self._save_new.clicked.connect(lambda: self.save(again=True))
        self._back.clicked.connect(self._leave)
        for keys in ("Ctrl+Enter", "Ctrl+Return"):
            QShortcut(QKeySequence(keys), self).activated.connect(lambda: self.save(again=True))

    def arrive_again(self) -> None:
        """The same record, with what was kept as its draft."""
        self._dirty = False
        self._open()

    def can_leave(self) -> bool:
        """Keeps what is written as a draft."""
        if self._dirty:
            self._keep_draft()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Undo and redo where no field has taken them."""
        if event.matches(QKeySequence.StandardKey.Undo):
            self._go(self._steps.back)
        elif event.matches(QKeySequence.StandardKey.Redo):
            self._go(self._steps.forward)
        else:
            super().keyPressEvent(event)

    def save(self, again: bool = False) -> None:
        """Saves what is there. A date that cannot be read is asked about first, so that it does not get lost."""
        if self._is_saving:
            return
        for name in self.form.unread():
            self.form.row(name).set_finding(self.tr("This cannot be read yet. Write 3/11 or 9.30, or empty the field."))
            self.form.focus(name)
            return
        self.before_saving(lambda: self._save_all(again))

    def before_saving(self, go_on: Callable[[], None]) -> None:
        """Calls `go_on` when what is beside the form can be saved."""
        go_on()

    def give_up_beside(self) -> Callable[[], None]:
        """Stops what is under way beside the form; returns what keeps it again, to be run in a lane."""
        return lambda: None

    # What a page says of its own

    def _open(self) -> None:
        raise NotImplementedError

    def _written(self) -> dict[str, Any]:
        """What belongs into the draft."""
        raise NotImplementedError

    def _show_fields(self, fields: dict[str, Any]) -> None:
        """Shows what was in the draft, or another step."""
        raise NotImplementedError

    def _show_findings(self) -> None:
        """Gentle checks."""
        raise NotImplementedError

    def _saving(self, fields: dict[str, Any]) -> Callable[[], Saved]:
        """The work that saves the changed fields with what is beside them; it runs in a lane."""
        raise NotImplementedError

    def _title(self) -> str:
        """What the record is called where it is told that it was saved."""
        raise NotImplementedError

    def _there(self, record: str) -> object:
        """What is said to the place when it is gone to; record: '' for none."""
        raise NotImplementedError

    def _new(self) -> object:
        """What begins a new one."""
        raise NotImplementedError

    def _offer_discarding(self, there_is: bool) -> None:
        """Whether there is a draft to throw away."""
        raise NotImplementedError

    # How it works

    def _watch_form(self) -> None:
        self.form.edited.connect(self._edited)
        self.form.undo_asked.connect(lambda: self._go(self._steps.back))
        self.form.redo_asked.connect(lambda: self._go(self._steps.forward))

    def _begin(self, start: dict[str, Any], steps: list[dict[str, Any]]) -> None:
        """Shows the latest state of the draft, or what the form begins with."""
        self._show_fields(steps[-1] if steps else start)
        self._steps.begin([start, *steps])
        self._steps.add(self._written())

    def _not_opened(self, error: Exception) -> None:
        self.trouble.emit(error)
        self.go.emit(self.place, None)

    def _changed_fields(self) -> dict[str, Any]:
        fields = self.form.fields()
        if not self._wanted.record:
            return {name: value for name, value in fields.items() if value is not None}
        return {name: value for name, value in fields.items() if value != self._before.get(name)}

    def _edited(self) -> None:
        self._dirty = True
        if not self._draft_timer.isActive():
            self._draft_timer.start()
        self._check_timer.start()

    def _check(self) -> None:
        self._steps.add(self._written())
        self._show_findings()

    def _go(self, step: Callable[[], dict[str, Any] | None]) -> None:
        """Undo or redo: another state of the form, kept as a draft like any other."""
        if self._check_timer.isActive():
            self._check_timer.stop()
            self._steps.add(self._written())
        state = step()
        if state is None:
            return
        self._show_fields(state)
        self._dirty = True
        self._draft_timer.start()
        self._show_findings()

    def _keep_draft(self) -> None:
        self._draft_timer.stop()
        if self._is_saving or not self._dirty:
            return
        book, form, fields = self._setting.desk.book, self._wanted.form, self._written()
        self._setting.jobs.write(self, lambda: book.save_draft(form, fields), self._draft_kept, self.trouble.emit)

    def _draft_kept(self, _: object) -> None:
        if self._dirty and not self._is_saving:
            self.truth.setText(self.tr("Draft kept on this computer"))
            self._offer_discarding(True)

    def _save_all(self, again: bool) -> None:
        self._draft_timer.stop()
        self._is_saving, self._again = True, again
        self._setting.jobs.write(self, self._saving(self._changed_fields()), self._saved, self._not_saved)

    def _saved(self, found: Saved) -> None:
        record, troubles = found
        self._is_saving, self._dirty = False, False
        self.changed.emit()
        title = self._title()
        if self._again:
            self.arrive(self._new())
        else:
            self.go.emit(self.place, self._there(record))
        self.told.emit(self.tr("“{title}” is saved on this computer.").format(title=title), None)
        for trouble in troubles:
            self.trouble.emit(trouble)

    def _not_saved(self, error: Exception) -> None:
        self._is_saving = False
        self.trouble.emit(error)

    def _leave(self) -> None:
        was_dirty = self._dirty
        self.go.emit(self.place, self._there(self._wanted.record))
        if was_dirty:
            self.told.emit(self.tr("Kept as a draft. “Home” offers to go on with it."), None)

    def _discard_draft(self) -> None:
        book, form, kept = self._setting.desk.book, self._wanted.form, self._written()
        there, keep_beside = self._there(self._wanted.record), self.give_up_beside()
        self._dirty = False
        self._draft_timer.stop()

        def keep_again() -> None:
            book.save_draft(form, kept)
            keep_beside()

        def undo() -> None:
            self._setting.jobs.write(self, keep_again, lambda _: self.go.emit(self.page, {"draft": form}), self.trouble.emit)

        def done(_: object) -> None:
            self.go.emit(self.place, there)
            self.told.emit(self.tr("The draft is gone."), undo)

        self._setting.jobs.write(self, lambda: book.discard_draft(form), done, self.trouble.emit)

    def _open_paper(self, kind: str, name: str) -> None:
        """A paper about the record as it is saved, in the program that shows PDF. name: of the file, in words."""
        desk, jobs, choices, record = self._setting.desk, self._setting.jobs, self._setting.choices, self._wanted.record
        language, paper = self._setting.language, choices.paper

        def made(printed: Printed) -> None:
            open_elsewhere(self, jobs, printed.pdf, f"{name}.pdf", self.trouble.emit)
            jobs.write(self, lambda: desk.reports.keep(printed), lambda _: None, self.trouble.emit)

        jobs.read(self, lambda: desk.reports.make(kind, record, paper, language), made, self.trouble.emit)
