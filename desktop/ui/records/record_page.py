"""The form of a short log as a page. A draft is kept while she types; nothing is lost by leaving, by Undo or by a power cut."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from core.domain.kinds import KINDS
from core.domain.record_checks import check_record
from desktop.ui.actions import RECORD_FORM
from desktop.ui.finding_words import words_by_field
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.change_card import ChangeCard
from desktop.ui.kit.helping import explain
from desktop.ui.kit.page import Page
from desktop.ui.kit.record_words import words_of_kind
from desktop.ui.kit.tokens import M
from desktop.ui.kit.undo_steps import UndoSteps
from desktop.ui.places import NOTES
from desktop.ui.records.record_form import Part, RecordForm, fields_shown
from desktop.ui.records.record_work import Filled, Opened, Wanted, open_form, save_form, wanted_from
from desktop.ui.setting import Setting

DRAFT_MS = 1000  # counted from the first letter that is not kept yet, not from the last: long typing is kept on the way
CHECK_MS = 300
REASON = "reason"  # beside the fields in the draft of a form
LIBRARY_FIELDS = (
    "name", "npp", "decree", "founded", "address", "phone", "email", "website", "opening_hours", "services", "population", "members",
    "livelihoods", "distance_km",
)  # fmt: skip


class RecordPage(Page):
    """Any kind of record: a new one, or one that is there already. Pages of one kind alone add cards of their own."""

    kind = "advocacy"
    place, page = NOTES.name, RECORD_FORM

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._setting = setting
        self._wanted = Wanted(self.kind)
        self._opened: Opened | None = None
        self._dirty = self._is_saving = self._again = False
        self._steps: UndoSteps[dict[str, Any]] = UndoSteps()
        self._delete = Button(self.tr("Delete"), "trash-2", "quiet")
        self._discard = Button(self.tr("Discard draft"), "x", "quiet")
        self._back = Button(self.tr("Back"), "x", shortcut="Esc")
        self._save_new = Button(self.tr("Save and new"), "plus")
        self._save_new.set_keys("Ctrl+Enter")
        self._save = Button(self.tr("Save"), "check", "primary", "Ctrl+S")
        self._draft_timer = QTimer(self, singleShot=True, interval=DRAFT_MS)
        self._check_timer = QTimer(self, singleShot=True, interval=CHECK_MS)
        for button in (self._delete, self._discard, self._back, self._save_new, self._save):
            explain(button, "record.save")
            self.buttons.addWidget(button)
        self._inside = _scrolled(self)
        self.form, self.change = RecordForm(KINDS[self.kind], [], setting.language, self), ChangeCard(setting.language, self.kind)
        self._connect()
        self._set_kind(self.kind)

    def arrive(self, what: object = None) -> None:
        """what: {'kind': name} begins a new one, {'record': id, 'kind': name} corrects one, {'draft': form} goes on."""
        self._wanted, self._dirty = wanted_from(what, self.kind), False
        self._open()

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

    # What a page of one kind adds

    def parts(self) -> list[Part]:
        """Which fields stand under which heading."""
        return [Part("", LIBRARY_FIELDS if self.kind == "library" else fields_shown(KINDS[self.kind]))]

    def cards_beside(self) -> list[QWidget]:
        """At the right of the form, above its history."""
        return []

    def show_beside(self, opened: Opened) -> None:
        """Fills them."""

    def written_beside(self) -> dict[str, Any]:
        """What is typed there and belongs into the draft."""
        return {}

    def show_written_beside(self, fields: dict[str, Any]) -> None:
        """Shows it again."""

    def give_up_beside(self) -> Callable[[], None]:
        """Stops what is under way there; returns what keeps it again, to be run in a lane."""
        return lambda: None

    def before_saving(self, go_on: Callable[[], None]) -> None:
        """Calls `go_on` when what is beside can be saved."""
        go_on()

    def filled(self, fields: dict[str, Any]) -> Filled:
        """What is saved."""
        return Filled(self._wanted, fields, self.change.reason.value() or "")

    # How it works

    def _connect(self) -> None:
        self._draft_timer.timeout.connect(self._keep_draft)
        self._check_timer.timeout.connect(self._check)
        self._save.clicked.connect(lambda: self.save())
        self._save_new.clicked.connect(lambda: self.save(again=True))
        self._back.clicked.connect(self._leave)
        self._discard.clicked.connect(self._discard_draft)
        self._delete.clicked.connect(self._put_in_bin)
        for keys in ("Ctrl+Enter", "Ctrl+Return"):
            QShortcut(QKeySequence(keys), self).activated.connect(lambda: self.save(again=True))

    def _set_kind(self, kind: str) -> None:
        """The form of this kind, made anew."""
        self.kind, language = kind, self._setting.language
        self.form.deleteLater()
        self.form = RecordForm(KINDS[kind], self.parts(), language, self)
        self.change = ChangeCard(language, kind)
        inside = QWidget()
        inside.setAutoFillBackground(False)
        row = QHBoxLayout(inside)
        row.setContentsMargins(0, 0, M, 0)
        row.setSpacing(M)
        row.addLayout(_column(self.form.cards), 3)
        row.addLayout(_column([*self.cards_beside(), self.change]), 2)
        self._inside.setWidget(inside)
        self.form.edited.connect(self._edited)
        self.form.undo_asked.connect(lambda: self._go(self._steps.back))
        self.form.redo_asked.connect(lambda: self._go(self._steps.forward))
        self.change.edited.connect(self._edited)

    def _open(self) -> None:
        desk, wanted, language = self._setting.desk, self._wanted, self._setting.language
        self._setting.jobs.read(self, lambda: open_form(desk, wanted, language), self._show, self._not_opened, key="open")

    def _show(self, opened: Opened) -> None:
        self._opened, self._wanted = opened, opened.wanted
        if opened.wanted.kind != self.kind:
            self._set_kind(opened.wanted.kind)
        self.form.set_today(opened.today)
        self.form.offer_activities(opened.activities)
        self._show_fields(opened.steps[-1] if opened.steps else opened.start)
        self._steps.begin([opened.start, *opened.steps])
        self._steps.add(self._written())
        words, is_new = words_of_kind(self.kind), not opened.wanted.record
        self.set_title(words.one)
        self.change.setVisible(not is_new)
        self.change.show_history(opened.history)
        self._dirty = bool(opened.steps or opened.photo_drafts)
        self._discard.setVisible(self._dirty)
        is_library = self.kind == "library"
        self._delete.setVisible(not is_new and opened.may_delete and not is_library)
        self._save_new.setVisible(not is_library)
        self.truth.setText(self._truth(opened))
        self.show_beside(opened)
        self._check()
        self.form.focus()

    def _truth(self, opened: Opened) -> str:
        if opened.steps:
            return self.tr("Your last work is back; it was kept as a draft.")
        if opened.detail:
            return self.tr("Every change is kept with who made it.")
        return words_of_kind(self.kind).about

    def _show_fields(self, fields: dict[str, Any]) -> None:
        self.form.show_fields(fields)
        self.change.reason.set_value(fields.get(REASON))
        self.show_written_beside(fields)

    def _not_opened(self, error: Exception) -> None:
        self.trouble.emit(error)
        self.go.emit(self.place, None)

    def _written(self) -> dict[str, Any]:
        reason = self.change.reason.value()
        return {**self.form.written(), **({REASON: reason} if reason else {}), **self.written_beside()}

    def _changed_fields(self) -> dict[str, Any]:
        fields, before = self.form.fields(), self._opened.before if self._opened else {}
        if not self._wanted.record:
            return {name: value for name, value in fields.items() if value is not None}
        return {name: value for name, value in fields.items() if value != before.get(name)}

    def _edited(self) -> None:
        self._dirty = True
        if not self._draft_timer.isActive():
            self._draft_timer.start()
        self._check_timer.start()

    def _check(self) -> None:
        self._steps.add(self._written())
        self._show_findings()

    def _show_findings(self) -> None:
        today = self._opened.today if self._opened else None
        self.form.show_findings(words_by_field(check_record(self.kind, self.form.fields(), today), self._setting.language))

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
            self._discard.setVisible(True)

    def _save_all(self, again: bool) -> None:
        self._draft_timer.stop()
        self._is_saving, self._again = True, again
        desk, filled = self._setting.desk, self.filled(self._changed_fields())
        self._setting.jobs.write(self, lambda: save_form(desk, filled), self._saved, self._not_saved)

    def _saved(self, found: tuple[str, list[Exception]]) -> None:
        record, troubles = found
        self._is_saving, self._dirty = False, False
        self.changed.emit()
        title = self._title()
        if self._again:
            self.arrive({"kind": self.kind})
        else:
            self.go.emit(self.place, {"kind": self.kind, "record": record})
        self.told.emit(self.tr("“{title}” is saved on this computer.").format(title=title), None)
        for trouble in troubles:
            self.trouble.emit(trouble)

    def _not_saved(self, error: Exception) -> None:
        self._is_saving = False
        self.trouble.emit(error)

    def _title(self) -> str:
        return str(self.form.fields().get(KINDS[self.kind].titled) or words_of_kind(self.kind).one)

    def _leave(self) -> None:
        was_dirty = self._dirty
        self.go.emit(self.place, {"kind": self.kind, "record": self._wanted.record})
        if was_dirty:
            self.told.emit(self.tr("Kept as a draft. “Home” offers to go on with it."), None)

    def _put_in_bin(self) -> None:
        book, jobs, kind, record = self._setting.desk.book, self._setting.jobs, self.kind, self._wanted.record
        told = self.tr("“{title}” is in the bin.").format(title=self._title())
        self.can_leave()
        self._dirty = False

        def undo() -> None:
            jobs.write(self, lambda: book.restore(record), lambda _: self.go.emit(self.place, {"kind": kind, "record": record}))

        def done(_: object) -> None:
            self.changed.emit()
            self.go.emit(self.place, {"kind": kind})
            self.told.emit(told, undo)

        jobs.write(self, lambda: book.delete(record), done, self.trouble.emit)

    def _discard_draft(self) -> None:
        book, form, kept = self._setting.desk.book, self._wanted.form, self._written()
        kind, record, keep_beside = self.kind, self._wanted.record, self.give_up_beside()
        self._dirty = False
        self._draft_timer.stop()

        def keep_again() -> None:
            book.save_draft(form, kept)
            keep_beside()

        def undo() -> None:
            again = {"draft": form}
            self._setting.jobs.write(self, keep_again, lambda _: self.go.emit(self.page, again), self.trouble.emit)

        def done(_: object) -> None:
            self.go.emit(self.place, {"kind": kind, "record": record})
            self.told.emit(self.tr("The draft is gone."), undo)

        self._setting.jobs.write(self, lambda: book.discard_draft(form), done, self.trouble.emit)


def _scrolled(page: Page) -> QScrollArea:
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.viewport().setAutoFillBackground(False)
    page.body.addWidget(scroll, 1)
    return scroll


def _column(widgets: list[Any]) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(M)
    for widget in widgets:
        column.addWidget(widget)
    column.addStretch()
    return column
