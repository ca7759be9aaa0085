"""Catat kegiatan: the form as a page."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from core import locale_id
from core.domain.checks import check_activity
from desktop.store.rows import SeriesFacts
from desktop.ui.activities.activity_form import ActivityForm
from desktop.ui.activities.form_work import BEGINS, FORM, REASON, Filled, Opened, Wanted, open_form, save_form, wanted_from
from desktop.ui.activities.more_button import MoreButton
from desktop.ui.activities.series_card import SeriesCard
from desktop.ui.drafted_page import DraftedPage, Saved
from desktop.ui.finding_words import words_by_field
from desktop.ui.kit.change_card import ChangeCard
from desktop.ui.kit.helping import explain
from desktop.ui.kit.tokens import M
from desktop.ui.photos.photo_cards import PhotosCard
from desktop.ui.places import ACTIVITIES
from desktop.ui.setting import Setting


class ActivityPage(DraftedPage):
    """A new activity, a copy of one, or one that is there already."""

    place, page = ACTIVITIES.name, FORM
    form: ActivityForm
    _wanted: Wanted

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(setting, parent)
        self._wanted = Wanted()
        self._usual: list[int] = []
        self._today: date | None = None
        self.form = ActivityForm(setting.language, self)
        self.photos = PhotosCard(setting)
        self.change = ChangeCard(setting.language)
        self.series = SeriesCard(setting.language)
        self.more = MoreButton()
        self._build()
        self._connect()

    def arrive(self, what: object = None) -> None:
        """what: {'record': id} corrects one, {'copy': id} begins from one, {'draft': form} goes on; None begins a new one."""
        self._wanted, self._dirty = wanted_from(what), False
        self._open()

    def _open(self) -> None:
        desk, wanted = self._setting.desk, self._wanted
        self._setting.jobs.read(self, lambda: open_form(desk, wanted), self._show, self._not_opened, key="open")

    def can_leave(self) -> bool:
        """Keeps captions too."""
        self.photos.keep()
        return super().can_leave()

    def before_saving(self, go_on: Callable[[], None]) -> None:
        """Photos may still be made smaller."""
        self.photos.when_read(go_on)

    def give_up_beside(self) -> Callable[[], None]:
        """Its photos."""
        return self.photos.give_up(self._wanted.form)

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
        self._watch_form()
        self.photos.edited.connect(self._edited)
        self.change.edited.connect(self._edited)
        self.series.edited.connect(self._edited)
        self.series.end_asked.connect(self._end_series)
        self.photos.told.connect(self.told)
        self.photos.trouble.connect(self.trouble)
        self.more.chosen.connect(self._use_pattern)
        self.more.keep_asked.connect(self._keep_pattern)
        self.more.forget_asked.connect(self._forget_pattern)
        self.more.again.triggered.connect(self._log_again)
        self.more.paper_asked.connect(lambda kind: self._open_paper(kind, self.more.papers[kind].text().partition(" (")[0]))
        QShortcut(QKeySequence("Ctrl+D"), self).activated.connect(self._log_again)
        self.more.discard.triggered.connect(self._discard_draft)

    def _saving(self, fields: dict[str, Any]) -> Callable[[], Saved]:
        self.photos.keep()
        desk, reason = self._setting.desk, self.change.reason.value() or ""
        filled = Filled(self._wanted, fields, reason, self.photos.drafts, self.series.begins)
        return lambda: save_form(desk, filled)

    def _title(self) -> str:
        return self.form.fields().get("title") or self.tr("The activity")

    def _there(self, record: str) -> object:
        return record or None

    def _new(self) -> object:
        return None

    def _offer_discarding(self, there_is: bool) -> None:
        self.more.discard.setVisible(there_is)

    def _written(self) -> dict[str, Any]:
        beside = {REASON: self.change.reason.value(), BEGINS: self.series.begins}
        return {**self.form.written(), **{name: value for name, value in beside.items() if value}}

    def _show(self, opened: Opened) -> None:
        self._usual, self._today, self._before = opened.usual, opened.today, opened.before
        self.form.set_zone(opened.zone)
        for name in ("date_start", "date_end", "sim_copied_at"):
            self.form.row(name).editor.set_today(opened.today)  # type: ignore[attr-defined]
        self.series.show_facts(opened.series)
        self._begin(opened.start, opened.steps)
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
        self._offer_discarding(self._dirty)
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

    def _show_findings(self) -> None:
        fields = self.form.fields()
        self.form.show_findings(words_by_field(check_activity(fields, self._today, self._usual), self._setting.language))

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
