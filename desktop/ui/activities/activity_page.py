"""Catat kegiatan: the form as a page. A draft is kept while she types; nothing she wrote is lost by leaving."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from core.domain.checks import check_activity
from desktop.assembly import Desk
from desktop.store.errors import KnownError
from desktop.store.rows import Draft, PhotoRow, RecordDetail
from desktop.ui.activities.activity_form import REMEMBERED, ActivityForm
from desktop.ui.activities.photo_cards import NewPhoto, PhotosCard
from desktop.ui.finding_words import words_by_field
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.page import Page
from desktop.ui.kit.tokens import M
from desktop.ui.setting import Setting

DRAFT = "activity"
DRAFT_MS = 1000
CHECK_MS = 300


@dataclass(frozen=True, slots=True)
class Opened:
    """What the form needs to begin."""

    detail: RecordDetail | None
    photos: list[PhotoRow]
    draft: Draft | None
    remembered: dict[str, list[str]]
    usual: list[int]
    today: date | None


class ActivityPage(Page):
    """A new activity, or one that is there already."""

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._setting = setting
        self._record: str | None = None
        self._before: dict[str, Any] = {}
        self._usual: list[int] = []
        self._today: date | None = None
        self._dirty = False
        self._is_saving = False
        self._again = False
        self.form = ActivityForm(setting.language, self)
        self.photos = PhotosCard(setting.language)
        self._discard = Button(self.tr("Discard draft"), "trash-2", "quiet")
        self._back = Button(self.tr("Back"), "x", shortcut="Esc")
        self._save_new = Button(self.tr("Save and new"), "plus", shortcut="Ctrl+Return")
        self._save_new.set_keys("Ctrl+Enter")
        self._save = Button(self.tr("Save"), "check", "primary", "Ctrl+S")
        self._draft_timer = QTimer(self, singleShot=True, interval=DRAFT_MS)
        self._check_timer = QTimer(self, singleShot=True, interval=CHECK_MS)
        self._build()
        self._connect()

    def arrive(self, what: object = None) -> None:
        """what: {'record': id} opens one; None begins a new one or goes on with the draft."""
        record = what.get("record") if isinstance(what, dict) else None
        self._record, self._dirty = record, False
        desk = self._setting.desk
        self._setting.jobs.read(self, lambda: _open(desk, record), self._show, self._not_opened, key="open")

    def can_leave(self) -> bool:
        """Keeps what is written as a draft."""
        if self._dirty:
            self._keep_draft()
        return True

    def _build(self) -> None:
        for button in (self._discard, self._back, self._save_new, self._save):
            self.buttons.addWidget(button)
        side = QVBoxLayout()
        side.setSpacing(M)
        side.addWidget(self.form.people)
        side.addWidget(self.photos)
        side.addStretch()
        left = QVBoxLayout()
        left.addWidget(self.form.main)
        left.addStretch()
        inside = QWidget()
        row = QHBoxLayout(inside)
        row.setContentsMargins(0, 0, M, 0)
        row.setSpacing(M)
        row.addLayout(left, 3)
        row.addLayout(side, 2)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        scroll.setWidget(inside)
        self.body.addWidget(scroll, 1)

    def _connect(self) -> None:
        self.form.edited.connect(self._edited)
        self.photos.edited.connect(self._edited)
        self.photos.unreadable.connect(lambda name: self.trouble.emit(KnownError("no_photo", name)))
        self._draft_timer.timeout.connect(self._keep_draft)
        self._check_timer.timeout.connect(self._check)
        self._save.clicked.connect(lambda: self.save())
        self._save_new.clicked.connect(lambda: self.save(again=True))
        self._back.clicked.connect(self._leave)
        self._discard.clicked.connect(self._discard_draft)
        QShortcut(QKeySequence("Ctrl+Enter"), self).activated.connect(lambda: self.save(again=True))

    def save(self, again: bool = False) -> None:
        """Saves what is there. A date that cannot be read is asked about first, so that it does not get lost."""
        if self._is_saving:
            return
        for name in self.form.unread():
            self.form.row(name).set_finding(self.tr("This cannot be read yet. Write 3/11 or 9.30, or empty the field."))
            self.form.focus(name)
            return
        self._draft_timer.stop()
        self._is_saving, self._again = True, again
        desk, record, form = self._setting.desk, self._record, self._form_name
        fields = self._changed_fields()
        new, discarded, changes = self.photos.new, self.photos.discarded, self.photos.changes
        self._setting.jobs.write(
            self, lambda: _save(desk, record, fields, new, discarded, changes, form), self._saved, self._not_saved
        )  # fmt: skip

    @property
    def _form_name(self) -> str:
        return f"{DRAFT}:{self._record}" if self._record else DRAFT

    def _changed_fields(self) -> dict[str, Any]:
        fields = self.form.fields()
        if self._record is None:
            return {name: value for name, value in fields.items() if value is not None}
        return {name: value for name, value in fields.items() if value != self._before.get(name)}

    def _show(self, opened: Opened) -> None:
        self._usual, self._today = opened.usual, opened.today
        self._before = dict(opened.detail.fields) if opened.detail else {}
        for name in ("date_start", "date_end"):
            self.form.row(name).editor.set_today(opened.today)  # type: ignore[attr-defined]
        fields = dict(self._before)
        if not opened.detail and opened.today:
            fields["date_start"] = opened.today.isoformat()
        if opened.draft:
            fields |= opened.draft.fields
        self.form.show_fields(fields)
        self.photos.show_photos(opened.photos)
        for name, values in opened.remembered.items():
            self.form.offer(name, values)
        self.set_title(self.tr("Edit activity") if opened.detail else self.tr("Log an activity"))
        self._discard.setVisible(bool(opened.draft))
        self._dirty = bool(opened.draft)
        if opened.draft:
            self.truth.setText(self.tr("Your last work is back; it was kept as a draft."))
        elif opened.detail:
            self.truth.setText(self.tr("Every change is kept with who made it."))
        else:
            self.truth.setText(self.tr("Only the name, the date and the total are needed; the rest can come later."))
        self._check()
        self.form.focus()

    def _not_opened(self, error: Exception) -> None:
        self.trouble.emit(error)
        self.go.emit("activities", None)

    def _edited(self) -> None:
        self._dirty = True
        self._draft_timer.start()
        self._check_timer.start()

    def _check(self) -> None:
        fields = self.form.fields()
        self.form.show_findings(words_by_field(check_activity(fields, self._today, self._usual), self._setting.language))

    def _keep_draft(self) -> None:
        self._draft_timer.stop()
        if self._is_saving or not self._dirty:
            return
        book, form = self._setting.desk.book, self._form_name
        fields = {name: value for name, value in self.form.fields().items() if value is not None}
        self._setting.jobs.write(self, lambda: book.save_draft(form, fields), self._draft_kept, self.trouble.emit)

    def _draft_kept(self, _: object) -> None:
        if self._dirty and not self._is_saving:
            self.truth.setText(self.tr("Draft kept on this computer"))
            self._discard.setVisible(True)

    def _saved(self, found: tuple[str, list[Exception]]) -> None:
        record, troubles = found
        self._is_saving, self._dirty = False, False
        self.changed.emit()
        title = self.form.fields().get("title") or self.tr("The activity")
        if self._again:
            self.arrive(None)
        else:
            self.go.emit("activities", record)
        self.told.emit(self.tr("“{title}” is saved on this computer.").format(title=title), None)
        for trouble in troubles:
            self.trouble.emit(trouble)

    def _not_saved(self, error: Exception) -> None:
        self._is_saving = False
        self.trouble.emit(error)

    def _leave(self) -> None:
        was_dirty = self._dirty
        self.go.emit("activities", self._record)
        if was_dirty:
            self.told.emit(self.tr("Kept as a draft. “Home” offers to go on with it."), None)

    def _discard_draft(self) -> None:
        book, form, fields = self._setting.desk.book, self._form_name, self.form.fields()
        record = self._record
        self._dirty = False
        self._draft_timer.stop()

        def undo() -> None:
            kept = {name: value for name, value in fields.items() if value is not None}
            self._setting.jobs.write(
                self,
                lambda: book.save_draft(form, kept),
                lambda _: self.go.emit("activity", {"record": record}),
                self.trouble.emit,
            )

        def done(_: object) -> None:
            self.go.emit("activities", record)
            self.told.emit(self.tr("The draft is gone."), undo)

        self._setting.jobs.write(self, lambda: book.discard_draft(form), done, self.trouble.emit)


def _open(desk: Desk, record: str | None) -> Opened:
    book = desk.book
    detail = book.detail(record) if record else None
    draft = book.draft(f"{DRAFT}:{record}" if record else DRAFT)
    photos = book.photos(record) if record else []
    remembered = {name: book.recent(name, "", 50) for name in REMEMBERED}
    return Opened(detail, photos, draft, remembered, book.usual_participants(), book.today())


def _save(
    desk: Desk, record: str | None, fields: dict[str, Any], new: list[NewPhoto], discarded: set[str],
    changes: dict[str, tuple[str, str]], form: str,
) -> tuple[str, list[Exception]]:  # fmt: skip
    """Saves the activity first; a photo that cannot be read is told and costs nothing else."""
    book = desk.book
    saved = book.save("activity", fields, record) if fields or record is None else record
    troubles: list[Exception] = []
    for photo in new:
        try:
            book.add_photo(saved, photo.content, photo.caption, photo.consent)
        except KnownError as error:
            troubles.append(error)
    for identity in discarded:
        book.discard_photo(identity)
    for identity, (caption, consent) in changes.items():
        if identity not in discarded:
            book.change_photo(identity, caption=caption, consent=consent)
    book.discard_draft(form)
    return saved, troubles
