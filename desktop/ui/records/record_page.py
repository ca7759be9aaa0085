"""The form of a short log as a page."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from core.domain.kinds import KINDS
from core.domain.record_checks import check_record
from desktop.ui.actions import RECORD_FORM
from desktop.ui.drafted_page import DraftedPage, Saved
from desktop.ui.finding_words import words_by_field
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.change_card import ChangeCard
from desktop.ui.kit.helping import explain
from desktop.ui.kit.page import Page
from desktop.ui.kit.record_words import words_of_kind
from desktop.ui.kit.tokens import M
from desktop.ui.places import NOTES
from desktop.ui.records.record_form import Part, RecordForm, fields_shown
from desktop.ui.records.record_work import Filled, Opened, Wanted, open_form, save_form, wanted_from
from desktop.ui.setting import Setting

REASON = "reason"  # beside the fields in the draft of a form
LIBRARY_FIELDS = (
    "name", "npp", "decree", "founded", "address", "phone", "email", "website", "opening_hours", "services", "population", "members",
    "livelihoods", "distance_km", "target_visits", "target_activities", "target_participants", "target_materials",
)  # fmt: skip


class RecordPage(DraftedPage):
    """Any kind of record: a new one, or one that is there already. Pages of one kind alone add cards of their own."""

    kind = "advocacy"
    place, page = NOTES.name, RECORD_FORM
    form: RecordForm
    _wanted: Wanted

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(setting, parent)
        self._wanted = Wanted(self.kind)
        self._opened: Opened | None = None
        self._delete = Button(self.tr("Delete"), "trash-2", "quiet")
        self._discard = Button(self.tr("Discard draft"), "x", "quiet")
        self._discard.clicked.connect(self._discard_draft)
        self._delete.clicked.connect(self._put_in_bin)
        for button in (self._delete, self._discard, self._back, self._save_new, self._save):
            explain(button, "record.save")
            self.buttons.addWidget(button)
        self._inside = _scrolled(self)
        self.form, self.change = RecordForm(KINDS[self.kind], [], setting.language, self), ChangeCard(setting.language, self.kind)
        self._set_kind(self.kind)

    def arrive(self, what: object = None) -> None:
        """what: {'kind': name} begins a new one, {'record': id, 'kind': name} corrects one, {'draft': form} goes on."""
        self._wanted, self._dirty = wanted_from(what, self.kind), False
        self._open()

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

    def filled(self, fields: dict[str, Any]) -> Filled:
        """What is saved."""
        return Filled(self._wanted, fields, self.change.reason.value() or "")

    # How it works

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
        self._watch_form()
        self.change.edited.connect(self._edited)

    def _open(self) -> None:
        desk, wanted, language = self._setting.desk, self._wanted, self._setting.language
        self._setting.jobs.read(self, lambda: open_form(desk, wanted, language), self._show, self._not_opened, key="open")

    def _show(self, opened: Opened) -> None:
        self._opened, self._wanted, self._before = opened, opened.wanted, opened.before
        if opened.wanted.kind != self.kind:
            self._set_kind(opened.wanted.kind)
        self.form.set_today(opened.today)
        self.form.offer_activities(opened.activities)
        self._begin(opened.start, opened.steps)
        words, is_new = words_of_kind(self.kind), not opened.wanted.record
        self.set_title(words.one)
        self.change.setVisible(not is_new)
        self.change.show_history(opened.history)
        self._dirty = bool(opened.steps or opened.photo_drafts)
        self._offer_discarding(self._dirty)
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

    def _written(self) -> dict[str, Any]:
        reason = self.change.reason.value()
        return {**self.form.written(), **({REASON: reason} if reason else {}), **self.written_beside()}

    def _show_findings(self) -> None:
        today = self._opened.today if self._opened else None
        self.form.show_findings(words_by_field(check_record(self.kind, self.form.fields(), today), self._setting.language))

    def _saving(self, fields: dict[str, Any]) -> Callable[[], Saved]:
        desk, filled = self._setting.desk, self.filled(fields)
        return lambda: save_form(desk, filled)

    def _there(self, record: str) -> object:
        return {"kind": self.kind, "record": record}

    def _new(self) -> object:
        return {"kind": self.kind}

    def _offer_discarding(self, there_is: bool) -> None:
        self._discard.setVisible(there_is)

    def _title(self) -> str:
        return str(self.form.fields().get(KINDS[self.kind].titled) or words_of_kind(self.kind).one)

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
