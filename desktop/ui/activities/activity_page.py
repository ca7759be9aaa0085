"""Catat kegiatan: the form as a page. A draft is kept while she types; nothing she wrote is lost by leaving, by Undo or by a power cut."""

from datetime import date
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from core import locale_id
from core.domain.checks import check_activity
from desktop.store.rows import SeriesFacts
from desktop.ui.activities.activity_form import ActivityForm
from desktop.ui.activities.form_work import BEGINS, FORM, REASON, Filled, Opened, Wanted, open_form, save_form, wanted_from
from desktop.ui.activities.more_button import MoreButton
from desktop.ui.activities.series_card import SeriesCard
from desktop.ui.finding_words import words_by_field
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.change_card import ChangeCard
from desktop.ui.kit.helping import explain
from desktop.ui.kit.opening import open_elsewhere
from desktop.ui.kit.page import Page
from desktop.ui.kit.tokens import M
from desktop.ui.kit.undo_steps import UndoSteps
from desktop.ui.photos.photo_cards import PhotosCard
from desktop.ui.setting import Setting

DRAFT_MS = 1000  # counted from the first letter that is not kept yet, not from the last: long typing is kept on the way
CHECK_MS = 300


class ActivityPage(Page):
    """A new activity, a copy of one, or one that is there already."""

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._setting = setting
        self._wanted = Wanted()
        self._before: dict[str, Any] = {}
        self._usual: list[int] = []
        self._today: date | None = None
        self._dirty = self._is_saving = self._again = False
        self._steps: UndoSteps[dict[str, Any]] = UndoSteps()
        self.form = ActivityForm(setting.language, self)
        self.photos = PhotosCard(setting)
        self.change = ChangeCard(setting.language)
        self.series = SeriesCard(setting.language)
        self.more = MoreButton()
        self._back = Button(self.tr("Back"), "x", shortcut="Esc")
        self._save_new = Button(self.tr("Save and new"), "plus")
        self._save_new.set_keys("Ctrl+Enter")
        self._save = Button(self.tr("Save"), "check", "primary", "Ctrl+S")
        self._draft_timer = QTimer(self, singleShot=True, interval=DRAFT_MS)
        self._check_timer = QTimer(self, singleShot=True, interval=CHECK_MS)
        self._build()
        self._connect()

    def arrive(self, what: object = None) -> None:
        """what: {'record': id} corrects one, {'copy': id} begins from one, {'draft': form} goes on; None begins a new one."""
        self._wanted, self._dirty = wanted_from(what), False
        self._open()

    def arrive_again(self) -> None:
        """The same record, with what was kept as its draft."""
        self._dirty = False
        self._open()

    def _open(self) -> None:
        desk, wanted = self._setting.desk, self._wanted
        self._setting.jobs.read(self, lambda: open_form(desk, wanted), self._show, self._not_opened, key="open")

    def can_leave(self) -> bool:
        """Keeps what is written as a draft."""
        self.photos.keep()
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

    def _build(self) -> None:
        for button in (self.more, self._back, self._save_new, self._save):
            explain(button, "activity.more" if button is self.more else "activity.save")
            self.buttons.addWidget(button)
        side = QVBoxLayout()
        side.setSpacing(M)
        for card in (self.form.people, self.photos, self.series, self.change):
            side.addWidget(card)
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
        scroll.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        scroll.setWidget(inside)
        self.body.addWidget(scroll, 1)

    def _connect(self) -> None:
        self.form.edited.connect(self._edited)
        self.form.undo_asked.connect(lambda: self._go(self._steps.back))
        self.form.redo_asked.connect(lambda: self._go(self._steps.forward))
        self.photos.edited.connect(self._edited)
        self.change.edited.connect(self._edited)
        self.series.edited.connect(self._edited)
        self.series.end_asked.connect(self._end_series)
        self.photos.told.connect(self.told)
        self.photos.trouble.connect(self.trouble)
        self.more.chosen.connect(self._use_pattern)
        self.more.keep_asked.connect(self._keep_pattern)
        self.more.forget_asked.connect(self._forget_pattern)
        self._draft_timer.timeout.connect(self._keep_draft)
        self._check_timer.timeout.connect(self._check)
        self._save.clicked.connect(lambda: self.save())
        self._save_new.clicked.connect(lambda: self.save(again=True))
        self.more.again.triggered.connect(self._log_again)
        self.more.paper_asked.connect(self._open_paper)
        QShortcut(QKeySequence("Ctrl+D"), self).activated.connect(self._log_again)
        self._back.clicked.connect(self._leave)
        self.more.discard.triggered.connect(self._discard_draft)
        for keys in ("Ctrl+Enter", "Ctrl+Return"):
            QShortcut(QKeySequence(keys), self).activated.connect(lambda: self.save(again=True))

    def save(self, again: bool = False) -> None:
        """Saves what is there. A date that cannot be read is asked about first, so that it does not get lost."""
        if self._is_saving:
            return
        for name in self.form.unread():
            self.form.row(name).set_finding(self.tr("This cannot be read yet. Write 3/11 or 9.30, or empty the field."))
            self.form.focus(name)
            return
        self.photos.when_read(lambda: self._save_all(again))

    def _save_all(self, again: bool) -> None:
        self.photos.keep()
        self._draft_timer.stop()
        self._is_saving, self._again = True, again
        desk = self._setting.desk
        filled = Filled(
            self._wanted, self._changed_fields(), self.change.reason.value() or "",
            self.photos.drafts, self.series.begins,
        )  # fmt: skip
        self._setting.jobs.write(self, lambda: save_form(desk, filled), self._saved, self._not_saved)

    def _changed_fields(self) -> dict[str, Any]:
        fields = self.form.fields()
        if not self._wanted.record:
            return {name: value for name, value in fields.items() if value is not None}
        return {name: value for name, value in fields.items() if value != self._before.get(name)}

    def _written(self) -> dict[str, Any]:
        beside = {REASON: self.change.reason.value(), BEGINS: self.series.begins}
        return {**self.form.written(), **{name: value for name, value in beside.items() if value}}

    def _show(self, opened: Opened) -> None:
        self._usual, self._today, self._before = opened.usual, opened.today, opened.before
        self.form.set_zone(opened.zone)
        for name in ("date_start", "date_end", "sim_copied_at"):
            self.form.row(name).editor.set_today(opened.today)  # type: ignore[attr-defined]
        self.series.show_facts(opened.series)
        self._show_fields(opened.steps[-1] if opened.steps else opened.start)
        self._steps.begin([opened.start, *opened.steps])
        self._steps.add(self._written())
        self.photos.show_photos(opened.wanted.form, opened.photos, opened.photo_drafts, opened.may_delete)
        for name, values in opened.remembered.items():
            self.form.offer(name, values)
        self.more.offer(list(opened.templates))
        self._templates = opened.templates
        is_new = not opened.wanted.record
        self.set_title(self.tr("Log an activity") if is_new else self.tr("Edit activity"))
        self.change.setVisible(not is_new)
        self.change.show_history(opened.history)
        for action in (self.more.again, *self.more.papers.values()):
            action.setVisible(not is_new)
        self._dirty = bool(opened.steps or opened.photo_drafts)
        self.more.discard.setVisible(self._dirty)
        self.truth.setText(self._truth(opened))
        self._check()
        self.form.focus("n_total" if opened.wanted.copy and not opened.steps else "title")

    def _truth(self, opened: Opened) -> str:
        if opened.steps:
            return self.tr("Your last work is back; it was kept as a draft.")
        if opened.detail:
            return self.tr("Every change is kept with who made it.")
        if opened.wanted.copy:
            day = opened.start.get("date_start")
            when = locale_id.long_date(date.fromisoformat(day), self._setting.language) if day else "–"
            return self.tr("Copied for {day}; only the counts are missing.").format(day=when)
        return self.tr("Only the name, the date and the total are needed; the rest can come later.")

    def _show_fields(self, fields: dict[str, Any]) -> None:
        self.form.show_fields(fields)
        self.change.reason.set_value(fields.get(REASON))
        self.series.set_begins(bool(fields.get(BEGINS)))

    def _not_opened(self, error: Exception) -> None:
        self.trouble.emit(error)
        self.go.emit("activities", None)

    def _edited(self) -> None:
        self._dirty = True
        if not self._draft_timer.isActive():
            self._draft_timer.start()
        self._check_timer.start()

    def _check(self) -> None:
        self._steps.add(self._written())
        fields = self.form.fields()
        self.form.show_findings(words_by_field(check_activity(fields, self._today, self._usual), self._setting.language))

    def _go(self, step: Any) -> None:
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
        fields = self.form.fields()
        self.form.show_findings(words_by_field(check_activity(fields, self._today, self._usual), self._setting.language))

    def _keep_draft(self) -> None:
        self._draft_timer.stop()
        if self._is_saving or not self._dirty:
            return
        book, form, fields = self._setting.desk.book, self._wanted.form, self._written()
        self._setting.jobs.write(self, lambda: book.save_draft(form, fields), self._draft_kept, self.trouble.emit)

    def _draft_kept(self, _: object) -> None:
        if self._dirty and not self._is_saving:
            self.truth.setText(self.tr("Draft kept on this computer"))
            self.more.discard.setVisible(True)

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

    def _end_series(self, series: str) -> None:
        book, jobs = self._setting.desk.series, self._setting.jobs
        record = self._wanted.record or self._wanted.copy
        last = self.form.fields().get("date_start") or (self._today.isoformat() if self._today else None)

        def set_end(day: str | None) -> SeriesFacts | None:
            book.end(series, day)
            return book.facts(record)

        def undo() -> None:
            jobs.write(self, lambda: set_end(None), self.series.show_facts, self.trouble.emit)

        def ended(facts: SeriesFacts | None) -> None:
            self.series.show_facts(facts)
            self.told.emit(self.tr("The series has ended; nothing more is expected."), undo)

        jobs.write(self, lambda: set_end(last), ended, self.trouble.emit)

    def _log_again(self) -> None:
        if self._wanted.record:
            self.can_leave()
            self.arrive({"copy": self._wanted.record})

    def _open_paper(self, kind: str) -> None:
        """As the activity is saved."""
        reports, jobs, language, paper = self._setting.desk.reports, self._setting.jobs, self._setting.language, self._setting.choices.paper
        record, name = self._wanted.record, self.more.papers[kind].text().partition(" (")[0]

        def made(pdf: bytes) -> None:
            open_elsewhere(self, jobs, pdf, f"{name}.pdf", self.trouble.emit)

        jobs.read(self, lambda: reports.make(kind, record, paper, language).pdf, made, self.trouble.emit)

    def _leave(self) -> None:
        was_dirty = self._dirty
        self.go.emit("activities", self._wanted.record or None)
        if was_dirty:
            self.told.emit(self.tr("Kept as a draft. “Home” offers to go on with it."), None)

    def _discard_draft(self) -> None:
        book, form, kept = self._setting.desk.book, self._wanted.form, self._written()
        record, album, photos = self._wanted.record or None, self._setting.desk.album, self.photos.stop()
        self._dirty = False
        self._draft_timer.stop()

        def keep_again() -> None:
            book.save_draft(form, kept)
            for photo in photos:
                album.keep(form, photo)

        def undo() -> None:
            self._setting.jobs.write(self, keep_again, lambda _: self.go.emit(FORM, {"draft": form}), self.trouble.emit)

        def done(_: object) -> None:
            self.go.emit("activities", record)
            self.told.emit(self.tr("The draft is gone."), undo)

        self._setting.jobs.write(self, lambda: book.discard_draft(form), done, self.trouble.emit)

    def _use_pattern(self, name: str) -> None:
        written = self._written()
        self._steps.add(written)
        self._show_fields({**written, **self._templates[name]})
        self._edited()
        self.form.focus("n_total")

    def _keep_pattern(self) -> None:
        book = self._setting.desk.book
        name, fields = self.form.fields().get("title"), self.form.pattern()
        if not name:
            self.form.row("title").set_finding(self.tr("Write a name first; the pattern is kept under it."))
            self.form.focus("title")
            return
        told = self.tr("“{title}” is kept as a pattern.").format(title=name)

        def undo() -> None:
            self._forget_pattern(name)

        def kept(templates: dict[str, dict[str, Any]]) -> None:
            self._offer(templates)
            self.told.emit(told, undo)

        def keep() -> dict[str, dict[str, Any]]:
            book.save_template(FORM, name, fields)
            return book.templates(FORM)

        self._setting.jobs.write(self, keep, kept, self.trouble.emit)

    def _forget_pattern(self, name: str) -> None:
        book = self._setting.desk.book

        def forget() -> dict[str, dict[str, Any]]:
            book.forget_template(FORM, name)
            return book.templates(FORM)

        self._setting.jobs.write(self, forget, self._offer, self.trouble.emit)

    def _offer(self, templates: dict[str, dict[str, Any]]) -> None:
        self._templates = templates
        self.more.offer(list(templates))
